// The panel beside a page while its site is written: languages, findings, dates, and what else could show. It is no
// part of what `build` writes.
import { button, element, unpressed } from "./elements.js";
import { ask, own, place, titled } from "./parts.js";

const { key, status } = document.querySelector("script[data-approdo][data-key]").dataset;
const STORE = "approdo-panel";

/** What this tab remembers from page to page: whether the panel is open, whether pages are flipped, and a way to go. */
let kept = {};
const remembered = () => {
  try {
    return JSON.parse(sessionStorage.getItem(STORE)) || kept;
  } catch (e) {
    return kept;
  }
};
const remember = (more) => {
  kept = { ...remembered(), ...more };
  try {
    sessionStorage.setItem(STORE, JSON.stringify(kept));
  } catch (e) {
    // Then it is forgotten with this page.
  }
};

const host = element("approdo-panel", { "data-approdo": "", lang: "en", dir: "ltr" });
const root = host.attachShadow({ mode: "open" });
const tab = button(element("span", {}, "Preview"), () => open(panel.hidden), { class: "tab", "aria-expanded": "false", "aria-controls": "panel" });
const content = element("div", { class: "content" });
const panel = element("div", { id: "panel", class: "panel", role: "group", "aria-label": "Preview of this page", tabindex: "-1", hidden: true }, content);
const said = element("p", { class: "said", role: "status" });
let known = null;

/** In a wide window the page moves aside. */
let room = null;
try {
  room = new CSSStyleSheet();
  room.replaceSync("@media screen and (min-width: 75rem) { html { margin-right: 24rem !important; } }");
} catch (e) {
  // An old browser has the panel over the page.
}
function makeRoom(isWanted) {
  if (!room) return;
  const others = [...document.adoptedStyleSheets].filter((sheet) => sheet !== room);
  document.adoptedStyleSheets = isWanted ? [...others, room] : others;
}

/** Opens or closes the panel. */
function open(isOpen, byHand = true) {
  panel.hidden = !isOpen;
  tab.setAttribute("aria-expanded", String(isOpen));
  host.toggleAttribute("open", isOpen);
  makeRoom(isOpen);
  if (byHand) remember({ open: isOpen });
  if (byHand) (isOpen ? panel : tab).focus();
  if (isOpen) load();
}

/** Asks what there is to say, and says it. */
async function load() {
  const isMissing = status === "404";
  if (panel.hidden && !isMissing && !remembered().way) return;
  const data = await ask(key);
  if (!data) return;
  known = data;
  go(data);
  if (isMissing && data.missing) tell(data.missing);
  if (!panel.hidden) draw(data);
}

/** Draws the panel anew and leaves the focus where it is. */
const draw = unpressed(root, (data) => {
  const focused = root.activeElement;
  const parts = [about, languages, findings, notices, switches, hidden].map((part) => part(data));
  // Parts that have nothing to say are none.
  content.replaceChildren(
    element("header", {}, element("h2", {}, "Preview"), button("Close", () => open(false))),
    ...parts.flat().filter(Boolean),
  );
  if (!focused || focused.isConnected) return;
  const again = (focused.id && root.getElementById(focused.id)) || panel;
  if (again.type === "date") again.value = focused.value;
  again.focus();
});

const part = (title, ...inside) => element("section", {}, element("h3", {}, title), ...inside);
const list = (items, draws) => element("ul", {}, ...items.map((item) => element("li", {}, ...draws(item))));

function about({ page, today }) {
  if (!page) return part("This page", element("p", {}, "It is made by the program, from no file of its own."));
  const rows = [
    ["Made from", page.source ? [place(page.source)] : ["data of the site"]],
    ["Words", page.words === null ? [] : [String(page.words)]],
    ...page.dates.map(({ name, date, travels }) => [name, [date, travels && date !== today ? travel(date) : null]]),
  ];
  const shown = rows.filter(([, value]) => value.length);
  return part(
    "This page",
    element("p", { class: "title" }, titled(page), page.draft ? element("b", { class: "state draft" }, " draft") : null),
    element("dl", {}, ...shown.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, ...value.flatMap((one) => [one, " "]))))),
    element("p", {}, place(page.source, "Open in the editor")),
  );
}

function languages({ page }) {
  if (!page) return null;
  const compare = `compare.html?key=${encodeURIComponent(key)}`;
  return part(
    "Languages",
    list(page.languages, ({ tag, name, dir, url, state, words, here, source }) => {
      const named = element("span", { lang: tag, dir }, name);
      return [
        url ? element("a", { href: url, hreflang: tag, "aria-current": here ? "page" : null }, named) : named,
        " ",
        element("small", {}, tag),
        " ",
        place(source, "edit"),
        element("span", { class: `state ${state}` }, words),
      ];
    }),
    page.words === null ? null : element("p", {}, element("a", { href: own(compare) }, "Side by side with another language")),
  );
}

function findings({ page }) {
  if (!page) return null;
  if (!page.findings.length) return part("Findings", element("p", {}, "Nothing is wrong with this page's files."));
  return part(
    "Findings",
    list(page.findings, (finding) => [
      element("b", { class: finding.severity }, `${finding.severity} ${finding.code}`),
      element("span", { dir: "auto", class: "message" }, finding.message),
      finding.help ? element("span", { dir: "auto", class: "help" }, `help: ${finding.help}`) : null,
      place(finding),
    ]),
  );
}

function notices({ notices }) {
  if (!notices || !notices.length) return null;
  return part("Notices", list(notices, item));
}

function hidden({ hidden, page }) {
  if (!hidden.length) return null;
  const others = hidden.filter(({ url }) => !page || !page.languages.some((language) => language.here && language.url === url));
  return others.length ? part("Drafts, scheduled, expired", list(others, item)) : null;
}

