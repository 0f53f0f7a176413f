// Makes the page that is open like a newer one, and leaves alone whatever the reader or a script has done to it.
//
// Three documents take part: the open page (live), the page as the server gave it last (known), and as it gives it now
// (next). Only what differs between known and next is changed in live. Nothing here makes elements of text, so that
// it works under any policy for scripts.

const TEXT = 3;
const ELEMENT = 1;
/** What scripts of pages read: a change of these cannot be shown without running them again. */
const isForScripts = (name) => name.startsWith("data-") && !/^data-(pagefind|approdo|element)/.test(name);
const isOwn = (node) => node.nodeType === ELEMENT && node.hasAttribute("data-approdo");
const isScript = (node) => node.nodeName === "SCRIPT" && /^$|javascript|module/.test(node.type);
const isBlank = (node) => node.nodeType !== ELEMENT && !node.data.trim();

/** Asks for a page; gives it with its status and where it was found in the end, or null where nobody answers. */
export function load(url) {
  return new Promise((done) => {
    // This parses HTML where a policy forbids to do so from text.
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.timeout = 60000;
    request.onload = () => done(request.response && { page: request.response, status: request.status, url: request.responseURL });
    request.onerror = request.ontimeout = request.onabort = () => done(null);
    request.send();
  });
}

/** Whether two pages run the same scripts in the same order, and have the same templates for them. */
export function runsSameScripts(one, other) {
  const script = (element) => [element.getAttribute("src"), element.type, element.getAttribute("src") ? "" : element.textContent].join(" ");
  const list = (page) =>
    [...page.querySelectorAll("script, template")]
      .filter((element) => element.localName === "template" || (isScript(element) && !isOwn(element)))
      .map((element) => (element.localName === "template" ? element.innerHTML : script(element)));
  return JSON.stringify(list(one)) === JSON.stringify(list(other));
}

/**
 * Makes `live` like `next`. Gives the elements that look different now, and whether something changed that scripts
 * have to see. `known` may be missing: then live itself stands for it.
 */
export function morph(live, known, next) {
  const changes = { elements: new Set(), forScripts: false };
  const focused = live.activeElement;
  const from = known || live;
  attributes(live.documentElement, from.documentElement, next.documentElement, changes);
  changes.elements.clear();
  head(live.head, from.head, next.head);
  node(live.body, from.body, next.body, changes);
  const lost = focused && focused.id && !focused.isConnected && live.getElementById(focused.id);
  if (lost) lost.focus({ preventScroll: true });
  return { elements: [...changes.elements].filter((element) => element.isConnected), forScripts: changes.forScripts };
}

