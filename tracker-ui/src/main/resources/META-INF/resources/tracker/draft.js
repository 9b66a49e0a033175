/*
 * Saves a draft of a form in this browser as the user types, so that a closed tab, a sleeping phone or a lost connection loses
 * nothing. Answers of elements with data-kept are stored under that name; hidden questions are left out. Without browser storage
 * (private windows, full storage) it does nothing.
 */
(() => {
  const DAYS_KEPT = 14;
  const SAVED = 'tracker.saved';
  const SAVED_SHOWN = 600000;
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

  /* An input with more than its text, such as a school in the register, has it in data-chosen. */
  function value(box) {
    return box.dataset.chosen ? box.value + '\n' + box.dataset.chosen : box.value;
  }

  function answers(form) {
    const all = {};
    for (const box of form.querySelectorAll('[data-kept]')) {
      const name = box.getAttribute('data-kept');
      const pressed = box.type === 'radio' || box.type === 'checkbox';
      if (box.closest('[hidden]') || (pressed && !box.checked)) {
        continue;
      }
      all[name] = pressed && all[name] ? all[name] + '\n' + box.value : value(box);
    }
    return all;
  }

  function since(before, now) {
    const changed = {};
    for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
      if ((before[name] || '') !== (now[name] || '')) {
        changed[name] = now[name] || '';
      }
    }
    return changed;
  }

  function write(form) {
    const { key, activity, day, before } = forms.get(form).now;
    const given = before ? since(before, answers(form)) : answers(form);
    try {
      localStorage.setItem(key, JSON.stringify({ activity, day, at: Date.now(), answers: given }));
    } catch {
      /* No browser storage. */
    }
  }

  function known(form) {
    if (!forms.has(form)) {
      forms.set(form, { now: null, keys: new Set() });
      for (const typed of ['input', 'change', 'answered']) {
        form.addEventListener(typed, () => forms.get(form).now && write(form));
      }
    }
    return forms.get(form);
  }

  window.trackerDraft = {
    /* Returns the draft under that key; the form continues with the same activity. */
    keep(form, key, activity, day, changes) {
      const kept = read(key);
      const mine = known(form);
      mine.now = { key, day, activity: kept ? kept.activity : activity, before: changes ? answers(form) : null };
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
        /* No browser storage. */
      }
      return newest && newest.key;
    },

    drop(key) {
      try {
        localStorage.removeItem(key);
      } catch {
        /* No browser storage. */
      }
    },

    /* Of this tab: a page that has to load again, as after a phone has slept, says once more what was saved. */
    saved(activity) {
      try {
        sessionStorage.setItem(SAVED, JSON.stringify({ activity, at: Date.now() }));
      } catch {
        /* No browser storage. */
      }
    },

    lastSaved() {
      try {
        const kept = JSON.parse(sessionStorage.getItem(SAVED));
        return kept && Date.now() - kept.at < SAVED_SHOWN ? kept.activity : '';
      } catch {
        return '';
      }
    },

    forgetSaved() {
      try {
        sessionStorage.removeItem(SAVED);
      } catch {
        /* No browser storage. */
      }
    },

    forget(form) {
      const mine = known(form);
      mine.now = null;
      try {
        mine.keys.forEach((key) => localStorage.removeItem(key));
      } catch {
        /* No browser storage. */
      }
      mine.keys.clear();
    },
  };
})();
