// Who one is: everybody at a glance while they are few, a menu to look through when they are many.

import { avatar, h, redraw } from "./dom.js";
import { unfolding } from "./unfolding.js";

const ROLES = ["partner", "collaborator", "guest", "left"];
const FEW = 12;

/** Make the bar; what is given shows the people of the workspace in it. */
export function cast(parent, say, addressOf) {
  const list = h("nav", { "aria-label": say("youAre") });
  const sought = h("input", { type: "search", id: "cast-sought", autocomplete: "off", "aria-label": say("findPerson"), placeholder: say("findPerson"), oninput: narrow });
  const { opener, panel } = unfolding("cast", sought, list);
  parent.replaceChildren(opener, panel);

  /** Leave those in view whose name has the letters typed. */
  function narrow() {
    for (const group of list.querySelectorAll(".role")) {
      const people = [...group.querySelectorAll("li")];
      for (const person of people) person.hidden = !plain(person.textContent).includes(plain(sought.value));
      group.hidden = people.every((person) => person.hidden);
    }
  }

  return function show(seen) {
    const { people, me } = seen;
    parent.classList.toggle("few", people.length <= FEW);
    redraw(opener, [me.name, people.some((each) => each.hasNews)], () => [
      avatar(me.name),
      h("strong", {}, me.name),
      people.some((each) => each.hasNews) && news(say, "elsewhere"),
    ]);
    redraw(list, [me.id, people], () => ROLES.map((role) => casting(role, seen, say, addressOf)));
    narrow();
  };
}

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function casting(role, seen, say, addressOf) {
  const people = seen.people.filter((person) => person.role === role);
  if (!people.length) return null;
  const title = h("h2", { id: `role-${role}` }, say(`role_${role}`));
  return h("div", { class: "role" }, title, h("ul", { "aria-labelledby": title.id }, people.map((person) => h("li", {}, portrait(person, seen, say, addressOf)))));
}

function portrait(person, seen, say, addressOf) {
  return h(
    "a",
    { href: addressOf(person.id), id: `person-${person.id}`, "aria-current": person.id === seen.me.id ? "true" : null, title: person.title },
    avatar(person.name),
    h("strong", {}, person.name),
    person.hasNews && news(say),
    h("span", { class: "language" }, person.language.toUpperCase()),
  );
}

const news = (say, name = "dot") => h("span", { class: name }, h("span", { class: "unseen" }, say("hasNews")));
