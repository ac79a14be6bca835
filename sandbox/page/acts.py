"""The acts of a person in the browser, each by its name."""

from base64 import b64decode
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from sandbox.page.sight import Sight
from sandbox.slack import Hands, Message, Slack, Window, wording
from sandbox.slack.fields import NotThere
from sandbox.slack.wording import in_words_of
from sandbox.slack.workspace import SLACKBOT, Person

Json = dict[str, Any]
Act = Callable[[str, Json], Awaitable[str | None]]

LONGEST_MESSAGE = 4_000
_MEANINGS: Mapping[str, str] = {
    "operation_timeout": wording.TIMED_OUT,
    "dispatch_failed": wording.NOT_REACHED,
}


class Acts:
    """The acts of people in their browsers, done in the sandbox's Slack.

    Each act gives the sentence that Slack shows where it fails, or None.
    """

    def __init__(self, slack: Slack, sight: Sight) -> None:
        self._slack = slack
        self._sight = sight
        self._known: Mapping[str, Act] = {
            "command": self._command,
            "say": self._say,
            "type": self._type,
            "choose": self._choose,
            "suggest": self._suggest,
            "drop": self._drop,
            "press": self._press,
            "submit": self._submit,
            "close": self._close,
            "home": self._home,
            "messages": self._messages,
            "read": self._read,
        }

    async def do(self, person_id: str, act: Json) -> str | None:
        """Do one act as this person; give Slack's sentence where it fails.

        Raises KeyError or TypeError where the act is unknown or malformed.
        """
        known = self._known[str(act["act"])]
        person = self._slack.workspace.people[person_id]
        if person.deleted:
            return in_words_of(person.locale, wording.GONE)
        try:
            return await known(person_id, act)
        except NotThere:
            # The page showed something that the app has since changed.
            return in_words_of(person.locale, wording.GONE)

    async def _command(self, person_id: str, act: Json) -> str | None:
        place = self._place(person_id, act, writing=True)
        answer = await self._slack.hands(person_id).command(act["name"], act["text"], place)
        if answer.failure:
            self._slackbot_says(self._slack.workspace.people[person_id], place, answer.failure)
        return None

    async def _say(self, person_id: str, act: Json) -> str | None:
        self._slack.hands(person_id).say(act["text"][:LONGEST_MESSAGE], self._place(person_id, act, writing=True))
        return None

    async def _type(self, person_id: str, act: Json) -> str | None:
        window = self._window(person_id, act)
        self._slack.hands(person_id).type(act["action"], act["value"], act["block"], where=window)
        return None

    async def _choose(self, person_id: str, act: Json) -> str | None:
        where = self._where(person_id, act)
        answer = await self._slack.hands(person_id).select(act["action"], act["value"], act["block"], where=where)
        return answer.failure

    async def _suggest(self, person_id: str, act: Json) -> str | None:
        window = self._window(person_id, act)
        await self._slack.hands(person_id).suggest(act["action"], str(act["value"]), act["block"], where=window)
        return None

    async def _drop(self, person_id: str, act: Json) -> str | None:
        window, content = self._window(person_id, act), b64decode(act["content"], validate=True)
        return self._slack.hands(person_id).drop(act["action"], str(act["name"]), content, where=window)

    async def _press(self, person_id: str, act: Json) -> str | None:
        where = self._where(person_id, act)
        answer = await self._slack.hands(person_id).press(act["action"], where, block_id=act["block"])
        return answer.failure

    async def _submit(self, person_id: str, act: Json) -> str | None:
        hands = self._on_top(person_id, act)
        answer = await hands.submit()
        # What is wrong with single fields stands at those fields.
        return None if hands.window is not None and hands.window.errors else answer.failure

    async def _close(self, person_id: str, act: Json) -> str | None:
        return (await self._on_top(person_id, act).close(everything=act["everything"])).failure

    async def _home(self, person_id: str, _: Json) -> str | None:
        # Slack says nothing to a person whose app does not listen.
        await self._slack.hands(person_id).open_home()
        return None

    async def _messages(self, person_id: str, _: Json) -> str | None:
        await self._slack.hands(person_id).open_messages()
        return None

    async def _read(self, person_id: str, act: Json) -> str | None:
        message = self._message(person_id, act)
        self._sight.read(person_id, message.channel, message.ts)
        return None

    def _place(self, person_id: str, act: Json, *, writing: bool = False) -> str:
        place = self._sight.rooms(person_id).get(act["place"])
        if place is None or (writing and not place["writable"]):
            raise NotThere
        return str(act["place"])

    def _where(self, person_id: str, act: Json) -> Window | Message:
        return self._message(person_id, act) if act.get("ts") else self._window(person_id, act)

    def _window(self, person_id: str, act: Json) -> Window:
        hands = self._slack.hands(person_id)
        for window in (*hands.windows, hands.home):
            if window is not None and window.id == act["window"]:
                return window
        raise NotThere

    def _on_top(self, person_id: str, act: Json) -> Hands:
        hands = self._slack.hands(person_id)
        if hands.window is None or hands.window.id != act["window"]:
            raise NotThere
        return hands

    def _message(self, person_id: str, act: Json) -> Message:
        workspace, place, ts = self._slack.workspace, self._place(person_id, act), str(act["ts"])
        found = workspace.timelines[place].find(ts) or workspace.ephemerals[person_id].find(ts)
        if found is None:
            raise NotThere
        return found

    def _slackbot_says(self, person: Person, place: str, failure: str) -> None:
        workspace, text = self._slack.workspace, _explained(person.locale, failure)
        said = Message(place, workspace.next_ts(), text, SLACKBOT, only_for=person.id, names=workspace.names)
        workspace.say(said)


def _explained(locale: str, failure: str) -> str:
    """Give Slack's own words, and below them what they mean."""
    meaning = next((each for error, each in _MEANINGS.items() if error in failure), None)
    return f"{failure}\n{in_words_of(locale, meaning)}" if meaning else failure
