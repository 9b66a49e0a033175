/* The board that came with the very first answer makes room for the living one as soon as that is there. */
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
