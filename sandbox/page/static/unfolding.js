// A button with what it unfolds, where there is no room to show it all the time.

import { h } from "./dom.js";

/** Make both; Escape folds it again, and so does leaving it or following a link in it. */
export function unfolding(id, ...content) {
  const panel = h("div", { id, class: "unfolded" }, ...content);
  const opener = h("button", { type: "button", class: "unfold", id: `${id}-opener`, "aria-expanded": "false", "aria-controls": id });
  const show = (open) => opener.setAttribute("aria-expanded", String(open));
  const isOpen = () => opener.getAttribute("aria-expanded") === "true";

  opener.addEventListener("click", () => {
    show(!isOpen());
    if (isOpen()) panel.querySelector("input")?.focus();
  });
  panel.addEventListener("click", ({ target }) => target.closest("a") && show(false));
  for (const each of [opener, panel]) {
    each.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !isOpen()) return;
      show(false);
      opener.focus();
      event.stopPropagation();
    });
    each.addEventListener("focusout", ({ relatedTarget: next }) => {
      if (next && next !== opener && !panel.contains(next)) show(false);
    });
  }
  return { opener, panel };
}
