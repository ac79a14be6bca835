"""The clients of the sample firm: thirty of them, in four portfolios."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from stdnum import luhn

from rules.memberships import make_lead
from rules.model.clients import NO_CLIENT, Client
from rules.model.dates import today
from rules.model.journal import Action
from rules.model.people import Person, SlackId
from rules.model.portfolios import NO_PORTFOLIO, Placement, Portfolio
from rules.place_clients import placed_facts
from rules.portfolio_lines import line_about
from rules.ports import Records
from sandbox import firm
from sandbox.slack import AppSettings
from storage.database import Database

SOCIAL = "Social"


@dataclass(frozen=True, slots=True)
class Sample:
    """A portfolio of the firm, who answers for it, and its clients."""

    name: str
    lead: str
    deputy: str | None
    clients: Sequence[str]


PORTFOLIOS = (
    Sample(
        "Associations",
        firm.HUGH,
        None,
        ("Les Amis du canal", "Chœur d’Éole", "Ludothèque des Lilas", "Club nautique de la Saône", "Jardins partagés"),
    ),
    Sample(
        "Commerces",
        firm.CLAIRE,
        firm.HUGH,
        (
            *("Boulangerie Éon", "Boucherie Tardieu", "Fleurs de Mai", "Librairie L’Écume", "Optique Vasseur"),
            *("Pharmacie du Pont", "Primeurs Besnard", "Quincaillerie Noël", "Cordonnerie Œillet", "Cave du Marché"),
        ),
    ),
    Sample(
        "Professions libérales",
        firm.HUGH,
        firm.CLAIRE,
        ("Cabinet dentaire Ravel", "Étude Maître Auber", "Dr Nadia Berger", "Kinésithérapie Roche", "Architectes 2L"),
    ),
    Sample(
        SOCIAL,
        firm.CLAIRE,
        None,
        (
            *(
                "Menuiserie Carpentier",
                "Garage Lenoir",
                "Transports Maréchal",
                "Hôtel des Arènes",
                "Restaurant L’Ancre",
            ),
            *("Maçonnerie Fabre", "Plomberie Huet", "Ambulances du Val", "Crèche Les Lucioles", "Imprimerie Gros"),
        ),
    ),
)


async def bring_clients(database_url: str, settings: AppSettings) -> None:
    """Let the firm's open space have its clients, as if Claire had put them there before."""
    async with Database(database_url) as database:
        space = await database.open_space(settings.team_id, settings.team_name)
        await database.for_space(space).write(place_all, datetime.now(UTC))


def place_all(records: Records, now: datetime) -> None:
    """Store the portfolios and their clients, and tell nobody."""
    people = {each.slack_id: each for each in records.people.users() if each.slack_id}
    placed = 0
    for sample in PORTFOLIOS:
        portfolio = _open(records, sample, people, now)
        names = enumerate(sample.clients, placed + 1)
        clients = records.clients.add_all([_client(number, name, now) for number, name in names])
        author, facts = people[SlackId(firm.CLAIRE)], placed_facts(clients)
        entry = records.journal.write(line_about(portfolio, Action.CLIENTS_PLACED, author, now, facts=facts))
        records.portfolios.place(
            [Placement(portfolio=portfolio.id, client=each.id, since=now, granted=entry) for each in clients]
        )
        placed += len(clients)


def _open(records: Records, sample: Sample, people: Mapping[SlackId, Person], now: datetime) -> Portfolio:
    author, lead = people[SlackId(firm.CLAIRE)], people[SlackId(sample.lead)]
    deputy = people[SlackId(sample.deputy)].id if sample.deputy else None
    made = records.portfolios.add(Portfolio(id=NO_PORTFOLIO, name=sample.name, deputy=deputy, created_at=now))
    entry = records.journal.write(line_about(made, Action.PORTFOLIO_CREATED, author, now, lead.id))
    return make_lead(records, made, lead.id, entry, now)


def _client(number: int, name: str, now: datetime) -> Client:
    """Make a client whose number is right, and belongs to no company."""
    begun = f"0004{number:04}"
    siren = begun + luhn.calc_check_digit(begun)
    return Client(id=NO_CLIENT, name=name, siren=siren, code=f"D{number:03}", since=today(now))
