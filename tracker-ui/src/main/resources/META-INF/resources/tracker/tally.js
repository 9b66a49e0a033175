/*
 * The counter of one stand. A tap is written down in this browser before it is shown, so a closed tab, a flat battery or hours
 * without a network lose nothing. Taps are gathered for some seconds, then sealed under the next running number of this phone and
 * sent; what was sent and not answered goes again under the same number, which the tracker counts once.
 *
 * All tabs of a browser share one counter. Each change is one transaction of IndexedDB, and these follow each other, whichever tab
 * they come from: so no two tabs give away the same number.
 */
(() => {
  const GATHER = 4000;
  const APART = 15000;
  const LOOK = 15000;
  const PATIENCE = 15000;
  const SLOWEST = 60000;
  const IDLE = 600000;
  const LONGEST_OPENING = 8000;
  const MOST_TAPS = 10000;
  const MOST_SENT = 50;

  const place = document.getElementById('tally');
  const { stand, opens, day, here, worker, scope, signIn } = place.dataset;
  const part = (name) => document.getElementById('tally-' + name);
  const counter = part('counter');

  let shown = null;
  let seen = null;
  let seenAt = 0;
  /* How far this phone's clock is behind the tracker's, which decides. The page itself may be one that was kept for days. */
  let skew = Number(place.dataset.now) - Date.now();
  const store = keeper();
  let sending = false;
  /* The user wants to send now, while an earlier batch is on its way. */
  let wanted = false;
  let failures = 0;
  let trouble = '';
  let mustSignIn = false;
  let lastSent = 0;
  let timer = 0;
  let due = 0;

  /* Where the count of this phone is stored; without browser storage, only while the page is open. */
  function keeper() {
    const fresh = () => ({ stand, device: newDevice(), next: 1, mine: 0, open: 0, at: '', sealed: [], refused: [], key: '', skew });
    let only = null;
    const opened = new Promise((ready) => {
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
    opened.then((base) => {
      part('unkept').hidden = Boolean(base);
    });
    return {
      /* Changes what is kept, in one go; the promise is kept once it is written down. */
      async change(how) {
        const base = await opened;
        if (!base) {
          only = only || fresh();
          how(only);
          return only;
        }
        return new Promise((done, failed) => {
          const going = base.transaction('counter', 'readwrite', { durability: 'strict' });
          const counters = going.objectStore('counter');
          let now = null;
          const asked = counters.get(stand);
          asked.onsuccess = () => {
            now = asked.result || fresh();
            how(now);
            counters.put(now);
          };
          going.oncomplete = () => done(now);
          going.onabort = () => failed(going.error);
        });
      },
    };
  }

  function newDevice() {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return 'p' + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  const others = 'BroadcastChannel' in window ? new BroadcastChannel('tally-' + stand) : null;

  async function change(how) {
    shown = await store.change(how);
    show();
    others?.postMessage('changed');
    return shown;
  }

  /* ---- counting */

  const closed = () => Date.now() + skew < Number(opens);

  async function count(taps) {
    if (closed()) {
      return;
    }
    let counted = false;
    try {
      await change((now) => {
        counted = now.mine + taps >= 0;
        if (counted) {
          now.mine += taps;
          now.open += taps;
          now.at = new Date().toISOString();
        }
      });
    } catch {
      tell('This phone is out of storage, so the count cannot be kept. Free some space, or count on paper.', false);
      return;
    }
    if (counted) {
      buzz(taps);
      stayAwake();
      say();
      plan(Math.max(GATHER, lastSent + APART - Date.now()));
    }
  }

  function buzz(taps) {
    if (navigator.vibrate && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      navigator.vibrate(taps > 0 ? 20 : [15, 40, 15]);
    }
  }

  let awake = null;
  let sleepy = 0;

  async function stayAwake() {
    clearTimeout(sleepy);
    sleepy = setTimeout(() => {
      awake?.release();
      awake = null;
    }, IDLE);
    if (!awake && 'wakeLock' in navigator) {
      try {
        awake = await navigator.wakeLock.request('screen');
        awake.addEventListener('release', () => (awake = null));
      } catch {
        /* The phone saves its battery. */
      }
    }
  }

  /* ---- sending */

  function plan(wait) {
    const at = Date.now() + wait;
    if (timer && due <= at) {
      return;
    }
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      timer = 0;
      send();
    }, wait);
  }

  function seal(now) {
    if (now.open !== 0 && now.sealed.length < MOST_SENT) {
      const taps = Math.max(-MOST_TAPS, Math.min(MOST_TAPS, now.open));
      now.sealed.push({ device: now.device, number: now.next, taps, at: now.at });
      now.next += 1;
      now.open -= taps;
    }
  }

  function headers(now) {
    const said = { 'Content-Type': 'application/json', 'Tally-Stand': stand };
    if (now.key) {
      said['Tally-Key'] = now.key;
    }
    return said;
  }

  function asked(address, how) {
    const patience = new AbortController();
    const over = setTimeout(() => patience.abort(), PATIENCE);
    return fetch(address, { ...how, credentials: 'same-origin', cache: 'no-store', signal: patience.signal }).finally(() =>
      clearTimeout(over),
    );
  }

  async function send() {
    if (sending || navigator.onLine === false) {
      show();
      return;
    }
    sending = true;
    try {
      const now = await change(seal);
      const batch = now.sealed.slice(0, MOST_SENT);
      const answer = batch.length
        ? await asked(here + '/taps', {
            method: 'POST',
            keepalive: true,
            headers: headers(now),
            body: JSON.stringify({ taps: batch }),
          })
        : await asked(here + '/count', { headers: headers(now) });
      const said = await answer.json();
      if (batch.length) {
        lastSent = Date.now();
      }
      if (!answer.ok) {
        throw new Error(said.why || '');
      }
      failures = 0;
      await settle(batch.length ? said : { answers: [], count: said });
    } catch (failure) {
      failures += 1;
      trouble = failure instanceof TypeError || failure instanceof SyntaxError || failure.name === 'AbortError' ? '' : failure.message;
    } finally {
      sending = false;
      show();
      if (wanted) {
        wanted = false;
        plan(0);
      } else {
        again();
      }
    }
  }

  /* Handles the result of each message; a message without a final result stays in the queue. */
  async function settle(said) {
    trouble = '';
    mustSignIn = false;
    if (said.count) {
      seen = said.count;
      seenAt = Date.now();
      skew = Date.parse(seen.now) - seenAt;
      trouble = seen.why;
      mustSignIn = seen.signIn;
    }
    const waiting = said.answers.filter((one) => ['later', 'signin', 'link'].includes(one.is));
    if (waiting.length) {
      failures += 1;
      trouble = waiting[0].why;
      mustSignIn = waiting[0].is === 'signin';
    }
    const linkEnded = waiting.some((one) => one.is === 'link');
    await change((now) => {
      if (said.count) {
        now.skew = skew;
      }
      if (linkEnded && now.key !== keyOfAddress()) {
        now.key = '';
      }
      let renumbered = false;
      for (const one of said.answers) {
        const at = now.sealed.findIndex((each) => each.device === one.device && each.number === one.number);
        if (at < 0 || ['later', 'signin', 'link'].includes(one.is)) {
          continue;
        }
        const [message] = now.sealed.splice(at, 1);
        if (one.is === 'refused') {
          now.refused.push({ ...message, why: one.why });
        } else if (one.is === 'renumber') {
          if (!renumbered && now.device === message.device) {
            now.device = newDevice();
            now.next = 1;
          }
          renumbered = true;
          now.open += message.taps;
        }
      }
    });
  }

  function again() {
    const left = unsent() > 0;
    if (failures) {
      plan(Math.min(SLOWEST, 2000 * 2 ** Math.min(failures, 6)) * (0.75 + Math.random() / 2));
    } else if (left) {
      plan(Math.max(GATHER, lastSent + APART - Date.now()));
    } else if (!document.hidden) {
      plan(LOOK);
    }
  }

  function atOnce() {
    wanted = sending;
    clearTimeout(timer);
    timer = 0;
    send();
  }

  /* ---- showing */

  const unsent = () =>
    shown ? Math.abs(shown.open) + shown.sealed.reduce((sum, one) => sum + Math.abs(one.taps), 0) : 0;

  const number = (many) => many.toLocaleString('en-GB');

  function ago(milliseconds) {
    const minutes = Math.round(milliseconds / 60000);
    if (minutes < 1) {
      return 'just now';
    }
    return minutes < 60 ? (minutes === 1 ? 'a minute ago' : minutes + ' minutes ago') : 'more than an hour ago';
  }

  function words(element, said) {
    if (element.textContent !== said) {
      element.textContent = said;
    }
  }

  function tell(said, toSignIn) {
    const problem = part('problem');
    words(problem, said);
    problem.hidden = !said;
    part('sign-in').hidden = !toSignIn;
  }

  function show() {
    if (!shown) {
      return;
    }
    words(part('mine'), number(shown.mine));
    words(part('this'), number(shown.mine));
    words(part('all'), seen ? number(seen.visitors) : 'not known yet');
    words(
      part('fresh'),
      seen
        ? (seen.phones === 0 ? '' : seen.phones === 1 ? 'on 1 phone, ' : 'on ' + seen.phones + ' phones, ') +
            'updated ' + ago(Date.now() - seenAt)
        : '',
    );
    const open = !closed();
    part('one').disabled = !open;
    part('five').disabled = !open;
    const nothing = !open || shown.mine < 1;
    if (nothing && open && document.activeElement === part('back')) {
      part('one').focus();
    }
    part('back').disabled = nothing;
    const left = unsent();
    part('unsent').hidden = left === 0;
    if (left) {
      const away = navigator.onLine === false;
      part('send').hidden = away;
      words(
        part('unsent-words'),
        number(left) + ' not sent yet, saved on this phone' +
          (away ? '. We will send them when you are back online.' : '.'),
      );
    }
    const refused = shown.refused;
    part('refused').hidden = refused.length === 0;
    if (refused.length) {
      const many = refused.reduce((sum, one) => sum + Math.abs(one.taps), 0);
      words(
        part('refused-words'),
        (many === 1 ? '1 was not accepted: ' : number(many) + ' were not accepted: ') +
          refused[refused.length - 1].why + ' They stay saved on this phone.',
      );
    }
    tell(open ? trouble : 'Counting opens on ' + day + '.', mustSignIn);
  }

  let saying = 0;

  /* For screen readers: announces the count from time to time, not at each tap. */
  function say() {
    if (!saying) {
      saying = setTimeout(() => {
        saying = 0;
        words(part('said'), number(shown.mine) + ' counted on this phone');
      }, 4000);
    }
  }

  /* ---- what the page listens to */

  part('one').addEventListener('click', () => count(1));
  part('five').addEventListener('click', () => count(5));
  part('back').addEventListener('click', () => count(-1));
  part('send').addEventListener('click', atOnce);
  part('again').addEventListener('click', async () => {
    await change((now) => now.sealed.push(...now.refused.splice(0).map(({ why, ...message }) => message)));
    atOnce();
  });
  counter.addEventListener('keydown', (event) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const taps = { '+': 1, '=': 1, '-': -1 }[event.key];
    if (taps) {
      event.preventDefault();
      count(taps);
    }
  });
  window.addEventListener('online', () => {
    failures = 0;
    atOnce();
  });
  window.addEventListener('offline', show);
  window.addEventListener('hashchange', takeKey);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden ? unsent() > 0 : true) {
      failures = 0;
      atOnce();
    }
  });
  others?.addEventListener('message', async () => {
    shown = await store.change(() => {});
    show();
  });
  setInterval(show, 10000);

  /* The key is in the URL fragment, which browsers do not send. */
  function keyOfAddress() {
    return /^#key=([A-Za-z0-9_-]{32})$/.exec(location.hash)?.[1] || '';
  }

  function takeKey() {
    const key = keyOfAddress();
    return change((now) => {
      if (key) {
        now.key = key;
      }
      skew = now.skew;
    });
  }

  async function keepThePage() {
    if (!('serviceWorker' in navigator)) {
      return;
    }
    try {
      await navigator.serviceWorker.register(worker, { scope });
      await navigator.serviceWorker.ready;
      const kept = await caches.open('tally-1');
      const page = await fetch(here, { credentials: 'same-origin' });
      if (page.ok && !page.redirected) {
        await kept.put(here, page);
        place.dataset.kept = 'yes';
      }
    } catch {
      /* It needs a network to open again, and works as it is. */
    }
  }

  part('sign-in').firstElementChild.href = signIn;
  navigator.storage?.persist?.().catch(() => {});
  takeKey().then(() => {
    if (document.activeElement === document.body) {
      part('one').focus({ preventScroll: true });
    }
    atOnce();
    keepThePage();
  });
})();
