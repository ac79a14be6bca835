"""What administrators see when they add somebody by name, address or number."""

from __future__ import annotations

from slack_sdk.models.blocks import Block, DividerBlock, SectionBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.find_collaborator import Found
from rules.model.people import Member, Person, PersonId, SlackId
from rules.model.sought import Sought
from views.typeset import Typed, alert, clip, note, paragraph, plain
from views.windows import button, buttons, window

CHOOSE = "choose_found"
SEE = "see_found"
NONE = "none_of_found"
# What people type behind a command, as far as a window shows it and carries it.
TEXT_LENGTH = 300


def searching_sentence(localizer: Localizer, sought: Sought) -> str:
    """Say that the workspace is searched."""
    return localizer.say("Looking for “{text}” in Slack…", text=clip(sought.text, TEXT_LENGTH))


def choices(localizer: Localizer, found: Found, sought: Sought) -> View:
    """Build the window that offers those who may be meant."""
    which = localizer.say("Who do you mean by “{text}”?")
    blocks: list[Block] = [paragraph(which, text=Typed(clip(sought.text, TEXT_LENGTH)))]
    for member in found.members:
        press = button(localizer.say("Choose"), CHOOSE, value=member.slack_id)
        blocks.append(SectionBlock(text=plain(_described(member)), accessory=press))
    for person in found.there:
        known = localizer.say("{name} · already in the space", name=_called(person.name, person.email))
        see = button(localizer.say("See in the list"), SEE, value=str(person.id))
        blocks.append(SectionBlock(text=plain(known), accessory=see))
    if found.more:
        more = localizer.count(
            "and {n} other person. Type more of the name to find them.",
            "and {n} other people. Type more of the name to find them.",
            found.more,
        )
        blocks.append(note(more))
    none = button(localizer.say("None of them: fill in the form"), NONE)
    return window(
        localizer.say("Add a subscriber"),
        [*blocks, DividerBlock(), buttons(none)],
        close=localizer.say("Cancel"),
        metadata={"text": clip(sought.text, TEXT_LENGTH)},
    )


def there_already(localizer: Localizer, listing: View, person: Person) -> View:
    """Say above the list, which shows their row, that somebody is in it already."""
    said = alert(localizer.say("{name} is already in the space.", name=person.name), "info")
    listing.blocks = [said, *(listing.blocks or [])]
    return listing


def nobody_sentence(localizer: Localizer, sought: Sought) -> str:
    """Say that nobody in Slack is meant by what was typed."""
    return localizer.say(
        "No active collaborator in Slack matches “{text}”. Nothing typed is lost: check the form, or choose a "
        "collaborator.",
        text=clip(sought.text, TEXT_LENGTH),
    )


def unsearched_sentence(localizer: Localizer) -> str:
    """Say that Slack could not be searched."""
    return localizer.say(
        "Slack did not answer, so nobody could be looked for. Nothing typed is lost: check the form, or choose a "
        "collaborator."
    )


def read_member(value: str) -> SlackId:
    """Read which collaborator is chosen."""
    return SlackId(value)


def read_person(value: str) -> PersonId:
    """Read whose row is wanted."""
    return PersonId(int(value))


def _described(member: Member) -> str:
    return " · ".join(part for part in (_called(member.name, member.email or ""), member.title) if part)


def _called(name: str, email: str) -> str:
    return f"{name} ({email})" if name and email and name != email else name or email
