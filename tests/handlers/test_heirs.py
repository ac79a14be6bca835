"""An address that passes to another account: what the newcomer, administrators and the log get to see of it."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.app import now_in_utc
from gateways.slack.directory import Directory
from gateways.slack.team_channel import KnownChannel
from rules.model.team_channel import TeamChannel
from rules.replay_journal import Finding
from rules.verify_journal import Progress, follow, read_part
from sandbox import firm
from sandbox.slack import AppSettings, Person, Slack
from sandbox.slack.methods_people import described
from sandbox.slack.workspace import Person as Described
from tests.clocks import unhurried
from tests.handlers.test_follow_members import buttons_left, heard, press, with_anne, with_button
from tests.stage import COMMANDS, Stage, open_stage, plainly
from workers.jobs import Jobs

# Somebody else, with the address of Anne Petit.
HEIR = Person("U0HEIR", "elodie", "Élodie Esnault", "Élodie", "Esnault", f"anne.petit@{firm.DOMAIN}", locale="fr-FR")
UNCLEAR = "a partner's address is another account's in Slack, or claimed by it: nothing was changed"


async def row_of(stage: Stage, whose: str) -> dict[str, object]:
    """What the space keeps of somebody, by their address."""
    return next(row for row in await stage.rows("people") if row["email"] == whose)


async def anne_leaves_and_another_comes(stage: Stage) -> None:
    """Anne was added, the account is closed, and Élodie gets its address."""
    await with_anne(stage, firm.HUGH)
    await stage.slack.leave(firm.ANNE)
    await heard(stage)
    await stage.slack.join(HEIR)
    await heard(stage)


async def test_the_newcomer_is_nobody_and_administrators_read_why(stage_on_each: Stage) -> None:
    """Neither Anne's access nor Anne's name is Élodie's; partners read in their language whose the address was."""
    stage = stage_on_each
    await anne_leaves_and_another_comes(stage)
    assert "Élodie Esnault a dans Slack l’adresse d’une autre personne" in stage.told(firm.CLAIRE)
    assert "is that of Anne Petit, whose Slack account is closed" in stage.told(firm.HUGH)
    assert "anne.petit@cabinet-durand.fr" in stage.told(firm.HUGH)
    await stage.open(HEIR.id, "/abonnes")
    assert "Vous ne faites pas partie des utilisateurs" in stage.reads(HEIR.id)
    assert "Anne" not in stage.reads(HEIR.id) + stage.told(HEIR.id)
    assert "Vous ne faites pas partie" in await stage.home(HEIR.id)
    anne = await row_of(stage, HEIR.email or "")
    assert (anne["slack_id"], anne["former_slack_id"], anne["access"]) == (None, firm.ANNE, "suspended")


async def findings(stage: Stage) -> tuple[Finding, ...]:
    """What `journal verify` finds: whose row is not as the lines say."""
    return follow(Progress(), await stage.records.read(read_part, None)).findings


async def answer(stage: Stage, who: str, action: str) -> str:
    """Somebody answers the question, and reads what follows."""
    message = with_button(stage, who, action)
    assert (await stage.hands(who).press(action, message)).ok
    await heard(stage)
    return plainly(stage.hands(who).ephemerals[-1].text)


