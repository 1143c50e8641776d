/** A stretch of what somebody typed: words, or a formula with the dollars around it. */
export interface Part {
  readonly typed: string;
  /** The formula without its dollars; null for words. */
  readonly tex: string | null;
  /** `$$…$$`: on a line of its own. */
  readonly display: boolean;
}

/** Nobody types a longer one by hand. */
const longest = 1_000;

const dollars = /(?<![\\$])(?:\$\$(?!\s*\$)((?:[^$\\]|\\[^])+)\$\$|\$(?![\s$])((?:[^$\\\n]|\\.)+?)(?<!\s)\$(?![\d$]))/gu;

/** "$5 and got 3$": an amount and plain words are no formula. */
const amount = /^\d[\d.,]*\s*[a-z]{0,2}\s+(?:\p{L}{2,}|\p{L}+\s+\p{L}+)/iu;

/**
 * Cuts a text into words and formulas. As people expect from Markdown, a formula touches its dollars on the inside and
 * no digit follows it, so that "$5 and $6" stays money.
 */
export function parts(text: string): readonly Part[] {
  const found: Part[] = [];
  let from = 0;
  const words = (to: number): void => {
    if (to > from) found.push({ typed: text.slice(from, to), tex: null, display: false });
  };
  for (const match of text.matchAll(dollars)) {
    const tex = match[1] ?? match[2] ?? '';
    if (tex.length > longest || tex.trim() === '' || (match[2] !== undefined && amount.test(tex))) continue;
    words(match.index);
    found.push({ typed: match[0], tex, display: match[1] !== undefined });
    from = match.index + match[0].length;
  }
  words(text.length);
  return found;
}
