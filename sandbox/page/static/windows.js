// The windows (modals), stacked as Slack stacks them: the one on top is seen, and the one to act in. They lie over the
// conversation alone, so that one can become somebody else, or change the weather, while a form is open.

import { drawBlock } from "./blocks.js";
import { h, keep } from "./dom.js";
import { standing } from "./standing.js";

const FIELDS = "input, select, textarea";
const REACHABLE = "a[href], button, input, select, textarea";

/** Make what keeps the windows on the page like those the person has open; `behind` is what they cover. */
export function windowStack(parent, behind, say, act) {
  const open = new Map();

  return function show(seen) {
    const gone = [...open.keys()].filter((id) => !seen.windows.some((each) => each.id === id));
    for (const part of behind) part.inert = seen.windows.length > 0;
    for (const id of gone.reverse()) {
      open.get(id).remove();
      open.delete(id);
    }
    for (const each of seen.windows) {
      if (!open.has(each.id)) open.set(each.id, openWindow(parent, each.id, say, act));
      open.get(each.id).show(each, seen);
    }
  };
}

function openWindow(parent, id, say, act) {
  const before = document.activeElement;
  const title = h("h2", { id: `${id}-title`, tabindex: "-1" });
  const body = h("div", { class: "body" });
  const trouble = h("p", { class: "trouble", role: "alert", hidden: true });
  const back = h("button", { type: "button", class: "button", onclick: () => close(false) });
  const submit = h("button", { class: "button primary" });
  const away = h("button", { type: "button", class: "away", "aria-label": say("closeAll"), onclick: () => close(true) }, "✕");
  const form = h(
    "form",
    { novalidate: true, onsubmit: send },
    h("header", {}, title, away),
    body,
    trouble,
    h("footer", {}, back, submit),
  );
  const dialog = h("dialog", { class: "window", "aria-labelledby": title.id, "aria-modal": "true", onkeydown: key }, form);

  function fail(sentence) {
    trouble.textContent = sentence ?? "";
    trouble.hidden = !sentence;
  }

  async function close(everything) {
    fail(await act({ act: "close", window: id, everything }));
  }

  function key(event) {
    if (event.key === "Escape") close(false);
    else if (event.key !== "Tab" || !goRound(event.shiftKey)) return;
    event.preventDefault();
  }

  /** From the last on to the first, and back; says whether the focus was there. */
  function goRound(backwards) {
    const all = [...dialog.querySelectorAll(REACHABLE)].filter((each) => each.checkVisibility());
    const [from, to] = backwards ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
    if (![from, title].includes(document.activeElement)) return false;
    to.focus();
    return true;
  }

  async function send(event) {
    event.preventDefault();
    if (submit.hidden || submit.getAttribute("aria-busy")) return;
    submit.setAttribute("aria-busy", "true");
    const failure = await act({ act: "submit", window: id });
    submit.removeAttribute("aria-busy");
    fail(failure);
    body.querySelector("[aria-invalid]")?.closest(".block").querySelector(FIELDS).focus();
  }

  function draw(data, seen) {
    const at = standing({ seen, say, act, target: { window: id }, values: data.values, errors: data.errors, onFailure: fail });
    title.textContent = data.title;
    back.textContent = data.close ?? say(data.submit ? "cancel" : "close");
    submit.textContent = data.submit ?? "";
    submit.hidden = !data.submit;
    const items = data.blocks.map((block) => ({ key: block.block_id, data: { block, error: errorOf(block, data.errors) } }));
    keep(body, items, ({ block }) => drawBlock(block, at));
  }

  return {
    show(data, seen) {
      draw(data, seen);
      if (!dialog.isConnected) {
        parent.append(dialog);
        dialog.show();
        (body.querySelector(FIELDS) ?? (data.submit ? submit : back)).focus();
      } else if (document.activeElement === document.body && dialog === parent.lastElementChild) {
        // What was pressed may be gone with the blocks it stood in.
        title.focus();
      }
    },
    remove() {
      const had = dialog.contains(document.activeElement);
      dialog.remove();
      if (had) before?.focus();
    },
  };
}

const errorOf = (block, errors) => (block.element ? errors[block.element.action_id] ?? null : null);
