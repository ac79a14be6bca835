// The question that Slack asks before a button with a confirmation does anything.

import { h } from "./dom.js";

/** Ask; the promise says whether the person agreed. */
export function ask({ title, text, confirm, deny, style }) {
  const form = h(
    "form",
    { method: "dialog" },
    h("h2", { id: "confirm-title" }, title.text),
    h("p", {}, text.text),
    h(
      "footer",
      {},
      h("button", { class: "button", value: "no" }, deny.text),
      h("button", { class: `button ${style ?? "primary"}`, value: "yes" }, confirm.text),
    ),
  );
  const dialog = h("dialog", { class: "confirm", "aria-labelledby": "confirm-title" }, form);
  // With the windows, because it goes when somebody else takes the place.
  document.getElementById("windows").append(dialog);
  dialog.showModal();
  return new Promise((decide) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      decide(dialog.returnValue === "yes");
    });
  });
}
