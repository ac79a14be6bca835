"""Every window, made of whatever people may have typed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from locales import Localizer
from rules.answer_access import SHOWN, Concerned, Requests, Waiting
from rules.ask_access import Asked, Recipients
from rules.change_several import NotDone, Several
from rules.enrol import Choice, EnrolmentStatus
from rules.find_collaborator import Found
from rules.list_subscribers import Listing, ListPlace
from rules.model.cautions import Doubt
from rules.model.journal import EntryId
from rules.model.listing import Filter, Page
from rules.model.notices import Tally
from rules.model.notices import Waiting as Delayed
from rules.model.outside_accesses import MOST_SERVICES
from rules.model.owed_to_door import DoorStanding
from rules.model.passwords import PasswordDelivery
from rules.model.payload import ForSeveral
from rules.model.people import Access, PersonId
from rules.model.portfolios import Portfolio, PortfolioId
from rules.model.refusals import AccessChanged, NotAUser, PartnersOnly
from rules.model.sought import Sought
from rules.model.subscriber_form import TYPED, Form
from rules.reveal_password import Reveal
from rules.show_space import SHOWN_FAILURES, Deliveries, Status
from tests.views import sample_events, sample_facts, sample_messages, sample_outside, seen
from tests.views.given import Given
from tests.views.sample import Calls, Sample, sample_of
from tests.views.sample_facts import AT, DAY, FORM_ID, PASSWORD, PORTAL, person
from tests.views.sample_life import life_of
from views import (
    add_subscriber,
    answer_access,
    ask_access,
    change_several,
    choose_several,
    enrol,
    find_collaborator,
    list_places,
    list_subscribers,
    refusals,
    reveal_password,
    show_space,
    subscriber_form,
    windows,
)
from views.choose_several import Choosing
from views.firm_profile import FirmProfile
from views.list_subscribers import Origin


def views_of(localizer: Localizer, given: Given) -> list[Sample]:
    """Every window."""
    made = [
        *_enrol(given),
        *_add_subscriber(localizer, given),
        *_form(localizer, given),
        *_found(localizer, given),
        *_lists(given),
        *_several(given),
        *_space(given),
        *_requests(given),
    ]
    made += life_of(given)
    made += [(refusals.window_of, (refused,)) for refused in sample_facts.every_refusal(given)]
    made += [
        (reveal_password.shown, (Reveal(person(given, 2), person(given, n), opening=False), PASSWORD)) for n in (1, 2)
    ]
    made += [(windows.waiting, ()), (windows.too_fast, ()), (windows.failure, ("a1b2c3",))]
    return [sample_of(make, localizer, *args) for make, args in made]


def _enrol(given: Given) -> Calls:
    administrator, user = person(given, administrator=True), person(given)
    for found in (
        EnrolmentStatus(administrator, sample_facts.names(given)),
        EnrolmentStatus(user, sample_facts.names(given)),
        EnrolmentStatus(user, ()),
        EnrolmentStatus(user, (), None, sample_facts.names(given)),
        EnrolmentStatus(user, (), AT, sample_facts.names(given)),
        EnrolmentStatus(user, (), was_managed=True),
    ):
        yield enrol.form, (found, FORM_ID)
    yield enrol.withdrawn, ()
    for somebody in (administrator, user):
        yield enrol.result, (Choice(somebody, FORM_ID, None), None)
        yield enrol.result, (Choice(somebody, FORM_ID, EntryId(7)), Tally(informed=3, failed=1))
        yield enrol.result, (Choice(somebody, FORM_ID, EntryId(10**18)), Tally(1, 1234, 1, 1))


def _add_subscriber(localizer: Localizer, given: Given) -> Calls:
    typed = sample_facts.form(given)
    for doubts in ((), *((doubt,) for doubt in Doubt), tuple(Doubt)):
        yield add_subscriber.review, (FORM_ID, typed, sample_facts.review(given, *doubts), given.reason)
    bare = sample_facts.review(given)
    bare = replace(bare, candidate=replace(bare.candidate, phone=None, function=""))
    yield add_subscriber.review, (FORM_ID, sample_facts.form(given, None), bare)
    for removed in sample_facts.endings(given):
        yield add_subscriber.review, (FORM_ID, typed, replace(bare, removed=removed))
    portfolio = Portfolio(id=PortfolioId(1), name=sample_facts.places(given)[0].name, created_at=sample_facts.AT)
    yield add_subscriber.review, (FORM_ID, typed, replace(bare, portfolios=(portfolio,) * 20))
    yield add_subscriber.review, (FORM_ID, typed, replace(bare, outside=(sample_outside.service(given),) * 20))
    yield add_subscriber.refused, (typed, sample_facts.field_refusals(given))
    for doubts in ((), tuple(Doubt)):
        before = add_subscriber.review(localizer, FORM_ID, typed, sample_facts.review(given, *doubts), given.reason)
        yield add_subscriber.postponed, (seen.opened(before).view,)
    for in_slack in (True, False):
        done = sample_facts.added(given, in_slack=in_slack)
        yield add_subscriber.result, (done, PasswordDelivery.MESSAGE, PASSWORD)
        yield add_subscriber.result, (done, PasswordDelivery.MESSAGE, None)
        yield add_subscriber.result, (done, PasswordDelivery.REVEAL, None)
        for names in ((), *(tuple(each.name for each in sample_facts.places(given)[:many]) for many in (1, 20))):
            yield add_subscriber.result, (replace(done, portfolios=names), PasswordDelivery.MESSAGE, PASSWORD)
        yield partial(add_subscriber.result, waits=True), (done, PasswordDelivery.MESSAGE, None)


def _form(localizer: Localizer, given: Given) -> Calls:
    yield subscriber_form.form, (Form(),)
    yield partial(subscriber_form.form, has_portfolios=True), (sample_facts.form(given),)
    services = [sample_outside.service(given, n + 1) for n in range(MOST_SERVICES)]
    yield partial(subscriber_form.form, services=services), (sample_facts.form(given),)
    yield subscriber_form.form, (sample_facts.form(given, None),)
    versions = {str(field): 999 for field in TYPED}
    for remark in (
        subscriber_form.unfilled_sentence(localizer),
        subscriber_form.outsider_sentence(localizer, sample_facts.outsider(given)),
    ):
        yield subscriber_form.form, (sample_facts.form(given), versions, remark)


def _found(localizer: Localizer, given: Given) -> Calls:
    """Those who may be meant by what was typed."""
    sought = Sought(f"{given.name} {given.function}")
    members = tuple(replace(sample_facts.member(given, each), title=given.function) for each in range(20))
    nameless = replace(members[0], first_name="", last_name="", email=None)
    author, there = person(given, administrator=True), (person(given, 2), person(given, 3, partner=True))
    for more in (0, 1, 1234):
        yield find_collaborator.choices, (Found(author, (*members, nameless), (), more), sought)
        yield find_collaborator.choices, (Found(author, members[:1], there, more), sought)
    listing = Listing(author, "", Page(there[:1], 1, has_before=False, has_after=False))
    yield find_collaborator.there_already, (list_subscribers.listing(localizer, listing), there[0])


def _lists(given: Given) -> Calls:
    for reading in (person(given), person(given, administrator=True)):
        for page in (sample_facts.page(given), Page((reading,), 1, has_before=False, has_after=False)):
            yield list_subscribers.listing, (Listing(reading, "", page),)
            yield list_subscribers.listing, (Listing(reading, given.search, page),)
            everyone = frozenset(each.id for each in page.people)
            yield list_subscribers.listing, (Listing(reading, given.search, page, overdue=everyone),)
        for ending in sample_facts.endings(given):
            held = replace(person(given, 2), access=Access.SUSPENDED, ends_on=DAY, back_on=DAY)
            page = Page((held, replace(held, id=PersonId(3))), 2, has_before=False, has_after=False)
            yield list_subscribers.listing, (Listing(reading, "", page, holds={held.id: ending}),)
        page = Page((reading,), 1000, has_before=False, has_after=True, more=True)
        for skipped in (0, 40, None):
            page = replace(page, skipped=skipped)
            yield list_subscribers.listing, (Listing(reading, given.search, page),)
            yield list_subscribers.listing, (Listing(reading, "", page, only=Filter.ON_HOLD),)
    for listed in sample_facts.listings(given):
        yield list_subscribers.listing, (listed,)


def _several(given: Given) -> Calls:
    for listed in sample_facts.listings(given)[:3]:
        yield choose_several.choosing, (listed, Choosing(), 1234)
        yield choose_several.choosing, (listed, Choosing(tuple(PersonId(each) for each in range(101, 201)), 7))
    origin = Origin("V" * 11, list_places.write_place(ListPlace(given.search, Filter.NOT_NOTED, sample_facts.EDGE)))
    author, refused = person(given, administrator=True), sample_facts.every_refusal(given)
    some = [replace(person(given, number), administrator_since=AT) for number in range(2, 52)]
    outside = [replace(each, slack_id=None) for each in some]
    refused = [*refused[:20], *(AccessChanged(given.name, access) for access in Access)]
    left_out = tuple(NotDone(person(given, 2), each) for each in refused)
    for what in ForSeveral:
        for done, not_done in ((some, ()), (outside, left_out), (some[:1], left_out[:1]), ((), left_out)):
            several = Several(author, what, tuple(done), not_done, DAY if what is ForSeveral.DATES else None)
            for firm in sample_facts.firms(given):
                yield change_several.confirmation, (several, FORM_ID, firm, origin, len(done))
            yield change_several.result, (replace(several, back_on=DAY if what is ForSeveral.SUSPEND else None),)
            yield change_several.result, (several, 1234)


def _space(given: Given) -> Calls:
    user, administrator = person(given), person(given, administrator=True)
    everybody, failures = sample_facts.names(given), sample_messages.failures(given)
    firm_profile = FirmProfile(given.firm, given.contact, PORTAL)
    for status in (
        Status(user, may_enrol=True, administrators=everybody),
        Status(user, may_enrol=False, administrators=()),
        Status(user, may_enrol=True, administrators=(), waiting_since=AT),
        Status(administrator, may_enrol=True, administrators=everybody),
        *(
            Status(administrator, may_enrol=True, administrators=everybody, deliveries=deliveries)
            for deliveries in (
                Deliveries(1, Delayed(AT, None), len(failures), failures, sample_facts.mentions(given)),
                *(
                    Deliveries(door=DoorStanding(n, AT), owed_to_door=tuple(sample_facts.owed(given)))
                    for n in (1, 1234)
                ),
                *(Deliveries(differing=n) for n in (1, 1234)),
                Deliveries(
                    1234, Delayed(AT, AT), 10**6, (*failures, *failures)[:SHOWN_FAILURES], sample_facts.mentions(given)
                ),
            )
        ),
    ):
        yield show_space.menu, (status, firm_profile)
        yield show_space.menu, (status, FirmProfile(given.firm, ""))
    for retried in sample_facts.retried(given):
        yield show_space.menu, (status, firm_profile, retried)
    asked = (NotAUser(everybody, asking=asking) for asking in sample_facts.askings(given))
    for refused in (
        NotAUser(everybody),
        NotAUser(()),
        PartnersOnly(everybody),
        *asked,
        *sample_facts.standing_refusals(given),
    ):
        yield show_space.stranger, (refused, firm_profile)


def _requests(given: Given) -> Calls:
    """Asking for access, and answering."""
    everybody, firm_profile = sample_facts.names(given), FirmProfile(given.firm, given.contact, PORTAL)
    for recipients in (
        Recipients(sample_facts.asked(given), everybody, managed=True),
        Recipients(sample_facts.asked(given), (), managed=False),
    ):
        for firm in (firm_profile, FirmProfile(given.firm, "")):
            yield ask_access.form, (recipients, firm, FORM_ID)
    for names in (everybody, ()):
        yield ask_access.result, (Asked(AT, names),)
    yield ask_access.withdrawn, ()
    yield ask_access.silent, ()
    concerned = Concerned(person(given, administrator=True), person(given, 2))
    yield answer_access.refusal, (concerned, EntryId(10**18))
    yield answer_access.refused, (concerned,)
    entry = sample_events.events(given)[0].entry
    waiting = tuple(Waiting(replace(entry, why=why), person(given, 2)) for why in (given.reason, ""))
    for more in (0, 1, 1234):
        yield answer_access.requests, (Requests(concerned.author, (waiting * SHOWN)[:SHOWN], more),)
    yield answer_access.requests, (Requests(concerned.author, ()),)
