// Who one is, and the conversations one is in.

import { avatar, h, redraw } from "./dom.js";

const ROLES = ["partner", "collaborator", "guest", "left"];

/** The people of the workspace: one click, and one is somebody else. */
export function showPeople(parent, seen, say, addressOf) {
  redraw(parent, [seen.me.id, seen.people, seen.me.language], () => [
    h("nav", { "aria-label": say("youAre") }, ROLES.map((role) => casting(role, seen, say, addressOf))),
  ]);
}

function casting(role, seen, say, addressOf) {
  const people = seen.people.filter((person) => person.role === role);
  if (!people.length) return null;
  const title = h("h2", { id: `role-${role}` }, say(`role_${role}`));
  return h("div", {}, title, h("ul", { "aria-labelledby": title.id }, people.map((person) => h("li", {}, portrait(person, seen, say, addressOf)))));
}

function portrait(person, seen, say, addressOf) {
  return h(
    "a",
    { href: addressOf(person.id), id: `person-${person.id}`, "aria-current": person.id === seen.me.id ? "true" : null, title: person.title },
    avatar(person.name),
    h("strong", {}, person.name),
    person.hasNews && h("span", { class: "dot" }, h("span", { class: "unseen" }, say("hasNews"))),
    h("span", { class: "language" }, person.language.toUpperCase()),
  );
}

const GROUPS = [
  ["channels", ["channel", "private"]],
  ["apps", ["app"]],
  ["directs", ["direct"]],
];

/** The workspace's name, and the conversations with their unread marks. */
export function showPlaces(parent, seen, open, say, addressOf) {
  const places = seen.places.map(({ messages: _, ...place }) => place);
  redraw(parent, [places, open, seen.workspace, seen.me.language], () => [
    h("h2", { class: "name" }, seen.workspace),
    GROUPS.map(([name, kinds]) => group(say(name), places.filter(({ kind }) => kinds.includes(kind)), open, say, (id) => addressOf(seen.me.id, id))),
  ]);
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
    unread && h("span", { class: "count" }, place.unread, h("span", { class: "unseen" }, ` ${say("unread", place.unread)}`)),
  );
}
