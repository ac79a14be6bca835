"""« Choisir plusieurs »: ticked on pages, confirmed by name, and told once; pressed twice, refused, and bounded."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from rules.model.dates import today
from rules.model.people import Access, PasswordState, Person, PersonId
from rules.ports import Records
from sandbox import firm
from tests.evidence import run_statement
from tests.handlers.test_set_dates import day, days_pass
from tests.replay import last_press, send_again
from tests.stage import PASSWORD, Stage, Stages

REASON = "Fin de mission"


async def opened(stage: Stage, count: int = 0, search: str = "") -> None:
    """Claire has enrolled, added Anne and Marc, and opened the list to choose several."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.records.write(_add_marc)
    await stage.records.write(_add_many, count)
    await stage.settle()
    await stage.open(firm.CLAIRE, "/abonnes", search)
    await stage.press(firm.CLAIRE, "choose_several")


async def tick(stage: Stage, *whom: str, group: int = 0) -> None:
    """Tick these among the boxes of a group, and nobody else in it."""
    boxes = [each["block_id"] for each in stage.top(firm.CLAIRE).blocks if each.get("block_id", "").startswith("boxes")]
    numbers = [str(await stage.id_of(each)) for each in whom]
    assert (await stage.hands(firm.CLAIRE).select("choose_people", numbers, boxes[group])).ok


async def test_several_are_put_on_hold_and_told_of_once(stage_on_each: Stage) -> None:
    """The confirmation names them; each is told; the other partner and the channel read one message with all names."""
    stage = stage_on_each
    await opened(stage)
    await tick(stage, firm.ANNE, firm.MARC)
    window = await stage.press(firm.CLAIRE, "hold_several")
    assert "Anne Petit (anne.petit@" in window.text
    assert "Marc Lefèvre (marc.lefevre@" in window.text
    stage.hands(firm.CLAIRE).type("reason", REASON)
    await stage.submit(firm.CLAIRE)
    assert "2 accès sont en veille." in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert "Claire Durand a mis en veille votre accès" in stage.told(firm.ANNE)
    assert "Claire Durand a mis en veille votre accès" in stage.told(firm.MARC)
    for who in (firm.HUGH, firm.TEAM_CHANNEL):
        told = stage.told(who)
        assert told.count("2 accès") + told.count("2 accesses") == 1
        assert "Marc Lefèvre, Anne Petit" in told or "Marc Lefèvre et Anne Petit" in told
        assert "put the access of" not in told
        assert "mis en veille Anne" not in told
    assert f"Reason: {REASON}" in stage.told(firm.HUGH)
    assert REASON not in stage.told(firm.TEAM_CHANNEL)
    await stage.slack.until(lambda: "Choisir plusieurs" in stage.hands(firm.CLAIRE).windows[0].text)
    actions = [row["action"] for row in await stage.rows("journal")][-3:]
    assert actions == ["subscriber_suspended", "subscriber_suspended", "several_suspended"]


async def test_several_come_back_by_themselves(stage: Stage) -> None:
    """On hold until a day that is asked for; result and message name it, and that day both are back."""
    await opened(stage)
    await tick(stage, firm.ANNE, firm.MARC)
    await stage.press(firm.CLAIRE, "hold_several")
    stage.hands(firm.CLAIRE).type("reason", REASON)
    await stage.hands(firm.CLAIRE).select("back_on", day(stage, 3).isoformat())
    await stage.submit(firm.CLAIRE)
    assert "Retour automatique de ces accès le" in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert "They come back by themselves on" in stage.told(firm.HUGH)
    statement = "UPDATE people SET back_on = '{}' WHERE email LIKE 'marc%'"
    run_statement(stage.url, statement.format(day(stage, 0)))
    await days_pass(stage, "back_on", 0)
    access = {row["slack_id"]: row["access"] for row in await stage.rows("people")}
    assert (access[firm.ANNE], access[firm.MARC]) == ("active", "active")


