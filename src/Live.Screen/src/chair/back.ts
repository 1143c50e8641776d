import type { QuestionState, QuestionView } from '../wire';
import type { ChairAction, Deed, Move } from './moves';

/** What one press did, by the name under which it is taken back. */
export type Did = ChairAction['move']['kind'] | 'unpin';

/** Something this chair did, and the moves that take it back. */
export interface Step {
  /** The key of the action. */
  readonly key: string;
  readonly did: Did;
  readonly undo: readonly { readonly question: string; readonly move: Move | Deed }[];
}

/** Where a question most likely came from, for one that somebody else moved. */
export const stepBefore = (state: QuestionState): QuestionState => (state === 'queued' ? 'waiting' : 'queued');

export const didOf = (move: ChairAction['move']): Did => (move.kind === 'pin' && !move.pinned ? 'unpin' : move.kind);

/** How to take a move back, seen from the question and the order as they were before. */
export function undoOf(question: QuestionView, session: string, move: Move, arranged: readonly string[]): Move {
  switch (move.kind) {
    case 'pin': return { kind: 'pin', pinned: !move.pinned };
    case 'reword': return { kind: 'reword', text: question.text };
    case 'handOver': return { kind: 'handOver', session };
    case 'merge': return { kind: 'split' };
    case 'split': return { kind: 'merge', into: question.mergedInto ?? '' };
    case 'arrange': return { kind: 'arrange', ids: arranged };
    case 'floor': return { kind: 'back', to: 'withdrawn' };
    case 'back': return again(question);
    default: return { kind: 'back', to: question.state };
  }
}

/** Brings a question to where it was before it was taken back. */
function again(question: QuestionView): Move {
  switch (question.state) {
    case 'asking': return { kind: 'put' };
    case 'answered': return { kind: 'answer' };
    case 'later': return { kind: 'leave' };
    case 'dismissed': return { kind: 'dismiss', reason: question.reason ?? '' };
    default: return { kind: 'queue' };
  }
}
