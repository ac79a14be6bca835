"""What the recipient sees on « Afficher mon mot de passe »: the password, once."""

from __future__ import annotations

from slack_sdk.models.views import View

from locales import Reader
from rules.reveal_password import Reveal
from views.typeset import Code, note, paragraph, paragraphs
from views.windows import window

SHOW = "show_password"


def shown(reader: Reader, reveal: Reveal, password: str) -> View:
    """The window with the password that was just made."""
    blocks = [
        paragraphs(
            (reader.say("Identifier: {identifier}"), {"identifier": Code(reveal.owner.email)}),
            (reader.say("The password is {password}"), {"password": Code(password)}),
        ),
        note(reader.say("Write it down now: it is shown only once.")),
    ]
    if reveal.reader.id != reveal.owner.id:
        handed = reader.say("This password is for {name}, who is not in Slack. Please hand it over.")
        blocks.append(paragraph(handed, name=reveal.owner.name))
    return window(reader.say("Password"), blocks, close=reader.say("OK"))
