/** The pages that need a personal link. */
export type Page = 'chair' | 'desk' | 'report' | 'stage';

/** Fragments that are places on a page; anything else in a fragment is a token. */
const places: ReadonlySet<string> = new Set(['today', 'announcements', 'changes', 'people']);

const nameOf = (page: Page): string => `live.token.${page}`;

const inFragment = (hash: string): string | null => {
  const fragment = decodeURIComponent(hash.slice(1));
  return fragment === '' || places.has(fragment) ? null : fragment;
};

/**
 * The token of a personal link. It comes in the fragment, which browsers do not send; it is taken out of the address
 * so that a photo of the screen does not give it away, and kept so that a phone that closed the tab still works.
 */
export function takeToken(page: Page, location: Location, history: History, session: Storage, local: Storage): string | null {
  const fresh = inFragment(location.hash);
  if (fresh !== null) {
    session.setItem(nameOf(page), fresh);
    local.setItem(nameOf(page), fresh);
    history.replaceState(null, '', location.pathname + location.search);
    return fresh;
  }
  return keptToken(page, session, local);
}

/** The token that a page was opened with before, for another page of the same person. */
export const keptToken = (page: Page, session: Storage, local: Storage): string | null =>
  session.getItem(nameOf(page)) ?? local.getItem(nameOf(page));

/** A new link opened over the page differs only in its fragment, so the browser does not load the page anew by itself. */
export function followNewLinks(): void {
  addEventListener('hashchange', () => {
    if (inFragment(location.hash) !== null) location.reload();
  });
}
