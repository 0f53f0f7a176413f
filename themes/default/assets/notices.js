// Hides notices whose last day has passed since the page was made: a page lives longer than its build.
(function () {
  "use strict";
  var box = document.querySelector(".news");
  if (!box) return;

  // Today in the site's time zone, as 2027-01-31; in the reader's own where the browser knows no zones.
  function today() {
    var now = new Date();
    try {
      var day = {};
      new Intl.DateTimeFormat("en-US", {
        timeZone: box.getAttribute("data-zone"), year: "numeric", month: "2-digit", day: "2-digit"
      }).formatToParts(now).forEach(function (part) { day[part.type] = part.value; });
      return day.year + "-" + day.month + "-" + day.day;
    } catch (e) {
      return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
    }
  }

  function all(from, selector) { return Array.prototype.slice.call(from.querySelectorAll(selector)); }

  var day = today();
  all(box, "[data-expires]").forEach(function (notice) {
    notice.hidden = notice.getAttribute("data-expires") < day;
  });
  all(box, ".news-elsewhere").concat([box]).forEach(function (list) {
    list.hidden = !list.querySelector("[data-expires]:not([hidden])");
  });
})();
