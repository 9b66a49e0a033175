/*
 * Plays how the nation's figures grew. The steps are asked for once; every quarter of an hour is summed from them here, so any number of
 * people may watch without asking again. The slider is the browser's own; without motion wanted, nothing glides, it only steps.
 */
(() => {
  const QUARTER = 900;
  const SPEEDS = [['The week in 10 minutes', 600], ['The week in 2 minutes', 120], ['The week in 30 seconds', 30]];
  const MEANINGS = [['known', 'What had been reported by then'], ['happened', 'What had happened by then, including later reports']];
  const COLUMNS = ['Held', 'Planned', 'People reached'];
  const LONDON = 'Europe/London';
  const IN_FULL = new Intl.DateTimeFormat('en-GB', {
    timeZone: LONDON, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const SAID = new Intl.DateTimeFormat('en-GB', { timeZone: LONDON, hour: 'numeric', minute: '2-digit', hourCycle: 'h12' });
  const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: LONDON, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const DATE = new Intl.DateTimeFormat('en-CA', { timeZone: LONDON, year: 'numeric', month: '2-digit', day: '2-digit' });
  const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'long' });
  const NUMBER = new Intl.NumberFormat('en-GB');

  /* As LondonCalendar writes it: "2:15pm", "2pm", "midday", "midnight". */
  function timeOf(instant) {
    const clock = CLOCK.format(instant);
    if (clock === '00:00' || clock === '12:00') {
      return clock === '00:00' ? 'midnight' : 'midday';
    }
    return SAID.format(instant).replace(':00', '').replace(/\s/, '').toLowerCase();
  }

  function inFull(seconds) {
    const instant = new Date(seconds * 1000);
    return IN_FULL.format(instant).replace(/^(\w+),/, '$1') + ', ' + timeOf(instant);
  }

  function made(name, attributes, ...content) {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...content);
    return element;
  }

  class Replay extends HTMLElement {
    connectedCallback() {
      if (this.begun) {
        return;
      }
      this.begun = true;
      this.start = Number(this.dataset.start);
      this.frames = Math.max(0, Math.floor((Number(this.dataset.end) - this.start) / QUARTER));
      this.meaning = this.dataset.meaning || 'known';
      const at = Math.floor((Number(this.dataset.at || this.start) - this.start) / QUARTER);
      this.frame = Math.min(this.frames, Math.max(0, at));
      this.load();
    }

    disconnectedCallback() {
      this.pause();
    }

    async load() {
      this.replaceChildren(made('p', {}, 'Loading the week…'));
      try {
        const answer = await fetch(this.dataset.source);
        if (!answer.ok) {
          throw new Error(answer.status);
        }
        this.steps = await answer.json();
      } catch {
        const again = made('button', { type: 'button', class: 'button' }, 'Try again');
        again.addEventListener('click', () => this.load());
        this.replaceChildren(made('p', { role: 'alert' }, 'We could not load the week. '), again);
        return;
      }
      this.build();
      this.show();
    }

    build() {
      this.when = made('p', { class: 'replay-when' });
      this.slider = made('input', {
        type: 'range', min: 0, max: this.frames, step: 1, 'aria-label': 'Time in the week', id: 'replay-slider' });
      this.slider.value = this.frame;
      this.slider.addEventListener('input', () => this.go(Number(this.slider.value)));
      this.slider.addEventListener('keydown', event => this.key(event));
      this.play = made('button', { type: 'button', class: 'button primary' }, 'Play');
      this.play.addEventListener('click', () => this.toggle());
      this.speed = made('select', { id: 'replay-speed' }, ...SPEEDS.map(([words, seconds]) =>
        made('option', { value: seconds }, words)));
      this.speed.value = '120';
      this.speed.addEventListener('change', () => this.timer && this.run());
      this.board = made('a', {}, 'View the board at this time');
      this.figures = new Map();
      this.replaceChildren(
        this.when,
        made('div', { class: 'replay-controls' },
          this.play,
          made('div', {}, made('label', { for: 'replay-speed' }, 'Speed'), this.speed),
          this.meanings()),
        made('div', { class: 'replay-slider' }, this.slider),
        made('p', { class: 'replay-keys' },
          'Arrow keys: 15 minutes. Shift and arrow keys: 1 hour. Page Up and Page Down: 1 day. Space: play or pause.'),
        made('dl', { class: 'headline' }, this.tile('held', 'Activities held'), this.tile('planned', 'Planned'),
          this.tile('reach', 'People reached')),
        this.table('By day', 'Activities on each day', ['Before the week', ...this.steps.days.map(day => DAY.format(new Date(day)))], 'day'),
        this.table('By region', 'Activities in each region', [...this.steps.regions, 'Learners not linked to a trust'], 'region'),
        made('p', {}, this.board));
    }

    meanings() {
      const set = made('fieldset', {}, made('legend', {}, 'What to count'));
      MEANINGS.forEach(([value, words]) => {
        const radio = made('input', { type: 'radio', name: 'replay-meaning', id: 'replay-' + value, value });
        radio.checked = value === this.meaning;
        radio.addEventListener('change', () => {
          this.meaning = value;
          this.show();
        });
        set.append(made('div', { class: 'as-at-meaning' }, radio, made('label', { for: 'replay-' + value }, words)));
      });
      return set;
    }

    tile(key, words) {
      const figure = made('dd', { class: 'big' }, '0');
      this.figures.set(key, figure);
      return made('div', { class: 'card tile' }, made('dt', {}, words), figure);
    }

    table(heading, caption, names, key) {
      const rows = names.map((name, i) => {
        const bar = made('span', { class: 'held' });
        const cells = COLUMNS.map(() => made('span', {}, '0'));
        this.figures.set(key + i, { bar, cells });
        return made('tr', {}, made('th', { scope: 'row' }, name),
          made('td', { 'aria-hidden': 'true' }, made('div', { class: 'bar' }, bar)),
          ...cells.map((cell, j) =>
            made('td', { class: 'number' }, made('span', { class: 'label', 'aria-hidden': 'true' }, COLUMNS[j]), cell)));
      });
      const head = made('tr', {}, ...['', '', ...COLUMNS].map((words, i) => words
        ? made('th', { scope: 'col', class: 'number' }, words)
        : made('td', i ? { 'aria-hidden': 'true' } : {})));
      return made('section', { class: 'card' }, made('h2', {}, heading),
        made('table', { class: 'replay-table' }, made('caption', {}, caption), made('thead', {}, head), made('tbody', {}, ...rows)));
    }

    /** Everything that was known before the moment, or that lies on a day that has begun. */
    sums() {
      const until = this.start + this.frame * QUARTER;
      const all = [0, 0, 0];
      const days = [-1, ...this.steps.days].map(() => [0, 0, 0]);
      const regions = [...this.steps.regions, ''].map(() => [0, 0, 0]);
      for (const step of this.steps[this.meaning]) {
        if (this.meaning === 'known' ? step[0] >= until : step[0] > until) {
          continue;
        }
        const region = step[1] < 0 ? regions.length - 1 : step[1];
        for (let i = 0; i < 3; i++) {
          all[i] += step[3 + i];
          days[step[2] + 1][i] += step[3 + i];
          regions[region][i] += step[3 + i];
        }
      }
      return { all, days, regions };
    }

    show() {
      const { all, days, regions } = this.sums();
      const moment = inFull(this.start + this.frame * QUARTER);
      this.when.textContent = moment;
      this.slider.value = this.frame;
      this.slider.setAttribute('aria-valuetext', moment + ': ' + NUMBER.format(all[0]) + ' held');
      ['held', 'planned', 'reach'].forEach((key, i) => { this.figures.get(key).textContent = NUMBER.format(all[i]); });
      this.rows('day', days);
      this.rows('region', regions);
      this.board.href = './?' + this.address();
      clearTimeout(this.written);
      this.written = setTimeout(() => history.replaceState(history.state, '', 'replay?' + this.address()), 400);
    }

    rows(key, rows) {
      const most = Math.max(1, ...rows.map(row => row[0]));
      rows.forEach((row, i) => {
        const { bar, cells } = this.figures.get(key + i);
        bar.style.width = 100 * Math.max(0, row[0]) / most + '%';
        cells.forEach((cell, j) => { cell.textContent = NUMBER.format(row[j]); });
      });
    }

    address() {
      const instant = new Date((this.start + this.frame * QUARTER) * 1000);
      const campaign = new URLSearchParams(this.dataset.source.split('?')[1]).get('campaign');
      return 'campaign=' + campaign + '&as-at=' + DATE.format(instant) + 'T' + CLOCK.format(instant) + '&meaning=' + this.meaning;
    }

    go(frame) {
      this.frame = Math.min(this.frames, Math.max(0, frame));
      this.show();
    }

    key(event) {
      const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
      if (step) {
        this.go(this.frame + step * (event.shiftKey ? 4 : 1));
      } else if (event.key === 'PageUp' || event.key === 'PageDown') {
        this.go(this.frame + (event.key === 'PageUp' ? 96 : -96));
      } else if (event.key === 'Home' || event.key === 'End') {
        this.go(event.key === 'Home' ? 0 : this.frames);
      } else if (event.key === ' ') {
        this.toggle();
      } else {
        return;
      }
      event.preventDefault();
    }

    toggle() {
      if (this.timer) {
        this.pause();
      } else {
        if (this.frame >= this.frames) {
          this.go(0);
        }
        this.run();
      }
    }

    /** Eight looks a second; where motion is not wanted, one. */
    run() {
      clearInterval(this.timer);
      const looks = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 8;
      const step = Math.max(1, Math.round(this.frames / Number(this.speed.value) / looks));
      const every = Math.max(1000 / looks, step * Number(this.speed.value) * 1000 / Math.max(1, this.frames));
      this.timer = setInterval(() => {
        this.go(this.frame + step);
        if (this.frame >= this.frames) {
          this.pause();
        }
      }, every);
      this.play.textContent = 'Pause';
    }

    pause() {
      clearInterval(this.timer);
      this.timer = null;
      if (this.play) {
        this.play.textContent = 'Play';
      }
    }
  }

  customElements.define('tracker-replay', Replay);
})();
