"""What people see on the Home tab."""

from __future__ import annotations

from collections.abc import Sequence

from slack_sdk.models.blocks import Block, ButtonElement, DividerBlock, SectionBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.home import AdminOverview, Event, Overview
from rules.model.homes import Headcount
from rules.model.listing import MOST_COUNTED, Filter
from rules.model.people import PasswordState
from rules.model.refusals import NotAUser
from rules.what_waits import Todo, Waits
from views.answer_access import OPEN_REQUESTS
from views.as_json import Window
from views.ask_access import offered
from views.choose_news import choice
from views.close_outside_accesses import OPEN as OPEN_TO_CLOSE
from views.enrol import waiting
from views.firm_profile import FirmProfile
from views.journal import line
from views.list_portfolios import OPEN_LIST as OPEN_PORTFOLIOS
from views.list_subscribers import own_password_line
from views.open_portal import way_in
from views.refusals import sentence
from views.show_space import OPEN_IMPORT, OPEN_LIST, Offered, choices, profile_line, questions, title
from views.typeset import Moment, Sentence, Typed, header, joined, note, paragraph, paragraphs, phone, plain
from views.windows import button, buttons

HomeView = View

OPEN_DELIVERIES = "open_deliveries"
OPEN_REVIEW = "open_review_at_home"


def home(localizer: Localizer, overview: Overview, firm_profile: FirmProfile) -> View:
    """Build the Home of a user of the space."""
    return _home(
        title(localizer, firm_profile),
        _oneself(localizer, overview),
        *([waiting(localizer, overview.waiting_since)] if overview.waiting_since else []),
        buttons(*way_in(localizer, firm_profile), *_choices(localizer, overview)),
        *choice(localizer, overview.person),
        *(_office(localizer, overview.admin_overview) if overview.admin_overview else []),
        DividerBlock(),
        *questions(localizer, overview.administrators, firm_profile),
    )


def _choices(localizer: Localizer, overview: Overview) -> list[ButtonElement]:
    waits = overview.waiting_since is not None
    offered = Offered(may_enrol=overview.may_enrol, waits=waits, lacks_password=overview.lacks_password)
    return choices(localizer, overview.person, offered)


def stranger(localizer: Localizer, refused: NotAUser, firm_profile: FirmProfile) -> View:
    """Build the Home of somebody who has no access."""
    return _home(
        title(localizer, firm_profile),
        paragraph("{text}", text=Typed(sentence(localizer, refused))),
        *offered(localizer, refused.asking),
        *questions(localizer, refused.administrators, firm_profile),
    )


def _home(*blocks: Block) -> View:
    return Window(type="home", blocks=list(blocks))


def _oneself(localizer: Localizer, overview: Overview) -> Block:
    person = overview.person
    contact = [person.email, person.function, phone(person.phone)]
    told = person.password_state is not PasswordState.NONE
    return paragraphs(
        ("{name}", {"name": person.name}),
        ("{contact}", {"contact": Typed(joined(*contact))}),
        profile_line(localizer, person),
        *([own_password_line(localizer, person)] if told else []),
    )


def _office(localizer: Localizer, admin_overview: AdminOverview) -> list[Block]:
    waiting = [_waits(localizer, each) for each in admin_overview.waiting]
    return [
        DividerBlock(),
        header(localizer.say("Waiting for you")),
        *(waiting or [note(localizer.say("Nothing: everything is up to date."))]),
        DividerBlock(),
        header(localizer.say("The space at a glance")),
        paragraphs(*_counts(localizer, admin_overview.headcount)),
        DividerBlock(),
        header(localizer.say("Latest events")),
        *([paragraphs(*_latest(localizer, admin_overview.latest))] if admin_overview.latest else []),
    ]


def _waits(localizer: Localizer, waits: Waits) -> Block:
    """Say what waits, with the button that leads there.

    What is answered in a message stands there alone.
    """
    where = {
        Todo.ACCESS_REQUESTED: button(localizer.say("See requests"), OPEN_REQUESTS),
        Todo.MESSAGES_REFUSED: button(localizer.say("See deliveries"), OPEN_DELIVERIES),
        Todo.HOLDS_TO_DECIDE: _list_of(localizer, Filter.ON_HOLD),
        Todo.PASSWORDS_NOT_NOTED: _list_of(localizer, Filter.OVERDUE),
        Todo.ACCESSES_ENDING: _list_of(localizer, Filter.ENDING),
        Todo.ACCESSES_TO_REVIEW: button(localizer.say("Start reviewing"), OPEN_REVIEW),
        Todo.LINES_REFUSED: button(localizer.say("Import"), OPEN_IMPORT),
        Todo.PORTFOLIOS_TO_HAND_OVER: button(localizer.say("See portfolios"), OPEN_PORTFOLIOS),
        Todo.CLIENTS_UNASSIGNED: button(localizer.say("See portfolios"), OPEN_PORTFOLIOS),
        Todo.ACCESSES_TO_CLOSE: button(localizer.say("See what is to close"), OPEN_TO_CLOSE),
    }
    return SectionBlock(
        block_id=f"waits-{waits.todo}", text=plain(_waiting(localizer, waits)), accessory=where.get(waits.todo)
    )


