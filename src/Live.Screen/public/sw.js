/*
 * Opens the attendees' page without a connection. The page itself always comes from the server when that answers in time, so
 * a new deployment shows at the next opening; its files carry a hash of their content in their names and never go stale.
 */
const shell = 'live-shell';
const page = '/';

/** How long the server may take before the kept page is shown, in milliseconds. */
const patience = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// The page says which files it was made of: these are kept, and those of older deployments go.
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep));
});

async function keep(files) {
  const cache = await caches.open(shell);
  await Promise.all([page, ...files].map(async (file) => {
    if (file === page || !(await cache.match(file))) await cache.add(file);
  }));
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname !== page && !files.includes(pathname)) await cache.delete(request);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (pathname === page) event.respondWith(newest(request));
  } else if (pathname.startsWith('/assets/') || pathname === '/icon.svg') {
    event.respondWith(caches.open(shell).then((cache) => cache.match(request)).then((kept) => kept ?? fetch(request)));
  }
});

async function newest(request) {
  const kept = await (await caches.open(shell)).match(page);
  if (!kept) return fetch(request);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(patience) });
    return answer.ok ? answer : kept;
  } catch {
    return kept;
  }
}
