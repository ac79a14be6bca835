"""Web API methods that open and change windows and Home tabs."""

import json
from typing import Any

from sandbox.limits.surfaces import Surface, problems
from sandbox.slack.methods_chat import parsed
from sandbox.slack.refusals import SlackError
from sandbox.slack.windows import Window
from sandbox.slack.world import World

Json = dict[str, Any]

LARGEST_VIEW = 250_000


def invalid(messages: list[str]) -> SlackError:
    """Give the refusal of arguments, with a sentence for each mistake."""
    return SlackError("invalid_arguments", response_metadata={"messages": [f"[ERROR] {each}" for each in messages]})


def accepted(value: Any, surface: Surface) -> Json:
    """Read a view; raises SlackError where Slack would refuse it."""
    view = parsed(value, "invalid_arguments")
    if not isinstance(view, dict):
        raise invalid(["missing required field: view"])
    found = problems(view, surface)
    if found:
        raise invalid(found)
    if len(json.dumps(view, ensure_ascii=False).encode()) > LARGEST_VIEW:
        raise SlackError("view_too_large")
    return view


def _answer(window: Window) -> Json:
    return {"view": window.view}


def _answer_to_opening(window: Window) -> Json:
    # Slack does not tell, in answer to opening a window, what its fields hold to begin with.
    return {"view": {**window.view, "state": {"values": {}}}}


def views_open(world: World, arguments: Json) -> Json:
    """Open a window for the person whose interaction gave the trigger."""
    view = accepted(arguments.get("view"), "modal")
    trigger = arguments.get("trigger_id")
    window = world.windows.open(world.triggers.check(trigger), view)
    world.triggers.use(str(trigger))
    return _answer_to_opening(window)


def views_push(world: World, arguments: Json) -> Json:
    """Open a window on top of the person's open windows."""
    view = accepted(arguments.get("view"), "modal")
    trigger = arguments.get("trigger_id")
    window = world.windows.push(world.triggers.check(trigger), view)
    world.triggers.use(str(trigger))
    return _answer_to_opening(window)


def views_update(world: World, arguments: Json) -> Json:
    """Change an open window, found by its id or external id."""
    window = world.windows.find(arguments.get("view_id"), arguments.get("external_id"))
    surface: Surface = "home" if window.definition["type"] == "home" else "modal"
    view = accepted(arguments.get("view"), surface)
    return _answer(world.windows.update(window, view, arguments.get("hash")))


def views_publish(world: World, arguments: Json) -> Json:
    """Show a person's Home tab."""
    view = accepted(arguments.get("view"), "home")
    person_id = str(arguments.get("user_id") or "")
    if person_id not in world.workspace.people:
        raise SlackError("user_not_found")
    return _answer(world.windows.publish(person_id, view, arguments.get("hash")))
