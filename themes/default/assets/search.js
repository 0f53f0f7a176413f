// The field at the head of pages, and the page of the search. `search-engine.js` finds what they show.

const DELAY = 120;
const SUGGESTIONS = 5;
const PAGE = 10;

const make = (name, text, parts) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const key of Object.keys(parts || {})) element.setAttribute(key, parts[key]);
  return element;
};
const show = (element, shown) => element.toggleAttribute("hidden", !shown);
const locale = () => document.documentElement.lang;

// Told while the site is written and its pages are open: the index may be another.
const REWRITTEN = "approdo:changed";

// The engine over the index of the page's language, and the words of the search. Asked again after a failure.
const library = (form) => {
  const { engine, folder, words } = form.dataset;
  let coming = null;
  const load = async () => {
    const said = words ? JSON.parse(words) : fetch(folder + "words.json").then((response) => response.json());
    const [{ open, marks }, spoken] = await Promise.all([import(engine), said]);
    return { search: open(folder, locale()).search, marks, words: spoken };
  };
  document.addEventListener(REWRITTEN, () => { coming = null; });
  return () => {
    if (!coming) {
      coming = load();
      coming.catch(() => { coming = null; });
    }
    return coming;
  };
};

// What went wrong, in the words that there are.
const reason = (error, words) => {
  if (error.kind === "unsupported") return words.unsupported;
  return navigator.onLine === false && words.offline ? words.offline : words.failed;
};

// "3 results" with the plural of the language.
const counted = (words, total) => {
  const text = words.found[new Intl.PluralRules(words.lang).select(total)] || words.found.other;
  return text.replace("#", total.toLocaleString(words.lang + "-u-nu-latn"));
};

// The name of a language in itself, for texts that are not in the reader's.
const languageOf = (tag) => {
  let name = tag;
  try {
    name = new Intl.DisplayNames([tag], { type: "language" }).of(tag);
  } catch (error) {
    // An old browser shows the tag.
  }
  return make("span", name, { lang: tag, dir: "auto", class: "badge" });
};

// A text in the language of the result.
const spoken = (element, result) => {
  if (!result.lang) return element;
  element.lang = result.lang;
  element.dir = "auto";
  return element;
};

// A text with the words that were found marked.
const marked = (element, text, known, marks) => {
  let at = 0;
  for (const [start, end] of marks(text, known, locale())) {
    element.append(text.slice(at, start), make("mark", text.slice(start, end)));
    at = end;
  }
  element.append(text.slice(at));
  return element;
};

