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

  /** The projector, read from afar: few and short words. */
  stage: {
    stage: 'Stage',
    noStage: 'This room has no stage',
    nowAsking: 'Now asking',
    questionsOpen: 'Questions are open',
    next: 'Next',
    then: 'Then',
    anonymous: 'Anonymous',
    remote: '{name}, remote',
    inRoom: '{name}, in the room',
    startsIn: 'Starts in {time}',
    questionsIn: 'Questions in {time}',
    left: '{time} left',
    leftForQuestions: '{time} left for questions',
    timeUp: 'Time is up',
    in: 'in {time}',
    until: '{title} · until {time}',
    was: 'was {time}',
    cancelled: 'cancelled',
    elsewhere: 'now in {room}',
    overToday: 'That was all for today. Thank you for coming.',
    goesOn: 'It goes on {day} at {time}.',
    end: 'That was the last session in {room}. Thank you for coming.',
    nothing: 'Nothing is planned here yet.',
    ask: 'Ask a question',
    slack: '/ask in Slack',
    orSlack: 'or /ask in Slack',
    askInSlack: 'Ask: /ask in Slack',
    scan: 'QR code: {address}',
    cut: 'not connected since {time}',
  },

  /** What the server refuses, by its code; a code without words here is shown in the server's own. */
  refusals: {},
};
