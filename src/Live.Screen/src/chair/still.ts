import type { QuestionView } from '../wire';

/** A row of a list; `left` when the question has gone elsewhere while the list was being held still. */
export interface Row {
  readonly question: QuestionView;
  readonly left: boolean;
}

export interface Still {
  readonly rows: readonly Row[];
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
  if (!held) return { rows: now.map((question) => ({ question, left: false })), fresh: 0 };
  const here = new Set(now.map((question) => question.id));
  const rows = before.flatMap((id) => {
    const question = all.get(id);
    return question ? [{ question, left: !here.has(id) }] : [];
  });
  const kept = new Set(before);
  return { rows, fresh: now.filter((question) => !kept.has(question.id)).length };
}
