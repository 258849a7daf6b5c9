// Tells how things stand with each offering by the reader's clock, and leaves out of lists what no longer belongs there.
// Pages are true without this script, for they print facts with their dates.
(() => {
  const block = document.getElementById('to-words');
  if (!block) return;
  const words = JSON.parse(block.textContent);
  const all = (selector) => document.querySelectorAll(selector);

  // Where registration stands: the same steps as in RegistrationState.java. What has no time is never reached.
  const phase = (t, now) =>
    now >= t.ends ? 'past'
    : now >= t.starts ? 'under-way'
    : now < t.opens ? 'opens-later'
    : now >= t.closes ? 'closed'
    : t.state;

  // The number of the day it is in a zone.
  const day = (instant, zone) =>
    Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: zone || words.zone }).format(instant)) / 864e5;

  const say = (t, state, now, fact) => {
    if (state === 'opens-later') {
      const days = day(t.opens, t.zone) - day(now, t.zone);
      return days > 30 ? fact || words[state]
        : days > 1 ? words['opens-in'].replace('{0}', days)
        : words[days > 0 ? 'opens-tomorrow' : 'opens-today'];
    }
    const open = state === 'open' || state === 'few-places';
    if (open && t.open) return t.open;
    return open && day(t.closes - 1, t.zone) === day(now, t.zone) ? words['closes-today'] : words[state];
  };

  const read = ({ state, status, open, zone, opens, closes, starts, ends }) => ({
    state, status, open, zone,
    opens: Date.parse(opens), closes: Date.parse(closes), starts: Date.parse(starts), ends: Date.parse(ends),
  });

  // Says on a tag how things stand, and gives back the phase.
  const tell = (tag, t, now) => {
    const at = phase(t, now);
    const state = at !== 'past' && t.status || at;
    tag.dataset.fact ??= tag.textContent;
    const text = say(t, state, now, tag.dataset.fact);
    tag.className = 'tag is-' + state;
    if (tag.textContent !== text) tag.textContent = text;
    return at;
  };

  const tellAll = () => {
    const now = Date.now();
    for (const tag of all('.tag[data-state]')) {
      const at = tell(tag, read(tag.dataset), now);
      const row = tag.closest('[data-keep] > li');
      if (row) row.hidden = !row.parentNode.dataset.keep.split(' ').includes(at);
      for (const action of tag.closest('.offering, .facts')?.querySelectorAll('[data-while]') ?? [])
        action.hidden = !action.dataset.while.split(' ').includes(at);
    }
    for (const list of all('[data-keep]')) list.closest('section').hidden = !list.querySelector(':scope > li:not([hidden])');
    for (const one of all('[data-until]')) one.hidden = now >= Date.parse(one.dataset.until);
  };

  for (const title of all('[data-live]')) title.textContent = title.dataset.live;
  window.samling = { phase, tell };
  tellAll();
  setInterval(tellAll, 6e4);
  addEventListener('pageshow', tellAll);
  document.addEventListener('visibilitychange', tellAll);
})();
