import type { Messages } from '.';

/** 简体中文 */
export const zh: Messages = {
  language: '中文',
  locale: 'zh-CN',

  shared: {
    connecting: '正在连接……',
    notYetConnected: '尚未连接。连上后页面会自动继续。',
  },

  stage: {
    stage: '大屏幕',
    noStage: '这个房间没有大屏幕',
    nowAsking: '正在提问',
    questionsOpen: '提问时间',
    next: '接下来',
    then: '随后',
    anonymous: '匿名',
    remote: '{name}，线上',
    inRoom: '{name}，现场',
    startsIn: '{time}后开始',
    questionsIn: '{time}后开始提问',
    left: '还剩{time}',
    leftForQuestions: '提问时间还剩{time}',
    timeUp: '时间到',
    in: '{time}后',
    until: '{title} · 至 {time}',
    was: '原定 {time}',
    cancelled: '已取消',
    elsewhere: '改在 {room}',
    overToday: '今天的日程到此结束，感谢参与。',
    goesOn: '{day} {time} 继续。',
    end: '{room} 的日程已全部结束，感谢参与。',
    nothing: '这里还没有安排。',
    ask: '提问',
    slack: '在 Slack 中使用 /ask',
    orSlack: '或在 Slack 中使用 /ask',
    askInSlack: '提问：在 Slack 中使用 /ask',
    scan: '二维码：{address}',
    cut: '自 {time} 起未连接',
  },

  refusals: {},
};
