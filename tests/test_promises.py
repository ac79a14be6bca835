"""What the bot promises, each promise kept on both databases."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from sandbox import firm
from sandbox.slack import AppSettings, Slack
from tests.clocks import unhurried
from tests.evidence import kinds, passes_only_in_sight, run_statement
from tests.replay import last_press, send_again
from tests.stage import COMMANDS, Stage, open_stage, plainly, working

HOSTILE = {
    "first_name": "<@U0HUGH|Hugh> & <!channel>",
    "last_name": "*_~`<https://evil.example|clic>` {password}",
    "function": "<!subteam^S1|tous> :tada: {0}",
}


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """The sample firm, once on each database."""
    async with open_stage(database_url, LOG_LEVEL="DEBUG") as opened:
        yield opened


@pytest.fixture
async def quiet(database_url: str) -> AsyncIterator[Stage]:
    """The same with nothing delivered yet."""
    async with open_stage(database_url, delivering=False) as opened:
        yield opened


async def test_1_nothing_is_announced_that_is_not_committed(quiet: Stage) -> None:
    """The transaction fails at its last row: nobody is administrator, nobody is told; once mended, all of it comes."""
    quiet.log.foreseen.add("a request failed")
    await quiet.open(firm.CLAIRE, "/admin-espace")
    await quiet.hands(firm.CLAIRE).select("administrator", ["yes"])
    await asyncio.to_thread(run_statement, quiet.url, "ALTER TABLE outbox RENAME TO outbox_away")
    await quiet.submit(firm.CLAIRE)
    assert "Une erreur s’est produite de notre côté." in quiet.reads(firm.CLAIRE)
    await asyncio.to_thread(run_statement, quiet.url, "ALTER TABLE outbox_away RENAME TO outbox")
    assert await _administrators(quiet) == []
    assert "administrator_enrolled" not in [row["action"] for row in await quiet.rows("journal")]
    async with working(quiet.bot):
        await quiet.settle()
        assert quiet.inbox(firm.HUGH) == []
        await quiet.hands(firm.CLAIRE).close()
        await quiet.submit(firm.CLAIRE)
        await quiet.settle()
        assert len(quiet.inbox(firm.HUGH)) == 1


async def test_1_nothing_committed_goes_unannounced(database_url: str) -> None:
    """The process ends before it sent anything: its successor tells everyone, once."""
    async with Slack(firm.people(), firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried()) as slack:
        async with open_stage(database_url, workspace=slack, delivering=False) as first:
            await first.enrol(firm.CLAIRE)
        assert slack.hands(firm.HUGH).direct_messages == []
        async with open_stage(database_url, workspace=slack) as second:
            await second.settle()
            assert second.told(firm.HUGH).count("Claire Durand is now an administrator") == 1
            assert second.told(firm.TEAM_CHANNEL).count("Claire Durand a désormais le profil d’administrateur") == 1


async def test_1_what_slack_refuses_for_good_is_marked_logged_and_shown(stage: Stage) -> None:
    """Hugh is gone from Slack: the row says failed, the log why, and the menu tells administrators."""
    refused = "Slack refused a message for good"
    stage.log.foreseen.add(refused)
    del stage.slack.workspace.people[firm.HUGH]
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    assert [row["failure"] for row in await stage.rows("outbox") if row["state"] == "failed"] == ["channel_not_found"]
    assert stage.log.of(refused)[0]["failure"] == "channel_not_found"
    await stage.open(firm.CLAIRE, "/espace")
    assert "Hugh Martin, le " in stage.reads(firm.CLAIRE)


async def test_2_each_message_appears_once_even_when_its_answer_is_lost(stage: Stage) -> None:
    """Slack has the message but the line breaks before it says so: it is found by its id, not sent again."""
    await stage.settle()
    stage.slack.faults.add("chat.postMessage", times=2, reset="after")
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    assert stage.told(firm.HUGH).count("Claire Durand is now an administrator") == 1
    assert stage.told(firm.TEAM_CHANNEL).count("Claire Durand a désormais le profil d’administrateur") == 1
    await stage.slack.until(lambda: "1 utilisateur informé" in stage.reads(firm.CLAIRE))


async def test_3_a_password_is_never_at_rest(stage: Stage) -> None:
    """It passes in the author's window, in one message, and in what its reader sends; it is kept nowhere."""
    await stage.enrol(firm.CLAIRE)
    password = await stage.add(firm.CLAIRE)
    await stage.settle()
    passes_only_in_sight(stage, password, {"acknowledgement", "chat.postMessage"})
    await stage.hands(firm.ANNE).press("password_noted")
    await stage.slack.until(lambda: stage.inbox(firm.ANNE)[0].edited)
    passes_only_in_sight(stage, password, {"acknowledgement", "chat.postMessage", "interactive"})
    assert [message for message in stage.slack.workspace.everything_said() if password in str(message)] == []
    assert password not in str(await stage.tables())
    assert password not in stage.log.text
    assert password not in stage.told(firm.TEAM_CHANNEL)


