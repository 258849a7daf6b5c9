// Looks words up in the index of the site and shows what has them. The index knows every form of a word that is written
// anywhere on the site, so that only the spelling is made plain here; docs/search.md tells how its files are read.
(() => {
  const form = document.querySelector('main form[role=search]');
  const { folder, keys, skip, chunk, words } = JSON.parse(document.getElementById('to-search').textContent);
  const field = form.elements.q, status = document.querySelector('main [role=status]');
  const list = document.querySelector('.hits'), more = document.querySelector('.hits + button');
  const note = document.getElementById('to-note');
  const title = document.title;
  document.getElementById('to-without').hidden = true;
  const parts = keys && new Map(keys.split(' ').map((key, number) => [key, number]));
  const common = new Set(skip.split(' '));
  const weights = [8, 3, 1], page = 10;

  // The same steps as in Folding.java.
  const letters = { æ: 'a', ø: 'o', œ: 'o', đ: 'd', ð: 'd', ŋ: 'n', ŧ: 't', þ: 't', ß: 'ss' };
  const split = (text) => text.toLowerCase().normalize('NFC')
    .replace(/['’\p{Cf}]|(?<=(?<![\p{L}\p{N}])[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, '')
    .match(/(?:(?![\u{10000}-\u{10ffff}])[\p{L}\p{N}])+/gu) ?? [];
  const fold = (word) => word.normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/[æøœđðŋŧþß]/g, (c) => letters[c]).replace(/a[ae]|oe/g, (pair) => pair[0]);
  const folded = (text) => split(text).map(fold);

  const files = new Map();
  const load = (name) => {
    if (!files.has(name)) files.set(name, fetch(folder + name).then((answer) => {
      if (!answer.ok) throw answer.status;
      return answer.text();
    }).then((text) => text.trimEnd().split('\n').map((line) => line.split('\t')))
      .catch((e) => { files.delete(name); throw e; }));
    return files.get(name);
  };

  // Terms, each with its forms and where capitals in them mark a seam.
  const read = new Map();
  const terms = async (word) => {
    const number = parts ? parts.get(word.slice(0, 2)) : 0;
    if (number === undefined) return [];
    const lines = await load('w' + number + '.txt');
    if (!read.has(number)) {
      let first = '';
      read.set(number, lines.map(([coded, ...places]) => {
        let before = first;
        const forms = coded.split(' ').map((c) => before = before.slice(0, parseInt(c[0], 36)) + c.slice(1));
        first = forms[0];
        return { places, forms: forms.map((f) => ({
          text: f.replace(/[A-Z]/g, (c) => c.toLowerCase()),
          seams: [...f.matchAll(/[A-Z]/g)].map((m) => m.index),
        })) };
      }));
    }
    return read.get(number);
  };

  const numbers = (text) => {
    const all = [];
    let number = -1, gap = 0, unit = 1;
    for (let i = 0; i < text.length; i++) {
      const digit = text.charCodeAt(i) - 33;
      if (digit >= 64) { gap += (digit - 64) * unit; unit *= 30; }
      else { all.push(number += gap + digit * unit + 1); gap = 0; unit = 1; }
    }
    return all;
  };

  // Whether it takes at most so many letters more, less, other or in turn to make one word of another.
  const near = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return false;
    let older, last, row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      [older, last, row] = [last, row, [i]];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
      }
    }
    return row[b.length] <= most;
  };

  // How well a term fits a word, from 0 to 1: it is the word, begins with it, or has it after a seam.
  const fit = (term, word) => Math.max(...term.forms.map(({ text, seams }) =>
    text === word ? 1
    : text.startsWith(word) ? .6
    : word.length > 3 && seams.some((at) => text.startsWith(word, at) && /^.?$|[aeiouy]/.test(text.slice(at + word.length))) ? .4
    : 0));
  const like = (word, most) => (term) => term.forms.some(({ text, seams }) =>
    near(text, word, most) || seams.some((at) => near(text.slice(at), word, most)));
  const shortened = (word, most) => (term) => term.forms.some(({ text }) => {
    for (let cut = 1; cut <= most; cut++)
      if (text.startsWith(word.slice(0, -cut)) && text.length - word.length + cut < 4) return true;
    return false;
  });

  // The terms that fit a word, with how well they do; where none does, those that it may have been meant to be.
  const search = async (word) => {
    const known = await terms(word);
    const found = new Map();
    const add = (asked, worth) => {
      for (const term of known) {
        const its = fit(term, asked) * worth;
        if (its > (found.get(term) ?? 0)) found.set(term, its);
      }
    };
    add(word, 1);
    for (const [term, its] of [...found]) if (its === 1 && term.forms[0].text.length > 2) add(term.forms[0].text, .9);
    if (found.size || word.length < 4) return found;
    const shorter = (cut) => (term) => fit(term, word.slice(0, -cut));
    const guesses = [like(word, 1), shortened(word, Math.min(3, word.length - 4)), ...(word.length > 7 ? [like(word, 2)] : []),
      ...Array.from({ length: Math.min(word.length >> 1, Math.max(0, word.length - 5)) }, (_, i) => shorter(i + 1))];
    for (const guess of guesses) {
      for (const term of known) if (guess(term)) found.set(term, .3);
      if (found.size) return found;
    }
    // In an index of parts, the first letters lead astray when they are in turn, or one too many.
    for (const other of parts ? [word[1] + word[0], word.slice(1)] : []) {
      for (const term of await terms(other)) if (guesses[0](term)) found.set(term, .3);
      if (found.size) return found;
    }
    return found;
  };

  // The numbers of what has most of the words asked for, the best first.
  const find = async (asked) => {
    const marks = new Set(), all = new Map();
    for (const found of await Promise.all(asked.map(search))) {
      const its = new Map();
      for (const [term, worth] of found) {
        for (const { text } of term.forms) marks.add(text);
        term.places.forEach((text, i) => {
          for (const n of numbers(text)) its.set(n, Math.max(its.get(n) ?? 0, worth * weights[i]));
        });
      }
      for (const [n, score] of its) {
        const one = all.get(n) ?? { n, words: 0, score: 0 };
        one.words++;
        one.score += score;
        all.set(n, one);
      }
    }
    const most = Math.max(0, ...[...all.values()].map((one) => one.words));
    const hits = [...all.values()].filter((one) => one.words === most)
      .sort((a, b) => b.score - a.score || a.n - b.n).map((one) => one.n);
    return { hits, marks, some: most < asked.length };
  };

  const make = (name, lang, ...children) => {
    const element = document.createElement(name);
    if (lang) element.lang = lang;
    element.append(...children);
    return element;
  };
  const marked = (text, marks) => text.split(/([\p{L}\p{N}]+)/u).map((part, i) =>
    i % 2 && folded(part).some((w) => marks.has(w)) ? make('mark', '', part) : part);
  const show = async (n, marks) => {
    const [kind, path, name, line, lang, lineLang] = (await load('d' + Math.floor(n / chunk) + '.txt'))[n % chunk];
    const link = make('a', lang, ...marked(name, marks));
    link.href = words.root + path;
    const about = make('p', '', kind, ...(line ? [' · ', lineLang ? make('span', lineLang, line) : line] : []));
    about.className = 'meta';
    return make('li', '', make('h3', '', link), about);
  };

  let turn = 0, rest = () => {};
  const answer = async (text) => {
    const mine = ++turn;
    const asked = [...new Set(folded(text).filter((word) => !common.has(word)))];
    document.title = text ? text + ' – ' + title : title;
    try {
      if (text) status.textContent = words.busy;
      const { hits, marks, some } = await find(asked);
      const next = async (from) => {
        const items = await Promise.all(hits.slice(from, from + page).map((n) => show(n, marks)));
        if (mine !== turn) return;
        if (!from) list.replaceChildren();
        list.append(...items);
        more.hidden = hits.length <= from + page;
        rest = () => next(from + page).catch(fail);
        if (from) items[0].querySelector('a').focus();
      };
      await next(0);
      if (mine !== turn) return;
      const count = words[!hits.length ? 'none' : hits.length === 1 ? 'one' : 'other'];
      status.textContent = text && count.replace('{0}', hits.length).replace('{1}', () => text);
      note.textContent = hits.length ? words.some : words.hint;
      note.hidden = !text || hits.length > 0 && !some;
    } catch { if (mine === turn) fail(); }
  };
  const fail = () => { status.textContent = words.failed; };

  const restore = () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    answer(field.value.trim());
  };
  const save = (push) => {
    const text = field.value.trim();
    const address = location.pathname + (text ? '?' + new URLSearchParams({ q: text }) : '');
    if (push || address !== location.pathname + location.search) history[push ? 'pushState' : 'replaceState'](null, '', address);
    answer(text);
  };
  let waiting;
  field.addEventListener('focus', () => { if (!parts) load('w0.txt').catch(() => {}); }, { once: true });
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 250);
  });
  form.addEventListener('submit', (e) => {
    e.preventDefault();
    clearTimeout(waiting);
    save(true);
  });
  more.addEventListener('click', () => rest());
  addEventListener('popstate', restore);
  window.samling = { ...window.samling, folded };
  restore();
})();
