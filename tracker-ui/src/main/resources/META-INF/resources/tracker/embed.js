// Updates an embedded figure. Without this script the figure stays as loaded.
(() => {
  const QUIET = 45000;
  const standing = document.getElementById('standing');
  let source;
  let wait = 2000;
  let watchdog;

  function show(figures) {
    for (const part of document.querySelectorAll('[data-figure]')) {
      const words = String(figures[part.dataset.figure] ?? '');
      if (part.textContent !== words) {
        part.textContent = words;
      }
    }
  }

  function alive() {
    wait = 2000;
    standing.textContent = '';
    clearTimeout(watchdog);
    watchdog = setTimeout(lost, QUIET);
  }

  function lost() {
    source?.close();
    clearTimeout(watchdog);
    standing.textContent = ', not live now';
    setTimeout(open, wait * (0.5 + Math.random()));
    wait = Math.min(wait * 2, 120000);
  }

  function open() {
    source = new EventSource(location.pathname.replace(/\/$/, '') + '/live');
    source.addEventListener('hello', alive);
    source.addEventListener('beat', alive);
    source.addEventListener('figures', (event) => {
      alive();
      show(JSON.parse(event.data));
    });
    // EventSource gives up after some HTTP errors; this reconnects
    source.onerror = lost;
  }

  open();
})();
