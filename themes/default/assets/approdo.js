// What every page needs: remembers the language that a reader chose, leads on in it at the root of the site,
// closes menus, hides notices that are over.
(() => {
  const KEY = "approdo-locale";
  const root = document.documentElement;

  // Private modes refuse: then nothing is kept.
  const storage = (use) => { try { return use(localStorage); } catch (e) { return null; } };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-locale]");
    if (link) storage((kept) => kept.setItem(KEY, link.dataset.locale));
  });

  // The first of the wanted languages that the site has: the very tag, or else the same language.
  const match = (wanted, offered) => {
    for (const tag of wanted.map((tag) => tag.toLowerCase())) {
      const language = (other) => other.toLowerCase().split("-")[0] === tag.split("-")[0];
      const found = offered.find((other) => other.toLowerCase() === tag) || offered.find(language);
      if (found) return found;
    }
    return null;
  };

  if (root.dataset.chooser) {
    const offered = root.dataset.chooser.split(" ");
    const kept = storage((kept) => kept.getItem(KEY));
    const choice = offered.includes(kept) ? kept : match(navigator.languages || [navigator.language || ""], offered);
    // `?choose` shows the list to a reader who wants another language.
    if (choice && !location.search.includes("choose")) {
      location.replace(choice + "/" + location.search + location.hash);
    }
  }

  // Hosts that know one `/404.html` serve it for every language: show the reader's lines alone.
  const base = root.dataset.notFound;
  if (base !== undefined) {
    document.addEventListener("DOMContentLoaded", () => {
      const tag = location.pathname.slice(base.length).split("/")[0];
      const lines = [...document.querySelectorAll("[data-line]")];
      if (!lines.some((line) => line.dataset.line === tag)) return;
      for (const line of lines) line.hidden = line.dataset.line !== tag;
    });
  }

  // Menus close when the reader goes elsewhere or presses Escape.
  document.addEventListener("keydown", (event) => {
    const open = event.key === "Escape" && document.querySelector(".header details[open]");
    if (!open) return;
    open.open = false;
    open.querySelector("summary").focus();
  });

  // Notices whose last day has passed since the page was made go: a page lives longer than its build.
  const box = document.querySelector(".news");
  if (box) {
    // Today as 2027-01-31, which Swedish writes so, in the site's time zone; where the browser does not know that, in its own.
    const today = (timeZone) => new Intl.DateTimeFormat("sv-SE-u-ca-gregory-nu-latn", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format();
    // Nowhere is it further than a day from here: calendars, which old phones load slowly, are for what ends about now.
    const day = (days) => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10);
    let here;
    const isOver = (last) => {
      if (last < day(-1) || last >= day(1)) return last < day(0);
      try { here = here || today(box.dataset.zone); } catch (e) { here = today(); }
      return last < here;
    };

    for (const notice of box.querySelectorAll("[data-expires]")) notice.hidden = isOver(notice.dataset.expires);
    for (const list of [...box.querySelectorAll(".news-elsewhere"), box]) {
      list.hidden = !list.querySelector("[data-expires]:not([hidden])");
    }
  }
})();