async def test_4_two_last_administrators_cannot_resign_at_once(stage: Stage) -> None:
    """Both had the form open while the other was administrator still; one of them is refused at the checkbox."""
    both = (firm.CLAIRE, firm.HUGH)
    for who in both:
        await stage.enrol(who)
    for who in both:
        await stage.open(who, "/admin-espace")
        await stage.hands(who).select("administrator", [])
    await asyncio.gather(*map(stage.submit, both))
    assert len(await _administrators(stage)) == 1
    assert sorted(bool(stage.error(who, "administrator")) for who in both) == [False, True]


async def test_4_rights_are_checked_where_the_change_is_made(stage: Stage) -> None:
    """A form opened as administrator saves nothing once its author has resigned in another window."""
    await stage.enrol(firm.HUGH)
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    saving = stage.hands(firm.CLAIRE).windows
    await stage.enrol(firm.CLAIRE, administrator=False)
    stage.slack.world.windows.stacks[firm.CLAIRE] = saving
    await stage.submit(firm.CLAIRE)
    assert "Cette action est réservée aux administrateurs." in stage.reads(firm.CLAIRE)
    assert len(await stage.rows("people")) == 2


async def test_5_pressing_twice_adds_once_and_shows_the_same(quiet: Stage) -> None:
    """The same submission again shows the same password, and once that is forgotten, to whom it was sent."""
    await quiet.enrol(firm.CLAIRE)
    password = await quiet.add(firm.CLAIRE)
    saving = last_press(quiet.slack, firm.CLAIRE)
    assert password in json.dumps((await send_again(quiet.slack, saving)).body)
    async with working(quiet.bot):
        await quiet.settle()
        again = plainly(json.dumps((await send_again(quiet.slack, saving)).body, ensure_ascii=False))
        await quiet.settle()
    assert password not in again
    assert "L’abonné est ajouté au portefeuille." in again
    assert "Le mot de passe est" not in again
    assert " reçoit le mot de passe par message direct" in again
    assert len(quiet.inbox(firm.ANNE)) == 1
    assert [row["action"] for row in await quiet.rows("journal")].count("subscriber_added") == 1


