"""What people see of the administrators."""

from __future__ import annotations

from slack_sdk.models.blocks import Block, DividerBlock, SectionBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.list_administrators import Administrators
from rules.model.people import PersonId
from views.report_enrolment import WITHDRAW
from views.standing import profile
from views.typeset import Day, note, plain, written
from views.windows import button, window

OPEN = "open_administrators"


def listing(localizer: Localizer, administrators: Administrators) -> View:
    """Build the window with the administrators.

    For partners it has a button beside each that withdraws the profile.
    """
    blocks: list[Block] = [
        note(localizer.say("Administrators add subscribers, change their access and read the journal."))
    ]
    for person in administrators.people:
        since = Day(person.administrator_since or person.added_at, localizer)
        line = written((localizer.say("Administrator since {date}"), {"date": since}))
        text = f"{person.name} ({profile(localizer, person.profile)})\n{line}"
        withdraw = button(localizer.say("Withdraw the profile"), WITHDRAW, value=str(person.id), style="danger")
        blocks += [
            DividerBlock(),
            SectionBlock(text=plain(text), accessory=withdraw if administrators.reader.partner else None),
        ]
    if not administrators.people:
        blocks.append(note(localizer.say("This space has no administrator yet.")))
    return window(localizer.say("Administrators"), blocks[:100], close=localizer.say("Close"))


def read_person(value: str) -> PersonId:
    """Read whose profile is meant."""
    return PersonId(int(value))
