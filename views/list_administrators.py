"""What people see of the administrators."""

from __future__ import annotations

from slack_sdk.models.blocks import Block, DividerBlock, SectionBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.list_administrators import Administrators
from rules.model.payload import Takeover
from rules.model.people import PersonId
from views.report_enrolment import WITHDRAW
from views.standing import profile
from views.takeover import who_may_sentence
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
        blocks += _nobody(localizer, administrators)
    return window(localizer.say("Administrators"), blocks[:100], close=localizer.say("Close"))


def _nobody(localizer: Localizer, administrators: Administrators) -> list[Block]:
    nobody = (
        localizer.say("Nobody manages this space any more.")
        if administrators.was_managed
        else localizer.say("This space has no administrator yet.")
    )
    who_may = administrators.takeover
    if who_may is Takeover.PARTNERS and administrators.reader.partner:
        how = localizer.say("You can take over: type /space-admin.")
    else:
        how = who_may_sentence(localizer, who_may, administrators.partners) if who_may else ""
    return [note(nobody), *([note(how)] if how else [])]


def read_person(value: str) -> PersonId:
    """Read whose profile is meant."""
    return PersonId(int(value))
