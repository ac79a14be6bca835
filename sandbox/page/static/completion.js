// What the composer offers while one types: the app's commands, and the people one knows.

import { h } from "./dom.js";

const MOST = 8;

/** Make the list of offers for a field; `onTake` is told once one was taken. */
export function completion(field, say, onTake) {
  const list = h("ul", { id: "completions", role: "listbox", hidden: true, "aria-label": say("completions") });
  let offers = [];
  let current = -1;

  /** The word that is being typed, if it is one to complete: a command at the very beginning, or a name. */
  const word = () => field.value.slice(0, field.selectionStart).match(/(?:^\/|(?<=\s|^)@)[^\s]*$/u)?.[0] ?? null;

  function candidates({ commands, known }) {
    const begun = word();
    if (begun === null) return [];
    const wanted = begun.slice(1).toLowerCase();
    const begins = (text) => text.toLowerCase().startsWith(wanted);
    const fits = (name) => name.split(" ").some(begins);
    if (begun.startsWith("/")) {
      return commands
        .filter(({ name }) => fits(name.slice(1)))
        .map(({ name, hint, description }) => ({ insert: name, title: name, hint, about: description }));
    }
    return known
      .filter(({ handle, name }) => fits(handle) || fits(name))
      // Whose first name it is comes before whose last name it may be.
      .sort((one, other) => begins(other.name) - begins(one.name))
      .map(({ handle, name }) => ({ insert: `@${handle}`, title: name, hint: `@${handle}`, about: "" }));
  }

  function show(found) {
    offers = found.slice(0, MOST);
    current = offers.length ? 0 : -1;
    draw();
  }

  function draw() {
    list.replaceChildren(...offers.map(drawOffer));
    list.hidden = !offers.length;
    field.setAttribute("aria-expanded", String(offers.length > 0));
    if (current >= 0) field.setAttribute("aria-activedescendant", `completion-${current}`);
    else field.removeAttribute("aria-activedescendant");
  }

  function drawOffer({ title, hint, about }, index) {
    // Before the field would lose the focus, and with it the list.
    const choose = (event) => {
      event.preventDefault();
      take(index);
    };
    return h(
      "li",
      { role: "option", id: `completion-${index}`, "aria-selected": String(index === current), onmousedown: choose },
      h("strong", {}, title),
      hint && h("span", { class: "hint" }, ` ${hint}`),
      about && h("span", { class: "about" }, about),
    );
  }

  function take(index) {
    const begun = word();
    if (begun !== null) {
      const end = field.selectionStart;
      field.setRangeText(`${offers[index].insert} `, end - begun.length, end, "end");
    }
    show([]);
    onTake();
  }

  /** Take a key that is meant for the list; says whether it was. */
  function press({ key, shiftKey }) {
    if (!offers.length) return false;
    const exact = offers[current].insert === word();
    if (key === "ArrowDown") current = (current + 1) % offers.length;
    else if (key === "ArrowUp") current = (current + offers.length - 1) % offers.length;
    else if (key === "Escape") show([]);
    else if (["Enter", "Tab"].includes(key) && !shiftKey && !exact) take(current);
    else return false;
    draw();
    return true;
  }

  return { list, press, clear: () => show([]), offer: (seen) => show(candidates(seen)) };
}
