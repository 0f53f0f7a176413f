// On the page that stands for those that are not kept, names those that are.
(() => {
  const list = document.querySelector("[data-kept]");
  if (!list || !window.caches) return;
  const base = new URL("./", new URL(list.dataset.kept, location.href)).href;

  const show = (pages) => {
    list.textContent = "";
    for (const [path, title, language] of pages.filter((page) => page[1])) {
      const link = document.createElement("a");
      link.href = new URL(path, base).href;
      link.textContent = title;
      link.lang = language;
      link.dir = "auto";
      list.appendChild(document.createElement("li")).append(link);
    }
  };

  caches.open("approdo-pages " + base).then((cache) => cache.keys().then((keys) => {
    const found = keys.find((key) => key.url.endsWith("/offline.json"));
    return found && cache.match(found).then((response) => response.json()).then(show);
  }));
})();
