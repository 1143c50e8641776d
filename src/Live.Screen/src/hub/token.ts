/** The pages that need a personal link. */
export type Page = 'chair' | 'desk';

/** Fragments that are places on a page; anything else in a fragment is a token. */
const places: ReadonlySet<string> = new Set(['today', 'announcements', 'changes', 'people']);

/**
 * The token of a personal link. It comes in the fragment, which browsers do not send; it is taken out of the address
 * so that a photo of the screen does not give it away, and kept so that a phone that closed the tab still works.
 */
export function takeToken(page: Page, location: Location, history: History, session: Storage, local: Storage): string | null {
  const name = `live.token.${page}`;
  const fragment = decodeURIComponent(location.hash.slice(1));
  if (fragment !== '' && !places.has(fragment)) {
    session.setItem(name, fragment);
    local.setItem(name, fragment);
    history.replaceState(null, '', location.pathname + location.search);
    return fragment;
  }
  return session.getItem(name) ?? local.getItem(name);
}
