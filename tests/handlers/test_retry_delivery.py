"""« Réessayer »: what Slack refused goes out at a press, once, and the window says what becomes of it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from argon2 import PasswordHasher

from sandbox import firm
from tests.evidence import run_statement
from tests.replay import last_press, send_again
from tests.stage import PASSWORD, Stage, Stages, plainly

REFUSED = "Slack refused a message for good"
ON_ITS_WAY = "Nouvel envoi en cours pour Hugh Martin."
DELIVERED = "Le message pour Hugh Martin a bien été envoyé."


@contextmanager
def away(stage: Stage, who: str) -> Iterator[None]:
    """Somebody's Slack account is closed meanwhile."""
    stage.log.foreseen.add(REFUSED)
    person = stage.slack.workspace.people.pop(who)
    try:
        yield
    finally:
        stage.slack.workspace.people[who] = person


async def menu_with_a_failure(stage: Stage) -> None:
    """Claire enrols, Hugh cannot be told, and is back by the time Claire reads it in the menu."""
    with away(stage, firm.HUGH):
        await stage.enrol(firm.CLAIRE)
        await stage.settle()
    await stage.open(firm.CLAIRE, "/espace")


async def test_a_press_sends_the_message_and_the_window_says_so(stage_on_each: Stage) -> None:
    """At once that it is under way, then that it was delivered; the failure is gone, the journal knows who pressed."""
    stage = stage_on_each
    await menu_with_a_failure(stage)
    assert "Information de sécurité : Claire Durand a désormais le profil d’administrateur" in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "retry_delivery")
    assert ON_ITS_WAY in stage.reads(firm.CLAIRE)
    await stage.slack.until(lambda: DELIVERED in stage.reads(firm.CLAIRE))
    assert "n’ont pas pu être envoyés" not in stage.reads(firm.CLAIRE)
    assert "Claire Durand is now an administrator" in stage.told(firm.HUGH)
    assert len(stage.inbox(firm.HUGH)) == 1
    ids = {row["slack_id"]: row["id"] for row in await stage.rows("people")}
    line = (await stage.rows("journal"))[-1]
    assert (line["action"], line["actor"], line["whom"]) == ("delivery_retried", ids[firm.CLAIRE], ids[firm.HUGH])
    assert line["at"] is not None


async def test_the_worker_is_woken(stages: Stages) -> None:
    """It does not wait for its next look by itself, which is far away here."""
    stage = await stages()
    stage.bot.worker._idle = 60  # noqa: SLF001 - a setting of nobody's
    await menu_with_a_failure(stage)
    await asyncio.sleep(1.2)  # the last look at the usual time is over
    await stage.press(firm.CLAIRE, "retry_delivery")
    await stage.slack.until(lambda: stage.inbox(firm.HUGH))


async def test_what_is_refused_again_is_back_with_its_button(stage: Stage) -> None:
    """Nothing has changed in Slack: the window says so, and the next press tries once more."""
    with away(stage, firm.HUGH):
        await stage.enrol(firm.CLAIRE)
        await stage.settle()
        await stage.open(firm.CLAIRE, "/espace")
        await stage.press(firm.CLAIRE, "retry_delivery")
        await stage.slack.until(lambda: "Hugh Martin a de nouveau été refusé." in stage.reads(firm.CLAIRE))
    await stage.press(firm.CLAIRE, "retry_delivery")
    await stage.slack.until(lambda: DELIVERED in stage.reads(firm.CLAIRE))
    assert len(stage.inbox(firm.HUGH)) == 1


async def test_pressing_twice_sends_once(stage: Stage) -> None:
    """At the same moment, and again later by the same button: one message, one line of the journal."""
    await menu_with_a_failure(stage)
    hands = stage.hands(firm.CLAIRE)
    first, second = await asyncio.gather(hands.press("retry_delivery"), hands.press("retry_delivery"))
    assert first.ok
    assert second.ok
    pressed = last_press(stage.slack, firm.CLAIRE)
    await stage.slack.until(lambda: DELIVERED in stage.reads(firm.CLAIRE))
    assert (await send_again(stage.slack, pressed)).status == 200
    await stage.bot.background.drain(20)
    await stage.settle()
    assert len(stage.inbox(firm.HUGH)) == 1
    assert [row["action"] for row in await stage.rows("journal")].count("delivery_retried") == 1
    assert DELIVERED in stage.reads(firm.CLAIRE)


async def test_an_old_button_does_not_retry_a_newer_failure(stage: Stage) -> None:
    """The press of before, sent again once the message was refused anew, changes nothing."""
    with away(stage, firm.HUGH):
        await stage.enrol(firm.CLAIRE)
        await stage.settle()
        await stage.open(firm.CLAIRE, "/espace")
        await stage.press(firm.CLAIRE, "retry_delivery")
        pressed = last_press(stage.slack, firm.CLAIRE)
        await stage.slack.until(lambda: "a de nouveau été refusé." in stage.reads(firm.CLAIRE))
        posts = len(stage.slack.log.of("chat.postMessage"))
        assert (await send_again(stage.slack, pressed)).status == 200
        await stage.bot.background.drain(20)
    assert len(stage.slack.log.of("chat.postMessage")) == posts
    assert [row["action"] for row in await stage.rows("journal")].count("delivery_retried") == 1


