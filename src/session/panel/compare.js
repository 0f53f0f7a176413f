// A page in two languages, which scroll together: headings have the same ids in all languages.
import { element } from "./elements.js";
import { ask } from "./parts.js";

const main = document.querySelector("main");
const key = new URLSearchParams(location.search).get("key") || "";

/** A page in a language that can be chosen. */
class Pane {
  constructor(name, languages, chosen) {
    this.frame = element("iframe", { title: name });
    this.words = element("span", {});
    this.choice = element("select", { "aria-label": `Language, ${name}` }, ...languages.map(({ tag, name }) => element("option", { value: tag, lang: tag }, `${name} (${tag})`)));
    this.choice.value = chosen.tag;
    this.choice.addEventListener("change", () => this.show(languages.find(({ tag }) => tag === this.choice.value)));
    this.section = element("section", { "aria-label": name }, element("header", {}, this.choice, this.words), this.frame);
    /** Where this pane has been scrolled to by the other one. */
    this.put = null;
    this.show(chosen);
  }

  show({ url, words }) {
    this.words.textContent = words;
    this.frame.src = url;
  }

  get view() {
    return this.frame.contentWindow;
  }

  /** The element that scrolls; `null` while the frame shows nothing that may be read. */
  get scroller() {
    try {
      return this.view.document.scrollingElement;
    } catch (e) {
      return null;
    }
  }

  /** The top of everything that has an id among the headings, and of the end, by id. */
  marks() {
    const { scroller, view } = this;
    const marks = new Map([["", 0]]);
    for (const heading of view.document.querySelectorAll("h1, h2[id], h3[id], h4[id], h5[id], h6[id], section[id]")) {
      const id = heading.localName === "h1" ? "h1" : `#${heading.id}`;
      if (heading.getClientRects().length && !marks.has(id)) marks.set(id, heading.getBoundingClientRect().top + scroller.scrollTop);
    }
    marks.set("end", scroller.scrollHeight);
    return marks;
  }
}

/** Scrolls `other` to the place that `pane` is at: between the same two headings, as far. */
function follow(pane, other) {
  const [from, to] = [pane.scroller, other.scroller];
  if (!from || !to) return;
  if (pane.put !== null && Math.abs(from.scrollTop - pane.put) < 2) {
    pane.put = null;
    return;
  }
  pane.put = null;
  const [own, theirs] = [pane.marks(), other.marks()];
  const both = [...own].filter(([id]) => theirs.has(id)).sort(([, a], [, b]) => a - b);
  // What is read stands a little below the upper edge.
  const [reach, otherReach] = [from.clientHeight / 4, to.clientHeight / 4];
  const line = from.scrollTop + reach;
  const at = Math.max(both.findIndex(([, top]) => top > line), 1);
  const [[before, start], [behind, end]] = [both[at - 1], both[at]];
  const share = end > start ? (line - start) / (end - start) : 0;
  const target = theirs.get(before) + share * (theirs.get(behind) - theirs.get(before)) - otherReach;
  const most = to.scrollHeight - to.clientHeight;
  // Both reach their ends together.
  const isEnd = from.scrollTop >= from.scrollHeight - from.clientHeight - 1;
  const top = isEnd ? most : from.scrollTop <= 0 ? 0 : Math.min(Math.max(target, 0), most);
  if (Math.abs(to.scrollTop - top) < 2) return;
  to.scrollTo({ top, behavior: "instant" });
  other.put = to.scrollTop;
}

function join(pane, other) {
  pane.frame.addEventListener("load", () => {
    pane.put = null;
    try {
      pane.view.addEventListener("scroll", () => follow(pane, other), { passive: true });
    } catch (e) {
      pane.words.textContent = "This page may not be shown in a frame.";
    }
  });
}

const data = await ask(key);
const languages = data && data.page ? data.page.languages.filter(({ url }) => url) : [];
if (languages.length < 2) {
  main.append(element("p", {}, data ? "There is no second language of this page." : "approdo does not answer."));
} else {
  document.title = `Side by side: ${data.page.title}`;
  const here = languages.find((language) => language.here) || languages[0];
  const source = languages.find(({ url }) => url === data.page.source_url) || languages[0];
  // Beside the source text itself, the first translation.
  const other = here === source ? languages.find((language) => language !== source) : here;
  const [first, second] = [new Pane("first page", languages, source), new Pane("second page", languages, other)];
  join(first, second);
  join(second, first);
  main.append(first.section, second.section);
}
