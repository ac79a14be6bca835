// The conversations one is in: beside the conversation, and on a small screen in a menu above it.

import { h, redraw } from "./dom.js";
import { unfolding } from "./unfolding.js";

const GROUPS = [
  ["channels", ["channel", "private"]],
  ["apps", ["app"]],
  ["directs", ["direct"]],
];

/** Make the list of conversations; what is given shows them, with their unread marks. */
export function conversations(parent, say, addressOf) {
  const list = h("div", { class: "list" });
  const { opener, panel } = unfolding("places-menu", list);
  parent.setAttribute("aria-label", say("channels"));
  parent.replaceChildren(opener, panel);

  return function show(seen, open) {
    const places = seen.places.map(({ messages: _, ...place }) => place);
    redraw(opener, [places, open], () => label(places, open, say));
    redraw(list, [places, open, seen.workspace], () => [
      h("h2", { class: "name" }, seen.workspace),
      GROUPS.map(([name, kinds]) => group(say(name), places.filter(({ kind }) => kinds.includes(kind)), open, say, (id) => addressOf(seen.me.id, id))),
    ]);
  };
}

/** Where one is, and how much is unread elsewhere. */
function label(places, open, say) {
  const unread = places.reduce((sum, place) => sum + place.unread, 0);
  return [h("span", { class: "place" }, places.find(({ id }) => id === open)?.name ?? say("channels")), unread > 0 && count(unread, say, "elsewhere")];
}

function group(title, places, open, say, addressOf) {
  if (!places.length) return null;
  const heading = h("h3", {}, title);
  return [heading, h("ul", {}, places.map((place) => h("li", {}, entry(place, open, say, addressOf))))];
}

function entry(place, open, say, addressOf) {
  const sign = { channel: "#", private: "◆", app: "▣", direct: "●" }[place.kind];
  const unread = place.unread > 0;
  return h(
    "a",
    { href: addressOf(place.id), id: `place-${place.id}`, class: unread ? "unread" : null, "aria-current": place.id === open ? "page" : null },
    h("span", { class: "sign", "aria-hidden": "true" }, sign),
    h("span", { class: "place" }, place.name),
    unread && count(place.unread, say),
  );
}

const count = (unread, say, name = "count") => h("span", { class: name }, unread, h("span", { class: "unseen" }, ` ${say("unread", unread)}`));
