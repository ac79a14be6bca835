"""« Portefeuilles »: who sees which, the search, and what waits for administrators."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from rules.model.journal import EntryId
from rules.model.people import PersonId, SlackId
from rules.model.portfolios import NO_PORTFOLIO, Portfolio
from rules.ports import Records
from sandbox import firm
from tests.handlers.portfolios import client, create, open_firm
from tests.stage import Stage, Stages


@pytest.fixture
async def stage(stages: Stages) -> Stage:
    """The firm, without any portfolio yet."""
    return await open_firm(stages)


async def test_the_first_portfolio_is_asked_for(stage: Stage) -> None:
    """An administrator is led to creating one, a user reads whom to ask; in French and in English."""
    window = await stage.open(firm.CLAIRE, "/portefeuilles")
    assert (window.title, window.submit, window.close) == ("Portefeuilles", "Rechercher", "Fermer")
    assert "Aucun portefeuille pour l’instant : créez le premier" in stage.reads(firm.CLAIRE)
    assert "Créer un nouveau portefeuille" in stage.reads(firm.CLAIRE)
    window = await stage.open(firm.HUGH, "/portfolios")
    assert (window.title, window.submit, window.close) == ("Portfolios", "Search", "Close")
    assert "No portfolio yet: create the first one" in stage.reads(firm.HUGH)
    await stage.open(firm.ANNE, "/portefeuilles")
    assert "Vous ne faites partie d’aucun portefeuille." in stage.reads(firm.ANNE)
    assert "Créer un nouveau portefeuille" not in stage.reads(firm.ANNE)


async def test_each_row_says_who_answers_and_how_large_it_is(stage: Stage) -> None:
    """Lead, deputy, clients and people; a user sees only those they are in."""
    paie = await create(stage, firm.CLAIRE, "Paie Nord", "anne", "marc")
    await create(stage, firm.CLAIRE, "Social", "marc")
    await client(stage, "Boulangerie Petit", paie)
    await stage.open(firm.CLAIRE, "/portefeuilles")
    read = stage.reads(firm.CLAIRE)
    assert "2 portefeuilles" in read
    assert "Paie Nord\nResponsable : Anne Petit · Suppléant : Marc Lefèvre\n1 client · 1 personne" in read
    assert "Social\nResponsable : Marc Lefèvre\n0 client · 1 personne" in read
    await stage.open(firm.HUGH, "/portfolios")
    assert "Paie Nord\nLead: Anne Petit · Deputy: Marc Lefèvre\n1 client · 1 person" in stage.reads(firm.HUGH)
    await stage.open(firm.ANNE, "/portefeuilles")
    assert "Vous faites partie de 1 portefeuille" in stage.reads(firm.ANNE)
    assert "Social" not in stage.reads(firm.ANNE)


async def test_a_search_replaces_the_page(stage: Stage) -> None:
    """Typed with the command or in the window, without accents and in any case."""
    for name in ("Paie Nord", "Études"):
        await create(stage, firm.CLAIRE, name, "anne")
    await stage.open(firm.CLAIRE, "/portefeuilles", "etud")
    assert "1 portefeuille trouvé pour « etud »" in stage.reads(firm.CLAIRE)
    stage.hands(firm.CLAIRE).type("search", "NORD")
    await stage.submit(firm.CLAIRE)
    assert "1 portefeuille trouvé pour « NORD »" in stage.reads(firm.CLAIRE)
    assert "Études" not in stage.reads(firm.CLAIRE)
    stage.hands(firm.CLAIRE).type("search", "<!channel>")
    await stage.submit(firm.CLAIRE)
    assert "Aucun résultat pour « <!channel> »." in stage.reads(firm.CLAIRE)


async def test_pages_are_turned_within_a_search(stage: Stage) -> None:
    """Forward and back; the search stays in its field."""
    await stage.bot.records.write(_add_many, "Paie", 17)
    await stage.open(firm.CLAIRE, "/portefeuilles", "paie")
    assert "Paie 15" in stage.reads(firm.CLAIRE)
    assert "Paie 16" not in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "portfolios_after")
    assert "Paie 17" in stage.reads(firm.CLAIRE)
    assert stage.top(firm.CLAIRE).values["search"] == "paie"
    await stage.press(firm.CLAIRE, "portfolios_before")
    assert "Paie 01" in stage.reads(firm.CLAIRE)


async def test_what_waits_is_said_to_administrators_alone(stage: Stage) -> None:
    """Portfolios whose lead left, and clients in none, with the way there."""
    await create(stage, firm.CLAIRE, "Paie", "anne")
    await client(stage, "Boulangerie")
    await stage.bot.records.write(_open_handover, await stage.id_of(firm.ANNE))
    await stage.open(firm.CLAIRE, "/portefeuilles")
    read = stage.reads(firm.CLAIRE)
    assert "1 portefeuille attend un responsable\nChoisir un responsable" in read
    assert "Dans aucun portefeuille : 1 client\nÀ affecter" in read
    assert "À transférer : Anne Petit ne fait plus partie de l’espace" in read
    await stage.open(firm.HUGH, "/portfolios")
    assert "1 portfolio waits for a lead\nChoose a lead" in stage.reads(firm.HUGH)
    await stage.enrol(firm.HUGH, administrator=False)
    await stage.open(firm.HUGH, "/portfolios")
    assert "Choose a lead" not in stage.reads(firm.HUGH)
    assert "To be assigned" not in stage.reads(firm.HUGH)
    assert "1 portfolio" in stage.reads(firm.HUGH)


@pytest.mark.parametrize("who", [firm.ZOE, firm.GUEST], ids=["collaborator", "guest"])
async def test_who_is_not_of_the_space_reads_nothing(stage: Stage, who: str) -> None:
    """No name of a portfolio, by either command."""
    await create(stage, firm.CLAIRE, "Paie Nord", "anne")
    for command in ("/portefeuilles", "/portfolios"):
        await stage.open(who, command)
        assert "Paie Nord" not in stage.reads(who)
        await stage.hands(who).close(everything=True)


async def test_a_search_after_ones_access_ended_is_refused(stage: Stage) -> None:
    """The window says so, and shows nothing more."""
    await create(stage, firm.CLAIRE, "Paie Nord", "anne")
    await stage.open(firm.ANNE, "/portefeuilles")
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE)
    await stage.submit(firm.ANNE)
    assert "Votre accès est en veille" in stage.reads(firm.ANNE)
    assert "Paie Nord" not in stage.reads(firm.ANNE)


def _add_many(records: Records, name: str, many: int) -> None:
    for number in range(1, many + 1):
        now = datetime.now(UTC)
        records.portfolios.add(Portfolio(id=NO_PORTFOLIO, name=f"{name} {number:02}", created_at=now))


def _open_handover(records: Records, left: int) -> None:
    """As it is once a lead was removed from the space for good, and erased from nothing."""
    claire = records.people.by_slack_id(SlackId(firm.CLAIRE))
    assert claire is not None
    (led,) = records.portfolios.led_by(PersonId(left))
    entry = records.journal.older(None, None, 1)[0].id
    handed = replace(led, lead=None, left_by=PersonId(left), handover=EntryId(entry))
    records.portfolios.update(handed, datetime.now(UTC))
