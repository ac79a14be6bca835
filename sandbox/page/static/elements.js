// One function for each type of element that people press, choose from, or type into.

import { h, own } from "./dom.js";
import { drawMenu } from "./menu.js";
import { TOKENS, textOf, undrawn } from "./text.js";

/** Draw an element of a block; `at` as for blocks, with `told`: what describes the field to a screen reader. */
export function drawElement(element, block, at) {
  return own(ELEMENTS, element.type)?.(element, block, at) ?? undrawn(element.type);
}

function button(element, block, at) {
  return h(
    "button",
    {
      type: "button",
      class: `button ${element.style ?? ""}`,
      id: at.idOf(block, element),
      "aria-label": element.accessibility_label,
      onclick: ({ currentTarget }) => {
        // As in Slack: the address opens, and the app hears of the press.
        if (element.url) window.open(element.url, "_blank", "noopener");
        at.press(element, block, currentTarget);
      },
    },
    element.text.text,
  );
}

const typed = (type) => (element, block, at) => {
  const multiline = type === "textarea";
  const field = h(multiline ? "textarea" : "input", {
    ...(multiline ? { rows: 3 } : { type }),
    id: at.idOf(block, element),
    placeholder: element.placeholder?.text,
    autocomplete: "off",
    ...at.told,
    oninput: (event) => at.type(element, block, event.target.value),
  });
  field.value = at.held(element, block) ?? "";
  return field;
};

const chosen = (type) => (element, block, at) => {
  const field = h("input", {
    type,
    id: at.idOf(block, element),
    ...named(element, at),
    onchange: (event) => at.choose(element, block, event.target.value || null),
  });
  field.value = at.held(element, block) ?? "";
  return field;
};

// Browsers write a day as their own maker would; in Slack it stands as its reader writes it.
const day = (element, block, at) => {
  const field = chosen("date")(element, block, at);
  const written = h("span", { class: "written", "aria-hidden": "true" });
  const write = () => {
    written.textContent = field.value ? TOKENS.date_long_full(new Date(`${field.value}T12:00Z`), { ...at.reader, timezone: "UTC" }) : at.say("choose");
  };
  field.addEventListener("input", write);
  write();
  return h("span", { class: "dated" }, field, written);
};

// An element outside an input block has no label of its own: its placeholder names it.
const named = (element, at) => at.told ?? { "aria-label": element.placeholder?.text ?? element.action_id };

const moment = (element, block, at) => {
  const local = (seconds) => {
    const held = new Date(seconds * 1000);
    return new Date(held - held.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  };
  const held = at.held(element, block);
  const field = h("input", {
    type: "datetime-local",
    id: at.idOf(block, element),
    ...named(element, at),
    onchange: (event) => at.choose(element, block, event.target.value ? Date.parse(event.target.value) / 1000 : null),
  });
  field.value = held ? local(held) : "";
  return field;
};

const boxes = (type) => (element, block, at) => {
  const held = [at.held(element, block) ?? []].flat();
  const id = at.idOf(block, element);
  const list = h(
    "div",
    { class: "choices" },
    element.options.map((option, index) => {
      const box = h("input", { type, name: id, id: `${id}-${index}`, value: option.value, checked: held.includes(option.value) });
      const described = option.description && h("span", { class: "description" }, textOf(option.description, at.reader));
      return h("label", { for: `${id}-${index}` }, box, h("span", {}, textOf(option.text, at.reader), described));
    }),
  );
  list.addEventListener("change", () => {
    const values = [...list.querySelectorAll("input:checked")].map((box) => box.value);
    at.choose(element, block, type === "radio" ? values[0] ?? null : values);
  });
  return list;
};

const file = (element, block, at) => {
  const held = at.files(element, block).map(({ name }) => h("li", {}, name));
  const field = h("input", {
    type: "file",
    class: "unseen",
    id: at.idOf(block, element),
    accept: element.filetypes?.map((type) => `.${type}`).join(",") ?? null,
    ...named(element, at),
    onchange: (event) => at.drop(element, block, event.target.files[0]),
  });
  // The browser's own button speaks the browser's language; whoever hears the page hears the field.
  const button = h("button", { type: "button", class: "button", "aria-hidden": "true", tabindex: -1, onclick: () => field.click() }, at.say("upload"));
  return h("div", { class: "file" }, field, button, held.length > 0 && h("ul", {}, held));
};

const select = (optionsOf, multiple = false) => (element, block, at) => {
  const held = [at.held(element, block) ?? []].flat();
  const drawOption = ({ value, text }) => h("option", { value, selected: held.includes(value) }, text);
  const field = h(
    "select",
    {
      id: at.idOf(block, element),
      multiple,
      ...named(element, at),
      onchange: (event) => {
        const values = [...event.target.selectedOptions].map((option) => option.value).filter(Boolean);
        at.choose(element, block, multiple ? values : values[0] ?? null);
      },
    },
    !multiple && h("option", { value: "" }, element.placeholder?.text ?? at.say("choose")),
    optionsOf(element, at).map((entry) =>
      entry.options ? h("optgroup", { label: entry.label }, entry.options.map(drawOption)) : drawOption(entry),
    ),
  );
  return field;
};

const offered = ({ options, option_groups: groups }) => {
  const written = (list) => list.map((option) => ({ value: option.value, text: option.text.text }));
  return groups ? groups.map((group) => ({ label: group.label.text, options: written(group.options) })) : written(options);
};
// What the app offers is asked for while somebody types, and first as soon as they are there.
const external = (multiple = false) => (element, block, at) => {
  const menu = select((each) => offered({ options: each.options ?? [] }), multiple)(element, block, at);
  const ask = () => element.options?.length || at.suggest(element, block, "");
  const typed = h("input", {
    type: "search",
    id: `${at.idOf(block, element)}-typed`,
    autocomplete: "off",
    placeholder: element.placeholder?.text,
    "aria-label": element.placeholder?.text ?? at.say("choose"),
    oninput: (event) => at.suggest(element, block, event.target.value),
    onfocus: ask,
  });
  typed.value = at.sought(element, block);
  menu.addEventListener("focus", ask);
  return h("div", { class: "external" }, menu, typed);
};
const people = (_, { people: known }) => known.map(({ id, name }) => ({ value: id, text: name }));
const places = (_, { places: all }) => all.filter(({ kind }) => kind !== "app").map(({ id, name }) => ({ value: id, text: name }));
const channels = (_, { places: all }) => all.filter(({ kind }) => kind === "channel").map(({ id, name }) => ({ value: id, text: `#${name}` }));

export const ELEMENTS = {
  button,
  overflow: drawMenu,
  image: (element) => h("img", { src: element.image_url, alt: element.alt_text }),
  plain_text_input: (element, block, at) => typed(element.multiline ? "textarea" : "text")(element, block, at),
  email_text_input: typed("email"),
  url_text_input: typed("url"),
  number_input: typed("text"),
  checkboxes: boxes("checkbox"),
  radio_buttons: boxes("radio"),
  static_select: select(offered),
  multi_static_select: select(offered, true),
  external_select: external(),
  multi_external_select: external(true),
  users_select: select(people),
  multi_users_select: select(people, true),
  conversations_select: select(places),
  multi_conversations_select: select(places, true),
  channels_select: select(channels),
  multi_channels_select: select(channels, true),
  datepicker: day,
  timepicker: chosen("time"),
  datetimepicker: moment,
  file_input: file,
};
