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
  const log = h("div", { class: "log", role: "log", tabindex: "0", "aria-label": say("messages"), onscroll: lookWhereOneIs });
  const news = h("button", { type: "button", class: "news", hidden: true, onclick: goToEnd });
  const home = h("div", { class: "home", hidden: true });
  const trouble = h("p", { class: "trouble", role: "alert", hidden: true });
  composer.onFailure(fail);
  parent.replaceChildren(h("header", {}, heading, about, tabs), log, home, news, trouble, composer.node);
  new ResizeObserver(() => atEnd && goToEnd()).observe(log);
  let tab = "messages";
  let shown = null;
  let marker = null;
  let latest = null;
  // Whoever reads older messages is neither moved nor taken to have read what came meanwhile.
  let atEnd = true;
  let lastOwn = null;

  function lookWhereOneIs() {
    atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
    if (atEnd && latest) readToEnd(latest.place);
  }

  function goToEnd() {
    log.scrollTop = log.scrollHeight;
    atEnd = true;
  }

  function readToEnd(place) {
    if (place.unread && place.latest && document.visibilityState === "visible") act({ act: "read", place: place.id, ts: place.latest });
  }

  function fail(sentence) {
    trouble.textContent = sentence ?? "";
    trouble.hidden = !sentence;
  }

  function show(seen, place) {
    latest = { seen, place };
    if (shown !== place.id) arrive(seen, place);
    heading.textContent = `${SIGNS[place.kind] ?? ""}${place.name}`;
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
    atEnd = true;
    tab = place.kind === "app" && seen.home ? "home" : "messages";
    log.replaceChildren();
    fail(null);
    if (place.kind === "app") act({ act: tab });
  }

  function drawTabs(place) {
    // As in Slack, where an app without a Home has messages alone.
    tabs.hidden = place.kind !== "app" || !(latest.seen.app.hasHome || latest.seen.home);
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
    act({ act: name });
    show(latest.seen, latest.place);
  }

  function showHome(seen) {
    if (!seen.home) return keep(home, [{ key: "none", data: null }], () => h("p", { class: "empty" }, say("noHome", seen.app.name)));
    const at = standing({ seen, say, act, target: { window: seen.home.id }, values: seen.home.values, onFailure: fail });
    return keep(home, seen.home.blocks.map((block) => ({ key: block.block_id, data: block })), (block) => drawBlock(block, at));
  }

  function showMessages(seen, place) {
    const own = place.messages.findLast(({ user }) => user === seen.me.id)?.ts ?? null;
    const items = rows(place.messages, marker, seen.me);
    if (place.older) items.unshift({ key: "older", data: { older: true } });
    if (!items.length) items.push({ key: "empty", data: { empty: place.kind } });
    keep(log, items, (data) => drawRow(data, seen, place));
    // What one has just said oneself is what one wants to see.
    if (atEnd || own !== lastOwn) goToEnd();
    lastOwn = own;
    if (atEnd) readToEnd(place);
    news.hidden = atEnd || !place.unread;
    news.textContent = say("news", place.unread);
  }

  function drawRow(data, seen, place) {
    if (data.day) return h("div", { class: "day" }, h("span", {}, data.day));
    if (data.fresh) return h("div", { class: "fresh" }, h("span", {}, say("fresh")));
    if (data.older) return h("p", { class: "empty" }, say("older"));
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
        message.files.map((file) => drawFile(file, say)),
        message.edited && h("span", { class: "edited" }, say("edited")),
        message.replies.length > 0 && drawThread(message.replies, seen, place),
      ),
    );
  }

  /** The replies to a message, behind their number as in Slack, where they open beside it. */
  function drawThread(replies, seen, place) {
    const drawn = replies.map((reply) => drawMessage(reply, seen, place));
    return h("details", { class: "thread" }, h("summary", {}, say("replies", replies.length)), drawn);
  }

  return { show };
}

/** A file in a message, with the link by which it is had. */
function drawFile({ name, size, address: href }, say) {
  const written = h("span", { class: "description" }, say("size", Math.ceil(size / 1000)));
  return h("p", { class: "attached" }, h("a", { href, download: name }, name), written);
}

const SIGNS = { channel: "# ", private: "◆ " };

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
