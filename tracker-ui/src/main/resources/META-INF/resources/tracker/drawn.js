/*
 * Shows rendered fragments. It receives the changed pieces of the markup, assembles them and patches only what differs, so that focus,
 * selection and scroll position stay. Children with a data-key are matched by key, others by order.
 */
(() => {
  const MOVED = 'data-moved';

  /* Elements that the user has opened stay open. */
  const OPENED = 'open';

  /* A nested piece is referenced by its key between two of these. */
  const PLACE = /\uE000([^\uE000]*)\uE000/g;

  const alike = (one, other) =>
    one.nodeType === other.nodeType && one.nodeName === other.nodeName && key(one) === key(other);

  const key = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.getAttribute('data-key') : null);

  function attributes(from, to) {
    for (const { name } of [...from.attributes]) {
      if (name !== MOVED && name !== OPENED && !to.hasAttribute(name)) {
        from.removeAttribute(name);
      }
    }
    for (const { name, value } of to.attributes) {
      if (from.getAttribute(name) !== value) {
        from.setAttribute(name, value);
      }
    }
  }

  /* Both values have the same animation. Alternating between them restarts it. */
  function moved(figure) {
    figure.setAttribute(MOVED, figure.getAttribute(MOVED) === 'a' ? 'b' : 'a');
  }

  function children(from, to) {
    const keyed = new Map();
    for (const child of from.children) {
      if (key(child) !== null) {
        keyed.set(key(child), child);
      }
    }
    let place = from.firstChild;
    for (const wanted of [...to.childNodes]) {
      let here = key(wanted) === null ? place : keyed.get(key(wanted));
      if (here && alike(here, wanted)) {
        if (here === place) {
          place = place.nextSibling;
        } else {
          from.insertBefore(here, place);
        }
        node(here, wanted);
      } else {
        from.insertBefore(wanted, place);
      }
    }
    while (place) {
      const next = place.nextSibling;
      place.remove();
      place = next;
    }
  }

  function node(from, to) {
    if (from.nodeType !== Node.ELEMENT_NODE) {
      if (from.data !== to.data) {
        from.data = to.data;
        if (from.parentElement.classList.contains('figure')) {
          moved(from.parentElement);
        }
      }
      return;
    }
    attributes(from, to);
    children(from, to);
  }

  /* A tag, or the text up to the next tag. MarkupDelta.java splits a piece the same way. */
  const TOKEN = /<[^>]*>?|[^<]+/g;

  function changed(piece, changes) {
    const tokens = piece.match(TOKEN) ?? [];
    for (let at = 0; at < changes.length; at += 2) {
      tokens[changes[at]] = changes[at + 1];
    }
    return tokens.join('');
  }

  const CONTROLS = 'a[href], button, summary, select, textarea, input, [tabindex]';

  /* Where the focus is: the element and what it is in, each with its place among its siblings. */
  function focusWithin(root) {
    const chain = [];
    let each = root.contains(document.activeElement) ? document.activeElement : root;
    for (; each !== root; each = each.parentElement) {
      chain.push({ element: each, parent: each.parentElement, place: [...each.parentElement.children].indexOf(each) });
    }
    return chain;
  }

  /*
   * An element that was moved, or has left, has lost the focus, and the keyboard would begin at the top of the page. It returns to the
   * element, or goes to the nearest of those that stayed: the next update of a list, for one that has left it.
   */
  function refocus(chain) {
    if (chain.length === 0 || document.activeElement === chain[0].element) {
      return;
    }
    if (chain[0].element.isConnected) {
      chain[0].element.focus({ preventScroll: true });
      return;
    }
    const { parent, place } = chain.find((link) => link.parent.isConnected);
    const near = [...parent.children];
    const candidates = [...near.slice(0, place + 1).reverse(), ...near.slice(place + 1)];
    const control = candidates.map((each) => (each.matches(CONTROLS) ? each : each.querySelector(CONTROLS))).find(Boolean);
    if (!control) {
      parent.setAttribute('tabindex', '-1');
    }
    (control ?? parent).focus({ preventScroll: true });
  }

  class Drawn extends HTMLElement {
    #pieces = new Map();
    #at = 0;
    #due = false;

    /* A delta may have been set before this script was loaded. */
    connectedCallback() {
      if (Object.prototype.hasOwnProperty.call(this, 'step')) {
        const early = this.step;
        delete this.step;
        this.step = early;
      }
    }

    set step(step) {
      if (!step) {
        return;
      }
      if (step.from === 0) {
        this.#pieces.clear();
      } else if (step.from !== this.#at) {
        this.#askForAll();
        return;
      }
      this.#at = step.to;
      for (const [key, piece] of Object.entries(step.pieces)) {
        if (piece === null) {
          this.#pieces.delete(key);
        } else {
          this.#pieces.set(key, Array.isArray(piece) ? changed(this.#pieces.get(key), piece) : piece);
        }
      }
      if (!this.#due) {
        this.#due = true;
        queueMicrotask(() => this.#draw());
      }
    }

    /* $server is only available after the page has been built. */
    #askForAll() {
      setTimeout(() => this.$server?.sendAll());
    }

    #draw() {
      this.#due = false;
      const wanted = document.createElement('template');
      wanted.innerHTML = this.#filled('');
      const focused = focusWithin(this);
      children(this, wanted.content);
      refocus(focused);
    }

    #filled(key) {
      return (this.#pieces.get(key) ?? '').replace(PLACE, (place, inner) => this.#filled(inner));
    }
  }

  if (!customElements.get('tracker-drawn')) {
    customElements.define('tracker-drawn', Drawn);
  }
})();
