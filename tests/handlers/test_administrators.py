"""Administrators as people deal with them: seen, withdrawn, reported, approved; in both languages, once each."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from sandbox import firm
from tests.evidence import run_statement
from tests.handlers.test_follow_members import buttons_left, heard, press, with_button
from tests.replay import last_press, send_again
from tests.stage import Stage, Stages, plainly


async def with_anne(stage: Stage) -> None:
    """Claire has enrolled and added Anne."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()


async def press_message(stage: Stage, who: str, action: str) -> None:
    """Somebody presses a button that opens no window, and what follows is done."""
    assert (await stage.hands(who).press(action, with_button(stage, who, action))).ok
    await heard(stage)


def whispered(stage: Stage, who: str) -> str:
    """What only this person reads."""
    return plainly("\n".join(each.text for each in stage.hands(who).ephemerals))


async def test_everyone_sees_who_manages_the_space(stage: Stage) -> None:
    """From the menu; only partners have a button beside each."""
    await with_anne(stage)
    for who, command in ((firm.ANNE, "/espace"), (firm.HUGH, "/space")):
        await stage.open(who, command)
        await stage.press(who, "open_administrators")
        assert "Claire Durand" in stage.reads(who)
    assert "Administrateur depuis le" in stage.reads(firm.ANNE)
    assert "withdraw_administrator" not in str(stage.top(firm.ANNE).blocks)
    assert "withdraw_administrator" in str(stage.top(firm.HUGH).blocks)


async def test_a_partner_withdraws_a_profile(stage_on_each: Stage) -> None:
    """With a reason; the person, everybody else and the channel read it; again nothing more comes of it."""
    stage = stage_on_each
    await with_anne(stage)
    await stage.enrol(firm.ANNE)
    await stage.settle()
    await stage.open(firm.HUGH, "/space")
    await stage.press(firm.HUGH, "open_administrators")
    anne = await stage.id_of(firm.ANNE)
    await stage._changed(firm.HUGH, lambda: stage.hands(firm.HUGH).press("withdraw_administrator", value=str(anne)))  # noqa: SLF001 - one of two buttons
    stage.hands(firm.HUGH).type("reason", "Not needed")
    await stage.submit(firm.HUGH)
    assert "Anne Petit is no longer an administrator of the space." in stage.reads(firm.HUGH)
    await send_again(stage.slack, last_press(stage.slack, firm.HUGH))
    await stage.settle()
    assert stage.told(firm.ANNE).count("Hugh Martin a retiré votre profil d’administrateur") == 1
    assert "Hugh Martin a retiré un profil d’administrateur" in stage.told(firm.CLAIRE)
    assert "Hugh Martin a retiré un profil d’administrateur" in stage.told(firm.TEAM_CHANNEL)
    assert [row["action"] for row in await stage.rows("journal")].count("administrator_withdrawn") == 1


async def test_the_last_profile_needs_a_box_to_be_ticked(stage: Stage) -> None:
    """The window says what it means, and keeps what was typed until the box is ticked."""
    await with_anne(stage)
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_administrators")
    await stage.press(firm.CLAIRE, "withdraw_administrator")
    assert "Personne d’autre n’est administrateur" in stage.reads(firm.CLAIRE)
    stage.hands(firm.CLAIRE).type("reason", "Départ")
    await stage.hands(firm.CLAIRE).submit()
    assert stage.error(firm.CLAIRE, "insists")
    await stage.hands(firm.CLAIRE).select("insists", ["yes"])
    await stage.submit(firm.CLAIRE)
    assert "Claire Durand n’a plus le profil d’administrateur de l’espace." in stage.reads(firm.CLAIRE)


async def test_an_enrolment_is_reported_and_withdrawn_from_the_alert(stage_on_each: Stage) -> None:
    """One press by a subscriber, one by a partner; the channel reads of the withdrawal alone."""
    stage = stage_on_each
    await with_anne(stage)
    await stage.enrol(firm.HUGH)
    await stage.settle()
    await press_message(stage, firm.ANNE, "report_enrolment")
    said = "Merci. Alerte envoyée au sujet de cette inscription (Hugh Martin) à : Claire Durand."
    assert said in plainly(whispered(stage, firm.ANNE))
    assert "Anne Petit signale une inscription" in stage.told(firm.CLAIRE)
    assert "Anne Petit reports" not in stage.told(firm.HUGH)
    assert "signale" not in stage.told(firm.TEAM_CHANNEL)
    await press_message(stage, firm.ANNE, "report_enrolment")
    assert "Cette inscription a déjà été signalée" in whispered(stage, firm.ANNE)
    await press(stage, firm.CLAIRE, "withdraw_administrator")
    stage.hands(firm.CLAIRE).type("reason", "Pas prévu")
    await stage.submit(firm.CLAIRE)
    assert "Hugh Martin n’a plus le profil d’administrateur de l’espace." in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert "Claire Durand withdrew your profile of administrator" in stage.told(firm.HUGH)


