"""A sandbox's Slack as JSON: who is there, what stands where, which windows are open; and set up again from it."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from sandbox.bot_process import MANIFEST
from sandbox.slack import AppSettings, Channel, File, Message, Person, Slack, Window
from sandbox.slack.manifest import read_manifest
from tests.clocks import unhurried
from tests.stage import COMMANDS

Json = dict[str, Any]

_NOT_KEPT = {"names"}


def described(slack: Slack) -> Json:
    """Everything that stands there."""
    workspace, windows = slack.workspace, slack.world.windows
    stacks = [window for stack in windows.stacks.values() for window in stack]
    return {
        "people": [asdict(each) for each in workspace.people.values()],
        "channels": [asdict(each) for each in workspace.channels.values()],
        "messages": [_of_message(each) for each in workspace.everything_said()],
        "windows": [_of_window(each) for each in stacks],
        "homes": [_of_window(each) for each in windows.homes.values()],
    }


def set_up(state: Json) -> Slack:
    """A Slack, not started yet, in which all of it stands again; the contents of files aside."""
    people = [_of_fields(Person, each) for each in state["people"]]
    channels = [_of_fields(Channel, {**each, "members": tuple(each["members"])}) for each in state["channels"]]
    slack = Slack(
        people, channels, AppSettings(commands=COMMANDS, events=read_manifest(MANIFEST).events), clock=unhurried()
    )
    for each in state["messages"]:
        _put_message(slack, each)
    for each in state["windows"]:
        put_window(slack, each)
    for each in state["homes"]:
        home = slack.world.windows.publish(each["person"], each["view"])
        _as_before(slack, home, each)
    return slack


def _of_message(message: Message) -> Json:
    kept = {each.name: getattr(message, each.name) for each in fields(message) if each.name not in _NOT_KEPT}
    files = [{**asdict(each), "content": None} for each in message.files]
    return {**kept, "blocks": list(message.blocks), "files": files}


def _of_window(window: Window) -> Json:
    states = [[block, action, state] for (block, action), state in window.states.items()]
    return {
        "person": window.person_id,
        "id": window.id,
        "root": window.root_id,
        "previous": window.previous_id,
        "view": {**window.definition, "blocks": window.blocks},
        "states": states,
    }


def _put_message(slack: Slack, described: Json) -> None:
    files = tuple(_of_fields(File, {**each, "places": tuple(each["places"])}) for each in described["files"])
    whole = {**described, "blocks": tuple(described["blocks"]), "files": files}
    message = Message(**whole, names=slack.workspace.names)
    workspace = slack.workspace
    where = workspace.ephemerals[message.only_for] if message.only_for else workspace.timelines[message.channel]
    where.append(message)
    for file in files:
        slack.world.files.keep(file)


def put_window(slack: Slack, described: Json) -> Window:
    """Open a window as it was described, on top of those that its person has in front."""
    windows, person = slack.world.windows, described["person"]
    place = windows.push if windows.stacks[person] else windows.open
    window = place(person, described["view"])
    _as_before(slack, window, described)
    return window


def _as_before(slack: Slack, window: Window, described: Json) -> None:
    # The app knows it by its id, which may stand in another window as the one to go back to.
    known = slack.world.windows._open  # noqa: SLF001 - what has been released is no concern of the sandbox
    del known[window.id]
    window.id, window.root_id, window.previous_id = described["id"], described["root"], described["previous"]
    if "states" in described:
        window.states = {(block, action): state for block, action, state in described["states"]}
    known[window.id] = window


def _of_fields(kind: type[Any], described: Json) -> Any:
    return kind(**described)
