// Functions that run inside a page. Each gives a list of faults, one line an element, and changes nothing.

/** What does not fit: the page scrolls sideways, or a box cuts its text off. */
export function misfits() {
  const faults = [];
  const name = (element) => {
    const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `<${element.localName}${element.className ? ` class="${element.className}"` : ''}> "${text}"`;
  };
  const page = document.documentElement;
  const room = page.clientWidth;
  if (page.scrollWidth > room + 1) {
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > room + 1 || box.left < -1) && getComputedStyle(element).position !== 'fixed';
    });
    faults.push(`scrolls sideways: ${page.scrollWidth} > ${room}, by ${wide.slice(-2).map(name).join(', ') || '?'}`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden, svg')) continue;
    const style = getComputedStyle(element);
    const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || element.firstElementChild;
    if (!text || element.matches('input, textarea, select')) continue;
    if (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) faults.push(`cut off at the side: ${name(element)}`);
    if (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1) faults.push(`cut off below: ${name(element)}`);
    if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth) faults.push(`shortened: ${name(element)}`);
  }
  return faults;
}

/** On paper nothing scrolls: a box that scrolls on the screen is cut off there. */
export function paperMisfits() {
  const faults = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    if (['auto', 'scroll'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`does not fit on paper: <${element.localName} class="${element.className}">`);
    }
    if (['auto', 'scroll'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1) {
      faults.push(`is cut off on paper: <${element.localName} class="${element.className}">`);
    }
    if (style.position === 'fixed') faults.push(`lies over every sheet: <${element.localName} class="${element.className}">`);
  }
  return faults;
}

/** Moves without being asked for. */
export function motion() {
  const faults = document
    .getAnimations()
    .filter((animation) => Number(animation.effect?.getComputedTiming().activeDuration) > 20)
    .map(() => 'something moves although the reader asked for stillness');
  if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') faults.push('scrolls smoothly although the reader asked for stillness');
  return faults;
}

/** Boxes that stay in place must leave the better part of a small window free. */
export function obstacles() {
  const faults = [];
  for (const element of document.body.querySelectorAll('*')) {
    const { position, display, top, bottom } = getComputedStyle(element);
    if (!['fixed', 'sticky'].includes(position) || display === 'none' || !element.checkVisibility()) continue;
    // What sticks to a side alone goes away when the reader scrolls down.
    if (top === 'auto' && bottom === 'auto') continue;
    const { height } = element.getBoundingClientRect();
    if (height > innerHeight / 2) faults.push(`covers the window when zoomed: <${element.localName} class="${element.className}"> ${height} of ${innerHeight} px`);
  }
  return faults;
}

/** In forced colours the system paints: text must still differ from what is behind it, and buttons from the page. */
export function forced() {
  const faults = [];
  const paint = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/, 0\)$|^transparent$/.test(colour)) return colour;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  for (const element of document.querySelectorAll('a[href], button, summary, input, select, h1, p, li')) {
    if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
    const { color, forcedColorAdjust } = getComputedStyle(element);
    if (forcedColorAdjust === 'none') faults.push(`keeps its own colours: <${element.localName} class="${element.className}">`);
    if (color === paint(element)) faults.push(`cannot be seen in forced colours: <${element.localName} class="${element.className}">`);
  }
  return faults;
}

/** What was laid out before and moved after: the sum of all shifts that nobody asked for. */
export function shifts() {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => done(sum), 0));
  });
}

/** The spacing of WCAG 1.4.12, as a reader's own style sheet would set it; without `on` it goes again. */
export function spacing(on) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = on ? [sheet] : [];
}

/** Opens every part that is folded, or folds the menus again. */
export function unfold(open) {
  for (const details of document.querySelectorAll('details')) details.open = open;
}
