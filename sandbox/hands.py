"""What a person does and sees in Slack: types, chooses, presses, sends, and reads."""

from dataclasses import dataclass
from typing import Any

from sandbox import fields, payloads, responses
from sandbox.escaping import escaped
from sandbox.transports import Acknowledgement, Transports
from sandbox.windows import Window
from sandbox.workspace import Message, Person
from sandbox.world import World

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """How an act ended: what the app answered, after how long, and the failure the person was shown, if any."""

    ok: bool
    status: int | None
    body: Any
    seconds: float
    failure: str | None = None


NOT_SENT = Answer(ok=True, status=None, body=None, seconds=0.0)


class Hands:
    """One person, sitting in front of Slack."""

    def __init__(self, person_id: str, world: World, transports: Transports) -> None:
        self.id = person_id
        self._world = world
        self._transports = transports

    @property
    def person(self) -> Person:
        """Who this is."""
        return self._world.workspace.people[self.id]

    # What the person sees.

    @property
    def windows(self) -> list[Window]:
        """The windows open before him, the one on top last."""
        return list(self._world.windows.stacks.get(self.id, ()))

    @property
    def window(self) -> Window | None:
        """The window on top, if one is open."""
        stack = self._world.windows.stacks.get(self.id)
        return stack[-1] if stack else None

    @property
    def home(self) -> Window | None:
        """His Home tab of the app, once the app has published it."""
        return self._world.windows.homes.get(self.id)

    @property
    def direct_messages(self) -> list[Message]:
        """His messages with the bot, oldest first."""
        workspace = self._world.workspace
        return list(workspace.timelines[workspace.direct(self.id)].messages)

    @property
    def ephemerals(self) -> list[Message]:
        """The messages only he sees, oldest first."""
        return list(self._world.workspace.ephemerals[self.id].messages)

    # What the person does.

    async def command(self, name: str, text: str = "", channel: str | None = None) -> Answer:
        """Send a slash command, from a channel he is in or, failing that, from his messages with the bot."""
        settings, where = self._world.settings, channel or self._somewhere()
        if not settings.knows(name):
            return Answer(ok=False, status=None, body=None, seconds=0.0, failure=f"{name} is not a valid command.")
        sent = escaped(text, self._world.workspace) if text and settings.escapes(name) else text
        payload = payloads.command(self._world, self.person, name, sent.strip(), where)
        reply = await self._transports.deliver("slash_commands", payload)
        failure = reply.failure or responses.commanded(self._world, self.id, where, reply.body)
        return _answer(reply, f'{name} failed with the error "{failure}"' if failure else None)

    def type(self, action_id: str, text: str | None, block_id: str | None = None) -> None:
        """Type into a field of the top window, in the place of what it holds."""
        window = self._top()
        block, element = _found(window, action_id, block_id)
        if element["type"] not in fields.TYPED:
            raise AssertionError(f"One cannot type into {action_id!r}, a {element['type']}.")
        window.states[block["block_id"], element["action_id"]] = fields.holding(element, text)

    async def enter(self, action_id: str, block_id: str | None = None) -> Answer:
        """Press Enter in a field; the app hears of it if the field dispatches."""
        window = self._top()
        block, element = _found(window, action_id, block_id)
        return await self._dispatch(window, block, element)

    async def select(self, action_id: str, value: Any, block_id: str | None = None) -> Answer:
        """Choose in the top window: an option's value, an id, or several; the app is told if that dispatches."""
        window = self._top()
        block, element = _found(window, action_id, block_id)
        if element["type"] == "overflow":
            return await self._act(window, block, element, {"selected_option": _overflow_option(element, value)})
        window.states[block["block_id"], element["action_id"]] = fields.holding(element, value)
        return await self._dispatch(window, block, element)

    async def press(
        self,
        action_id: str,
        message: Message | Window | None = None,
        *,
        value: str | None = None,
        block_id: str | None = None,
        confirm: bool = True,
    ) -> Answer:
        """Press a button: in this message (or Home tab), else in the top window, else in the newest message with it."""
        where = message if message is not None else self._place_of(action_id)
        if isinstance(where, Message):
            where = self._standing(where)
        block, element = _found(where, action_id, block_id, value)
        if element.get("confirm") and not confirm:
            return Answer(ok=False, status=None, body=None, seconds=0.0, failure="Not confirmed.")
        return await self._act(where, block, element, {})

    async def submit(self) -> Answer:
        """Press the button that sends the form on top; Slack's own client refuses empty and misshapen fields first."""
        window = self._top()
        if window.submit is None:
            raise AssertionError(f"The window “{window.title}” has no button to send it.")
        window.errors = _complaints(window)
        if window.errors:
            return Answer(ok=False, status=None, body=None, seconds=0.0, failure="Some fields need attention.")
        reply = await self._transports.deliver("interactive", payloads.submission(self._world, self.person, window))
        trouble = responses.TROUBLE if reply.failure else responses.submitted(self._world, window, reply.body)
        return _answer(reply, trouble)

    async def close(self, *, everything: bool = False) -> Answer:
        """Close the top window, or all; a window with `clear_on_close` takes the whole stack with it."""
        window = self._top()
        cleared = everything or bool(window.definition.get("clear_on_close"))
        closing = self.windows[::-1] if cleared else [window]
        for each in closing:
            self._world.windows.close(each)
        reply = NOT_SENT
        for each in closing:
            if each.definition.get("notify_on_close"):
                payload = payloads.closing(self._world, self.person, each, cleared=cleared)
                reply = _answer(await self._transports.deliver("interactive", payload))
        return reply

    async def open_home(self) -> Answer:
        """Look at the app's Home tab."""
        content = {"type": "app_home_opened", "user": self.id, "tab": "home"}
        content["channel"] = self._world.workspace.direct(self.id)
        return _answer(await self._transports.deliver("events_api", payloads.event(self._world, content)))

    def _somewhere(self) -> str:
        channels = self._world.workspace.channels.values()
        mine = (each.id for each in channels if self.id in each.members and not each.is_archived)
        return next(mine, self._world.workspace.direct(self.id))

    def _top(self) -> Window:
        window = self.window
        if window is None:
            raise AssertionError(f"{self.person.name} has no window open.")
        return window

    def _place_of(self, action_id: str) -> Window | Message:
        seen = sorted((*self.direct_messages, *self.ephemerals), key=lambda each: each.ts, reverse=True)
        for place in (self.window, *seen):
            if place is not None and _holds(place, action_id):
                return place
        raise AssertionError(f"{self.person.name} sees no button {action_id!r}.")

    def _standing(self, message: Message) -> Message:
        workspace = self._world.workspace
        timeline = workspace.ephemerals[self.id] if message.only_for else workspace.timelines[message.channel]
        return timeline.find(message.ts) or message

    async def _dispatch(self, window: Window, block: Json, element: Json) -> Answer:
        if block["type"] == "input" and not block.get("dispatch_action"):
            return NOT_SENT
        state = window.states[block["block_id"], element["action_id"]]
        return await self._act(window, block, element, state)

    async def _act(self, where: Window | Message, block: Json, element: Json, state: Json) -> Answer:
        own = {key: element[key] for key in ("text", "value", "style", "url") if key in element}
        action = {"action_id": element["action_id"], "block_id": block["block_id"], "type": element["type"]}
        payload = payloads.actions(self._world, self.person, where, own | state | action)
        reply = await self._transports.deliver("interactive", payload)
        return _answer(reply, responses.TROUBLE if reply.failure else None)


