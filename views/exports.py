"""The windows that all exports share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.journal import IdempotencyKey
from views.typeset import Typed, alert, note, paragraph
from views.windows import read_metadata, window


def confirmation(
    localizer: Localizer,
    title: str,
    holds: str,
    name: str,
    form: IdempotencyKey,
    carried: Mapping[str, Any] = MappingProxyType({}),
    *,
    fields: Sequence[Block] = (),
) -> View:
    """Build the window that asks to confirm an export.

    `holds` says how much the file will hold; `name` is the window's, and `carried` comes back with its answer. `fields`
    ask which form it has, which is CSV otherwise.
    """
    return window(
        title,
        [
            paragraph("{holds}", holds=Typed(holds)),
            *fields,
            paragraph(
                localizer.say("It comes by direct message.")
                if fields
                else localizer.say("It comes by direct message, as CSV, for Excel or LibreOffice.")
            ),
            note(localizer.say("These are personal data: the export is recorded in the journal, with your name.")),
        ],
        submit=localizer.say("Export"),
        close=localizer.say("Cancel"),
        name=name,
        metadata={"form": form, **carried},
    )


def answers(view: Mapping[str, Any]) -> IdempotencyKey:
    """Read which form was confirmed, from Slack's payload."""
    return IdempotencyKey(read_metadata(view)["form"])


def result(localizer: Localizer, title: str, *, again: bool) -> View:
    """Build the window that says the file is being sent.

    Or, if `again`, that it was sent before.
    """
    said = (
        localizer.say("The file has already been sent to you: see your messages from this app.")
        if again
        else localizer.say("The file is on its way: see your messages from this app.")
    )
    return window(title, [alert(said, "success")], close=localizer.say("OK"))
