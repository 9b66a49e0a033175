/*
 * Messages while a request waits for a connection. The page itself keeps the request and sends it once it is online again; this only
 * informs the user, and offers a page that works on a poor connection.
 */
(() => {
  const PATIENCE = 20000;

  function lost() {
    const state = window.Vaadin && window.Vaadin.connectionState && window.Vaadin.connectionState.state;
    return !navigator.onLine || state === 'reconnecting' || state === 'connection-lost';
  }

  class Waiting extends HTMLElement {
    #pressed = false;
    #patience = 0;
    #look = () => this.#tell();
    #press = (event) => this.#pressIn(event);

    connectedCallback() {
      this.setAttribute('role', 'status');
      this.#form = this.closest('.form');
      this.#form.addEventListener('click', this.#press, true);
      window.addEventListener('online', this.#look);
      window.addEventListener('offline', this.#look);
      window.Vaadin?.connectionState?.addStateChangeListener(this.#look);
    }

    disconnectedCallback() {
      this.#form?.removeEventListener('click', this.#press, true);
      window.removeEventListener('online', this.#look);
      window.removeEventListener('offline', this.#look);
      window.Vaadin?.connectionState?.removeStateChangeListener(this.#look);
      clearTimeout(this.#patience);
    }

    #form = null;

    #pressIn(event) {
      if (event.target.closest('[data-sends]')) {
        this.#pressed = true;
        this.#tell();
      }
    }

    #tell() {
      if (this.#pressed && lost()) {
        if (!this.textContent) {
          this.#say('Waiting for connection. What you typed is kept, and it is sent as soon as there is one.');
          this.#patience = setTimeout(() => this.#offer(), window.trackerPatience || PATIENCE);
        }
      } else if (this.textContent) {
        this.answered();
      }
    }

    /* The server has it, whatever else is still on its way. */
    answered() {
      this.#pressed = false;
      clearTimeout(this.#patience);
      this.replaceChildren();
    }

    #say(words) {
      const line = document.createElement('p');
      line.textContent = words;
      this.append(line);
    }

    #offer() {
      const lite = this.getAttribute('lite');
      if (lite) {
        const way = document.createElement('a');
        way.href = lite;
        way.setAttribute('router-ignore', '');
        way.textContent = 'Use the simple form';
        const line = document.createElement('p');
        line.append('There is still no connection. You can wait, or try the simpler form: ', way, '.');
        this.append(line);
      } else {
        this.#say('There is still no connection. You can wait, or come back later: what you entered is saved on this device.');
      }
    }
  }

  if (!customElements.get('tracker-waiting')) {
    customElements.define('tracker-waiting', Waiting);
  }
})();
