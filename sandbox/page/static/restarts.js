// What the bot takes up with its next start: a later date, and other settings.

import { h, redraw } from "./dom.js";

const DAY = 24 * 3600;
const WAITS = { quarter: 15 * 60, day: DAY, week: 7 * DAY, month: 30 * DAY };
const CHOICES = [
  ["enrolment", { users: "enrolment_users", partners: "enrolment_partners", approval: "enrolment_approval" }],
  ["delivery", { message: "delivery_message", reveal: "delivery_reveal" }],
  ["gather", { 0: "gather_0", 15: "gather_15" }],
];

/** Make the panel that lets time pass. */
export function days(say, act) {
  const date = h("p", { role: "status" });
  const waits = Object.entries(WAITS).map(([name, seconds]) =>
    h("button", { type: "button", class: "button", id: `wait-${name}`, onclick: ({ target }) => working(target, act({ act: "wait", seconds })) }, say(`wait_${name}`)),
  );
  const { node } = folded("days", say("days"), say("daysAbout"), date, h("div", { class: "treatments" }, waits));
  return {
    node,
    show: (ahead, me) => redraw(date, [ahead, me], () => say("itIs", dated(ahead, me))),
  };
}

const dated = (ahead, me) =>
  new Intl.DateTimeFormat(me.locale, { timeZone: me.timezone, dateStyle: "full", timeStyle: "short" }).format(Date.now() + ahead * 1000);

/** Make the panel of the settings that change what people meet. */
export function settings(say, act) {
  const trouble = h("p", { role: "alert", class: "refused" });
  const fields = CHOICES.map(([name, values]) => [name, chooser(name, values, say)]);
  const domains = h("input", { id: "setting-domains", type: "text", autocomplete: "off" });
  const all = Object.fromEntries([...fields, ["domains", domains]]);
  const apply = h("button", { type: "submit", class: "button", id: "setting-apply" }, say("do_apply"));
  const form = h(
    "form",
    {
      novalidate: true,
      onsubmit: async (event) => {
        event.preventDefault();
        const chosen = Object.fromEntries(Object.entries(all).map(([name, field]) => [name, field.value]));
        trouble.textContent = (await working(apply, act({ act: "settings", ...chosen }))) ?? "";
        apply.focus();
      },
    },
    Object.entries(all).map(([name, field]) => h("label", { for: field.id }, h("span", {}, say(name)), field)),
    apply,
  );
  const { node } = folded("settings", say("settings"), say("settingsAbout"), form, trouble);
  let shown = "";
  return {
    node,
    show(now) {
      // What somebody has begun to choose stays, until something else is in force.
      if (JSON.stringify(now) === shown) return;
      shown = JSON.stringify(now);
      for (const [name, field] of Object.entries(all)) field.value = now[name];
    },
  };
}

const chooser = (name, values, say) =>
  h("select", { id: `setting-${name}` }, Object.entries(values).map(([value, word]) => h("option", { value }, say(word))));

/** Make a panel that is opened by its title. */
export function folded(name, title, about, ...content) {
  const summary = h("summary", { id: `${name}-title` }, title);
  const details = h("details", { class: "panel" }, summary, h("p", {}, about), content);
  return { node: h("section", { "aria-labelledby": `${name}-title` }, details) };
}

/** Show that something is under way, and keep it from being asked for twice. */
export async function working(control, doing) {
  control.disabled = true;
  control.setAttribute("aria-busy", "true");
  const done = await doing;
  control.disabled = false;
  control.removeAttribute("aria-busy");
  return done;
}
