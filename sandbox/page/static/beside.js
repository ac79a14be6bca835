// Beside the conversation: the guide with its ticks, the weather over this Slack, the bot, and what it still owes.

import { h, redraw } from "./dom.js";
import { door } from "./door.js";
import { movements } from "./movements.js";
import { days, settings, working } from "./restarts.js";

const STEPS = {
  sign_in: { fr: ["/espace"], en: ["/space"] },
  enrol: { fr: ["/admin-espace"], en: ["/space-admin"] },
  fill_in: { fr: ["/ajouter-abonne @marc"], en: ["/add-subscriber @marc"] },
  save: { fr: [], en: [] },
  hand_over: { fr: ["/portefeuilles Social"], en: ["/portfolios Social"] },
  enter: { fr: [], en: [] },
};
const WEATHERS = ["fine", "slow", "limited", "failing", "cut_off"];
const TREATMENTS = { running: ["pause", "kill"], paused: ["resume", "kill"], dead: ["start"] };

/** Make what keeps the rail up to date; `write` puts a command into the composer. */
export function beside(parent, say, act, write) {
  parent.setAttribute("aria-label", say("beside"));
  const guide = h("section", { "aria-labelledby": "guide-title" });
  const weather = h("section", { "aria-labelledby": "weather-title" });
  const bot = h("section", { "aria-labelledby": "bot-title" });
  const owed = h("section", { "aria-labelledby": "owed-title" });
  const moving = movements(say, act);
  const passing = days(say, act);
  const choosing = settings(say, act);
  const entering = door(say, act);
  parent.replaceChildren(guide, weather, bot, owed, entering.node, moving.node, passing.node, choosing.node);

  return function show({ beside: now, me, places }) {
    const mayWrite = places.length > 0;
    redraw(guide, [now.guide, me.language, mayWrite], () => drawGuide(now.guide, me.language, say, mayWrite ? write : null));
    redraw(weather, [now.weather, now.struck, me.language], () => drawWeather(now, say, act));
    redraw(bot, [now.bot, me.language], () => drawBot(now.bot, say, act));
    entering.show(now.door, me);
    moving.show(now.members);
    passing.show(now.ahead, me);
    choosing.show(now.settings);
    redraw(owed, [now.undelivered, now.ahead, me.language], () => drawOwed(now, me, say));
  };
}

function drawGuide(done, language, say, write) {
  return [
    h("h2", { id: "guide-title" }, say("guide")),
    h(
      "ol",
      { class: "steps" },
      Object.entries(STEPS).filter(([step]) => step in done).map(([step, commands]) =>
        h(
          "li",
          { class: done[step] ? "done" : null, id: `step-${step}` },
          h("strong", {}, say(`step_${step}`), done[step] && h("span", { class: "tick" }, "✓", h("span", { class: "unseen" }, say("done")))),
          h("p", {}, say(`how_${step}`)),
          write &&
            commands[language].map((command) =>
            h("button", { type: "button", class: "button command", onclick: () => write(command), title: say("writeIt") }, command),
          ),
        ),
      ),
    ),
  ];
}

function drawWeather({ weather: kind, struck }, say, act) {
  return [
    h("h2", { id: "weather-title" }, say("weather")),
    h("p", {}, say("weatherAbout")),
    h(
      "div",
      { role: "radiogroup", "aria-labelledby": "weather-title", class: "weathers" },
      WEATHERS.map((each) =>
        h(
          "label",
          { for: `weather-${each}` },
          h("input", {
            type: "radio",
            name: "weather",
            id: `weather-${each}`,
            checked: each === kind,
            onchange: ({ target }) => working(target, act({ act: "weather", kind: each })),
          }),
          h("span", {}, say(`weather_${each}`)),
        ),
      ),
    ),
    h("p", { role: "status" }, struck.count > 0 && say("struck", struck.count, struck.last)),
  ];
}

function drawBot({ state, connected }, say, act) {
  const standing = state === "running" && !connected ? "connecting" : state;
  return [
    h("h2", { id: "bot-title" }, say("bot")),
    h("p", { role: "status", class: `standing ${standing}` }, say(`bot_${standing}`)),
    h(
      "div",
      { class: "treatments" },
      TREATMENTS[state].map((each) =>
        h("button", { type: "button", class: "button", id: `bot-${each}`, onclick: ({ target }) => working(target, act({ act: "bot", do: each })) }, say(`do_${each}`)),
      ),
    ),
  ];
}

function drawOwed({ undelivered, ahead }, me, say) {
  const later = undelivered.filter((each) => isPlanned(each, ahead));
  const now = undelivered.filter((each) => !isPlanned(each, ahead));
  const list = (messages, name) =>
    h("ul", { class: name }, messages.map((each) => h("li", { class: each.failed ? "failed" : null }, owedLine(each, me, say))));
  return [
    h("h2", { id: "owed-title" }, say("owed")),
    now.length ? list(now, "owed") : h("p", {}, say("nothingOwed")),
    later.length > 0 && h("details", {}, h("summary", {}, say("later", later.length)), list(later, "later")),
  ];
}

/** What nobody waits for yet: a password is taken out of its message a day later. */
const isPlanned = ({ attempts, failed, due_at: due }, ahead) => !failed && !attempts && due > Date.now() / 1000 + ahead + 60;

function owedLine({ subject, to, attempts, due_at: due, failure, failed }, me, say) {
  const written = (style) => new Intl.DateTimeFormat(me.locale, { timeZone: me.timezone, ...style }).format(due * 1000);
  const when = failed ? say("refused") : say("dueAt", written({ dateStyle: "short" }), written({ timeStyle: "medium" }));
  return [
    h("strong", {}, subject),
    ` → ${to ?? say("theChannel")}`,
    h("span", { class: "when" }, attempts ? `${say("attempts", attempts)} · ${when}` : when, failure && [" · ", h("code", {}, failure)]),
  ];
}
