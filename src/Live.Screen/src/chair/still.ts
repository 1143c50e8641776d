import type { QuestionView } from '../wire';

export interface Still {
  /** One question a row; one that has gone elsewhere meanwhile says so by its state. */
  readonly rows: readonly QuestionView[];
  /** How many questions wait outside until the list may move. */
  readonly fresh: number;
}

/**
 * What a list shows. While it is held (touched, pointed at) nothing in it moves: rows keep their places, what left
 * stays as a pale row, what came is counted. Otherwise it shows `now`.
 * @param before The ids that the list showed last, in order.
 * @param now The questions that belong in the list, in order.
 * @param all Every question of the session.
 */
export function still(
  held: boolean,
  before: readonly string[],
  now: readonly QuestionView[],
  all: ReadonlyMap<string, QuestionView>,
): Still {
  if (!held) return { rows: now, fresh: 0 };
  const rows = before.flatMap((id) => all.get(id) ?? []);
  const kept = new Set(before);
  return { rows, fresh: now.filter((question) => !kept.has(question.id)).length };
}
