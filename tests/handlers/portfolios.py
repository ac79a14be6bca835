"""A firm with portfolios in Slack: Claire and Hugh administer, Anne is a subscriber, Marc looks after nothing yet."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

from rules.edit_client import ClientForm, add_client
from rules.model.clients import Client
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from rules.model.portfolios import Portfolio, PortfolioId
from sandbox import firm
from tests.stage import Stage, Stages

PEOPLE = {firm.ANNE: ("Petit", "Anne", "anne.petit"), firm.MARC: ("Lefèvre", "Marc", "marc.lefevre")}


async def open_firm(stages: Stages) -> Stage:
    """Open the stage, on which nothing is delivered: what people are told is tried elsewhere."""
    stage = await stages(delivering=False)
    for each in (firm.CLAIRE, firm.HUGH):
        await stage.enrol(each)
        await stage.hands(each).close(everything=True)  # else it follows what is never delivered
    for last_name, first_name, address in PEOPLE.values():
        email = f"{address}@{firm.DOMAIN}"
        await stage.add(firm.CLAIRE, last_name=last_name, first_name=first_name, email=email)
        await stage.hands(firm.CLAIRE).close(everything=True)
    return stage


async def offered(stage: Stage, who: str, field: str, typed: str = "") -> list[str]:
    """The words of what a field offers for what somebody types."""
    return [each["text"]["text"] for each in await stage.hands(who).suggest(field, typed)]


async def choose(stage: Stage, who: str, field: str, *typed: str) -> None:
    """Choose in a field the first that it offers for each of these words."""
    hands = stage.hands(who)
    chosen = [(await hands.suggest(field, words))[0]["value"] for words in typed]
    await hands.select(field, chosen if field == "clients" else chosen[0])


async def create(stage: Stage, who: str, name: str, lead: str, deputy: str = "") -> Portfolio:
    """Create a portfolio from the list; the window of its outcome stays open on it."""
    await stage.open(who, "/portefeuilles")
    await stage.press(who, "create_portfolio")
    stage.hands(who).type("name", name)
    await choose(stage, who, "lead", lead)
    if deputy:
        await choose(stage, who, "deputy", deputy)
    await stage.submit(who)
    rows = [each for each in await stage.rows("portfolios") if each["name"] == name]
    return await as_is(stage, int(rows[0]["id"]))


async def as_is(stage: Stage, portfolio: int) -> Portfolio:
    """A portfolio as it is now."""
    return await stage.bot.records.read(lambda records: records.portfolios.get(PortfolioId(portfolio)))


async def client(stage: Stage, name: str, *portfolios: Portfolio) -> Client:
    """Claire adds a client, known by a code."""
    saved = await stage.bot.records.write(
        add_client,
        SlackId(firm.CLAIRE),
        ClientForm(name=name, code=name[:20]),
        [each.id for each in portfolios],
        form=IdempotencyKey(uuid4().hex),
        now=datetime.now(UTC),
    )
    return saved.client


async def see(stage: Stage, who: str, command: str = "/portefeuilles", name: str = "") -> None:
    """Open the list, and the one portfolio that it shows."""
    await stage.open(who, command, name)
    await stage.press(who, "open_portfolio")


async def lines(stage: Stage, action: str) -> int:
    """How many lines of the journal are of this kind."""
    return [row["action"] for row in await stage.rows("journal")].count(action)