async def test_a_report_that_is_not_confirmed_alerts_nobody(stage: Stage) -> None:
    """Slack asks first whether it is meant."""
    await with_anne(stage)
    await stage.enrol(firm.HUGH)
    await stage.settle()
    notice = with_button(stage, firm.ANNE, "report_enrolment")
    assert not (await stage.hands(firm.ANNE).press("report_enrolment", notice, confirm=False)).ok
    await heard(stage)
    assert "signale" not in stage.told(firm.CLAIRE)


async def test_an_enrolment_takes_effect_when_another_agrees(stages: Stages) -> None:
    """Asked with buttons, answered by the first; the asker is told, the others see whose answer it was."""
    stage = await stages(ADMIN_ENROLMENT="approval")
    await stage.open(firm.CLAIRE, "/admin-espace")
    assert "un autre administrateur ou un associé donne son accord" in plainly(stage.reads(firm.CLAIRE))
    await stage.hands(firm.CLAIRE).close(everything=True)
    await stage.enrol(firm.CLAIRE)
    assert "Vous avez demandé le" in stage.reads(firm.CLAIRE)
    await heard(stage)
    assert "Claire Durand asks to be an administrator" in stage.told(firm.HUGH)
    await stage.open(firm.CLAIRE, "/admin-espace")
    assert stage.top(firm.CLAIRE).submit is None
    await press_message(stage, firm.HUGH, "approve_enrolment")
    assert "Claire Durand is now an administrator. The other users will be notified in Slack." in whispered(
        stage, firm.HUGH
    )
    await stage.settle()
    assert "You approved it." in stage.told(firm.HUGH)
    assert not buttons_left(stage, firm.HUGH, "report_enrolment")
    assert "Accord donné par : Hugh Martin" in plainly(stage.told(firm.TEAM_CHANNEL))
    assert "Hugh Martin a donné son accord" in stage.told(firm.CLAIRE)
    await stage.slack.until(lambda: not buttons_left(stage, firm.HUGH, "approve_enrolment"))
    await stage.add(firm.CLAIRE)
    await stage.enrol(firm.ANNE)
    await heard(stage)
    both = (firm.CLAIRE, firm.HUGH)
    actions = ("approve_enrolment", "refuse_enrolment")
    found = [with_button(stage, who, action) for who, action in zip(both, actions, strict=True)]
    await asyncio.gather(
        *(stage.hands(who).press(action, message) for who, action, message in zip(both, actions, found, strict=True))
    )
    await heard(stage)
    answers = [row["action"] for row in await stage.rows("journal") if row["action"].startswith("enrolment_")]
    assert len(answers) == 4
    told = whispered(stage, firm.CLAIRE) + whispered(stage, firm.HUGH)
    assert ("Déjà traité par Hugh Martin" in told) or ("Already handled by Claire Durand" in told)


async def test_a_request_is_withdrawn_by_who_made_it(stages: Stages) -> None:
    """It is shown wherever enrolling was offered; withdrawn, those who were asked have no buttons any more."""
    stage = await stages(ADMIN_ENROLMENT="approval")
    await stage.enrol(firm.CLAIRE)
    await heard(stage)
    await stage.open(firm.CLAIRE, "/ajouter-abonne")
    assert "Ma demande en cours" in stage.reads(firm.CLAIRE)
    assert "M’inscrire" not in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "open_enrol")
    await stage.press(firm.CLAIRE, "withdraw_request")
    assert "Votre demande est retirée" in plainly(stage.reads(firm.CLAIRE))
    await heard(stage)
    await stage.slack.until(lambda: not buttons_left(stage, firm.HUGH, "approve_enrolment"))
    assert "Handled by Claire Durand (" in stage.told(firm.HUGH)
    assert "): request withdrawn." in stage.told(firm.HUGH)
    await stage.open(firm.CLAIRE, "/admin-espace")
    assert stage.top(firm.CLAIRE).submit is not None


async def test_what_nobody_answers_expires(stages: Stages) -> None:
    """Found by the hourly round after a week; the asker is told, the buttons are gone."""
    stage = await stages(ADMIN_ENROLMENT="approval")
    await stage.enrol(firm.CLAIRE)
    await heard(stage)
    ago = (await stage.rows("journal"))[-1]["at"] - timedelta(days=8)
    statement = "UPDATE journal SET at = '{}' WHERE action = 'enrolment_asked'"
    run_statement(stage.url, statement.format(ago.strftime("%Y-%m-%d %H:%M:%S.000000")))
    await stage.bot.scheduler.make()
    await heard(stage)
    assert "personne n’a répondu en sept jours" in stage.told(firm.CLAIRE)
    await stage.slack.until(lambda: not buttons_left(stage, firm.HUGH, "approve_enrolment"))
