import type { Origin, QuestionState, QuestionView } from '../wire';

export const originWords: Readonly<Record<Origin, string>> = { slack: 'remote', room: 'in the room', web: 'remote' };

export const stateWords: Readonly<Record<QuestionState, string>> = {
  waiting: 'waiting',
  queued: 'queued',
  asking: 'being asked now',
  answered: 'answered',
  dismissed: 'set aside',
  later: 'answer in writing',
  withdrawn: 'taken back by the asker',
};

/** "Anonymous, remote", and after whose message when the words are somebody else's. */
export const askerWords = ({ name, origin, after }: QuestionView): string =>
  `${name ?? 'Anonymous'}, ${originWords[origin]}${after === null ? '' : `, after a message by ${after}`}`;