def _list_of(localizer: Localizer, only: Filter) -> ButtonElement:
    return button(localizer.say("See subscribers"), OPEN_LIST, value=only)


def _waiting(localizer: Localizer, waits: Waits) -> str:
    n = waits.count

    def count(one: str, many: str, n: int) -> str:
        return _at_most(localizer, localizer.count(one, many, n), n)

    return {
        Todo.ACCESS_REQUESTED: count(
            "{n} request for access waits for an answer.", "{n} requests for access wait for an answer.", n
        ),
        Todo.MESSAGES_REFUSED: count("{n} message could not be delivered.", "{n} messages could not be delivered.", n),
        Todo.ENROLMENTS_ASKED: count(
            "{n} request to be an administrator waits for an answer in your messages.",
            "{n} requests to be an administrator wait for an answer in your messages.",
            n,
        ),
        Todo.PASSWORDS_ASKED: count(
            "{n} request for a new password waits for an answer in your messages.",
            "{n} requests for new passwords wait for an answer in your messages.",
            n,
        ),
        Todo.ARRIVALS: count(
            "{n} arrival in Slack waits for an answer in your messages.",
            "{n} arrivals in Slack wait for an answer in your messages.",
            n,
        ),
        Todo.ACCOUNTS_CHANGED: count(
            "{n} question about a Slack account waits for an answer in your messages.",
            "{n} questions about Slack accounts wait for an answer in your messages.",
            n,
        ),
        Todo.HOLDS_TO_DECIDE: count(
            "{n} access was put on hold automatically: keep it so, reactivate or remove it.",
            "{n} accesses were put on hold automatically: keep them so, reactivate or remove them.",
            n,
        ),
        Todo.PASSWORDS_NOT_NOTED: count(
            "{n} password has not been noted after 5 days.", "{n} passwords have not been noted after 5 days.", n
        ),
        Todo.ACCESSES_ENDING: count("{n} access ends within 30 days.", "{n} accesses end within 30 days.", n),
        Todo.ACCESSES_TO_REVIEW: count("{n} left to review.", "{n} left to review.", n),
        Todo.LINES_REFUSED: count(
            "{n} line of the last imports was refused: correct the file, and import it again.",
            "{n} lines of the last imports were refused: correct the files, and import them again.",
            n,
        ),
        Todo.PORTFOLIOS_TO_HAND_OVER: count(
            "{n} portfolio has lost its lead: choose another.",
            "{n} portfolios have lost their leads: choose others.",
            n,
        ),
        Todo.CLIENTS_UNASSIGNED: count(
            "{n} client is in no portfolio: choose one for them.",
            "{n} clients are in no portfolio: choose one for each.",
            n,
        ),
        Todo.ACCESSES_TO_CLOSE: count(
            "{n} outside access is to be closed.", "{n} outside accesses are to be closed.", n
        ),
    }[waits.todo]


def _at_most(localizer: Localizer, said: str, n: int) -> str:
    """Say of more than are counted that they are more."""
    if n <= MOST_COUNTED:
        return said
    most = localizer.say("more than {n}", n=localizer.number(MOST_COUNTED))
    told = said.replace(localizer.number(n), most, 1)
    return told[:1].upper() + told[1:]


def _counts(localizer: Localizer, headcount: Headcount) -> list[Sentence]:
    lines = (
        localizer.count("{n} subscriber with access", "{n} subscribers with access", headcount.subscribers),
        localizer.count("{n} partner", "{n} partners", headcount.partners),
        localizer.count("{n} administrator", "{n} administrators", headcount.administrators),
        localizer.count("{n} access on hold", "{n} accesses on hold", headcount.suspended),
        *_to_come(localizer, headcount),
        localizer.count("{n} password not noted yet", "{n} passwords not noted yet", headcount.not_noted),
    )
    return [(text, {}) for text in lines]


def _to_come(localizer: Localizer, headcount: Headcount) -> list[str]:
    count = headcount.planned
    return [localizer.count("{n} access to come", "{n} accesses to come", count)] if count else []


def _latest(localizer: Localizer, events: Sequence[Event]) -> list[Sentence]:
    return [_event(localizer, event) for event in events]


def _event(localizer: Localizer, event: Event) -> Sentence:
    text, parts = line(localizer, event)
    return "{at} · " + text, {**parts, "at": Moment(event.entry.at, localizer)}
