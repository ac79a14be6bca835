"""The people and facts that the samples are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from types import MappingProxyType
from typing import Any
from uuid import UUID

from rules.add_subscriber import Added, ReasonNeeded, Review
from rules.endings import Ending
from rules.export_review import Entry as Said
from rules.export_review import Record
from rules.files.columns import Column, ColumnsDiffer, MissingColumns
from rules.files.tables import Fault, FileRefused
from rules.keep_door import TAKEN
from rules.list_subscribers import Listing
from rules.model import address_refusals, refusals, reviews
from rules.model.access_requests import Asking
from rules.model.cautions import Caution, Doubt
from rules.model.coverage import Coverage
from rules.model.imports import Import, ImportId, ImportLine, ImportState, Line, Verdict
from rules.model.journal import Action, EntryId, IdempotencyKey
from rules.model.listing import Cursor, Filter, Page
from rules.model.mentions import Mentions
from rules.model.messages import Password, SubscriberAdded
from rules.model.notices import DeliveryState, Message
from rules.model.owed_to_door import Owed
from rules.model.payload import Cause, Occasion, Payload
from rules.model.people import Access, Member, Outside, PasswordState, Person, PersonId, Profile, SlackId
from rules.model.portfolios import NAME_LENGTH, Ground, PortfolioId, Right
from rules.model.refusals import Field, FieldRefused, Refused
from rules.model.strangers import Stranger, StrangerId
from rules.model.subscriber_form import Candidate, Form
from rules.places_of import PlaceOf
from rules.ports import Trouble
from rules.report_enrolment import Reported
from tests import people
from tests.views.given import Given
from tests.views.sample_outside_refusals import refusals_of as outside_refusals_of
from tests.views.sample_portfolio_refusals import of_client_lines, refusals_of
from views.firm_profile import FirmProfile

AT = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
PORTAL = f"https://espace.cabinet.fr/{'a' * 2970}"
DAY = date(2026, 11, 30)
MESSAGE = UUID("12345678-1234-5678-1234-567812345678")
PASSWORD = "abcde-fghjk-mnpqr-tuvwx"
HASH = "its hash"
# As long as the edge of a page gets.
EDGE = Cursor('"' * 200, 10**18)
FORM_ID = IdempotencyKey("0123456789abcdef0123456789abcdef")


def person(given: Given, number: int = 1, *, administrator: bool = False, partner: bool = False) -> Person:
    """Somebody of the space, a subscriber unless said otherwise."""
    found = people.person(
        member(given, number),
        id=PersonId(number),
        phone="+33123456789",
        function=given.function,
        partner=partner,
        administrator_since=AT if administrator else None,
        access=Access.NONE if partner else given.access,
        starts_on=DAY if given.access is Access.PLANNED else None,
        ends_on=AT.date() - timedelta(days=30) if given.ended else None,
        added_at=AT,
    )
    return replace(found, slack_id=None, former_slack_id=found.slack_id) if given.left else found


def member(given: Given, number: int) -> Member:
    """Somebody of the workspace."""
    return people.member(
        given.first_name, given.last_name, slack_id=SlackId(f"U{number}"), email=given.email, locale="", timezone=""
    )


def asked(given: Given) -> tuple[str, ...]:
    """The names of those who were asked, of whom there is always one."""
    return names(given) or (given.name,)


def names(given: Given) -> tuple[str, ...]:
    """The names of as many people as there are."""
    return (given.name,) * given.crowd


def form(given: Given, collaborator: str | None = "U2") -> Form:
    """The form with every field filled in."""
    return Form(
        collaborator=SlackId(collaborator) if collaborator else None,
        last_name=given.last_name,
        first_name=given.first_name,
        email=given.email,
        phone=given.phone,
        function=given.function,
    )


def candidate(given: Given) -> Candidate:
    """What was understood of that form."""
    return Candidate(
        collaborator=SlackId("U2"),
        last_name=given.last_name,
        first_name=given.first_name,
        email=given.email,
        phone="+33123456789",
        function=given.function,
    )


def review(given: Given, *doubts: Doubt) -> Review:
    """What will be saved, with these doubts."""
    other = {Doubt.GENERIC_ADDRESS: given.email, Doubt.LOOK_ALIKE_ADDRESS: given.email}
    return Review(candidate(given), tuple(Caution(doubt, other.get(doubt, given.name)) for doubt in doubts))


def endings(given: Given) -> tuple[Ending, ...]:
    """How an access may have ended: by somebody and why, by itself, and once erased."""
    by_itself = (*(Ending(AT, "", "", cause) for cause in Cause), Ending(AT, "", ""))
    return (Ending(AT, given.name, given.reason), Ending(AT, given.name, ""), *by_itself)


def places(given: Given) -> tuple[PlaceOf, ...]:
    """More portfolios than anybody names, of each kind."""
    kinds = [(ground, right) for ground in Ground for right in Right] * 10
    name = given.function[:NAME_LENGTH]
    return tuple(PlaceOf(PortfolioId(number), name, *kind) for number, kind in enumerate(kinds, 1))


def added(given: Given, *, in_slack: bool) -> Added:
    """A new subscriber, whose password goes to them or, if they are not in Slack, to who added them."""
    subscriber = person(given, 2)
    recipient = subscriber if in_slack else person(given, 1, administrator=True)
    return Added(subscriber, recipient, MESSAGE)


def mentions(given: Given, reasons: Mapping[EntryId, str] = MappingProxyType({})) -> Mentions:
    """Everybody whom a message may name."""
    details = Stranger(
        slack_id=SlackId("U" * 11), first_name=given.first_name, last_name=given.last_name, email=given.email
    )
    other = Stranger(first_name=given.last_name, last_name=given.first_name, email=f"x{given.email}")
    strangers = dict(zip(map(StrangerId, (5, 6, 7)), (details, other, replace(other, email="")), strict=True))
    return Mentions({PersonId(each): person(given, each) for each in range(1, given.crowd + 2)}, strangers, reasons)


def page(given: Given, first: int = 0) -> Page:
    """A full page of a long list, with people of every profile and state of a password; from 4 on, the others."""
    kinds = [
        person(given, administrator=administrator, partner=partner)
        for administrator in (False, True)
        for partner in (False, True)
    ]
    drawn = [*product(PasswordState, kinds)][first : first + 20]
    found = [
        # A password shown by a button is made only then: every other has none yet.
        replace(kind, id=PersonId(number), password_state=state, password_hash="hash" if number % 2 else None)
        for number, (state, kind) in enumerate(drawn, 100)
    ]
    found[0] = replace(found[0], access=Access.SUSPENDED)
    return Page(tuple(found), total=1234, has_before=True, has_after=True)


def listings(given: Given) -> list[Listing]:
    """The list as administrators see it: of everybody and of each kind, full, short and empty."""
    reader, full = person(given, administrator=True), page(given)
    short = Page((reader,), 1, has_before=False, has_after=False)
    empty = Page((), 0, has_before=False, has_after=False)
    overdue = frozenset(each.id for each in full.people)
    return [
        *(Listing(reader, "", each, overdue=overdue) for each in (full, page(given, 4), short, empty)),
        Listing(reader, given.search, empty),
        Listing(reader, "", full, only=Filter.NOT_NOTED),
        Listing(reader, "", full, places={each.id: places(given) for each in full.people}),
        *(Listing(reader, given.search, empty, only=only) for only in Filter),
    ]


def message(payload: Payload, recipient: Person | None, **changes: Any) -> Message:
    """A message that is being sent."""
    usual = Message(
        id=MESSAGE,
        payload=payload,
        entry=EntryId(1),
        recipient=recipient,
        state=DeliveryState.OWED,
        due_at=AT,
        created_at=AT,
        attempts=1,
        lease=None,
        edits=None,
        address=None,
    )
    return replace(usual, **changes)


def imported(given: Given, **changes: Any) -> Import:
    """An import of a file, 1,234 of its 10,000 lines done."""
    usual = Import(
        id=ImportId(FORM_ID),
        author=PersonId(1),
        state=ImportState.PROPOSED,
        file_name=given.function,
        digest="its digest",
        made_at=AT,
        total=10_000,
        added=1_234,
    )
    return replace(usual, **changes)


def coverages(given: Given) -> tuple[Coverage, ...]:
    """What may be used of a file and what not: one thing of each kind, and many."""
    many = (given.function,) * max(given.crowd, 2)
    several = Coverage(
        export="Google Workspace",
        read=many,
        several=many,
        ignored=many,
        private=many,
        untitled=("A", "BC"),
        sheet=given.function,
        sheets=many,
        hidden_sheets=many,
        hidden_rows=20_000,
        closed=1_234,
        emptied=20_000,
    )
    one = (given.function,)
    single = replace(several, export="", read=one, ignored=one, private=one, untitled=("A",), sheets=one)
    return several, replace(single, hidden_sheets=one, hidden_rows=1, closed=1, emptied=1)


def lines(given: Given) -> tuple[ImportLine, ...]:
    """Lines of a file: with nothing, with everything, and as much as Excel lets into a cell."""
    typed = form(given, None)
    dated = replace(typed, starts_on="2099-12-01", ends_on="31/12/2099")
    # As many as come together: all at once would be cut.
    doubts = tuple(Caution(doubt, given.name) for doubt in Doubt if doubt is not Doubt.LOOK_ALIKE_ADDRESS)
    of_forms, of_files = doubts[:5], doubts[5:]
    alike = (Caution(Doubt.LOOK_ALIKE_ADDRESS, given.email),)
    asked = tuple(Caution(doubt, given.name) for doubt in (Doubt.NAME_ORDER, Doubt.SAME_NAME))
    since_long = replace(typed, starts_on="01/09/98", ends_on="31/12/99")
    understood = Line(6, since_long, given.reason, (given.name,), asked)
    kept = tuple(refusals.NotTakenOver(field) for field in (Field.PHONE, Field.FUNCTION, Field.ENDS_ON))
    wrong = (refusals.Missing(Field.LAST_NAME), refusals.InvalidPhone(), address_refusals.NotACollaborator(given.email))
    # A whole page of a book, where as much as possible is given anyway.
    cell = given.last_name * (400 if given.crowd > 2 else 1)
    return (
        ImportLine(line=Line(2, Form()), verdict=Verdict.REFUSED, refusals=(refusals.Missing(Field.EMAIL),)),
        ImportLine(line=Line(3, dated, given.reason), verdict=Verdict.CHECK, cautions=of_forms),
        ImportLine(line=Line(3, dated, given.reason), verdict=Verdict.CHECK, cautions=of_files[:4]),
        ImportLine(line=Line(3, dated, given.reason), verdict=Verdict.CHECK, cautions=of_files[4:]),
        ImportLine(line=Line(4, dated, given.reason), verdict=Verdict.CHECK, cautions=alike),
        ImportLine(line=Line(20_000, typed), verdict=Verdict.REFUSED, refusals=wrong),
        ImportLine(line=Line(5, Form(last_name=cell)), verdict=Verdict.ADD),
        ImportLine(line=understood, verdict=Verdict.ANSWERED, cautions=asked),
        ImportLine(line=Line(7, since_long), verdict=Verdict.THERE, refusals=kept),
    )


def record(given: Given) -> Record:
    """The record of a review with every answer."""
    whom, by = person(given, 2), person(given, 1, administrator=True)
    kept, ended = reviews.Answer
    hold, gone = Action.SUBSCRIBER_SUSPENDED, Action.SUBSCRIBER_REMOVED
    said = [(kept, by, None), (ended, by, None), (ended, by, gone), (ended, by, hold), (ended, None, hold)]
    entries = tuple(
        Said(
            whom,
            reviews.Line(whom.id, answer, who.id if who else None, AT if answer else None),
            who.name if who else "",
            given.reason if who else Cause.END_DATE.value,
            action,
            places(given) if who else (),
        )
        for answer, who, action in (*said, (None, None, None))
    )
    return Record(reviews.Review(reviews.ReviewId(1), AT, None), entries)


def retried(given: Given) -> tuple[Message, ...]:
    """Messages whose button was pressed, with what became of them."""
    added = SubscriberAdded(author=PersonId(1), person=PersonId(2), starts_on=None, at=AT)
    notice = message(added, None)
    carrier = Password(author=PersonId(1), person=PersonId(2), occasion=Occasion.ADDED, at=AT)
    password = replace(notice, payload=carrier, recipient=person(given))
    return (*(replace(notice, state=state) for state in DeliveryState), password)


def outsider(given: Given) -> Member:
    """Somebody in Slack who cannot be added."""
    return replace(member(given, 9), is_full=False, outside=Outside.GUEST)


def outsiders(given: Given) -> list[Member]:
    """Somebody who cannot be added, for each reason that Slack gives and for none."""
    return [replace(outsider(given), outside=why) for why in (*Outside, None)]


def firms(given: Given) -> list[FirmProfile]:
    """Firms without a directory, with one, and with one whose sessions are ended."""
    bare = FirmProfile(given.firm, given.contact)
    with_door = replace(bare, has_door=True)
    ended = [replace(with_door, apps_follow=timedelta(minutes=n)) for n in (1, 10)]
    return [bare, with_door, *ended]


def reports(given: Given) -> list[tuple[Reported, FirmProfile]]:
    """Reports of an enrolment: others were alerted, the author may act on it, or nobody but the channel."""
    firm, author, whom = FirmProfile(given.firm, given.contact), person(given), person(given, 2)
    return [
        (Reported(author, whom, names(given), channel=False), firm),
        (Reported(replace(author, partner=True), whom, (), channel=False), firm),
        (Reported(author, whom, (), channel=True), firm),
        (Reported(author, whom, (), channel=True), FirmProfile(given.firm, "")),
    ]


def field_refusals(given: Given) -> list[FieldRefused]:
    """Every way a field can be refused."""
    return [
        *(refusals.Missing(field) for field in Field),
        refusals.TooLong(Field.FUNCTION, 120),
        refusals.TooLong(Field.FUNCTION, 1),
        refusals.InvalidEmail(),
        refusals.InvalidPhone(),
        *(address_refusals.AddressTaken(given.name, profile) for profile in Profile),
        address_refusals.AddressRepeated(1),
        address_refusals.AddressOfFormer(given.name),
        *(address_refusals.AddressOfClosedAccount(given.name, profile) for profile in Profile),
        address_refusals.AddressOfOtherAccount(given.name),
        *(refusals.DateTooEarly(field, DAY) for field in (Field.STARTS_ON, Field.ENDS_ON)),
        *(refusals.ReasonMissing(purpose) for purpose in refusals.Purpose),
        refusals.DateTooLate(Field.BACK_ON, DAY),
        refusals.KeptTooLong(DAY),
        *(refusals.DateUnclear(field) for field in (Field.STARTS_ON, Field.ENDS_ON)),
        *(refusals.DamagedText(field) for field in (Field.LAST_NAME, Field.FIRST_NAME, Field.FUNCTION)),
        *(refusals.NotTakenOver(field) for field in (Field.PHONE, Field.FUNCTION, Field.STARTS_ON, Field.ENDS_ON)),
        address_refusals.NotACollaborator(given.email),
        address_refusals.NotACollaborator(f"contact+{given.email}"),
        address_refusals.AddressOfAnother(given.name, given.email),
        address_refusals.AddressOfAnother(given.name, None),
        *of_client_lines(given),
    ]


def file_refusals(given: Given) -> list[Refused]:
    """Every way a file can be refused."""
    headings = (given.function,) * given.crowd
    return [
        *(FileRefused(fault, 20_000) for fault in Fault),
        MissingColumns((Column.LAST_NAME, Column.FIRST_NAME, Column.EMAIL), headings),
        MissingColumns((Column.EMAIL,), ()),
        ColumnsDiffer(Column.LAST_NAME, (("B", given.function), ("AA", given.function)), 20_000),
    ]


def standing_refusals(given: Given) -> list[refusals.NotAUser]:
    """What they read whose access is on hold, or begins later."""
    everybody = names(given)
    return [
        refusals.OnHold(everybody, AT, DAY),
        refusals.OnHold((), AT, None),
        refusals.OnHold(everybody, None, None),
        refusals.NotBegun(everybody, DAY),
        refusals.NotBegun((), DAY),
    ]


def askings(given: Given) -> list[Asking]:
    """Every way in which somebody without access stands with asking for it."""
    return [Asking(may_ask=True), Asking(since=AT, asked=names(given)), Asking(since=AT)]


def every_refusal(given: Given) -> list[Refused]:
    """Every way the rules say no."""
    everybody = names(given)
    return [
        refusals.NotAUser(everybody),
        refusals.NotAUser(()),
        *standing_refusals(given),
        *(refusals.NotAUser(everybody, asking=asking) for asking in askings(given)),
        refusals.NotAMember(),
        *(refusals.HasAccess(everybody, day, on_hold) for day, on_hold in ((DAY, False), (None, True), (None, False))),
        refusals.NoVerifiedAddress(),
        refusals.AddressInDoubt(everybody),
        refusals.NobodyToAsk(),
        refusals.AskedTooOften(AT, everybody),
        refusals.NothingAsked(),
        refusals.NotAnAdministrator(everybody, may_enrol=True),
        refusals.NotAnAdministrator(everybody, may_enrol=False),
        refusals.NotAnAdministrator((), may_enrol=False),
        refusals.NotAnAdministrator(everybody, may_enrol=True, asked_at=AT),
        refusals.PartnersOnly(everybody),
        refusals.PartnersOnly(()),
        refusals.IdentityChanged(given.name),
        refusals.PartnerNeeded(given.name, everybody),
        refusals.PartnerNeeded(given.name, ()),
        refusals.PartnerBySettings(given.name),
        refusals.DecidersOnly(names(given)),
        refusals.LastAdministrator(),
        refusals.NotTheRecipient(),
        refusals.AlreadyShown(),
        refusals.DoorNotReady(),
        refusals.NothingDiffers(given.name),
        refusals.LetsIn(given.name),
        refusals.DirectoryChanged(),
        refusals.PasswordReplaced(),
        refusals.NotYourself(),
        refusals.AlreadyAnswered(given.name),
        refusals.NoArrivalLeft(),
        refusals.AlreadyAnswered(""),
        refusals.AlreadyAnswered(given.name, Action.SUBSCRIBER_ADDED, AT),
        refusals.AlreadyAnswered(given.name, Action.ACCESS_CONFIRMED, AT, given.name),
        refusals.AlreadyAnswered("", Action.SUBSCRIBER_SUSPENDED, AT),
        refusals.AlreadySubscriber(given.name),
        refusals.EndIsOver(DAY),
        refusals.NobodyChosen(),
        refusals.TooManyChosen(50),
        refusals.EndsThen(given.name, DAY),
        refusals.ReviewOpen(AT),
        refusals.ReviewClosed(AT),
        refusals.DatesChanged(given.name, DAY),
        refusals.DatesChanged(given.name, None),
        refusals.ProfileChanged(given.name),
        refusals.AlreadyReported(given.name),
        refusals.AlreadyReported(given.name, everybody),
        refusals.NoRequest(),
        refusals.AnotherMustAgree(),
        refusals.OwnRequest(),
        refusals.RequestExpired(given.name),
        *(refusals.AccessChanged(given.name, access) for access in Access),
        refusals.Outdated(),
        refusals.ImportGone(),
        *file_refusals(given),
        *refusals_of(given),
        *outside_refusals_of(given),
        refusals.FormRefused(field_refusals(given)),
        ReasonNeeded(review(given, *Doubt)),
        *field_refusals(given),
    ]


def owed(given: Given) -> Iterable[Owed]:
    """What the directory is owed, for each reason and for none."""
    for failure in ("", TAKEN, *Trouble):
        yield Owed(person=person(given), version=1, since=AT, due_at=AT, failure=failure)
