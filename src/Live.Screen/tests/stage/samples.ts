import type { StageFrame, StageQuestion } from '../../src/wire';
import { at, session } from '../samples';

export const asking: StageQuestion = { text: 'Why?', name: null, remote: true, votes: 2 };

/** A talk, coffee, and another talk. */
export const stageFrame: StageFrame = {
  epoch: 'one', position: 1, at: at(0), zone: 'Europe/Vienna', programme: 'Day', roomName: 'Halle A', channel: 'halle-a',
  sessions: [
    session({ id: 'first' }),
    session({ id: 'coffee', kind: 'break', title: 'Coffee', start: at(30), end: at(60) }),
    session({ id: 'second', start: at(60), end: at(90), questionsAt: at(85) }),
  ],
  questions: {}, planned: {}, away: [],
};
