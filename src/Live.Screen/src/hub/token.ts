/** The pages that need a personal link. */
export type Page = 'chair' | 'desk' | 'stage';

/** Fragments that are places on a page; anything else in a fragment is a token. */
const places: ReadonlySet<string> = new Set(['today', 'announcements', 'changes', 'people']);

const inFragment = (hash: string): string | null => {
  const fragment = decodeURIComponent(hash.slice(1));
  return fragment === '' || places.has(fragment) ? null : fragment;
};

/**
 * The token of a personal link. It comes in the fragment, which browsers do not send; it is taken out of the address
 * so that a photo of the screen does not give it away, and kept so that a phone that closed the tab still works.
 */
export function takeToken(page: Page, location: Location, history: History, session: Storage, local: Storage): string | null {
  const name = `live.token.${page}`;
  const fresh = inFragment(location.hash);
  if (fresh !== null) {
    session.setItem(name, fresh);
    local.setItem(name, fresh);
    history.replaceState(null, '', location.pathname + location.search);
    return fresh;
  }
  return session.getItem(name) ?? local.getItem(name);
}

/** A new link opened over the page differs only in its fragment, so the browser does not load the page anew by itself. */
export function followNewLinks(): void {
  addEventListener('hashchange', () => {
    if (inFragment(location.hash) !== null) location.reload();
  });
}
