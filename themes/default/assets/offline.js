// Registers the service worker, and tells it which city's pages this reader reads.
(() => {
  const { worker, pages } = document.currentScript.dataset;
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const types = window.trustedTypes;
  const policy = types && types.createPolicy("approdo-offline", { createScriptURL: (url) => url });

  const keep = (registration) => {
    // A browser looks for a new worker when the reader pauses, which one who leafs through pages does not.
    if (registration.active) registration.update().catch(() => {});
    if (pages) workers.ready.then((ready) => ready.active && ready.active.postMessage({ pages }));
  };

  addEventListener("load", () => {
    // A reader who saves data loads nothing ahead.
    if (navigator.connection && navigator.connection.saveData) return;
    // Refused, as in some private modes: the site works as before.
    workers.register(policy ? policy.createScriptURL(worker) : worker).then(keep, () => {});
  });
})();
