"""Every button, menu and form that was recorded, pressed and sent again as Slack does it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sandbox.slack import Message, Slack, Window, fields, payloads
from sandbox.slack.transports import Acknowledgement
from tests.released.codes import shape_of
from tests.released.workspaces import put_window

Json = dict[str, Any]


# What Slack tells of one entry chosen.
_CHOSEN: dict[str, Callable[[Json], Json]] = {
    **dict.fromkeys(("overflow", "static_select"), lambda option: {"selected_option": option}),
    "checkboxes": lambda option: {"selected_options": [option]},
}


@dataclass(frozen=True, slots=True)
class Press:
    """Something that somebody may press or choose: in this message, or in this window or Home as it was recorded."""

    who: str
    place: Message | Json
    block: Json
    element: Json
    state: Json

    @property
    def name(self) -> str:
        """By what handlers know it, and what comes with it."""
        return f"{self.element['action_id']} {self._value}"

    @property
    def codes(self) -> Iterator[tuple[str, str]]:
        """What it is pressed by, as the list of codes has it."""
        action, chosen = self.element["action_id"], "options" in self.element
        yield "action_id", action
        if self._value:
            yield "value", f"{action} {shape_of(self._value, chosen=chosen)}"

    @property
    def _value(self) -> str:
        (chosen,) = self.state.get("selected_options") or [self.state.get("selected_option")]
        carrying = chosen or self.element
        return str(carrying.get("value", ""))


def presses(who: str, place: Message | Json) -> Iterator[Press]:
    """Whatever the app hears of at once, each entry of a menu apart."""
    blocks = list(place.blocks) if isinstance(place, Message) else place["view"]["blocks"]
    for block, element in fields.elements(fields.identified(blocks)):
        if block["type"] == "input" and not block.get("dispatch_action"):
            continue
        kind = element["type"]
        if kind in _CHOSEN:
            yield from (Press(who, place, block, element, state) for state in map(_CHOSEN[kind], element["options"]))
        else:
            yield Press(who, place, block, element, fields.initial(element) or {})


async def press(slack: Slack, pressed: Press) -> Acknowledgement:
    """Press it where it stood, whatever has come to stand there since."""
    return await slack.transports.deliver("interactive", press_of(slack, pressed))


def press_of(slack: Slack, pressed: Press) -> Json:
    """What Slack tells of it."""
    element = pressed.element
    own = {key: element[key] for key in ("text", "value", "style", "url") if key in element}
    action = {"action_id": element["action_id"], "block_id": pressed.block["block_id"], "type": element["type"]}
    where = pressed.place if isinstance(pressed.place, Message) else shown(slack, pressed.place)
    person = slack.workspace.people[pressed.who]
    return payloads.actions(slack.world, person, where, own | pressed.state | action)


async def send(slack: Slack, described: Json) -> Acknowledgement:
    """Send the form as it was filled in."""
    return await slack.transports.deliver("interactive", form_of(slack, described))


def form_of(slack: Slack, described: Json) -> Json:
    """What Slack tells of it."""
    person, window = slack.workspace.people[described["person"]], shown(slack, described)
    return payloads.submission(slack.world, person, window)


def shown(slack: Slack, described: Json) -> Window:
    """The window alone in front of its person, or the Home, as it was recorded."""
    if described["view"]["type"] == "home":
        return slack.world.windows.publish(described["person"], described["view"])
    slack.world.windows.clear(described["person"])
    return put_window(slack, described)
