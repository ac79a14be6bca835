// The windows (modals), stacked as Slack stacks them: the one on top is the one to act in.

import { drawBlock } from "./blocks.js";
import { h, keep } from "./dom.js";
import { standing } from "./standing.js";

const FIELDS = "input, select, textarea";

/** Make what keeps the windows on the page like those the person has open. */
export function windowStack(parent, say, act) {
  const open = new Map();

  return function show(seen) {
    for (const [id, window] of open) {
      if (seen.windows.some((each) => each.id === id)) continue;
      window.remove();
      open.delete(id);
    }
    for (const each of seen.windows) {
      if (!open.has(each.id)) open.set(each.id, openWindow(parent, each.id, say, act));
      open.get(each.id).show(each, seen);
    }
  };
}

function openWindow(parent, id, say, act) {
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
  const dialog = h("dialog", { class: "window", "aria-labelledby": title.id, oncancel: escape }, form);

  function fail(sentence) {
    trouble.textContent = sentence ?? "";
    trouble.hidden = !sentence;
  }

  async function close(everything) {
    fail(await act({ act: "close", window: id, everything }));
  }

  function escape(event) {
    event.preventDefault();
    close(false);
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
      if (dialog.isConnected) {
        // What was pressed may be gone with the blocks it stood in.
        if (!dialog.contains(document.activeElement) && isOnTop(dialog)) title.focus();
        return;
      }
      parent.append(dialog);
      dialog.showModal();
      (body.querySelector(FIELDS) ?? (data.submit ? submit : back)).focus();
    },
    remove() {
      // Closed first: the focus then goes back to where it came from.
      dialog.close();
      dialog.remove();
    },
  };
}

const errorOf = (block, errors) => (block.element ? errors[block.element.action_id] ?? null : null);

const isOnTop = (dialog) => [...document.querySelectorAll("dialog[open]")].at(-1) === dialog;
