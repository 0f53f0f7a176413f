// Tells whether desks are open now, and marks today in the week. The times are data of the page, the words are
// in its template `#opening`; the desk's clock counts, whatever the reader's says.
(function () {
  "use strict";
  var words = document.getElementById("opening");
  if (!words || !words.content || !window.Intl || !Intl.DateTimeFormat.prototype.formatToParts) return;
  var zone = words.getAttribute("data-zone");
  var language = document.documentElement.lang;
  // In English months come before days in America alone.
  var locale = language === "en" ? "en-GB" : language;
  var known = Intl.DateTimeFormat.supportedLocalesOf([locale]).length > 0;
  var MINUTE = 60000;
  var DAY = 86400000;

  function formatter(tag, options, timeZone) {
    if (timeZone) options.timeZone = timeZone;
    return new Intl.DateTimeFormat(tag, options);
  }

  function numbers(timeZone) {
    return formatter("en-GB", { hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" }, timeZone);
  }

  var there, here, weekday, date;
  try {
    there = numbers(zone);
    here = numbers();
    var tag = locale + "-u-ca-gregory-nu-latn";
    weekday = formatter(tag, { weekday: "long" }, zone);
    date = formatter(tag, { weekday: "long", day: "numeric", month: "long" }, zone);
  } catch (e) {
    return; // The browser does not know the time zone.
  }

  // What a clock on the wall shows: the number of the day since 1970, "7/12", "09:00".
  function wall(clock, minute) {
    var part = {};
    clock.formatToParts(minute * MINUTE).forEach(function (piece) { part[piece.type] = piece.value; });
    return {
      day: Date.UTC(+part.year, +part.month - 1, +part.day) / DAY,
      figures: +part.day + "/" + +part.month,
      time: part.hour + ":" + part.minute
    };
  }

  // The text is that of `Opening::data`: start, length, then gap.length for each open time, and *back.count.
  function read(text) {
    var tokens = text.split(" ");
    var at = parseInt(tokens[0], 36);
    var opening = { start: at, end: at + parseInt(tokens[1], 36), spans: [] };
    var pairs = [];
    tokens.slice(2).forEach(function (token) {
      var again = token.charAt(0) === "*";
      var two = token.slice(again ? 1 : 0).split(".");
      var first = parseInt(two[0], 36), second = parseInt(two[1], 36);
      if (!again) pairs.push([first, second]);
      else for (var count = 0; count < second; count++) pairs.push(pairs[pairs.length - first]);
    });
    pairs.forEach(function (pair) {
      var start = at + pair[0];
      at = start + Math.abs(pair[1]);
      opening.spans.push({ start: start, end: at, open: pair[1] > 0 });
    });
    return opening;
  }

  // What holds in a minute, as `Opening::at` says; nothing where the page does not know.
  function moment(opening, minute) {
    if (minute < opening.start || minute >= opening.end) return null;
    for (var index = 0; index < opening.spans.length; index++) {
      var span = opening.spans[index];
      if (minute < span.start) return { state: "closed", change: span.open ? span.start : null };
      if (minute < span.end) {
        return { state: span.open ? "open" : "unknown", change: span.end < opening.end ? span.end : null };
      }
    }
    return { state: "closed", change: null };
  }

  function word(name, values) {
    var line = document.importNode(words.content.querySelector("[data-word='" + name + "']"), true);
    Array.prototype.forEach.call(line.querySelectorAll("bdi"), function (place) {
      place.textContent = values[place.textContent];
    });
    return line;
  }

  function sentence(now, minute) {
    if (now.change === null) return word(now.state + "-now", {});
    var change = wall(there, now.change);
    var days = change.day - wall(there, minute).day;
    var name = known ? (days < 7 ? weekday : date).format(now.change * MINUTE) : change.figures;
    var values = { time: change.time, day: name };
    if (now.state === "open") return word(now.change - minute < 1440 ? "open-until" : "open-until-day", values);
    return word("closed-until-" + (days === 0 ? "today" : days === 1 ? "tomorrow" : "day"), values);
  }

  function show(badge, minute, elsewhere) {
    var now = moment(badge.opening, minute);
    var told = now && now.state !== "unknown";
    var line = document.createDocumentFragment();
    if (told) {
      line.appendChild(sentence(now, minute));
      if (elsewhere && now.change !== null) {
        line.appendChild(document.createTextNode(" · "));
        line.appendChild(word("local-time", { city: badge.city }));
      }
    }
    if (badge.element.textContent !== line.textContent || badge.fresh) {
      badge.fresh = false;
      badge.element.textContent = "";
      badge.element.appendChild(line);
    }
    if (told) badge.element.setAttribute("data-state", now.state);
    else badge.element.removeAttribute("data-state");
  }

  var badges = Array.prototype.map.call(document.querySelectorAll("[data-open]"), function (element) {
    return { element: element, opening: read(element.getAttribute("data-open")), city: element.getAttribute("data-city"), fresh: true };
  });

  function update() {
    var minute = Math.floor(Date.now() / MINUTE);
    var clock = wall(there, minute), own = wall(here, minute);
    var elsewhere = clock.day !== own.day || clock.time !== own.time;
    badges.forEach(function (badge) { show(badge, minute, elsewhere); });
    // 1 January 1970 was a Thursday; Monday is 1.
    var today = String((clock.day + 3) % 7 + 1);
    Array.prototype.forEach.call(document.querySelectorAll("tr[data-day]"), function (row) {
      if (row.getAttribute("data-day") === today) row.setAttribute("aria-current", "date");
      else row.removeAttribute("aria-current");
    });
    // Whoever lists desks can look at `data-state` again.
    document.dispatchEvent(new CustomEvent("approdo:opening"));
  }

  update();
  setTimeout(function () {
    update();
    setInterval(update, MINUTE);
  }, MINUTE - Date.now() % MINUTE);
  document.addEventListener("visibilitychange", function () { if (!document.hidden) update(); });
})();
