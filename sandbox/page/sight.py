"""What one person sees of the workspace, as the page draws it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from sandbox.slack import Channel, Message, Person, Slack, Window, fields
from sandbox.slack.manifest import Manifest
from sandbox.slack.workspace import SLACKBOT

Json = dict[str, Any]

# Of each conversation the newest; people who try a bot do not scroll further.
_MESSAGES = 300


class Sight:
    """The workspace as each person sees it, and what they have read."""

    def __init__(self, slack: Slack, manifest: Manifest) -> None:
        self._slack = slack
        self._workspace = slack.workspace
        self._manifest = manifest
        self._read: defaultdict[str, dict[str, str]] = defaultdict(dict)

    def of(self, person_id: str) -> Json:
        """Give all that this person sees.

        A closed account sees only people's names, the workspace's and the app's.
        """
        person = self._workspace.people[person_id]
        seen: Json = {
            "me": {**_portrait(person), "timezone": person.tz, "locale": person.locale},
            "people": [
                _portrait(each) | {"hasNews": self._has_news(each)}
                for each in self._workspace.people.values()
                if not each.is_bot and each.email
            ],
            "workspace": self._slack.settings.team_name,
            "app": {"name": self._manifest.name, "hasHome": self._manifest.has_home},
        }
        if person.deleted:
            return seen | {"places": [], "names": {}, "known": [], "commands": [], "windows": [], "home": None}
        places = list(self._places(person))
        home = self._slack.world.windows.homes.get(person_id)
        return seen | {
            "places": places,
            "known": [_portrait(each) for each in (person, *self._known_to(person))],
            "names": self._names({place["id"] for place in places}),
            "commands": [asdict(command) for command in self._manifest.commands],
            "windows": [_window(each) for each in self._slack.hands(person_id).windows],
            "home": _window(home) if home else None,
        }

    def read(self, person_id: str, place: str, ts: str) -> None:
        """Note that this person has seen a conversation up to this message."""
        self._read[person_id][place] = max(ts, self._read[person_id].get(place, ""))

    def rooms(self, person_id: str) -> dict[str, Json]:
        """Give the conversations this person is in, by their ids."""
        return dict(self._rooms(self._workspace.people[person_id]))

    def _places(self, person: Person) -> Iterator[Json]:
        for place, about in self._rooms(person):
            everything = sorted(self._standing(person, place), key=lambda each: each.ts)
            threads = _threads(everything)
            firsts = [each for each in everything if not each.is_reply]
            messages = firsts[-_MESSAGES:]
            shown = [reply for each in messages for reply in (each, *threads[each.ts])]
            read = self._read[person.id].get(place, "")
            unread = [each for each in shown if each.ts > read and each.user != person.id]
            yield {
                "id": place,
                **about,
                "messages": [self._message(each, threads[each.ts]) for each in messages],
                "older": len(firsts) > len(messages),
                "latest": max((each.ts for each in shown), default=None),
                "unread": len(unread),
                "firstUnread": next((each.ts for each in unread if not each.is_reply), None),
            }

    def _has_news(self, person: Person) -> bool:
        place = self._workspace.direct(person.id)
        messages = self._workspace.timelines[place].messages
        return bool(messages) and messages[-1].ts > self._read[person.id].get(place, "")

    def _rooms(self, person: Person) -> Iterator[tuple[str, Json]]:
        if person.deleted:
            return
        for channel in self._channels(person):
            yield channel.id, self._about(channel)
        app = {"kind": "app", "name": self._manifest.name, "writable": self._manifest.may_be_written_to}
        yield self._workspace.direct(person.id), app
        for other in self._known_to(person):
            about = {"kind": "direct", "name": other.real_name, "writable": True}
            yield self._workspace.between(person.id, other.id), about

    def _channels(self, person: Person) -> list[Channel]:
        return [each for each in self._workspace.channels.values() if person.id in each.members]

    def _known_to(self, person: Person) -> Iterator[Person]:
        channels = self._channels(person)
        for other in self._workspace.people.values():
            if other.id in (person.id, SLACKBOT) or other.is_bot or other.deleted:
                continue
            # A guest knows only the people of their channels, and is known to nobody else.
            guests = person.is_restricted or other.is_restricted
            if not guests or any(other.id in channel.members for channel in channels):
                yield other

    def _standing(self, person: Person, place: str) -> Iterator[Message]:
        yield from self._workspace.timelines[place].messages
        yield from (each for each in self._workspace.ephemerals[person.id].messages if each.channel == place)

    def _about(self, channel: Channel) -> Json:
        kind = "private" if channel.is_private else "channel"
        members = [each for each in channel.members if not self._workspace.people[each].is_bot]
        return {"kind": kind, "name": channel.name, "writable": not channel.is_archived, "members": len(members)}

    def _message(self, message: Message, replies: Sequence[Message] = ()) -> Json:
        return {
            "ts": message.ts,
            "user": message.user,
            "name": self._workspace.names.get(message.user, message.user),
            "isApp": message.bot_id is not None,
            "text": message.text,
            "blocks": list(message.blocks),
            "files": [
                {"name": file.title, "size": file.size, "address": f"/file/{file.secret}"} for file in message.files
            ],
            "edited": message.edited is not None,
            "onlyYou": message.only_for is not None,
            "replies": [self._message(each) for each in replies],
        }

    def _names(self, places: set[str]) -> dict[str, str]:
        hidden = {channel for channel in self._workspace.channels if channel not in places}
        return {each: name for each, name in self._workspace.names.items() if each not in hidden}


def _threads(messages: Sequence[Message]) -> defaultdict[str, list[Message]]:
    """Give the replies by the timestamp of the message they are in reply to."""
    found: defaultdict[str, list[Message]] = defaultdict(list)
    for each in messages:
        if each.is_reply:
            found[str(each.thread_ts)].append(each)
    return found


def _portrait(person: Person) -> Json:
    return {
        "id": person.id,
        "name": person.real_name,
        "handle": person.name,
        "title": person.title,
        "language": "fr" if person.locale.startswith("fr") else "en",
        "role": _role(person),
    }


def _role(person: Person) -> str:
    if person.deleted:
        return "left"
    if person.is_restricted or person.is_ultra_restricted:
        return "guest"
    return "partner" if person.is_admin or person.is_owner else "collaborator"


def _window(window: Window) -> Json:
    # Without the metadata that the app hides in it.
    return {
        "id": window.id,
        "title": window.title,
        "submit": window.submit,
        "close": (window.definition.get("close") or {}).get("text"),
        "blocks": [_with_suggested(each, window) for each in window.blocks],
        "values": window.state_values(),
        "errors": window.errors,
    }


def _with_suggested(block: Json, window: Window) -> Json:
    """Give a block whose menu has what the app offered for what was typed last, and what is chosen."""
    element = block.get("element", {})
    if element.get("type") not in fields.EXTERNAL:
        return block
    key = (block["block_id"], element["action_id"])
    state = window.states[key]
    chosen = state.get("selected_options") or [each for each in (state.get("selected_option"),) if each]
    options = {each["value"]: each for each in (*chosen, *window.suggested.get(key, ()))}
    return {**block, "element": {**element, "options": [*options.values()]}}
