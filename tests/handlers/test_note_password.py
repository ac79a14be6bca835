"""« J'ai noté mon mot de passe »: the button under a password message."""

from __future__ import annotations

from sandbox import firm
from tests.replay import last_press, send_again
from tests.stage import Stage, Stages


async def test_noting_takes_the_password_out_of_the_message(stage: Stage) -> None:
    """The one message stays, without the password and the button, and says when it was noted."""
    password = await _added(stage)
    assert f"Le mot de passe est {password}" in stage.told(firm.ANNE)
    assert (await stage.hands(firm.ANNE).press("password_noted")).ok
    await stage.slack.until(lambda: password not in stage.told(firm.ANNE))
    assert len(stage.inbox(firm.ANNE)) == 1
    assert f"Identifiant : anne.petit@{firm.DOMAIN}" in stage.told(firm.ANNE)
    assert "Le mot de passe a été noté le " in stage.told(firm.ANNE)
    assert "J’ai noté mon mot de passe" not in stage.told(firm.ANNE)


async def test_noting_is_written_down_and_seen_in_the_list(stage: Stage) -> None:
    """The journal has who noted it, and administrators read « noté le » in the list."""
    await _noted(stage)
    await stage.open(firm.CLAIRE, "/abonnes")
    assert "Mot de passe : noté le " in stage.reads(firm.CLAIRE)
    assert [row["action"] for row in await stage.rows("journal")].count("password_noted") == 1


async def test_noting_twice_changes_once(stage: Stage) -> None:
    """A second press on the message as it was troubles nobody and writes nothing more."""
    await _added(stage)
    await stage.hands(firm.ANNE).press("password_noted")
    await stage.slack.until(lambda: stage.inbox(firm.ANNE)[0].edited)
    await stage.settle()
    edits = len(stage.slack.log.of("chat.update"))
    assert (await send_again(stage.slack, last_press(stage.slack, firm.ANNE))).status == 200
    await stage.settle()
    assert len(stage.slack.log.of("chat.update")) == edits
    assert [row["action"] for row in await stage.rows("journal")].count("password_noted") == 1
    assert stage.hands(firm.ANNE).ephemerals == []


async def test_noting_by_another_person_is_refused(stage: Stage) -> None:
    """Hugh, pressing Anne's button by whatever trick, reads in English why not, and the password stays."""
    password = await _added(stage)
    assert (await stage.hands(firm.HUGH).press("password_noted", stage.inbox(firm.ANNE)[0])).ok
    await stage.slack.until(lambda: stage.hands(firm.HUGH).ephemerals)
    assert stage.hands(firm.HUGH).ephemerals[0].text.startswith("This password was sent to somebody else.")
    assert password in stage.told(firm.ANNE)
    await stage.open(firm.CLAIRE, "/abonnes")
    assert "pas encore noté" in stage.reads(firm.CLAIRE)


async def test_the_password_of_somebody_outside_slack_is_handed_over_by_who_added_them(stages: Stages) -> None:
    """It goes to the administrator, whose button says that it was handed over."""
    stage = await stages(FIRM_EMAIL_DOMAINS="filiale.fr")
    await stage.enrol(firm.CLAIRE)
    password = await stage.add(firm.CLAIRE, email="jean@filiale.fr", last_name="Absent", first_name="Jean")
    await stage.settle()
    assert f"Le mot de passe est {password}" in stage.told(firm.CLAIRE)
    assert "Vous avez ajouté Jean Absent, qui n’a pas de compte Slack" in stage.told(firm.CLAIRE)
    assert "J’ai remis le mot de passe" in stage.told(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close()
    await stage.hands(firm.CLAIRE).press("password_noted")
    await stage.slack.until(lambda: password not in stage.told(firm.CLAIRE))
    assert "Le mot de passe a été remis le " in stage.told(firm.CLAIRE)


async def _added(stage: Stage) -> str:
    await stage.enrol(firm.CLAIRE)
    password = await stage.add(firm.CLAIRE)
    await stage.settle()
    return password


async def _noted(stage: Stage) -> None:
    await _added(stage)
    await stage.hands(firm.ANNE).press("password_noted")
    await stage.slack.until(lambda: stage.inbox(firm.ANNE)[0].edited)
