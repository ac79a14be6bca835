// One function for each type of block: to draw another, write one more and give it the block's name.

import { h, own } from "./dom.js";
import { drawElement } from "./elements.js";
import { mrkdwn, richText, textOf, undrawn } from "./text.js";

/** Draw a block; `at` tells who reads it, what its fields hold, and does what is pressed in it. */
export function drawBlock(block, at) {
  return h("div", { class: `block ${block.type}` }, drawing(block, at));
}

function drawing(block, at) {
  try {
    return own(BLOCKS, block.type)?.(block, at) ?? undrawn(block.type);
  } catch {
    // One odd block must not take the rest of the page with it.
    return undrawn(block.type);
  }
}

const elements = (block, at) => block.elements.map((element) => drawElement(element, block, at));

const image = (block) => [
  block.title && h("p", { class: "caption" }, block.title.text),
  block.image_url ? h("img", { src: block.image_url, alt: block.alt_text }) : undrawn("slack_file"),
];

const ALERT_SIGNS = { success: "✓", warning: "!", error: "✕" };

const cell = (content, at) => (content.type === "rich_text" ? richText(content.elements, at.reader) : content.text);

export const BLOCKS = {
  header: (block) => h("h3", {}, block.text.text),

  // A message without blocks is its text.
  text: (block, at) => mrkdwn(block.text, at.reader),

  divider: () => h("hr"),

  section: (block, at) => [
    h(
      "div",
      { class: "words" },
      block.text && h("div", { class: "text" }, textOf(block.text, at.reader)),
      block.fields && h("div", { class: "fields" }, block.fields.map((field) => h("div", {}, textOf(field, at.reader)))),
    ),
    block.accessory && h("div", { class: "accessory" }, drawElement(block.accessory, block, at)),
  ],

  context: (block, at) =>
    block.elements.map((each) =>
      each.type === "image" ? drawElement(each, block, at) : h("span", {}, textOf(each, at.reader)),
    ),

  actions: elements,

  image,

  rich_text: (block, at) => richText(block.elements, at.reader),

  alert: (block, at) => [
    h("span", { class: `sign ${block.level ?? "info"}`, "aria-hidden": "true" }, ALERT_SIGNS[block.level] ?? "i"),
    h("span", { class: "text" }, textOf(block.text, at.reader)),
  ],

  table: (block, at) =>
    h(
      "table",
      {},
      h("tbody", {}, block.rows.map((row, index) => h("tr", {}, row.map((each) => h(index ? "td" : "th", {}, cell(each, at)))))),
    ),

  input: (block, at) => {
    const id = at.idOf(block, block.element);
    const error = at.errors[block.element.action_id];
    const several = ["checkboxes", "radio_buttons"].includes(block.element.type);
    const label = [block.label.text, block.optional && h("span", { class: "optional" }, ` ${at.say("optional")}`)];
    const below = [
      block.hint && h("p", { class: "hint", id: `${id}-hint` }, block.hint.text),
      error && h("p", { class: "error", id: `${id}-error` }, error),
    ];
    const described = [error && `${id}-error`, block.hint && `${id}-hint`].filter(Boolean).join(" ") || null;
    const told = { "aria-describedby": described, "aria-invalid": error ? "true" : null };
    const field = drawElement(block.element, block, { ...at, told });
    // A group of boxes is named as a group; every other field by its label.
    return several
      ? h("fieldset", { ...told, id }, h("legend", {}, label), field, below)
      : [h("label", { for: id }, label), field, below];
  },
};
