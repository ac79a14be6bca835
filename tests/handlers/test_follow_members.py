"""Who joins, leaves or changes in Slack: told by its events or found at night, answered by one press, once."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from gateways.slack.directory import DirectorySilent
from sandbox import firm
from sandbox.slack import Message, Person
from tests.stage import Stage, Stages

ELSA = Person("U0ELSA", "elsa", "Elsa Noël", "Elsa", "Noël", f"elsa.noel@{firm.DOMAIN}", title="Paie", locale="fr-FR")


async def with_anne(stage: Stage, *administrators: str) -> None:
    """These have enrolled, and Claire has added Anne; the workspace was looked through."""
    await stage.bot.scheduler.make()
    for each in (firm.CLAIRE, *administrators):
        await stage.enrol(each)
    await stage.add(firm.CLAIRE)
    await stage.settle()


async def heard(stage: Stage) -> None:
    """What Slack told of has been heard, and what it led to delivered."""
    await stage.bot.background.drain(5)
    await stage.settle()


def with_button(stage: Stage, who: str, action: str) -> Message:
    """The latest message in which somebody sees this button."""
    return [each for each in stage.inbox(who) if f"'{action}'" in str(each.blocks)][-1]


def buttons_left(stage: Stage, who: str, action: str) -> bool:
    """Whether somebody still sees this button anywhere."""
    return any(f"'{action}'" in str(each.blocks) for each in stage.inbox(who))


async def press(stage: Stage, who: str, action: str) -> None:
    """Somebody who has closed all windows presses it, and one opens."""
    if stage.hands(who).window is not None:
        await stage.hands(who).close(everything=True)
    assert (await stage.hands(who).press(action, with_button(stage, who, action))).ok
    await stage.slack.until(lambda: stage.hands(who).window is not None, why="No window opened")


async def test_one_who_joins_is_added_with_the_form_filled_in(stage_on_each: Stage) -> None:
    """From the message, by the usual form and review; everybody’s message then says so, without its buttons."""
    stage = stage_on_each
    await with_anne(stage, firm.HUGH)
    await stage.slack.join(ELSA)
    await heard(stage)
    assert "Elsa Noël a rejoint Slack et n’a pas encore accès à l’espace en ligne" in stage.told(firm.CLAIRE)
    assert "Elsa Noël has joined Slack" in stage.told(firm.HUGH)
    assert "Elsa" not in stage.told(firm.TEAM_CHANNEL) + stage.told(firm.ANNE)
    await press(stage, firm.CLAIRE, "add_member")
    await stage.slack.until(lambda: "Noël" in stage.top(firm.CLAIRE).values.values())
    await stage.submit(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    assert "L’abonné est ajouté au portefeuille." in stage.reads(firm.CLAIRE)
    await stage.settle()
    await stage.slack.until(lambda: not buttons_left(stage, firm.HUGH, "add_member"))
    assert not buttons_left(stage, firm.CLAIRE, "set_aside")
    assert "Handled by Claire Durand (" in stage.told(firm.HUGH)
    assert "): added as a subscriber." in stage.told(firm.HUGH)
    assert "Traité par Claire Durand (" in stage.told(firm.CLAIRE)


async def test_one_who_is_added_from_elsewhere_is_proposed_no_more(stage_on_each: Stage) -> None:
    """From the list or by its command; who presses « Ignorer » at that moment reads what was decided instead."""
    stage = stage_on_each
    await with_anne(stage, firm.HUGH)
    await stage.slack.join(ELSA)
    await heard(stage)
    old = with_button(stage, firm.HUGH, "set_aside")
    await stage.open(firm.CLAIRE, "/ajouter-abonne", "@elsa")
    await stage.slack.until(lambda: "Noël" in stage.top(firm.CLAIRE).values.values())
    await stage.submit(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    assert (await stage.hands(firm.HUGH).press("set_aside", old)).ok
    await heard(stage)
    said = stage.hands(firm.HUGH).ephemerals[-1].text
    assert said.startswith("Already handled by Claire Durand (")
    assert said.endswith("): added as a subscriber. Nothing more was changed.")
    await stage.slack.until(lambda: not buttons_left(stage, firm.HUGH, "set_aside"))
    assert [row["action"] for row in await stage.rows("journal")].count("proposal_set_aside") == 0


async def test_what_is_ignored_is_ignored_for_all(stage: Stage) -> None:
    """The buttons leave everybody’s message; pressed at the same moment by two, one of them reads whose it was."""
    await with_anne(stage, firm.HUGH)
    await stage.slack.join(ELSA)
    await heard(stage)
    both = (firm.CLAIRE, firm.HUGH)
    presses = [stage.hands(who).press("set_aside", with_button(stage, who, "set_aside")) for who in both]
    assert all(answer.ok for answer in await asyncio.gather(*presses))
    await heard(stage)
    await stage.slack.until(lambda: not any(buttons_left(stage, who, "set_aside") for who in both))
    whispered = [each.text for who in both for each in stage.hands(who).ephemerals]
    assert sum("Déjà traité par" in each or "Already handled by" in each for each in whispered) == 1
    assert [row["action"] for row in await stage.rows("journal")].count("proposal_set_aside") == 1


async def test_whose_account_is_closed_is_put_on_hold(stage_on_each: Stage) -> None:
    """At once; administrators choose, « Retirer » asks for the reason, and the others’ buttons are refused by then."""
    stage = stage_on_each
    await with_anne(stage, firm.HUGH)
    await stage.slack.leave(firm.ANNE)
    await heard(stage)
    assert "car le compte Slack n’est plus celui d’un membre du cabinet" in stage.told(firm.CLAIRE)
    assert "n’est plus celui d’un membre du cabinet (Anne Petit)" in stage.told(firm.TEAM_CHANNEL)
    anne = next(row for row in await stage.rows("people") if row["email"].startswith("anne"))
    assert (anne["access"], anne["slack_id"]) == ("suspended", None)
    await press(stage, firm.CLAIRE, "remove_member")
    stage.hands(firm.CLAIRE).type("reason", "Départ")
    await stage.submit(firm.CLAIRE)
    assert "Anne Petit ne fait plus partie des abonnés." in stage.reads(firm.CLAIRE)
    await stage.slack.until(lambda: not buttons_left(stage, firm.HUGH, "remove_member"))
    assert "): access removed." in stage.told(firm.HUGH)


async def test_kept_on_hold_it_can_be_reactivated_when_they_are_back(stage: Stage) -> None:
    """« Garder en veille » ends the matter; when the account is open again, the message has « Réactiver »."""
    await with_anne(stage)
    await stage.slack.leave(firm.ANNE)
    await heard(stage)
    await stage.hands(firm.CLAIRE).press("set_aside", with_button(stage, firm.CLAIRE, "set_aside"))
    await heard(stage)
    await stage.slack.until(lambda: not buttons_left(stage, firm.CLAIRE, "remove_member"))
    await stage.slack.rejoin(firm.ANNE)
    await heard(stage)
    await press(stage, firm.CLAIRE, "reactivate_member")
    await stage.submit(firm.CLAIRE)
    assert "L’accès est de nouveau actif : Anne Petit." in stage.reads(firm.CLAIRE)
    await stage.settle()
    await stage.open(firm.ANNE, "/espace")
    assert "Votre profil dans cet espace : abonné." in stage.reads(firm.ANNE)


async def test_a_new_name_is_proposed_as_an_update(stage: Stage) -> None:
    """The form is filled in with it; saved, the space has it."""
    await with_anne(stage)
    await stage.slack.change(firm.ANNE, real_name="Anne Durand", first_name="Anne", last_name="Durand")
    await heard(stage)
    assert "Nom : Anne Petit → Anne Durand" in stage.told(firm.CLAIRE)
    await press(stage, firm.CLAIRE, "update_member")
    assert stage.top(firm.CLAIRE).values["last_name"] == "Durand"
    await stage.submit(firm.CLAIRE)
    assert "Coordonnées enregistrées : Anne Durand." in stage.reads(firm.CLAIRE)


async def test_what_no_event_told_is_found_by_the_round(stage_on_each: Stage) -> None:
    """While the bot was down Anne left and Elsa came: at start and every night it is made up for, once."""
    stage = stage_on_each
    await with_anne(stage)
    stage.slack.workspace.change(firm.ANNE, deleted=True)
    stage.slack.workspace.add(ELSA)
    again = stage.bot.scheduler._jobs[0].work  # noqa: SLF001 - as if the night had come
    for _ in range(2):
        await again()
    await stage.settle()
    assert stage.told(firm.CLAIRE).count("Elsa Noël a rejoint Slack") == 1
    assert stage.told(firm.CLAIRE).count("n’est plus celui d’un membre du cabinet (Anne Petit)") == 1


async def test_the_first_round_asks_about_nobody(stages: Stages) -> None:
    """The firm's collaborators have been in Slack for years."""
    stage = await stages()
    await stage.enrol(firm.CLAIRE)
    await stage.bot.scheduler.make()
    await stage.settle()
    assert "a rejoint Slack" not in stage.told(firm.CLAIRE)
    known = {row["slack_id"] for row in await stage.rows("members")}
    assert known >= {each.id for each in firm.people()}


async def test_a_round_that_slack_interrupts_draws_no_conclusions(stage: Stage) -> None:
    """Half a list of members makes nobody a leaver; the round fails as a whole, and is tried again."""
    await with_anne(stage)
    stage.slack.faults.add("users.list", times=1, error="internal_error")
    stage.slack.workspace.change(firm.ANNE, deleted=True)
    with pytest.raises(DirectorySilent):
        await stage.bot.scheduler._jobs[0].work()  # noqa: SLF001 - as if the night had come
    assert {row["access"] for row in await stage.rows("people") if row["email"].startswith("anne")} == {"active"}


async def test_the_same_event_again_tells_nothing_more(stage: Stage) -> None:
    """Slack repeats what it thinks was not heard."""
    await with_anne(stage)
    await stage.slack.join(ELSA)
    payload: dict[str, Any] = json.loads(
        next(each.content for each in reversed(stage.slack.log.passages) if "team_join" in str(each.content))
    )
    await stage.slack.transports.deliver("events_api", payload)
    await heard(stage)
    assert stage.told(firm.CLAIRE).count("Elsa Noël a rejoint Slack") == 1
