"""What people see of enrolling as administrator: the checkbox, and how many were told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_sdk.models.blocks import Block, CheckboxesElement, InputBlock, Option
from slack_sdk.models.views import View

from locales import Reader
from rules.enrol import Choice, Standing
from rules.model.notices import Tally
from rules.request_enrolment import EXPIRES_AFTER
from views.message_context import Notice, Telling, news
from views.report_enrolment import offer
from views.typeset import Day, alert, header, note, paragraph, plain
from views.windows import button, buttons, window

COMMANDS = ("/admin-espace", "/space-admin")
WINDOW = "enrol"
CHECKBOX = "administrator"
CHECKED = "yes"
OPEN = "open_enrol"
REFRESH = "refresh_enrolment"
ADD = "add_after_enrolment"


def form(reader: Reader, standing: Standing, form_id: str) -> View:
    """The window with the checkbox, ticked for who is administrator already."""
    person = standing.person
    if standing.waiting_since is not None:
        return _pending(reader, standing.waiting_since)
    enrolled = Option(
        value=CHECKED,
        text=plain(reader.say("Enrol me as administrator")),
        description=plain(reader.say("Required to add subscribers.")),
    )
    box = CheckboxesElement(
        action_id=CHECKBOX, options=[enrolled], initial_options=[enrolled] if person.is_administrator else None
    )
    return window(
        reader.say("Manage the users"),
        [
            header(reader.say("Manage the users of the space")),
            *_administrators(reader, standing),
            InputBlock(block_id=CHECKBOX, label=plain(reader.say("My profile")), element=box, optional=True),
            note(
                reader.say(
                    "Note: to keep the space safe, a message is systematically sent to its other users "
                    "when this changes."
                )
            ),
        ],
        submit=reader.say("Confirm"),
        close=reader.say("Cancel"),
        name=WINDOW,
        carries={"form": form_id},
    )


def _pending(reader: Reader, since: datetime) -> View:
    return window(reader.say("Manage the users"), [waiting(reader, since)], close=reader.say("OK"))


def waiting(reader: Reader, since: datetime) -> Block:
    """That another must agree, since when that is asked, and until when."""
    text = reader.say(
        "You asked on {date} to be an administrator. It takes effect when another administrator or a partner agrees; "
        "the request expires on {until}."
    )
    return paragraph(text, date=Day(since, reader), until=Day(since + EXPIRES_AFTER, reader))


def answers(view: Mapping[str, Any]) -> bool:
    """Whether the checkbox is ticked."""
    return bool(view["state"]["values"][CHECKBOX][CHECKBOX].get("selected_options"))


def result(reader: Reader, choice: Choice, tally: Tally | None) -> View:
    """How it ended, and how many were told so far; without a tally nothing had to change."""
    if choice.waiting_since is not None:
        return _pending(reader, choice.waiting_since)
    blocks = [alert(_outcome(reader, choice), "success" if choice.entry else "info")]
    if tally is not None:
        blocks.append(paragraph(told(reader, tally)))
        if not tally.settled:
            refresh = button(reader.say("Refresh"), REFRESH, value=choice.form)
            blocks += [note(reader.say("The rest is on its way; you can close this window.")), buttons(refresh)]
    if choice.person.is_administrator:
        blocks.append(buttons(button(reader.say("Add a subscriber"), ADD, style="primary")))
    return window(reader.say("Manage the users"), blocks, close=reader.say("OK"), clears=True)


def told(reader: Reader, tally: Tally) -> str:
    """How many users were told, as one sentence."""
    told_so_far = reader.count("{n} user told", "{n} users told", tally.informed)
    rest = [
        (tally.waiting, reader.count("{n} message on its way", "{n} messages on their way", tally.waiting)),
        (tally.failed, reader.count("{n} failed", "{n} failed", tally.failed)),
        (
            tally.unreachable,
            reader.count("{n} not reachable in Slack", "{n} not reachable in Slack", tally.unreachable),
        ),
    ]
    return ", ".join([told_so_far, *(text for number, text in rest if number)])


def _administrators(reader: Reader, standing: Standing) -> list[Block]:
    person = standing.person
    if person.administrator_since is not None and person.is_administrator:
        since = reader.say("You have been an administrator of this space since {date}. Untick the box to resign.")
        return [paragraph(since, date=Day(person.administrator_since, reader))]
    if standing.administrators:
        names = reader.several(standing.administrators)
        return [paragraph(reader.say("Administrators today: {names}."), names=names)]
    return [paragraph(reader.say("This space has no administrator yet."))]


def _outcome(reader: Reader, choice: Choice) -> str:
    enrolled = choice.person.is_administrator
    if choice.entry is None and enrolled:
        return reader.say("Nothing changed: you are an administrator of the space already.")
    if choice.entry is None:
        return reader.say("Nothing changed: you are not an administrator of the space.")
    if enrolled:
        return reader.say("You are now an administrator of the space. You can add subscribers.")
    return reader.say("You are no longer an administrator of the space.")


def administrator_enrolled(telling: Telling) -> Notice:
    """The security notice: somebody can now add subscribers."""
    say = telling.reader.say
    text = say("{person} is now an administrator of the online space of {firm}.")
    advice = say("An administrator can add subscribers. If this surprises you, tell {contact} at once.")
    told_of_it = news(telling, say("Security notice"), text, advice)
    return told_of_it if telling.to_channel else replace(told_of_it, blocks=[*told_of_it.blocks, offer(telling)])


def administrator_resigned(telling: Telling) -> Notice:
    """The same when somebody no longer can."""
    say = telling.reader.say
    text = say("{person} is no longer an administrator of the online space of {firm}.")
    advice = say("There is nothing you need to do. If this surprises you, tell {contact}.")
    return news(telling, say("Security notice"), text, advice)
