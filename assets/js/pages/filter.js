// Lets readers narrow the list of courses down and sort it. Without this script the whole list stands, and links lead to
// a page for each topic, place and so on.
(() => {
  const block = document.getElementById('to-choices');
  const list = document.querySelector('.results .courses');
  if (!block || !list) return;
  const { facets, courses, words, text } = JSON.parse(block.textContent);
  const joinable = ['open', 'few-places'];
  const fields = new Map();
  let count = 0;

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const fold = (s) => s.toLowerCase().normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/æ/g, 'a').replace(/ø/g, 'o').replace(/a[ae]|oe/g, (pair) => pair[0]);

  const labelled = (key, title, input) => {
    input.id = 'to-' + key;
    fields.set(key, input);
    return make('div', { class: 'field' }, make('label', { for: input.id }, title), input);
  };
  const select = (key, title, options) =>
    labelled(key, title, make('select', {}, ...options.map(([value, label]) => make('option', { value }, label))));
  const check = (key, title) => {
    const input = make('input', { type: 'checkbox' });
    fields.set(key, input);
    return make('label', { class: 'check' }, input, title);
  };

  // Values are numbered in the order they come in; a course and its offerings name theirs by these numbers.
  const values = new Map(facets.map(([key, , all]) =>
    [key, new Map(all.map(([id, label, phrase]) => [id, { number: count++, label, phrase }]))]));
  const topics = [...(values.get('topic')?.values() ?? [])];

  const items = [...list.children].map((element, index) => {
    const [rank, numbers, ...offerings] = courses[index];
    const own = new Set(numbers);
    const names = topics.filter((t) => own.has(t.number)).map((t) => t.label);
    return {
      element, index, rank, own,
      words: fold([...element.querySelectorAll('h3, h3 + p')].map((e) => e.textContent).concat(names).join(' ')),
      dates: offerings.map(([its, when, where, state, starts, ends, opens, closes, status, open, zone]) => ({
        its: new Set(its), when, where, state, status, open, zone,
        starts: starts * 6e4 || NaN, ends: ends * 6e4 || NaN, opens: opens * 6e4 || NaN, closes: closes * 6e4 || NaN,
      })),
    };
  });

  const form = make('form', { class: 'filters', 'aria-labelledby': 'to-facets' });
  const first = [], more = [];
  if (text) first.push(labelled('q', words.text, make('input', { type: 'search', autocomplete: 'off' })));
  for (const [key, title, all] of facets)
    (first.length < 4 && key !== 'free' ? first : more).push(key === 'free' ? check(key, title)
      : select(key, title, [['', words.all], ...all.map(([id, label]) => [id, label])]));
  const rest = make('details', { class: 'wide' }, make('summary', {}, words.more), ...more);
  const reset = make('button', { type: 'button', class: 'action second' }, words.reset);
  form.append(...first, check('open', words.open), ...(more.length ? [rest] : []),
    select('sort', words.sort, ['', 'date', 'title', 'place'].map((id) => [id, words['sort.' + (id || 'open')]])), reset);
  const status = document.querySelector('.count');
  status.setAttribute('role', 'status');
  const hint = make('p', {}, words.hint);
  list.before(hint);
  // The form takes the place of the links, and is folded away where there is little room.
  const finder = document.querySelector('.finder');
  const title = finder.querySelector('h2');
  finder.querySelector('.facets')?.remove();
  finder.hidden = false;
  if (matchMedia('(min-width: 62em)').matches) finder.replaceWith(make('div', { class: 'finder' }, title, form));
  else finder.append(form);

  const get = (key) => {
    const field = fields.get(key);
    return field.type === 'checkbox' ? (field.checked ? '1' : '') : field.value.trim();
  };
  const set = (key, value) => {
    const field = fields.get(key);
    if (field.type === 'checkbox') field.checked = value === '1';
    else if ((field.value = value) !== value) field.value = '';
  };

  // The first of a course's dates that fits all that is asked for; null where the course fits without a date.
  const fitting = (item, wanted, open, now) => {
    const date = item.dates.find((d) => {
      const at = samling.phase(d, now);
      return at !== 'past' && (!open || joinable.includes(at)) && wanted.every((n) => item.own.has(n) || d.its.has(n));
    });
    return date || (!open && wanted.every((n) => item.own.has(n)) ? null : undefined);
  };

  const show = (item, date, now) => {
    if (!date || item.shown === date) return;
    const when = item.element.querySelector('.when');
    if (item.shown || date !== item.dates[0]) {
      when.querySelector('b').textContent = date.when[0].toUpperCase() + date.when.slice(1);
      const where = when.querySelector('.at');
      if (where) where.textContent = date.where;
      const tag = when.querySelector('.tag');
      delete tag.dataset.state;
      samling.tell(tag, date, now);
    }
    item.shown = date;
  };

  const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  const orders = {
    date: (a, b) => order(a.date?.starts || Infinity, b.date?.starts || Infinity) || a.index - b.index,
    title: (a, b) => a.rank - b.rank,
    place: (a, b) => order(a.place, b.place) || a.rank - b.rank,
  };

  const apply = () => {
    const now = Date.now(), wanted = [], said = [];
    for (const [key, known] of values) {
      const value = known.get(get(key));
      if (value) { wanted.push(value.number); said.push(value.phrase); }
    }
    const open = get('open') === '1';
    if (open) said.push(words['open.phrase']);
    const q = text ? get('q') : '';
    if (q) said.push(words['text.phrase'].replace('{0}', q));
    const sought = fold(q).split(/\s+/);
    const places = [...(values.get('place')?.values() ?? [])].map((v) => v.number);
    const found = [];
    for (const item of items) {
      const date = fitting(item, wanted, open, now);
      const fits = date !== undefined && sought.every((w) => item.words.includes(w));
      item.element.hidden = !fits;
      if (!fits) continue;
      item.date = date;
      item.place = places.find((n) => date?.its.has(n)) ?? Infinity;
      show(item, date, now);
      found.push(item);
    }
    list.append(...found.sort(orders[get('sort')] || ((a, b) => a.index - b.index)).map((i) => i.element));
    const n = found.length;
    const number = n ? words[n === 1 ? 'one' : 'other'].replace('{0}', n) : words.none;
    status.textContent = [number, ...said].join(' ');
    hint.hidden = n > 0;
    list.hidden = !n;
  };

  const load = () => {
    const asked = new URLSearchParams(location.search);
    for (const key of fields.keys()) set(key, asked.get(key) ?? '');
    if (more.some((m) => [...m.querySelectorAll('select, input')].some((f) => f.type === 'checkbox' ? f.checked : f.value)))
      rest.open = true;
    apply();
  };
  const save = (push) => {
    const asked = new URLSearchParams();
    for (const key of fields.keys()) if (get(key)) asked.set(key, get(key));
    const address = location.pathname + (asked.size ? '?' + asked : '');
    history[push ? 'pushState' : 'replaceState'](null, '', address);
    apply();
  };

  form.addEventListener('input', (e) => save(e.target.type !== 'search'));
  form.addEventListener('submit', (e) => e.preventDefault());
  reset.addEventListener('click', () => {
    for (const key of fields.keys()) set(key, '');
    save(true);
  });
  addEventListener('popstate', load);
  load();
})();