// Calls once the reader pauses; a text that an input method is still composing is left alone.
const onTyping = (input, then) => {
  let timer = 0;
  const later = (event) => {
    if (event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(then, DELAY);
  };
  input.addEventListener("input", later);
  input.addEventListener("compositionend", later);
};

const base = (form) => new URL("../../", new URL(form.dataset.folder, location.href)).href;

// The field at the head of pages: a combobox whose list is what would be found, by
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/.
export function box(form) {
  const input = form.elements.q;
  const popup = form.querySelector(".search-popup");
  if (!document.querySelector("link[href='" + form.dataset.style + "']")) {
    document.head.append(make("link", "", { rel: "stylesheet", href: form.dataset.style }));
  }
  const list = popup.querySelector("ul");
  const status = form.querySelector("output");
  const ask = library(form);
  let turn = 0;
  let active = -1;
  let answered = "";

  const choose = (number) => {
    active = number;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
    const option = list.children[active];
    if (!option) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  // Back in the field, where the answer to what was typed last may still be missing.
  const back = () => {
    choose(-1);
    if (isOpen()) answer();
  };
  const isOpen = () => input.getAttribute("aria-expanded") === "true";
  const open = (opened) => {
    show(popup, opened);
    input.setAttribute("aria-expanded", String(opened && list.children.length > 0));
    choose(-1);
  };
  const close = () => {
    turn += 1;
    answered = "";
    open(false);
  };
  const note = (text, retry) => {
    for (const old of popup.querySelectorAll("p")) old.remove();
    list.replaceChildren();
    status.textContent = text;
    const line = make("p");
    line.append(make("span", text, { "aria-hidden": "true" }));
    if (retry) {
      const button = make("button", retry, { type: "button", class: "button" });
      button.addEventListener("click", () => { input.focus(); answered = ""; answer(); });
      line.append(button);
    }
    popup.append(line);
    open(true);
  };
  const add = (option, url) => {
    option.dataset.url = url;
    option.id = list.id + "-" + list.children.length;
    list.append(option);
  };
  const whole = (query) => form.dataset.page + "?" + new URLSearchParams({ q: query });

  const answer = async () => {
    const query = input.value;
    if (!query.trim()) {
      status.textContent = "";
      return close();
    }
    if (query === answered) return;
    const own = (turn += 1);
    let words = form.dataset;
    try {
      const ready = await ask();
      words = ready.words;
      const found = await ready.search(query, { limit: SUGGESTIONS });
      // Nothing moves under the hand of who has gone to an option before the last letters were answered.
      if (own !== turn || active >= 0) return;
      answered = query;
      if (!found.total) return note(words.none);
      for (const old of popup.querySelectorAll("p")) old.remove();
      list.replaceChildren();
      for (const result of found.results) {
        const option = make("li", "", { role: "option" });
        const title = spoken(make("b"), result);
        marked(title, result.heading ? result.title + " › " + result.heading : result.title, found.known, ready.marks);
        const place = make("small", result.place);
        option.append(title, " ", place);
        if (result.lang) place.append(" ", languageOf(result.lang));
        add(option, base(form) + result.url);
      }
      add(make("li", words.all, { role: "option", class: "search-all" }), whole(query));
      status.textContent = counted(words, found.total);
      open(true);
    } catch (error) {
      if (own !== turn || active >= 0) return;
      note(reason(error, words), error.kind === "unsupported" ? "" : words.retry);
    }
  };

  const move = (step) => {
    const count = list.children.length;
    if (!isOpen()) {
      answered = "";
      answer();
      // Behind the last option, and in front of the first, comes the field itself.
    } else {
      const next = ((active + 1 + step + count + 1) % (count + 1)) - 1;
      return next < 0 ? back() : choose(next);
    }
  };
  input.addEventListener("input", () => choose(-1));
  onTyping(input, answer);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (event.altKey && key === "ArrowUp") close();
      else move(key === "ArrowDown" ? 1 : -1);
    } else if (key === "Enter" && active >= 0 && isOpen()) {
      event.preventDefault();
      location.assign(list.children[active].dataset.url);
    } else if (key === "Escape") {
      event.preventDefault();
      if (popup.hidden) input.value = "";
      close();
    } else if (key === "Home" || key === "End" || key === "ArrowLeft" || key === "ArrowRight") back();
  });
  const point = (event) => {
    const number = [...list.children].indexOf(event.target.closest("li"));
    if (number >= 0 && number !== active) choose(number);
  };
  list.addEventListener("pointermove", point);
  list.addEventListener("pointerdown", (event) => { event.preventDefault(); point(event); });
  // A finger leaves before its press counts.
  list.addEventListener("pointerleave", (event) => { if (event.pointerType === "mouse") back(); });
  list.addEventListener("pointercancel", back);
  list.addEventListener("click", (event) => {
    const option = event.target.closest("li");
    if (option) location.assign(option.dataset.url);
  });
  form.addEventListener("focusout", (event) => {
    if (event.relatedTarget !== input && !popup.contains(event.relatedTarget)) close();
  });
  input.addEventListener("focus", answer);
  addEventListener("pageshow", (event) => { if (event.persisted) close(); });
  ask().catch(() => { /* asked again with the first word */ });
  if (document.activeElement === input) answer();
}

