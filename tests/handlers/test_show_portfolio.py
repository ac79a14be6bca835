"""« Ouvrir »: a portfolio with its people and clients, and what is done there by one press."""

from __future__ import annotations

import pytest

from rules.model.portfolios import Portfolio
from sandbox import firm
from tests.evidence import run_statement
from tests.handlers.portfolios import as_is, client, create, lines, open_firm, see
from tests.replay import last_press, send_again
from tests.stage import Stage, Stages


@pytest.fixture
async def stage(stages: Stages) -> Stage:
    """The firm, without any portfolio yet."""
    return await open_firm(stages)


async def with_marc(stage: Stage) -> Portfolio:
    """Anne answers for a portfolio, in which Marc may handle the clients; Claire looks at it."""
    portfolio = await create(stage, firm.CLAIRE, "Paie Nord", "anne")
    await see(stage, firm.CLAIRE)
    await stage.press(firm.CLAIRE, "give_access")
    hands = stage.hands(firm.CLAIRE)
    await hands.suggest("person", "marc")
    await hands.select("person", str(await stage.id_of(firm.MARC)))
    await stage.submit(firm.CLAIRE)
    await hands.close()
    await stage.slack.until(lambda: "Marc Lefèvre" in stage.reads(firm.CLAIRE))
    return portfolio


async def test_a_portfolio_stands_on_the_list(stage: Stage) -> None:
    """Its people with right and since when, and its clients; administrators have the buttons, in both languages."""
    portfolio = await with_marc(stage)
    await client(stage, "Boulangerie Petit", portfolio)
    await see(stage, firm.CLAIRE)
    window, read = stage.top(firm.CLAIRE), stage.reads(firm.CLAIRE)
    assert (window.title, window.close, len(stage.hands(firm.CLAIRE).windows)) == ("Portefeuille", "Retour", 2)
    assert "Responsable : Anne Petit" in read
    assert "2 personnes s’occupent de ses clients" in read
    assert "Anne Petit\ntraiter · responsable · depuis le " in read
    assert "Marc Lefèvre\ntraiter · depuis le " in read
    assert "Boulangerie Petit\nBoulangerie Petit\nRetirer" in read
    words = ("Donner l’accès", "Ajouter des clients", "Transférer", "Suppléant", "Absence", "Renommer", "Archiver")
    assert all(each in read for each in words)
    await see(stage, firm.HUGH, "/portfolios")
    read = stage.reads(firm.HUGH)
    assert "Lead: Anne Petit" in read
    assert "Anne Petit\nhandle · lead · since " in read
    offered = ("Give access", "Add clients", "Hand over", "Deputy", "Absence", "Rename", "Archive", "Remove access")
    assert all(each in read for each in offered)


async def test_who_is_in_it_reads_it_without_buttons(stage: Stage) -> None:
    """Marc has none; Anne, who answers for it, can note an absence, and that alone."""
    await with_marc(stage)
    await see(stage, firm.MARC)
    assert "Anne Petit" in stage.reads(firm.MARC)
    for word in ("Donner l’accès", "Retirer", "Absence", "Archiver"):
        assert word not in stage.reads(firm.MARC)
    await see(stage, firm.ANNE)
    assert "Absence" in stage.reads(firm.ANNE)
    assert "Donner l’accès" not in stage.reads(firm.ANNE)


async def test_whose_right_ended_meanwhile_reads_it_no_more(stage: Stage) -> None:
    """Marc's list still shows it; opened, it says who may see it."""
    await with_marc(stage)
    await stage.open(firm.MARC, "/portefeuilles")
    await see(stage, firm.CLAIRE)
    await stage.press(firm.CLAIRE, "end_portfolio_right")
    assert "Marc Lefèvre ne fait plus partie du portefeuille « Paie Nord »." in stage.reads(firm.CLAIRE)
    await stage.press(firm.MARC, "open_portfolio")
    assert "Seuls les associés, les administrateurs et les personnes du portefeuille" in stage.reads(firm.MARC)


async def test_a_right_ends_by_one_press_and_once(stage: Stage) -> None:
    """Pressed again, it says the same and writes nothing more; the list beneath has one person less."""
    await with_marc(stage)
    await see(stage, firm.CLAIRE)
    await stage.press(firm.CLAIRE, "end_portfolio_right")
    await send_again(stage.slack, last_press(stage.slack, firm.CLAIRE))
    await stage.bot.background.drain(10)
    assert "Marc Lefèvre ne fait plus partie du portefeuille « Paie Nord »." in stage.reads(firm.CLAIRE)
    assert "Marc Lefèvre\n" not in stage.reads(firm.CLAIRE)
    assert await lines(stage, "portfolio_right_ended") == 1
    assert "0 client · 1 personne" in stage.hands(firm.CLAIRE).windows[0].text.replace("\xa0", " ")


