"""« Demander un accès »: from wherever somebody is refused, through the answer, to what each is told of it."""

from __future__ import annotations

import pytest

from sandbox import firm
from tests.handlers.test_follow_members import buttons_left, press
from tests.stage import Stage


async def ask(stage: Stage, who: str = firm.ZOE, reason: str = "Payroll") -> None:
    """Somebody asks for access from the menu; what is owed is delivered."""
    await stage.open(who, "/space")
    await stage.press(who, "open_ask_access")
    stage.hands(who).type("reason", reason)
    await stage.submit(who)
    await stage.settle()


async def test_a_request_is_granted_by_the_form_filled_in(stage_on_each: Stage) -> None:
    """Who asks reads to whom it goes; whoever adds them ends the matter for both administrators."""
    stage = stage_on_each
    for each in (firm.CLAIRE, firm.HUGH):
        await stage.enrol(each)
    await ask(stage)
    assert "It was sent to Claire Durand and Hugh Martin." in stage.reads(firm.ZOE)
    assert "Zoë O’Neill demande un accès à l’espace en ligne." in stage.told(firm.CLAIRE)
    assert f"zoe.oneill@{firm.DOMAIN}" in stage.told(firm.CLAIRE)
    assert "Motif : Payroll" in stage.told(firm.CLAIRE)
    assert "Zoë O’Neill asks for access" in stage.told(firm.HUGH)
    assert "demande un accès" not in stage.told(firm.TEAM_CHANNEL)
    await press(stage, firm.CLAIRE, "grant_access")
    await stage.slack.until(lambda: "O’Neill" in stage.top(firm.CLAIRE).values.values())
    await stage.submit(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    assert "L’abonné est ajouté au portefeuille." in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert "Claire Durand granted your request for access" in stage.told(firm.ZOE)
    await stage.slack.until(
        lambda: not any(buttons_left(stage, who, "grant_access") for who in (firm.CLAIRE, firm.HUGH))
    )
    assert "Claire Durand granted this request." in stage.told(firm.HUGH)


async def test_a_refusal_needs_a_reason_that_is_read_by_who_asked(stage: Stage) -> None:
    """Blank, it gets a sentence of its own; sent, the other administrator's buttons go."""
    for each in (firm.CLAIRE, firm.HUGH):
        await stage.enrol(each)
    await ask(stage)
    await press(stage, firm.CLAIRE, "refuse_access")
    stage.hands(firm.CLAIRE).type("reason", "  ")
    await stage.hands(firm.CLAIRE).submit()
    assert "la personne qui a fait la demande le lira" in stage.error(firm.CLAIRE, "reason")
    stage.hands(firm.CLAIRE).type("reason", "Pas cette année")
    await stage.submit(firm.CLAIRE)
    assert "Votre motif est transmis à Zoë O’Neill." in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert "Claire Durand declined your request" in stage.told(firm.ZOE)
    assert "Reason: Pas cette année" in stage.told(firm.ZOE)
    await stage.slack.until(lambda: not buttons_left(stage, firm.HUGH, "refuse_access"))
    assert "Claire Durand declined this request." in stage.told(firm.HUGH)


@pytest.mark.parametrize("command", ["/space", "/subscribers", "/add-subscriber", "/space-admin", "/client"])
async def test_no_command_is_a_wall(stage: Stage, command: str) -> None:
    """Each refusal has the button, and it opens the form in its place."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.ZOE, command)
    form = await stage.press(firm.ZOE, "open_ask_access")
    assert (form.title, form.submit) == ("Ask for access", "Send the request")
    assert "Your request will go to the administrators: Claire Durand." in stage.reads(firm.ZOE)
    assert "named in the settings of the online space: ask Claire Durand and Hugh Martin." in stage.reads(firm.ZOE)
    assert len(stage.hands(firm.ZOE).windows) == 1


async def test_asked_at_home_it_shows_there_and_can_be_withdrawn(stage: Stage) -> None:
    """The Home of who asked says so by itself; that of administrators counts and lists what waits."""
    await stage.enrol(firm.CLAIRE)
    await stage.home(firm.ZOE)
    await stage.press_at_home(firm.ZOE, "open_ask_access")
    await stage.submit(firm.ZOE)
    await stage.settle()
    assert "was sent to Claire Durand. It waits for an answer until" in stage.reads_at_home(firm.ZOE)
    assert "1 demande d’accès attend une réponse." in await stage.home(firm.CLAIRE)
    await stage.press_at_home(firm.CLAIRE, "open_access_requests")
    assert f"Zoë O’Neill (zoe.oneill@{firm.DOMAIN})" in stage.reads(firm.CLAIRE)
    await stage.hands(firm.ZOE).close(everything=True)
    await stage.press_at_home(firm.ZOE, "withdraw_access_request")
    assert "Your request is withdrawn." in stage.reads(firm.ZOE)
    await stage.settle()
    await stage.slack.until(lambda: not buttons_left(stage, firm.CLAIRE, "grant_access"))
    assert "Zoë O’Neill a retiré cette demande" in stage.told(firm.CLAIRE)
    assert "Rien : tout est à jour." in await stage.home(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "refuse_access")
    assert "Déjà traité par Zoë O’Neill" in stage.reads(firm.CLAIRE)


async def test_a_guest_is_refused_and_nothing_is_kept(stage: Stage) -> None:
    """As where somebody would add them."""
    await stage.enrol(firm.CLAIRE)
    before = [await stage.rows(name) for name in ("people", "journal")]
    await stage.open(firm.GUEST, "/espace")
    await stage.press(firm.GUEST, "open_ask_access")
    assert "Seuls les membres actifs du Slack du cabinet" in stage.reads(firm.GUEST)
    assert [await stage.rows(name) for name in ("people", "journal")] == before


async def test_without_administrator_a_partner_enrols_and_answers(stage: Stage) -> None:
    """Who asks reads who can become one; the message says what to do first."""
    await stage.open(firm.ZOE, "/space")
    await stage.press(firm.ZOE, "open_ask_access")
    assert "has no administrator at present. Your request will go to the partners: Claire Durand" in stage.reads(
        firm.ZOE
    )
    await stage.submit(firm.ZOE)
    await stage.settle()
    assert "inscrivez-vous d’abord en tant qu’administrateur" in stage.told(firm.CLAIRE)
    await press(stage, firm.CLAIRE, "grant_access")
    await stage.press(firm.CLAIRE, "open_enrol")
    await stage.hands(firm.CLAIRE).select("administrator", ["yes"])
    await stage.submit(firm.CLAIRE)
    await press(stage, firm.CLAIRE, "grant_access")
    await stage.slack.until(lambda: "O’Neill" in stage.top(firm.CLAIRE).values.values())
