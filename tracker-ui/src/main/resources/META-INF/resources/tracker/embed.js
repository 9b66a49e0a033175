// Updates an embedded figure. Without this script the figure stays as loaded.
(() => {
  // until the first figures, and from then on without a sign of life: three beats of the server
  const FIRST = 15000;
  const QUIET = 45000;
  const HERE = 60000;
  const LONGEST_WAIT = 120000;

  const part = document.getElementById('figures').dataset.part;
  const root = new URL('..', document.currentScript.src);
  const standing = document.getElementById('standing');
  let shown = false;
  let watchdog;

  function show(figures) {
    for (const place of document.querySelectorAll('[data-figure]')) {
      const words = String(figures[place.dataset.figure] ?? '');
      if (place.textContent !== words) {
        place.textContent = words;
      }
    }
    shown = true;
    alive();
  }

  function lost() {
    shown = false;
    standing.textContent = ', not live now';
  }

  function watch(time) {
    clearTimeout(watchdog);
    watchdog = setTimeout(lost, time);
  }

  // a beat says that the stream is open; only figures say that this part is in it
  function alive() {
    if (shown) {
      standing.textContent = '';
      watch(QUIET);
    }
  }

  // One stream for all figures of this browser. False where browsers have no shared workers, or not here.
  function share() {
    let worker;
    try {
      worker = new SharedWorker(new URL('tracker/stream.js', root), { name: 'figures-1' });
    } catch (refused) {
      return false;
    }
    const join = () => worker.port.postMessage({ show: part });
    worker.onerror = () => alone();
    worker.port.onmessage = ({ data }) => {
      if (data.figures) {
        show(data.figures);
      } else if (data.lost) {
        lost();
      } else {
        alive();
      }
    };
    join();
    setInterval(() => worker.port.postMessage(shown ? { here: true } : { show: part }), HERE);
    addEventListener('pagehide', () => worker.port.postMessage({ bye: true }));
    addEventListener('pageshow', (event) => event.persisted && join());
    return true;
  }

  // A stream of its own. It may get no connection beside others; then the watchdog says so.
  function alone() {
    let source;
    let wait = 2000;
    let silence;

    function again() {
      source.close();
      clearTimeout(silence);
      lost();
      setTimeout(open, wait * (0.5 + Math.random()));
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }

    function heard() {
      wait = 2000;
      clearTimeout(silence);
      silence = setTimeout(again, QUIET);
      alive();
    }

    function open() {
      source = new EventSource(new URL('embed/live?of=' + encodeURIComponent(part), root));
      source.addEventListener('hello', heard);
      source.addEventListener('beat', heard);
      source.addEventListener('figures', (event) => {
        heard();
        show(JSON.parse(event.data));
      });
      // EventSource gives up after some HTTP errors; this reconnects
      source.onerror = again;
      silence = setTimeout(again, QUIET);
    }

    open();
  }

  watch(FIRST);
  if (!share()) {
    alone();
  }
})();