async def test_ticks_are_kept_while_pages_are_turned(stages: Stages) -> None:
    """Two on the first page, one on the second, and all three are named."""
    stage = await stages()
    await opened(stage, 30)
    await tick(stage, firm.ANNE)
    await stage.press(firm.CLAIRE, "several_after")
    await tick(stage, f"abonne.20@{firm.DOMAIN}", f"abonne.21@{firm.DOMAIN}")
    await stage.press(firm.CLAIRE, "several_before")
    assert "Personnes choisies à l’affichage de cette page : 3." in stage.reads(firm.CLAIRE)
    window = await stage.press(firm.CLAIRE, "date_several")
    for name in ("Anne Petit", "Abonné 20 Test", "Abonné 21 Test"):
        assert name in window.text
    day = today(datetime.now(UTC)) + timedelta(days=60)
    await stage.hands(firm.CLAIRE).select("ends_on", day.isoformat())
    await stage.submit(firm.CLAIRE)
    assert "3 accès prennent fin le " in stage.reads(firm.CLAIRE)
    ends = {row["email"]: row["ends_on"] for row in await stage.rows("people")}
    assert sum(each is not None for each in ends.values()) == 3


async def test_unticked_again_is_not_chosen(stage: Stage) -> None:
    """Of a page that was left and is seen again, the boxes as they stand count."""
    await opened(stage)
    await stage.press(firm.CLAIRE, "choose_all")
    await tick(stage, firm.MARC)
    window = await stage.press(firm.CLAIRE, "remove_several")
    assert "Retirer 1 personne ?" in window.text.replace("\u202f", " ")
    assert "Anne Petit" not in window.text


async def test_all_found_are_chosen_and_who_cannot_be_changed_is_named(stage: Stage) -> None:
    """« Tout choisir » has Claire among them, too, who cannot remove themself; the others can be removed."""
    await opened(stage)
    await stage.press(firm.CLAIRE, "choose_all")
    window = await stage.press(firm.CLAIRE, "remove_several")
    assert "Retirer 2 personnes" in window.text
    assert "Impossible" in window.text
    assert "Claire Durand" in window.text.split("Impossible")[1]
    stage.hands(firm.CLAIRE).type("reason", REASON)
    await stage.submit(firm.CLAIRE)
    assert "2 personnes ont été retirées." in stage.reads(firm.CLAIRE)


async def test_new_passwords_go_to_all_who_have_not_noted_theirs(stage: Stage) -> None:
    """One button in the list of those, one confirmation; the former passwords are void, and one notice says it."""
    await stage.enrol(firm.CLAIRE)
    first = await stage.add(firm.CLAIRE)
    await stage.records.write(_add_marc)
    await stage.settle()
    await stage.open(firm.CLAIRE, "/abonnes")
    await stage.pick(firm.CLAIRE, "list_filter", "not_noted")
    window = await stage.press(firm.CLAIRE, "new_passwords_for_all")
    assert "Anne Petit" in window.text
    assert "Marc Lefèvre" not in window.text  # has noted theirs
    await stage.submit(firm.CLAIRE)
    assert "1 nouveau mot de passe est en cours d’envoi." in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert PASSWORD.findall(stage.told(firm.ANNE))[-1] != first
    assert "had a new password made for 1 person" in stage.told(firm.HUGH)


async def test_nobody_chosen_is_said(stage: Stage) -> None:
    """Pressed without a tick, nothing opens but the sentence that says what to do."""
    await opened(stage)
    window = await stage.press(firm.CLAIRE, "hold_several")
    assert "Vous n’avez choisi personne" in window.text


