/* Replaces the board of the first response with the live page when it is ready. */
(() => {
  const first = document.getElementById('first-answer');
  const outlet = document.getElementById('outlet');

  function living() {
    if (!outlet.querySelector('main h1')) {
      return false;
    }
    const place = window.scrollY;
    first.remove();
    window.scrollTo(0, place);
    return true;
  }

  if (first && outlet && !living()) {
    const watch = new MutationObserver(() => living() && watch.disconnect());
    watch.observe(outlet, { childList: true, subtree: true });
  }
})();
