/** What one key does on a chair's screen. */
export type Key =
  | 'down' | 'up' | 'queue' | 'put' | 'answer' | 'leave' | 'dismiss' | 'pin' | 'edit' | 'handOver' | 'back' | 'next' | 'gotIt' | 'keys';

/** In the order in which the screen explains them. */
export const keys: readonly { readonly key: string; readonly does: Key; readonly words: string }[] = [
  { key: 'n', does: 'next', words: 'Ask the top of the queue' },
  { key: 'd', does: 'answer', words: 'Answered' },
  { key: 'u', does: 'back', words: 'Back: take back what you did last' },
  { key: 'j', does: 'down', words: 'Next question' },
  { key: 'k', does: 'up', words: 'Previous question' },
  { key: 'q', does: 'queue', words: 'Queue' },
  { key: 'a', does: 'put', words: 'Ask now' },
  { key: 'l', does: 'leave', words: 'Later: answer in writing' },
  { key: 'x', does: 'dismiss', words: 'Dismiss, with a reason' },
  { key: 'p', does: 'pin', words: 'Pin on top, or let go' },
  { key: 'e', does: 'edit', words: 'Edit the words' },
  { key: 'h', does: 'handOver', words: 'Hand over to another session' },
  { key: 'g', does: 'gotIt', words: 'Got it: the organizers’ message is read. Enter does it too' },
  { key: '?', does: 'keys', words: 'Show the keys' },
];

/** What a key press means, or null: while one types, holds a modifier or answers a window, it means nothing here. */
export function meaning(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>, typing: boolean): Key | null {
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return null;
  const pressed = event.key === 'ArrowDown' ? 'j' : event.key === 'ArrowUp' ? 'k' : event.key === 'Enter' ? 'g' : event.key;
  return keys.find(({ key }) => key === pressed.toLowerCase())?.does ?? null;
}

/** The id after or before the chosen one; the first when none is chosen, and never past an end. */
export function step(ids: readonly string[], chosen: string | null, by: 1 | -1): string | null {
  const at = chosen === null ? -1 : ids.indexOf(chosen);
  if (at < 0) return ids[0] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, at + by))] ?? null;
}
