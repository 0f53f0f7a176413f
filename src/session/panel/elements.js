// What the panel is built of. Texts are texts, never HTML.

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

/** Whether an address opens an editor, and runs nothing. */
const isSafe = (url) => /^[a-z][a-z0-9+.-]*:/i.test(url || "") && !/^(javascript|data|vbscript|blob):/i.test(url);

/** A file, as a link where an editor is known. */
export function place(source, words = "") {
  if (!source) return null;
  const link = (name, kind) => (isSafe(source.editor_url) ? element("a", { href: source.editor_url, class: kind }, name) : null);
  if (words) return link(words, "edit");
  const name = source.line > 1 ? `${source.file}:${source.line}` : source.file;
  return link(name, "file") || element("span", { class: "file" }, name);
}

/** A title in its own language. */
export const titled = ({ title, lang }) => element("span", { lang, dir: "auto" }, title);

/** Where the panel's files are: the folder of this one. */
export const own = (path) => new URL(path, import.meta.url).href;

/** What the program knows of a page; `null` where it does not answer. */
export async function ask(key) {
  try {
    const answer = await fetch(own(`panel.json?key=${encodeURIComponent(key)}`));
    return answer.ok ? await answer.json() : null;
  } catch (e) {
    return null;
  }
}
