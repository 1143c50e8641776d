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

  attend: {
    tabs: { now: 'Now', programme: 'Programme', mine: 'Mine', posters: 'Posters' },
    sections: 'Sections of this page',
    live: 'live',
    connecting: 'connecting',
    cut: 'Not connected since {time}. What you do is kept and sent when you are back.',
    cutReader: 'Not connected since {time}. This is how it was then.',
    unsent: { one: '{n} not sent yet.', other: '{n} not sent yet.' },
    loading: 'Getting the programme …',

    nothingOn: 'Nothing is on right now.',
    next: 'Next: {title}, {time}',
    over: 'The programme is over. Thank you for being there.',
    until: 'until {time}',
    startsAt: 'starts at {time}',
    endedAt: 'ended at {time}; questions still go to it',
    questionsFrom: 'questions from {time}',
    watch: 'Watch live',
    noQuestions: 'Nobody takes questions here.',
    cancelled: 'cancelled',
    isOn: 'now',
    back: 'Back',

    asked: { one: '{n} asked', other: '{n} asked' },
    answeredCount: { one: '{n} answered', other: '{n} answered' },
    questions: 'Questions',
    none: 'No questions yet. Yours can be the first.',
    all: 'See all {n}',
    fewer: 'Show fewer',
    done: { one: 'Answered ({n})', other: 'Answered ({n})' },
    anonymous: 'Anonymous',
    fromRoom: 'A question from the room',
    aloud: 'asked aloud',
    together: 'Asked together with another question that asks the same.',
    yours: 'yours',
    vote: 'Vote for this question',
    votes: { one: '{n} vote', other: '{n} votes' },
    askingNow: 'being asked now',
    states: {
      waiting: 'received', queued: 'the chair has it', asking: 'being asked now', answered: 'answered', dismissed: 'set aside by the chair',
      later: 'to be answered in writing', withdrawn: 'taken back',
    },

    ask: 'Your question',
    askIn: 'Your question for {title}',
    name: 'Your name – leave it empty to ask anonymously',
    nameHint: 'Name, or anonymous',
    send: 'Ask',
    left: { one: '{n} character left', other: '{n} characters left' },
    tooLong: { one: '{n} character too many. Please shorten it.', other: '{n} characters too many. Please shorten it.' },
    sent: 'Sent to {title}. You find it under Mine.',
    kept: 'Kept. It is sent as soon as you are connected.',
    similarSome: 'Somebody asks something like this. Add your vote?',
    similar: { one: '{n} person asks something like this. Add your vote?', other: '{n} people ask something like this. Add your vote?' },
    addVote: 'Add your vote',
    voteIsIn: 'Your vote is in',
    anyway: 'Ask mine anyway',
    notMine: 'Leave mine',

    joinTitle: 'Ask and vote',
    join: 'Scan the code on the projector, or type it here. It needs no account. In Slack, /ask does the same.',
    code: 'Code',
    comeIn: 'Come in',
    joining: 'One moment …',
    joinFirst: 'To vote, come in first: scan the code on the projector, or type it under Now.',
    joined: 'You are in. Ask away.',
    joinFailed: 'Live could not be reached just now. Please try again in a moment.',
    passOver: 'Your pass for this page is over. Scan or type the code on the projector once more.',

    mineNone: 'You have asked nothing yet. What you ask stands here, with what became of it.',
    mineNeedsPass: 'What you ask on this phone stands here.',
    notSent: 'not sent yet',
    readAs: 'Read out as: {text}',
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
    withdraw: 'Take back',
    inWriting: 'Ask the speaker in writing',
    answer: 'Answer',
    atPoster: 'Poster {n}',
    askedAnonymously: 'asked anonymously',
    reason: 'The reason: {text}',

    yourTime: 'Times are in your time zone. In {city} it is {time} now.',
    was: 'was {time}',
    wasRoom: 'was in {room}',
    past: { one: 'Over: {n} session', other: 'Over: {n} sessions' },

    posterSearch: 'Number, title, author or topic',
    posterNone: 'No poster has all of these words.',
    posterMore: { one: '{n} more. Type to find it.', other: '{n} more. Type to find them.' },
    posterQuestions: { one: '{n} question', other: '{n} questions' },
    read: 'Read it',
    posterAuthors: 'The authors answer in their own time.',

    language: 'Language',
  },

  /** What the server refuses, by its code; a code without words here is shown in the server's own. */
  refusals: {
    'question.empty': 'There is no question yet. Write it first; nothing was sent.',
  },
};
