"""« /client »: the list, and who looks after a client, as Slack asks for them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sandbox import firm
from sandbox.slack import payloads
from tests.handlers.clients import WHY, Cabinet, day, with_clients
from tests.looked_after import ANOTHER, SIREN
from tests.stage import Stage, Stages


@pytest.fixture
async def cabinet(stages: Stages) -> Cabinet:
    """Three clients, of whom two are in no portfolio."""
    return await with_clients(stages)


async def test_the_command_lists_clients_with_their_numbers_and_portfolios(cabinet: Cabinet) -> None:
    """Administrators may add one; a search keeps to names, numbers and codes."""
    stage = cabinet.stage
    shown = await stage.open(firm.CLAIRE, "/client")
    assert (shown.title, shown.submit, shown.close) == ("Clients", "Rechercher", "Fermer")
    read = stage.reads(firm.CLAIRE)
    assert "3 clients" in read
    assert "Boulangerie Éon\nSIREN 732 829 320 · Code dossier B-1 · Nord" in read
    assert "Indivision Éon\nCode dossier I-1 · À affecter" in read
    assert "SIREN 732\u00a0829\u00a0320" in shown.text
    assert "Ajouter un client" in read
    stage.hands(firm.CLAIRE).type("search", "eon")
    await stage.submit(firm.CLAIRE)
    assert "2 clients trouvés pour « eon »" in stage.reads(firm.CLAIRE)
    stage.hands(firm.CLAIRE).type("search", "rien de tel")
    await stage.submit(firm.CLAIRE)
    assert "Aucun client pour « rien de tel »" in stage.reads(firm.CLAIRE)


async def test_those_to_be_assigned_are_shown_alone(cabinet: Cabinet) -> None:
    """By the menu, which a search keeps to."""
    stage = cabinet.stage
    await stage.open(firm.CLAIRE, "/client")
    await stage.pick(firm.CLAIRE, "clients_filter", "unassigned")
    read = stage.reads(firm.CLAIRE)
    assert "2 clients · À affecter" in read
    assert "Boulangerie" not in read
    stage.hands(firm.CLAIRE).type("search", "eon")
    await stage.submit(firm.CLAIRE)
    assert "1 client trouvé pour « eon » · À affecter" in stage.reads(firm.CLAIRE)
    await stage.pick(firm.CLAIRE, "clients_filter", "every")
    assert "2 clients trouvés pour « eon »" in stage.reads(firm.CLAIRE)


@pytest.mark.parametrize("text", ["732 829 320", "732 829 320 00074", "FR44732829320", "b-1"])
async def test_a_number_or_code_opens_the_client_at_once(cabinet: Cabinet, text: str) -> None:
    """As people write it."""
    shown = await cabinet.stage.open(firm.CLAIRE, "/client", text)
    assert shown.title == "Client"
    assert "Boulangerie Éon" in cabinet.stage.reads(firm.CLAIRE)


async def test_a_name_after_the_command_is_searched_for(cabinet: Cabinet) -> None:
    """It may be of several."""
    await cabinet.stage.open(firm.CLAIRE, "/client", "boulangerie")
    assert "1 client trouvé pour « boulangerie »" in cabinet.stage.reads(firm.CLAIRE)


async def test_the_window_says_who_looks_after_a_client_and_the_journals_end(cabinet: Cabinet) -> None:
    """By which right and portfolio, since when, granted by whom and why; to Hugh in English."""
    stage = cabinet.stage
    await stage.open(firm.CLAIRE, "/client", SIREN)
    read = stage.reads(firm.CLAIRE)
    assert "Qui s’occupe de ce client" in read
    assert "Anne Petit · traiter · portefeuille Nord · responsable" in read
    assert "Hugh Martin · consulter · portefeuille Nord · membre" in read
    assert "Accordé par Claire Durand le " in read
    assert f"Motif : {WHY}" in read
    assert "De plus, les associés et les administrateurs voient tous les clients, sauf ceux qui" in read
    head = await stage.records.read(lambda records: records.journal.head())
    assert f"Empreinte de la dernière : {head.hash}" in read
    await stage.open(firm.HUGH, "/client", SIREN)
    assert "Anne Petit · handle · portfolio Nord · as lead" in stage.reads(firm.HUGH)


async def test_another_day_shows_who_could_then(cabinet: Cabinet) -> None:
    """With the time where a right began on that day; a day to come shows today."""
    stage, now = cabinet.stage, datetime.now(UTC)
    await stage.open(firm.HUGH, "/client", SIREN)
    await stage.pick(firm.HUGH, "client_day", day(now, -3))
    read = stage.reads(firm.HUGH)
    assert "Who could see this client on " in read
    assert "Anne Petit" in read
    assert "Hugh Martin" not in read
    await stage.pick(firm.HUGH, "client_day", day(now, 30))
    read = stage.reads(firm.HUGH)
    assert "Who looks after this client" in read
    assert "Hugh Martin · view · portfolio Nord · as member" in read
    await stage.pick(firm.HUGH, "client_day", day(now, -30))
    assert "Nobody could, by a portfolio." in stage.reads(firm.HUGH)


async def test_others_see_the_clients_of_their_portfolios_and_change_nothing(cabinet: Cabinet) -> None:
    """Anne leads one; another's number opens the list, which does not say that there is one."""
    stage = cabinet.stage
    await stage.open(firm.ANNE, "/client")
    read = stage.reads(firm.ANNE)
    assert "1 client\n" in read
    assert "Ajouter un client" not in read
    await stage.press(firm.ANNE, "open_client")
    assert _titles(stage, firm.ANNE) == ["Clients", "Client"]
    actions = str(stage.top(firm.ANNE).definition)
    assert not any(each in actions for each in ("client_day", "edit_client", "end_client"))
    await stage.open(firm.ANNE, "/client", ANOTHER)
    assert f"Aucun client pour « {ANOTHER} »" in stage.reads(firm.ANNE)


async def test_who_is_no_user_reads_no_client(cabinet: Cabinet) -> None:
    """Nor a number of any."""
    await cabinet.stage.open(firm.ZOE, "/client", SIREN)
    read = cabinet.stage.reads(firm.ZOE)
    assert "You are not a user of this online space." in read
    assert "Boulangerie" not in read


@pytest.mark.parametrize(("action", "found"), [("open_clients", "3 clients"), ("open_unassigned_clients", "2 clients")])
async def test_the_buttons_beside_portfolios_lead_to_the_list(cabinet: Cabinet, action: str, found: str) -> None:
    """In the place of the window in which they stand."""
    stage = cabinet.stage
    before = await stage.open(firm.CLAIRE, "/espace")
    pressed = {"type": "button", "action_id": action, "block_id": "b"}
    payload = payloads.actions(stage.slack.world, stage.hands(firm.CLAIRE).person, before, pressed)
    await stage.slack.transports.deliver("interactive", payload)
    await stage.slack.until(lambda: stage.top(firm.CLAIRE).title == "Clients")
    assert found in stage.reads(firm.CLAIRE)
    assert len(stage.hands(firm.CLAIRE).windows) == 1


def _titles(stage: Stage, who: str) -> list[str]:
    return [each.title for each in stage.hands(who).windows]
