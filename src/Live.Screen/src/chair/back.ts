import type { QuestionState, QuestionView } from '../wire';
import type { Move } from './moves';

/** Something this chair did, and the move that takes it back. */
export interface Step {
  readonly question: string;
  readonly undo: Move;
}

/** Where a question most likely came from, for one that somebody else moved. */
export const stepBefore = (state: QuestionState): QuestionState => (state === 'queued' ? 'waiting' : 'queued');

/** How to take a move back, seen from the question as it was before. */
export function undoOf(question: QuestionView, session: string, move: Move): Move {
  switch (move.kind) {
    case 'pin': return { kind: 'pin', pinned: !move.pinned };
    case 'reword': return { kind: 'reword', text: question.text };
    case 'handOver': return { kind: 'handOver', session };
    default: return { kind: 'back', to: question.state };
  }
}
