import type { Messages } from '.';

/** 简体中文 */
export const zh: Messages = {
  language: '中文',
  locale: 'zh-CN',

  shared: {
    connecting: '正在连接……',
    notYetConnected: '尚未连接。连上后页面会自动继续。',
  },

  refusals: {},
};
