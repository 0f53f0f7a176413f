// Hides notices whose last day has passed since the page was made: a page lives longer than its build.
(() => {
  "use strict";
  const box = document.querySelector(".news");
  if (!box) return;

  // Today as 2027-01-31, which Swedish writes so, in the site's time zone; where the browser does not know that, in its own.
  const today = (timeZone) => new Intl.DateTimeFormat("sv-SE-u-ca-gregory-nu-latn", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format();
  let day;
  try { day = today(box.dataset.zone); } catch (e) { day = today(); }

  for (const notice of box.querySelectorAll("[data-expires]")) notice.hidden = notice.dataset.expires < day;
  for (const list of [...box.querySelectorAll(".news-elsewhere"), box]) {
    list.hidden = !list.querySelector("[data-expires]:not([hidden])");
  }
})();
