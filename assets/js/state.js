// Tells how things stand with each offering by the reader's clock, and leaves out of lists what no longer belongs there.
// Pages are true without this script, for they print facts with their dates.
(() => {
  const words = window.samling?.words; // written before this script when the site is made, in the pages' language
  if (!words) return;
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
    return open && t.closes && day(t.closes - 1, t.zone) === day(now, t.zone) ? words['closes-today'] : words[state];
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

  const passed = (time, now) => now >= Date.parse(time);

  // Leaves in a list what belongs there, no more of it than there is room for, and hides the list when that is nothing.
  const fill = (list, now) => {
    const keep = list.dataset.keep?.split(' ');
    const room = +list.dataset.show;
    let shown = 0;
    for (const row of list.children) {
      const at = keep && row.querySelector('.tag').dataset.at;
      row.hidden = shown >= room || passed(row.dataset.until, now) || (at ? !keep.includes(at) : false);
      shown += !row.hidden;
    }
    const part = list.closest('.instead, section');
    part.hidden = !shown;
    const instead = part.nextElementSibling;
    if (instead?.matches('[data-else]')) instead.hidden = shown > 0;
  };

  const tellAll = () => {
    const now = Date.now();
    for (const tag of all('.tag[data-state]')) {
      const at = tell(tag, read(tag.dataset), now);
      tag.dataset.at = at;
      if (tag.closest('.instead')) continue;
      for (const action of tag.closest('.offering, .facts')?.querySelectorAll('[data-while]') ?? [])
        action.hidden = !action.dataset.while.split(' ').includes(at);
    }
    for (const list of all('[data-show]')) fill(list, now);
    for (const one of all('[data-from]')) one.hidden = !passed(one.dataset.from, now);
  };

  for (const title of all('[data-live]')) title.textContent = title.dataset.live;
  window.samling = { phase, tell };
  tellAll();
  setInterval(tellAll, 6e4);
  addEventListener('pageshow', tellAll);
  document.addEventListener('visibilitychange', tellAll);
})();
