"""« Modifier » from the list, and « Mon profil »: played through, refused, and pressed twice."""

from __future__ import annotations

import asyncio

from sandbox import firm
from tests.evidence import run_statement
from tests.replay import last_press, send_again
from tests.stage import Stage


async def with_anne(stage: Stage) -> None:
    """Claire has enrolled and added Anne."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()


async def edit(stage: Stage, who: str, **typed: str) -> None:
    """Somebody types into Anne's details, and saves."""
    await stage.ask(who, "edit", firm.ANNE)
    for field, text in typed.items():
        stage.hands(who).type(field, text)
    await stage.hands(who).submit()


async def test_details_are_changed_from_the_list(stage_on_each: Stage) -> None:
    """What was changed stands in the result and in the list beneath; everyone concerned is told."""
    stage = stage_on_each
    await with_anne(stage)
    await edit(stage, firm.CLAIRE, function="Responsable paie", phone="0612345678")
    assert "Coordonnées enregistrées : Anne Petit." in stage.reads(firm.CLAIRE)
    await stage.slack.until(
        lambda: "Responsable paie · 06 12 34 56 78" in stage.hands(firm.CLAIRE).windows[0].text.replace("\xa0", " ")
    )
    await stage.settle()
    assert "Claire Durand a modifié vos coordonnées" in stage.told(firm.ANNE)
    assert "Modifié : Téléphone et Fonction" in stage.told(firm.ANNE)
    assert "Claire Durand changed the details of Anne Petit" in stage.told(firm.HUGH)
    assert "Claire Durand a modifié une fiche" in stage.told(firm.TEAM_CHANNEL)


async def test_a_new_name_that_slack_does_not_know_needs_a_reason(stage: Stage) -> None:
    """The form asks why, keeps what was typed, and saves with the reason."""
    await with_anne(stage)
    await edit(stage, firm.CLAIRE, last_name="Durand-Petit")
    assert "Dans Slack" in stage.reads(firm.CLAIRE)
    assert "Durand-Petit" in stage.top(firm.CLAIRE).values.values()
    stage.hands(firm.CLAIRE).type("reason", "Mariage")
    await stage.submit(firm.CLAIRE)
    assert "Coordonnées enregistrées : Anne Durand-Petit." in stage.reads(firm.CLAIRE)
    assert (await stage.rows("journal"))[-1]["why"] == "Mariage"


async def test_a_wrong_address_is_refused_at_its_field(stage: Stage) -> None:
    """Another's, or none of the firm's; what was typed stays."""
    await with_anne(stage)
    await edit(stage, firm.CLAIRE, email=f"hugh.martin@{firm.DOMAIN}")
    assert "Hugh Martin" in stage.error(firm.CLAIRE, "email")
    stage.hands(firm.CLAIRE).type("email", "anne@ailleurs.fr")
    await stage.hands(firm.CLAIRE).submit()
    assert stage.error(firm.CLAIRE, "email")
    assert stage.top(firm.CLAIRE).values["email"] == "anne@ailleurs.fr"


async def test_slack_silent_about_an_address_is_said_there(stage: Stage) -> None:
    """Nothing is lost, nothing is saved; another field needs no Slack."""
    await with_anne(stage)
    stage.slack.faults.add("users.lookupByEmail", times=10, error="internal_error")
    await edit(stage, firm.CLAIRE, email=f"marc.lefevre@{firm.DOMAIN}")
    assert "Slack n’a pas répondu" in stage.error(firm.CLAIRE, "email")
    await edit(stage, firm.CLAIRE, function="Paie")
    assert "Coordonnées enregistrées" in stage.reads(firm.CLAIRE)


async def test_saving_twice_saves_once(stage: Stage) -> None:
    """Again and again, at the same moment: one line, one message to each."""
    await with_anne(stage)
    await edit(stage, firm.CLAIRE, function="Paie")
    saved = last_press(stage.slack, firm.CLAIRE)
    await asyncio.gather(*(send_again(stage.slack, saved) for _ in range(2)))
    await stage.settle()
    assert [row["action"] for row in await stage.rows("journal")].count("subscriber_changed") == 1
    assert stage.told(firm.ANNE).count("a modifié vos coordonnées") == 1


async def test_rights_that_ended_meanwhile_change_nothing(stage: Stage) -> None:
    """Claire is no administrator any more when saving."""
    await with_anne(stage)
    await stage.ask(firm.CLAIRE, "edit", firm.ANNE)
    stage.hands(firm.CLAIRE).type("function", "Paie")
    run_statement(stage.url, "UPDATE people SET administrator_since = NULL")
    await stage.submit(firm.CLAIRE)
    assert "réservée aux administrateurs" in stage.reads(firm.CLAIRE)


async def test_everyone_changes_their_own_phone_and_function(stage: Stage) -> None:
    """In their own language; a wrong number is said at its field; nobody is told."""
    await with_anne(stage)
    await stage.open(firm.HUGH, "/space")
    await stage.press(firm.HUGH, "open_profile")
    assert f"Identifier: hugh.martin@{firm.DOMAIN}" in stage.reads(firm.HUGH)
    stage.hands(firm.HUGH).type("phone", "12")
    await stage.hands(firm.HUGH).submit()
    assert stage.error(firm.HUGH, "phone")
    stage.hands(firm.HUGH).type("phone", "+44 20 7946 0958")
    await stage.submit(firm.HUGH)
    assert "Your details are saved." in stage.reads(firm.HUGH)
    await stage.settle()
    assert next(row for row in await stage.rows("people") if row["slack_id"] == firm.HUGH)["phone"] == "+442079460958"
    assert "details" not in stage.told(firm.CLAIRE)


async def test_the_profile_opens_from_the_home_tab(stage: Stage) -> None:
    """And after a change the Home is current."""
    await with_anne(stage)
    await stage.home(firm.ANNE)
    await stage.press_at_home(firm.ANNE, "open_profile")
    stage.hands(firm.ANNE).type("function", "Assistante")
    await stage.submit(firm.ANNE)
    await stage.slack.until(lambda: "Assistante" in stage.reads_at_home(firm.ANNE))