def _answer(reply: Acknowledgement, failure: str | None = None) -> Answer:
    failure = failure or reply.failure
    return Answer(failure is None, reply.status, reply.body, reply.seconds, failure)


def _blocks(place: Window | Message) -> list[Json]:
    return list(place.blocks)


def _holds(place: Window | Message, action_id: str) -> bool:
    return any(element.get("action_id") == action_id for _, element in fields.elements(_blocks(place)))


def _found(
    place: Window | Message, action_id: str, block_id: str | None, value: str | None = None
) -> tuple[Json, Json]:
    """Give the one element meant, with its block."""
    seen = []
    for block, element in fields.elements(_blocks(place)):
        seen.append(str(element.get("action_id")))
        same = element.get("action_id") == action_id and block_id in (None, block["block_id"])
        if same and value in (None, element.get("value")):
            return block, element
    raise AssertionError(f"There is no {action_id!r} here; there are: {', '.join(seen) or 'no elements'}.")


def _overflow_option(element: Json, value: Any) -> Json:
    option = next((each for each in element["options"] if each["value"] == value), None)
    if option is None:
        raise AssertionError(f"{value!r} is not in the menu {element['action_id']!r}.")
    return dict(option)


def _complaints(window: Window) -> dict[str, str]:
    complaints = {}
    for block, element in fields.elements(window.blocks):
        if block["type"] == "input":
            sentence = fields.complaint(block, window.states[block["block_id"], element["action_id"]])
            if sentence:
                complaints[element["action_id"]] = sentence
    return complaints