async def test_more_than_can_be_changed_at_once_are_bounded(stages: Stages) -> None:
    """Of 70 found, the first 50 are chosen, and it is said that the others can follow."""
    stage = await stages()
    await opened(stage, 70, "abonné")
    await stage.press(firm.CLAIRE, "choose_all")
    assert "50 personnes au plus à la fois : les premières sont choisies" in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "hold_several")
    stage.hands(firm.CLAIRE).type("reason", REASON)
    await stage.submit(firm.CLAIRE)
    assert "50 accès sont en veille." in stage.reads(firm.CLAIRE)
    assert sum(row["access"] == "suspended" for row in await stage.rows("people")) == 50


async def test_a_reason_is_asked_for(stage: Stage) -> None:
    """Only spaces are none: it is said at the field, and nothing was changed."""
    await opened(stage)
    await tick(stage, firm.ANNE)
    await stage.press(firm.CLAIRE, "hold_several")
    stage.hands(firm.CLAIRE).type("reason", "   ")
    await stage.submit(firm.CLAIRE)
    assert stage.error(firm.CLAIRE, "reason")
    assert {row["access"] for row in await stage.rows("people")} == {"active", "none"}


async def test_pressed_twice_at_once_it_is_done_once(stage_on_each: Stage) -> None:
    """Slack repeats itself, people press twice: one line for each, one message, the same outcome shown."""
    stage = stage_on_each
    await opened(stage)
    await tick(stage, firm.ANNE, firm.MARC)
    await stage.press(firm.CLAIRE, "hold_several")
    stage.hands(firm.CLAIRE).type("reason", REASON)
    await stage.submit(firm.CLAIRE)
    press = last_press(stage.slack, firm.CLAIRE)
    await asyncio.gather(send_again(stage.slack, press), send_again(stage.slack, press))
    await stage.settle()
    actions = [row["action"] for row in await stage.rows("journal")]
    assert (actions.count("subscriber_suspended"), actions.count("several_suspended")) == (2, 1)
    assert stage.told(firm.TEAM_CHANNEL).count("2 accès") == 1


async def test_back_to_the_list_it_is_where_it_was(stage: Stage) -> None:
    """With its search and its kind."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    await stage.open(firm.CLAIRE, "/abonnes", "anne")
    await stage.pick(firm.CLAIRE, "list_filter", "not_noted")
    await stage.press(firm.CLAIRE, "choose_several")
    await stage.press(firm.CLAIRE, "back_to_list")
    assert "1 personne trouvée pour « anne » · Mot de passe non noté" in stage.reads(firm.CLAIRE)


@pytest.mark.parametrize("action", ["choose_several", "new_passwords_for_all"])
async def test_who_is_no_administrator_any_more_is_refused(stage: Stage, action: str) -> None:
    """In the window they still have open."""
    await opened(stage)
    await stage.press(firm.CLAIRE, "back_to_list")
    await stage.pick(firm.CLAIRE, "list_filter", "not_noted")
    await stage.records.write(_resign)
    await stage.press(firm.CLAIRE, action)
    assert "Cette action est réservée aux administrateurs." in stage.reads(firm.CLAIRE)


def _resign(records: Records) -> None:
    for each in records.people.administrators():
        records.people.update(replace(each, administrator_since=None))


def _add_marc(records: Records) -> None:
    marc = next(each for each in firm.people() if each.id == firm.MARC)
    _add(records, "Marc", "Lefèvre", f"marc.lefevre@{firm.DOMAIN}", marc.id)


def _add_many(records: Records, count: int) -> None:
    for number in range(count):
        _add(records, f"Abonné {number:02}", "Test", f"abonne.{number}@{firm.DOMAIN}", None)


def _add(records: Records, first: str, last: str, email: str, slack_id: object) -> None:
    records.people.add(
        Person(
            id=PersonId(0),
            email=email,
            first_name=first,
            last_name=last,
            slack_id=slack_id,  # type: ignore[arg-type]
            access=Access.ACTIVE,
            password_state=PasswordState.NOTED,
            locale="fr-FR",
            added_at=datetime.now(UTC),
        )
    )
