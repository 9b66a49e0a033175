// Keeps a small figure on somebody else's page up to date. Without it the figure stands as it was when the page was loaded.
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
    // the browser's own way back gives up after an answer like "come back later"; ours does not
    source.onerror = lost;
  }

  open();
})();
