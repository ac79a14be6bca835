"""Portfolios, their lists and their forms, made of whatever people may have typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from rules.answer_agreement import Answered
from rules.give_right import Given as RightGiven
from rules.hand_over import Choice, HandedOver
from rules.list_portfolios import PortfolioListing, PortfolioPlace
from rules.model.agreements import Matter
from rules.model.clients import Client, ClientId, ClientPage
from rules.model.journal import EntryId
from rules.model.people import PersonId
from rules.model.portfolios import (
    Absence,
    Ground,
    Membership,
    MembershipId,
    Portfolio,
    PortfolioId,
    PortfolioPage,
    Right,
    Size,
)
from rules.name_deputy import Named
from rules.place_clients import Placed
from rules.set_absence import Away
from rules.set_confidential import Confidentiality
from rules.set_incompatible import Incompatible
from rules.show_portfolio import Pending, PortfolioSheet
from tests.views.given import Given
from tests.views.sample import Calls
from tests.views.sample_facts import AT, DAY, EDGE, FORM_ID, person, places
from tests.views.sample_portfolio_refusals import refusals_of
from views import (
    ask_agreement,
    choose_person,
    edit_portfolio,
    give_right,
    hand_over,
    list_portfolios,
    name_deputy,
    place_clients,
    place_words,
    portfolio_refusals,
    portfolio_words,
    set_absence,
    set_confidential,
    set_incompatible,
    show_portfolio,
)
from views.list_subscribers import Beneath, Origin
from views.portfolio_forms import Opened
from views.show_portfolio import SheetPlace

MANY = 10**18
LEAD, DEPUTY = PersonId(2), PersonId(3)
IN_SEARCH = 100


def portfolio(given: Given, **changes: Any) -> Portfolio:
    """A portfolio with a lead and a deputy."""
    usual = Portfolio(id=PortfolioId(MANY), name=given.first_name, lead=LEAD, deputy=DEPUTY, created_at=AT)
    return replace(usual, **changes)


def client(given: Given, number: int = 1, **changes: Any) -> Client:
    """A client of the firm."""
    usual = Client(id=ClientId(number), name=given.function, siren="732829320", since=AT.date())
    return replace(usual, **changes)


def windows(given: Given) -> Calls:
    """The list, a portfolio, and every form about it."""
    for part in (_lists, _sheets, _edits, _rights, _handovers, _absences, _clients, _confidentiality):
        yield from part(given)


def sentences(given: Given) -> list[tuple[Callable[..., str], tuple[Any, ...]]]:
    """Every sentence about portfolios that stands alone."""
    names, one = _names(given), portfolio(given)
    ended = RightGiven(one, person(given, 2), None)
    return [
        *((portfolio_refusals.of_portfolio, (each,)) for each in refusals_of(given) if _is_of_portfolio(each)),
        *((portfolio_words.lead_words, (each, names, hold)) for each in _states(given) for hold in _holds()),
        *((portfolio_words.deputy_words, (each, names)) for each in (one, replace(one, deputy=None))),
        *((portfolio_words.named, (each,)) for each in (one, replace(one, name=""))),
        *((portfolio_words.right_words, (right,)) for right in Right),
        *(
            (say, (place,))
            for say in (place_words.place_line, place_words.place_name, place_words.ground_words)
            for place in places(given)
        ),
        *((portfolio_words.clients_words, (n,)) for n in (0, 1, 1000, 1001)),
        (choose_person.nobody_chosen, ()),
        (give_right.ended, (ended,)),
        (ask_agreement.withdrawn, ()),
        (set_incompatible.lifted, ()),
        *((ask_agreement.answered_sentence, (Answered(person(given, 2), each),)) for each in (True, False)),
        (set_absence.cancelled, ()),
        *((show_portfolio.taken_out, (one, each)) for each in (client(given), None)),
    ]


def _is_of_portfolio(refused: Exception) -> bool:
    kinds = portfolio_refusals.PortfolioRefused | portfolio_refusals.PortfolioFieldRefused
    return isinstance(refused, kinds)


def _names(given: Given) -> dict[PersonId, str]:
    return dict.fromkeys((LEAD, DEPUTY), given.name)


def _holds() -> tuple[frozenset[PersonId], ...]:
    return frozenset(), frozenset({LEAD})


def _confidentiality(given: Given) -> Calls:
    for confidential in (True, False):
        one = portfolio(given, confidential=confidential)
        yield set_confidential.form, (one, _opened(given))
        for asked in ((), (given.name,)):
            yield set_confidential.result, (Confidentiality(one, asked),)
    names = (given.name,) * 40
    yield give_right.result, (RightGiven(one, person(given, 2), Right.VIEW, names),)
    yield name_deputy.result, (Named(one, person(given, 2), names),)
    yield hand_over.result, (HandedOver((one,), person(given, 2), names),)
    waiting = tuple(
        Pending(EntryId(n), matter, right, given.name, given.name, PersonId(n % 2 + 1), AT)
        for matter in Matter
        for right in Right
        for n in range(2)
    )
    sheet = PortfolioSheet(person(given, administrator=True), one, (), ClientPage(), _names(given), pending=waiting)
    for others in ((), (one, one)):
        yield set_incompatible.form, (Incompatible(one, others), _opened(given))
    yield set_incompatible.form, (Incompatible(one, (one,) * 40), _opened(given), given.reason)
    yield set_incompatible.result, (Incompatible(one, (one,) * 40),)
    yield show_portfolio.sheet, (sheet, None)
    yield ask_agreement.asked_window, ("Deputy", names)


def _states(given: Given) -> list[Portfolio]:
    """Portfolios with a lead, to be handed over, without a lead for a reason, and without a reason."""
    led = portfolio(given)
    bare = replace(led, lead=None, deputy=None)
    return [
        led,
        replace(led, lead=None, left_by=LEAD, handover=EntryId(7)),
        replace(bare, left_by=PersonId(MANY), handover=EntryId(7)),
        replace(bare, without_lead=given.reason),
        replace(led, confidential=True),
        bare,
    ]


def _opened(given: Given, *, on_portfolio: bool = True) -> Opened:
    beneath = Origin(
        "V" * 11,
        list_portfolios.write_place(PortfolioPlace(given.search[:IN_SEARCH], EDGE)),
        Beneath.PORTFOLIOS,
    )
    place = SheetPlace(PortfolioId(MANY), given.search[:IN_SEARCH], EDGE)
    own = Origin("V" * 11, show_portfolio.write_place(place), Beneath.PORTFOLIO)
    return Opened(FORM_ID, PortfolioId(MANY), (own, beneath) if on_portfolio else (beneath,))


def _lists(given: Given) -> Calls:
    administrator, user = person(given, administrator=True), person(given, 4)
    many = [replace(each, id=PortfolioId(n)) for n, each in enumerate(_states(given) * 3, 1)]
    sizes = {each.id: Size(n * 400, n) for n, each in enumerate(many)}
    full = PortfolioPage(tuple(many), 1234, has_before=True, has_after=True)
    for reader in (administrator, user, person(given, partner=True)):
        for page in (full, PortfolioPage(tuple(many[:1]), 1), PortfolioPage()):
            for search in ("", given.search[:IN_SEARCH]):
                for hold in _holds():
                    listed = PortfolioListing(reader, PortfolioPlace(search, EDGE), page, sizes, _names(given), hold)
                    yield list_portfolios.listing, (listed,)
                    yield list_portfolios.listing, (replace(listed, waiting=1, unassigned=1),)
                    yield list_portfolios.listing, (replace(listed, waiting=1234, unassigned=1001),)


def _sheets(given: Given) -> Calls:
    beneath = _opened(given).beneath[1]
    administrator, lead = person(given, administrator=True), person(given, 2)
    clients = tuple(client(given, n) for n in range(1, 15))
    unnumbered = client(given, 15, siren=None, code=given.phone)
    full = ClientPage((*clients, unnumbered), 1001, has_before=True, has_after=True)
    absence = Absence(person=LEAD, first_day=DAY, last_day=DAY, entry=EntryId(7))
    for reader in (administrator, lead, person(given, 4)):
        for page in (full, ClientPage(clients[:1], 1), ClientPage()):
            for search in ("", given.search[:IN_SEARCH]):
                shown = PortfolioSheet(
                    reader, portfolio(given), _members(), page, _names(given), search=search, cursor=EDGE
                )
                yield show_portfolio.sheet, (shown, beneath)
                yield show_portfolio.sheet, (replace(shown, absence=absence, on_hold=_holds()[1]), None)
    for state in (*_states(given), portfolio(given, archived_on=DAY)):
        for members in ((), _members()[:1]):
            shown = PortfolioSheet(administrator, state, members, ClientPage(), _names(given))
            yield show_portfolio.sheet, (shown, beneath)
    for done in (given.reason, *refusals_of(given)[:3]):
        yield show_portfolio.sheet, (shown, beneath, done)


def _members() -> tuple[Membership, ...]:
    """More people than a window shows, by every ground and right."""
    grounds = (Ground.LEAD, Ground.DEPUTY, *(Ground.MEMBER,) * 51)
    return tuple(
        Membership(
            id=MembershipId(n),
            portfolio=PortfolioId(MANY),
            person=PersonId(n),
            ground=ground,
            right=Right.VIEW if n % 2 else Right.HANDLE,
            since=AT,
            granted=EntryId(7),
        )
        for n, ground in enumerate(grounds, 2)
    )


def _edits(given: Given) -> Calls:
    yield edit_portfolio.creation, (_opened(given, on_portfolio=False),)
    yield edit_portfolio.created, (portfolio(given),)
    yield edit_portfolio.renaming, (portfolio(given), _opened(given))
    yield edit_portfolio.renamed, (portfolio(given),)
    yield edit_portfolio.archived, (portfolio(given),)


def _rights(given: Given) -> Calls:
    yield give_right.form, (portfolio(given), _opened(given))
    for right in Right:
        yield give_right.result, (RightGiven(portfolio(given), person(given, 2), right),)
    for deputy in (person(given, 3), None):
        named = Named(portfolio(given), deputy)
        yield name_deputy.form, (named, _opened(given))
        yield name_deputy.result, (named,)


def _handovers(given: Given) -> Calls:
    many = tuple(portfolio(given, id=PortfolioId(n)) for n in range(1, 102))
    yield hand_over.form, (Choice(many, many), _opened(given, on_portfolio=False))
    yield hand_over.form, (Choice(many[:2], many[:1]), _opened(given))
    yield hand_over.nothing_waits, ()
    for lead in (person(given, 2), None):
        for some in (many[:1], (*many, replace(many[0], deputy=None))):
            yield hand_over.result, (HandedOver(some, lead),)


def _absences(given: Given) -> Calls:
    days = [date(2026, 11, 1) + timedelta(days=n) for n in range(21)]
    absences = tuple(Absence(person=LEAD, first_day=day, last_day=day, entry=EntryId(7)) for day in days)
    led = (portfolio(given), portfolio(given, deputy=None))
    for known in ((), absences):
        away = Away(person(given, 2), led, known)
        yield set_absence.form, (away, _opened(given))
        yield set_absence.result, (away, (DAY, DAY))
    for some in (led[:1], led[1:]):
        yield set_absence.result, (Away(person(given, 2), some, ()), (DAY, DAY))
    yield partial(set_absence.form, done=given.reason), (away, _opened(given))


def _clients(given: Given) -> Calls:
    yield place_clients.form, (portfolio(given), _opened(given))
    for some in ((), (client(given),), (client(given),) * 12):
        yield place_clients.result, (Placed(portfolio(given), some),)
