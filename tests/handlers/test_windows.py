"""Windows: who asks is recognised, in their language; what Slack cannot show any more is said otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox import firm
from sandbox.slack import CallRecord, Person
from tests.stage import Stage, Stages, plainly

ANNE_ADDRESS = f"anne.petit@{firm.DOMAIN}"


async def test_an_unknown_language_waits_in_the_default_one_and_then_reads_its_own(stage: Stage) -> None:
    """The window opens at once, in French; what it ends in is English, as Zoë's Slack is."""
    assert (await stage.open(firm.ZOE, "/space")).title == "Online space"
    (opened,) = stage.slack.log.of("views.open")
    assert "Un instant…" in str(opened.arguments["view"])
    calls = [call.method for call in stage.slack.log if call.method.startswith(("views", "users.info"))]
    assert calls == ["views.open", "users.info", "views.update"]


async def test_somebody_known_gets_their_window_in_one_call(stage: Stage) -> None:
    """A partner, whose language is known from the start, never sees « Un instant… »."""
    await stage.open(firm.HUGH, "/space")
    (opened,) = stage.slack.log.of("views.open")
    assert "One moment…" not in str(opened.arguments["view"])
    assert stage.slack.log.of("views.update") == []


async def test_a_change_of_language_is_followed(stage: Stage) -> None:
    """Claire sets Slack to English: the next window but one is in English, and so is the next message."""
    stage.slack.workspace.change(firm.CLAIRE, locale="en-GB")
    assert (await stage.open(firm.CLAIRE, "/espace")).title == "Espace en ligne"
    await stage.slack.until(lambda: stage.slack.log.of("users.info"))
    await stage.bot.background.drain(20)
    assert (await stage.open(firm.CLAIRE, "/espace")).title == "Online space"
    await stage.enrol(firm.HUGH)
    await stage.settle()
    assert "Hugh Martin is now an administrator" in stage.told(firm.CLAIRE)


async def test_languages_unknown_to_us_follow_the_default(stages: Stages) -> None:
    """Somebody whose Slack is in German reads DEFAULT_LOCALE, and so does the channel."""
    stage = await stages(DEFAULT_LOCALE="en", others=(Person("U0OTTO", "otto", "Otto", locale="de-DE"),))
    await stage.open("U0OTTO", "/espace")
    assert "You are not a user of this online space." in stage.reads("U0OTTO")
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    assert "Claire Durand is now an administrator" in stage.told(firm.TEAM_CHANNEL)


async def test_a_subscriber_is_recognised_by_verified_address_the_first_time(stages: Stages) -> None:
    """Added while not in Slack, Jean joins later: the address tells who they are, and from then on the account."""
    stage = await stages(FIRM_EMAIL_DOMAINS="filiale.fr")
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE, email="jean@filiale.fr", last_name="Absent", first_name="Jean")
    stage.slack.workspace.add(Person("U0JEAN", "jean", "Jean Absent", email="jean@filiale.fr", locale="fr-FR"))
    await stage.open("U0JEAN", "/espace")
    assert "Votre profil dans cet espace : abonné" in stage.reads("U0JEAN")
    stage.slack.workspace.change("U0JEAN", email="autre@filiale.fr")
    await stage.open("U0JEAN", "/abonnes")
    assert "Absent Jean\njean@filiale.fr" in stage.reads("U0JEAN")


async def test_an_unverified_address_recognises_nobody(stages: Stages) -> None:
    """Who merely claims a subscriber's address is not let in."""
    stage = await stages(FIRM_EMAIL_DOMAINS="filiale.fr")
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE, email="jean@filiale.fr", last_name="Absent", first_name="Jean")
    claiming = Person("U0FAUX", "faux", "Jean", email="jean@filiale.fr", locale="fr-FR", is_email_confirmed=False)
    stage.slack.workspace.add(claiming)
    await stage.open("U0FAUX", "/espace")
    assert "Vous ne faites pas partie des utilisateurs" in stage.reads("U0FAUX")


