// Brings the search when a reader first touches its field. Until then, and without it, the field leads to a page.
(() => {
  for (const form of document.querySelectorAll("form[data-module]")) {
    const { page, module, here } = form.dataset;
    const input = form.elements.q;
    const isPage = here !== undefined;
    let coming = false;
    form.action = page;
    if (!isPage) {
      const list = form.querySelector("[role=listbox]").id;
      const parts = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list };
      for (const name of Object.keys(parts)) input.setAttribute(name, parts[name]);
    }
    const start = () => {
      if (coming) return;
      coming = true;
      import(module).then((search) => (isPage ? search.page(form) : search.box(form)), () => { coming = false; });
    };
    form.addEventListener("focusin", start);
    if (isPage) start();
  }
})();
