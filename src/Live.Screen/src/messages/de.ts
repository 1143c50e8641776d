import type { Messages } from '.';

/** Deutsch. */
export const de: Messages = {
  language: 'Deutsch',
  locale: 'de',

  shared: {
    connecting: 'Verbindung wird aufgebaut …',
    notYetConnected: 'Noch keine Verbindung. Diese Seite macht von selbst weiter.',
  },

  stage: {
    stage: 'Bühne',
    noStage: 'Dieser Raum hat keine Bühne',
    nowAsking: 'Die Frage jetzt',
    questionsOpen: 'Zeit für Fragen',
    next: 'Als Nächstes',
    then: 'Danach',
    anonymous: 'Anonym',
    remote: '{name}, aus der Ferne',
    inRoom: '{name}, im Raum',
    startsIn: 'Beginnt in {time}',
    questionsIn: 'Fragen in {time}',
    left: 'Noch {time}',
    leftForQuestions: 'Noch {time} für Fragen',
    timeUp: 'Die Zeit ist um',
    in: 'in {time}',
    until: '{title} · bis {time}',
    was: 'statt {time}',
    cancelled: 'entfällt',
    elsewhere: 'jetzt in {room}',
    overToday: 'Das war alles für heute. Danke fürs Kommen.',
    goesOn: 'Weiter geht es am {day} um {time}.',
    end: 'Das war die letzte Veranstaltung in {room}. Danke fürs Kommen.',
    nothing: 'Hier ist noch nichts geplant.',
    ask: 'Frage stellen',
    slack: '/ask in Slack',
    orSlack: 'oder /ask in Slack',
    askInSlack: 'Fragen: /ask in Slack',
    scan: 'QR-Code: {address}',
    cut: 'keine Verbindung seit {time}',
  },

  refusals: {},
};
