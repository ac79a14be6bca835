"""What people see of the list of subscribers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    DividerBlock,
    InputBlock,
    Option,
    OverflowMenuElement,
    PlainTextInputElement,
    SectionBlock,
)
from slack_sdk.models.views import View

from locales import Localizer
from rules.endings import Ending
from rules.list_subscribers import Listing, ListPlace
from rules.model.listing import Filter
from rules.model.people import Access, PasswordState, Person, PersonId
from views.days import days, since
from views.endings import hold
from views.list_places import SEARCH_LENGTH, count, filter_menu, page_line, read_place, turning, write_place
from views.place_words import places
from views.sign_ins import last_sign_in
from views.standing import profile
from views.typeset import Day, Sentence, Typed, joined, note, phone, plain, written
from views.windows import button, buttons, read_metadata, window

COMMANDS = ("/abonnes", "/subscribers")
WINDOW = "subscribers"
SEARCH = "search"
ADD = "add_from_list"
IMPORT = "import_from_list"
EXPORT = "export_from_list"
SEVERAL = "choose_several"
RENEW_ALL = "new_passwords_for_all"
PERSON_MENU = "subscriber_menu"
RESEND = "resend_password"


class Choice(StrEnum):
    """What an administrator can do about a subscriber.

    In the order of the menu.
    """

    EDIT = "edit"
    PASSWORD = "password"  # noqa: S105 - the name of a choice
    SUSPEND = "suspend"
    REACTIVATE = "reactivate"
    DATES = "dates"
    REMOVE = "remove"


class Beneath(StrEnum):
    """The kind of window from which another was opened."""

    LIST = "list"
    REVIEW = "review"
    DIRECTORY = "directory"
    PORTFOLIOS = "portfolios"
    PORTFOLIO = "portfolio"
    SERVICES = "services"
    TO_CLOSE = "to_close"


@dataclass(frozen=True, slots=True)
class Origin:
    """The window from which another was opened, and its place."""

    view: str
    place: str
    beneath: Beneath = Beneath.LIST


def listing(localizer: Localizer, listed: Listing) -> View:
    """Build a page of the list."""
    blocks: list[Block] = [
        InputBlock(
            block_id=SEARCH,
            label=plain(localizer.say("Search")),
            element=PlainTextInputElement(
                action_id=SEARCH,
                initial_value=listed.search[:SEARCH_LENGTH] or None,
                max_length=SEARCH_LENGTH,
                placeholder=plain(_hint(localizer, listed)),
            ),
            optional=True,
        ),
        note(count(localizer, listed), *page_line(localizer, listed)),
        ActionsBlock(block_id="narrow", elements=[filter_menu(localizer, listed), *_whole(localizer, listed)]),
    ]
    for person in listed.page.people:
        blocks += [DividerBlock(), *_person(localizer, person, listed)]
    if turns := turning(localizer, listed):
        blocks += [DividerBlock(), *turns]
    return window(
        localizer.say("Subscribers of the firm"),
        blocks,
        submit=localizer.say("Search"),
        close=localizer.say("Close"),
        name=WINDOW,
        metadata={"place": write_place(listed.place)},
    )


def answers(view: Mapping[str, Any]) -> str:
    """Read what is searched for."""
    return view["state"]["values"][SEARCH][SEARCH].get("value") or ""


def shown_place(view: Mapping[str, Any]) -> ListPlace:
    """Read at which place a window stands."""
    return read_place(read_metadata(view)["place"])


def origin(view: Mapping[str, Any]) -> Origin:
    """Read in which list a button was pressed."""
    return Origin(view["id"], read_metadata(view)["place"])


def read_origin(metadata: Mapping[str, Any]) -> Origin | None:
    """Read from which list a window was opened, if any."""
    found = metadata["origin"]
    return Origin(found["view"], found["place"], Beneath(found["beneath"])) if found else None


def read_choice(value: str) -> tuple[Choice, PersonId]:
    """Read what was chosen, and for whom."""
    choice, person = value.split(":")
    return Choice(choice), PersonId(int(person))


def read_resend(value: str) -> PersonId:
    """Read whose password is to be sent anew."""
    return PersonId(int(value))


def _hint(localizer: Localizer, listed: Listing) -> str:
    if listed.reader.is_administrator:
        return localizer.say("Name, address, function, phone, or “on hold”")
    return localizer.say("Name, address, function or phone")


def _whole(localizer: Localizer, listed: Listing) -> list[ButtonElement]:
    """Give the buttons about the list as a whole."""
    if not listed.reader.is_administrator:
        return []
    found = [
        button(localizer.say("Add a subscriber"), ADD, style="primary"),
        button(localizer.say("Import"), IMPORT),
        button(localizer.say("Export"), EXPORT),
    ]
    if listed.page.people:
        found.append(button(localizer.say("Choose several"), SEVERAL))
    if listed.only in {Filter.NOT_NOTED, Filter.OVERDUE} and listed.page.people:
        text = localizer.say("Send new passwords to all of them")
        found.append(button(text, RENEW_ALL))
    return found


def _person(localizer: Localizer, person: Person, listed: Listing) -> list[Block]:
    """Build somebody's row: their name, and beneath what there is to know."""
    administers = listed.reader.is_administrator
    choices = _choices(person, listed.reader) if administers else []
    menu = OverflowMenuElement(action_id=PERSON_MENU, options=_options(localizer, choices, person)) if choices else None
    text = plain("\n".join(row(localizer, person, listed)))
    blocks: list[Block] = [SectionBlock(block_id=f"person-{person.id}", text=text, accessory=menu)]
    if administers and _is_stuck(person, listed):
        blocks.append(buttons(button(localizer.say("Send a new password"), RESEND, value=str(person.id))))
    return blocks