/** The name of a file without its fingerprint and query: `style.1a2b3c4d.css` is the same sheet as `style.99aabbcc.css`. */
const stem = (element) => (element.getAttribute("href") || "").replace(/[?#].*$/, "").replace(/\.[0-9a-f]{8,}(?=\.[a-z0-9]+$)/, "");
const isSheet = (element) => element.localName === "link" && /\bstylesheet\b/i.test(element.getAttribute("rel") || "");

function head(live, known, next) {
  const list = (from) => [...from.children].filter((element) => !isOwn(element) && element.localName !== "script");
  const has = (elements, wanted) => elements.some((element) => element.isEqualNode(wanted));
  const [open, before, after] = [list(live), list(known), list(next)];
  const added = after.filter((element) => !has(before, element) && !has(open, element));
  for (const element of open) {
    // What a script has put there stays.
    if (!has(before, element) || has(after, element)) continue;
    const successor = isSheet(element) && added.find((other) => isSheet(other) && stem(other) === stem(element));
    if (successor) {
      added.splice(added.indexOf(successor), 1);
      exchange(element, document.importNode(successor, true));
    } else if (live !== known || !isSheet(element)) {
      // Else nobody knows whether a script has put the sheet there.
      element.remove();
    }
  }
  for (const element of added) live.append(document.importNode(element, true));
}

/** Puts a stylesheet in the place of another, which goes when the new one has come: the page is never bare. */
export function exchange(old, fresh) {
  const gone = () => old.remove();
  fresh.addEventListener("load", gone);
  fresh.addEventListener("error", gone);
  old.after(fresh);
}

function node(live, known, next, changes) {
  if (known.nodeType === TEXT || known.nodeType === 8) {
    if (known.data !== next.data || live === known) {
      if (live.data !== next.data) {
        live.data = next.data;
        if (!isBlank(next) && live.parentElement) changes.elements.add(live.parentElement);
      }
    }
    return;
  }
  // With scripts, a browser keeps what is in there as text.
  if (live.nodeName === "NOSCRIPT" || isScript(live)) return;
  attributes(live, known, next, changes);
  children(live, known, next, changes);
}

/** What readers change themselves, and what a browser keeps in an attribute. */
const isReaders = (element, name) => name === "open" && /^(details|dialog)$/.test(element.localName);

function attributes(live, known, next, changes) {
  const alone = live === known;
  const set = (name, value) => {
    if (alone && isReaders(live, name)) return;
    if (value === null) live.removeAttribute(name);
    else live.setAttribute(name, value);
    changes.forScripts = changes.forScripts || isForScripts(name);
    changes.elements.add(live);
  };
  const values = (element) => [...element.attributes].map(({ name, value }) => [name, value]);
  for (const [name, value] of values(next)) if (known.getAttribute(name) !== value && live.getAttribute(name) !== value) set(name, value);
  for (const [name] of values(known)) if (!next.hasAttribute(name) && live.hasAttribute(name)) set(name, null);
}

function children(live, known, next, changes) {
  const [open, before, after] = [[...live.childNodes], [...known.childNodes], [...next.childNodes]];
  const shown = live === known ? new Map(before.map((child) => [child, child])) : pairs(before, open);
  const former = pairs(after, before);
  const kept = new Set(former.values());
  for (const child of before) {
    const mine = shown.get(child);
    if (kept.has(child) || !mine || isScript(mine)) continue;
    if (!isBlank(mine)) changes.elements.add(live);
    mine.remove();
  }
  const given = new Set(shown.values());
  const made = new Set(open.filter((child) => child.isConnected && !given.has(child)));
  let last = null;
  for (const child of after) {
    const old = former.get(child);
    let mine = old && shown.get(old);
    if (!mine) {
      // A script has taken it away, or run already.
      if ((old && old.isEqualNode(child)) || isScript(child)) continue;
      mine = taken(child, changes);
    } else if (!old.isEqualNode(child)) {
      node(mine, old, child, changes);
    }
    let place = last ? last.nextSibling : live.firstChild;
    while (place && place !== mine && made.has(place)) place = place.nextSibling;
    if (place !== mine) live.insertBefore(mine, last ? last.nextSibling : live.firstChild);
    last = mine;
  }
}

/** A copy of something new, without scripts: those that the page runs run already. */
function taken(child, changes) {
  const copy = document.importNode(child, true);
  if (copy.nodeType === ELEMENT) {
    changes.elements.add(copy);
    const all = [copy, ...copy.querySelectorAll("*")];
    for (const element of all) {
      if (isScript(element)) element.remove();
      else if (element.getAttributeNames().some(isForScripts)) changes.forScripts = true;
    }
  }
  return copy;
}

/** Which node of a new list is which of the old one: by id, or the same, or else of the same kind in between. */
function pairs(after, before) {
  const found = new Map();
  const used = new Set();
  const pair = (child, old) => { found.set(child, old); used.add(old); };
  let start = 0;
  let end = 0;
  const same = (child, old) => child && old && child.isEqualNode(old);
  while (same(after[start], before[start])) { pair(after[start], before[start]); start += 1; }
  while (end < Math.min(after.length, before.length) - start && same(after[after.length - 1 - end], before[before.length - 1 - end])) {
    pair(after[after.length - 1 - end], before[before.length - 1 - end]);
    end += 1;
  }
  const fresh = after.slice(start, after.length - end);
  const old = before.slice(start, before.length - end);
  const named = new Map(old.filter((child) => child.id).map((child) => [child.id, child]));
  for (const child of fresh) {
    const other = child.id && named.get(child.id);
    if (other && other.nodeName === child.nodeName && !used.has(other)) pair(child, other);
  }
  let at = 0;
  for (const child of fresh) {
    if (found.has(child) || isBlank(child)) continue;
    const place = old.findIndex((other, place) => place >= at && !used.has(other) && child.isEqualNode(other));
    if (place < 0) continue;
    pair(child, old[place]);
    at = place + 1;
  }
  at = 0;
  fresh.forEach((child, index) => {
    if (found.has(child)) {
      at = Math.max(at, old.indexOf(found.get(child)) + 1);
      return;
    }
    const next = fresh.slice(index).find((other) => found.has(other));
    const limit = next ? old.indexOf(found.get(next)) : old.length;
    const place = old.findIndex((other, place) => place >= at && place < limit && !used.has(other) && other.nodeName === child.nodeName && !(other.id && child.id));
    if (place < 0) return;
    pair(child, old[place]);
    at = place + 1;
  });
  return found;
}
