// Tells whether desks are open now, and marks today in the week. The times are data of the page, the words are
// in its template `#opening`; the desk's clock counts, whatever the reader's says.
(() => {
  const words = document.getElementById("opening");
  if (!words) return;
  const language = document.documentElement.lang;
  // In English months come before days in America alone.
  const locale = language === "en" ? "en-GB" : language;
  const known = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  const MINUTE = 60000;
  const DAY = 86400000;
  const format = (tag, options) => new Intl.DateTimeFormat(tag, options);

  let there, here, weekday, date;
  try {
    const timeZone = words.dataset.zone;
    const numbers = { hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" };
    there = format("en-GB", { timeZone, ...numbers });
    here = format("en-GB", numbers);
    const tag = locale + "-u-ca-gregory-nu-latn";
    weekday = format(tag, { timeZone, weekday: "long" });
    date = format(tag, { timeZone, weekday: "long", day: "numeric", month: "long" });
  } catch (e) {
    return; // The browser does not know the time zone.
  }

  // What a clock on the wall shows: the number of the day since 1970, "7/12", "09:00".
  const wall = (clock, minute) => {
    const part = {};
    for (const { type, value } of clock.formatToParts(minute * MINUTE)) part[type] = value;
    const { year, month, day } = part;
    return {
      day: Date.UTC(year, month - 1, day) / DAY,
      figures: Number(day) + "/" + Number(month),
      time: part.hour + ":" + part.minute
    };
  };

  // The text is that of `Opening::data`: start, length, then gap.length for each open time, and *back.count.
  const read = (text) => {
    const number = (digits) => parseInt(digits, 36);
    const [first, length, ...tokens] = text.split(" ");
    let at = number(first);
    const opening = { start: at, end: at + number(length), spans: [] };
    const pairs = [];
    for (const token of tokens) {
      const again = token[0] === "*";
      const pair = token.slice(again ? 1 : 0).split(".").map(number);
      if (again) for (let count = 0; count < pair[1]; count++) pairs.push(pairs[pairs.length - pair[0]]);
      else pairs.push(pair);
    }
    for (const [gap, long] of pairs) {
      const start = at + gap;
      at = start + Math.abs(long);
      opening.spans.push({ start, end: at, open: long > 0 });
    }
    return opening;
  };

  // What holds in a minute, as `Opening::at` says; nothing where the page does not know.
  const moment = ({ start, end, spans }, minute) => {
    if (minute < start || minute >= end) return null;
    const span = spans.find((span) => minute < span.end);
    if (!span) return { state: "closed", change: null };
    if (minute < span.start) return { state: "closed", change: span.open ? span.start : null };
    return { state: span.open ? "open" : "unknown", change: span.end < end ? span.end : null };
  };

  const word = (name, values) => {
    const line = document.importNode(words.content.querySelector("[data-word='" + name + "']"), true);
    for (const place of line.querySelectorAll("bdi")) place.textContent = values[place.textContent];
    return line;
  };

  const sentence = ({ state, change }, minute) => {
    if (change === null) return word(state + "-now");
    const then = wall(there, change);
    const days = then.day - wall(there, minute).day;
    const day = known ? (days < 7 ? weekday : date).format(change * MINUTE) : then.figures;
    const name = state === "open"
      ? (change - minute < 1440 ? "open-until" : "open-until-day")
      : "closed-until-" + (["today", "tomorrow"][days] || "day");
    return word(name, { time: then.time, day });
  };

  const show = (badge, minute, elsewhere) => {
    const { element } = badge;
    const now = moment(badge.opening, minute);
    const told = now && now.state !== "unknown";
    const line = document.createDocumentFragment();
    if (told) {
      line.append(sentence(now, minute));
      if (elsewhere && now.change !== null) line.append(" · ", word("local-time", { city: element.dataset.city }));
    }
    if (badge.fresh || element.textContent !== line.textContent) {
      badge.fresh = false;
      element.textContent = "";
      element.append(line);
    }
    if (told) element.dataset.state = now.state;
    else delete element.dataset.state;
  };

  const badges = [...document.querySelectorAll("[data-open]")].map((element) => (
    { element, opening: read(element.dataset.open), fresh: true }
  ));

  const update = () => {
    const minute = Math.floor(Date.now() / MINUTE);
    const clock = wall(there, minute);
    const own = wall(here, minute);
    const elsewhere = clock.day !== own.day || clock.time !== own.time;
    for (const badge of badges) show(badge, minute, elsewhere);
    // 1 January 1970 was a Thursday; Monday is 1.
    const today = String((clock.day + 3) % 7 + 1);
    for (const row of document.querySelectorAll("tr[data-day]")) {
      if (row.dataset.day === today) row.setAttribute("aria-current", "date");
      else row.removeAttribute("aria-current");
    }
    // Whoever lists desks can look at `data-state` again.
    document.dispatchEvent(new CustomEvent("approdo:opening"));
  };

  update();
  setTimeout(() => {
    update();
    setInterval(update, MINUTE);
  }, MINUTE - Date.now() % MINUTE);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) update(); });
})();