// The page: results with filters. What was asked stands in the address.
export function page(form) {
  const input = form.elements.q;
  const found = document.querySelector(".search-found");
  const [status, meant, list, more, browse] = ["count", "meant", "results", "more", "browse"].map((name) => found.querySelector(".search-" + name));
  const fields = [...form.elements].filter((field) => field.localName === "select");
  const filtersBox = document.querySelector(".search-filters");
  const ask = library(form);
  let turn = 0;
  let shown = 0;

  const filters = () => Object.assign({}, ...fields.filter((field) => field.value).map((field) => ({ [field.name]: field.value })));
  const address = () => {
    const query = input.value.trim();
    const parts = new URLSearchParams(Object.assign(query ? { q: query } : {}, filters())).toString();
    return location.pathname + (parts && "?" + parts);
  };
  const say = (text) => { if (status.textContent !== text) status.textContent = text; };

  // A choice that the index does not have, from an old address, is shown under its own name.
  const offer = (field, facet) => {
    const { value } = field;
    const options = facet.values.filter((one) => one.count || one.id === value)
      .map((one) => new Option(one.name + " (" + one.count.toLocaleString(locale() + "-u-nu-latn") + ")", one.id));
    field.replaceChildren(field.options[0], ...options);
    field.value = value;
    if (field.value !== value) {
      field.append(new Option(value, value));
      field.value = value;
    }
  };

  const item = (result, known, marks) => {
    const line = make("li");
    const heading = make("h2");
    const link = spoken(make("a", "", { href: base(form) + result.url }), result);
    marked(link, result.heading ? result.title + " › " + result.heading : result.title, known, marks);
    heading.append(link);
    const place = make("p", result.place, { class: "summary" });
    if (result.lang) place.append(" ", languageOf(result.lang));
    line.append(heading, place);
    if (result.excerpt) line.append(marked(spoken(make("p"), result), result.excerpt, known, marks));
    return line;
  };

  const suggest = (question, words) => {
    show(meant, Boolean(question));
    if (!question) return;
    const link = make("a", question, { href: location.pathname + "?" + new URLSearchParams(Object.assign({ q: question }, filters())) });
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      input.value = question;
      visit();
      input.focus();
    });
    meant.replaceChildren(words.meant + " ", link);
  };

  const failed = (error, words) => {
    say(reason(error, words));
    suggest("", words);
    list.replaceChildren();
    show(more, false);
    show(browse, true);
    if (error.kind === "unsupported") return;
    const button = make("button", words.retry, { type: "button", class: "button" });
    button.addEventListener("click", () => answer(PAGE));
    meant.replaceChildren(button);
    show(meant, true);
  };

  // Shows the first results, or with `from` those behind the ones that are there.
  const answer = async (limit, from) => {
    const own = (turn += 1);
    const start = from || 0;
    const query = input.value;
    const words = JSON.parse(form.dataset.words);
    const slow = setTimeout(() => { if (own === turn && !start) say(words.loading); }, 300);
    found.setAttribute("aria-busy", "true");
    try {
      const ready = await ask();
      const answered = await ready.search(query, { filters: filters(), facets: true, from: start, limit });
      if (own !== turn) return;
      const { total, results, known } = answered;
      for (const field of fields) {
        const facet = answered.facets.find((one) => one.id === field.name);
        show(field.closest("p"), Boolean(facet && facet.values.length));
        if (facet) offer(field, facet);
      }
      const items = results.map((result) => item(result, known, ready.marks));
      if (start) list.append(...items);
      else list.replaceChildren(...items);
      shown = start + items.length;
      show(more, shown < total);
      show(browse, !total);
      suggest(answered.meant, words);
      say(total ? counted(words, total) : query.trim() ? words.none : "");
      history.replaceState({ shown }, "");
      if (start && items.length) items[0].querySelector("a").focus();
    } catch (error) {
      if (own === turn) failed(error, words);
    } finally {
      clearTimeout(slow);
      if (own === turn) found.setAttribute("aria-busy", "false");
    }
  };

  // A new question is a new entry of the history, if it is another.
  const visit = () => {
    if (address() !== location.pathname + location.search) history.pushState(null, "", address());
    answer(PAGE);
  };
  const restore = () => {
    const given = new URLSearchParams(location.search);
    input.value = given.get("q") || "";
    for (const field of fields) {
      const value = given.get(field.name) || "";
      if (value && ![...field.options].some((option) => option.value === value)) field.append(new Option(value, value));
      field.value = value;
    }
    if (fields.some((field) => field.value)) filtersBox.open = true;
    answer(Math.max(PAGE, Math.min(Number((history.state || {}).shown) || 0, 200)));
  };

  onTyping(input, () => {
    history.replaceState(null, "", address());
    answer(PAGE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    visit();
  });
  for (const field of fields) field.addEventListener("change", visit);
  form.addEventListener("reset", (event) => {
    // The question stays: the button clears the filters alone.
    event.preventDefault();
    for (const field of fields) field.value = "";
    visit();
  });
  more.firstElementChild.addEventListener("click", () => answer(PAGE, shown));
  const feedback = document.querySelector(".search-feedback");
  if (feedback) {
    const { href } = feedback;
    feedback.addEventListener("click", () => {
      const subject = new URLSearchParams({ subject: input.value.slice(0, 200) }).toString();
      feedback.href = href + "?" + subject.split("+").join("%20");
    });
  }
  addEventListener("popstate", restore);
  addEventListener("pageshow", (event) => { if (event.persisted) restore(); });
  document.addEventListener(REWRITTEN, () => answer(Math.max(PAGE, shown)));
  filtersBox.querySelector("fieldset").disabled = false;
  filtersBox.open = matchMedia("(min-width: 48rem)").matches;
  restore();
}
