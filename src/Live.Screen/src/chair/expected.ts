import type { QuestionView } from '../wire';
import type { ChairAction, Move } from './moves';

type All = ReadonlyMap<string, QuestionView>;

/**
 * The questions as they will be when the server has done what is on its way: what a chair sees at once. Every step
 * sets absolute values, so a frame that shows an action already is not disturbed by it.
 */
export function expected(questions: All, actions: readonly ChairAction[]): All {
  if (actions.length === 0) return questions;
  const after = new Map(questions);
  for (const action of actions) step(after, action);
  return after;
}

/** The queue's order as it will be: what this screen arranged last. */
export const expectedOrder = (arranged: readonly string[], actions: readonly ChairAction[]): readonly string[] =>
  actions.reduce((order, { move }) => (move.kind === 'arrange' ? move.ids : order), arranged);

function step(after: Map<string, QuestionView>, action: ChairAction): void {
  const { move, at } = action;
  if (move.kind === 'rest') {
    for (const other of after.values())
      if (other.state === 'waiting' || other.state === 'queued') after.set(other.id, { ...other, state: 'later', doneAt: at });
    return;
  }
  if (move.kind === 'bring' || move.kind === 'read' || move.kind === 'here') return;
  if (move.kind === 'floor' && !after.has(action.question)) after.set(action.question, fromFloor(action));
  const question = after.get(action.question);
  if (!question) return;
  if (move.kind === 'handOver') {
    after.delete(question.id);
    return;
  }
  if (move.kind === 'put' || move.kind === 'floor') {
    for (const other of after.values()) {
      if (other.state === 'asking' && other.id !== question.id)
        after.set(other.id, { ...other, state: 'answered', doneAt: other.doneAt ?? at });
    }
  }
  if (move.kind === 'merge') join(after, question, move.into);
  else if (move.kind === 'split') part(after, question);
  else after.set(question.id, moved(question, move, at));
}

/** A question asked aloud, before the server has named it. */
const fromFloor = ({ question, at }: ChairAction): QuestionView => ({
  id: question, text: '', original: null, name: null, origin: 'room', state: 'asking', votes: 0, pinned: false, askedAt: at, putAt: at,
  doneAt: null, takenBy: null, reason: null, after: null, link: null, revision: 0, poster: null, affiliation: null, heard: false,
  floor: true, mergedInto: null, merged: [], similar: null,
});

/** Who voted for which is known to the server alone: until it says, the one in front keeps the larger number. */
function join(after: Map<string, QuestionView>, question: QuestionView, into: string): void {
  const front = after.get(into);
  if (!front || front.id === question.id || question.mergedInto === into) return;
  const joined = [question.id, ...(question.merged ?? [])].filter((id) => !(front.merged ?? []).includes(id));
  after.set(into, { ...front, merged: [...(front.merged ?? []), ...joined], votes: Math.max(front.votes, question.votes) });
  after.set(question.id, { ...question, mergedInto: into, merged: [] });
  for (const id of question.merged ?? []) {
    const other = after.get(id);
    if (other) after.set(id, { ...other, mergedInto: into });
  }
}

function part(after: Map<string, QuestionView>, question: QuestionView): void {
  const front = question.mergedInto ? after.get(question.mergedInto) : undefined;
  if (front) after.set(front.id, { ...front, merged: (front.merged ?? []).filter((id) => id !== question.id) });
  after.set(question.id, { ...question, mergedInto: null });
}

function moved(question: QuestionView, move: Move, at: string): QuestionView {
  switch (move.kind) {
    case 'queue': return { ...question, state: 'queued', doneAt: null, reason: null };
    case 'put': return { ...question, state: 'asking', putAt: question.state === 'asking' ? question.putAt : at, doneAt: null };
    case 'answer': return { ...question, state: 'answered', doneAt: question.doneAt ?? at };
    case 'dismiss': return { ...question, state: 'dismissed', reason: move.reason, doneAt: question.doneAt ?? at };
    case 'leave': return { ...question, state: 'later', doneAt: question.doneAt ?? at };
    case 'back': return { ...question, state: move.to, reason: null, doneAt: null };
    case 'pin': return { ...question, pinned: move.pinned };
    case 'reword': {
      // What was only counted has no first words: those written down are the first.
      const original = question.text === '' ? null : (question.original ?? question.text);
      return { ...question, text: move.text, original: original === move.text ? null : original };
    }
    case 'merge':
    case 'split':
    case 'arrange':
    case 'floor':
    case 'handOver': return question;
  }
}
