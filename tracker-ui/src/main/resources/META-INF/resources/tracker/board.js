/*
 * Keyboard shortcuts of a board, and its map mode. A shortcut activates an existing control: "p" pauses, "Escape" clears the filters,
 * 1 to 9 choose an area on the map, "/" opens the trust search, "?" lists the shortcuts. Single-key shortcuts can be turned off, for
 * people who use speech input.
 */
(() => {
  const OFF = 'tracker.keys-off';
  const TYPING = 'input, select, textarea, [contenteditable]';

  const off = () => {
    try {
      return localStorage.getItem(OFF) === 'yes';
    } catch {
      return false;
    }
  };

  function press(selector) {
    const target = document.querySelector(selector);
    target?.click();
    return Boolean(target);
  }

  function search() {
    const box = document.getElementById('trust-search');
    if (box) {
      box.focus();
      return true;
    }
    return press('a[data-hotkey="/"]');
  }

  function help() {
    const keys = document.querySelector('details.keys');
    if (!keys) {
      return false;
    }
    keys.open = true;
    keys.querySelector('summary').focus();
    return true;
  }

  /* Opens the area with this number on its tile. */
  function area(number) {
    const tile = [...document.querySelectorAll('.tiles .tile-key')].find((key) => key.textContent === number);
    tile?.closest('a').click();
    return Boolean(tile);
  }

  function pressed(key) {
    if (key === 'Escape') {
      return press('a[data-hotkey="Escape"]');
    }
    if (off()) {
      return false;
    }
    switch (key) {
      case 'p':
        return press('[data-hotkey="p"]');
      case '/':
        return search();
      case '?':
        return help();
      default:
        return /^[1-9]$/.test(key) && area(key);
    }
  }

  document.addEventListener('keydown', (event) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (!modified && !event.defaultPrevented && !event.target.closest?.(TYPING) && pressed(event.key)) {
      event.preventDefault();
    }
  });

  /* A click on the outline map follows the tile or table link with the same code. */
  document.addEventListener('click', (event) => {
    const code = event.target.closest?.('.area-map [data-area]')?.dataset.area;
    if (code) {
      document.querySelector(`.tiles a[data-area="${CSS.escape(code)}"], .trust-table a[href*="trusts/${CSS.escape(code)}"]`)?.click();
    }
  });

  /*
   * Keeps the map mode when a filter or another area is chosen. The shared links cannot contain the mode, so it is copied from the
   * address. Links of the map itself already contain it.
   */
  const LOOK = ['map', 'shade'];
  const BOARD = /^\/(|regions\/[^/]+|icbs\/[^/]+)$/;

  function look(to) {
    const here = new URLSearchParams(location.search);
    return LOOK.filter((name) => here.has(name) && !to.has(name)).map((name) => [name, here.get(name)]);
  }

  const root = () => new URL('.', document.baseURI).pathname;

  const leadsToABoard = (url) => url.origin === location.origin && BOARD.test('/' + url.pathname.slice(root().length));

  document.addEventListener(
    'click',
    (event) => {
      const link = event.target.closest?.('.board a[href]');
      if (link && !link.closest('.map-choices') && !link.hasAttribute('download')) {
        const url = new URL(link.href);
        const kept = leadsToABoard(url) ? look(url.searchParams) : [];
        if (kept.length > 0) {
          kept.forEach(([name, value]) => url.searchParams.set(name, value));
          link.setAttribute('href', url.pathname.slice(root().length) + url.search);
        }
      }
    },
    true,
  );

  document.addEventListener('submit', (event) => {
    const form = event.target.closest('.board-tools form');
    if (form && leadsToABoard(new URL(form.action))) {
      look(new FormData(form)).forEach(([name, value]) => {
        const kept = document.createElement('input');
        kept.type = 'hidden';
        kept.name = name;
        kept.value = value;
        form.append(kept);
      });
    }
  });

  document.addEventListener('change', (event) => {
    if (event.target.matches?.('#keys-off')) {
      try {
        localStorage.setItem(OFF, event.target.checked ? 'yes' : 'no');
      } catch {
        /* Without storage, the setting does not change. */
      }
    }
  });

  document.addEventListener(
    'toggle',
    (event) => {
      const box = event.target.matches?.('details.keys') && event.target.querySelector('#keys-off');
      if (box) {
        box.checked = off();
      }
    },
    true,
  );
})();
