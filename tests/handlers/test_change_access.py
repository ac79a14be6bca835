"""« Mettre en veille », « Réactiver », « Retirer » from the list: played through, refused, and pressed twice."""

from __future__ import annotations

import asyncio

import pytest

from sandbox import firm
from tests.evidence import run_statement
from tests.replay import last_press, send_again
from tests.stage import PASSWORD, Stage

REASON = "Fin de mission"


async def with_anne(stage: Stage) -> None:
    """Claire has enrolled and added Anne, who has a password."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()


async def test_an_access_is_put_on_hold_and_reactivated(stage_on_each: Stage) -> None:
    """Everyone concerned is told in their language, the list beneath is current, and Anne is out until reactivated."""
    stage = stage_on_each
    await with_anne(stage)
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE)
    assert "L’accès est en veille : Anne Petit." in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert "Claire Durand a mis en veille votre accès à l’espace en ligne." in stage.told(firm.ANNE)
    assert "Claire Durand put the access of Anne Petit to the online space" in stage.told(firm.HUGH)
    assert f"Reason: {REASON}" in stage.told(firm.HUGH)
    assert "Claire Durand a mis en veille un accès à l’espace en ligne (Anne Petit)" in stage.told(firm.TEAM_CHANNEL)
    assert REASON not in stage.told(firm.ANNE) + stage.told(firm.TEAM_CHANNEL)
    await stage.slack.until(lambda: "Accès en veille" in stage.hands(firm.CLAIRE).windows[0].text)
    await stage.open(firm.ANNE, "/espace")
    assert "Votre accès est en veille depuis le" in stage.reads(firm.ANNE)
    assert "Adressez-vous à un administrateur : Claire Durand." in stage.reads(firm.ANNE)
    assert "est en veille depuis le" in await stage.home(firm.ANNE)
    await stage.change(firm.CLAIRE, "reactivate", firm.ANNE)
    assert "L’accès est de nouveau actif : Anne Petit." in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert "Claire Durand a réactivé votre accès à l’espace en ligne" in stage.told(firm.ANNE)
    await stage.open(firm.ANNE, "/espace")
    assert "Votre profil dans cet espace : abonné." in stage.reads(firm.ANNE)


async def test_a_password_never_noted_dies_with_the_access_and_a_new_one_follows(stage: Stage) -> None:
    """The one that Anne has not noted leaves the messages; the one sent when reactivated is another, and is valid."""
    await stage.enrol(firm.CLAIRE)
    first = await stage.add(firm.CLAIRE)
    await stage.settle()
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE)
    await stage.slack.until(lambda: first not in stage.told(firm.ANNE))
    assert "L’accès a été mis en veille le" in stage.told(firm.ANNE)
    await stage.change(firm.CLAIRE, "reactivate", firm.ANNE)
    assert "Un nouveau mot de passe est envoyé" in stage.reads(firm.CLAIRE)
    await stage.settle()
    (second,) = PASSWORD.findall(stage.told(firm.ANNE))
    assert second != first
    assert second not in str(await stage.tables())


async def test_a_subscriber_is_removed_and_can_be_added_again(stage: Stage) -> None:
    """They leave the list, their history stays, and the address is free for them again."""
    await with_anne(stage)
    before = await stage.id_of(firm.ANNE)
    await stage.change(firm.CLAIRE, "remove", firm.ANNE)
    assert "Anne Petit ne fait plus partie des abonnés." in stage.reads(firm.CLAIRE)
    await stage.slack.until(lambda: "Petit Anne" not in stage.hands(firm.CLAIRE).windows[0].text)
    await stage.settle()
    assert "Claire Durand vous a retiré l’accès d’abonné" in stage.told(firm.ANNE)
    assert await stage.add(firm.CLAIRE)
    assert await stage.id_of(firm.ANNE) == before
    whom = [row["action"] for row in await stage.rows("journal") if row["whom"] == before]
    assert whom == ["subscriber_added", "subscriber_removed", "subscriber_added"]


@pytest.mark.parametrize("why", ["", "   "])
async def test_without_a_reason_an_access_does_not_end(stage: Stage, why: str) -> None:
    """It is said at the field, and what was confirmed stays in front of the administrator."""
    await with_anne(stage)
    await stage.ask(firm.CLAIRE, "suspend", firm.ANNE)
    stage.hands(firm.CLAIRE).type("reason", why)
    await stage.hands(firm.CLAIRE).submit()
    assert stage.error(firm.CLAIRE, "reason")
    assert "subscriber_suspended" not in {row["action"] for row in await stage.rows("journal")}


async def test_confirming_twice_ends_once(stage_on_each: Stage) -> None:
    """Again and again, at the same moment: the same answer, one line of the journal, one message to each."""
    stage = stage_on_each
    await with_anne(stage)
    await stage.ask(firm.CLAIRE, "remove", firm.ANNE)
    stage.hands(firm.CLAIRE).type("reason", REASON)
    await stage.submit(firm.CLAIRE)
    confirmed = last_press(stage.slack, firm.CLAIRE)
    answers = await asyncio.gather(*(send_again(stage.slack, confirmed) for _ in range(2)))
    assert all("ne fait plus partie des abonnés" in str(each.body) for each in answers)
    await stage.settle()
    assert [row["action"] for row in await stage.rows("journal")].count("subscriber_removed") == 1
    assert stage.told(firm.HUGH).count("removed Anne Petit from the subscribers") == 1


async def test_another_was_quicker(stage: Stage) -> None:
    """Hugh removes Anne while Claire still confirms: Claire reads how it stands, and nothing happens twice."""
    await with_anne(stage)
    await stage.enrol(firm.HUGH)
    await stage.ask(firm.CLAIRE, "suspend", firm.ANNE)
    stage.hands(firm.CLAIRE).type("reason", REASON)
    await stage.change(firm.HUGH, "remove", firm.ANNE)
    await stage.submit(firm.CLAIRE)
    assert "la situation a changé depuis l’affichage (Anne Petit, accès : retiré)" in stage.reads(firm.CLAIRE)


async def test_rights_that_ended_meanwhile_end_nobodys_access(stage: Stage) -> None:
    """Hugh is no administrator any more when confirming."""
    await with_anne(stage)
    await stage.enrol(firm.HUGH)
    await stage.ask(firm.HUGH, "remove", firm.ANNE)
    stage.hands(firm.HUGH).type("reason", REASON)
    run_statement(stage.url, "UPDATE people SET administrator_since = NULL WHERE email LIKE 'hugh%'")
    await stage.submit(firm.HUGH)
    assert "Only administrators can do this." in stage.reads(firm.HUGH)
    assert "subscriber_removed" not in {row["action"] for row in await stage.rows("journal")}


async def test_only_administrators_have_the_menu_and_not_for_partners_or_against_themselves(stage: Stage) -> None:
    """A subscriber sees the list without it; Claire has none beside a partner."""
    await with_anne(stage)
    await stage.open(firm.ANNE, "/abonnes")
    assert "subscriber_menu" not in str(stage.top(firm.ANNE).blocks)
    await stage.open(firm.CLAIRE, "/abonnes")
    offered = [block["block_id"] for block in stage.top(firm.CLAIRE).blocks if "subscriber_menu" in str(block)]
    assert offered == [f"person-{await stage.id_of(firm.ANNE)}"]


async def test_who_is_away_from_the_list_is_not_led_back_to_it(stage: Stage) -> None:
    """Claire closes everything while the change is made: nothing opens, and nothing fails."""
    await with_anne(stage)
    await stage.ask(firm.CLAIRE, "suspend", firm.ANNE)
    stage.hands(firm.CLAIRE).type("reason", REASON)
    await stage.submit(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close(everything=True)
    await stage.bot.background.drain(20)
    assert stage.hands(firm.CLAIRE).window is None
