// Filters the desks of a directory at once. What was chosen stands in the address, so that it can be sent on.
(() => {
  const form = document.querySelector("form.filters");
  if (!form) return;
  const fields = ["city", "service", "language", "wheelchair", "open"].map((name) => form.elements[name]).filter(Boolean);
  const output = form.querySelector("output");
  const plurals = new Intl.PluralRules(form.lang || "en");
  const sections = [...document.querySelectorAll("#desks > [data-city]")].map((element) => ({ element, found: 0 }));
  const words = (text) => (text || "").split(" ").filter(Boolean);
  const desks = [];
  for (const section of sections) {
    for (const element of section.element.querySelectorAll("li[data-services]")) {
      const { pin, services, languages, wheelchair } = element.dataset;
      desks.push({
        element,
        section,
        pin: pin && document.getElementById(pin),
        city: [section.element.dataset.city],
        service: words(services),
        language: words(languages),
        wheelchair: wheelchair === undefined ? [] : ["yes"],
        hours: element.querySelector("[data-open]"),
        open: []
      });
    }
  }

  const isTick = (field) => field.type === "checkbox";
  const wanted = (field) => (isTick(field) && !field.checked ? "" : field.value);
  // An element of the map has no `hidden` of its own.
  const show = (element, shown) => { if (element) element.toggleAttribute("hidden", !shown); };
  const number = (count) => count.toLocaleString(form.lang + "-u-nu-latn");

  // `desk.js` says in `data-state` what holds now; where it does not know, nobody can ask for it.
  const look = () => {
    let known = false;
    for (const desk of desks) {
      const state = desk.hours && desk.hours.dataset.state;
      known = known || Boolean(state);
      desk.open = state === "open" ? ["now"] : [];
    }
    const field = form.elements.open;
    if (!field) return;
    show(field.parentNode, known);
    if (!known) field.checked = false;
  };

  const apply = () => {
    const counts = fields.map(() => ({}));
    let found = 0;
    for (const section of sections) section.found = 0;
    for (const desk of desks) {
      const fails = fields.filter((field) => wanted(field) && !desk[field.name].includes(wanted(field)));
      // A choice is counted with all other filters on, so that its number says what choosing it would show.
      fields.forEach((field, index) => {
        if (fails.some((other) => other !== field)) return;
        for (const value of desk[field.name]) counts[index][value] = (counts[index][value] || 0) + 1;
      });
      const shown = !fails.length;
      show(desk.element, shown);
      show(desk.pin, shown);
      found += shown;
      desk.section.found += shown;
    }
    for (const section of sections) show(section.element, section.found);
    fields.forEach((field, index) => {
      const count = (value) => "(" + number(counts[index][value] || 0) + ")";
      if (isTick(field)) field.parentNode.querySelector(".count").textContent = count(field.value);
      else for (const option of field.options) if (option.value) option.textContent = option.dataset.name + " " + count(option.value);
    });
    const pattern = form.dataset[plurals.select(found)] || form.dataset.other;
    const sentence = pattern.replace("#", number(found));
    // A screen reader reads the sentence only when it changes.
    if (output.textContent !== sentence) output.textContent = sentence;
    show(form.querySelector(".none"), !found);
  };

  const query = () => {
    const chosen = new URLSearchParams(fields.filter(wanted).map((field) => [field.name, wanted(field)])).toString();
    return chosen && "?" + chosen;
  };

  // The same question, asked of the whole region.
  const ask = () => {
    for (const link of document.querySelectorAll("a[data-region]")) link.href = link.dataset.region + query();
  };

  const restore = () => {
    const given = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = given.get(field.name) || "";
      if (isTick(field)) field.checked = value === field.value;
      else field.value = [...field.options].some((option) => option.value === value) ? value : "";
    }
    look();
    apply();
    ask();
  };

  const changed = () => {
    history.replaceState(history.state, "", location.pathname + query() + location.hash);
    apply();
    ask();
  };

  form.addEventListener("change", changed);
  form.addEventListener("reset", () => setTimeout(changed));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("approdo:opening", () => { look(); apply(); });
  addEventListener("popstate", restore);
  addEventListener("pageshow", (event) => { if (event.persisted) restore(); });
  form.classList.add("ready");
  form.querySelector("fieldset").disabled = false;
  restore();
})();
