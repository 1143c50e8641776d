/**
 * All words of the screens in English; every other language says the same under the same names. `{name}` is filled in;
 * where a number decides the form, the forms are those of Intl.PluralRules.
 */
export const en = {
  /** The language's own name, and the BCP 47 tag by which times and numbers are written. */
  language: 'English',
  locale: 'en-GB',

  shared: {
    connecting: 'Connecting …',
    notYetConnected: 'Not connected yet. This page goes on by itself.',
  },

  /** What the server refuses, by its code; a code without words here is shown in the server's own. */
  refusals: {},
};
