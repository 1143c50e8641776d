import type { QuestionView } from '../wire';
import type { ChairAction } from './moves';

/**
 * The questions as they will be when the server has done what is on its way: what a chair sees at once. Every step
 * sets absolute values, so a frame that shows an action already is not disturbed by it.
 */
export function expected(
  questions: ReadonlyMap<string, QuestionView>,
  actions: readonly ChairAction[],
): ReadonlyMap<string, QuestionView> {
  if (actions.length === 0) return questions;
  const after = new Map(questions);
  for (const action of actions) {
    const question = after.get(action.question);
    if (!question) continue;
    if (action.move.kind === 'handOver') {
      after.delete(question.id);
      continue;
    }
    if (action.move.kind === 'put') {
      for (const other of after.values()) {
        if (other.state === 'asking' && other.id !== question.id)
          after.set(other.id, { ...other, state: 'answered', doneAt: other.doneAt ?? action.at });
      }
    }
    after.set(question.id, moved(question, action));
  }
  return after;
}

function moved(question: QuestionView, { move, at }: ChairAction): QuestionView {
  switch (move.kind) {
    case 'queue': return { ...question, state: 'queued', doneAt: null, reason: null };
    case 'put': return { ...question, state: 'asking', putAt: question.state === 'asking' ? question.putAt : at, doneAt: null };
    case 'answer': return { ...question, state: 'answered', doneAt: question.doneAt ?? at };
    case 'dismiss': return { ...question, state: 'dismissed', reason: move.reason, doneAt: question.doneAt ?? at };
    case 'leave': return { ...question, state: 'later', doneAt: question.doneAt ?? at };
    case 'back': return { ...question, state: move.to, reason: null, doneAt: null };
    case 'pin': return { ...question, pinned: move.pinned };
    case 'reword': {
      const original = question.original ?? question.text;
      return { ...question, text: move.text, original: original === move.text ? null : original };
    }
    case 'handOver': return question;
  }
}
