/*
 * Keeps what is typed into a form in this browser, letter by letter, until it is saved: a tab that is closed, a phone that goes to
 * sleep and a connection that is lost cost nothing. What is answered by element with data-kept is kept under that name; a hidden
 * question was not asked. A browser that lets nobody keep anything (private windows, full storage) is left alone.
 */
(() => {
  const DAYS_KEPT = 14;
  const forms = new WeakMap();

  function read(key) {
    try {
      const kept = JSON.parse(localStorage.getItem(key));
      if (kept && Date.now() - kept.at < DAYS_KEPT * 86400000) {
        return kept;
      }
      localStorage.removeItem(key);
    } catch {
      /* Nothing that we wrote. */
    }
    return null;
  }

  function answers(form) {
    const all = {};
    for (const box of form.querySelectorAll('[data-kept]')) {
      const name = box.getAttribute('data-kept');
      const pressed = box.type === 'radio' || box.type === 'checkbox';
      if (box.closest('[hidden]') || (pressed && !box.checked)) {
        continue;
      }
      all[name] = pressed && all[name] ? all[name] + '\n' + box.value : box.value;
    }
    return all;
  }

  function write(form) {
    const { key, activity, day } = forms.get(form).now;
    try {
      localStorage.setItem(key, JSON.stringify({ activity, day, at: Date.now(), answers: answers(form) }));
    } catch {
      /* It cannot be kept here. */
    }
  }

  function known(form) {
    if (!forms.has(form)) {
      forms.set(form, { now: null, keys: new Set() });
      for (const typed of ['input', 'change']) {
        form.addEventListener(typed, () => forms.get(form).now && write(form));
      }
    }
    return forms.get(form);
  }

  window.trackerDraft = {
    /* Gives what was kept under that key before; it goes on as the same activity. */
    keep(form, key, activity, day) {
      const kept = read(key);
      const mine = known(form);
      mine.now = { key, day, activity: kept ? kept.activity : activity };
      mine.keys.add(key);
      return kept;
    },

    newest(beginning) {
      let newest = null;
      try {
        for (const key of Object.keys(localStorage)) {
          const kept = key.startsWith(beginning) ? read(key) : null;
          if (kept && (!newest || kept.at > newest.at)) {
            newest = { key, at: kept.at };
          }
        }
      } catch {
        /* Nothing is kept here. */
      }
      return newest && newest.key;
    },

    forget(form) {
      const mine = known(form);
      mine.now = null;
      try {
        mine.keys.forEach((key) => localStorage.removeItem(key));
      } catch {
        /* Nothing was kept here. */
      }
      mine.keys.clear();
    },
  };
})();