async def test_a_trigger_that_expired_is_told_to_the_one_who_asked_in_their_language(stage: Stage) -> None:
    """No window can open any more: an ephemeral answer says so, and which command to type again."""
    await stage.settle()
    said = stage.inbox(firm.TEAM_CHANNEL)
    stage.slack.world.triggers.life = -1
    assert (await stage.hands(firm.HUGH).command("/subscribers")).ok
    await stage.slack.until(lambda: stage.hands(firm.HUGH).ephemerals)
    (told,) = stage.hands(firm.HUGH).ephemerals
    assert told.text.startswith("Slack took too long and the window could not open.")
    assert told.text.endswith("please type /subscribers again.")
    assert stage.inbox(firm.TEAM_CHANNEL) == said


async def test_commands_are_acknowledged_before_slack_answers_anything(stage: Stage) -> None:
    """Not even the very first command waits for a call to Slack, such as asking who we are."""
    await stage.settle()
    stage.slack.log.clear()
    stage.slack.faults.latency = 0.3
    assert (await stage.hands(firm.CLAIRE).command("/espace")).ok
    assert list(stage.slack.log) == []
    await stage.slack.until(lambda: stage.hands(firm.CLAIRE).window)


async def test_slack_silent_about_a_newcomer_ends_their_wait_with_a_sentence(stage: Stage) -> None:
    """The window that asked for a moment says that something went wrong, with the reference of the log."""
    stage.log.foreseen.add("background work failed")
    stage.slack.faults.add("users.info", status=500)
    await stage.open(firm.ANNE, "/espace")
    (line,) = stage.log.of("background work failed")
    assert f"signalez-la en indiquant la référence {line['reference']}." in stage.reads(firm.ANNE)
    assert "Un instant…" not in stage.reads(firm.ANNE)


async def test_a_window_closed_while_it_waits_troubles_nobody(stage: Stage) -> None:
    """Who closes « Un instant… » reads no error afterwards, and the log has none."""
    stage.slack.faults.add("users.info", delay=0.1)
    await stage.hands(firm.ANNE).command("/espace")
    await stage.slack.until(lambda: stage.hands(firm.ANNE).window)
    await stage.hands(firm.ANNE).close()
    await stage.slack.until(lambda: _last(stage, "views.update").error == "not_found")
    await stage.bot.background.drain(20)
    assert stage.hands(firm.ANNE).ephemerals == []


async def test_a_failure_before_any_window_is_told_by_an_ephemeral_answer(stage: Stage) -> None:
    """When not even the window opens, the person alone reads the reference that the log has too."""
    stage.log.foreseen.add("background work failed")
    stage.slack.faults.add("views.open", status=503)
    assert (await stage.hands(firm.CLAIRE).command("/espace")).ok
    await stage.slack.until(lambda: stage.hands(firm.CLAIRE).ephemerals)
    (line,) = stage.log.of("background work failed")
    assert plainly(stage.hands(firm.CLAIRE).ephemerals[0].text).endswith(f"la référence {line['reference']}.")


@pytest.mark.parametrize("command", ["/espace", "/admin-espace", "/ajouter-abonne", "/abonnes", "/client"])
@pytest.mark.parametrize("fault", [{"status": 500}, {"reset": "before"}])
async def test_a_command_is_answered_even_where_slack_fails_whatever_is_sent(
    stage: Stage, command: str, fault: dict[str, Any]
) -> None:
    """Neither a window nor a later answer gets through: the acknowledgement says so itself, with the reference."""
    await stage.enrol(firm.CLAIRE)
    # The first time takes longer than a command is held back for a failure.
    await stage.open(firm.CLAIRE, command)
    await stage.settle()
    stage.log.foreseen |= {"background work failed", "the person could not be told"}
    stage.slack.faults.add("*", **fault)
    assert (await stage.hands(firm.CLAIRE).command(command)).ok
    await stage.slack.until(lambda: stage.hands(firm.CLAIRE).ephemerals)
    (told,) = stage.hands(firm.CLAIRE).ephemerals
    assert "signalez-la en indiquant la référence" in told.text
    stage.slack.faults.clear()
    await stage.bot.background.drain(20)


def _last(stage: Stage, method: str) -> CallRecord:
    calls = stage.slack.log.of(method)
    return calls[-1] if calls else CallRecord(method, {}, 0, ok=True)
