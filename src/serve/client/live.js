// Keeps the page that is open up to date while its site is written: hears what has changed, and shows it without
// losing the place. It is no part of what `build` writes.
import { exchange, load, morph, runsSameScripts } from "./morph.js";
import { Overlay } from "./overlay.js";

const own = document.querySelector("script[data-approdo]");
const { base, key, status } = own.dataset;
const overlay = new Overlay(new URL("overlay.css", own.src).href);
let { run, revision, hash } = own.dataset;
/** How many changed places are shown. */
const SHOWN = 30;
/** The page as the server gave it last. */
let known = null;
/** One thing after the other. */
let work = Promise.resolve();
const then = (step) => { work = work.then(step).catch((error) => console.error(error)); };

const reload = () => {
  location.reload();
  return true;
};
const address = (page) => base + page.split("/").map(encodeURIComponent).join("/").replace(/(^|\/)index\.html$/, "$1");

/** Asks for this page and shows what is new in it, also where that is out of sight if it `leads`; gives whether there was anything. */
async function update(leads = false) {
  const answer = await load(location.href);
  // The server has gone: it says what is new when it is back.
  if (!answer) return false;
  const fresh = answer.page.querySelector("script[data-approdo]");
  const elsewhere = new URL(answer.url).pathname !== location.pathname;
  if (elsewhere || !fresh || fresh.dataset.status !== status || answer.page.querySelector("meta[http-equiv=refresh]")) return reload();
  if (fresh.dataset.hash === hash) {
    known = answer.page;
    ({ run, revision } = fresh.dataset);
    return false;
  }
  // Its template failed, which is told as well: this page stays.
  if (!answer.page.title && !answer.page.body.childElementCount) return false;
  if (!runsSameScripts(known || document, answer.page)) return reload();
  // What is the page's and what its scripts have made of it, nobody can tell any more.
  if (!known && [...document.scripts].some((script) => !script.hasAttribute("data-approdo"))) return reload();
  const changed = morph(document, known, answer.page);
  known = answer.page;
  ({ run, revision, hash } = fresh.dataset);
  if (changed.forScripts) return reload();
  if (changed.elements.length) document.dispatchEvent(new CustomEvent("approdo:patched"));
  const shown = changed.elements.filter((element) => element !== document.body && element.getClientRects().length).slice(0, SHOWN);
  const smallest = shown.filter((element) => !shown.some((other) => other !== element && element.contains(other)));
  if (leads) goTo(smallest);
  flash(smallest);
  return changed.elements.length > 0;
}

const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Scrolls to the first of these elements, unless one is in sight. */
function goTo(elements) {
  const isSeen = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  if (elements.length && !elements.some(isSeen)) elements[0].scrollIntoView({ block: "center", behavior: isStill() ? "instant" : "smooth" });
}

/** Shows where something is different now. */
function flash(elements) {
  const shown = { outline: "2px solid #b45309", outlineOffset: "3px" };
  const frames = isStill() ? [shown, shown] : [shown, { outline: "2px solid transparent", outlineOffset: "3px" }];
  for (const element of elements) element.animate(frames, { duration: 1500, easing: "ease-in" });
}

/** Loads files again whose address has not changed. */
function refresh(assets) {
  const changed = new Set(assets.map((asset) => new URL(address(asset), location.href).pathname));
  const again = (url) => {
    const parsed = new URL(url, location.href);
    if (parsed.origin !== location.origin || !changed.has(parsed.pathname)) return null;
    parsed.searchParams.set("approdo", revision);
    return parsed.pathname + parsed.search + parsed.hash;
  };
  for (const sheet of document.querySelectorAll("link[rel~=stylesheet][href]")) {
    const url = again(sheet.getAttribute("href"));
    if (!url) continue;
    const fresh = sheet.cloneNode();
    fresh.setAttribute("href", url);
    exchange(sheet, fresh);
  }
  for (const picture of document.querySelectorAll("img[src], source[src], video[poster]")) {
    for (const name of ["src", "poster"]) {
      const url = picture.hasAttribute(name) && again(picture.getAttribute(name));
      if (url) picture.setAttribute(name, url);
    }
  }
  for (const picture of document.querySelectorAll("[srcset]")) {
    const old = picture.getAttribute("srcset");
    const fresh = old.split(/,\s+/).map((choice) => choice.trim().replace(/^\S+/, (url) => again(url) || url)).join(", ");
    if (fresh !== old) picture.setAttribute("srcset", fresh);
  }
  if ([...document.scripts].some((script) => script.src && !script.hasAttribute("data-approdo") && again(script.src))) reload();
}

/** The pages that are nearest to this one first: those of its language, its city. */
function byNearness(pages) {
  const mine = key.split("/");
  const shared = (page) => {
    const apart = page.split("/").findIndex((part, at) => part !== mine[at]);
    return apart < 0 ? mine.length : apart;
  };
  return [...pages].sort((one, other) => shared(other) - shared(one));
}

async function changed(message) {
  const [pages, removed] = [new Set(message.pages), new Set(message.removed)];
  const mine = pages.has(key) || removed.has(key);
  const differs = (mine || !message.all) && (await update(message.follow === key));
  // Nothing of this page has changed otherwise.
  revision = String(message.revision);
  refresh(message.assets);
  if (message.follow && message.follow !== key && !differs) location.assign(address(message.follow));
  else overlay.tell(message.count - Number(mine), byNearness([...pages].filter((page) => page !== key)).map(address));
}

/** What the server says first: after a pause, or a start of the program, this page may be behind. */
async function hello(message) {
  if (message.run !== run || String(message.revision) !== revision) await update();
  ({ run } = message);
  revision = String(message.revision);
}

function hear(message) {
  if (message.findings) overlay.show(message.findings);
  if (message.type === "hello") then(() => hello(message));
  if (message.type === "changed") then(() => changed(message));
  const name = message.type === "other" ? message.name : message.type;
  document.dispatchEvent(new CustomEvent(`approdo:${name}`, { detail: message.type === "other" ? message.detail : message }));
}

let source = null;
let timer = 0;
let failures = 0;

/** Listens while the page can be seen: a browser has few connections, and other tabs need theirs. */
function connect() {
  clearTimeout(timer);
  if (source || document.hidden) return;
  source = new EventSource(`${base}__approdo/events`);
  source.onmessage = (event) => { failures = 0; overlay.connected(true); hear(JSON.parse(event.data)); };
  source.onerror = () => {
    disconnect();
    failures += 1;
    if (failures > 2) overlay.connected(false);
    timer = setTimeout(connect, Math.min(200 * 2 ** failures, 5000) * (0.75 + Math.random() / 2));
  };
}

function disconnect() {
  if (source) source.close();
  source = null;
}

const look = () => {
  if (document.hidden) disconnect();
  else connect();
};
document.addEventListener("visibilitychange", look);
addEventListener("focus", look);
addEventListener("pageshow", look);
addEventListener("pagehide", disconnect);
connect();

// As soon as nobody waits for anything else: the page before any script has touched it.
addEventListener("load", () => setTimeout(() => then(async () => {
  const answer = !known && (await load(location.href));
  const fresh = answer && answer.page.querySelector("script[data-approdo]");
  // Is it another one by now, that is heard as well.
  if (fresh && fresh.dataset.hash === hash) known = answer.page;
}), 200));
