// Where one writes: messages, and slash commands with their completion and hints.

import { h } from "./dom.js";

const MOST = 8;

/** Make the composer; `act` sends what is written. */
export function composer(say, act) {
  const list = h("ul", { id: "completions", role: "listbox", hidden: true, "aria-label": say("completions") });
  const field = h("textarea", {
    id: "composer",
    rows: 1,
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "completions",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
    oninput: complete,
    onkeydown: key,
    onblur: () => offer([]),
  });
  const ghost = h("span", { class: "ghost", id: "composer-hint" });
  const label = h("label", { for: "composer", class: "unseen" });
  const send = h("button", { class: "button primary" }, say("send"));
  const form = h("form", { class: "composer", onsubmit: submit }, list, label, h("div", { class: "line" }, field, ghost), send);
  const closed = h("p", { class: "closed", hidden: true });
  let seen = null;
  let place = null;
  let offers = [];
  let current = -1;

  function show(nowSeen, nowPlace, hidden) {
    seen = nowSeen;
    if (place?.id !== nowPlace.id) field.value = "";
    place = nowPlace;
    form.hidden = hidden || !place.writable;
    closed.hidden = hidden || place.writable;
    closed.textContent = say("closed");
    label.textContent = field.placeholder = say("writeIn", place.kind === "channel" ? `#${place.name}` : place.name);
  }

  /** Put a command into the field, ready to be sent. */
  function write(text) {
    field.value = text;
    field.focus();
    complete();
  }

  const word = () => field.value.slice(0, field.selectionStart).match(/(?:^\/|(?<=\s|^)@)[^\s]*$/u)?.[0] ?? null;

  function candidates() {
    const begun = word();
    if (begun === null) return [];
    const fits = (name) => name.toLowerCase().startsWith(begun.slice(1).toLowerCase());
    if (begun.startsWith("/")) {
      return seen.commands
        .filter(({ name }) => fits(name.slice(1)))
        .map(({ name, hint, description }) => ({ insert: name, title: name, hint, about: description }));
    }
    return seen.people
      .filter(({ handle, name, role }) => role !== "left" && (fits(handle) || fits(name)))
      .map(({ handle, name }) => ({ insert: `@${handle}`, title: name, hint: `@${handle}`, about: "" }));
  }

  function complete() {
    offer(candidates().slice(0, MOST));
    const command = seen.commands.find(({ name }) => field.value === name || field.value === `${name} `);
    ghost.textContent = command?.hint ? `${field.value.trimEnd()} ${command.hint}` : "";
  }

  function offer(found) {
    offers = found;
    current = found.length ? 0 : -1;
    draw();
  }

  function draw() {
    list.replaceChildren(
      ...offers.map(({ title, hint, about }, index) =>
        h(
          "li",
          {
            role: "option",
            id: `completion-${index}`,
            "aria-selected": String(index === current),
            // Before the field would lose the focus, and with it the list.
            onmousedown: (event) => {
              event.preventDefault();
              take(index);
            },
          },
          h("strong", {}, title),
          hint && h("span", { class: "hint" }, ` ${hint}`),
          about && h("span", { class: "about" }, about),
        ),
      ),
    );
    list.hidden = !offers.length;
    field.setAttribute("aria-expanded", String(offers.length > 0));
    if (current >= 0) field.setAttribute("aria-activedescendant", `completion-${current}`);
    else field.removeAttribute("aria-activedescendant");
  }

  function take(index) {
    const end = field.selectionStart;
    const start = end - word().length;
    field.setRangeText(`${offers[index].insert} `, start, end, "end");
    offer([]);
    complete();
  }

  function key(event) {
    const open = offers.length > 0;
    const exact = open && offers[current].insert === field.value.trim();
    if (open && event.key === "ArrowDown") current = (current + 1) % offers.length;
    else if (open && event.key === "ArrowUp") current = (current + offers.length - 1) % offers.length;
    else if (open && event.key === "Escape") return offer([]);
    else if (open && !event.shiftKey && ["Enter", "Tab"].includes(event.key) && !exact) take(current);
    else if (event.key === "Enter" && !event.shiftKey) form.requestSubmit();
    else return undefined;
    event.preventDefault();
    return draw();
  }

  function submit(event) {
    event.preventDefault();
    const text = field.value.trim();
    if (!text) return;
    field.value = "";
    ghost.textContent = "";
    offer([]);
    const [, name, rest] = text.match(/^(\/\S+)\s*([^]*)$/) ?? [];
    if (name) act({ act: "command", place: place.id, name, text: rest });
    else act({ act: "say", place: place.id, text });
  }

  return { node: h("div", { class: "write" }, form, closed), show, write };
}
