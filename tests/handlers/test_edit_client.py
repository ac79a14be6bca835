"""The form of a client, and the end of an engagement, as Slack asks for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from rules.edit_client import end_client
from rules.model.dates import today
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from rules.model.portfolios import Portfolio
from rules.ports import Records
from rules.verify_journal import Progress, follow, read_part
from sandbox import firm
from sandbox.slack import payloads
from tests.handlers.clients import Cabinet, day, with_clients
from tests.looked_after import SIREN
from tests.stage import Stage, Stages, plainly


@pytest.fixture
async def cabinet(stages: Stages) -> Cabinet:
    """Three clients, of whom two are in no portfolio."""
    return await with_clients(stages)


async def offered(stage: Stage, who: str, typed: str) -> list[dict[str, Any]]:
    """What Slack is told to offer for what somebody types into the field of portfolios."""
    payload = {
        **payloads.actions(stage.slack.world, stage.hands(who).person, stage.top(who), {}),
        "type": "block_suggestion",
        "action_id": "portfolios",
        "block_id": "portfolios",
        "value": typed,
    }
    answer = await stage.slack.transports.deliver("interactive", payload)
    assert answer.status == 200
    options: list[dict[str, Any]] = answer.body["options"]
    return options


async def test_a_client_is_added_into_a_chosen_portfolio(cabinet: Cabinet) -> None:
    """Found by a part of its name; the window says what came of it, and the list beneath has the new one."""
    stage, hands = cabinet.stage, cabinet.stage.hands(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/client")
    form = await stage.press(firm.CLAIRE, "add_client")
    assert (form.title, form.submit) == ("Ajouter un client", "Enregistrer")
    (north,) = await offered(stage, firm.CLAIRE, "nor")
    assert north["text"]["text"] == "Nord"
    assert await offered(stage, firm.CLAIRE, "sud") == []
    hands.type("name", "Menuiserie Ôtan")
    hands.type("siren", "FR 83 404 833 048")
    form.states["portfolios", "portfolios"] = {"type": "multi_external_select", "selected_options": [north]}
    await stage.submit(firm.CLAIRE)
    read = stage.reads(firm.CLAIRE)
    assert "Client ajouté : Menuiserie Ôtan." in read
    assert "SIREN 404 833 048" in read
    assert "Le SIREN est tiré du numéro de TVA" in read
    assert "Portefeuilles : Nord" in read
    await stage.bot.background.drain(10)
    assert "Menuiserie Ôtan" in plainly(hands.windows[0].text)
    await stage.open(firm.ANNE, "/client", "404 833 048")
    assert "Menuiserie Ôtan" in stage.reads(firm.ANNE)


async def test_in_no_portfolio_it_is_said_where_a_client_stands(cabinet: Cabinet) -> None:
    """And the same form sent again stores nobody twice."""
    stage = cabinet.stage
    await stage.open(firm.CLAIRE, "/client")
    form = await stage.press(firm.CLAIRE, "add_client")
    stage.hands(firm.CLAIRE).type("name", "Menuiserie Ôtan")
    stage.hands(firm.CLAIRE).type("code", "M-1")
    sent = payloads.submission(stage.slack.world, stage.hands(firm.CLAIRE).person, form)
    await stage.submit(firm.CLAIRE)
    await stage.slack.transports.deliver("interactive", sent)
    assert "Dans aucun portefeuille : ce client figure sous « À affecter »." in stage.reads(firm.CLAIRE)
    assert len(await stage.rows("clients")) == 4
    assert len(await cabinet.rows("client_added")) == 4


async def test_a_missing_name_is_said_at_its_field(cabinet: Cabinet) -> None:
    """Nothing that was typed is lost."""
    stage = cabinet.stage
    await stage.open(firm.CLAIRE, "/client")
    await stage.press(firm.CLAIRE, "add_client")
    stage.hands(firm.CLAIRE).type("name", " \u00a0 ")
    stage.hands(firm.CLAIRE).type("siren", "404 833 048")
    await stage.hands(firm.CLAIRE).submit()
    assert "Veuillez" in stage.error(firm.CLAIRE, "name")
    assert stage.top(firm.CLAIRE).values["siren"] == "404 833 048"


async def test_what_is_wrong_is_said_at_every_field_at_once(cabinet: Cabinet) -> None:
    """A number that is none, one of another client, a portfolio that was archived meanwhile: nothing is stored."""
    stage, hands = cabinet.stage, cabinet.stage.hands(firm.HUGH)
    await stage.enrol(firm.HUGH)
    await stage.open(firm.HUGH, "/client")
    form = await stage.press(firm.HUGH, "add_client")
    (north,) = await offered(stage, firm.HUGH, "nord")
    await stage.records.write(_archive, cabinet.north)
    form.states["portfolios", "portfolios"] = {"type": "multi_external_select", "selected_options": [north]}
    hands.type("name", "Menuiserie")
    hands.type("siren", SIREN)
    hands.type("siret", "123")
    await stage.submit(firm.HUGH)
    assert "Boulangerie Éon" in stage.error(firm.HUGH, "siren")
    assert "A SIRET has 14 digits" in stage.error(firm.HUGH, "siret")
    assert "was archived meanwhile" in stage.error(firm.HUGH, "portfolios")
    hands.type("siren", "7,32829E+08")
    await stage.submit(firm.HUGH)
    assert "its last digits are gone" in stage.error(firm.HUGH, "siren")
    assert len(await stage.rows("clients")) == 3


async def test_a_form_about_who_has_left_meanwhile_changes_nothing(cabinet: Cabinet) -> None:
    """It says so, and the windows beneath show how it is."""
    stage = cabinet.stage
    await stage.open(firm.CLAIRE, "/client", "boulangerie")
    await stage.press(firm.CLAIRE, "open_client")
    await stage.press(firm.CLAIRE, "edit_client")
    now, form = datetime.now(UTC), IdempotencyKey("elsewhere")
    await stage.records.write(end_client, SlackId(firm.CLAIRE), cabinet.bakery.id, form=form, now=now)
    await stage.submit(firm.CLAIRE)
    assert "Boulangerie Éon" in stage.reads(firm.CLAIRE)
    assert await cabinet.rows("client_changed") == []
    await stage.bot.background.drain(10)
    assert "Parti du cabinet le " in plainly(stage.hands(firm.CLAIRE).windows[1].text)


async def test_details_are_changed_and_the_windows_beneath_follow(cabinet: Cabinet) -> None:
    """The form has what is known; where nothing is changed, that is said and not written down."""
    stage, hands = cabinet.stage, cabinet.stage.hands(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/client", "boulangerie")
    await stage.press(firm.CLAIRE, "open_client")
    form = await stage.press(firm.CLAIRE, "edit_client")
    assert (form.title, plainly(form.values["siren"]), form.values["code"]) == (
        "Modifier un client",
        "732 829 320",
        "B-1",
    )
    await stage.submit(firm.CLAIRE)
    assert "Rien n’était à modifier" in stage.reads(firm.CLAIRE)
    assert await cabinet.rows("client_changed") == []
    await hands.close()
    await stage.press(firm.CLAIRE, "edit_client")
    hands.type("name", "Boulangerie Éon et fils")
    hands.type("siret", "73282932000074")
    await stage.submit(firm.CLAIRE)
    assert "Client enregistré : Boulangerie Éon et fils." in stage.reads(firm.CLAIRE)
    await stage.bot.background.drain(10)
    beneath = [plainly(each.text) for each in hands.windows[:2]]
    assert all("Boulangerie Éon et fils" in text for text in beneath)
    assert len(await cabinet.rows("client_changed")) == 1


async def test_the_end_of_an_engagement_is_confirmed_and_takes_the_client_out(cabinet: Cabinet) -> None:
    """It says what follows before; then the list has them no more, and the past is still to be read."""
    stage, hands = cabinet.stage, cabinet.stage.hands(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/client", "boulangerie")
    sheet = await stage.press(firm.CLAIRE, "open_client")
    assert "sort de tous ses portefeuilles" in plainly(str(sheet.definition))
    assert not (await hands.press("end_client", confirm=False)).ok
    assert await cabinet.rows("client_left") == []
    await stage.press(firm.CLAIRE, "end_client")
    assert "Boulangerie Éon a quitté le cabinet" in stage.reads(firm.CLAIRE)
    await stage.bot.background.drain(10)
    assert "Aucun client pour « boulangerie »" in plainly(hands.windows[0].text)
    assert len(await cabinet.rows("client_left")) == 1
    await stage.open(firm.CLAIRE, "/client", SIREN)
    read = stage.reads(firm.CLAIRE)
    assert "Parti du cabinet le " in read
    assert "Fin de mission" not in read
    await stage.pick(firm.CLAIRE, "client_day", day(datetime.now(UTC), -1))
    assert "Anne Petit" in stage.reads(firm.CLAIRE)
    assert follow(Progress(), await stage.records.read(read_part, None)).broken is None


async def test_pressed_in_an_old_window_it_ends_only_once(cabinet: Cabinet) -> None:
    """Slack may say again that a button was pressed."""
    stage = cabinet.stage
    sheet = await stage.open(firm.CLAIRE, "/client", SIREN)
    end = next(
        each for block in sheet.blocks for each in block.get("elements", ()) if each.get("action_id") == "end_client"
    )
    pressed = {"type": "button", "action_id": "end_client", "block_id": "b", "value": end["value"]}
    payload = payloads.actions(stage.slack.world, stage.hands(firm.CLAIRE).person, sheet, pressed)
    for _ in range(2):
        await stage.slack.transports.deliver("interactive", payload)
        await stage.bot.background.drain(10)
    assert "a quitté le cabinet" in stage.reads(firm.CLAIRE)
    assert len(await cabinet.rows("client_left")) == 1


async def test_who_administers_nothing_is_offered_and_saves_nothing(cabinet: Cabinet) -> None:
    """Whatever they send: a right that ended meanwhile ends what was open."""
    stage = cabinet.stage
    await stage.enrol(firm.HUGH)
    await stage.open(firm.HUGH, "/client")
    await stage.press(firm.HUGH, "add_client")
    stage.hands(firm.HUGH).type("name", "Menuiserie")
    stage.hands(firm.HUGH).type("code", "M-1")
    form = stage.top(firm.HUGH)
    sent = payloads.submission(stage.slack.world, stage.hands(firm.HUGH).person, form)
    await stage.enrol(firm.HUGH, administrator=False)
    assert await offered(stage, firm.HUGH, "") == []
    answer = await stage.slack.transports.deliver("interactive", sent)
    assert "Only administrators can do this." in str(answer.body)
    assert len(await stage.rows("clients")) == 3


def _archive(records: Records, portfolio: Portfolio) -> None:
    now = datetime.now(UTC)
    records.portfolios.update(replace(portfolio, archived_on=today(now)), now)