async def test_somebody_else_is_added_after_the_press(stage_on_each: Stage) -> None:
    """Before, the field says why not; by the press Anne's access ends, and Élodie is proposed as somebody new."""
    stage = stage_on_each
    await anne_leaves_and_another_comes(stage)
    await stage.open(firm.CLAIRE, "/ajouter-abonne", "@elodie")
    await stage.slack.until(lambda: "Esnault" in stage.top(firm.CLAIRE).values.values())
    await stage.submit(firm.CLAIRE)
    assert "Dites d’abord si c’est la même personne ou quelqu’un d’autre" in stage.error(firm.CLAIRE, "email")
    await stage.hands(firm.CLAIRE).close(everything=True)
    assert "The address is free" in await answer(stage, firm.HUGH, "somebody_else")
    assert not buttons_left(stage, firm.CLAIRE, "same_person")
    assert "Hugh Martin a répondu : quelqu’un d’autre." in stage.told(firm.CLAIRE)
    assert "et rien d’autre n’est transmis avec elle" in plainly(stage.told(firm.CLAIRE))
    assert "n’est pas celui de l’ancien titulaire (Anne Petit)" in plainly(stage.told(firm.TEAM_CHANNEL))
    await press(stage, firm.CLAIRE, "add_member")
    await stage.slack.until(lambda: "Esnault" in stage.top(firm.CLAIRE).values.values())
    await stage.submit(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    assert "L’abonné est ajouté au portefeuille." in stage.reads(firm.CLAIRE)
    await stage.settle()
    elodie = await row_of(stage, HEIR.email or "")
    assert (elodie["slack_id"], elodie["first_name"]) == (HEIR.id, "Élodie")
    people = {row["first_name"]: row for row in await stage.rows("people")}
    assert (people["Anne"]["id"] == people["Élodie"]["id"], people["Anne"]["access"]) == (False, "removed")
    assert await findings(stage) == ()


async def test_the_same_person_goes_on_with_the_new_account(stage_on_each: Stage) -> None:
    """The migrated account is Anne's by one press, told to Anne and to all who decide; the access waits on hold."""
    stage = stage_on_each
    await anne_leaves_and_another_comes(stage)
    assert "Anne Petit continue avec ce compte Slack" in await answer(stage, firm.CLAIRE, "same_person")
    anne = await row_of(stage, HEIR.email or "")
    assert (anne["slack_id"], anne["former_slack_id"], anne["access"]) == (HEIR.id, None, "suspended")
    assert "que ce compte Slack est le vôtre" in stage.told(HEIR.id)
    assert "answered: the same person" in stage.told(firm.HUGH)
    assert "is the same person as Anne Petit" in plainly(stage.told(firm.HUGH))
    assert "is back in Slack, but the access" in stage.told(firm.HUGH)
    assert await findings(stage) == ()


async def test_of_two_presses_at_the_same_moment_one_counts(stage: Stage) -> None:
    """Claire says that it is the same person, Hugh that it is somebody else: one of them reads whose answer it was."""
    await anne_leaves_and_another_comes(stage)
    pressed = {firm.CLAIRE: "same_person", firm.HUGH: "somebody_else"}
    presses = [stage.hands(who).press(each, with_button(stage, who, each)) for who, each in pressed.items()]
    assert all(answered.ok for answered in await asyncio.gather(*presses))
    await heard(stage)
    whispered = [each.text for who in pressed for each in stage.hands(who).ephemerals]
    assert sum("Déjà traité par" in each or "Already handled by" in each for each in whispered) == 1
    actions = [row["action"] for row in await stage.rows("journal")]
    assert len([each for each in actions if each in pressed.values()]) == 1


async def test_while_slack_is_silent_nothing_is_decided(stage: Stage) -> None:
    """Whose account it is now is asked at the press: without an answer nothing changes, and the buttons stay."""
    await anne_leaves_and_another_comes(stage)
    before = await stage.rows("people")
    silent = stage.slack.faults.add("users.info", status=500)
    assert "Slack n’a pas répondu" in await answer(stage, firm.CLAIRE, "same_person")
    silent.lift()
    assert await stage.rows("people") == before
    assert buttons_left(stage, firm.CLAIRE, "same_person")


async def test_a_form_that_is_refused_for_it_puts_the_question(stage: Stage) -> None:
    """The account was there before the bot was told of anything: trying to add it asks all administrators, once."""
    await with_anne(stage, firm.HUGH)
    await stage.slack.leave(firm.ANNE)
    await heard(stage)
    stage.slack.workspace.people[HEIR.id] = HEIR
    for _ in range(2):
        await stage.open(firm.CLAIRE, "/ajouter-abonne", "@elodie")
        await stage.slack.until(lambda: "Esnault" in stage.top(firm.CLAIRE).values.values())
        await stage.submit(firm.CLAIRE)
        await stage.hands(firm.CLAIRE).close(everything=True)
        await heard(stage)
    assert plainly(stage.told(firm.HUGH)).count("whose Slack account is closed") == 1
    assert buttons_left(stage, firm.CLAIRE, "somebody_else")


async def test_the_same_account_is_who_it_was(stage: Stage) -> None:
    """Anne is back: they are proposed to be reactivated under their own name."""
    await with_anne(stage)
    await stage.slack.leave(firm.ANNE)
    await heard(stage)
    await stage.slack.rejoin(firm.ANNE)
    await heard(stage)
    assert "De retour dans Slack" in stage.told(firm.CLAIRE)
    anne = await row_of(stage, f"anne.petit@{firm.DOMAIN}")
    assert (anne["slack_id"], anne["former_slack_id"], anne["access"]) == (firm.ANNE, None, "suspended")


async def test_an_event_that_comes_late_gives_a_guest_nothing_back(stage: Stage) -> None:
    """Slack repeats after minutes what was true before: Anne is a guest by now, and nobody is asked about them."""
    await with_anne(stage)
    before = described(stage.slack.world, stage.slack.workspace.people[firm.ANNE], locale=True)
    await stage.slack.change(firm.ANNE, is_restricted=True)
    await heard(stage)
    messages = stage.told(firm.CLAIRE)
    late = {**before, "updated": before["updated"] - 60}
    assert (await stage.slack.event({"type": "user_change", "user": late})).ok
    await heard(stage)
    assert stage.told(firm.CLAIRE) == messages
    assert (await row_of(stage, f"anne.petit@{firm.DOMAIN}"))["slack_id"] is None


async def test_of_one_second_slack_is_asked_which_came_last(stage: Stage) -> None:
    """Two events of one second in the wrong order: what Slack answers now is what counts, for good and for bad."""
    await with_anne(stage)
    full = described(stage.slack.world, stage.slack.workspace.people[firm.ANNE], locale=True)
    await stage.slack.change(firm.ANNE, is_restricted=True)
    await heard(stage)
    now = stage.slack.workspace.people[firm.ANNE].updated
    assert (await stage.slack.event({"type": "user_change", "user": {**full, "updated": now}})).ok
    await heard(stage)
    assert (await row_of(stage, f"anne.petit@{firm.DOMAIN}"))["slack_id"] is None
    await stage.slack.change(firm.ANNE, is_restricted=False)
    await heard(stage)
    closed = {**full, "deleted": True, "updated": stage.slack.workspace.people[firm.ANNE].updated}
    assert (await stage.slack.event({"type": "user_change", "user": closed})).ok
    await heard(stage)
    assert (await row_of(stage, f"anne.petit@{firm.DOMAIN}"))["slack_id"] == firm.ANNE


async def test_while_slack_is_silent_what_gives_waits_and_what_takes_does_not(stage: Stage) -> None:
    """An event alone lets nobody sign in; at night the whole workspace is looked through."""
    await with_anne(stage)
    anne = stage.slack.workspace.people[firm.ANNE]
    silent = stage.slack.faults.add("users.info", status=500)
    same_second = {**described(stage.slack.world, anne, locale=True), "deleted": True}
    assert (await stage.slack.event({"type": "user_change", "user": same_second})).ok
    await heard(stage)
    assert (await row_of(stage, anne.email or ""))["slack_id"] is None
    await stage.slack.change(firm.ANNE, title="Paie")
    await heard(stage)
    assert (await row_of(stage, anne.email or ""))["slack_id"] is None
    silent.lift()
    directory = Directory(stage.client, stage.slack.settings.team_id)
    never = timedelta(days=365)
    channel = KnownChannel(stage.client, TeamChannel())
    jobs = Jobs(stage.records, directory, channel, never, never, lambda: None, now_in_utc)
    await jobs.reconcile_members()
    assert (await row_of(stage, anne.email or ""))["slack_id"] == firm.ANNE


def _people(**changes: str | bool | None) -> list[Described]:
    """The firm, in which Marc has what another had."""
    return [_changed(each, **changes) if each.id == firm.MARC else each for each in firm.people()]


def _changed(person: Described, **changes: str | bool | None) -> Described:
    fields = {name: getattr(person, name) for name in Described.__dataclass_fields__}
    return Described(**{**fields, **changes})


@pytest.mark.parametrize("verified", [True, False])
@pytest.mark.parametrize("closed", [False, True])
async def test_a_restart_gives_no_partner_s_place_to_who_has_the_address(
    database_url: str, *, verified: bool, closed: bool
) -> None:
    """Marc, a subscriber, has or claims Claire's address: Claire stays partner, Marc a subscriber; both are told."""
    partners = f"claire.durand@{firm.DOMAIN} hugh.martin@{firm.DOMAIN}"
    async with Slack(firm.people(), firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried()) as slack:
        async with open_stage(database_url, workspace=slack, PARTNERS=partners) as stage:
            await stage.enrol(firm.CLAIRE)
            await stage.add(firm.CLAIRE, last_name="Lefèvre", first_name="Marc", email=f"marc.lefevre@{firm.DOMAIN}")
            await stage.enrol(firm.HUGH)
            await stage.settle()
            before = {row["email"]: row for row in await stage.rows("people")}
        slack.workspace.change(firm.CLAIRE, email="claire@ailleurs.fr", deleted=closed)
        slack.workspace.change(firm.MARC, email=f"claire.durand@{firm.DOMAIN}", is_email_confirmed=verified)
        for _ in range(2):
            async with open_stage(database_url, workspace=slack, PARTNERS=partners, foreseen=(UNCLEAR,)) as stage:
                await stage.settle()
                assert {row["email"]: row for row in await stage.rows("people")} == before
                (line,) = stage.log.of(UNCLEAR)
                assert line["account"] == firm.MARC
                said = plainly(stage.told(firm.HUGH))
                assert said.count("Find out whose address this is") == 1
                assert "Marc Lefèvre" in said
                if not closed:
                    assert "Vérifiez à qui appartient cette adresse" in stage.told(firm.CLAIRE)


async def test_a_claim_before_the_first_start_makes_nobody_partner(database_url: str) -> None:
    """Marc claims a partner's address in Slack before that partner ever came: the place waits for who proves it."""
    people = _people(email="associee@cabinet-durand.fr", is_email_confirmed=False)
    async with (
        Slack(people, firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried()) as slack,
        open_stage(database_url, workspace=slack, PARTNERS=f"{firm.HUGH} associee@cabinet-durand.fr") as stage,
    ):
        await stage.open(firm.MARC, "/espace")
        assert "Vous ne faites pas partie des utilisateurs" in stage.reads(firm.MARC)
        assert (await row_of(stage, "associee@cabinet-durand.fr"))["slack_id"] is None
        assert stage.log.of("PARTNERS names an address that its owner has not verified in Slack")
