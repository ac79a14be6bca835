// The « … » of an overflow element: a button that opens a short menu.

import { h } from "./dom.js";

/** Draw the button with its menu; arrows move, Escape closes, and only one menu is open at a time. */
export function drawMenu(element, block, at) {
  const id = at.idOf(block, element);
  const list = h("ul", { role: "menu", hidden: true, "aria-labelledby": id });
  const opener = h(
    "button",
    { type: "button", class: "button opener", id, "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": at.say("more") },
    "⋯",
  );

  function show(open) {
    list.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    if (!open) return;
    list.querySelector("button").focus();
    list.scrollIntoView({ block: "nearest" });
  }

  for (const option of element.options) {
    const choose = () => {
      show(false);
      opener.focus();
      at.press(element, block, opener, { act: "choose", value: option.value });
    };
    list.append(h("li", { role: "none" }, h("button", { type: "button", role: "menuitem", onclick: choose }, option.text.text)));
  }
  opener.addEventListener("click", () => show(list.hidden));
  list.addEventListener("keydown", (event) => {
    const items = [...list.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) items.at((items.indexOf(document.activeElement) + step) % items.length).focus();
    else if (event.key === "Escape") {
      show(false);
      opener.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const frame = h("span", { class: "menu" }, opener, list);
  frame.addEventListener("focusout", (event) => {
    if (!frame.contains(event.relatedTarget)) show(false);
  });
  return frame;
}
