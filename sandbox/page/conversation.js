// The conversation in the middle: its messages, or the app's Home.

import { drawBlock } from "./blocks.js";
import { avatar, h, keep } from "./dom.js";
import { standing } from "./standing.js";
import { TOKENS } from "./text.js";

/** Make what keeps the conversation on the page like the one the person has open. */
export function conversation(parent, say, act, composer) {
  const heading = h("h1", {});
  const about = h("p", { class: "about" });
  const tabs = h("div", { class: "tabs", role: "group", "aria-label": say("appTabs") });
  const log = h("div", { class: "log", role: "log", tabindex: "0", "aria-label": say("messages") });
  const home = h("div", { class: "home", hidden: true });
  const trouble = h("p", { class: "trouble", role: "alert", hidden: true });
  composer.onFailure(fail);
  parent.replaceChildren(h("header", {}, heading, about, tabs), log, home, trouble, composer.node);
  let tab = "messages";
  let shown = null;
  let marker = null;
  let latest = null;

  function fail(sentence) {
    trouble.textContent = sentence ?? "";
    trouble.hidden = !sentence;
  }

  function show(seen, place) {
    latest = { seen, place };
    if (shown !== place.id) arrive(seen, place);
    heading.textContent = place.kind === "channel" ? `# ${place.name}` : place.name;
    about.textContent = place.members ? say("members", place.members) : "";
    drawTabs(place);
    const atHome = place.kind === "app" && tab === "home";
    log.hidden = atHome;
    home.hidden = !atHome;
    if (atHome) showHome(seen);
    else showMessages(seen, place);
    composer.show(seen, place, atHome);
  }

  function arrive(seen, place) {
    shown = place.id;
    marker = place.firstUnread;
    tab = place.kind === "app" && seen.home ? "home" : "messages";
    log.replaceChildren();
    fail(null);
    if (tab === "home") act({ act: "home" });
  }

  function drawTabs(place) {
    tabs.hidden = place.kind !== "app";
    const data = { tab };
    keep(tabs, ["home", "messages"].map((name) => ({ key: name, data: { ...data, name } })), ({ name }) =>
      h(
        "button",
        { type: "button", id: `tab-${name}`, "aria-pressed": String(tab === name), onclick: () => choose(name) },
        say(`tab_${name}`),
      ),
    );
  }

  function choose(name) {
    tab = name;
    if (name === "home") act({ act: "home" });
    show(latest.seen, latest.place);
  }

  function showHome(seen) {
    if (!seen.home) return keep(home, [{ key: "none", data: null }], () => h("p", { class: "empty" }, say("noHome", seen.app.name)));
    const at = standing({ seen, say, act, target: { window: seen.home.id }, values: seen.home.values, onFailure: fail });
    return keep(home, seen.home.blocks.map((block) => ({ key: block.block_id, data: block })), (block) => drawBlock(block, at));
  }

  function showMessages(seen, place) {
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
    const items = rows(place.messages, marker, seen.me);
    if (!items.length) items.push({ key: "empty", data: { empty: place.kind } });
    keep(log, items, (data) => drawRow(data, seen, place));
    if (atEnd) log.scrollTop = log.scrollHeight;
    const last = place.messages.at(-1);
    if (place.unread && last && document.visibilityState === "visible") act({ act: "read", place: place.id, ts: last.ts });
  }

  function drawRow(data, seen, place) {
    if (data.day) return h("div", { class: "day" }, h("span", {}, data.day));
    if (data.fresh) return h("div", { class: "fresh" }, h("span", {}, say("fresh")));
    if (data.empty) return h("p", { class: "empty" }, say(`empty_${data.empty}`));
    return drawMessage(data.message, seen, place);
  }

  function drawMessage(message, seen, place) {
    const at = standing({ seen, say, act, target: { place: place.id, ts: message.ts }, onFailure: fail });
    const clock = TOKENS.time(new Date(Number(message.ts) * 1000), at.reader);
    return h(
      "article",
      { class: message.onlyYou ? "message only-you" : "message", "aria-label": `${message.name}, ${clock}` },
      avatar(message.name),
      h(
        "div",
        {},
        h("p", { class: "by" }, h("strong", {}, message.name), message.isApp && h("span", { class: "badge" }, "APP"), h("time", {}, clock)),
        message.onlyYou && h("p", { class: "only" }, say("onlyYou")),
        message.blocks.length
          ? message.blocks.map((block) => drawBlock(block, at))
          : drawBlock({ type: "text", text: message.text }, at),
        message.edited && h("span", { class: "edited" }, say("edited")),
      ),
    );
  }

  return { show };
}

/** The messages with a line where a day begins, and one before the first that is new. */
function rows(messages, marker, me) {
  const found = [];
  let day = null;
  for (const message of messages) {
    const itsDay = TOKENS.day_divider_pretty(new Date(Number(message.ts) * 1000), me);
    if (itsDay !== day) found.push({ key: `day ${itsDay}`, data: { day: itsDay } });
    day = itsDay;
    if (message.ts === marker) found.push({ key: "fresh", data: { fresh: true } });
    found.push({ key: message.ts, data: { message } });
  }
  return found;
}
