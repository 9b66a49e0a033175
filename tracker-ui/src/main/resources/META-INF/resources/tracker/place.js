/*
 * Keeps the reader's place. A choice on a page loads the same page with other figures: the chosen control stays under the eye and keeps
 * the focus. Back returns to where one was. Another page begins at its top.
 *
 * Pages are rebuilt by the server some time after the address has changed, so the place is remembered before and found again by what the
 * focused control says and belongs to, as the element itself is a new one.
 */
(() => {
  const KEPT = 'tracker.place';
  const KEPT_FOR = 30000;
  /* How long the server may take to build the page, and to find the same control, in milliseconds. */
  const SETTLES = 3000;
  const FOUND = 600;
  const FROZEN = 10000;
  const CONTROLS = 'a[href], button, summary, select, textarea, input:not([type=hidden])';

  const now = () => location.pathname + location.search;
  const path = (address) => address.replace(/\?.*/, '');

  const places = new Map();
  let here = { address: now(), top: 0, focus: null };
  /* Between leaving a page and arriving on the next one, nothing is remembered. */
  let frozen = 0;

  const words = (element) => (element.matches('a, button, summary') ? element.textContent.replace(/\s+/g, ' ').trim() : '');
  const group = (element) => element.closest('[aria-label]')?.getAttribute('aria-label') ?? '';
  const mark = (element) => element.dataset.area ?? element.dataset.hotkey ?? element.closest('[data-key]')?.dataset.key ?? '';
  const visible = (element) => element.getClientRects().length > 0;

  function describe(element) {
    if (!element?.closest?.('main') || !element.matches(CONTROLS)) {
      return null;
    }
    const around = [];
    for (let each = element.parentElement; each && each.localName !== 'main'; each = each.parentElement) {
      if (each.classList.length) {
        around.push(each.classList[0]);
      }
    }
    return {
      tag: element.localName,
      id: element.id,
      name: element.getAttribute('name') ?? '',
      words: words(element),
      group: group(element),
      mark: mark(element),
      y: element.getBoundingClientRect().top,
      around,
    };
  }

  const likeness = (element, was) =>
    (was.id && element.id === was.id ? 8 : 0) +
    (was.name && element.getAttribute('name') === was.name ? 4 : 0) +
    (was.words && words(element) === was.words ? 4 : 0) +
    (was.mark && mark(element) === was.mark ? 3 : 0) +
    (group(element) === was.group ? 2 : 0);

  /* The same control of the page that is there now. One in something closed is represented by what opens it. */
  function find(was, within) {
    let best = null;
    let most = 4;
    for (const element of within.querySelectorAll(was.tag)) {
      const like = likeness(element, was);
      if (like > most && element.matches(CONTROLS)) {
        best = element;
        most = like;
      }
    }
    return best && !visible(best) ? best.closest('details')?.querySelector('summary') : best;
  }

  /* The control is gone, such as a filter that was removed: the first one of what was around it. */
  function beside(was, within) {
    for (const name of was.around) {
      const inside = within.querySelector('.' + CSS.escape(name))?.querySelectorAll(CONTROLS) ?? [];
      const first = [...inside].find(visible);
      if (first) {
        return first;
      }
    }
    return within;
  }

  const unfocused = () => !document.activeElement || document.activeElement === document.body;

  /* @param align whether the control stays where it was in the window, instead of the page */
  function restore(to, align) {
    const began = performance.now();
    let stopped = false;
    const stop = () => (stopped = true);
    const hands = ['wheel', 'touchstart', 'pointerdown', 'keydown'];
    hands.forEach((hand) => addEventListener(hand, stop, { once: true, passive: true, capture: true }));

    function step() {
      const within = document.getElementById('main');
      if (stopped || !within) {
        return;
      }
      const late = performance.now() - began;
      const same = to.focus && find(to.focus, within);
      if (unfocused() && (same || late > FOUND)) {
        (same || (to.focus ? beside(to.focus, within) : within)).focus({ preventScroll: true });
      }
      if (same && align) {
        scrollBy({ top: same.getBoundingClientRect().top - to.focus.y, behavior: 'instant' });
      } else if (scrollY !== to.top) {
        scrollTo({ top: to.top, behavior: 'instant' });
      }
      const there = same ? align || Math.abs(scrollY - to.top) < 2 : !to.focus && Math.abs(scrollY - to.top) < 2;
      if (!there && late < SETTLES) {
        requestAnimationFrame(step);
      } else {
        hands.forEach((hand) => removeEventListener(hand, stop, { capture: true }));
        remember();
      }
    }

    /* What was drawn with this answer is there after the microtasks that draw it. */
    queueMicrotask(step);
  }

  function remember() {
    if (Date.now() > frozen) {
      here = { address: now(), top: scrollY, focus: describe(document.activeElement) ?? here.focus };
    }
  }

  function leave(control) {
    remember();
    here.focus = describe(control) ?? here.focus;
    frozen = Date.now() + FROZEN;
  }

  /* Called when the server has built the page. @param how 'link', 'back', 'code' (the page went there by itself) or 'self' */
  function arrived(how) {
    const from = here;
    places.set(from.address, from);
    const same = path(from.address) === location.pathname;
    frozen = 0;
    here = { address: now(), top: 0, focus: null };
    const back = how === 'back' ? places.get(now()) : null;
    if (back) {
      restore(back, false);
    } else if (same && (how === 'link' || how === 'code')) {
      restore(from, true);
    } else if (how === 'link') {
      document.getElementById('main')?.focus({ preventScroll: true });
      scrollTo({ top: 0, behavior: 'instant' });
    }
  }

  addEventListener('scroll', () => Date.now() > frozen && (here.top = scrollY), { passive: true });
  document.addEventListener('focusin', remember);
  document.addEventListener('change', (event) => event.target.matches?.('select') && remember());
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target.closest?.('a[href]');
      if (link && link.origin === location.origin && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        leave(link);
      }
    },
    true,
  );
  addEventListener('popstate', () => {
    frozen = Date.now() + FROZEN;
  });

  /* A form, or a link of the first answer, loads the page anew. */
  const keep = (address) => {
    if (address.origin === location.origin && address.pathname === location.pathname) {
      try {
        sessionStorage.setItem(KEPT, JSON.stringify({ path: location.pathname, at: Date.now(), ...here }));
      } catch {
        /* Without storage the page begins at its top. */
      }
    }
  };
  document.addEventListener('submit', (event) => {
    if (event.target.method === 'get') {
      leave(event.submitter ?? document.activeElement);
      keep(new URL(event.target.action));
    }
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('#first-answer a[href]');
    if (link) {
      keep(new URL(link.href));
    }
  });

  function returned() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEPT));
      sessionStorage.removeItem(KEPT);
      return kept?.path === location.pathname && Date.now() - kept.at < KEPT_FOR ? kept : null;
    } catch {
      return null;
    }
  }

  window.trackerPlace = { arrived, describe, find };
  const kept = returned();
  if (kept) {
    restore(kept, true);
  }
})();
