// Where blocks stand, in a window, a Home tab or a message: who reads them, what their fields hold, what acting does.

import { ask } from "./confirm.js";
import { isSafe } from "./text.js";

// What was put into fields and has not reached the sandbox yet: by field, the act that brings it there.
const onTheirWay = new Map();
// What was typed last into menus that ask the app for what they offer.
const soughtIn = new Map();

/** Send once more what did not get through while the line was cut. */
export function sendAgain(act, say) {
  for (const [key, what] of onTheirWay) bring(key, what, act, say);
}

async function bring(key, what, act, say) {
  onTheirWay.set(key, what);
  const failure = await act(what);
  // Without the line it waits for its return; and something newer may have been typed meanwhile.
  if (failure !== say("lost") && onTheirWay.get(key) === what) onTheirWay.delete(key);
  return failure;
}

/**
 * Make the `at` of blocks. `target` says where acts go: {window} or {place, ts}; `values` and `errors` are those of a
 * window; `onFailure` shows the sentence of an act that failed, or null once one went well.
 */
export function standing({ seen, say, act, target, values = {}, errors = {}, onFailure }) {
  const spot = target.window ?? target.ts;
  const idOf = (block, element) => `${spot}-${block.block_id}-${element.action_id ?? element.type}`;
  const keyOf = (element, block) => `${spot}/${block.block_id}/${element.action_id}`;
  const goal = (element, block) => ({ ...target, block: block.block_id, action: element.action_id });

  async function send(what, control) {
    control.setAttribute("aria-busy", "true");
    onFailure(await act(what));
    control.removeAttribute("aria-busy");
  }

  return {
    say,
    errors,
    idOf,
    people: seen.known,
    places: seen.places,
    reader: { names: seen.names, locale: seen.me.locale, timezone: seen.me.timezone },

    held: (element, block) => {
      const unheard = onTheirWay.get(keyOf(element, block));
      return unheard ? unheard.value : heldIn(values[block.block_id]?.[element.action_id] ?? startOf(element));
    },

    type: (element, block, value) => {
      bring(keyOf(element, block), { act: "type", ...goal(element, block), value }, act, say);
    },

    choose: async (element, block, value) => {
      onFailure(await bring(keyOf(element, block), { act: "choose", ...goal(element, block), value }, act, say));
    },

    sought: (element, block) => soughtIn.get(keyOf(element, block)) ?? "",

    suggest: async (element, block, value) => {
      soughtIn.set(keyOf(element, block), value);
      onFailure(await act({ act: "suggest", ...goal(element, block), value }));
    },

    files: (element, block) => values[block.block_id]?.[element.action_id]?.files ?? [],

    drop: async (element, block, file) => {
      if (!file) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      // In pieces: a call takes no more than some ten thousand arguments.
      const letters = [];
      for (let at = 0; at < bytes.length; at += 8192) letters.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
      const content = btoa(letters.join(""));
      onFailure(await act({ act: "drop", ...goal(element, block), name: file.name, content }));
    },

    press: async (element, block, control, what = { act: "press" }) => {
      if (control.getAttribute("aria-busy")) return;
      if (element.confirm && !(await ask(element.confirm))) return;
      if (element.url && isSafe(element.url)) window.open(element.url, "_blank", "noopener,noreferrer");
      await send({ ...what, ...goal(element, block) }, control);
    },
  };
}

/** What a field holds in plain values: text, ids, or the values of the options chosen. */
function heldIn(state) {
  const { type: _, ...rest } = state;
  const plain = (value) => value?.value ?? value;
  const [held] = Object.values(rest);
  return Array.isArray(held) ? held.map(plain) : plain(held);
}

/** What an element in a message starts with; a window's fields come with what they hold. */
function startOf(element) {
  const start = Object.entries(element).find(([key]) => key.startsWith("initial_"));
  return { value: start?.[1] };
}
