// Text as Slack sets it: its own markup (mrkdwn), and rich text. What is not markup comes out as it was typed.

import { h, own } from "./dom.js";

const SAFE = /^(https?|mailto|tel):/i;

/** Whether an address leads only where a link may lead. */
export const isSafe = (url) => SAFE.test(url);

const TAGS = { bold: "strong", italic: "em", strike: "s", code: "code", underline: "u" };
// A mark counts only around something, and only where a word could begin and end.
const marked = (sign) => `(?<![\\p{L}\\p{N}${sign}])${sign}(?=\\S)([^${sign}\\n]*[^${sign}\\s])${sign}(?![\\p{L}\\p{N}${sign}])`;
const INLINE = new RegExp(`<([^<>]+)>|\`([^\`\\n]+)\`|${marked("\\*")}|${marked("_")}|${marked("~")}`, "gu");

const entities = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
const named = (reader, id, label) => own(reader.names, id) ?? label ?? id;

/** A text object of Block Kit, plain or marked up. */
export function textOf(object, reader) {
  if (!object) return [];
  return object.type === "mrkdwn" ? mrkdwn(object.text, reader) : [object.text];
}

/** Slack's markup: fenced code, quotes and lists by the line, and the rest within lines. */
export function mrkdwn(text, reader) {
  return text.split(/```/).flatMap((piece, index) => {
    if (index % 2) return [h("pre", {}, entities(piece.replace(/^\n|\n$/g, "")))];
    return groups(piece).map(({ kind, lines }) => LINES[kind](lines, reader));
  });
}

const LINES = {
  quote: (lines, reader) => h("blockquote", {}, inline(lines.map((line) => line.replace(/^&gt; ?/, "")).join("\n"), reader)),
  list: (lines, reader) => h("ul", {}, lines.map((line) => h("li", {}, inline(line.replace(/^• ?/, ""), reader)))),
  words: (lines, reader) => h("span", {}, inline(lines.join("\n"), reader)),
};

function groups(text) {
  const found = [];
  for (const line of text.split("\n")) {
    const kind = line.startsWith("&gt;") ? "quote" : line.startsWith("•") ? "list" : "words";
    if (found.at(-1)?.kind === kind) found.at(-1).lines.push(line);
    else found.push({ kind, lines: [line] });
  }
  return found;
}

function inline(text, reader) {
  const nodes = [];
  let rest = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(entities(text.slice(rest, match.index)));
    rest = match.index + match[0].length;
    const [, reference, code, bold, italic, strike] = match;
    if (reference) nodes.push(referred(reference, reader));
    else if (code) nodes.push(h("code", {}, entities(code)));
    else nodes.push(h(bold ? "strong" : italic ? "em" : "s", {}, inline(bold ?? italic ?? strike, reader)));
  }
  return [...nodes, entities(text.slice(rest))];
}

function referred(inside, reader) {
  const [target, label] = inside.split("|", 2);
  if (target.startsWith("@")) return mention(`@${named(reader, target.slice(1), label)}`);
  if (target.startsWith("#")) return mention(`#${named(reader, target.slice(1), label)}`);
  if (target.startsWith("!date^")) {
    const [, timestamp, format] = target.split("^");
    return date(Number(timestamp), format, reader, label, MARKED);
  }
  if (target.startsWith("!")) return mention(`@${target.slice(1)}`);
  return link(entities(target), entities(label ?? target.replace(/^mailto:/, "")));
}

const mention = (text) => h("span", { class: "mention" }, text);

function link(url, text) {
  return isSafe(url) ? h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text) : text;
}

/** A rich text block: paragraphs, lists, quotes and code, with their parts. */
export function richText(pieces, reader) {
  return pieces.map((piece) => own(PIECES, piece.type)?.(piece, reader) ?? undrawn(piece.type));
}

const parts = (piece, reader) => piece.elements.map((part) => styled(part, own(PARTS, part.type)?.(part, reader) ?? undrawn(part.type)));

const PIECES = {
  rich_text_section: (piece, reader) => h("p", {}, parts(piece, reader)),
  rich_text_quote: (piece, reader) => h("blockquote", {}, parts(piece, reader)),
  rich_text_preformatted: (piece, reader) => h("pre", {}, parts(piece, reader)),
  rich_text_list: (piece, reader) =>
    h(
      piece.style === "ordered" ? "ol" : "ul",
      { class: `indent-${piece.indent ?? 0}`, start: piece.offset ? piece.offset + 1 : null },
      piece.elements.map((each) => h("li", {}, parts(each, reader))),
    ),
};

