// Filters the desks of a directory at once. What was chosen stands in the address, so that it can be sent on.
(function () {
  "use strict";
  var form = document.querySelector("form.filters");
  if (!form) return;
  var list = Array.prototype.slice;
  var fields = ["city", "service", "language", "wheelchair", "open"].map(function (name) {
    return form.elements.namedItem(name);
  }).filter(Boolean);
  var output = form.querySelector("output");
  var none = form.querySelector(".none");
  var plurals = window.Intl && Intl.PluralRules ? new Intl.PluralRules(form.lang || "en") : null;
  var sections = list.call(document.querySelectorAll("#desks > [data-city]")).map(function (section) {
    return { element: section, city: section.getAttribute("data-city") };
  });
  var desks = [];
  sections.forEach(function (section) {
    list.call(section.element.querySelectorAll("li[data-services]")).forEach(function (item) {
      desks.push({
        element: item,
        section: section,
        pin: document.getElementById(item.getAttribute("data-pin") || " "),
        city: [section.city],
        service: words(item, "data-services"),
        language: words(item, "data-languages"),
        wheelchair: item.hasAttribute("data-wheelchair") ? ["yes"] : [],
        hours: item.querySelector("[data-open]"),
        open: []
      });
    });
  });

  function words(element, name) {
    return (element.getAttribute(name) || "").split(" ").filter(Boolean);
  }

  function wanted(field) {
    if (field.type === "checkbox") return field.checked ? field.value : "";
    return field.value;
  }

  function show(element, shown) {
    if (!element) return;
    if (shown) element.removeAttribute("hidden");
    else element.setAttribute("hidden", "");
  }

  function number(count) {
    try { return count.toLocaleString(form.lang + "-u-nu-latn"); } catch (e) { return String(count); }
  }

  // `desk.js` says in `data-state` what holds now; where it does not know, nobody can ask for it.
  function look() {
    var known = false;
    desks.forEach(function (desk) {
      var state = desk.hours && desk.hours.getAttribute("data-state");
      known = known || Boolean(state);
      desk.open = state === "open" ? ["now"] : [];
    });
    var field = form.elements.namedItem("open");
    if (field) show(field.parentNode, known);
    if (field && !known) field.checked = false;
  }

  function apply() {
    var counts = fields.map(function () { return {}; });
    var found = 0;
    sections.forEach(function (section) { section.found = 0; });
    desks.forEach(function (desk) {
      var fails = [];
      fields.forEach(function (field, index) {
        var value = wanted(field);
        if (value && desk[field.name].indexOf(value) < 0) fails.push(index);
      });
      // A choice is counted with all other filters on, so that its number says what choosing it would show.
      fields.forEach(function (field, index) {
        if (fails.length > 1 || (fails.length === 1 && fails[0] !== index)) return;
        desk[field.name].forEach(function (value) { counts[index][value] = (counts[index][value] || 0) + 1; });
      });
      show(desk.element, !fails.length);
      show(desk.pin, !fails.length);
      if (!fails.length) { found++; desk.section.found++; }
    });
    sections.forEach(function (section) { show(section.element, section.found > 0); });
    fields.forEach(function (field, index) {
      if (field.type === "checkbox") {
        field.parentNode.querySelector(".count").textContent = "(" + number(counts[index][field.value] || 0) + ")";
        return;
      }
      list.call(field.options).forEach(function (option) {
        if (!option.value) return;
        option.textContent = option.getAttribute("data-name") + " (" + number(counts[index][option.value] || 0) + ")";
      });
    });
    var category = plurals ? plurals.select(found) : "other";
    var pattern = form.getAttribute("data-" + category) || form.getAttribute("data-other");
    var sentence = pattern.replace("#", number(found));
    // A screen reader reads the sentence only when it changes.
    if (output.textContent !== sentence) output.textContent = sentence;
    show(none, found === 0);
  }

  function query() {
    return fields.filter(wanted).map(function (field) {
      return encodeURIComponent(field.name) + "=" + encodeURIComponent(wanted(field));
    }).join("&");
  }

  // The same question, asked of the whole region.
  function ask() {
    var text = query();
    list.call(document.querySelectorAll("a[data-region]")).forEach(function (link) {
      link.href = link.getAttribute("data-region") + (text ? "?" + text : "");
    });
  }

  function restore() {
    var given = new URLSearchParams(location.search);
    fields.forEach(function (field) {
      var value = given.get(field.name) || "";
      if (field.type === "checkbox") { field.checked = value === field.value; return; }
      field.value = value;
      if (field.selectedIndex < 0) field.value = "";
    });
    look();
    apply();
    ask();
  }

  function changed() {
    var text = query();
    history.replaceState(history.state, "", location.pathname + (text ? "?" + text : "") + location.hash);
    apply();
    ask();
  }

  form.addEventListener("change", changed);
  form.addEventListener("reset", function () { setTimeout(changed, 0); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  document.addEventListener("approdo:opening", function () { look(); apply(); });
  window.addEventListener("popstate", restore);
  window.addEventListener("pageshow", function (event) { if (event.persisted) restore(); });
  form.classList.add("ready");
  form.querySelector("fieldset").disabled = false;
  restore();
})();
