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

/** The questions of a session in the places where a chair looks for them. */
export interface Places {
  readonly asking: QuestionView | null;
  readonly queued: readonly QuestionView[];
  readonly waiting: readonly QuestionView[];
  readonly done: readonly QuestionView[];
}

const lastDone = (a: QuestionView, b: QuestionView): number =>
  Date.parse(b.doneAt ?? b.askedAt) - Date.parse(a.doneAt ?? a.askedAt) || inOrder(a, b);

export function places(questions: Iterable<QuestionView>): Places {
  const all = [...questions];
  const where = (...states: readonly QuestionView['state'][]) => all.filter((question) => states.includes(question.state));
  return {
    asking: where('asking')[0] ?? null,
    queued: where('queued').sort(inOrder),
    waiting: where('waiting').sort(postersLast),
    done: where('answered', 'dismissed', 'later', 'withdrawn').sort(lastDone),
  };
}
