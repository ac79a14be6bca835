"""What a person does and sees in Slack."""

from dataclasses import dataclass, replace
from typing import Any

from sandbox.slack import fields, payloads, responses, wording
from sandbox.slack.escaping import escaped
from sandbox.slack.events import Events
from sandbox.slack.files import LARGEST_DROPPED, described
from sandbox.slack.finding import complaints, found, holds, overflow_option
from sandbox.slack.transports import Acknowledgement, Transports
from sandbox.slack.windows import Window
from sandbox.slack.wording import in_words_of
from sandbox.slack.workspace import Message, Person
from sandbox.slack.world import World

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of an act: the app's answer, and any failure shown."""

    ok: bool
    status: int | None
    body: Any
    seconds: float
    failure: str | None = None


NOT_SENT = Answer(ok=True, status=None, body=None, seconds=0.0)


class Hands:
    """One person using Slack."""

    def __init__(self, person_id: str, world: World, transports: Transports, events: Events) -> None:
        self.id = person_id
        self._world = world
        self._transports = transports
        self._events = events

    @property
    def person(self) -> Person:
        """The person, as the workspace has them now."""
        return self._world.workspace.people[self.id]

    # What the person sees.

    @property
    def windows(self) -> list[Window]:
        """The person's open windows, the top one last."""
        return list(self._world.windows.stacks.get(self.id, ()))

    @property
    def window(self) -> Window | None:
        """The window on top, if one is open."""
        stack = self._world.windows.stacks.get(self.id)
        return stack[-1] if stack else None

    @property
    def home(self) -> Window | None:
        """The person's Home tab, once the app has published it."""
        return self._world.windows.homes.get(self.id)

    @property
    def direct_messages(self) -> list[Message]:
        """The person's messages with the bot, oldest first."""
        workspace = self._world.workspace
        return list(workspace.timelines[workspace.direct(self.id)].messages)

    @property
    def ephemerals(self) -> list[Message]:
        """The messages that only this person sees, oldest first."""
        return list(self._world.workspace.ephemerals[self.id].messages)

    # What the person does.

    async def command(self, name: str, text: str = "", channel: str | None = None) -> Answer:
        """Send a slash command from a channel or the bot's messages.

        Without `channel` it is the first one that the person is in, else their messages with the bot.
        """
        settings, where = self._world.settings, channel or self._somewhere()
        if not settings.knows(name):
            return _refused(self._says(wording.UNKNOWN_COMMAND, command=name))
        sent = escaped(text, self._world.workspace) if text and settings.escapes(name) else text
        payload = payloads.command(self._world, self.person, name, sent.strip(), where)
        reply = await self._transports.deliver("slash_commands", payload)
        failure = reply.failure or responses.commanded(self._world, self.id, where, reply.body)
        return _answer(reply, self._says(wording.COMMAND_FAILED, command=name, error=failure) if failure else None)

    def type(
        self, action_id: str, text: str | None, block_id: str | None = None, *, where: Window | None = None
    ) -> None:
        """Type into a field, replacing its text.

        `where` is the window, the top one by default.
        """
        window = where or self._top()
        block, element = found(window, action_id, block_id)
        if element["type"] not in fields.TYPED:
            raise AssertionError(f"One cannot type into {action_id!r}, a {element['type']}.")
        window.states[block["block_id"], element["action_id"]] = fields.holding(element, text)

    def drop(self, action_id: str, name: str, content: bytes, *, where: Window | None = None) -> str | None:
        """Drop a file into a field; give Slack's refusal, if any.

        `where` is the window, the top one by default.
        """
        window, files = where or self._top(), self._world.files
        block, element = found(window, action_id, None)
        file = files.expect(name, len(content), self.id)
        kinds = [each.lower() for each in element.get("filetypes", ())]
        key = block["block_id"], element["action_id"]
        held = window.states[key]["files"] if element.get("max_files", 10) > 1 else []
        # The choice of another file takes the former one out, even where Slack then refuses the new one.
        window.states[key] = fields.holding(element, held)
        if kinds and file.kind not in kinds:
            return self._says(wording.WRONG_KIND, kinds=", ".join(kinds))
        if not file.size:
            return self._says(wording.EMPTY)
        if file.size > LARGEST_DROPPED:
            return self._says(wording.TOO_LARGE)
        put = described(files.keep(replace(file, content=content)), self._world.address, self._world.settings.team_id)
        window.states[key] = fields.holding(element, [*held, put][: element.get("max_files", 10)])
        return None

    async def enter(self, action_id: str, block_id: str | None = None) -> Answer:
        """Press Enter in a field, which tells the app if it dispatches."""
        window = self._top()
        block, element = found(window, action_id, block_id)
        return await self._dispatch(window, block, element)

    async def select(
        self, action_id: str, value: Any, block_id: str | None = None, *, where: Message | Window | None = None
    ) -> Answer:
        """Choose an option, an id, or several of them, in an element.

        `where` is the message, Home tab or window, the top window by default. The app is told, except where an input
        block does not dispatch.
        """
        place = self._standing(where) if isinstance(where, Message) else where or self._top()
        block, element = found(place, action_id, block_id)
        if element["type"] == "overflow":
            return await self._act(place, block, element, {"selected_option": overflow_option(element, value)})
        offered = place.offered.get((block["block_id"], element["action_id"]), {}) if isinstance(place, Window) else {}
        chosen = fields.holding(fields.with_offered(element, offered.values()), value)
        if isinstance(place, Message):
            return await self._act(place, block, element, chosen)
        place.states[block["block_id"], element["action_id"]] = chosen
        return await self._dispatch(place, block, element)

    async def suggest(
        self, action_id: str, typed: str = "", block_id: str | None = None, *, where: Window | None = None
    ) -> list[Json]:
        """Type into a menu of the app; give what it then offers.

        `where` is the window, the top one by default.
        """
        window = where or self._top()
        block, element = found(window, action_id, block_id)
        if element["type"] not in fields.EXTERNAL:
            raise AssertionError(f"{action_id!r} asks nobody for its options.")
        key = block["block_id"], element["action_id"]
        reply = await self._transports.deliver(
            "interactive", payloads.suggestion(self._world, self.person, window, key, typed)
        )
        options = responses.suggested(reply.body)
        window.suggested[key] = options
        window.offered.setdefault(key, {}).update({each["value"]: each for each in options})
        return options

    async def press(
        self,
        action_id: str,
        message: Message | Window | None = None,
        *,
        value: str | None = None,
        block_id: str | None = None,
        confirm: bool = True,
    ) -> Answer:
        """Press a button in a window or a message.

        Without `message` it is the one in the top window, else in the newest message that has it.
        """
        where = message if message is not None else self._place_of(action_id)
        if isinstance(where, Message):
            where = self._standing(where)
        block, element = found(where, action_id, block_id, value)
        if element.get("confirm") and not confirm:
            return _refused("Not confirmed.")
        return await self._act(where, block, element, {})

    async def submit(self) -> Answer:
        """Send the form of the top window.

        Slack's own client first refuses fields that are empty or malformed.
        """
        window = self._top()
        if window.submit is None:
            raise AssertionError(f"The window “{window.title}” has no button to send it.")
        window.errors = complaints(window, self.person.locale)
        if window.errors:
            return _refused(self._says(wording.ATTENTION))
        reply = await self._transports.deliver("interactive", payloads.submission(self._world, self.person, window))
        wrong = "" if reply.failure else responses.submitted(self._world, window, reply.body)
        return _answer(reply, None if wrong is None else f"{self._says(wording.TROUBLE)} {wrong}".strip())

    async def close(self, *, everything: bool = False) -> Answer:
        """Close the top window, or all windows.

        A window with `clear_on_close` closes the whole stack.
        """
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
        return _told(await self._events.home_opened(self.id, "home"))

    async def open_messages(self) -> Answer:
        """Look at the app's Messages tab."""
        return _told(await self._events.home_opened(self.id, "messages"))

    def say(self, text: str, channel: str) -> Message:
        """Write a message as this person into a conversation."""
        workspace = self._world.workspace
        said = escaped(text, workspace)
        return workspace.say(Message(channel, workspace.next_ts(), said, self.id, names=workspace.names))

    def _says(self, sentence: str, **parts: object) -> str:
        return in_words_of(self.person.locale, sentence, **parts)

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
            if place is not None and holds(place, action_id):
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
        return _answer(reply, self._says(wording.TROUBLE) if reply.failure else None)


def _refused(sentence: str) -> Answer:
    return Answer(ok=False, status=None, body=None, seconds=0.0, failure=sentence)


def _told(reply: Acknowledgement | None) -> Answer:
    return NOT_SENT if reply is None else _answer(reply)


def _answer(reply: Acknowledgement, failure: str | None = None) -> Answer:
    failure = failure or reply.failure
    return Answer(failure is None, reply.status, reply.body, reply.seconds, failure)
