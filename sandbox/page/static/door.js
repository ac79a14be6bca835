// The firm's directory: who has an entry there, and whether a password opens it.

import { h, redraw } from "./dom.js";
import { folded, working } from "./restarts.js";

/** Make the panel on which an address and a password are tried. */
export function door(say, act) {
  const answer = h("p", { role: "status" });
  const email = h("input", { id: "door-email", type: "text", autocomplete: "off" });
  const password = h("input", { id: "door-password", type: "text", autocomplete: "off" });
  const enter = h("button", { type: "submit", class: "button", id: "door-enter" }, say("do_enter"));
  const form = h(
    "form",
    {
      novalidate: true,
      onsubmit: async (event) => {
        event.preventDefault();
        answer.textContent = say(`door_${await working(enter, act({ act: "door", email: email.value, password: password.value }))}`);
        enter.focus();
      },
    },
    h("label", { for: email.id }, h("span", {}, say("doorEmail")), email),
    h("label", { for: password.id }, h("span", {}, say("doorPassword")), password),
    enter,
    answer,
  );
  const without = h("p", {}, say("doorWithout"));
  const entries = h("ul", { class: "entries" });
  const { node } = folded("door", say("door"), say("doorAbout"), without, form, entries);
  return {
    node,
    show(now, me) {
      without.hidden = now !== null;
      form.hidden = now === null;
      redraw(entries, [now?.entries, me.locale], () => (now?.entries ?? []).map((each) => h("li", { class: each.standing }, line(each, me, say))));
    },
  };
}

function line({ name, email, standing, signed_in: moment }, me, say) {
  const last = moment ? say("doorLast", written(moment, me)) : say("doorNever");
  return [h("strong", {}, name), ` ${email}`, h("span", { class: "when" }, `${say(`entry_${standing}`)} · ${last}`)];
}

function written(moment, me) {
  const [, year, month, day, hour, minute, second] = moment.match(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/);
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  return new Intl.DateTimeFormat(me.locale, { timeZone: me.timezone, dateStyle: "short", timeStyle: "medium" }).format(at);
}
