import type { Action } from '../hub/outbox';
import type { Line } from '../hub/line';
import type { Done, QuestionState, QuestionView, Reply } from '../wire';

/** What a chair can do with a question. */
export type Move =
  | { readonly kind: 'queue' }
  | { readonly kind: 'put' }
  | { readonly kind: 'answer' }
  | { readonly kind: 'dismiss'; readonly reason: string }
  | { readonly kind: 'leave' }
  /** `to` is where the screen expects it to land, for the moment until the server says. */
  | { readonly kind: 'back'; readonly to: QuestionState }
  | { readonly kind: 'pin'; readonly pinned: boolean }
  | { readonly kind: 'reword'; readonly text: string }
  | { readonly kind: 'handOver'; readonly session: string }
  | { readonly kind: 'merge'; readonly into: string }
  | { readonly kind: 'split' }
  /** The queue's order from the top; the question is the one that was moved. */
  | { readonly kind: 'arrange'; readonly ids: readonly string[] }
  /** Somebody in the room asks aloud; until the server has named the question it has a name of this screen's own. */
  | { readonly kind: 'floor' };

/** What a chair does beside the questions. */
export type Deed =
  /** What is left goes to the speaker. */
  | { readonly kind: 'rest' }
  /** And comes back. */
  | { readonly kind: 'bring' }
  | { readonly kind: 'read'; readonly message: string }
  | { readonly kind: 'here'; readonly person: string };

/** Something done on this screen, on its way to the server. */
export interface ChairAction extends Action {
  /** The session in which it was done. */
  readonly session: string;
  /** The question that it was done with; empty for a deed. */
  readonly question: string;
  readonly move: Move | Deed;
  /** When it was done, ISO 8601. */
  readonly at: string;
  /** The question's words, to name it by where it is not shown. */
  readonly words: string;
}

export function send(line: Line, { session, question, move, key }: ChairAction): Promise<Reply<Done>> {
  switch (move.kind) {
    case 'queue': return line.ask('Queue', question, key);
    case 'put': return line.ask('Put', question, key);
    case 'answer': return line.ask('Answer', question, key);
    case 'dismiss': return line.ask('Dismiss', question, move.reason, key);
    case 'leave': return line.ask('Leave', question, key);
    case 'back': return line.ask('Back', question, key);
    case 'pin': return line.ask('Pin', question, move.pinned, key);
    case 'reword': return line.ask('Reword', question, move.text, key);
    case 'handOver': return line.ask('HandOver', question, move.session, key);
    case 'merge': return line.ask('Merge', question, move.into, key);
    case 'split': return line.ask('Split', question, key);
    case 'arrange': return line.ask('Arrange', session, move.ids, key);
    case 'floor': return line.ask('TakeFromRoom', session, null, key);
    case 'rest': return line.ask('LeaveRest', session, key);
    case 'bring': return line.ask('BringRestBack', session, key);
    case 'read': return line.ask('AcknowledgeMessage', move.message, key);
    case 'here': return line.ask('CheckIn', session, move.person, key);
  }
}

/** The states from which the server allows a move; the screen offers nothing else. */
const from: Readonly<Record<Move['kind'], readonly QuestionState[]>> = {
  queue: ['waiting', 'later', 'dismissed'],
  put: ['waiting', 'queued', 'later'],
  answer: ['asking', 'queued', 'waiting', 'later'],
  dismiss: ['waiting', 'queued', 'asking', 'later'],
  leave: ['waiting', 'queued', 'asking'],
  back: ['queued', 'asking', 'answered', 'dismissed', 'later'],
  pin: ['waiting', 'queued'],
  reword: ['waiting', 'queued', 'asking', 'later'],
  handOver: ['waiting', 'queued', 'later'],
  merge: ['waiting', 'queued', 'asking'],
  split: ['waiting', 'queued', 'asking', 'answered', 'dismissed', 'later'],
  arrange: ['queued'],
  floor: [],
};

export const allows = (question: QuestionView, kind: Move['kind']): boolean => from[kind].includes(question.state);
