// Registers the service worker, and tells it which city's pages this reader reads.
(function () {
  "use strict";
  var own = document.currentScript;
  if (!own || !("serviceWorker" in navigator)) return;
  var worker = own.getAttribute("data-worker");
  var pages = own.getAttribute("data-pages");
  var types = window.trustedTypes;
  var policy = types && types.createPolicy
    ? types.createPolicy("approdo-offline", { createScriptURL: function (url) { return url; } })
    : null;

  function keep() {
    var connection = navigator.connection;
    if (!pages || (connection && connection.saveData)) return;
    navigator.serviceWorker.ready.then(function (ready) {
      if (ready.active) ready.active.postMessage({ pages: pages });
    });
  }

  window.addEventListener("load", function () {
    navigator.serviceWorker.register(policy ? policy.createScriptURL(worker) : worker).then(keep, function () {
      /* refused, as in some private modes: the site works as before */
    });
  });
})();
