// Keeps a page of the preview true to its files, and shows over it what is wrong with them.
// It uses the page as little as it can: all it shows lies in a shadow tree of its own.
(() => {
  "use strict";
  const script = document.currentScript;
  const [version, sheets] = script.dataset.version.split(".");
  const folder = new URL(".", script.src);
  const memory = "samling-preview";

  let styles = sheets;
  let told = null;
  let beneath = false;
  let open = null;
  let source = null;
  let before = null;
  let close = null;

  // --- What is shown ------------------------------------------------------------------------------

  const host = document.createElement("samling-preview");
  const shadow = host.attachShadow({ mode: "open" });
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("preview.css", folder).href;
  shadow.append(link);
  const overlay = shadow.appendChild(document.createElement("div"));
  const bar = shadow.appendChild(document.createElement("div"));

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children.filter((child) => child !== null && child !== ""));
    return made;
  };

  const word = (key, count) => told.words[key].replace("{0}", count);
  const counted = (key, count) => word(key + (count === 1 ? ".one" : ".other"), count);

  const button = (text, act, properties = {}) => {
    const made = element("button", { type: "button", ...properties }, text);
    made.addEventListener("click", act);
    return made;
  };

  const fault = (it) => {
    const place = it.file + ":" + it.line + ":" + it.column;
    const item = element("li", {}, element("p", { className: "message" }, it.message));
    item.append(element("p", { className: "place" }, element("code", {}, place)));
    if ("marked" in it || "before" in it) {
      const mark = element("mark", { className: it.marked ? "" : "point" }, it.marked || "");
      const line = element("code", {}, it.before || "", mark, it.after || "");
      item.append(element("pre", { tabIndex: 0 }, element("span", { className: "number" }, it.line + " "), line));
    }
    for (const help of it.help) {
      item.append(element("p", { className: "help" }, help));
    }
    return item;
  };

  const list = (faults, count) => {
    const all = element("ol", {}, ...faults.map(fault));
    const rest = count - faults.length;
    return element("div", {}, all, rest > 0 ? element("p", {}, word("faults.more", rest)) : null);
  };

  const panel = (title, body, label, shut, alarm) => {
    const heading = element("h2", { id: "title" }, title);
    const made = element("div", { className: "panel", tabIndex: -1 }, heading, body, button(label, shut));
    made.setAttribute("role", alarm ? "alertdialog" : "dialog");
    made.setAttribute("aria-labelledby", "title");
    made.lang = told.lang;
    close = shut;
    return element("div", { className: alarm ? "cover errors" : "cover" }, made);
  };

  const show = (kind, made) => {
    const was = overlay.querySelector(".panel");
    const cover = overlay.firstElementChild;
    const top = was && open === kind ? cover.scrollTop : 0;
    const inside = was && was.contains(shadow.activeElement);
    if (!was) {
      before = document.activeElement;
    }
    overlay.replaceChildren(made);
    made.scrollTop = top;
    if (open !== kind || inside) {
      overlay.querySelector(".panel").focus({ preventScroll: true });
    }
    open = kind;
  };

  const hide = () => {
    if (open) {
      overlay.replaceChildren();
      open = null;
      if (before && before.focus) {
        before.focus({ preventScroll: true });
      }
    }
  };

  const bad = () => told.errorsCount > 0 || "trouble" in told;

  const showOverlay = () => {
    if (bad() && !beneath) {
      const trouble =
        "trouble" in told ? element("div", {}, element("p", {}, word("trouble")), element("pre", {}, told.trouble)) : null;
      const body = element("div", {}, trouble, list(told.errors, told.errorsCount));
      const look = () => {
        beneath = true;
        hide();
        showBar();
      };
      show("errors", panel(word("faults.title"), body, word("faults.hide"), look, true));
    } else if (open === "warnings" && told.warningsCount > 0) {
      showWarnings();
    } else {
      hide();
    }
  };

  const showWarnings = () => {
    const body = list(told.warnings, told.warningsCount);
    show("warnings", panel(word("warnings.title"), body, word("close"), hide, false));
  };

  const asOf = async (instant) => {
    await fetch(new URL("at", folder), { method: "POST", body: instant });
  };

  const clock = () => {
    const field = element("input", { type: "datetime-local", id: "at", value: told.now || "" });
    const form = element("form", {}, element("label", { htmlFor: "at" }, word("at")), " ", field, " ");
    form.append(element("button", { type: "submit" }, word("at.show")));
    if ("at" in told) {
      form.append(" ", button(word("at.now"), () => asOf("")));
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (field.value) {
        asOf(field.value);
      }
    });
    return form;
  };

  const folded = () => {
    const { folded: chosen } = read();
    return chosen === undefined ? innerWidth < 800 : chosen;
  };

  const fold = (whether) => {
    write({ folded: whether });
    showBar();
    bar.querySelector("button.fold").focus();
  };

  const showBar = (lost = false) => {
    const focused = shadow.activeElement && shadow.activeElement.id === "at";
    if (focused && !lost) {
      return; // Somebody is writing in it.
    }
    const made = element("aside", { className: bad() ? "bar bad" : "bar", lang: told.lang });
    made.setAttribute("aria-label", word("bar"));
    const toggle = button(folded() ? "▴" : "▾", () => fold(!folded()), { className: "fold" });
    toggle.setAttribute("aria-label", word(folded() ? "bar.show" : "bar.hide"));
    toggle.setAttribute("aria-expanded", String(!folded()));
    made.append(toggle);
    if (lost) {
      made.append(element("p", { className: "lost" }, word("lost")));
    }
    if (bad()) {
      const again = () => {
        beneath = false;
        open = null;
        showOverlay();
      };
      made.append(button(counted("errors", told.errorsCount), again, { className: "count" }));
    }
    if (told.warningsCount > 0) {
      made.append(button(counted("warnings", told.warningsCount), showWarnings));
    }
    if (!folded()) {
      if (told.stale) {
        made.append(element("p", { className: "stale" }, word("stale")));
      }
      if ("source" in told) {
        made.append(element("p", {}, word("source") + " ", element("code", {}, told.source)));
      }
      made.append(clock());
    }
    bar.replaceChildren(made);
  };

  // --- What is remembered over a reload -----------------------------------------------------------

  const read = () => {
    try {
      return JSON.parse(sessionStorage.getItem(memory)) || {};
    } catch {
      return {};
    }
  };

  const write = (values) => {
    try {
      sessionStorage.setItem(memory, JSON.stringify({ ...read(), ...values }));
    } catch {
      // Then it is forgotten.
    }
  };

  const reload = () => {
    write({ at: location.pathname, x: scrollX, y: scrollY });
    location.reload();
  };

  const back = () => {
    const { at, x, y } = read();
    if (at === location.pathname) {
      scrollTo({ left: x, top: y, behavior: "instant" });
    }
    write({ at: undefined });
  };

  // --- What is heard ------------------------------------------------------------------------------

  /** Puts new style sheets in place of the old ones; false where that is not all there is to do. */
  const restyle = (addresses) => {
    const links = [...document.querySelectorAll("link[rel=stylesheet]")];
    if (links.length !== addresses.length) {
      return false;
    }
    links.forEach((old, i) => {
      if (old.getAttribute("href") !== addresses[i]) {
        const fresh = old.cloneNode();
        fresh.href = addresses[i];
        fresh.addEventListener("load", () => old.remove());
        fresh.addEventListener("error", () => old.remove());
        old.after(fresh);
      }
    });
    return true;
  };

  const hear = (status) => {
    const was = told ? told.errorsCount : 0;
    told = status;
    if (status.page && status.page !== version) {
      reload();
      return;
    }
    if (status.page && status.styles !== styles) {
      if (!restyle(status.sheets)) {
        reload();
        return;
      }
      styles = status.styles;
    }
    if (was === 0 || told.errorsCount === 0) {
      beneath = false;
    }
    if (!host.isConnected) {
      document.documentElement.append(host);
    }
    showOverlay();
    showBar();
  };

  const listen = () => {
    const address = new URL("events", folder);
    address.searchParams.set("page", location.pathname);
    address.searchParams.set("lang", document.documentElement.lang);
    source = new EventSource(address);
    source.addEventListener("message", (event) => hear(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      if (told) {
        showBar(true);
      }
    });
  };

  // A browser listens to few at a time, so only the page that is looked at does.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && source) {
      source.close();
      source = null;
    } else if (!document.hidden && !source) {
      listen();
    }
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open) {
      close();
    }
  });
  addEventListener("pagehide", () => source && source.close());
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      listen();
    }
  });

  back();
  if (!document.hidden) {
    listen();
  }
})();
