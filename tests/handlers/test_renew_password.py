"""« Nouveau mot de passe », from the list and for oneself: the old one is void at once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from sandbox import firm
from tests.evidence import run_statement
from tests.handlers.test_retry_delivery import REFUSED
from tests.replay import last_press, send_again
from tests.stage import PASSWORD, Stage, Stages

LONG_AGO = (datetime.now(UTC) - timedelta(days=6)).strftime("%Y-%m-%d %H:%M:%S.000000")


async def with_anne(stage: Stage) -> str:
    """Claire has enrolled and added Anne; the password that Anne got."""
    await stage.enrol(firm.CLAIRE)
    password = await stage.add(firm.CLAIRE)
    await stage.settle()
    return password


async def test_a_new_password_takes_the_place_of_the_old(stage_on_each: Stage) -> None:
    """Anne gets it, the old one leaves Anne's messages, and only the new one verifies; Claire never sees it."""
    stage = stage_on_each
    old = await with_anne(stage)
    await stage.change(firm.CLAIRE, "password", firm.ANNE)
    assert "Anne Petit reçoit un nouveau mot de passe par message direct" in stage.reads(firm.CLAIRE)
    await stage.settle()
    await stage.slack.until(lambda: old not in stage.told(firm.ANNE))
    (new,) = PASSWORD.findall(stage.told(firm.ANNE))
    assert "Claire Durand a demandé pour vous un nouveau mot de passe" in stage.told(firm.ANNE)
    stored = next(row["password_hash"] for row in await stage.rows("people") if row["slack_id"] == firm.ANNE)
    assert PasswordHasher().verify(stored, new)
    with pytest.raises(VerifyMismatchError):
        PasswordHasher().verify(stored, old)
    assert new not in stage.told(firm.CLAIRE) + stage.told(firm.TEAM_CHANNEL) + str(await stage.tables())


async def test_anyone_asks_for_themself(stage: Stage) -> None:
    """From « Mon profil » in the menu; nobody else is needed for it."""
    await with_anne(stage)
    await stage.open(firm.ANNE, "/espace")
    await stage.press(firm.ANNE, "open_profile")
    await stage.press(firm.ANNE, "own_new_password")
    await stage.submit(firm.ANNE)
    assert "Votre nouveau mot de passe vous parvient par message direct" in stage.reads(firm.ANNE)
    await stage.settle()
    assert "vous avez demandé un nouveau mot de passe" in stage.told(firm.ANNE)


async def test_confirming_twice_sends_one(stage: Stage) -> None:
    """Again and again, at the same moment: one message with one password."""
    await with_anne(stage)
    await stage.change(firm.CLAIRE, "password", firm.ANNE)
    confirmed = last_press(stage.slack, firm.CLAIRE)
    await asyncio.gather(*(send_again(stage.slack, confirmed) for _ in range(2)))
    await stage.settle()
    assert stage.told(firm.ANNE).count("a demandé pour vous un nouveau mot de passe") == 1
    assert [row["action"] for row in await stage.rows("journal")].count("password_renewed") == 1


async def test_one_that_could_not_be_delivered_shows_with_its_button(stage: Stage) -> None:
    """« Envoyer un nouveau mot de passe » makes a new one, which arrives; nothing is left to retry."""
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    stage.log.foreseen.add(REFUSED)
    stage.slack.faults.add("chat.postMessage", times=1, error="user_not_found", place=firm.ANNE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    await stage.open(firm.CLAIRE, "/abonnes")
    assert "Mot de passe : l’envoi a échoué le" in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "resend_password")
    await stage.submit(firm.CLAIRE)
    await stage.settle()
    assert len(PASSWORD.findall(stage.told(firm.ANNE))) == 1
    await stage.slack.until(lambda: "Envoyer un nouveau mot de passe" not in stage.hands(firm.CLAIRE).windows[0].text)


async def test_one_never_noted_after_five_days_shows_with_its_button(stage: Stage) -> None:
    """It may never have been read; before that there is no button."""
    await with_anne(stage)
    await stage.open(firm.CLAIRE, "/abonnes")
    assert "resend_password" not in str(stage.top(firm.CLAIRE).blocks)
    statement = "UPDATE people SET password_at = '{}' WHERE email LIKE 'anne%'"
    run_statement(stage.url, statement.format(LONG_AGO))
    await stage.open(firm.CLAIRE, "/abonnes")
    assert "Personne n’a indiqué l’avoir noté : un nouveau peut être envoyé." in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "resend_password")
    assert stage.top(firm.CLAIRE).title == "Nouveau mot de passe"


async def test_behind_a_button_the_old_one_is_void_too(stages: Stages) -> None:
    """Where passwords are shown by a button: the earlier button says so, the new one shows the password."""
    stage = await stages(PASSWORD_DELIVERY="reveal")
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    (before,) = [each for each in stage.inbox(firm.ANNE) if "show_password" in str(each.blocks)]
    await stage.change(firm.CLAIRE, "password", firm.ANNE)
    await stage.settle()
    await stage.slack.until(lambda: "Ce mot de passe a été remplacé le" in stage.told(firm.ANNE))
    after = [each for each in stage.inbox(firm.ANNE) if "show_password" in str(each.blocks)]
    assert len(after) == 1
    assert after[0].ts != before.ts
    await stage.hands(firm.ANNE).press("show_password", after[0])
    await stage.slack.until(lambda: stage.hands(firm.ANNE).window is not None)
    assert PASSWORD.search(stage.reads(firm.ANNE))


async def test_nobody_asks_for_another(stage: Stage) -> None:
    """A forged press of a subscriber for a partner's or a colleague's password is refused."""
    await with_anne(stage)
    await stage.open(firm.ANNE, "/espace")
    await stage.press(firm.ANNE, "open_profile")
    await stage.press(firm.ANNE, "own_new_password")
    await stage.submit(firm.ANNE)
    await stage.settle()
    forged = last_press(stage.slack, firm.ANNE)
    claire = await stage.id_of(firm.CLAIRE)
    metadata = forged["view"]["private_metadata"]
    anne = await stage.id_of(firm.ANNE)
    forged["view"]["private_metadata"] = metadata.replace(f'"person":{anne}', f'"person":{claire}').replace(
        '"form":"', '"form":"0'
    )
    answer = await send_again(stage.slack, forged)
    assert "réservée aux administrateurs" in str(answer.body)
