"""The windows (modals) and Home tabs that people see."""

import secrets
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from sandbox.slack import fields, reading
from sandbox.slack.refusals import SlackError

Json = dict[str, Any]

MOST_WINDOWS = 3


class Window:
    """One view shown to one person, with what they typed.

    The app's updates change it in place.
    """

    def __init__(self, person_id: str, definition: Json, owner: Json, names: reading.Names) -> None:
        self.id = "V" + secrets.token_hex(5).upper()
        self.person_id = person_id
        self.root_id = self.id
        self.previous_id: str | None = None
        self.errors: dict[str, str] = {}
        self.states: dict[tuple[str, str], Json] = {}
        self.offered: dict[tuple[str, str], dict[str, Json]] = {}
        self.suggested: dict[tuple[str, str], list[Json]] = {}
        self._owner = owner
        self._names = names
        self.show(definition)

    def show(self, definition: Json) -> None:
        """Show a new definition.

        A field keeps its value only under the same block_id and action_id.
        """
        self.definition = definition
        self.blocks = fields.identified(definition["blocks"])
        self.hash = f"{time.time():.0f}.{secrets.token_hex(4)}"
        self.errors = {}
        before, self.states = self.states, {}
        for block, element in fields.elements(self.blocks):
            start = fields.initial(element)
            if start is not None:
                key = (block["block_id"], element["action_id"])
                kept = before.get(key)
                self.states[key] = kept if kept is not None and kept["type"] == start["type"] else start

    @property
    def view(self) -> Json:
        """The view as Slack describes it to the app."""
        given = self.definition
        return {
            "id": self.id,
            "type": given["type"],
            "blocks": self.blocks,
            "private_metadata": given.get("private_metadata", ""),
            "callback_id": given.get("callback_id", ""),
            "external_id": given.get("external_id", ""),
            "state": {"values": self.state_values()},
            "hash": self.hash,
            "title": given.get("title"),
            "close": given.get("close"),
            "submit": given.get("submit"),
            "clear_on_close": given.get("clear_on_close", False),
            "notify_on_close": given.get("notify_on_close", False),
            "root_view_id": self.root_id,
            "previous_view_id": self.previous_id,
            **self._owner,
        }

    def state_values(self) -> dict[str, Json]:
        """Give every field's state by block and action, as Slack sends it."""
        values: dict[str, Json] = {}
        for (block_id, action_id), state in self.states.items():
            values.setdefault(block_id, {})[action_id] = state
        return values

    @property
    def title(self) -> str:
        """The window's title."""
        return _text(self.definition.get("title"))

    @property
    def submit(self) -> str | None:
        """The text of the button that sends the form; None without one."""
        return _text(self.definition.get("submit")) or None

    @property
    def close(self) -> str:
        """The text of the button that closes the window.

        Where the app gives none, it is Cancel beside a button that sends, else Close.
        """
        return _text(self.definition.get("close")) or ("Cancel" if self.submit else "Close")

    @property
    def values(self) -> dict[str, Any]:
        """What every field holds, by action_id, in plain values."""
        return {action_id: fields.plain(state) for (_, action_id), state in self.states.items()}

    @property
    def texts(self) -> list[str]:
        """Every visible text, in reading order."""
        return reading.texts({**self.definition, "blocks": self.blocks}, self._names, self.states)

    @property
    def text(self) -> str:
        """Every visible text, a line each."""
        return "\n".join(self.texts)


def _text(value: Json | None) -> str:
    return str(value["text"]) if value else ""


def _watched_by_nobody(_: Window) -> None:
    pass


class Windows:
    """Every person's stack of windows and Home tab."""

    def __init__(self, owner: Json, names: reading.Names) -> None:
        self.stacks: defaultdict[str, list[Window]] = defaultdict(list)
        self.homes: dict[str, Window] = {}
        self.on_show: Callable[[Window], None] = _watched_by_nobody
        self._open: dict[str, Window] = {}
        self._owner = owner
        self._names = names

    def open(self, person_id: str, view: Json) -> Window:
        """Open a window for a person, in place of all open ones."""
        self._refuse_known(view)
        self.clear(person_id)
        return self._place(person_id, view)

    def push(self, person_id: str, view: Json) -> Window:
        """Open a window on top of a person's stack."""
        stack = self.stacks[person_id]
        if not stack:
            raise SlackError("not_found")
        if len(stack) >= MOST_WINDOWS:
            raise SlackError("push_limit_reached")
        self._refuse_known(view)
        return self._place(person_id, view)

    def update(self, window: Window, view: Json, known_hash: str | None = None) -> Window:
        """Show a new view in an open window.

        Raises SlackError where `known_hash` is no longer the window's.
        """
        if known_hash and known_hash != window.hash:
            raise SlackError("hash_conflict")
        window.show(view)
        self.on_show(window)
        return window

    def publish(self, person_id: str, view: Json, known_hash: str | None = None) -> Window:
        """Show a person's Home tab."""
        home = self.homes.get(person_id)
        if home is not None:
            return self.update(home, view, known_hash)
        home = self.homes[person_id] = Window(person_id, view, self._owner, self._names)
        self._open[home.id] = home
        self.on_show(home)
        return home

    def find(self, view_id: str | None, external_id: str | None) -> Window:
        """Give the open window with this id or external id."""
        if view_id:
            found = self._open.get(view_id)
        else:
            known = (each for each in self._open.values() if each.definition.get("external_id") == external_id)
            found = next(known, None) if external_id else None
        if found is None:
            raise SlackError("not_found")
        return found

    def close(self, window: Window) -> None:
        """Close one window."""
        stack = self.stacks[window.person_id]
        if window in stack:
            stack.remove(window)
            del self._open[window.id]

    def clear(self, person_id: str) -> None:
        """Close all of a person's windows."""
        for window in list(self.stacks[person_id]):
            self.close(window)

    def _refuse_known(self, view: Json) -> None:
        external_id = view.get("external_id")
        if external_id and any(each.definition.get("external_id") == external_id for each in self._open.values()):
            raise SlackError("duplicate_external_id")

    def _place(self, person_id: str, view: Json) -> Window:
        window = Window(person_id, view, self._owner, self._names)
        stack = self.stacks[person_id]
        if stack:
            window.root_id, window.previous_id = stack[0].id, stack[-1].id
        stack.append(window)
        self._open[window.id] = window
        self.on_show(window)
        return window
