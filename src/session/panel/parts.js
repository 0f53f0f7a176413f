// What the panel says, and whom it asks.
import { element, isSafe } from "./elements.js";

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
