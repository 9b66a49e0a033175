/*
 * What only the browser knows of how fresh its figures are: that the connection is lost, and that nobody looks. A tab that has been hidden
 * for a while tells the house, which then sends it nothing more. Seen again it asks for what is newest, and until that is there the page says
 * from when its figures are: a browser may have stopped this script, and the connection with it, long before it could tell anybody.
 */
(() => {
  /* As long as a tab may be hidden and its figures still be called live. */
  const GLANCE = 2000;
  const CONNECTED = new Set(['connected', 'loading']);

  let lost = false;
  let late = false;

  function words(from) {
    if (lost) {
      return `Connection lost. Figures from ${from}. Trying again…`;
    }
    return late ? `Updating. Figures from ${from}.` : '';
  }

  function tell() {
    document.querySelectorAll('.freshness').forEach((line) => {
      const from = line.dataset.figuresFrom;
      if (from) {
        line.classList.toggle('lost', lost || late);
        line.querySelector('.state-lost').textContent = words(from);
      }
    });
  }

  function listen() {
    const connection = window.Vaadin?.connectionState;
    if (connection) {
      connection.addStateChangeListener((before, now) => {
        lost = !CONNECTED.has(now);
        tell();
      });
    } else {
      setTimeout(listen, 500);
    }
  }
  listen();

  class Tab extends HTMLElement {
    #hiddenSince = 0;
    #clock = 0;
    #asked = 0;
    #turned = () => (document.visibilityState === 'hidden' ? this.#hidden() : this.#seen());

    connectedCallback() {
      document.addEventListener('visibilitychange', this.#turned);
      if (document.visibilityState === 'hidden') {
        this.#hidden();
      }
    }

    disconnectedCallback() {
      document.removeEventListener('visibilitychange', this.#turned);
      clearTimeout(this.#clock);
    }

    #hidden() {
      this.#hiddenSince = Date.now();
      clearTimeout(this.#clock);
      this.#clock = setTimeout(() => this.$server?.rest(), Number(this.getAttribute('seconds')) * 1000);
    }

    #seen() {
      clearTimeout(this.#clock);
      if (!this.$server || Date.now() - this.#hiddenSince < GLANCE) {
        return;
      }
      late = true;
      tell();
      const asked = ++this.#asked;
      this.$server.seen().then(() => {
        if (asked === this.#asked) {
          late = false;
          tell();
        }
      });
    }
  }

  if (!customElements.get('tracker-tab')) {
    customElements.define('tracker-tab', Tab);
  }
})();