const PARTS = {
  text: (part) => part.text,
  link: (part) => link(part.url, part.text ?? part.url),
  user: (part, reader) => mention(`@${named(reader, part.user_id)}`),
  channel: (part, reader) => mention(`#${named(reader, part.channel_id)}`),
  usergroup: (part) => mention(`@${part.usergroup_id}`),
  broadcast: (part) => mention(`@${part.range}`),
  emoji: (part) => (part.unicode ? String.fromCodePoint(...part.unicode.split("-").map((code) => parseInt(code, 16))) : `:${part.name}:`),
  date: (part, reader) => {
    const shown = date(part.timestamp, part.format, { ...reader, timezone: part.timezone ?? reader.timezone }, part.fallback);
    return part.url ? link(part.url, shown) : shown;
  },
  color: (part) => h("code", {}, part.value),
};

function styled(part, node) {
  return Object.keys(TAGS).reduce((inner, style) => (part.style?.[style] ? h(TAGS[style], {}, inner) : inner), node);
}

/** A moment as the reader's own calendar and clock have it. */
export function date(seconds, format, reader, fallback, tokens = TOKENS) {
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.getTime())) return fallback ?? format;
  const text = (format || fallback || "").replace(/{(\w+)}/g, (whole, token) => own(tokens, token)?.(moment, reader) ?? whole);
  return h("time", { datetime: moment.toISOString() }, text);
}

// Making a format takes longer than using it, and every message has its time.
const shaped = (options) => {
  const formats = new Map();
  return (moment, { locale, timezone: timeZone }) => {
    const key = `${locale} ${timeZone}`;
    if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { timeZone, ...options }));
    return formats.get(key).format(moment);
  };
};
const LONG = { day: "numeric", month: "long", year: "numeric" };
const SHORT = { day: "numeric", month: "short", year: "numeric" };
const FULL = { weekday: "long", ...LONG };
const NUM = { day: "2-digit", month: "2-digit", year: "numeric" };

const iso = shaped(NUM);
const num = (moment, reader) => iso(moment, { ...reader, locale: "en-CA" });
const days = (moment, reader) => (Date.parse(num(moment, reader)) - Date.parse(num(new Date(), reader))) / 86_400_000;

// Yesterday, today and tomorrow by name.
const pretty = (otherwise) => (moment, reader) =>
  Math.abs(days(moment, reader)) > 1
    ? otherwise(moment, reader)
    : new Intl.RelativeTimeFormat(reader.locale, { numeric: "auto" }).format(days(moment, reader), "day");
const divided = { near: shaped({ weekday: "long", day: "numeric", month: "long" }), far: shaped(FULL) };
const thisYear = (moment, reader) => num(moment, reader).slice(0, 4) === num(new Date(), reader).slice(0, 4);
const withoutYear = shaped({ day: "numeric", month: "long" });

// Of rich text, as Slack documents each.
export const TOKENS = {
  date: withoutYear,
  date_num: num,
  date_slash: shaped(NUM),
  date_short: shaped(SHORT),
  date_long: shaped(FULL),
  date_long_full: shaped(LONG),
  date_pretty: pretty(withoutYear),
  date_short_pretty: pretty(shaped(SHORT)),
  date_long_pretty: pretty(shaped(FULL)),
  day_divider_pretty: pretty((moment, reader) => (thisYear(moment, reader) ? divided.near : divided.far)(moment, reader)),
  time: shaped({ hour: "2-digit", minute: "2-digit" }),
  time_secs: shaped({ hour: "2-digit", minute: "2-digit", second: "2-digit" }),
  ago: (moment, reader) => {
    const minutes = Math.round((moment - Date.now()) / 60_000);
    return new Intl.RelativeTimeFormat(reader.locale, { numeric: "auto" }).format(minutes, "minute");
  },
};
// In marked-up text a date has its year.
const MARKED = { ...TOKENS, date: shaped(LONG), date_pretty: pretty(shaped(LONG)) };

/** The honest grey box: something that this page does not draw, by its name. */
export function undrawn(type) {
  return h("span", { class: "undrawn" }, type);
}
