import type { QuestionView } from '../wire';

/** The order in which people see questions, the same as the server's: pinned first, then votes, then who asked first. */
export function inOrder(a: QuestionView, b: QuestionView): number {
  return (
    Number(b.pinned) - Number(a.pinned) ||
    b.votes - a.votes ||
    Date.parse(a.askedAt) - Date.parse(b.askedAt) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Questions at posters come after the others: their authors answer them, and they must not push away what is for the chair. */
const postersLast = (a: QuestionView, b: QuestionView): number =>
  Number(a.poster !== null) - Number(b.poster !== null) || inOrder(a, b);

/** The queue: first what the chair arranged, then the rest in everybody's order. */
function queueOrder(arranged: readonly string[]): (a: QuestionView, b: QuestionView) => number {
  const at = new Map(arranged.map((id, index) => [id, index]));
  const place = ({ id }: QuestionView): number => at.get(id) ?? arranged.length;
  return (a, b) => place(a) - place(b) || inOrder(a, b);
}

/** The questions of a session in the places where a chair looks for them; those asked together with another one stand with it. */
export interface Places {
  readonly asking: QuestionView | null;
  readonly queued: readonly QuestionView[];
  readonly waiting: readonly QuestionView[];
  readonly done: readonly QuestionView[];
}

const lastDone = (a: QuestionView, b: QuestionView): number =>
  Date.parse(b.doneAt ?? b.askedAt) - Date.parse(a.doneAt ?? a.askedAt) || inOrder(a, b);

export function places(questions: Iterable<QuestionView>, arranged: readonly string[] = []): Places {
  const all = [...questions].filter(({ mergedInto }) => !mergedInto);
  const where = (...states: readonly QuestionView['state'][]) => all.filter((question) => states.includes(question.state));
  return {
    asking: where('asking')[0] ?? null,
    queued: where('queued').sort(queueOrder(arranged)),
    waiting: where('waiting').sort(postersLast),
    done: where('answered', 'dismissed', 'later', 'withdrawn').sort(lastDone),
  };
}

/**
 * What has to be arranged so that a question of the queue comes to a place: everything down to it, and down to what
 * was arranged before. What stands below goes on following the votes.
 */
export function moveTo(queued: readonly string[], arranged: readonly string[], id: string, place: number): readonly string[] {
  const from = queued.indexOf(id);
  const to = Math.min(queued.length - 1, Math.max(0, place));
  if (from < 0 || from === to) return arranged;
  const order = queued.filter((other) => other !== id);
  order.splice(to, 0, id);
  const known = new Set(arranged);
  return order.slice(0, Math.max(to, from, order.findLastIndex((other) => known.has(other))) + 1);
}
