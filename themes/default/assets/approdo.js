// Remembers the language that a reader chose, and at the root of the site leads on in it.
(function () {
  "use strict";
  var KEY = "approdo-locale";
  var root = document.documentElement;

  function remembered() {
    try { return localStorage.getItem(KEY); } catch (e) { return null; }
  }

  function remember(locale) {
    try { localStorage.setItem(KEY, locale); } catch (e) { /* private mode: nothing is kept */ }
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[data-locale]");
    if (link) remember(link.getAttribute("data-locale"));
  });

  // The first of the wanted languages that the site has: the very tag, or else the same language.
  function match(wanted, offered) {
    for (var i = 0; i < wanted.length; i++) {
      var tag = String(wanted[i]).toLowerCase();
      var language = tag.split("-")[0];
      for (var j = 0; j < offered.length; j++) if (offered[j].toLowerCase() === tag) return offered[j];
      for (var k = 0; k < offered.length; k++) if (offered[k].toLowerCase().split("-")[0] === language) return offered[k];
    }
    return null;
  }

  var chooser = root.getAttribute("data-chooser");
  if (chooser) {
    var offered = chooser.split(" ");
    var kept = remembered();
    var languages = navigator.languages || [navigator.language || ""];
    var choice = offered.indexOf(kept) >= 0 ? kept : match(languages, offered);
    // `?choose` shows the list to a reader who wants another language.
    if (choice && location.search.indexOf("choose") < 0) {
      location.replace(choice + "/" + location.search + location.hash);
    }
  }

  // Hosts that know one `/404.html` serve it for every language: show the reader's lines alone.
  var base = root.getAttribute("data-not-found");
  if (base !== null) {
    document.addEventListener("DOMContentLoaded", function () {
      var tag = location.pathname.slice(base.length).split("/")[0];
      var lines = document.querySelectorAll("[data-line]");
      var known = Array.prototype.some.call(lines, function (line) { return line.getAttribute("data-line") === tag; });
      if (!known) return;
      Array.prototype.forEach.call(lines, function (line) {
        line.hidden = line.getAttribute("data-line") !== tag;
      });
    });
  }

  // Menus close when the reader goes elsewhere or presses Escape.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    var open = document.querySelector(".header details[open]");
    if (open) { open.open = false; open.querySelector("summary").focus(); }
  });
})();
