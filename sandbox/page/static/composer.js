// Where one writes: messages, and slash commands with their hints.

import { completion } from "./completion.js";
import { h } from "./dom.js";

/** Make the composer; `act` sends what is written. */
export function composer(say, act) {
  const field = h("textarea", {
    id: "composer",
    rows: 1,
    maxlength: 4000,
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "completions",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
    oninput: complete,
    onkeydown: key,
    onblur: () => offers.clear(),
  });
  const offers = completion(field, say, complete);
  const ghost = h("span", { class: "ghost", "aria-hidden": "true" });
  const label = h("label", { for: "composer", class: "unseen" });
  const send = h("button", { class: "button primary" }, say("send"));
  const line = h("div", { class: "line" }, field, ghost);
  const form = h("form", { class: "composer", onsubmit: submit }, offers.list, label, line, send);
  const closed = h("p", { class: "closed", hidden: true });
  const drafts = new Map();
  let seen = null;
  let place = null;
  let fail = () => {};

  function show(nowSeen, nowPlace, hidden) {
    seen = nowSeen;
    if (place?.id !== nowPlace.id) move(nowPlace);
    place = nowPlace;
    form.hidden = hidden || !place.writable;
    closed.hidden = hidden || place.writable;
    closed.textContent = say("closed");
    label.textContent = field.placeholder = say("writeIn", place.kind === "channel" ? `#${place.name}` : place.name);
  }

  /** Each conversation keeps what was begun in it. */
  function move(to) {
    if (place) drafts.set(place.id, field.value);
    field.value = drafts.get(to.id) ?? "";
    hint();
    offers.clear();
  }

  /** Put a command into the field, ready to be sent. */
  function write(text) {
    field.value = text;
    field.focus();
    offers.clear();
    hint();
  }

  function complete() {
    offers.offer(seen);
    hint();
  }

  function hint() {
    const command = seen.commands.find(({ name }) => field.value === name || field.value === `${name} `);
    ghost.textContent = command?.hint ? `${field.value.trimEnd()} ${command.hint}` : "";
  }

  function key(event) {
    if (event.isComposing) return;
    if (offers.press(event)) event.preventDefault();
    else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit();
    }
  }

  async function submit(event) {
    event.preventDefault();
    const text = field.value.trim();
    if (!text) return;
    write("");
    const [, name, rest] = text.match(/^(\/\S+)\s*([^]*)$/) ?? [];
    send.setAttribute("aria-busy", "true");
    const failure = await act({ place: place.id, ...(name ? { act: "command", name, text: rest } : { act: "say", text }) });
    send.removeAttribute("aria-busy");
    fail(failure);
    // What could not be sent is given back, unless something else was begun meanwhile.
    if (failure && !field.value) field.value = text;
  }

  return {
    node: h("div", { class: "write" }, form, closed),
    show,
    write,
    onFailure: (tell) => {
      fail = tell;
    },
  };
}
