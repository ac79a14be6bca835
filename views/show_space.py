"""What people see of the space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from slack_sdk.models.blocks import Block, ButtonElement, DividerBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.notices import Message, Waiting
from rules.model.people import Person
from rules.model.refusals import NotAUser, Refused
from rules.show_space import Deliveries, Status
from views import retry_delivery
from views.add_subscriber import COMMANDS as ADD
from views.ask_access import offered
from views.choose_news import choice
from views.days import since
from views.door import standing
from views.edit_profile import NEW_PASSWORD
from views.edit_profile import OPEN as OPEN_PROFILE
from views.enrol import COMMANDS as ENROL
from views.enrol import OPEN as OPEN_ENROL
from views.enrol import waiting
from views.firm_profile import FirmProfile
from views.list_administrators import OPEN as OPEN_ADMINISTRATORS
from views.list_clients import COMMANDS as CLIENTS
from views.list_services import OPEN as OPEN_SERVICES
from views.list_subscribers import COMMANDS as LIST
from views.open_portal import way_in
from views.read_journal import OPEN as OPEN_JOURNAL
from views.refusals import sentence
from views.review_access import OPEN as OPEN_REVIEW
from views.review_directory import differing
from views.standing import profile
from views.typeset import Day, Moment, Sentence, Typed, alert, header, note, paragraphs
from views.windows import button, buttons, window

COMMANDS = ("/espace", "/space")
OPEN_LIST = "open_list"
OPEN_FORM = "open_form"
OPEN_IMPORT = "open_import"


@dataclass(frozen=True, slots=True)
class Offered:
    """What the menu offers to some alone.

    `waits` tells that their request to be an administrator does.
    """

    may_enrol: bool
    waits: bool = False
    lacks_password: bool = False


def menu(localizer: Localizer, status: Status, firm_profile: FirmProfile, retried: Message | None = None) -> View:
    """Build the menu of the space.

    Above it stands what became of `retried`, a message just sent again.
    """
    blocks = [
        *([retry_delivery.outcome(localizer, retried)] if retried else []),
        title(localizer, firm_profile),
        paragraphs(profile_line(localizer, status.person)),
        *([waiting(localizer, status.waiting_since)] if status.waiting_since else []),
        buttons(
            *way_in(localizer, firm_profile),
            *choices(
                localizer,
                status.person,
                Offered(status.may_enrol, status.waiting_since is not None, status.lacks_password),
            ),
        ),
        *choice(localizer, status.person),
        *_deliveries(localizer, status.deliveries),
        DividerBlock(),
        *questions(localizer, status.administrators, firm_profile),
    ]
    return window(localizer.say("Online space"), blocks, close=localizer.say("Close"))


def stranger(localizer: Localizer, refused: Refused, firm_profile: FirmProfile) -> View:
    """Build the window for somebody who has no access."""
    administrators = refused.administrators if isinstance(refused, NotAUser) else ()
    blocks = [
        title(localizer, firm_profile),
        alert(sentence(localizer, refused), "warning"),
        *(offered(localizer, refused.asking) if isinstance(refused, NotAUser) else []),
        *questions(localizer, administrators, firm_profile),
    ]
    return window(localizer.say("Online space"), blocks, close=localizer.say("Close"))


def title(localizer: Localizer, firm_profile: FirmProfile) -> Block:
    """Build the title of the space."""
    return header(localizer.say("Online space of {firm}", firm=firm_profile.firm))


def profile_line(localizer: Localizer, person: Person) -> Sentence:
    """Say what profile somebody has, and since when."""
    sentence = localizer.say("Your profile in this space: {profile}. Access since {date}.")
    return sentence, {"profile": profile(localizer, person.profile), "date": Day(since(person), localizer)}


def choices(localizer: Localizer, person: Person, offered: Offered) -> list[ButtonElement]:
    """Give the buttons for what somebody may do."""
    choices = [button(localizer.say("Subscribers of the firm"), OPEN_LIST)]
    if person.is_administrator:
        choices.append(button(localizer.say("Add a subscriber"), OPEN_FORM, style="primary"))
        choices.append(button(localizer.say("Import subscribers"), OPEN_IMPORT))
        choices.append(button(localizer.say("Access review"), OPEN_REVIEW))
        choices.append(button(localizer.say("Journal"), OPEN_JOURNAL))
        choices.append(button(localizer.say("Outside accesses"), OPEN_SERVICES))
    if offered.waits:
        choices.append(button(localizer.say("My request under way"), OPEN_ENROL))
    elif offered.may_enrol:
        choices.append(button(localizer.say("Manage the users of the space"), OPEN_ENROL))
    password = button(localizer.say("Get my password"), NEW_PASSWORD, value=str(person.id))
    return [
        *choices,
        button(localizer.say("Administrators"), OPEN_ADMINISTRATORS),
        *([password] if offered.lacks_password else []),
        button(localizer.say("My profile"), OPEN_PROFILE),
    ]


def _deliveries(localizer: Localizer, deliveries: Deliveries) -> list[Block]:
    blocks: list[Block] = []
    if deliveries.waiting:
        owed = localizer.count("{n} message on its way", "{n} messages on their way", deliveries.owed)
        blocks.append(paragraphs((owed, {}), _since(localizer, deliveries.waiting)))
    if deliveries.failures:
        advice = localizer.say(
            "Some messages could not be delivered. Once the problem is solved, press “Try again”; "
            "otherwise tell the recipients yourself."
        )
        failures = (retry_delivery.failed(localizer, each, deliveries.mentions) for each in deliveries.failures)
        blocks += [alert(advice, "warning"), *failures]
    others = deliveries.failed - len(deliveries.failures)
    if others > 0:
        blocks.append(note(localizer.count("and {n} older failure", "and {n} older failures", others)))
    door = standing(localizer, deliveries.door, deliveries.owed_to_door, deliveries.owed_groups)
    return [*blocks, *door, *differing(localizer, deliveries.differing)]


def _since(localizer: Localizer, waiting: Waiting) -> Sentence:
    since = Moment(waiting.since, localizer)
    if waiting.next_attempt is None:
        return localizer.say("The oldest has been waiting since {since}. Trying again now."), {"since": since}
    sentence = localizer.say("The oldest has been waiting since {since}. Next attempt: {next}.")
    return sentence, {"since": since, "next": Moment(waiting.next_attempt, localizer)}


def questions(localizer: Localizer, names: Sequence[str], firm_profile: FirmProfile) -> list[Block]:
    """Say whom to ask, and which commands there are."""
    administrators = localizer.several(names)
    contact = firm_profile.help_contact or localizer.say("a partner of the firm")
    nobody = localizer.say("Nobody manages the space at present: a partner of the firm can enrol with /space-admin.")
    commands = ", ".join(_in_language(localizer, names) for names in (ENROL, ADD, LIST, CLIENTS, COMMANDS))
    return [
        paragraphs(
            (localizer.say("Any questions?"), {}),
            (localizer.say("Contact: {contact}"), {"contact": Typed(contact)}),
            (
                localizer.say("Administrators: {names}"),
                {"names": Typed(administrators or localizer.say("none at present"))},
            ),
            *([] if administrators else [(nobody, {})]),
            (localizer.say("Commands: {commands}"), {"commands": Typed(commands)}),
        ),
        note(localizer.say("Nothing here changes anything on urssaf.fr.")),
    ]


def _in_language(localizer: Localizer, names: Sequence[str]) -> str:
    """Give a command's French name, or its English one, which may be the same."""
    return names[0] if localizer.locale.language == "fr" else names[-1]
