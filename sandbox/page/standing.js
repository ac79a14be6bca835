// Where blocks stand, in a window, a Home tab or a message: who reads them, what their fields hold, what acting does.

import { ask } from "./confirm.js";

// What was typed and may not have reached the sandbox yet, by window, block and element.
const typed = new Map();

/** Forget what was typed in a window that is closed. */
export function forget(windowId) {
  for (const key of typed.keys()) if (key.startsWith(`${windowId}/`)) typed.delete(key);
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
    control?.setAttribute("aria-busy", "true");
    onFailure(await act(what));
    control?.removeAttribute("aria-busy");
  }

  return {
    say,
    errors,
    idOf,
    people: seen.people,
    places: seen.places,
    reader: { names: seen.names, locale: seen.me.locale, timezone: seen.me.timezone },

    held: (element, block) => {
      const key = keyOf(element, block);
      return typed.has(key) ? typed.get(key) : heldIn(values[block.block_id]?.[element.action_id] ?? startOf(element));
    },

    type: (element, block, value) => {
      typed.set(keyOf(element, block), value);
      act({ act: "type", ...goal(element, block), value });
    },

    choose: async (element, block, value) => {
      typed.set(keyOf(element, block), value);
      await send({ act: "choose", ...goal(element, block), value });
    },

    press: async (element, block, control, what = { act: "press" }) => {
      if (control.getAttribute("aria-busy")) return;
      if (element.confirm && !(await ask(element.confirm))) return;
      if (element.url) window.open(element.url, "_blank", "noopener,noreferrer");
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
