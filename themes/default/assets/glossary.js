// Opens the explanation of a term beside it. In a browser without popovers the link leads to the glossary.
(function () {
  "use strict";
  if (!("popover" in HTMLElement.prototype)) return;

  Array.prototype.forEach.call(document.querySelectorAll("a.term"), function (link) {
    var box = document.getElementById("term-" + link.getAttribute("data-term"));
    if (!box) return;
    var wasOpen = false;
    // Behind its link, so that reading and the Tab key go on in it.
    link.parentNode.insertBefore(box, link.nextSibling);
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-expanded", "false");

    function toggle(open) {
      if (open) {
        link.setAttribute("aria-expanded", "true");
        box.showPopover();
        box.focus({ preventScroll: true });
      } else {
        box.hidePopover();
      }
    }

    box.addEventListener("toggle", function (event) {
      if (event.newState === "closed") link.setAttribute("aria-expanded", "false");
    });
    // A press outside closes the box before the click arrives, also one on its own link.
    link.addEventListener("pointerdown", function () { wasOpen = box.matches(":popover-open"); });
    link.addEventListener("click", function (event) {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      toggle(!wasOpen);
      wasOpen = false;
    });
    link.addEventListener("keydown", function (event) {
      if (event.key !== " ") return;
      event.preventDefault();
      toggle(true);
    });
    // Who tabs out of the box has done with it.
    box.addEventListener("focusout", function (event) {
      if (event.relatedTarget && !box.contains(event.relatedTarget)) toggle(false);
    });
  });
})();
