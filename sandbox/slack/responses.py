"""The effects of an app's answer to a form or command."""

from typing import Any

from sandbox.limits.elements import KINDS
from sandbox.slack import fields
from sandbox.slack.methods_chat import answer
from sandbox.slack.methods_views import accepted
from sandbox.slack.refusals import SlackError
from sandbox.slack.windows import Window
from sandbox.slack.world import ResponseUrl, World

Json = dict[str, Any]


def submitted(world: World, window: Window, body: Any) -> str | None:
    """Do what the app answered to a form; give any error.

    None means that it was done; an empty text is an error without details.
    """
    if not body:
        world.windows.close(window)
        return None
    if not isinstance(body, dict):
        return ""
    try:
        return _act(world, window, body)
    except SlackError as refusal:
        detail = refusal.more.get("response_metadata", {}).get("messages", [])
        return " ".join([refusal.error, *detail])


def _act(world: World, window: Window, body: Json) -> str | None:
    action = body.get("response_action")
    if action == "errors":
        return _errors(window, body.get("errors"))
    if action == "clear":
        world.windows.clear(window.person_id)
    elif action == "update":
        world.windows.update(window, accepted(body.get("view"), "modal"))
    elif action == "push":
        world.windows.push(window.person_id, accepted(body.get("view"), "modal"))
    else:
        return ""
    return None


def _errors(window: Window, errors: Any) -> str | None:
    inputs = [(block, element) for block, element in fields.elements(window.blocks) if block["type"] == "input"]
    at = {block["block_id"]: element["action_id"] for block, element in inputs}
    if not isinstance(errors, dict) or not errors or not set(errors) <= set(at):
        return "errors must be at input blocks"
    window.errors = {at[block_id]: str(sentence) for block_id, sentence in errors.items()}
    return None


def suggested(body: Any) -> list[Json]:
    """Give the options that the app answered for a menu.

    Raises NotThere where Slack would show none of them.
    """
    options = body.get("options") if isinstance(body, dict) else None
    if not isinstance(options, list):
        raise fields.NotThere(f"These are no options: {body!r}")
    wrong = [*KINDS["static_select"].check({"options": options}, "")] if options else []
    if wrong:
        raise fields.NotThere(" ".join(wrong))
    return options


def commanded(world: World, person_id: str, channel: str, body: Any) -> str | None:
    """Show the app's answer to a command; give any error."""
    if not body:
        return None
    arguments = body if isinstance(body, dict) else {"text": str(body)}
    try:
        answer(world, ResponseUrl(person_id, channel, None, 0), arguments)
    except SlackError as refusal:
        return refusal.error
    return None
