// Opens the explanation of a term beside it. In a browser without popovers the link leads to the glossary.
(() => {
  const links = document.getElementById("term-links");
  if (!links || !("popover" in HTMLElement.prototype)) return;

  for (const link of document.querySelectorAll("a.term")) {
    const box = document.getElementById("term-" + link.dataset.term);
    if (!box) continue;
    // What a screen reader says: the term, then what it means.
    box.setAttribute("aria-label", box.firstElementChild.textContent);
    box.lastElementChild.id = box.id + "-text";
    box.setAttribute("aria-describedby", box.id + "-text");
    box.append(document.importNode(links.content, true));
    box.querySelector(".term-links a").href = link.href;
    box.querySelector("button").addEventListener("click", () => box.hidePopover());
    const expanded = (open) => link.setAttribute("aria-expanded", open);
    let wasOpen = false;
    // Behind its link, so that reading and the Tab key go on in it.
    link.after(box);
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    expanded(false);

    const open = () => {
      expanded(true);
      box.showPopover();
      box.focus({ preventScroll: true });
    };

    box.addEventListener("toggle", (event) => {
      if (event.newState === "closed") expanded(false);
    });
    // A press outside closes the box before the click arrives, also one on its own link.
    link.addEventListener("pointerdown", () => { wasOpen = box.matches(":popover-open"); });
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
    // Who tabs out of the box has done with it.
    box.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !box.contains(event.relatedTarget)) box.hidePopover();
    });
  }
})();
