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

/**
 * What a held list shows after this chair has moved a question by hand: only that one changes its place.
 * @param shown The ids as they are shown.
 * @param now The ids in their new order.
 */
export function beside(shown: readonly string[], now: readonly string[], moved: string): readonly string[] {
  const at = now.indexOf(moved);
  if (at < 0) return shown;
  const others = shown.filter((id) => id !== moved);
  const above = now.slice(0, at).findLast((id) => others.includes(id));
  others.splice(above === undefined ? 0 : others.indexOf(above) + 1, 0, moved);
  return others;
}
