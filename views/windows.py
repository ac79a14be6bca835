"""The windows that all features share, and how to build one."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement, StaticSelectElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.refusals import Field
from views.as_json import Window
from views.typeset import BUTTON_LENGTH, alert, clip, paragraph, plain


def window(
    title: str,
    blocks: Sequence[Block],
    *,
    close: str,
    submit: str | None = None,
    name: str = "",
    metadata: Mapping[str, Any] | None = None,
    clears: bool = False,
) -> View:
    """Build a modal window.

    `metadata` comes back with everything pressed in it, and so holds no secret.
    """
    return Window(
        type="modal",
        title=plain(title),
        blocks=list(blocks),
        close=plain(close),
        submit=plain(submit) if submit else None,
        callback_id=name or None,
        private_metadata=json.dumps(metadata, ensure_ascii=False, separators=(",", ":")) if metadata else None,
        clear_on_close=clears or None,
    )


def read_metadata(view: Mapping[str, Any]) -> dict[str, Any]:
    """Read what the window carried, from Slack's payload."""
    found: dict[str, Any] = json.loads(view.get("private_metadata") or "{}")
    return found


def buttons(*elements: ButtonElement | StaticSelectElement) -> Block:
    """Build a row of buttons and menus."""
    return ActionsBlock(elements=list(elements))


def button(text: str, action: str, *, value: str | None = None, style: str | None = None) -> ButtonElement:
    """Build a button, known to handlers by its action."""
    return ButtonElement(text=plain(clip(text, BUTTON_LENGTH)), action_id=action, value=value, style=style)


def waiting(localizer: Localizer) -> View:
    """Build the window shown while Slack is asked."""
    text = localizer.say("One moment…")
    return window(localizer.say("Online space"), [paragraph(text)], close=localizer.say("Close"))


def failure(localizer: Localizer, reference: str) -> View:
    """Build the window shown when the bot itself failed."""
    return window(
        localizer.say("Online space"),
        [alert(failure_sentence(localizer, reference), "error")],
        close=localizer.say("OK"),
    )


def failure_sentence(localizer: Localizer, reference: str) -> str:
    """Say that the bot itself failed, with a reference."""
    return localizer.say(
        "Something went wrong on our side. Please try again in a moment; if it happens again, "
        "give your contact this reference: {reference}.",
        reference=reference,
    )


def too_fast(localizer: Localizer) -> View:
    """Build the window shown to somebody who asks for too much at once."""
    return window(
        localizer.say("Online space"), [alert(too_fast_sentence(localizer), "warning")], close=localizer.say("OK")
    )


def elsewhere_sentence(localizer: Localizer) -> str:
    """Say that the space is another workspace's."""
    return localizer.say("This online space belongs to another Slack workspace: nothing can be done in it from here.")


def too_fast_sentence(localizer: Localizer) -> str:
    """Say that somebody asks for too much at once."""
    return localizer.say(
        "That is more than one person can ask for at once. Nothing was changed: please wait a moment, then try again."
    )


def expired_sentence(localizer: Localizer, command: str) -> str:
    """Say that Slack took too long to open a window."""
    return localizer.say(
        "Slack took too long and the window could not open. Nothing was changed: please type {command} again.",
        command=command,
    )


def chosen_numbers(view: Mapping[str, Any], field: Field) -> tuple[int, ...]:
    """Read the numbers chosen in a field, from Slack's payload."""
    state = view["state"]["values"].get(field, {}).get(field, {})
    return tuple(int(each["value"]) for each in state.get("selected_options") or ())


def typed_reason(view: Mapping[str, Any]) -> str:
    """Read the reason as it was typed, from Slack's payload."""
    state = view["state"]["values"].get(Field.REASON, {}).get(Field.REASON, {})
    return state.get("value") or ""
