import type { Origin, QuestionState, QuestionView } from '../wire';

export const originWords: Readonly<Record<Origin, string>> = { slack: 'remote', room: 'in the room' };

export const stateWords: Readonly<Record<QuestionState, string>> = {
  waiting: 'waiting',
  queued: 'queued',
  asking: 'being asked now',
  answered: 'answered',
  dismissed: 'set aside',
  later: 'answer in writing',
  withdrawn: 'taken back by the asker',
};

/** "Anonymous, remote" */
export const askerWords = ({ name, origin }: QuestionView): string => `${name ?? 'Anonymous'}, ${originWords[origin]}`;
