import type { JoinView, Reply } from '../wire';

const kept = 'live.pass';

/** The code that the page was opened with. It leaves the address at once, so that a shared address brings nobody in. */
export function takeCode(location: Location, history: History): string | null {
  const code = new URLSearchParams(location.hash.slice(1)).get('join');
  if (code === null) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

/** The pass that a code was given for. It stays in this browser: with it go the questions that are one's own. */
export const keptPass = (store: Storage): string | null => store.getItem(kept);

export function keepPass(store: Storage, pass: string | null): void {
  if (pass === null) store.removeItem(kept);
  else store.setItem(kept, pass);
}

/** Shows a code at the door; null when the server could not be reached. */
export async function join(code: string): Promise<Reply<JoinView> | null> {
  try {
    const answer = await fetch('/join', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
      signal: AbortSignal.timeout(10_000),
    });
    return (await answer.json()) as Reply<JoinView>;
  } catch {
    return null;
  }
}
