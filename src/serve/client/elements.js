// What the tool adds to a page is built of. Texts are texts, never HTML.

/** An element with its attributes and what is in it: texts, elements, or nothing. */
export function element(name, attributes = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...inside.flat().filter((part) => part !== null && part !== undefined && part !== ""));
  return made;
}

/** A button that does something. */
export function button(name, act, attributes = {}) {
  const made = element("button", { type: "button", ...attributes }, name);
  made.addEventListener("click", () => act(made));
  return made;
}

/**
 * Makes something of what is said, at once, or as soon as nothing in `root` is pressed any more: whatever is exchanged
 * under a hand is never clicked. Of what is said in between, the last counts.
 */
export function unpressed(root, act) {
  let timer = 0;
  return function say(...said) {
    clearTimeout(timer);
    if (root.querySelector(":active")) timer = setTimeout(say, 50, ...said);
    else act(...said);
  };
}

/** Whether an address opens an editor, and runs nothing. */
export const isSafe = (url) => /^[a-z][a-z0-9+.-]*:/i.test(url || "") && !/^(javascript|data|vbscript|blob):/i.test(url);
