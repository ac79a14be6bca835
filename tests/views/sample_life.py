"""The windows of all that follows once somebody is in the space, made of whatever people may have typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from rules.add_arrivals import Newcomer
from rules.ask_password import Asked
from rules.change_access import Change, Concerned
from rules.choose_news import ChosenNews
from rules.edit_profile import OwnProfile
from rules.edit_subscriber import Edit, Edited, marks
from rules.enrol import Choice, EnrolmentStatus
from rules.export_journal import Export as JournalExport
from rules.export_subscribers import Export
from rules.home import AdminOverview, Overview
from rules.import_subscribers import LINES_SHOWN, Proposal
from rules.list_administrators import Administrators
from rules.list_subscribers import Listing, ListPlace
from rules.model.cautions import Doubt
from rules.model.coverage import Coverage
from rules.model.homes import Headcount
from rules.model.imports import ImportState, Verdict
from rules.model.journal import Action, EntryId
from rules.model.journal_topics import ALL, Sought, Topic
from rules.model.listing import Cursor, Page
from rules.model.notices import Tally
from rules.model.passwords import PasswordDelivery
from rules.model.payload import Arrival, Takeover
from rules.model.people import KNOWN, Access, NewsPace, PasswordState, PersonId, SlackId
from rules.model.refusals import NotAUser
from rules.model.reviews import Answer, Review, ReviewId
from rules.model.strangers import Stranger, StrangerId
from rules.model.subscriber_form import TYPED
from rules.read_journal import PAGE_SIZE, Leaf
from rules.review_sheet import Confirmed, Said, Sheet, Spot, TakenBack
from rules.show_space import Status
from rules.what_waits import Todo, Waits
from rules.withdraw_administrator import Withdrawal
from tests.views import (
    sample_clients,
    sample_directory,
    sample_events,
    sample_facts,
    sample_imports,
    sample_outside,
    sample_portfolios,
)
from tests.views.given import Given
from tests.views.sample import Calls
from tests.views.sample_facts import AT, DAY, FORM_ID, PORTAL, person
from tests.views.sample_outside_refusals import name_of
from views import (
    add_arrivals,
    add_subscriber,
    change_access,
    choose_news,
    edit_profile,
    edit_subscriber,
    enrol,
    export_journal,
    export_review,
    export_subscribers,
    home,
    import_subscribers,
    import_template,
    list_administrators,
    list_places,
    list_subscribers,
    read_journal,
    renew_password,
    review_access,
    set_dates,
    show_space,
    subscriber_form,
    withdraw_administrator,
)
from views.firm_profile import FirmProfile
from views.list_subscribers import Origin


def life_of(given: Given) -> Calls:
    """Accesses, details, dates, administrators, reviews, the journal, lists and Homes."""
    for part in (_homes, _access, _remaining, _details, _administrators, _bulk, _journal, _dates, _reviews, _news):
        yield from part(given)
    yield from sample_directory.windows(given)
    yield from sample_portfolios.windows(given)
    yield from sample_clients.windows(given)
    yield from sample_outside.windows(given)
    yield from sample_imports.windows(given)


def _administrators(given: Given) -> Calls:
    partner = person(given, partner=True, administrator=True)
    for reading in (person(given), partner):
        for people in ((partner,), (person(given, 2, administrator=True),) * 60):
            yield list_administrators.listing, (Administrators(reading, people),)
        for who_may in Takeover:
            for partners in ((), sample_facts.names(given)):
                nobody = Administrators(reading, (), who_may, partners, was_managed=bool(partners))
                yield list_administrators.listing, (nobody,)
    for last in (True, False):
        yield withdraw_administrator.confirmation, (Withdrawal(partner, person(given, 2), last), FORM_ID)
    yield withdraw_administrator.result, (person(given, 2),)
    yield enrol.form, (EnrolmentStatus(person(given), (), AT), FORM_ID)
    yield enrol.result, (Choice(person(given), FORM_ID, EntryId(7), AT), Tally(1))


def _dates(given: Given) -> Calls:
    origin = Origin("V" * 11, list_places.write_place(ListPlace(given.search, cursor=Cursor("w" * 200, 10**18))))
    active = replace(person(given, 2), ends_on=DAY)
    planned = replace(active, id=PersonId(3), access=Access.PLANNED, starts_on=DAY)
    held = replace(active, access=Access.SUSPENDED)
    for somebody in (active, planned, person(given, 2), held, replace(held, back_on=DAY, ends_on=None)):
        yield set_dates.form, (somebody, FORM_ID, origin)
        yield set_dates.result, (somebody,)
        yield partial(set_dates.result, planned=True), (replace(somebody, starts_on=DAY),)
    reviewed = sample_facts.review(given)
    later = replace(reviewed, candidate=replace(reviewed.candidate, starts_on=DAY, ends_on=DAY))
    typed = replace(sample_facts.form(given), starts_on="2026-11-30", ends_on="2026-11-30")
    yield subscriber_form.form, (typed,)
    yield add_subscriber.review, (FORM_ID, typed, later)
    yield partial(add_subscriber.review, later=True), (FORM_ID, typed, later)
    added = sample_facts.added(given, in_slack=True)
    yield add_subscriber.result, (replace(added, person=planned), PasswordDelivery.MESSAGE, None)
    administrator = person(given, administrator=True)
    page = Page((active, planned), 2, has_before=False, has_after=False)
    yield list_subscribers.listing, (Listing(administrator, "", page),)


def _reviews(given: Given) -> Calls:
    administrator = person(given, administrator=True)
    review = Review(ReviewId(10**18), AT, None)
    people = tuple(person(given, number) for number in range(1, 16))
    dated = replace(people[2], partner=True, ends_on=DAY, password_state=PasswordState.DELIVERED)
    people = (*people[:2], dated, replace(people[3], partner=True, access=Access.NONE), *people[4:])
    people = tuple(replace(each, signed_in_on=DAY - each.id * timedelta(days=12)) for each in people)
    mark = Cursor("w" * 200, 10**18)
    earlier = {people[0].id: Said(Answer.KEPT, given.name, AT), people[1].id: Said(Answer.ENDED, given.name, AT)}
    earlier[people[2].id] = Said(Answer.ENDED, given.name, AT, Action.SUBSCRIBER_REMOVED)
    earlier[people[-1].id] = Said(Answer.ENDED, "", AT, Action.SUBSCRIBER_SUSPENDED)
    spot = Spot(mark, given.search)
    for alone in (True, False):
        yield review_access.sheet, (Sheet(administrator, review, 1, 2, 1234, people, spot, mark, alone, earlier, AT),)
    places = {each.id: sample_facts.places(given) for each in people}
    outside = {each.id: (name_of(given),) * 12 for each in people}
    yield review_access.sheet, (Sheet(administrator, review, 1, 2, 1234, people, spot, mark, now=AT, places=places),)
    had = Sheet(administrator, review, 1, 2, 9, people, spot, mark, now=AT, outside=outside, has_services=True)
    yield review_access.sheet, (had,)
    yield review_access.sheet, (Sheet(administrator, review, 1, 2, 1),)
    yield review_access.sheet, (Sheet(administrator, review, 1, 2, 1, spot=spot),)
    yield review_access.sheet, (Sheet(administrator, None),)
    refused = tuple(sample_facts.every_refusal(given)[-3:])
    for some in ((), people[:1], people):
        done = Confirmed(review, some, refused if some else ())
        for just in (done, TakenBack(tuple(some)), refused[0]):
            yield review_access.sheet, (Sheet(administrator, review, 1, 2, 1234, people, spot), just)
    yield review_access.sheet, (Sheet(administrator, replace(review, closed_at=AT), 1234, 1),)
    yield export_review.sent, ()


def _journal(given: Given) -> Calls:
    administrator, events = person(given, administrator=True), sample_events.events(given)
    pages = [events[at : at + PAGE_SIZE] for at in range(0, len(events), PAGE_SIZE)]
    for found in (*pages, ()):
        for sought in (ALL, Sought(given.search, Topic.ACCESSES, DAY, DAY)):
            for more in (True, False):
                page = Leaf(administrator, sought, found, has_newer=more, has_older=more, count=len(found))
                yield read_journal.leaf, (page, 3 if more else 0)
    for days in ((DAY, None), (None, DAY), (DAY, DAY), (DAY, date(2026, 11, 1))):
        sought = Sought(given.search, None, *days)
        yield export_journal.confirmation, (JournalExport(administrator, 1234, sought), FORM_ID)


def _access(given: Given) -> Calls:
    origin = Origin("V" * 11, list_places.write_place(ListPlace(given.search, cursor=Cursor("w" * 200, 10**18))))
    author = person(given, administrator=True)
    for state in (*KNOWN, PasswordState.FAILED):
        for concerned in (person(given, 2), person(given, 2, administrator=True)):
            somebody = replace(concerned, password_state=state)
            for change in Change:
                for firm in sample_facts.firms(given):
                    yield change_access.confirmation, (Concerned(author, somebody), change, FORM_ID, firm, origin)
                    yield change_access.result, (somebody, change, firm)
                    yield partial(change_access.result, waits=True), (somebody, change, firm)
                for until in (None, DAY):
                    dated = replace(somebody, ends_on=DAY, back_on=until)
                    confirmed = partial(change_access.confirmation, until=until)
                    yield confirmed, (Concerned(author, dated), change, FORM_ID, firm, origin)
                    yield change_access.result, (dated, change, firm)
    yield change_access.confirmation, (Concerned(author, person(given, 2)), Change.REMOVE, FORM_ID, firm)
    for owner, asker in ((1, "U1"), (2, "U1")):
        never, names = Asked(person(given, owner)), sample_facts.names(given)
        own = Asked(replace(never.owner, password_state=PasswordState.NOTED))
        for asked in (own, never, replace(own, names=names), replace(own, names=names, since=AT)):
            yield renew_password.confirmation, (asked, FORM_ID, origin)
            yield renew_password.result, (asked, SlackId(asker))
    yield renew_password.result, (Asked(replace(person(given, 2), slack_id=None)), SlackId("U1"))


def _details(given: Given) -> Calls:
    origin = Origin("V" * 11, list_places.write_place(ListPlace(given.search, cursor=Cursor("w" * 200, 10**18))))
    edit = Edit(PersonId(10**18), marks(sample_facts.form(given, None)), sample_facts.form(given, None))
    yield edit_subscriber.form, (edit, FORM_ID)
    yield partial(edit_subscriber.form, has_services=True), (edit, FORM_ID)
    for doubts in (*((doubt,) for doubt in Doubt), tuple(Doubt)):
        cautions = sample_facts.review(given, *doubts).cautions
        yield edit_subscriber.form, (edit, FORM_ID, origin, cautions, given.reason)
    for fields in ((), TYPED):
        for view in (edit_subscriber, edit_profile):
            yield view.result, (Edited(person(given), fields),)
    for reading in (
        *(replace(person(given), password_state=state) for state in KNOWN),
        person(given, partner=True, administrator=True),
    ):
        for has_password in (False, True):
            yield edit_profile.form, (OwnProfile(reading, has_password), FORM_ID)


def _remaining(given: Given) -> Calls:
    firm, name = FirmProfile(given.firm, given.contact, PORTAL), name_of(given)
    for names in (name,), (name,) * 20:
        yield partial(change_access.result, to_close=names), (person(given, 2), Change.REMOVE, firm)


def _homes(given: Given) -> Calls:
    firm_profile, everybody = FirmProfile(given.firm, given.contact, PORTAL), sample_facts.names(given)
    events = sample_events.events(given)
    half = len(events) // 2  # all of them are more than one block has room for
    for count in (1, 999, 1234):
        waiting = tuple(Waits(todo, count) for todo in Todo)
        for admin_overview in (
            None,
            AdminOverview(Headcount(*[count] * 7), waiting, events[:half]),
            AdminOverview(Headcount(*[count] * 7), waiting, events[half:]),
            AdminOverview(Headcount(), (), ()),
        ):
            reading = replace(
                person(given, administrator=admin_overview is not None), password_state=PasswordState.DELIVERED
            )
            yield home.home, (Overview(reading, admin_overview is None, everybody, admin_overview), firm_profile)
    yield (
        home.home,
        (Overview(person(given, partner=True), may_enrol=False, administrators=(), admin_overview=None), firm_profile),
    )
    enrolling = Overview(person(given), may_enrol=True, administrators=(), admin_overview=None, waiting_since=AT)
    for overview in (enrolling, replace(enrolling, lacks_password=True)):
        yield home.home, (overview, firm_profile)
    asked = (NotAUser(everybody, asking=asking) for asking in sample_facts.askings(given))
    for refused in (NotAUser(everybody), NotAUser(()), *asked, *sample_facts.standing_refusals(given)):
        yield home.stranger, (refused, firm_profile)


def _news(given: Given) -> Calls:
    firm_profile, everybody = FirmProfile(given.firm, given.contact, PORTAL), sample_facts.names(given)
    for pace in NewsPace:
        reading = replace(person(given, partner=True, administrator=True), news=pace)
        yield home.home, (Overview(reading, False, everybody, None), firm_profile)  # noqa: FBT003 - a sample
        yield show_space.menu, (Status(reading, True, everybody), firm_profile)  # noqa: FBT003 - as above
    yield choose_news.chosen, (ChosenNews(replace(reading, news=NewsPace.DAILY), next_at=AT),)
    for sent in (0, 1, 1234):
        yield choose_news.chosen, (ChosenNews(replace(reading, news=NewsPace.AT_ONCE), sent=sent),)


def _bulk(given: Given) -> Calls:
    yield from _arrivals(given)
    yield import_template.sent, ()
    yield import_subscribers.form, ()
    yield import_subscribers.form, (given.reason,)
    yield import_subscribers.reading, (given.function,)
    yield import_subscribers.reading, ("",)
    yield import_subscribers.reading, (given.function, 200, 10_000)
    for counts, shown in (
        (dict.fromkeys(Verdict, 1), Verdict.CHECK),
        (dict.fromkeys(Verdict, 1234), Verdict.REFUSED),
        ({Verdict.ADD: 1}, Verdict.ADD),
        ({Verdict.REFUSED: 1}, Verdict.REFUSED),
    ):
        lines = (sample_facts.lines(given) * LINES_SHOWN)[:LINES_SHOWN]
        for after, more in ((0, True), (12, False)):
            for file in (given.function, ""):
                yield (
                    import_subscribers.proposal,
                    (Proposal(sample_facts.imported(given, file_name=file), counts, shown, lines, after, more),),
                )
    for covered in sample_facts.coverages(given):
        proposed = sample_facts.imported(given, coverage=covered)
        yield (
            import_subscribers.proposal,
            (Proposal(proposed, {Verdict.ADD: 1}, Verdict.ADD, lines, 0, has_more=False),),
        )
    empty = sample_facts.imported(given, coverage=Coverage(hidden_rows=1, closed=1, emptied=1))
    yield import_subscribers.proposal, (Proposal(empty, {}, Verdict.ADD, (), 0, has_more=False),)
    for state in ImportState:
        yield import_subscribers.started, (sample_facts.imported(given, state=state),)
        yield import_subscribers.started, (sample_facts.imported(given, state=state, file_name=""),)
    exported = Export(person(given, administrator=True), sample_facts.page(given).people)
    yield export_subscribers.confirmation, (exported, FORM_ID)
    for many in (1, 10**9):
        yield export_journal.confirmation, (JournalExport(person(given), many), FORM_ID)
    yield export_subscribers.confirmation, (replace(exported, people=exported.people[:1]), FORM_ID)
    for again in (True, False):
        yield export_subscribers.result, (replace(exported, again=again),)
        yield export_journal.result, (JournalExport(person(given), 1, again=again),)


def _arrivals(given: Given) -> Calls:
    told = Stranger(id=StrangerId(5), first_name=given.first_name, last_name=given.last_name, email=given.email)
    plain = Arrival(
        proposal=EntryId(10**18),
        stranger=StrangerId(5),
        person=None,
        was_subscriber=False,
        has_new_address=False,
        address_of=None,
    )
    one, bare = Newcomer(plain, told), Newcomer(plain, replace(told, email=""))
    back = Newcomer(replace(plain, was_subscriber=True), told)
    for newcomers in ([one], [one, back, bare], [one] * 100, [bare] * 100):
        numbered = [
            replace(each, arrival=replace(each.arrival, proposal=EntryId(10**18 + number)))
            for number, each in enumerate(newcomers)
        ]
        yield add_arrivals.choice, (EntryId(10**18), numbered)
    yield add_arrivals.silent, ()
