/*
 * One stream for all embedded figures of a browser, as a shared worker: a browser has six connections to a server for all its pages, and
 * a stream for each figure would use them up (decision 0060). A figure says which part it shows; what arrives is passed on to those that
 * show it. The worker outlives pages of an older version, so messages may gain fields but must keep their meaning.
 *
 * From a page: {show: part}, {bye: true}, and {here: true} now and then. To a page: {figures}, {beat: true}, {lost: true}.
 */
(() => {
  /* Three beats of the server, in milliseconds. */
  const QUIET = 45000;
  /* A page that has not been heard for so long was closed without a word. */
  const GONE = 300000;
  /* Pages of one website open at about the same time. */
  const GATHER = 300;
  const MOST_PARTS = 100;
  const SHORTEST_WAIT = 2000;
  const LONGEST_WAIT = 60000;

  /* The parts of each page, and when it was last heard. */
  const pages = new Map();
  let streams = [];
  let gathering;

  class Stream {
    #latest = new Map();
    #wait = SHORTEST_WAIT;
    #source;
    #watchdog;
    #again;

    constructor(parts) {
      this.parts = parts;
      this.#open();
    }

    latest(part) {
      return this.#latest.get(part);
    }

    close() {
      clearTimeout(this.#watchdog);
      clearTimeout(this.#again);
      this.#source.close();
    }

    #open() {
      const query = this.parts.map((part) => 'of=' + encodeURIComponent(part)).join('&');
      this.#source = new EventSource('../embed/live?' + query);
      this.#source.addEventListener('hello', () => this.#alive());
      this.#source.addEventListener('beat', () => this.#alive());
      this.#source.addEventListener('figures', (event) => {
        this.#alive();
        const figures = JSON.parse(event.data);
        this.#latest.set(figures.part, figures);
        this.#tell({ figures }, [figures.part]);
      });
      this.#source.onerror = () => this.#lost();
      this.#watch();
    }

    /* From the start, as a request that waits for a free connection reports nothing. */
    #watch() {
      clearTimeout(this.#watchdog);
      this.#watchdog = setTimeout(() => this.#lost(), QUIET);
    }

    #alive() {
      this.#wait = SHORTEST_WAIT;
      this.#watch();
      this.#tell({ beat: true }, [...this.#latest.keys()]);
    }

    #lost() {
      this.close();
      this.#latest.clear();
      this.#tell({ lost: true }, this.parts);
      this.#again = setTimeout(() => this.#open(), this.#wait * (0.5 + Math.random()));
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    }

    #tell(message, parts) {
      for (const [page, { part }] of pages) {
        if (parts.includes(part)) {
          page.postMessage(message);
        }
      }
    }
  }

  const known = (part) => streams.find((stream) => stream.parts.includes(part));

  function wanted() {
    for (const [page, { heard }] of pages) {
      if (Date.now() - heard > GONE) {
        pages.delete(page);
      }
    }
    return [...new Set([...pages.values()].map(({ part }) => part))].sort();
  }

  /* Opens what is shown and not yet streamed, in one stream with the rest; closes what nobody shows. */
  function gather() {
    clearTimeout(gathering);
    gathering = setTimeout(() => {
      const parts = wanted();
      const now = streams.flatMap((stream) => stream.parts);
      if (parts.length === now.length && parts.every((part) => now.includes(part))) {
        return;
      }
      streams.forEach((stream) => stream.close());
      streams = [];
      for (let at = 0; at < parts.length; at += MOST_PARTS) {
        streams.push(new Stream(parts.slice(at, at + MOST_PARTS)));
      }
    }, GATHER);
  }

  function heard(page, message) {
    if (message.bye) {
      pages.delete(page);
      gather();
      return;
    }
    if (message.show) {
      pages.set(page, { part: message.show, heard: Date.now() });
      const figures = known(message.show)?.latest(message.show);
      if (figures) {
        page.postMessage({ figures });
      } else {
        gather();
      }
    } else if (pages.has(page)) {
      pages.get(page).heard = Date.now();
    }
  }

  addEventListener('connect', ({ ports: [page] }) => {
    page.onmessage = (event) => heard(page, event.data);
  });

  setInterval(gather, GONE);
})();
