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

  report: {
    title: 'Report',
    ownSessions: 'Your sessions',
    print: 'Print',
    needsLink: 'The report needs your personal link',
    needsLinkHow: 'Organizers ask for theirs with /live desk in Slack, chairs with /live chair, and open it on this device.',
    refused: 'This link does not open the report',
    asOf: 'as of {time}',
    inWords: 'What happened, in words',
    foot: 'Made from what was recorded during the event. Nothing here tells who asked anonymously.',
    asTable: 'Show the numbers',

    nothing: 'No questions were asked.',
    asked: { one: '{n} question was asked: {parts}.', other: '{n} questions were asked: {parts}.' },
    askedShort: { one: '{n} question', other: '{n} questions' },
    aloud: { other: '{n} answered aloud' },
    written: { other: '{n} answered in writing' },
    left: { other: '{n} left' },
    dismissed: { other: '{n} set aside' },
    withdrawn: { other: '{n} withdrawn' },
    open: { other: '{n} still open' },
    waited: {
      one: 'The one that was put to a speaker had its turn within {longest} of being sent.',
      other: 'Half of those put to a speaker had their turn within {median} of being sent, nine of ten within {ninety}, and the last within {longest}.',
    },
    waitedForWriting: {
      one: 'The answer in writing came within {median}.',
      other: 'Half of the answers in writing came within {median}.',
    },
    turns: 'From afar {remotePut} of {remote} had their turn, from the room {roomPut} of {room}.',
    onlyRemote: 'Everything came from afar.',
    onlyRoom: 'Everything came from the room.',
    voted: { one: '{n} vote was cast, by {people}.', other: '{n} votes were cast, by {people}.' },
    people: { one: '{n} person', other: '{n} people' },

    overTime: 'Questions over time',
    overTimeAbout: { other: 'How many were sent, every {n} minutes.' },
    elsewhen: { one: 'One more came on {day}.', other: '{n} more came on {day}.' },
    time: 'Time',
    remote: 'From afar',
    room: 'From the room',

    became: 'What became of them',
    silent: 'No questions: {titles}.',
    legendAloud: 'answered aloud',
    legendWritten: 'answered in writing',
    legendAnswered: 'answered',
    legendLeft: 'left, with the speakers',
    legendAside: 'set aside or withdrawn',
    legendOpen: 'still open',

    waiting: 'How long people waited',
    waitingAbout: { one: 'From being sent to being put to the speaker; one question was.', other: 'From being sent to being put to the speaker; {n} questions were.' },
    half: 'Half within',
    nineOfTen: 'Nine of ten within',
    longest: 'The longest',
    minutes: 'Minutes waited',
    questions: 'Questions',
    under: 'under {to}',
    atLeast: '{from} or more',

    fair: 'From afar and from the room',
    fairAbout: 'Whether both had their turn.',
    hadTurn: 'put to the speaker',
    hadNoTurn: 'not put',
    putOf: { one: '{put} of {n} question put to the speaker', other: '{put} of {n} questions put to the speaker' },

    top: 'What most people wanted to know',
    votes: { one: '{n} vote', other: '{n} votes' },
    anonymousRemote: 'Anonymous, from afar',
    anonymousRoom: 'Anonymous, from the room',
    withoutWords: 'A question asked aloud in the room',

    schedule: 'Did it go as planned',
    asPlanned: { other: 'The schedule held.' },
    movedSessions: { one: '{n} session took place at another time than planned, or not at all.', other: '{n} sessions took place at another time than planned, or not at all.' },
    chairsInTime: { one: '{inTime} of {n} chair was there when the session started.', other: '{inTime} of {n} chairs were there when their session started.' },
    announcements: 'Announcements: {parts}.',
    toldInTime: { other: '{n} in time' },
    toldLate: { other: '{n} late' },
    toldFailed: { other: '{n} refused by Slack' },
    toldSkipped: { other: '{n} left out on purpose' },
    toldToCome: { other: '{n} to come' },
    session: 'Session',
    planned: 'Planned',
    final: 'In the end',
    chairs: 'Chairs',
    cancelled: 'cancelled',
    unchanged: 'as planned',
    drift: '{by} min',
    driftBoth: 'start {start}, end {end} min',
    inTime: '{name}: in time',
    lateAt: '{name}: there at {time}',
    never: '{name}: never checked in',
    notYet: '{name}: not there yet',
  },

  /** What the server refuses, by its code; a code without words here is shown in the server's own. */
  refusals: {},
};