async def test_5_pressing_twice_at_the_same_moment_changes_once(stage: Stage) -> None:
    """Two presses that cross each other enrol, and then add, once each; both end in the same window."""
    hands = stage.hands(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/admin-espace")
    await hands.select("administrator", ["yes"])
    assert all(answer.ok for answer in await asyncio.gather(hands.submit(), hands.submit()))
    assert "Vous avez désormais le profil d’administrateur" in stage.reads(firm.CLAIRE)
    await stage.fill(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    first, second = await asyncio.gather(hands.submit(), hands.submit())
    assert first.ok
    assert second.ok
    assert "L’abonné est ajouté au portefeuille." in stage.reads(firm.CLAIRE)
    await stage.settle()
    actions = [row["action"] for row in await stage.rows("journal")]
    assert (actions.count("administrator_enrolled"), actions.count("subscriber_added")) == (1, 1)
    assert len(stage.inbox(firm.ANNE)) == 1
    assert stage.told(firm.HUGH).count("is now an administrator") == 1


async def test_6_bad_input_gets_a_sentence_at_its_field_and_loses_nothing(stage: Stage) -> None:
    """In the reader's language, and every word stays as typed; Slack silent about the address is such a sentence."""
    await stage.enrol(firm.HUGH)
    form = await stage.fill(firm.HUGH, **HOSTILE, phone="12")
    typed = form.values
    await stage.submit(firm.HUGH)
    assert stage.error(firm.HUGH, "phone").startswith("This is not a valid number.")
    stage.hands(firm.HUGH).type("phone", None)
    stage.slack.faults.add("users.lookupByEmail", times=1, delay=2.5)
    answer = await stage.hands(firm.HUGH).submit()
    assert answer.ok, answer
    assert stage.error(firm.HUGH, "email").startswith("Slack did not answer, so the address could not be checked.")
    assert form.values == {**typed, "phone": None}
    assert (await stage.submit(firm.HUGH)).submit == "Save"


async def test_6_what_people_type_is_text_and_mentions_nobody(stage: Stage) -> None:
    """Markup in a name comes out as typed in every window and message, and rings nobody's bell."""
    await stage.enrol(firm.CLAIRE)
    password = await stage.add(firm.CLAIRE, **HOSTILE)
    assert password
    name = f"{HOSTILE['first_name']} {HOSTILE['last_name']}"
    assert name in stage.reads(firm.CLAIRE)
    await stage.settle()
    await stage.open(firm.CLAIRE, "/abonnes", "anne.petit")
    assert (
        f"{HOSTILE['last_name']} {HOSTILE['first_name']}\nanne.petit@{firm.DOMAIN} · {HOSTILE['function']}"
        in stage.reads(firm.CLAIRE)
    )
    for place in (firm.HUGH, firm.TEAM_CHANNEL):
        assert name in stage.told(place)
    for message in stage.slack.workspace.everything_said():
        assert "<" not in message.text
        assert not {"user", "broadcast", "usergroup", "link", "emoji", "mrkdwn"} & kinds(message.blocks)


async def test_7_no_last_administrator_resigns_by_accident(stage: Stage) -> None:
    """Refused at the checkbox; nothing changes, nobody is told, and nothing is written down."""
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    before = await stage.tables()
    await stage.enrol(firm.CLAIRE, administrator=False)
    assert "puis renoncez à ce profil" in stage.error(firm.CLAIRE, "administrator")
    assert await stage.tables() == before


async def test_7_each_change_is_in_the_journal(stage: Stage) -> None:
    """Who, what, whom, when and why, in the order it happened."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE, last_name="Petite")
    await stage.settle()
    await stage.hands(firm.ANNE).press("password_noted")
    await stage.slack.until(lambda: stage.inbox(firm.ANNE)[0].edited)
    names = {row["id"]: row["first_name"] for row in await stage.rows("people")} | {None: None}
    journal = await stage.rows("journal")
    assert [(names[row["actor"]], row["action"], names[row["whom"]], row["why"]) for row in journal] == [
        (None, "partner_added", "Claire", ""),
        (None, "partner_added", "Hugh", ""),
        ("Claire", "administrator_enrolled", "Claire", ""),
        ("Claire", "subscriber_added", "Anne", "C’est bien voulu"),
        ("Anne", "password_noted", "Anne", ""),
    ]
    moments = [row["at"] for row in journal]
    assert moments == sorted(moments)


async def _administrators(stage: Stage) -> list[str]:
    return [row["first_name"] for row in await stage.rows("people") if row["administrator_since"]]
