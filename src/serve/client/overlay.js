// What the tool has to say, on top of the page: errors that cover it until they are mended or hidden, a badge that
// counts, a line about other pages. All of it is in a shadow root, and all texts are texts.

import { button, element, isSafe, unpressed } from "./elements.js";

const count = (findings, severity) => findings.filter((finding) => finding.severity === severity).length;
const words = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

/** "2 errors, 1 warning"; empty where there is nothing. */
function summary(findings) {
  const counted = ["error", "warning", "note"].map((severity) => [count(findings, severity), severity]);
  return counted.filter(([number]) => number).map(([number, severity]) => words(number, severity)).join(", ");
}

const place = ({ file, line, column }) => (file ? [file, line, column].filter(Boolean).join(":") : "");

/** What makes a finding the same in another place of its file. */
const identity = ({ code, file, message }) => [code, file, message].join("\n");

const HIDDEN = "approdo-hidden";
// Private modes refuse: then nothing is kept.
const storage = (use) => { try { return use(sessionStorage); } catch (e) { return null; } };

/** A finding as the terminal shows it. */
function plain(finding) {
  const lines = [`${finding.severity}${finding.code && `[${finding.code}]`}: ${finding.message}`];
  if (place(finding)) lines.push(`  --> ${place(finding)}`);
  if (finding.excerpt) lines.push(finding.excerpt.replace(/\n+$/, ""));
  if (finding.help) lines.push(`  = help: ${finding.help}`);
  return lines.join("\n");
}

function shown(finding) {
  const where = place(finding);
  const link = where && isSafe(finding.editor_url) ? element("a", { href: finding.editor_url }, where) : where;
  return element(
    "li",
    { class: finding.severity },
    element("p", { class: "message" }, element("b", {}, `${finding.severity} ${finding.code}`.trim()), " ", element("span", { dir: "auto" }, finding.message)),
    where ? element("p", { class: "place" }, link) : null,
    finding.excerpt ? element("pre", { tabindex: "0" }, finding.excerpt) : null,
    finding.help ? element("p", { class: "help", dir: "auto" }, finding.help) : null,
  );
}

async function copy(text, root) {
  try {
    await navigator.clipboard.writeText(text);
  } catch (e) {
    // Without a secure connection a browser copies only what is selected.
    const field = element("textarea", {}, text);
    root.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

export class Overlay {
  /** `style` is the address of its stylesheet. */
  constructor(style) {
    this.findings = [];
    this.errors = [];
    // The errors that somebody has hidden, here or on the page before.
    this.hidden = new Set(storage((kept) => JSON.parse(kept.getItem(HIDDEN))) || []);
    this.isOpen = false;
    this.host = element("approdo-overlay", { "data-approdo": "", lang: "en", dir: "ltr" });
    this.root = this.host.attachShadow({ mode: "open" });
    this.panel = element("section", { role: "dialog", "aria-label": "Findings", tabindex: "-1", hidden: "" });
    this.badge = element("button", { type: "button", class: "badge", "aria-expanded": "false", hidden: "" });
    this.badge.addEventListener("click", () => this.open(!this.isOpen, true));
    this.toast = element("div", { class: "toast", role: "status" });
    this.lost = element("p", { class: "lost", role: "status" });
    this.root.append(element("link", { rel: "stylesheet", href: style }), this.panel, element("div", { class: "corner" }, this.toast, this.lost, this.badge));
    this.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.isOpen) this.open(false, true);
    });
    document.documentElement.append(this.host);
    /** Shows what is wrong now. */
    this.show = unpressed(this.root, (findings) => this.take(findings));
    this.toasted = unpressed(this.root, (...inside) => this.toast.replaceChildren(...inside));
  }

  /** Errors that are new cover the page; those that somebody has hidden stay hidden. */
  take(findings) {
    this.findings = findings;
    const errors = findings.filter((finding) => finding.severity === "error").map(identity);
    if (!findings.length || (!errors.length && this.errors.length)) this.isOpen = false;
    // In the frames of the comparison they would cover both texts.
    if (window === window.top && errors.some((error) => !this.hidden.has(error))) this.isOpen = true;
    this.errors = errors;
    this.keep(errors.filter((error) => this.hidden.has(error)));
    this.draw();
  }

  /** Remembers which errors are hidden. */
  keep(errors) {
    this.hidden = new Set(errors);
    storage((kept) => kept.setItem(HIDDEN, JSON.stringify(errors)));
  }

  open(isOpen, byHand) {
    this.isOpen = isOpen;
    if (!isOpen) this.keep(this.errors);
    this.draw();
    if (byHand) (isOpen ? this.panel : this.badge).focus();
  }

  draw() {
    const { findings, isOpen } = this;
    this.badge.hidden = !findings.some((finding) => finding.severity !== "note") || isOpen;
    this.badge.classList.toggle("error", count(findings, "error") > 0);
    this.badge.setAttribute("aria-expanded", String(isOpen));
    this.badge.textContent = summary(findings.filter((finding) => finding.severity !== "note"));
    this.panel.hidden = !isOpen;
    if (!isOpen) return this.panel.replaceChildren();
    const order = ["error", "warning", "note"];
    const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
    const title = count(findings, "error") ? "The site cannot be built as it is written" : "Findings";
    this.panel.replaceChildren(
      element(
        "div",
        { class: "head" },
        element("h2", {}, title),
        element("p", {}, summary(findings)),
        button("Copy", async (made) => { await copy(sorted.map(plain).join("\n\n") + "\n", this.root); made.textContent = "Copied"; }),
        button("Hide", () => this.open(false, true)),
      ),
      element("ol", {}, ...sorted.map(shown)),
    );
  }

  /** Says that other pages have changed, and names the first few. */
  tell(number, addresses) {
    if (number < 1) return;
    const links = addresses.slice(0, 3).flatMap((address) => [element("a", { href: address }, decodeURI(address)), " "]);
    this.toasted(`${number} other ${number === 1 ? "page" : "pages"} updated `, ...links, number > 3 && links.length ? "…" : "");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hush(), 8000);
  }

  /** Takes the line away, once nobody is about to go to one of its pages. */
  hush() {
    if (this.toast.querySelector(":hover, :focus")) this.timer = setTimeout(() => this.hush(), 1000);
    else this.toasted();
  }

  /** Says whether the tool can still be heard. */
  connected(isConnected) {
    const text = isConnected ? "" : "approdo does not answer: this page may be out of date.";
    if (this.lost.textContent !== text) this.lost.textContent = text;
  }
}
