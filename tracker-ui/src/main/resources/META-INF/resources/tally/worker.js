/*
 * Opens the counter of a stand offline, once it has been opened online. The network comes first; the cached copy is used if there is
 * no answer for a while. Taps and figures are never cached here: the page stores them.
 */
const KEPT = 'tally-1';
const PARTS = ['../tracker/tracker.css', '../tracker/tally.js'].map((part) => new URL(part, self.location.href).pathname);
const COUNTER = /\/tally\/stand-[A-Za-z0-9-]+$/;
const PATIENCE = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((kept) => kept.addAll(PARTS))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

async function newestOrKept(request, name) {
  const kept = await caches.open(KEPT);
  const before = await kept.match(name);
  const patience = new AbortController();
  const over = before ? setTimeout(() => patience.abort(), PATIENCE) : 0;
  try {
    const newest = await fetch(request, { signal: patience.signal });
    if (newest.ok && !newest.redirected) {
      await kept.put(name, newest.clone());
    }
    return newest.status >= 500 && before ? before : newest;
  } catch (away) {
    if (before) {
      return before;
    }
    throw away;
  } finally {
    clearTimeout(over);
  }
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const wanted = COUNTER.test(url.pathname) || PARTS.includes(url.pathname);
  if (event.request.method === 'GET' && url.origin === self.location.origin && wanted) {
    event.respondWith(newestOrKept(event.request, url.pathname));
  }
});
