/** What one key does on a chair's screen. */
export type Key =
  | 'down' | 'up' | 'queue' | 'put' | 'answer' | 'leave' | 'dismiss' | 'pin' | 'edit' | 'handOver' | 'merge' | 'floor'
  | 'lower' | 'lift' | 'back' | 'next' | 'gotIt' | 'keys';

/** In the order in which the screen explains them. A capital letter is one with Shift. */
export const keys: readonly { readonly key: string; readonly does: Key }[] = [
  { key: 'n', does: 'next' },
  { key: 'd', does: 'answer' },
  { key: 'u', does: 'back' },
  { key: 'j', does: 'down' },
  { key: 'k', does: 'up' },
  { key: 'q', does: 'queue' },
  { key: 'a', does: 'put' },
  { key: 'r', does: 'floor' },
  { key: 'l', does: 'leave' },
  { key: 'x', does: 'dismiss' },
  { key: 'm', does: 'merge' },
  { key: 'J', does: 'lower' },
  { key: 'K', does: 'lift' },
  { key: 'p', does: 'pin' },
  { key: 'e', does: 'edit' },
  { key: 'h', does: 'handOver' },
  { key: 'g', does: 'gotIt' },
  { key: '?', does: 'keys' },
];

/** Keys with a name, as the letter that does the same. */
const named: Readonly<Record<string, string>> = { ArrowDown: 'j', ArrowUp: 'k', Enter: 'g' };

const arranging: Readonly<Record<string, Key>> = { ArrowDown: 'lower', ArrowUp: 'lift' };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key press means, or null: while one types, holds another modifier or answers a window, it means nothing here. */
export function meaning({ key, ctrlKey, metaKey, altKey, shiftKey }: Press, typing: boolean): Key | null {
  if (typing || ctrlKey || metaKey) return null;
  if (altKey) return arranging[key] ?? null;
  const letter = (named[key] ?? key).toLowerCase();
  const capital = shiftKey && (letter === 'j' || letter === 'k') ? letter.toUpperCase() : letter;
  return keys.find((known) => known.key === capital)?.does ?? null;
}

/** The id after or before the chosen one; the first when none is chosen, and never past an end. */
export function step(ids: readonly string[], chosen: string | null, by: 1 | -1): string | null {
  const at = chosen === null ? -1 : ids.indexOf(chosen);
  if (at < 0) return ids[0] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, at + by))] ?? null;
}