def row(localizer: Localizer, person: Person, listed: Listing) -> tuple[str, str]:
    """Write the two lines that the list has of somebody."""
    standing = [*_profile(localizer, person), *places(localizer, listed.places.get(person.id, ()))]
    if listed.reader.is_administrator:
        standing += last_sign_in(localizer, person)
        standing += _state(localizer, person, listed.holds.get(person.id), overdue=person.id in listed.overdue)
    elif person.access is Access.SUSPENDED:
        standing.append((localizer.say("Access on hold"), {}))
    # In the order of the list: last name first.
    name = f"{person.last_name} {person.first_name}".strip() or person.email
    contact = joined(person.email, person.function, phone(person.phone))
    return name, joined(contact, *(written(each) for each in standing))


def _profile(localizer: Localizer, person: Person) -> list[Sentence]:
    named = {"profile": Typed(profile(localizer, person.profile))}
    if person.is_user:
        sentence = localizer.say("Profile: {profile} · access since {date}")
        return [(sentence, {**named, "date": Day(since(person), localizer)}), *_planned(localizer, person)]
    return [(localizer.say("Profile: {profile}"), named), *_planned(localizer, person)]


def _planned(localizer: Localizer, person: Person) -> list[Sentence]:
    return days(localizer, person.starts_on, None) if person.access is Access.PLANNED else []


def _state(localizer: Localizer, person: Person, held: Ending | None, *, overdue: bool) -> list[Sentence]:
    lines = days(localizer, None, person.ends_on)
    if person.access is Access.SUSPENDED:
        lines += hold(localizer, held, person.back_on)
    if person.password_state is not PasswordState.NONE:
        lines.append(password_line(localizer, person))
    elif person.access is Access.ACTIVE:
        lines.append((localizer.say("Password: none yet; “New password”, in the menu, makes one"), {}))
    if overdue:
        lines.append((localizer.say("Nobody has confirmed having noted it: a new one can be sent."), {}))
    return lines


def _is_stuck(person: Person, listed: Listing) -> bool:
    failed = person.password_state is PasswordState.FAILED or person.id in listed.overdue
    return failed and person.access is Access.ACTIVE


def _choices(person: Person, administrator: Person) -> list[Choice]:
    ends = [] if person.id == administrator.id else [Choice.SUSPEND, Choice.REMOVE]
    match person.access:
        case Access.ACTIVE:
            return [Choice.EDIT, Choice.PASSWORD, Choice.DATES, *ends]
        case Access.PLANNED:
            return [Choice.EDIT, Choice.DATES, Choice.REMOVE]
        case Access.SUSPENDED:
            return [Choice.EDIT, Choice.REACTIVATE, Choice.DATES, *(each for each in ends if each is Choice.REMOVE)]
        case _:
            return []


def _options(localizer: Localizer, choices: Sequence[Choice], person: Person) -> list[Option]:
    names = {
        Choice.EDIT: localizer.say("Edit"),
        Choice.PASSWORD: localizer.say("New password"),
        Choice.SUSPEND: localizer.say("Put on hold"),
        Choice.REACTIVATE: localizer.say("Reactivate"),
        Choice.DATES: localizer.say("Dates of access"),
        Choice.REMOVE: localizer.say("Remove"),
    }
    return [Option(text=plain(names[each]), value=f"{each}:{person.id}") for each in choices]


def own_password_line(localizer: Localizer, person: Person) -> Sentence:
    """Say to somebody in what state their password is."""
    if person.password_state is PasswordState.CHOSEN:
        return localizer.say("Password: the one that you chose"), {}
    return password_line(localizer, person)


def password_line(localizer: Localizer, person: Person) -> tuple[str, dict[str, Any]]:
    """Say in what state a password is."""
    day = {"date": Day(person.password_at or person.added_at, localizer)}
    match person.password_state:
        case PasswordState.DELIVERED if person.password_hash is None:
            return localizer.say("Access: sent on {date}, password not shown yet"), day
        case PasswordState.DELIVERED:
            return localizer.say("Password: delivered on {date}, not yet noted"), day
        case PasswordState.NOTED:
            return localizer.say("Password: noted on {date}"), day
        case PasswordState.CHOSEN:
            return localizer.say("Password: chosen by the person, as found on {date}"), day
        case PasswordState.FAILED:
            return localizer.say("Password: could not be delivered on {date}"), day
        case _:
            return localizer.say("Password: on its way"), {}
