/*
 * The school combobox: its keys, and the messages while a search is running. The server decides what is found and chosen; this does
 * only what must not wait for it.
 */
(() => {
  const SLOW = 700;
  const TOO_SLOW = 5000;
  const FEWEST_LETTERS = 2;

  class School extends HTMLElement {
    #active = null;
    #slow = [];
    #ready = false;

    /* Comes again whenever the question is put elsewhere on the page. */
    connectedCallback() {
      if (this.#ready) {
        return;
      }
      this.#ready = true;
      this.addEventListener('input', () => this.#typed());
      this.addEventListener('keydown', (event) => this.#key(event));
      /* A press on the list leaves the focus in the box, so that the keyboard of a phone stays where it is. */
      this.addEventListener('mousedown', (event) => {
        if (this.#list.contains(event.target)) {
          event.preventDefault();
        }
      });
      /* Before the server is informed. */
      this.addEventListener('click', (event) => this.#pressed(event), true);
      this.addEventListener('focusout', () => this.#close());
      if (Object.prototype.hasOwnProperty.call(this, 'answered')) {
        const early = this.answered;
        delete this.answered;
        this.answered = early;
      }
    }

    disconnectedCallback() {
      this.#quiet();
    }

    /* All that one message brings is set before any microtask runs, in whatever order. */
    set answered(number) {
      queueMicrotask(() => this.#answer());
    }

    get #box() {
      return this.querySelector('input');
    }

    get #list() {
      return this.querySelector('[role=listbox]');
    }

    get #options() {
      return [...this.#list.children];
    }

    get #isOpen() {
      return this.#list.classList.contains('open');
    }

    #typed() {
      delete this.#box.dataset.chosen;
      this.#quiet();
      this.#mark(null);
      if (this.#box.value.trim().length >= FEWEST_LETTERS) {
        this.#slow = [
          setTimeout(() => this.#say('Searching for schools…'), SLOW),
          setTimeout(() => this.#say('The search is taking a while. You can carry on: we will save the name you enter.'), TOO_SLOW),
        ];
      }
    }

    #answer() {
      this.#quiet();
      this.#mark(null);
      if (this.#options.length > 0 && this.contains(document.activeElement)) {
        this.#open();
      } else {
        this.#close();
      }
    }

    #say(words) {
      const place = this.querySelector('.school-waiting');
      if (place) {
        place.textContent = words;
      }
    }

    #quiet() {
      this.#slow.forEach(clearTimeout);
      this.#slow = [];
      this.#say('');
    }

    #open() {
      this.#list.classList.add('open');
      this.#box.setAttribute('aria-expanded', 'true');
      this.#makeRoom();
    }

    /* On a phone the keyboard covers the lower half: the question moves up, so that its answers can be seen. */
    #makeRoom() {
      const seen = window.visualViewport ? window.visualViewport.height : window.innerHeight;
      if (this.#list.getBoundingClientRect().bottom > seen) {
        this.scrollIntoView({ block: 'start' });
      }
    }

    #close() {
      this.#list.classList.remove('open');
      this.#box.setAttribute('aria-expanded', 'false');
      this.#mark(null);
    }

    #mark(option) {
      this.#active?.setAttribute('aria-selected', 'false');
      this.#active = option;
      if (option) {
        option.id ||= this.#list.id + '-' + crypto.getRandomValues(new Uint32Array(1))[0];
        option.setAttribute('aria-selected', 'true');
        option.scrollIntoView({ block: 'nearest' });
        this.#box.setAttribute('aria-activedescendant', option.id);
      } else {
        this.#box.removeAttribute('aria-activedescendant');
      }
    }

    #key(event) {
      if (event.target !== this.#box || event.isComposing) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        this.#move(event.key === 'ArrowDown' ? 1 : -1);
        event.preventDefault();
      } else if (event.key === 'Escape' && this.#isOpen) {
        this.#close();
        event.preventDefault();
      } else if (event.key === 'Enter' && this.#active) {
        this.#active.click();
        event.preventDefault();
      } else if (event.key === 'Tab' && this.#active) {
        this.#active.click();
      }
    }

    #move(step) {
      const options = this.#options;
      if (options.length === 0) {
        return;
      }
      if (!this.#isOpen) {
        this.#open();
      }
      const from = options.indexOf(this.#active);
      const to = from < 0 && step < 0 ? options.length - 1 : (from + step + options.length) % options.length;
      this.#mark(options[to]);
    }

    #pressed(event) {
      const option = event.target.closest('[role=option]');
      if (option) {
        this.#quiet();
        this.#box.value = option.dataset.answer;
        this.#box.dataset.chosen = option.dataset.chosen;
        this.#box.dispatchEvent(new CustomEvent('answered', { bubbles: true }));
        this.#close();
      } else if (event.target === this.#box && this.#options.length > 0) {
        this.#open();
      }
    }
  }

  if (!customElements.get('tracker-school')) {
    customElements.define('tracker-school', School);
  }
})();
