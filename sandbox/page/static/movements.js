// Who joins this Slack, leaves it or changes: what its administrators do, and the bot hears of from Slack alone.

import { h } from "./dom.js";

/** Make the panel, and what keeps its list of people up to date while somebody types into it. */
export function movements(say, act) {
  const trouble = h("p", { role: "alert", class: "refused" });
  const doing = async (event, what, done) => {
    event.preventDefault();
    const button = event.submitter ?? event.currentTarget;
    button.disabled = true;
    button.setAttribute("aria-busy", "true");
    trouble.textContent = (await act(what)) ?? "";
    button.disabled = false;
    button.removeAttribute("aria-busy");
    button.focus();
    if (!trouble.textContent) done?.();
  };

  const [first, last, email] = ["first", "last", "email"].map((name) => field(`join-${name}`));
  const join = h(
    "form",
    {
      novalidate: true,
      onsubmit: (event) =>
        doing(event, { act: "join", first: first.value, last: last.value, email: email.value }, () => event.target.reset()),
    },
    h("h3", {}, say("joining")),
    labelled(say("firstName"), first),
    labelled(say("lastName"), last),
    labelled(say("email"), email),
    h(
      "div",
      { class: "treatments" },
      h("button", { type: "submit", class: "button" }, say("do_join")),
      h("button", { type: "button", class: "button", id: "crowd", onclick: (event) => doing(event, { act: "crowd" }) }, say("do_crowd")),
    ),
  );

  let members = [];
  const who = h("select", { id: "move-person", onchange: fill });
  const [name, address] = ["name", "email"].map((each) => field(`move-${each}`));
  const away = h("button", { type: "button", class: "button", id: "move-away", onclick: (event) => doing(event, awayAct()) });
  const chosen = () => members.find(({ id }) => id === who.value);
  const awayAct = () => ({ act: chosen().left ? "rejoin" : "leave", person: who.value });
  const change = h(
    "form",
    {
      novalidate: true,
      onsubmit: (event) => doing(event, { act: "change", person: who.value, name: name.value, email: address.value }),
    },
    h("h3", {}, say("changing")),
    labelled(say("person"), who),
    labelled(say("fullName"), name),
    labelled(say("email"), address),
    h("div", { class: "treatments" }, h("button", { type: "submit", class: "button" }, say("do_change")), away),
  );

  function fill() {
    name.value = chosen()?.name ?? "";
    address.value = chosen()?.email ?? "";
    nameAway();
  }

  function nameAway() {
    away.textContent = say(chosen()?.left ? "do_rejoin" : "do_leave");
  }

  let drawn = "";
  function show(now) {
    const written = JSON.stringify(now);
    if (written === drawn) return;
    drawn = written;
    const before = chosen();
    const kept = who.value;
    members = now;
    who.replaceChildren(...members.map(({ id, name: text }) => h("option", { value: id }, text)));
    if (members.some(({ id }) => id === kept)) who.value = kept;
    // What somebody has begun to type stays, unless it is of this very person that something else is known now.
    if (JSON.stringify(before) !== JSON.stringify(chosen())) fill();
    nameAway();
  }

  const about = h("p", {}, say("movementsAbout"));
  const summary = h("summary", { id: "movements-title" }, say("movements"));
  const details = h("details", { class: "panel" }, summary, about, join, change, trouble);
  return { node: h("section", { "aria-labelledby": "movements-title" }, details), show };
}

const field = (id) => h("input", { id, type: "text", autocomplete: "off" });
const labelled = (text, control) => h("label", { for: control.id }, h("span", {}, text), control);
