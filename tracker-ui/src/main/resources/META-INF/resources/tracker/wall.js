// An unattended wallboard. It receives updates as server-sent events and shows one scene after another. It always reconnects, reloads
// when its page has changed and once a night, and shows when it is not live.
(() => {
  const SCENE = 20000;
  const CELEBRATION = 10000;
  const SAY_LOST_AFTER = 5000;
  const QUIET = 40000;
  const LONGEST_WAIT = 30000;
  const NIGHT = 4;

  const wall = document.getElementById('wall');
  const place = document.getElementById('scene');
  const standing = document.getElementById('standing');
  const still = matchMedia('(prefers-reduced-motion: reduce)');

  const simulated = wall.dataset.simulated === 'true';

  let figures = null;
  let scene = 0;
  let paused = false;
  let turn;

  const count = (number) => Number(number).toLocaleString('en-GB');
  const two = (number) => String(number).padStart(2, '0');
  const time = (date) => (date.getHours() % 12 || 12) + ':' + two(date.getMinutes()) + (date.getHours() < 12 ? 'am' : 'pm');

  function part(tag, name, ...inside) {
    const element = document.createElement(tag);
    if (name) {
      element.className = name;
    }
    element.append(...inside.filter((each) => each !== null && each !== undefined));
    return element;
  }

  const share = (some, all) => (all > 0 ? Math.min(100, (100 * some) / all) : 0) + '%';

  // ---- the scenes ------------------------------------------------------------------------------------------------------

  // Words that depend on the phase of the week. During an upgrade another node may still send none.
  function words() {
    return figures.words ?? { unreported: count(figures.planned) + ' more planned', planned: 'planned', over: false };
  }

  function hero() {
    const three = part('div', 'three');
    const small = (number, words) => three.append(part('p', '', part('b', '', number), part('span', '', words)));
    small(figures.people, figures.reached === 1 ? 'person reached' : 'people reached');
    if (figures.level !== 'trust') {
      small(count(figures.trusts), 'of ' + count(figures.trustsOpen) + (words().over ? ' trusts took part' : ' trusts take part'));
    }
    // "36 more planned, 5 reports due"
    for (const unreported of words().unreported.split(', ').filter((each) => each)) {
      const number = unreported.split(' ')[0];
      small(number, unreported.slice(number.length + 1));
    }
    return part(
      'section',
      'scene hero',
      part('p', 'number', count(figures.held)),
      part('p', 'what', figures.held === 1 ? 'activity held' : 'activities held'),
      three,
    );
  }

  function byKind() {
    const most = Math.max(1, ...figures.kinds.map((kind) => kind.held));
    const bars = part('div', 'bars');
    for (const kind of figures.kinds) {
      const bar = part('div', kind.held === most ? 'bar most' : 'bar');
      bar.style.width = share(kind.held, most);
      const under = [kind.people, kind.planned ? count(kind.planned) + ' ' + words().planned : ''].filter((each) => each);
      bars.append(
        part('div', 'name', kind.name, part('small', '', under.join(' · '))),
        part('div', '', bar),
        part('div', 'number', count(kind.held)),
      );
    }
    return part('section', 'scene', part('h2', '', words().over ? 'Held, by activity type' : 'Held so far, by activity type'), bars);
  }

  function byDay() {
    const most = Math.max(1, ...figures.days.map((day) => day.held + day.planned));
    const busiest = Math.max(1, ...figures.days.map((day) => day.held));
    const columns = part('div', 'columns');
    for (const day of figures.days) {
      const planned = part('div', 'bar planned');
      const held = part('div', day.held === busiest ? 'bar most' : 'bar');
      // share of the height below the number
      planned.style.setProperty('--share', String(day.planned / most));
      held.style.setProperty('--share', String(day.held / most));
      if (!day.planned) {
        planned.hidden = true;
      }
      columns.append(
        part(
          'div',
          'column',
          part('div', 'space', part('div', 'number', count(day.held)), planned, held),
          part('div', day.today ? 'name today' : 'name', day.today ? 'Today' : day.name),
        ),
      );
    }
    return part('section', 'scene', part('h2', '', 'Held each day (hatched: ' + words().planned + ')'), columns);
  }

  const PLACES = { Y62: 'nw', Y63: 'ne', Y60: 'mi', Y61: 'ea', Y58: 'sw', Y59: 'se', Y56: 'lo' };

  function parts() {
    const most = Math.max(1, ...figures.parts.map((tile) => tile.held));
    const england = figures.parts.length > 3 && figures.parts.every((tile) => PLACES[tile.code]);
    const tiles = part('div', england ? 'tiles england' : 'tiles many');
    for (const tile of figures.parts) {
      const taking = part('div', 'share');
      taking.style.width = share(tile.trusts, tile.open);
      const element = part(
        'div',
        tile.held === most ? 'tile most' : 'tile',
        part('div', 'number', count(tile.held)),
        part('div', 'name', tile.name),
        part('div', 'trusts', count(tile.trusts) + ' of ' + count(tile.open) + ' trusts take part'),
        taking,
      );
      if (england) {
        element.style.gridArea = PLACES[tile.code];
      }
      tiles.append(element);
    }
    const what = figures.level === 'nation' ? 'Held in each region' : 'Held in each integrated care board';
    return part('section', 'scene', part('h2', '', what), tiles);
  }

  function facts() {
    const list = part('ul', 'facts');
    for (const fact of figures.facts) {
      const by = [fact.time, fact.kind, fact.where].filter((words) => words).join(' · ');
      list.append(part('li', '', part('div', 'told', fact.told), part('div', 'by', by)));
    }
    return part('section', 'scene', part('h2', '', 'Latest updates'), list);
  }

  function goals() {
    const list = part('div', 'goals');
    for (const goal of figures.goals) {
      const met = goal.now >= goal.target;
      const filled = part('div', 'filled');
      filled.style.width = share(goal.now, goal.target);
      list.append(
        part(
          'div',
          met ? 'goal met' : 'goal',
          part(
            'div',
            'name',
            part('span', '', goal.name),
            part('span', '', count(goal.now) + ' of ' + count(goal.target) + (met ? ', reached' : words().over ? '' : ' by ' + goal.by)),
          ),
          part('div', 'track', filled),
        ),
      );
    }
    return part('section', 'scene', part('h2', '', 'Our goals'), list);
  }

  function join() {
    const picture = part('img');
    picture.src = location.pathname.replace(/\/$/, '') + '/log.svg';
    picture.alt = 'QR code for the address shown beside it';
    return part(
      'section',
      'scene join',
      picture,
      part(
        'div',
        'words',
        part('p', 'big', 'NHS staff: log your activity'),
        part('p', '', 'Scan the code with your phone. It takes less than a minute.'),
        part('p', 'address', wall.dataset.address),
      ),
    );
  }

  const SCENES = [
    { draw: hero, when: () => true },
    { draw: byKind, when: () => figures.held + figures.planned > 0 },
    { draw: byDay, when: () => figures.days.some((day) => day.held + day.planned > 0) },
    { draw: parts, when: () => figures.parts.length > 1 },
    { draw: facts, when: () => figures.facts.length > 0 },
    { draw: goals, when: () => figures.goals.length > 0 },
    { draw: join, when: () => true },
  ];

  function shown() {
    return SCENES.map((each, number) => ({ ...each, number })).filter((each) => {
      try {
        return each.when();
      } catch (broken) {
        return false;
      }
    });
  }

  // A scene that fails is skipped.
  function draw(step) {
    if (!figures) {
      return;
    }
    const all = shown();
    let at = all.findIndex((each) => each.number === scene);
    at = at < 0 ? 0 : at + step;
    for (let tries = 0; tries < all.length; tries++) {
      const each = all[(at + all.length) % all.length];
      try {
        const element = each.draw();
        if (scene === each.number && step === 0 && place.firstElementChild) {
          element.style.animation = 'none';
        }
        scene = each.number;
        place.replaceChildren(element);
        fit(element);
        dots(all);
        return;
      } catch (broken) {
        console.error('A scene could not be rendered', broken);
        at += step || 1;
      }
    }
  }

  /* Updates are shown in full; those that do not fit are left out, the oldest first. */
  function fit(element) {
    const list = element.querySelector('.facts');
    const room = place.getBoundingClientRect().bottom;
    while (list?.children.length > 1 && list.lastElementChild.getBoundingClientRect().bottom > room) {
      list.lastElementChild.remove();
    }
  }

  function dots(all) {
    document
      .getElementById('scenes')
      .replaceChildren(...all.map((each) => part('span', each.number === scene ? 'now' : '')));
  }

  function go(step) {
    draw(step);
    clearTimeout(turn);
    turn = setTimeout(() => go(paused ? 0 : 1), SCENE);
  }

  // ---- milestones ------------------------------------------------------------------------------------------------------

  const ROUND = [1, 2.5, 5].flatMap((first) => [10, 100, 1000, 10000, 100000, 1000000].map((ten) => first * ten));

  function passed(before, now, least) {
    return ROUND.filter((round) => round >= least && before < round && now >= round)
      .sort((a, b) => a - b)
      .pop();
  }

  function milestone(before, now) {
    const activities = passed(before.held, now.held, now.level === 'nation' ? 100 : 10);
    const people = passed(before.reached, now.reached, now.level === 'nation' ? 1000 : 100);
    const met = now.goals.find((goal) => {
      const old = before.goals.find((each) => each.name === goal.name);
      return old && old.now < old.target && goal.now >= goal.target;
    });
    if (met) {
      return [count(met.target), 'Goal reached: ' + met.name.toLowerCase()];
    }
    if (people) {
      return [count(people), 'people reached'];
    }
    return activities ? [count(activities), 'activities held'] : null;
  }

  let celebration;

  function celebrate(reached) {
    const overlay = document.getElementById('milestone');
    overlay.replaceChildren(part('p', 'number', reached[0]), part('p', 'what', reached[1]));
    overlay.hidden = false;
    clearTimeout(celebration);
    celebration = setTimeout(() => (overlay.hidden = true), CELEBRATION);
  }

  // ---- live updates ----------------------------------------------------------------------------------------------------

  function show(newest) {
    const before = figures;
    figures = newest;
    document.getElementById('campaign').textContent = figures.campaign;
    document.getElementById('part').textContent = figures.part;
    document.getElementById('phase').textContent = figures.phase;
    draw(0);
    live();
    const reached = before && !still.matches ? milestone(before, newest) : null;
    if (reached) {
      celebrate(reached);
    }
  }

  let source;
  let wait = 1000;
  let lastHeard = null;
  let watchdog;
  let comeBack;

  function live() {
    standing.className = '';
    standing.textContent = 'Live';
    standing.title = figures ? 'Position ' + count(figures.position) : '';
  }

  function heard() {
    lastHeard = new Date();
    wait = 1000;
    if (standing.className) {
      live();
    }
    clearTimeout(watchdog);
    watchdog = setTimeout(lost, QUIET);
  }

  function lost() {
    source?.close();
    clearTimeout(watchdog);
    clearTimeout(comeBack);
    comeBack = setTimeout(open, wait * (0.75 + Math.random() / 2));
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  const started = new Date();

  setInterval(() => {
    const since = lastHeard ?? started;
    const open = source && source.readyState === EventSource.OPEN;
    if (!open && Date.now() - since > SAY_LOST_AFTER) {
      standing.className = 'lost';
      standing.textContent = simulated ? 'Not live' : 'Not live since ' + time(since);
    }
  }, 1000);

  function open() {
    source?.close();
    source = new EventSource(location.pathname.replace(/\/$/, '') + '/live');
    source.addEventListener('hello', (event) => {
      heard();
      if (JSON.parse(event.data).version !== wall.dataset.version) {
        reload();
      } else {
        live();
      }
    });
    source.addEventListener('beat', heard);
    source.addEventListener('ended', reload);
    source.addEventListener('figures', (event) => {
      heard();
      try {
        show(JSON.parse(event.data));
      } catch (broken) {
        console.error('An update could not be shown', broken);
      }
    });
    source.onerror = lost;
  }

  // Reloads only when the server responds, because the browser's own error page would never come back. A server error (5xx) is not
  // loaded either.
  async function reload() {
    try {
      const answer = await fetch(location.href, { cache: 'no-store' });
      if (answer.status < 500) {
        location.reload();
        return;
      }
    } catch (away) {
      // the server is not available yet
    }
    setTimeout(reload, 30000);
  }

  // ---- screen and controls -------------------------------------------------------------------------------------------------

  function nightly() {
    const next = new Date();
    next.setHours(NIGHT, Math.floor(Math.random() * 5), 0, 0);
    if (next <= new Date()) {
      next.setDate(next.getDate() + 1);
    }
    setTimeout(reload, next - new Date());
  }

  function tick() {
    const now = new Date();
    // in a demonstration the figures come from a simulated week, whose time they state
    document.getElementById('clock').textContent = simulated ? (figures?.clock ?? '') : time(now);
    // small shifts prevent burn-in of the screen
    const hour = now.getHours();
    wall.style.setProperty('--across', ((hour % 3) - 1) * 4 + 'px');
    wall.style.setProperty('--down', ((Math.floor(hour / 3) % 3) - 1) * 4 + 'px');
  }

  async function stayAwake() {
    try {
      await navigator.wakeLock?.request('screen');
    } catch (refused) {
      // the screen's own settings apply
    }
  }

  function pause() {
    paused = !paused;
    const button = document.getElementById('pause');
    button.setAttribute('aria-pressed', String(paused));
    button.textContent = paused ? 'Resume' : 'Pause';
    go(0);
  }

  function full() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else {
      document.documentElement.requestFullscreen?.().catch(() => {});
    }
  }

  document.addEventListener('keydown', (event) => {
    const does = { ArrowRight: () => go(1), ArrowLeft: () => go(-1), f: full, F: full };
    if (event.key === ' ' && event.target.tagName !== 'BUTTON') {
      event.preventDefault();
      pause();
    } else if (does[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      does[event.key]();
    }
  });
  document.getElementById('back').addEventListener('click', () => go(-1));
  document.getElementById('next').addEventListener('click', () => go(1));
  document.getElementById('pause').addEventListener('click', pause);
  document.getElementById('full').addEventListener('click', full);

  let rest;
  document.addEventListener('pointermove', () => {
    wall.classList.add('moved');
    clearTimeout(rest);
    rest = setTimeout(() => wall.classList.remove('moved'), 3000);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      stayAwake();
    }
  });

  if (wall.dataset.first) {
    show(JSON.parse(wall.dataset.first));
  }
  const wanted = Number(new URLSearchParams(location.search).get('scene'));
  if (wanted > 0 && wanted <= SCENES.length) {
    scene = wanted - 1;
    draw(0);
  }
  tick();
  setInterval(tick, 1000);
  nightly();
  stayAwake();
  open();
  go(0);
})();
