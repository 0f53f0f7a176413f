// Opens the explanation of a term beside it, as the glossary has it. In a browser without popovers, and where the
// glossary does not come, the link leads there.
(() => {
  const links = document.getElementById("term-links");
  if (!links || !("popover" in HTMLElement.prototype)) return;
  let glossary;

  // All links lead to one page. Trusted Types let a request make a document, and no script run in it.
  const load = (link) => glossary = glossary || new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", link.pathname);
    request.responseType = "document";
    request.timeout = 5000;
    request.onload = () => resolve(request.response);
    request.onerror = request.ontimeout = reject;
    request.send();
  }).catch(() => { glossary = null; });

  const make = (link, page) => {
    const entry = page && page.getElementById(link.hash.slice(1));
    if (!entry) return null;
    const box = document.createElement("div");
    const { lang, dir } = document.documentElement;
    Object.assign(box, { id: "box-" + entry.id, className: "term-box", popover: "auto", tabIndex: -1, lang, dir });
    box.setAttribute("role", "dialog");
    for (const part of entry.querySelectorAll("dfn, .official, .meaning")) {
      const line = document.createElement("p");
      line.className = part.className || "term-name";
      line.append(...part.childNodes);
      box.append(line);
    }
    // What a screen reader says: the term, then what it means.
    box.setAttribute("aria-label", box.firstElementChild.textContent);
    box.lastElementChild.id = box.id + "-text";
    box.setAttribute("aria-describedby", box.id + "-text");
    box.append(document.importNode(links.content, true));
    box.querySelector(".term-links a").href = link.href;
    box.querySelector("button").addEventListener("click", () => box.hidePopover());
    box.addEventListener("toggle", (event) => {
      if (event.newState === "closed") link.setAttribute("aria-expanded", false);
    });
    // Who tabs out of the box has done with it.
    box.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !box.contains(event.relatedTarget)) box.hidePopover();
    });
    // Behind its link, so that reading and the Tab key go on in it.
    link.after(box);
    return box;
  };

  const prepare = (link) => {
    let box;
    let wasOpen = false;
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-expanded", false);

    const open = async () => {
      if (link.hasAttribute("aria-busy")) return;
      link.setAttribute("aria-busy", true);
      box = box || make(link, await load(link));
      link.removeAttribute("aria-busy");
      if (!box) {
        location.assign(link.href);
        return;
      }
      link.setAttribute("aria-expanded", true);
      box.showPopover();
      box.focus({ preventScroll: true });
    };

    link.addEventListener("pointerenter", () => load(link));
    // A press outside closes the box before the click arrives, also one on its own link.
    link.addEventListener("pointerdown", () => { wasOpen = box && box.matches(":popover-open"); });
    link.addEventListener("click", (event) => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (wasOpen) box.hidePopover();
      else open();
      wasOpen = false;
    });
    link.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      open();
    });
  };

  const all = () => document.querySelectorAll("a.term:not([role])").forEach(prepare);
  all();
  // While the site is written, links come into pages that are open.
  document.addEventListener("approdo:patched", all);
})();
