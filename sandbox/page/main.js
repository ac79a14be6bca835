// The page: a workspace as one person sees it, as somebody else at a click, and the guide beside it.

import { beside } from "./beside.js";
import { composer } from "./composer.js";
import { conversation } from "./conversation.js";
import { h } from "./dom.js";
import { connect } from "./link.js";
import { showPeople, showPlaces } from "./sidebar.js";
import { windowStack } from "./windows.js";
import { wordsOf } from "./words.js";

const part = (id) => document.getElementById(id);
const addressOf = (person, place = "") => `#${person}${place && `/${place}`}`;
const FIRST = "U0CLAIRE";

let parts = null;
let latest = null;
let [person = FIRST, place] = readAddress();

function readAddress() {
  return location.hash.slice(1).split("/").filter(Boolean);
}

/** Make the parts of the page for whoever sits before it, in his language. */
function partsFor({ me }) {
  const say = wordsOf(me.language);
  document.documentElement.lang = me.language;
  part("windows").replaceChildren();
  part("conversation").replaceChildren();
  const field = composer(say, link.act);
  return {
    owner: me.id,
    say,
    showWindows: windowStack(part("windows"), say, link.act),
    showConversation: conversation(part("conversation"), say, link.act, field).show,
    showBeside: beside(part("beside"), say, link.act, field.write),
  };
}

function show(seen) {
  latest = seen;
  if (parts?.owner !== seen.me.id) parts = partsFor(seen);
  const { say } = parts;
  const open = seen.places.find(({ id }) => id === place) ?? seen.places[0];
  const unread = seen.places.reduce((sum, each) => sum + each.unread, 0);
  document.title = `${unread ? `(${unread}) ` : ""}${seen.workspace} · ${seen.me.name}`;
  showPeople(part("people"), seen, say, addressOf);
  part("places").setAttribute("aria-label", say("channels"));
  showPlaces(part("places"), seen, open?.id, say, addressOf);
  parts.showBeside(seen);
  if (!open) {
    part("conversation").replaceChildren(h("h1", {}, seen.me.name), h("p", { class: "empty" }, say("left")));
    return;
  }
  parts.showConversation(seen, open);
  parts.showWindows(seen);
}

function lose(lost) {
  part("lost").hidden = !lost;
  if (lost) part("lost").textContent = wordsOf(document.documentElement.lang)("lost");
}

const link = connect(person, show, lose);

window.addEventListener("hashchange", () => {
  const [nextPerson = FIRST, nextPlace] = readAddress();
  place = nextPlace;
  if (nextPerson === person) {
    if (latest) show(latest);
    return;
  }
  person = nextPerson;
  link.become(person);
});
