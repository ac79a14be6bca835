"""Every view and every message, made of whatever people may have typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from slack_sdk.models.views import View

from locales import Reader
from rules.approve_enrolment import Decision
from rules.cautions import Doubt
from rules.change_access import Cause, Change, Concerned
from rules.edit_subscriber import Edit, Edited, marks
from rules.enrol import Choice, Standing
from rules.export_subscribers import Export
from rules.headings import Column
from rules.home import Office, Overview, Todo, Waits
from rules.homes import Headcount
from rules.import_subscribers import LINES_SHOWN, Proposal
from rules.imports import ImportState, Verdict
from rules.journal import Action, EntryId
from rules.list_administrators import Administrators
from rules.list_subscribers import Listing
from rules.listing import Cursor, Page
from rules.notices import Facts, Kind, Tally, Waiting
from rules.passwords import Held, PasswordDelivery
from rules.people import Access, PasswordState, Person, PersonId, SlackId
from rules.read_journal import PAGE_SIZE, Leaf
from rules.refusals import Field, NotAUser, PartnersOnly
from rules.renew_password import Occasion
from rules.reveal_password import Reveal
from rules.review_access import Sheet
from rules.reviews import Mark, Review, ReviewId
from rules.show_space import SHOWN_FAILURES, Deliveries, Status
from rules.subscriber_form import TYPED, Form
from rules.withdraw_administrator import Withdrawal
from tests.views import firm, seen
from tests.views.firm import AT, DAY, FORM_ID, HASH, PASSWORD, message, person
from tests.views.given import Given
from views import (
    add_subscriber,
    approve_enrolment,
    change_access,
    edit_profile,
    edit_subscriber,
    enrol,
    export_review,
    export_subscribers,
    follow_members,
    home,
    import_subscribers,
    list_administrators,
    list_subscribers,
    notices,
    read_journal,
    refusals,
    renew_password,
    report_enrolment,
    reveal_password,
    review_access,
    run_import,
    set_dates,
    show_space,
    subscriber_form,
    windows,
    withdraw_administrator,
)
from views.house import House
from views.list_subscribers import Origin
from views.telling import Notice, Telling


@dataclass(frozen=True, slots=True)
class Sample:
    """One call of a function of views."""

    make: Callable[..., Any]
    args: tuple[Any, ...]

    @property
    def name(self) -> str:
        """The function, as one writes it."""
        return f"{self.make.__module__}.{self.make.__name__}"

    def made(self) -> Any:
        """What the call gives."""
        return self.make(*self.args)


def views_of(reader: Reader, given: Given) -> list[Sample]:
    """Every window."""
    made = [*_enrol(given), *_add_subscriber(reader, given), *_form(reader, given), *_lists(given), *_space(given)]
    made += [*_homes(given), *_access(given), *_details(given), *_administrators(given), *_bulk(given)]
    made += [*_journal(given), *_dates(given), *_reviews(given)]
    made += [(refusals.window_of, (refused,)) for refused in firm.every_refusal(given)]
    made += [
        (reveal_password.shown, (Reveal(person(given, 2), person(given, n), opening=False), PASSWORD)) for n in (1, 2)
    ]
    made += [(windows.waiting, ()), (windows.failure, ("a1b2c3",))]
    return [Sample(make, (reader, *args)) for make, args in made]


def sheets_of(reader: Reader, given: Given) -> list[Sample]:
    """Every file for a spreadsheet."""
    people = firm.page(given).people
    everybody = [*people, *(replace(people[0], access=access, phone=None) for access in Access)]
    return [
        Sample(run_import.not_added, (reader, given.function, firm.lines(given))),
        Sample(export_subscribers.subscribers, (reader, everybody, AT)),
        Sample(export_review.record, (reader, firm.record(given))),
    ]


Calls = Iterator[tuple[Callable[..., View], tuple[Any, ...]]]


def _enrol(given: Given) -> Calls:
    administrator, user = person(given, administrator=True), person(given)
    for standing in (
        Standing(administrator, firm.names(given)),
        Standing(user, firm.names(given)),
        Standing(user, ()),
    ):
        yield enrol.form, (standing, FORM_ID)
    for somebody in (administrator, user):
        yield enrol.result, (Choice(somebody, FORM_ID, None), None)
        yield enrol.result, (Choice(somebody, FORM_ID, EntryId(7)), Tally(informed=3, failed=1))
        yield enrol.result, (Choice(somebody, FORM_ID, EntryId(10**18)), Tally(1, 1234, 1, 1))


def _add_subscriber(reader: Reader, given: Given) -> Calls:
    typed = firm.form(given)
    for doubts in ((), *((doubt,) for doubt in Doubt), tuple(Doubt)):
        yield add_subscriber.review, (FORM_ID, typed, firm.review(given, *doubts), given.reason)
    bare = firm.review(given)
    bare = replace(bare, candidate=replace(bare.candidate, phone=None, function=""))
    yield add_subscriber.review, (FORM_ID, firm.form(given, None), bare)
    yield add_subscriber.refused, (typed, firm.field_refusals(given))
    for doubts in ((), tuple(Doubt)):
        before = add_subscriber.review(reader, FORM_ID, typed, firm.review(given, *doubts), given.reason)
        yield add_subscriber.postponed, (seen.opened(before).view,)
    for in_slack in (True, False):
        done = firm.added(given, in_slack=in_slack)
        yield add_subscriber.result, (done, PasswordDelivery.MESSAGE, PASSWORD)
        yield add_subscriber.result, (done, PasswordDelivery.MESSAGE, None)
        yield add_subscriber.result, (done, PasswordDelivery.REVEAL, None)


def _form(reader: Reader, given: Given) -> Calls:
    yield subscriber_form.form, (Form(),)
    yield subscriber_form.form, (firm.form(given, None),)
    versions = {str(field): 999 for field in TYPED}
    for remark in (
        subscriber_form.unfilled_sentence(reader),
        subscriber_form.outsider_sentence(reader, firm.outsider(given)),
    ):
        yield subscriber_form.form, (firm.form(given), versions, remark)


def _lists(given: Given) -> Calls:
    for reading in (person(given), person(given, administrator=True)):
        for page in (firm.page(given), Page((reading,), 1, has_before=False, has_after=False)):
            yield list_subscribers.listing, (Listing(reading, "", page),)
            yield list_subscribers.listing, (Listing(reading, given.search, page),)
            everyone = frozenset(each.id for each in page.people)
            yield list_subscribers.listing, (Listing(reading, given.search, page, overdue=everyone),)
        yield (
            list_subscribers.listing,
            (Listing(reading, given.search, Page((), 0, has_before=False, has_after=False)),),
        )


def _space(given: Given) -> Calls:
    user, administrator = person(given), person(given, administrator=True)
    everybody, failures = firm.names(given), firm.failures(given)
    house = House(given.firm, given.contact)
    for status in (
        Status(user, may_enrol=True, administrators=everybody),
        Status(user, may_enrol=False, administrators=()),
        Status(administrator, may_enrol=True, administrators=everybody),
        *(
            Status(administrator, may_enrol=True, administrators=everybody, deliveries=deliveries)
            for deliveries in (
                Deliveries(1, Waiting(AT, None), len(failures), failures),
                Deliveries(1234, Waiting(AT, AT), 10**6, (*failures, *failures)[:SHOWN_FAILURES]),
            )
        ),
    ):
        yield show_space.menu, (status, house)
        yield show_space.menu, (status, House(given.firm, ""))
    for retried in firm.retried(given):
        yield show_space.menu, (status, house, retried)
    for refused in (NotAUser(everybody), NotAUser(()), PartnersOnly(everybody)):
        yield show_space.stranger, (refused, house)


def _administrators(given: Given) -> Calls:
    partner = person(given, partner=True, administrator=True)
    for reading in (person(given), partner):
        for people in ((), (partner,), (person(given, 2, administrator=True),) * 60):
            yield list_administrators.listing, (Administrators(reading, people),)
    for last in (True, False):
        yield withdraw_administrator.confirmation, (Withdrawal(partner, person(given, 2), last), FORM_ID)
    yield withdraw_administrator.result, (person(given, 2),)
    yield enrol.form, (Standing(person(given), (), AT), FORM_ID)
    yield enrol.result, (Choice(person(given), FORM_ID, EntryId(7), AT), Tally(1))


def _dates(given: Given) -> Calls:
    origin = Origin("V" * 11, list_subscribers.write_place(given.search, Cursor("w" * 200, 10**18)))
    active = replace(person(given, 2), ends_on=DAY)
    planned = replace(active, id=PersonId(3), access=Access.PLANNED, starts_on=DAY)
    for somebody in (active, planned, person(given, 2)):
        yield set_dates.form, (somebody, FORM_ID, origin)
        yield set_dates.result, (somebody,)
    reviewed = firm.review(given)
    later = replace(reviewed, candidate=replace(reviewed.candidate, starts_on=DAY, ends_on=DAY))
    typed = replace(firm.form(given), starts_on="2026-11-30", ends_on="2026-11-30")
    yield subscriber_form.form, (typed,)
    yield add_subscriber.review, (FORM_ID, typed, later)
    added = firm.added(given, in_slack=True)
    yield add_subscriber.result, (replace(added, person=planned), PasswordDelivery.MESSAGE, None)
    administrator = person(given, administrator=True)
    page = Page((active, planned), 2, has_before=False, has_after=False)
    yield list_subscribers.listing, (Listing(administrator, "", page),)


def _reviews(given: Given) -> Calls:
    administrator = person(given, administrator=True)
    review = Review(ReviewId(10**18), AT, None)
    people = tuple(person(given, number) for number in range(1, 16))
    mark = Mark("w" * 200, 10**18)
    for alone in (True, False):
        yield review_access.sheet, (Sheet(administrator, review, 1, 2, 1234, people, mark, mark, alone),)
    yield review_access.sheet, (Sheet(administrator, review, 1, 2, 1),)
    yield review_access.sheet, (Sheet(administrator, None),)
    yield review_access.sheet, (Sheet(administrator, replace(review, closed_at=AT), 1234, 1),)
    yield export_review.sent, ()


def _journal(given: Given) -> Calls:
    administrator, events = person(given, administrator=True), firm.events(given)
    for found in (events[:PAGE_SIZE], events[PAGE_SIZE:], ()):
        for search in ("", given.search):
            yield read_journal.leaf, (Leaf(administrator, search, found, has_newer=True, has_older=True),)
            yield read_journal.leaf, (Leaf(administrator, search, found, has_newer=False, has_older=False),)


def _access(given: Given) -> Calls:
    origin = Origin("V" * 11, list_subscribers.write_place(given.search, Cursor("w" * 200, 10**18)))
    author = person(given, administrator=True)
    for state in (PasswordState.NOTED, PasswordState.FAILED):
        for concerned in (person(given, 2), person(given, 2, administrator=True)):
            somebody = replace(concerned, password_state=state)
            for change in Change:
                yield change_access.confirmation, (Concerned(author, somebody), change, FORM_ID, origin)
                yield change_access.result, (somebody, change)
    yield change_access.confirmation, (Concerned(author, person(given, 2)), Change.REMOVE, FORM_ID)
    for owner, asker in ((1, "U1"), (2, "U1")):
        yield renew_password.confirmation, (person(given, owner), FORM_ID, origin)
        yield renew_password.result, (person(given, owner), SlackId(asker))
    yield renew_password.result, (replace(person(given, 2), slack_id=None), SlackId("U1"))


def _details(given: Given) -> Calls:
    origin = Origin("V" * 11, list_subscribers.write_place(given.search, Cursor("w" * 200, 10**18)))
    edit = Edit(PersonId(10**18), marks(firm.form(given, None)), firm.form(given, None))
    yield edit_subscriber.form, (edit, FORM_ID)
    for doubts in (*((doubt,) for doubt in Doubt), tuple(Doubt)):
        cautions = firm.review(given, *doubts).cautions
        yield edit_subscriber.form, (edit, FORM_ID, origin, cautions, given.reason)
    for fields in ((), TYPED):
        for view in (edit_subscriber, edit_profile):
            yield view.result, (Edited(person(given), fields),)
    for reading in (
        replace(person(given), password_state=PasswordState.NOTED),
        person(given, partner=True, administrator=True),
    ):
        yield edit_profile.form, (reading, FORM_ID)


def _homes(given: Given) -> Calls:
    house, everybody = House(given.firm, given.contact), firm.names(given)
    events = firm.events(given)
    for count in (1, 1234):
        waiting = tuple(Waits(todo, count) for todo in Todo)
        for office in (
            None,
            Office(Headcount(*[count] * 6), waiting, events),
            Office(Headcount(), (), ()),
        ):
            reading = replace(person(given, administrator=office is not None), password_state=PasswordState.DELIVERED)
            yield home.home, (Overview(reading, office is None, everybody, office), house)
    yield home.home, (Overview(person(given, partner=True), may_enrol=False, administrators=(), office=None), house)
    for refused in (NotAUser(everybody), NotAUser(())):
        yield home.stranger, (refused, house)


def _bulk(given: Given) -> Calls:
    yield import_subscribers.form, ()
    yield import_subscribers.form, (given.reason,)
    yield import_subscribers.reading, (given.function,)
    yield import_subscribers.reading, (given.function, 200, 10_000)
    for counts, shown in (
        (dict.fromkeys(Verdict, 1), Verdict.CHECK),
        (dict.fromkeys(Verdict, 1234), Verdict.REFUSED),
        ({Verdict.ADD: 1}, Verdict.ADD),
        ({Verdict.REFUSED: 1}, Verdict.REFUSED),
    ):
        lines = (firm.lines(given) * LINES_SHOWN)[:LINES_SHOWN]
        for after, more in ((0, True), (12, False)):
            yield import_subscribers.proposal, (Proposal(firm.imported(given), counts, shown, lines, after, more),)
    for state in ImportState:
        yield import_subscribers.started, (firm.imported(given, state=state),)
    exported = Export(person(given, administrator=True), firm.page(given).people)
    yield export_subscribers.confirmation, (exported, FORM_ID)
    yield export_subscribers.confirmation, (replace(exported, people=exported.people[:1]), FORM_ID)
    for again in (True, False):
        yield export_subscribers.result, (replace(exported, again=again),)


def notices_of(reader: Reader, given: Given) -> list[Sample]:
    """Every message, for each of those who may get it, with and without somebody whom one may ask."""
    made = []
    for contact in (given.contact, ""):
        house = House(given.firm, contact)
        for kind, facts, recipients in (*_messages(given), *_imports(given)):
            for recipient in recipients:
                for held in _held(kind):
                    telling = Telling(message(kind, facts, recipient), reader, house, held)
                    made.append(Sample(notices.writer_of(kind), (telling,)))
    return made


def _held(kind: Kind) -> tuple[Held | None, ...]:
    return (Held(PASSWORD, HASH), Held(PASSWORD, HASH, replaces=True)) if kind is Kind.PASSWORD else (None,)


def _messages(given: Given) -> Iterator[tuple[Kind, Facts, tuple[Person | None, ...]]]:
    owner, author = person(given, 2), person(given, 1, administrator=True)
    for kind in (Kind.ADMINISTRATOR_ENROLLED, Kind.ADMINISTRATOR_RESIGNED):
        yield kind, {"person": given.name, "at": AT.isoformat()}, (owner, None)
    everybody = ", ".join(firm.names(given))
    for added, removed in ((everybody, ""), ("", everybody), (everybody, everybody)):
        yield Kind.PARTNERS_CHANGED, {"added": added, "removed": removed, "at": AT.isoformat()}, (author, None)
    facts = {"author": given.name, "person": given.name, "identifier": given.email, "owner": "2", "at": AT.isoformat()}
    yield Kind.SUBSCRIBER_ADDED, facts, (person(given, 3, partner=True), None)
    yield from _of_reviews(given, author)
    yield from _of_dates(given, facts, owner, author)
    yield from _of_administrators(facts, owner, author)
    yield Kind.PASSWORD, facts, (owner, author)
    yield Kind.PASSWORD_READY, facts, (owner, author)
    for occasion in Occasion:
        for kind in (Kind.PASSWORD, Kind.PASSWORD_READY):
            yield kind, {**facts, "occasion": occasion.value}, (owner, author)
    changed = {**facts, "cause": "", "why": given.reason}
    for kind in (Kind.SUBSCRIBER_SUSPENDED, Kind.SUBSCRIBER_REACTIVATED, Kind.SUBSCRIBER_REMOVED):
        yield kind, changed, (author,)
        yield kind, {**changed, "why": ""}, (owner, author, None)
    yield from _of_members(given, facts, author)
    yield Kind.SUBSCRIBER_SUSPENDED, {**changed, "why": "", "cause": Cause.ACCOUNT_CLOSED.value}, (owner, author, None)
    for fields in (Field.FUNCTION, ",".join(TYPED)):
        yield Kind.SUBSCRIBER_CHANGED, {**facts, "fields": fields}, (owner, author, None)
    yield Kind.SUBSCRIBER_CHANGED, {**facts, "fields": Field.PHONE, "identifier": ""}, (owner, author, None)
    for why in ("noted", "shown", "expired", "replaced", "ended"):
        yield Kind.PASSWORD_WITHDRAWN, {**facts, "why": why}, (owner, author)


def _imports(given: Given) -> Iterator[tuple[Kind, Facts, tuple[Person | None, ...]]]:
    author, at = person(given, 1, administrator=True), AT.isoformat()
    started = {"file": given.function, "total": "10000", "at": at}
    yield Kind.IMPORT_STARTED, started, (author,)
    for state in ImportState:
        yield Kind.IMPORT_STARTED, {**started, "state": state, "handled": "1234"}, (author,)
    yield Kind.IMPORT_STARTED, {**started, "total": "0", "handled": "0"}, (author,)
    for outcome in (ImportState.DONE, ImportState.STOPPED):
        for count in ("0", "1", "1234"):
            figures = dict.fromkeys(("added", "there", "left_out", "refused", "outside", "total"), count)
            for outside in (count, "0"):
                facts = {**figures, "outside": outside, "file": given.function, "outcome": outcome, "at": at}
                facts |= {"place": "slack" if outside == count else "terminal"}
                yield Kind.IMPORT_ENDED, facts, (author,)
    for count in ("1", "1234"):
        facts = {"author": given.name, "count": count, "at": at}
        yield Kind.SUBSCRIBERS_IMPORTED, facts, (person(given, 3, partner=True), None)


def _of_reviews(given: Given, author: Person) -> Iterator[tuple[Kind, Facts, tuple[Person | None, ...]]]:
    partner = person(given, 3, partner=True)
    for name, overdue in ((given.name, ""), ("", "yes")):
        facts = {
            "author": name,
            "opened": AT.isoformat(),
            "until": AT.isoformat(),
            "overdue": overdue,
            **dict.fromkeys(("confirmed", "ended", "waiting"), "1234"),
            "at": AT.isoformat(),
        }
        for kind in (Kind.REVIEW_OPENED, Kind.REVIEW_REMINDER, Kind.REVIEW_CLOSED):
            yield kind, facts, (author, partner)


def _of_dates(
    given: Given, facts: Facts, owner: Person, author: Person
) -> Iterator[tuple[Kind, Facts, tuple[Person | None, ...]]]:
    yield Kind.SUBSCRIBER_ADDED, {**facts, "starts": "2026-11-30"}, (person(given, 3, partner=True), None)
    for ends in ("", "2026-11-30"):
        yield Kind.DATES_SET, {**facts, "starts": ends, "ends": ends}, (owner, author, None)
    ending = {"person": given.name, "owner": "2", "ends": "2026-11-30", "at": AT.isoformat(), "proposal": "7"}
    yield Kind.ACCESS_ENDING, ending, (author,)
    over = {**facts, "author": "", "cause": Cause.END_DATE.value, "why": ""}
    yield Kind.SUBSCRIBER_SUSPENDED, over, (owner, author, None)


def _of_administrators(
    facts: Facts, owner: Person, author: Person
) -> Iterator[tuple[Kind, Facts, tuple[Person | None, ...]]]:
    yield Kind.ADMINISTRATOR_WITHDRAWN, facts, (owner, author, None)
    partner = replace(author, partner=True)
    yield Kind.ENROLMENT_REPORTED, {**facts, "since": AT.isoformat()}, (author, partner)
    for kind in (Kind.ENROLMENT_APPROVED, Kind.ENROLMENT_REFUSED, Kind.ENROLMENT_EXPIRED):
        yield kind, facts, (owner,)
    yield Kind.ENROLMENT_ASKED, {**facts, "proposal": "7"}, (author,)
    for answer in (Action.ENROLMENT_APPROVED, Action.ENROLMENT_REFUSED, Action.ENROLMENT_EXPIRED):
        answered = {"proposal": "7", "answered": facts["author"], "answer": answer.value}
        yield Kind.ENROLMENT_ASKED, {**facts, **answered}, (author,)


def _of_members(
    given: Given, facts: Facts, administrator: Person
) -> Iterator[tuple[Kind, Facts, tuple[Person | None, ...]]]:
    partner = person(given, 3, partner=True)
    yield Kind.PARTNER_LEFT, facts, (administrator, partner)
    yield Kind.NO_ADMINISTRATOR, facts, (partner,)
    closed = {**facts, "cause": Cause.ACCOUNT_CLOSED.value, "why": ""}
    other = {"new_first_name": given.last_name, "new_last_name": given.first_name, "new_email": f"x{given.email}"}
    for proposal in (
        {"proposal": str(10**18)},
        {"proposal": "7", "answered": given.name, "answer": Action.PROPOSAL_SET_ASIDE.value},
    ):
        member = {"member": "U" * 11, "email": given.email, **proposal}
        yield Kind.SUBSCRIBER_SUSPENDED, {**closed, **proposal}, (administrator, partner, None)
        for former in ("", "yes"):
            asked = {"person": given.name, "at": AT.isoformat(), "former": former, **member}
            yield Kind.MEMBER_JOINED, asked, (administrator,)
        yield Kind.MEMBER_RETURNED, {**facts, **member, **other}, (administrator,)
        yield Kind.MEMBER_CHANGED, {**facts, **member, **other}, (administrator,)
        yield Kind.MEMBER_CHANGED, {**facts, **member, **other, "new_email": ""}, (administrator,)


def sentences_of(reader: Reader, given: Given) -> list[Sample]:
    """Every sentence that stands alone: at a field, or where there are no windows."""
    made: list[tuple[Callable[..., str], tuple[Any, ...]]] = [
        *((refusals.sentence, (refused,)) for refused in firm.every_refusal(given)),
        (subscriber_form.silent_sentence, ()),
        (subscriber_form.unfilled_sentence, ()),
        (subscriber_form.outsider_sentence, (firm.outsider(given),)),
        (follow_members.set_aside_sentence, ()),
        (review_access.file_comment, ()),
        (report_enrolment.reported_sentence, (person(given),)),
        *((approve_enrolment.decided_sentence, (Decision(person(given), approved),)) for approved in (True, False)),
        (windows.failure_sentence, ("a1b2c3",)),
        (windows.expired_sentence, ("/espace",)),
        *((enrol.told, (Tally(n, n, n, n),)) for n in (0, 1, 2)),
        *((refusals.profile, (firm_person.profile,)) for firm_person in firm.page(given).people),
        *((refusals.column, (column,)) for column in Column),
        (import_subscribers.silent_sentence, ()),
        *((run_import.file_comment, (n,)) for n in (1, 1234)),
        *((export_subscribers.file_comment, (n,)) for n in (1, 1234)),
        *((refusals.access_words, (access,)) for access in Access),
        *((add_subscriber.caution_sentence, (caution,)) for caution in firm.review(given, *Doubt).cautions),
    ]
    return [Sample(make, (reader, *args)) for make, args in made]


def everything_of(reader: Reader, given: Given) -> list[tuple[str, View | Notice]]:
    """Every view and message as made, with the name of what made it."""
    samples = [*views_of(reader, given), *notices_of(reader, given)]
    return [(f"{number} {sample.name}", sample.made()) for number, sample in enumerate(samples)]
