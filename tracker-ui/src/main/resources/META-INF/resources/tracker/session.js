/*
 * Warns an inactive user two minutes before being signed out, and opens the sign-in page after that. It uses the real clock, so that
 * it is right after a laptop has slept, and works for all tabs of this browser together.
 */
(() => {
  const WARN_BEFORE = 120000;
  const ACTIVE = 'tracker.active';

  class Session extends HTMLElement {
    #last = Date.now();
    #clock = 0;
    #state = (before, now) => now === 'loading' && this.#active();
    #other = (event) => event.key === ACTIVE && this.#heard(Number(event.newValue));

    connectedCallback() {
      this.#active();
      window.Vaadin?.connectionState?.addStateChangeListener(this.#state);
      window.addEventListener('storage', this.#other);
      this.#clock = setInterval(() => this.#look(), 1000);
    }

    disconnectedCallback() {
      window.Vaadin?.connectionState?.removeStateChangeListener(this.#state);
      window.removeEventListener('storage', this.#other);
      clearInterval(this.#clock);
    }

    /* A request was sent, so the time starts again. */
    #active() {
      this.#last = Date.now();
      this.hidden = true;
      try {
        localStorage.setItem(ACTIVE, this.#last);
      } catch {
        /* Other tabs do not hear of it. */
      }
    }

    #heard(time) {
      if (time > this.#last) {
        this.#last = time;
        this.hidden = true;
      }
    }

    #look() {
      const left = this.#last + Number(this.getAttribute('seconds')) * 1000 - Date.now();
      if (left <= 0) {
        this.#end();
      } else if (left <= WARN_BEFORE && this.hidden) {
        this.hidden = false;
      }
    }

    #end() {
      clearInterval(this.#clock);
      const here = location.pathname + location.search;
      location.assign(new URL('sign-in?over&to=' + encodeURIComponent(here), document.baseURI));
    }
  }

  if (!customElements.get('tracker-session')) {
    customElements.define('tracker-session', Session);
  }
})();