/** Something that does not show today, or will not some day. */
function item({ title, lang, url, kind, state, words, travel: date, shows, source }) {
  const name = titled({ title, lang });
  return [
    url && shows ? element("a", { href: url, hreflang: lang }, name) : name,
    kind ? [" ", element("small", {}, kind)] : null,
    element("span", { class: `state ${state}` }, words),
    date ? travel(date, url && !shows ? url : null) : null,
    place(source),
  ].flat();
}

/** A button that shows the site as it is on a day. */
const travel = (date, url = null) => button(`Go to ${date}`, () => change({ today: date }, url), { id: `to-${date}-${url || ""}`, class: "travel" });

function switches({ today, usual, switches }) {
  const box = (name, words, isOn, act) => {
    const input = element("input", { type: "checkbox", id: `switch-${name}` });
    input.checked = isOn;
    input.addEventListener("change", () => act(input.checked));
    return element("label", { class: "box" }, input, " ", words);
  };
  const shown = [
    ["drafts", "Drafts"],
    ["future", "What is scheduled"],
    ["expired", "What has expired"],
    ["keys", "Keys of messages that a language lacks"],
    ["pseudo", "Pseudo-languages: long words, and mirrored ones"],
  ];
  const date = element("input", { type: "date", id: "day", value: today, required: "" });
  const form = element("form", {}, element("label", { for: "day" }, "As on the day "), date, " ", element("button", { type: "submit", id: "go" }, "Go"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    change({ today: date.value });
  });
  return part(
    "Show",
    ...shown.map(([name, words]) => box(name, words, switches[name], (isOn) => change({ [name]: isOn }))),
    box("flip", "From right to left", remembered().flip || false, (isOn) => { remember({ flip: isOn }); flip(); }),
    form,
    today === usual ? null : button(`Back to today, ${usual}`, () => change({ today: usual }), { id: "back" }),
    said,
  );
}

/** Has the program show something else, and goes to a page that shows then; all open pages hear of it. */
async function change(more, url = null) {
  remember({ way: url && { from: location.pathname, to: url, today: more.today } });
  const query = new URLSearchParams({ token: known.token });
  for (const [name, value] of Object.entries(more)) {
    if (name === "today") query.set("today", value === known.usual ? "" : value);
    else query.set(name, value ? "1" : "0");
  }
  let answer = null;
  try {
    answer = await (await fetch(own(`set.json?${query}`))).json();
  } catch (e) {
    // The client says that nobody answers.
  }
  said.textContent = (answer && answer.fault) || "";
  if (answer && answer.fault) remember({ way: null });
}

/**
 * Goes on the way that somebody has chosen, as soon as its day is shown. The way is remembered until another page is
 * open: the change of the day may load this one again, whenever it is heard of.
 */
function go({ today }) {
  const { way } = remembered();
  if (!way) return;
  if (way.from !== location.pathname) remember({ way: null });
  else if (way.today === today) location.assign(way.to);
}

/** Turns the page round, as a language of the other direction would have it. */
const plain = document.documentElement.dir;
function flip() {
  const other = plain === "rtl" ? "ltr" : "rtl";
  document.documentElement.dir = remembered().flip ? other : plain;
}

/** Says on the page that is not there why, and what is near. */
const notice = element("approdo-missing", { "data-approdo": "", lang: "en", dir: "ltr" });
const noticeRoot = notice.attachShadow({ mode: "open" });
const box = element("section", { class: "missing", "aria-label": "From approdo" });
noticeRoot.append(element("link", { rel: "stylesheet", href: own("panel.css") }), box);

const readable = (url) => {
  try {
    return decodeURI(url);
  } catch (e) {
    return url;
  }
};

const tell = unpressed(noticeRoot, ({ gone, moved, hidden, near }) => {
  const link = (page) => element("a", { href: page.url, hreflang: page.lang }, titled(page), " ", element("small", {}, readable(page.url)));
  const lines = [];
  if (moved) lines.push(element("p", {}, `This page has moved, ${gone.at}. It is now `, link(moved), "."));
  else if (gone) lines.push(element("p", {}, element("b", {}, `This page was deleted, ${gone.at}.`), gone.file ? ` It was made from ${gone.file}.` : ""));
  if (hidden) lines.push(element("p", {}, "This page does not show today: ", ...item({ ...hidden, url: null }).flatMap((one) => [one, " "]), hidden.state === "draft" ? button("Show drafts", () => change({ drafts: true })) : null));
  if (near.length) lines.push(element("h2", {}, "Pages with a similar address"), list(near, (page) => [link(page)]));
  box.replaceChildren(...(lines.length ? lines : [element("p", {}, "No page of this site has a similar address.")]));
  if (!notice.isConnected) document.documentElement.insertBefore(notice, document.body);
});

let timer = 0;
function later() {
  clearTimeout(timer);
  timer = setTimeout(load, 50);
}

// In the frames of the comparison there is no room for it.
let framed = false;
try {
  framed = Boolean(window.frameElement);
} catch (e) {
  // Framed by another site, such as an editor's.
}
if (!framed) {
  root.append(element("link", { rel: "stylesheet", href: own("panel.css") }), element("aside", { "aria-label": "Preview" }, tab, panel));
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") open(false);
  });
  document.documentElement.append(host);
  if (remembered().flip) flip();
  document.addEventListener("approdo:findings", later);
  document.addEventListener("approdo:changed", later);
  // On a phone it would hide every page that one goes to.
  open(Boolean(remembered().open) && !matchMedia("(max-width: 45rem)").matches, false);
  if (panel.hidden) load();
}
