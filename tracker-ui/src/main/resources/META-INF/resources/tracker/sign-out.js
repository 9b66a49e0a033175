/*
 * Signing out on a device that others may use. What was counted here without a network is sent first; what could not be sent is never
 * deleted. Started forms are deleted, by their names, and the user is asked before. On the page after signing out (a script element
 * with data-clean) the names are deleted once more, for browsers that came there in another way.
 */
(() => {
  const TYPED = ['tracker.draft.', 'tracker.step.'];
  const OWN = ['tracker.trust'];
  const PATIENCE = 8000;
  const LONGEST_OPENING = 3000;
  const MOST_SENT = 50;
  const MOST_TAPS = 10000;
  const STAYS = new Set(['later', 'signin', 'link', 'renumber']);

  const script = document.currentScript;
  const root = new URL('../', script ? script.src : new URL('tracker/sign-out.js', document.baseURI));

  /* ---- what was counted */

  function counters() {
    return new Promise((ready) => {
      try {
        const asked = indexedDB.open('tally', 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore('counter', { keyPath: 'stand' });
        asked.onsuccess = () => ready(asked.result);
        asked.onerror = () => ready(null);
        asked.onblocked = () => ready(null);
        setTimeout(() => ready(null), LONGEST_OPENING);
      } catch {
        ready(null);
      }
    });
  }

  function all(base) {
    return new Promise((done) => {
      const asked = base.transaction('counter').objectStore('counter').getAll();
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => done([]);
    });
  }

  function change(base, stand, how) {
    return new Promise((done, failed) => {
      const going = base.transaction('counter', 'readwrite', { durability: 'strict' });
      const kept = going.objectStore('counter');
      let now = null;
      const asked = kept.get(stand);
      asked.onsuccess = () => {
        now = asked.result;
        how(now);
        kept.put(now);
      };
      going.oncomplete = () => done(now);
      going.onabort = () => failed(going.error);
    });
  }

  const sum = (messages) => messages.reduce((many, one) => many + Math.abs(one.taps), 0);
  const waiting = (one) => Math.abs(one.open) + sum(one.sealed);
  const unsent = (one) => waiting(one) + sum(one.refused);

  async function unsentVisitors() {
    const base = await counters();
    if (!base) {
      return 0;
    }
    const many = (await all(base)).reduce((total, one) => total + unsent(one), 0);
    base.close();
    return many;
  }

  /* Like tally.js: sealed under the next number of this device first, so that the server counts each message once. */
  function seal(now) {
    while (now.open !== 0 && now.sealed.length < MOST_SENT) {
      const taps = Math.max(-MOST_TAPS, Math.min(MOST_TAPS, now.open));
      now.sealed.push({ device: now.device, number: now.next, taps, at: now.at });
      now.next += 1;
      now.open -= taps;
    }
  }

  async function sendOne(base, stand, signal) {
    const now = await change(base, stand, seal);
    const headers = { 'Content-Type': 'application/json', 'Tally-Stand': stand };
    if (now.key) {
      headers['Tally-Key'] = now.key;
    }
    const answer = await fetch(new URL('tally/' + encodeURIComponent(stand) + '/taps', root), {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: true,
      headers,
      body: JSON.stringify({ taps: now.sealed.slice(0, MOST_SENT) }),
      signal,
    });
    if (!answer.ok) {
      return;
    }
    const said = await answer.json();
    await change(base, stand, (kept) => {
      for (const one of said.answers) {
        const at = kept.sealed.findIndex((each) => each.device === one.device && each.number === one.number);
        if (at < 0 || STAYS.has(one.is)) {
          continue;
        }
        const [message] = kept.sealed.splice(at, 1);
        if (one.is === 'refused') {
          kept.refused.push({ ...message, why: one.why });
        }
      }
    });
    if ('BroadcastChannel' in window) {
      const others = new BroadcastChannel('tally-' + stand);
      others.postMessage('changed');
      others.close();
    }
  }

  async function send() {
    const base = await counters();
    if (!base) {
      return;
    }
    const patience = new AbortController();
    const over = setTimeout(() => patience.abort(), PATIENCE);
    for (const one of await all(base)) {
      if (waiting(one) > 0) {
        try {
          await sendOne(base, one.stand, patience.signal);
        } catch {
          /* It stays on this device, and the user is told. */
        }
      }
    }
    clearTimeout(over);
    base.close();
  }

  /* ---- what was typed */

  function typed() {
    try {
      return Object.keys(localStorage).filter((key) => TYPED.some((name) => key.startsWith(name)));
    } catch {
      return [];
    }
  }

  function clean() {
    try {
      [...typed(), ...OWN].forEach((key) => localStorage.removeItem(key));
      sessionStorage.removeItem('tracker.saved');
    } catch {
      /* No browser storage. */
    }
  }

  /* ---- asking */

  const number = (many) => many.toLocaleString('en-GB');

  function warnings(visitors, forms) {
    const said = [];
    if (visitors) {
      said.push(
        (visitors === 1 ? '1 visitor counted on this device has' : number(visitors) + ' visitors counted on this device have') +
          ' not been sent. They stay on this device. To send them, sign in again and open the counter.',
      );
    }
    if (forms) {
      said.push(
        (forms === 1 ? 'A form you started is' : number(forms) + ' forms you started are') +
          ' not saved. Signing out deletes what you typed from this device.',
      );
    }
    return said;
  }

  function button(words, look) {
    const one = document.createElement('button');
    one.type = 'button';
    one.className = look;
    one.textContent = words;
    return one;
  }

  function asked(said) {
    return new Promise((decided) => {
      const dialog = document.createElement('dialog');
      dialog.className = 'sign-out-warning';
      const head = document.createElement('h2');
      head.id = 'sign-out-warning';
      head.textContent = 'Before you sign out';
      dialog.setAttribute('aria-labelledby', head.id);
      dialog.append(head);
      for (const words of said) {
        const line = document.createElement('p');
        line.textContent = words;
        dialog.append(line);
      }
      const buttons = document.createElement('div');
      buttons.className = 'buttons';
      const stay = button('Stay signed in', 'button primary');
      const go = button('Sign out', 'button');
      buttons.append(stay, go);
      dialog.append(buttons);
      let out = false;
      stay.addEventListener('click', () => dialog.close());
      go.addEventListener('click', () => {
        out = true;
        dialog.close();
      });
      dialog.addEventListener('close', () => {
        dialog.remove();
        decided(out);
      });
      (document.querySelector('.page') || document.body).append(dialog);
      dialog.showModal();
    });
  }

  const ready = new WeakSet();
  let busy = false;

  async function leave(way) {
    busy = true;
    const words = way.textContent;
    try {
      if (await unsentVisitors()) {
        way.textContent = 'Sending…';
        await send();
        way.textContent = words;
      }
      const said = warnings(await unsentVisitors(), typed().length);
      if (said.length && !(await asked(said))) {
        way.focus();
        return;
      }
      clean();
    } catch {
      /* Signing out itself must not fail. Nothing that is not sent is deleted. */
      way.textContent = words;
    } finally {
      busy = false;
    }
    ready.add(way);
    way.click();
  }

  document.addEventListener(
    'click',
    (event) => {
      const way = event.target.closest?.('.sign-out');
      if (!way || ready.has(way)) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!busy) {
        leave(way);
      }
    },
    true,
  );

  if (script && 'clean' in script.dataset) {
    clean();
    unsentVisitors().then((visitors) => {
      const line = document.getElementById('unsent-counts');
      if (visitors && line) {
        line.textContent = warnings(visitors, 0)[0];
        line.hidden = false;
      }
    });
  }
})();
