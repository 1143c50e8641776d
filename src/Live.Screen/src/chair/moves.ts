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
  | { readonly kind: 'handOver'; readonly session: string };

/** A move of one question, on its way to the server. */
export interface ChairAction extends Action {
  /** The session in which it was done. */
  readonly session: string;
  readonly question: string;
  readonly move: Move;
  /** When it was done, ISO 8601. */
  readonly at: string;
}

export function send(line: Line, { question, move, key }: ChairAction): Promise<Reply<Done>> {
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
};

export const allows = (question: QuestionView, kind: Move['kind']): boolean => from[kind].includes(question.state);