async def test_two_administrators_end_the_same_right(stage: Stage) -> None:
    """The second reads that it ended already, on the portfolio as it is."""
    await with_marc(stage)
    await see(stage, firm.CLAIRE)
    await see(stage, firm.HUGH, "/portfolios")
    await stage.press(firm.CLAIRE, "end_portfolio_right")
    await stage.press(firm.HUGH, "end_portfolio_right")
    assert "Nothing was changed: Marc Lefèvre is not in “Paie Nord” any more." in stage.reads(firm.HUGH)
    assert "1 person looks after its clients" in stage.reads(firm.HUGH)


async def test_a_client_is_taken_out_and_the_list_says_where_they_are_now(stage: Stage) -> None:
    """In no other portfolio, they are to be placed; pressed again, nothing more is written."""
    portfolio = await create(stage, firm.CLAIRE, "Paie Nord", "anne")
    await client(stage, "Boulangerie", portfolio)
    await see(stage, firm.CLAIRE)
    await stage.press(firm.CLAIRE, "take_client_out")
    assert "Boulangerie n’est plus dans le portefeuille « Paie Nord »." in stage.reads(firm.CLAIRE)
    assert "Ce portefeuille n’a aucun client." in stage.reads(firm.CLAIRE)
    await stage.slack.until(lambda: "À affecter" in stage.hands(firm.CLAIRE).windows[0].text)
    await send_again(stage.slack, last_press(stage.slack, firm.CLAIRE))
    await stage.bot.background.drain(10)
    assert "Ce client n’est plus dans le portefeuille « Paie Nord »." in stage.reads(firm.CLAIRE)
    assert await lines(stage, "clients_taken_out") == 1


async def test_clients_are_sought_and_their_pages_turned(stage: Stage) -> None:
    """By name or code; a page has fifteen."""
    portfolio = await create(stage, firm.CLAIRE, "Paie Nord", "anne")
    for number in range(1, 17):
        await client(stage, f"Client {number:02}", portfolio)
    await see(stage, firm.CLAIRE)
    assert "16 clients" in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "portfolio_after")
    assert "Client 16" in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "portfolio_before")
    assert "Client 01" in stage.reads(firm.CLAIRE)
    stage.hands(firm.CLAIRE).type("search", "client 07")
    await stage.submit(firm.CLAIRE)
    assert "1 client pour « client 07 »" in stage.reads(firm.CLAIRE)
    stage.hands(firm.CLAIRE).type("search", "personne")
    await stage.submit(firm.CLAIRE)
    assert "Aucun résultat pour « personne »." in stage.reads(firm.CLAIRE)
    assert len(stage.hands(firm.CLAIRE).windows) == 2


async def test_an_empty_portfolio_is_archived(stage: Stage) -> None:
    """Nobody is in it any more and the list does not show it; one with clients says how many it still has."""
    portfolio = await create(stage, firm.CLAIRE, "Paie Nord", "anne")
    await client(stage, "Boulangerie", portfolio)
    await see(stage, firm.CLAIRE)
    await stage.press(firm.CLAIRE, "archive_portfolio")
    assert "Rien n’a été modifié : le portefeuille « Paie Nord » a encore 1 client." in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "take_client_out")
    await stage.press(firm.CLAIRE, "archive_portfolio")
    assert "Le portefeuille est archivé : Paie Nord." in stage.reads(firm.CLAIRE)
    await send_again(stage.slack, last_press(stage.slack, firm.CLAIRE))
    await stage.bot.background.drain(10)
    assert "Le portefeuille est archivé : Paie Nord." in stage.reads(firm.CLAIRE)
    assert await lines(stage, "portfolio_archived") == 1
    assert not (await as_is(stage, portfolio.id)).is_open
    assert "Paie Nord" not in stage.hands(firm.CLAIRE).windows[0].text


@pytest.mark.parametrize("action", ["end_portfolio_right", "take_client_out", "archive_portfolio"])
async def test_who_is_no_administrator_any_more_changes_nothing(stage: Stage, action: str) -> None:
    """Hugh resigned elsewhere, and presses what still stands there."""
    portfolio = await with_marc(stage)
    await client(stage, "Boulangerie", portfolio)
    await see(stage, firm.HUGH, "/portfolios")
    run_statement(stage.url, "UPDATE people SET administrator_since = NULL WHERE email LIKE 'hugh%'")
    before = await stage.rows("journal")
    await stage.press(firm.HUGH, action)
    assert "Only administrators can do this." in stage.reads(firm.HUGH)
    assert await stage.rows("journal") == before