async def test_who_is_no_administrator_any_more_retries_nothing(stage: Stage) -> None:
    """The menu was open when Claire's rights ended: they read why not, and Hugh gets nothing."""
    await menu_with_a_failure(stage)
    run_statement(stage.url, "UPDATE people SET administrator_since = NULL")
    await stage.press(firm.CLAIRE, "retry_delivery")
    assert "Cette action est réservée aux administrateurs." in stage.reads(firm.CLAIRE)
    assert stage.inbox(firm.HUGH) == []
    assert "failed" in {row["state"] for row in await stage.rows("outbox")}


async def test_a_stranger_who_forges_the_press_is_refused(stage: Stage) -> None:
    """The value of somebody else's button opens nothing."""
    await menu_with_a_failure(stage)
    await stage.hands(firm.CLAIRE).press("retry_delivery")
    pressed = last_press(stage.slack, firm.CLAIRE)
    await stage.slack.until(lambda: DELIVERED in stage.reads(firm.CLAIRE))
    run_statement(stage.url, "UPDATE outbox SET state = 'failed' WHERE recipient IS NOT NULL")
    forged = {**pressed, "user": {**pressed["user"], "id": firm.ZOE}}
    assert (await send_again(stage.slack, forged)).status == 200
    await stage.bot.background.drain(20)
    assert "failed" in {row["state"] for row in await stage.rows("outbox")}
    assert len(stage.inbox(firm.HUGH)) == 1


async def test_a_password_is_made_anew_when_it_is_delivered(stage: Stage) -> None:
    """The one shown before the failure is void; the new one is in the message alone, and at rest nowhere."""
    await stage.enrol(firm.CLAIRE)
    stage.log.foreseen.add(REFUSED)
    refusal = stage.slack.faults.add("chat.postMessage", error="user_disabled", applied=False)
    first = await stage.add(firm.CLAIRE)
    await stage.settle()
    refusal.lift()
    await stage.open(firm.CLAIRE, "/espace")
    read = stage.reads(firm.CLAIRE)
    assert "Accès et mot de passe : Anne Petit\nPour Anne Petit, le " in read
    assert first not in str(await stage.tables())
    (message,) = [row["id"] for row in await stage.rows("outbox") if row["kind"] == "password"]
    assert (await stage.hands(firm.CLAIRE).press("retry_delivery", value=f"{message} 1")).ok
    await stage.slack.until(lambda: stage.inbox(firm.ANNE))
    (second,) = PASSWORD.findall(stage.told(firm.ANNE))
    assert second != first
    assert "Ce mot de passe remplace tout autre mot de passe reçu auparavant." in stage.told(firm.ANNE)
    await stage.slack.until(lambda: "pour Anne Petit a bien été envoyé" in stage.reads(firm.CLAIRE))
    assert second not in stage.reads(firm.CLAIRE)
    assert second not in str(await stage.tables())
    assert second not in stage.log.text
    stored = {row["email"]: row["password_hash"] for row in await stage.rows("people")}
    assert PasswordHasher().verify(stored[f"anne.petit@{firm.DOMAIN}"], second)


async def test_a_form_opened_meanwhile_is_not_overwritten(stage: Stage) -> None:
    """Who goes on to add a subscriber in the menu's place keeps what they type when the delivery is done."""
    await menu_with_a_failure(stage)
    weather = stage.slack.faults.add("chat.postMessage", status=429, retry_after=1)
    await stage.press(firm.CLAIRE, "retry_delivery")
    assert (await stage.press(firm.CLAIRE, "open_form")).title == "Ajouter un abonné"
    stage.hands(firm.CLAIRE).type("last_name", "Petit")
    weather.lift()
    await stage.settle()
    await stage.slack.until(lambda: any(call.error == "hash_conflict" for call in stage.slack.log.of("views.update")))
    assert stage.top(firm.CLAIRE).title == "Ajouter un abonné"
    assert stage.top(firm.CLAIRE).values["last_name"] == "Petit"


async def test_what_is_out_of_date_is_said_to_be(stage: Stage) -> None:
    """Hugh is of the space no more, and is not told of what happens there."""
    await menu_with_a_failure(stage)
    run_statement(stage.url, "UPDATE people SET partner = false WHERE slack_id = 'U0HUGH'")
    await stage.press(firm.CLAIRE, "retry_delivery")
    assert "Ce message n’est plus d’actualité et n’est pas renvoyé" in stage.reads(firm.CLAIRE)
    assert stage.inbox(firm.HUGH) == []


async def test_it_reads_in_english_too(stage: Stage) -> None:
    """Hugh, administrator, has the line for the channel sent again."""
    stage.log.foreseen.add(REFUSED)
    refusal = stage.slack.faults.add("chat.postMessage", error="invalid_blocks", applied=False)
    await stage.enrol(firm.HUGH)
    await stage.settle()
    refusal.lift()
    await stage.open(firm.HUGH, "/space")
    assert "For the team channel, on " in stage.reads(firm.HUGH)
    assert "Slack refuses the message (invalid_blocks)" in stage.reads(firm.HUGH)
    await stage.hands(firm.HUGH).press("retry_delivery")
    await stage.slack.until(lambda: "has been delivered." in plainly(stage.reads(firm.HUGH)))
