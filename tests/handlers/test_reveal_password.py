"""« Afficher mon mot de passe »: no message holds it, its recipient alone sees it, once."""

from __future__ import annotations

import asyncio

from argon2 import PasswordHasher

from sandbox import firm
from tests.replay import last_press, send_again
from tests.stage import PASSWORD, Stage, Stages


async def test_the_author_reads_who_receives_a_button_and_no_password(stages: Stages) -> None:
    """With PASSWORD_DELIVERY=reveal the window after saving names the recipient instead."""
    stage = await _added(stages)
    assert "L’abonné est ajouté au portefeuille." in stage.reads(firm.CLAIRE)
    assert "et un bouton qui affiche le mot de passe." in stage.reads(firm.CLAIRE)
    assert not PASSWORD.search(stage.reads(firm.CLAIRE))
    assert not PASSWORD.search(stage.told(firm.ANNE))


async def test_its_recipient_sees_it_once_in_a_window(stages: Stages) -> None:
    """The window shows identifier and password, whose hash is now stored; the message loses its button."""
    stage = await _added(stages)
    password = await _shown(stage, firm.ANNE)
    assert f"Identifiant : anne.petit@{firm.DOMAIN}" in stage.reads(firm.ANNE)
    assert stage.top(firm.ANNE).close == "OK"
    await stage.slack.until(lambda: stage.inbox(firm.ANNE)[0].edited)
    assert "Le mot de passe a été affiché le " in stage.told(firm.ANNE)
    assert "Afficher mon mot de passe" not in stage.told(firm.ANNE)
    stored = {row["email"]: row["password_hash"] for row in await stage.rows("people")}
    assert PasswordHasher().verify(stored[f"anne.petit@{firm.DOMAIN}"], password)


async def test_it_passes_only_in_the_call_that_opens_the_window(stages: Stages) -> None:
    """No message, acknowledgement or log line ever holds the password."""
    stage = await _added(stages, LOG_LEVEL="DEBUG")
    password = await _shown(stage, firm.ANNE)
    await stage.slack.until(lambda: stage.inbox(firm.ANNE)[0].edited)
    assert {passage.place for passage in stage.slack.find(password)} == {"views.open"}
    assert password not in stage.log.text
    assert password not in str(await stage.tables())


async def test_asking_again_once_it_was_shown_is_refused(stages: Stages) -> None:
    """A press on the message as it was opens no window, and says that a password is shown once."""
    stage = await _added(stages)
    await _shown(stage, firm.ANNE)
    await stage.slack.until(lambda: stage.inbox(firm.ANNE)[0].edited)
    await stage.hands(firm.ANNE).close()
    assert (await send_again(stage.slack, last_press(stage.slack, firm.ANNE))).status == 200
    await stage.slack.until(lambda: stage.hands(firm.ANNE).ephemerals)
    assert "Ce mot de passe a déjà été affiché" in stage.hands(firm.ANNE).ephemerals[0].text
    assert stage.hands(firm.ANNE).window is None


async def test_a_double_press_shows_one_window_with_the_password_that_works(stages: Stages) -> None:
    """Two presses at once make one password, and it is the one whose hash is kept."""
    stage = await _added(stages)
    message, hands = stage.inbox(firm.ANNE)[0], stage.hands(firm.ANNE)
    stage.slack.faults.add("views.open", delay=0.1)
    first, second = await asyncio.gather(*(hands.press("show_password", message) for _ in range(2)))
    assert first.ok
    assert second.ok
    await stage.slack.until(lambda: stage.inbox(firm.ANNE)[0].edited)
    await stage.bot.background.drain(20)
    assert hands.ephemerals == []
    password = PASSWORD.findall(stage.reads(firm.ANNE))[0]
    assert {*PASSWORD.findall("".join(passage.content for passage in stage.slack.log.passages))} == {password}
    stored = {row["email"]: row["password_hash"] for row in await stage.rows("people")}
    assert PasswordHasher().verify(stored[f"anne.petit@{firm.DOMAIN}"], password)


async def test_a_window_that_did_not_open_can_be_asked_for_again(stages: Stages) -> None:
    """Slack refuses to open it: the reader is told, that password is void, and the next press shows one that works."""
    stage = await _added(stages)
    stage.log.foreseen.add("background work failed")
    refusal = stage.slack.faults.add("views.open", error="expired_trigger_id", applied=False)
    assert (await stage.hands(firm.ANNE).press("show_password")).ok
    await stage.slack.until(lambda: stage.hands(firm.ANNE).ephemerals)
    refusal.lift()
    password = await _shown(stage, firm.ANNE)
    stored = {row["email"]: row["password_hash"] for row in await stage.rows("people")}
    assert PasswordHasher().verify(stored[f"anne.petit@{firm.DOMAIN}"], password)


async def test_another_person_is_refused(stages: Stages) -> None:
    """Only its recipient can press: Hugh reads why not, no password is made, and Anne can still see theirs."""
    stage = await _added(stages)
    assert (await stage.hands(firm.HUGH).press("show_password", stage.inbox(firm.ANNE)[0])).ok
    await stage.slack.until(lambda: stage.hands(firm.HUGH).ephemerals)
    assert stage.hands(firm.HUGH).ephemerals[0].text.startswith("This password was sent to somebody else.")
    assert stage.hands(firm.HUGH).window is None
    assert [row["password_hash"] for row in await stage.rows("people")] == [None, None, None]
    assert await _shown(stage, firm.ANNE)


async def test_the_administrator_shows_that_of_somebody_outside_slack_to_hand_it_over(stages: Stages) -> None:
    """The button comes to who added them, and the window says for whom it is."""
    stage = await stages(PASSWORD_DELIVERY="reveal", FIRM_EMAIL_DOMAINS="filiale.fr")
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE, email="jean@filiale.fr", last_name="Absent", first_name="Jean")
    assert "vous recevez un message avec un bouton qui affiche le mot de passe." in stage.reads(firm.CLAIRE)
    await stage.settle()
    await stage.hands(firm.CLAIRE).close()
    assert await _shown(stage, firm.CLAIRE)
    assert "Ce mot de passe est destiné à Jean Absent, qui n’a pas de compte Slack." in stage.reads(firm.CLAIRE)


async def _added(stages: Stages, **settings: str) -> Stage:
    stage = await stages(PASSWORD_DELIVERY="reveal", **settings)
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    return stage


async def _shown(stage: Stage, who: str) -> str:
    assert (await stage.hands(who).press("show_password")).ok
    await stage.slack.until(lambda: stage.hands(who).window)
    found: list[str] = PASSWORD.findall(stage.reads(who))
    return found[0]
