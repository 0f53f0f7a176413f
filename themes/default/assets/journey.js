// Keeps the ticks of a journey in this browser, and tells the progress in words.
(function () {
  var journey = document.querySelector("[data-journey]");
  if (!journey) return;
  var KEY = "approdo-journey:" + journey.getAttribute("data-journey");
  var boxes = Array.prototype.slice.call(journey.querySelectorAll("input[data-step]"));
  var words = journey.querySelectorAll(".journey-words li");
  var progress = journey.querySelector(".journey-progress");

  function kept() {
    try {
      var list = JSON.parse(localStorage.getItem(KEY));
      return Array.isArray(list) ? list : [];
    } catch (e) { return []; }
  }

  function keep() {
    var list = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.getAttribute("data-step"); });
    try {
      if (list.length) localStorage.setItem(KEY, JSON.stringify(list));
      else localStorage.removeItem(KEY);
    } catch (e) { /* private mode: ticks last as long as the page */ }
  }

  function tell() {
    var done = {};
    boxes.forEach(function (box) {
      if (box.checked) done[box.getAttribute("data-unit")] = true;
      var step = box.closest(".journey-step");
      if (step) step.classList.toggle("is-done", box.checked);
    });
    var line = words[Object.keys(done).length];
    if (progress && line && progress.textContent !== line.textContent) progress.textContent = line.textContent;
  }

  function restore() {
    var list = kept();
    boxes.forEach(function (box) { box.checked = list.indexOf(box.getAttribute("data-step")) >= 0; });
    tell();
  }

  function press(selector, action) {
    var button = journey.querySelector(selector);
    if (button) button.addEventListener("click", action);
  }

  Array.prototype.forEach.call(journey.querySelectorAll(".journey-tick, .journey-tools"), function (part) { part.hidden = false; });
  journey.addEventListener("change", function (event) {
    if (boxes.indexOf(event.target) < 0) return;
    tell();
    keep();
  });
  press(".journey-print", function () { window.print(); });
  press(".journey-reset", function () {
    boxes.forEach(function (box) { box.checked = false; });
    tell();
    keep();
  });
  // Ticks made in another tab, or on a page that the browser shows again.
  window.addEventListener("storage", function (event) { if (event.key === KEY || event.key === null) restore(); });
  window.addEventListener("pageshow", restore);
  restore();
})();
