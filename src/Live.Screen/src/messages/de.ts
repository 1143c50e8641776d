import type { Messages } from '.';

/** Deutsch. */
export const de: Messages = {
  language: 'Deutsch',
  locale: 'de',

  shared: {
    connecting: 'Verbindung wird aufgebaut …',
    notYetConnected: 'Noch keine Verbindung. Diese Seite macht von selbst weiter.',
  },

  refusals: {},
};
