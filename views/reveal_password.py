"""The window that shows a password once."""

from __future__ import annotations

from slack_sdk.models.views import View

from locales import Localizer
from rules.reveal_password import Reveal
from views.typeset import Code, note, paragraph, paragraphs
from views.windows import window

SHOW = "show_password"


def shown(localizer: Localizer, reveal: Reveal, password: str) -> View:
    """Build the window with a password just made."""
    blocks = [
        paragraphs(
            (localizer.say("Identifier: {identifier}"), {"identifier": Code(reveal.owner.email)}),
            (localizer.say("The password is {password}"), {"password": Code(password)}),
        ),
        note(localizer.say("Write it down now: it is shown only once.")),
    ]
    if reveal.reader.id != reveal.owner.id:
        handed = localizer.say("This password is for {name}, who has no Slack account. Please hand it over.")
        blocks.append(paragraph(handed, name=reveal.owner.name))
    return window(localizer.say("Password"), blocks, close=localizer.say("OK"))
