// The page: a workspace as one person sees it, as somebody else at a click, and the guide beside it.

import { beside } from "./beside.js";
import { cast } from "./cast.js";
import { composer } from "./composer.js";
import { conversation } from "./conversation.js";
import { h } from "./dom.js";
import { connect } from "./link.js";
import { conversations } from "./sidebar.js";
import { sendAgain } from "./standing.js";
import { windowStack } from "./windows.js";
import { wordsOf } from "./words.js";

const part = (id) => document.getElementById(id);
const addressOf = (person, place = "") => `#${person}${place && `/${place}`}`;
const readAddress = () => location.hash.slice(1).split("/").filter(Boolean);

let parts = null;
let latest = null;
const key = takeKey();
let [person, place] = readAddress();

/** The key moves from the address, which people copy and screens show, to where this page alone finds it again. */
function takeKey() {
  const given = new URLSearchParams(location.hash.slice(1)).get("key");
  if (given) {
    localStorage.setItem("key", given);
    history.replaceState(null, "", location.pathname);
  }
  return localStorage.getItem("key") ?? "";
}

/** Make the parts of the page for whoever sits before it, in their language. */
function partsFor({ me }) {
  const say = wordsOf(me.language);
  document.documentElement.lang = me.language;
  part("windows").replaceChildren();
  part("conversation").replaceChildren();
  const field = composer(say, link.act);
  return {
    owner: me.id,
    say,
    showPeople: cast(part("people"), say, addressOf),
    showPlaces: conversations(part("places"), say, addressOf),
    showWindows: windowStack(part("windows"), [part("places"), part("conversation")], say, link.act),
    showConversation: conversation(part("conversation"), say, link.act, field).show,
    showBeside: beside(part("beside"), say, link.act, (text) => write(text, field)),
  };
}

/** Begin a command in the conversation that is open, or, where one cannot write in it, in the first where one can. */
function write(text, field) {
  const open = latest.places.find(({ id }) => id === place) ?? latest.places[0];
  if (!open.writable) {
    place = latest.places.find(({ writable }) => writable).id;
    history.pushState(null, "", addressOf(person, place));
    show(latest);
  }
  field.write(text);
}

function show(seen) {
  latest = seen;
  person = seen.me.id;
  if (parts?.owner !== person) parts = partsFor(seen);
  const { say } = parts;
  const open = seen.places.find(({ id }) => id === place) ?? seen.places[0];
  const unread = seen.places.reduce((sum, each) => sum + each.unread, 0);
  document.title = `${unread ? `(${unread}) ` : ""}${seen.workspace} · ${seen.me.name}`;
  parts.showPeople(seen);
  parts.showPlaces(seen, open?.id);
  parts.showBeside(seen);
  if (!open) {
    part("conversation").replaceChildren(h("header", {}, h("h1", {}, seen.me.name)), h("p", { class: "empty" }, say("left")));
    parts.showWindows(seen);
    return;
  }
  parts.showConversation(seen, open);
  parts.showWindows(seen);
}

const words = () => wordsOf(document.documentElement.lang);

function warn(sentence) {
  part("lost").hidden = !sentence;
  part("lost").textContent = sentence ?? "";
}

const link = connect(key, person, {
  onSeen: show,
  onOpen: () => {
    warn(null);
    sendAgain(link.act, words());
  },
  onLost: () => warn(words()("lost")),
  onRefused: () => warn(`${wordsOf("fr")("noKey")} · ${wordsOf("en")("noKey")}`),
  lostSentence: () => words()("lost"),
});

window.addEventListener("hashchange", () => {
  const [nextPerson = person, nextPlace] = readAddress();
  place = nextPlace;
  if (nextPerson !== person) link.become(nextPerson);
  else if (latest) show(latest);
});

// What came while nobody looked is read once somebody does.
document.addEventListener("visibilitychange", () => {
  if (latest) show(latest);
});
