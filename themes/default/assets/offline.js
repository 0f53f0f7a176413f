// Registers the service worker, and tells it which city's pages this reader reads. On the page that stands for
// those that are not kept, names those that are.
(function () {
  "use strict";
  var own = document.currentScript;
  if (!own || !("serviceWorker" in navigator)) return;
  var worker = own.getAttribute("data-worker");
  var pages = own.getAttribute("data-pages");
  var base = new URL("./", new URL(worker, location.href)).href;
  var types = window.trustedTypes;
  var policy = types && types.createPolicy
    ? types.createPolicy("approdo-offline", { createScriptURL: function (url) { return url; } })
    : null;

  function keep() {
    if (!pages) return;
    navigator.serviceWorker.ready.then(function (ready) {
      if (ready.active) ready.active.postMessage({ pages: pages });
    });
  }

  window.addEventListener("load", function () {
    // A reader who saves data loads nothing ahead.
    if (navigator.connection && navigator.connection.saveData) return;
    navigator.serviceWorker.register(policy ? policy.createScriptURL(worker) : worker).then(keep, function () {
      /* refused, as in some private modes: the site works as before */
    });
  });

  function name(list, page) {
    if (!page[1]) return;
    var link = document.createElement("a");
    link.href = new URL(page[0], base).href;
    link.textContent = page[1];
    link.lang = page[2];
    link.dir = "auto";
    list.appendChild(document.createElement("li")).appendChild(link);
  }

  document.addEventListener("DOMContentLoaded", function () {
    var list = document.querySelector("[data-kept]");
    if (!list || !window.caches) return;
    caches.open("approdo-pages " + base).then(function (cache) {
      return cache.keys().then(function (keys) {
        var found = keys.filter(function (key) { return /\/offline\.json$/.test(key.url); })[0];
        return found && cache.match(found).then(function (response) { return response.json(); });
      });
    }).then(function (kept) {
      if (!kept) return;
      list.textContent = "";
      kept.forEach(function (page) { name(list, page); });
    });
  });
})();
