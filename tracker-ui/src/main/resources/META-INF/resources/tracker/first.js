/* Replaces the page of the first response with the live page when it is ready. What was focused stays so. */
(() => {
  const first = document.getElementById('first-answer');
  const outlet = document.getElementById('outlet');

  function living() {
    if (!outlet.querySelector('main h1')) {
      return false;
    }
    const place = window.scrollY;
    const focused = first.contains(document.activeElement) && window.trackerPlace?.describe(document.activeElement);
    first.remove();
    window.scrollTo({ top: place, behavior: 'instant' });
    if (focused) {
      window.trackerPlace.find(focused, outlet)?.focus({ preventScroll: true });
    }
    return true;
  }

  if (first && outlet && !living()) {
    const watch = new MutationObserver(() => living() && watch.disconnect());
    watch.observe(outlet, { childList: true, subtree: true });
  }
})();
