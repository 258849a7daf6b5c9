// Starts Decap CMS with the settings of this site, and shows in full why something was not saved.
(() => {
  'use strict';

  window.CMS_MANUAL_INIT = true;
  const query = location.search;
  let words = {};

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const hide = () => document.querySelector('.samling-panel')?.remove();

  /** Shows why nothing was saved, until it is closed or something is saved. */
  const complain = (complaint) => {
    hide();
    const panel = element('section', '', 'samling-panel');
    panel.setAttribute('role', 'alert');
    panel.append(element('h2', complaint.title));
    const list = element('ul');
    for (const fault of complaint.faults ?? []) {
      const item = element('li');
      if (fault.where) item.append(element('p', fault.where, 'where'));
      item.append(element('p', fault.message, 'message'));
      for (const help of fault.help ?? []) item.append(element('p', help));
      list.append(item);
    }
    if (list.children.length > 0) panel.append(list);
    const close = element('button', words.close);
    close.type = 'button';
    close.addEventListener('click', hide);
    panel.append(close);
    document.body.append(panel);
  };

  // Decap CMS asks the server by fetch; what the server refuses, it shows shortened and briefly.
  const ask = window.fetch.bind(window);
  window.fetch = async (resource, options) => {
    const address = typeof resource === 'string' ? resource : resource?.url ?? '';
    if (!address.startsWith('/-/edit/api')) return ask(resource, options);
    const body = String(options?.body ?? '');
    const saves = /"action":"(persist|delete)/.test(body);
    let answer;
    try {
      answer = await ask(address + query, options);
    } catch (fault) {
      if (saves) complain({ title: words.unreachable });
      throw fault;
    }
    if (body.includes('"action":"entriesByF')) listed();
    // Whether something is there is asked before it is made: that it is not is no fault.
    if (!answer.ok && (saves || answer.status !== 404)) {
      answer.clone().json().then(complain, () => complain({ title: words.failed }));
    } else if (saves && answer.ok) {
      hide();
    }
    return answer;
  };

  /**
   * Decap CMS can take a thing out of its list only where it has one. Whoever comes by an address
   * of one thing, or loads the page anew, is first shown the list of all.
   */
  let listed = () => {};
  const throughTheList = () => {
    const wanted = location.hash;
    const list = /^(#\/collections\/[a-z]+)\/(entries\/|new)/.exec(wanted)?.[1];
    if (!list) return;
    history.replaceState(history.state, '', list);
    listed = () => {
      listed = () => {};
      setTimeout(() => location.replace(wanted));
    };
  };

  /** The way back to the site, and the choice of language. */
  const bar = (settings) => {
    const made = element('nav', '', 'samling-bar');
    made.setAttribute('aria-label', words.bar);
    const site = element('a', words.site);
    site.href = settings.site;
    site.target = 'samling-site';
    const choice = element('select');
    choice.setAttribute('aria-label', words.language);
    for (const [tag, name] of Object.entries(settings.languages)) {
      const option = element('option', name);
      option.value = tag;
      option.lang = tag;
      option.selected = tag === settings.lang;
      choice.append(option);
    }
    choice.addEventListener('change', () => {
      const next = new URL(location.href);
      next.searchParams.set('lang', choice.value);
      location.href = next.href;
    });
    made.append(site, choice);
    document.body.append(made);
  };

  const load = (address) =>
    new Promise((loaded, failed) => {
      const script = element('script');
      script.src = address;
      script.addEventListener('load', loaded);
      script.addEventListener('error', failed);
      document.head.append(script);
    });

  /** Says some things otherwise than Decap CMS does; a key is the way to a phrase. */
  const rephrase = (locale, phrases) => {
    const own = structuredClone(window.CMS.getLocale(locale) ?? window.CMS.getLocale('en'));
    for (const [key, phrase] of Object.entries(phrases)) {
      const way = key.split('.');
      const last = way.pop();
      way.reduce((at, name) => (at[name] ??= {}), own)[last] = phrase;
    }
    window.CMS.registerLocale(locale, own);
  };

  const start = async () => {
    const [settings] = await Promise.all([
      ask('settings.json' + query).then((answer) => answer.json()),
      load('decap-cms.js'),
    ]);
    words = settings.words;
    document.querySelector('.samling-loading')?.remove();
    bar(settings);
    // There is nobody to log in: whoever is at this machine may edit.
    localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }));
    // Formatted text is written anew when it is edited, and may lose what Decap CMS does not know.
    if (!localStorage.getItem('cms.md-mode')) localStorage.setItem('cms.md-mode', 'raw');
    rephrase(settings.decap.locale, settings.phrases);
    throughTheList();
    window.CMS.init({ config: settings.decap });
  };

  start();
})();
