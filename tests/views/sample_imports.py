"""Imports of clients, made of whatever people may have typed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from rules.export_clients import ClientExport
from rules.import_subscribers import LINES_SHOWN, Proposal
from rules.model import messages as told
from rules.model.cautions import Caution, Doubt
from rules.model.client_lines import ClientLine
from rules.model.coverage import Coverage
from rules.model.imports import ImportKind, ImportLine, ImportState, Line, Verdict
from rules.model.journal import EntryId
from rules.model.payload import Payload
from rules.model.people import PersonId
from rules.model.portfolios import Ground, Membership, MembershipId, Right
from rules.model.subscriber_form import Form
from rules.shown_in_exports import ShownClient, ShownPortfolios
from tests.views import sample_clients, sample_facts
from tests.views.given import Given
from tests.views.sample import Calls
from tests.views.sample_facts import AT, FORM_ID
from tests.views.sample_portfolio_refusals import of_client_lines
from views import export_clients, import_clients, import_subscribers


def lines(given: Given) -> tuple[ImportLine, ...]:
    """Lines with everything that may be said of a client, and one with nothing."""
    text = given.function
    full = ClientLine(
        siren=text,
        siret=text,
        name=text,
        code=text,
        portfolios=text,
        lead=text,
        deputy=text,
        handling=text,
        viewing=text,
    )
    doubts = (Doubt.ZERO_ADDED, Doubt.NO_LEAD, Doubt.OTHER_LEAD, Doubt.OTHER_DEPUTY)
    return (
        ImportLine(
            line=Line(2, Form(), given.reason, ("73282932000074",), client=full),
            verdict=Verdict.CHECK,
            cautions=tuple(Caution(each, text) for each in doubts),
        ),
        ImportLine(
            line=Line(20_000, Form(), client=full), verdict=Verdict.REFUSED, refusals=tuple(of_client_lines(given))
        ),
        ImportLine(line=Line(3, Form(), client=ClientLine()), verdict=Verdict.THERE),
    )


def exported(given: Given) -> tuple[ShownPortfolios, tuple[ShownClient, ...]]:
    """What an export shows: a client in a portfolio, and one in none."""
    portfolio = sample_clients.portfolio(given)
    member = Membership(
        id=MembershipId(1),
        portfolio=portfolio.id,
        person=PersonId(2),
        ground=Ground.MEMBER,
        right=Right.HANDLE,
        since=AT,
        granted=EntryId(1),
    )
    addresses = {each: given.email for each in (PersonId(2), portfolio.lead, portfolio.deputy) if each is not None}
    shown = ShownPortfolios({portfolio.id: portfolio}, {portfolio.id: (member,)}, addresses)
    client = sample_clients.client(given)
    return shown, (ShownClient(client, (portfolio.id,)), ShownClient(client, ()))


def windows(given: Given) -> Calls:
    """The form, what the file would do, how far it is, and the export."""
    yield import_clients.form, ()
    yield import_clients.form, (given.reason,)
    yield partial(import_subscribers.reading, kind=ImportKind.CLIENTS), (given.function, 200, 20_000)
    names = (given.function,) * 5
    for foreseen in (
        Coverage(),
        Coverage(new_portfolios=1, portfolio_names=names[:1], people=1),
        Coverage(new_portfolios=500, portfolio_names=names, people=300),
    ):
        proposed = sample_facts.imported(given, kind=ImportKind.CLIENTS, coverage=foreseen)
        shown = (lines(given) * LINES_SHOWN)[:LINES_SHOWN]
        for counts in (dict.fromkeys(Verdict, 1234), {Verdict.THERE: 1}):
            yield import_subscribers.proposal, (Proposal(proposed, counts, Verdict.CHECK, shown, 12, has_more=True),)
    for n in (1, 20_000):
        wanted = ClientExport(sample_facts.person(given), n)
        yield export_clients.confirmation, (wanted, FORM_ID)
        for once in (wanted, ClientExport(wanted.author, n, again=True)):
            yield export_clients.result, (once,)
    for state in ImportState:
        yield import_subscribers.started, (sample_facts.imported(given, kind=ImportKind.CLIENTS, state=state),)


def messages(given: Given) -> Iterator[Payload]:
    """What follows an import of clients, and says how it ended."""
    started = told.ImportStarted(file=given.function, kind=ImportKind.CLIENTS, total=20_000, at=AT)
    yield started
    for state in (ImportState.DONE, ImportState.STOPPED):
        for n in (0, 1, 1234):
            for withheld in (False, True):
                yield told.ImportStarted(
                    file=given.function,
                    kind=ImportKind.CLIENTS,
                    total=20_000,
                    state=state,
                    added=n,
                    changed=n,
                    there=n,
                    left_out=n,
                    refused=n,
                    withheld=withheld,
                    at=AT,
                )
