"""What messages and lines of the journal tell of portfolios, with whatever names people may have given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from rules.home import Event
from rules.model import portfolio_messages as told
from rules.model.agreements import Matter
from rules.model.clients import NAME_LENGTH as CLIENT_LENGTH
from rules.model.journal import Action, Entry, EntryId
from rules.model.payload import Answer, Payload
from rules.model.people import Person, PersonId
from rules.model.portfolios import NAME_LENGTH, Right
from rules.model.told import Facts, Told, write_told
from tests.views.given import Given
from tests.views.sample_facts import AT, DAY

ONE, TWO, THREE = PersonId(1), PersonId(2), PersonId(3)
_SEEN_FROM_OUTSIDE = (
    Action.PORTFOLIO_RIGHT_GIVEN,
    Action.PORTFOLIO_RIGHT_ENDED,
    Action.PORTFOLIO_LEAD_CHANGED,
    Action.PORTFOLIO_DEPUTY_NAMED,
    Action.PORTFOLIO_CONFIDENTIAL,
    Action.DEPUTY_ACTS,
    Action.DEPUTY_DONE,
    Action.DEPUTY_BLOCKED,
)


def payloads(given: Given, author: Person, owner: Person) -> Iterator[tuple[Payload, Sequence[Person | None]]]:
    """Every message: to whom it is about, to an administrator, and to the channel."""
    name = given.function[:NAME_LENGTH]
    readers = (owner, author, None)
    for right in Right:
        yield told.PortfolioRightGiven(author=ONE, person=TWO, portfolio=name, lead=THREE, right=right, at=AT), readers
    yield from ((each, (owner,)) for each in _of_import(name))
    yield from ((each, (author, None)) for each in _done())
    yield told.PortfolioRightEnded(author=ONE, person=TWO, portfolio=name, at=AT), readers
    for named in (True, False):
        yield told.PortfolioDeputyNamed(author=ONE, person=TWO, portfolio=name, named=named, at=AT), readers
    yield from _of_confidential(name, author)
    for several in ((name,) * 40, (name,), ("",)):
        yield from _of_several(several, readers, author)
    for person in (ONE, TWO):
        for cancelled in (False, True):
            away = told.AbsenceNoted(
                author=ONE, person=person, first_day=AT.date(), last_day=DAY, cancelled=cancelled, at=AT
            )
            yield away, readers
            deputies = (TWO, *(PersonId(each + 1) for each in range(given.crowd)))
            yield replace(away, first_day=DAY, deputies=deputies), readers


def _of_confidential(name: str, author: Person) -> Iterator[tuple[Payload, Sequence[Person | None]]]:
    for action in (*_SEEN_FROM_OUTSIDE, Action.PORTFOLIO_ARCHIVED):
        yield told.ConfidentialChange(author=ONE, person=TWO, action=action, at=AT), (author, None)
    alone = told.ConfidentialChange(author=ONE, person=None, action=Action.PORTFOLIO_LEAD_CHANGED, at=AT)
    yield alone, (author, None)
    for confidential in (True, False):
        changed = told.PortfolioConfidential(author=ONE, portfolio=name, confidential=confidential, at=AT)
        yield changed, (author, None)
    yield told.DeputyBlocked(person=TWO, lead=THREE, portfolio=name, at=AT), (author, None)
    yield from _of_agreements(name, author)


def _of_agreements(name: str, author: Person) -> Iterator[tuple[Payload, Sequence[Person | None]]]:
    for matter, portfolio in product(Matter, (name, "")):
        for right in Right:
            asked = told.AgreementAsked(
                asked_by=ONE, person=TWO, portfolio=portfolio, matter=matter, right=right, at=AT
            )
            yield asked, (author,)
        yield replace(asked, answer=Answer(ONE, Action.AGREEMENT_GIVEN, AT)), (author,)
    for by, agreed in ((THREE, True), (THREE, False), (None, False)):
        yield told.AgreementAnswered(author=by, person=ONE, whom=TWO, agreed=agreed, at=AT), (author,)


def _of_import(name: str) -> Iterator[Payload]:
    for names in ((), (name,), (name,) * 40):
        kinds = {"led": names, "stands_in": names, "handles": names, "views": names, "joined": names}
        yield told.PlacesImported(author=ONE, person=TWO, at=AT, **kinds)


def _done() -> Iterator[Payload]:
    for n in (0, 1, 20_000):
        yield told.ClientsImported(author=ONE, added=n, changed=n, portfolios=n, rights=n, at=AT)


def _of_several(
    portfolios: tuple[str, ...], readers: Sequence[Person | None], author: Person
) -> Iterator[tuple[Payload, Sequence[Person | None]]]:
    for person, former in ((TWO, None), (TWO, TWO), (TWO, THREE), (THREE, TWO), (None, TWO), (None, None)):
        yield (
            told.PortfolioLeadChanged(author=ONE, person=person, former=former, portfolios=portfolios, at=AT),
            readers,
        )
    for until in (None, DAY):
        for deputy, lead in ((TWO, THREE), (THREE, TWO)):
            yield told.DeputyActs(person=deputy, lead=lead, portfolios=portfolios, until=until, at=AT), readers
    yield told.DeputyDone(person=TWO, lead=THREE, portfolios=portfolios, at=AT), readers
    for alone in ((), portfolios[:1], portfolios):
        needed = told.HandoverNeeded(person=TWO, portfolios=portfolios, without_deputy=alone, at=AT)
        yield needed, (author,)


def events(given: Given) -> list[Event]:
    """Lines with everything that they may tell, by somebody and by the bot itself."""
    usual = Entry(
        id=EntryId(400), at=AT, action=Action.PORTFOLIO_CREATED, actor=ONE, whom=TWO, why=given.reason, form=None
    )
    lines = [replace(usual, action=action, told=write_told(Told(facts=facts))) for action, facts in _facts(given)]
    nobody = [replace(each, whom=None) for each in lines if each.action is Action.PORTFOLIO_CREATED]
    alone: Facts = {"portfolio": 7, "portfolio_name": given.function[:NAME_LENGTH], "lead": None, "former_lead": None}
    still = replace(usual, action=Action.PORTFOLIO_LEAD_CHANGED, whom=None, told=write_told(Told(facts=alone)))
    own = [replace(each, whom=ONE) for each in lines if each.action in {Action.ABSENCE_SET, Action.ABSENCE_CANCELLED}]
    by_itself = [replace(each, actor=None) for each in lines if each.action is Action.PORTFOLIO_RIGHT_GIVEN]
    return [
        Event(each, given.name if each.actor else "", given.name if each.whom else "")
        for each in (*lines, *nobody, still, *own, *by_itself)
    ]


def _facts(given: Given) -> Iterator[tuple[Action, Facts]]:
    name, client = given.function[:NAME_LENGTH], given.function[:CLIENT_LENGTH]
    portfolio: Facts = {"portfolio": 7, "portfolio_name": name}
    numbers: Facts = {"client": 5, "siren": "732829320", "siret": "73282932000074", "code": given.search}
    yield Action.CLIENT_ADDED, {**numbers, "client_names": client, "portfolios": 2}
    yield Action.CLIENT_LEFT, {"client": 5, "client_names": client, "siren": None, "siret": None, "code": ""}
    former: Facts = {"former_client_names": given.name[:CLIENT_LENGTH], "former_siren": None, "former_code": ""}
    yield Action.CLIENT_CHANGED, {**numbers, "client_names": client, **former}
    for action in (Action.CLIENTS_PLACED, Action.CLIENTS_TAKEN_OUT):
        for n in (1, 25):
            yield action, {**portfolio, "clients": n, "client_names": ", ".join([client] * min(n, 10))}
    yield from _of_confidential_ones(portfolio)
    yield Action.PORTFOLIO_CREATED, portfolio
    yield Action.PORTFOLIO_RENAMED, {**portfolio, "former_name": given.last_name[:NAME_LENGTH]}
    for right, was in zip(Right, reversed(Right), strict=True):
        yield Action.PORTFOLIO_RIGHT_GIVEN, {**portfolio, "right": right.value, "former_right": None}
        yield Action.PORTFOLIO_RIGHT_GIVEN, {**portfolio, "right": right.value, "former_right": was.value}
    yield Action.PORTFOLIO_RIGHT_ENDED, {**portfolio, "former_right": Right.HANDLE.value}
    for lead in (2, None):
        yield Action.PORTFOLIO_LEAD_CHANGED, {**portfolio, "lead": lead, "former_lead": 3}
        yield Action.PORTFOLIO_DEPUTY_NAMED, {**portfolio, "deputy": lead, "former_deputy": 3}
    yield Action.PORTFOLIO_DEPUTY_NAMED, portfolio
    yield Action.DEPUTY_ACTS, {**portfolio, "lead": 3}
    for action in (Action.ABSENCE_SET, Action.ABSENCE_CANCELLED):
        yield action, {"first_day": AT.date().isoformat(), "last_day": DAY.isoformat()}


def _of_confidential_ones(portfolio: Facts) -> Iterator[tuple[Action, Facts]]:
    for action in (Action.PORTFOLIO_CONFIDENTIAL, Action.PORTFOLIO_NOT_CONFIDENTIAL, Action.AGREEMENT_ASKED):
        yield action, portfolio
    for action in (
        Action.AGREEMENT_GIVEN,
        Action.AGREEMENT_REFUSED,
        Action.AGREEMENT_WITHDRAWN,
        Action.AGREEMENT_EXPIRED,
    ):
        yield action, {}
    for action in (Action.INCOMPATIBILITY_SET, Action.INCOMPATIBILITY_LIFTED, Action.DEPUTY_BLOCKED):
        yield action, {**portfolio, "other": 8, "other_name": "Audit"}
    for action in (Action.PORTFOLIO_RENAMED, Action.PORTFOLIO_RIGHT_ENDED, Action.CLIENTS_PLACED):
        yield action, {"confidential": "portfolio"}
    yield Action.CLIENT_ADDED, {"confidential": "client"}
