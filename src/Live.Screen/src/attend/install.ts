/** Lets the page open without a connection: the worker keeps exactly the files that this page was made of. */
export function worksOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  addEventListener('load', () => void register(), { once: true });
  if (document.readyState === 'complete') void register();
}

let registered = false;

async function register(): Promise<void> {
  if (registered) return;
  registered = true;
  try {
    const registration = await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
    const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && (pathname.startsWith('/assets/') || pathname === '/icon.svg'))
      .map(({ pathname }) => pathname);
    registration.active?.postMessage({ keep: [...new Set(files)] });
  } catch {
    // Without a worker, as in a private window, the page only needs a connection to open.
  }
}
