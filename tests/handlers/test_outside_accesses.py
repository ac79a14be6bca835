"""« Accès extérieurs » in Slack: the list, what somebody has, and what is closed when they leave."""

from __future__ import annotations

from functools import partial

from sandbox import firm
from tests.handlers.test_change_several import tick
from tests.handlers.test_follow_members import buttons_left, with_button
from tests.replay import last_press, send_again
from tests.stage import Stage

ANNE = {"last_name": "Petit", "first_name": "Anne", "email": f"anne.petit@{firm.DOMAIN}"}


async def with_list(stage: Stage, *services: str) -> None:
    """Claire and Hugh administer, and Claire has made the firm's list."""
    for each in (firm.CLAIRE, firm.HUGH):
        await stage.enrol(each)
        await stage.hands(each).close(everything=True)
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_services")
    await stage.press(firm.CLAIRE, "add_services")
    stage.hands(firm.CLAIRE).type("name", "\n".join(services))
    await stage.submit(firm.CLAIRE)


async def with_anne(stage: Stage) -> None:
    """Claire adds Anne, who has both services of the list."""
    await with_list(stage, "impots.gouv", "Urssaf")
    await stage.hands(firm.CLAIRE).close(everything=True)
    await stage.fill(firm.CLAIRE, **ANNE)
    await choose(stage, "impots.gouv", "Urssaf")
    await stage.submit(firm.CLAIRE)
    assert "Accès extérieurs : impots.gouv et Urssaf" in stage.reads(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    await stage.settle()


async def choose(stage: Stage, *services: str) -> None:
    """Claire chooses these in the form on top."""
    numbers = {row["name"]: str(row["id"]) for row in await stage.rows("outside_services")}
    await stage.hands(firm.CLAIRE).select("outside_accesses", [numbers[each] for each in services])


def changed(stage: Stage, who: str, before: str) -> bool:
    """Whether the window on top is another than it was."""
    return stage.top(who).hash != before


async def lines(stage: Stage, action: str) -> int:
    """How many lines of the journal are of this kind."""
    return [row["action"] for row in await stage.rows("journal")].count(action)


async def test_the_list_is_made_renamed_and_archived(stage: Stage) -> None:
    """The window beneath follows; the form sent twice adds once; the field says that no password is kept."""
    await with_list(stage, "impots.gouv", "Urssaf")
    assert "Ajouté : impots.gouv et Urssaf." in stage.reads(firm.CLAIRE)
    await send_again(stage.slack, last_press(stage.slack, firm.CLAIRE))
    await stage.bot.background.drain(10)
    assert await lines(stage, "outside_service_added") == 1
    await stage.hands(firm.CLAIRE).close()
    await stage.slack.until(lambda: "Urssaf" in stage.reads(firm.CLAIRE))
    assert "jamais d’identifiant, jamais de mot de passe" in stage.reads(firm.CLAIRE)
    urssaf = next(str(row["id"]) for row in await stage.rows("outside_services") if row["name"] == "Urssaf")
    menu = ("service_menu", f"rename:{urssaf}", f"service-{urssaf}")
    before = stage.top(firm.CLAIRE).id
    assert (await stage.hands(firm.CLAIRE).select(*menu)).ok
    await stage.slack.until(lambda: stage.top(firm.CLAIRE).id != before)
    stage.hands(firm.CLAIRE).type("name", "Urssaf en ligne")
    await stage.submit(firm.CLAIRE)
    assert "Ce service s’appelle désormais « Urssaf en ligne »." in stage.reads(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close()
    await stage.slack.until(lambda: "Urssaf en ligne" in stage.reads(firm.CLAIRE))
    assert (await stage.hands(firm.CLAIRE).select("service_menu", f"archive:{urssaf}", f"service-{urssaf}")).ok
    await stage.slack.until(lambda: "n’est plus proposé" in stage.reads(firm.CLAIRE))


async def test_a_firm_without_a_list_is_not_asked(stage: Stage) -> None:
    """The form stays the guide's own; so does the one that edits."""
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE)
    assert "outside_accesses" not in stage.top(firm.CLAIRE).values
    await stage.hands(firm.CLAIRE).close(everything=True)
    await stage.add(firm.CLAIRE)
    await stage.ask(firm.CLAIRE, "edit", firm.ANNE)
    assert "Accès extérieurs" not in stage.reads(firm.CLAIRE)


async def test_what_somebody_has_is_noted_and_told(stage: Stage) -> None:
    """From their details, with since when and by whom; Anne reads what changed."""
    await with_anne(stage)
    await stage.ask(firm.CLAIRE, "edit", firm.ANNE)
    await stage.press(firm.CLAIRE, "note_outside_accesses")
    assert "Urssaf : depuis le " in stage.reads(firm.CLAIRE)
    assert ", noté par Claire Durand" in stage.reads(firm.CLAIRE)
    await choose(stage, "Urssaf")
    await stage.submit(firm.CLAIRE)
    assert "N’a plus : impots.gouv." in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert "Vous n’avez plus : impots.gouv" in stage.told(firm.ANNE)


async def test_the_review_shows_them_and_leads_to_them(stage: Stage) -> None:
    """And is shown anew once they were corrected."""
    await with_anne(stage)
    await stage.hands(firm.CLAIRE).close(everything=True)
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_review")
    await stage.press(firm.CLAIRE, "start_review")
    assert "Accès extérieurs : impots.gouv et Urssaf" in stage.reads(firm.CLAIRE)
    hands, person = stage.hands(firm.CLAIRE), await stage.id_of(firm.ANNE)
    before = stage.top(firm.CLAIRE).id
    review = (await stage.rows("reviews"))[0]["id"]
    assert (await hands.press("outside_accesses_in_review", value=f'[{review}, [{person}], ["", 0]]')).ok
    await stage.slack.until(lambda: stage.top(firm.CLAIRE).id != before)
    await choose(stage, "Urssaf")
    await stage.submit(firm.CLAIRE)
    await hands.close()
    await stage.slack.until(lambda: "Accès extérieurs : Urssaf" in stage.reads(firm.CLAIRE))


async def test_a_removal_names_what_remains_and_a_press_in_the_message_closes_it(stage: Stage) -> None:
    """The message says by whom and when; who presses an old one reads that; Home counts what is left."""
    await with_anne(stage)
    await stage.change(firm.CLAIRE, "remove", firm.ANNE)
    assert "2 accès extérieurs restent à fermer : impots.gouv et Urssaf." in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert "C’est à vous de fermer ce qu’aucun programme ne ferme." in stage.told(firm.CLAIRE)
    assert not buttons_left(stage, firm.HUGH, "close_outside_access_told")
    old = with_button(stage, firm.CLAIRE, "close_outside_access_told")
    first = next(row["id"] for row in await stage.rows("outside_accesses"))
    await stage.hands(firm.CLAIRE).close(everything=True)
    assert (await stage.hands(firm.CLAIRE).press("close_outside_access_told", old, value=f"[{first}, 0]")).ok
    await stage.slack.until(lambda: "impots.gouv : fermé par Claire Durand" in stage.told(firm.CLAIRE))
    assert "1 accès extérieur est à fermer." in await stage.home(firm.CLAIRE)
    await stage.home(firm.HUGH)
    await stage.press_at_home(firm.HUGH, "open_accesses_to_close")
    assert "Anne Petit: Urssaf" in stage.reads(firm.HUGH)
    await stage.press(firm.HUGH, "take_outside_access")
    assert "You are the one to close it: Urssaf, of Anne Petit." in stage.reads(firm.HUGH)
    await stage.press(firm.HUGH, "leave_outside_access")
    await stage.hands(firm.HUGH).submit()
    assert stage.error(firm.HUGH, "reason")
    stage.hands(firm.HUGH).type("reason", "Never had one")
    await stage.submit(firm.HUGH)
    assert "Noted: there is nothing to close (Anne Petit, Urssaf)." in stage.reads(firm.HUGH)
    await stage.hands(firm.HUGH).close()
    await stage.slack.until(lambda: "No outside access is to be closed." in stage.reads(firm.HUGH))
    assert [await lines(stage, f"outside_access_{each}") for each in ("closed", "taken", "not_concerned")] == [1, 1, 1]


async def test_who_presses_second_reads_who_was_first(stage: Stage) -> None:
    """In the window, above what is left."""
    await with_anne(stage)
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE)
    await stage.settle()
    await stage.hands(firm.CLAIRE).close(everything=True)
    for each in (firm.CLAIRE, firm.HUGH):
        await stage.home(each)
        await stage.press_at_home(each, "open_accesses_to_close")
    first = next(row["id"] for row in await stage.rows("outside_accesses"))
    for each in (firm.HUGH, firm.CLAIRE):
        before = stage.top(each).hash
        assert (await stage.hands(each).press("close_outside_access", value=f"[{first}, 0]")).ok
        await stage.slack.until(partial(changed, stage, each, before))
    assert "Déjà fermé par Hugh Martin (" in stage.reads(firm.CLAIRE)
    assert "Urssaf" in stage.reads(firm.CLAIRE)
    assert await lines(stage, "outside_access_closed") == 1


async def test_somebody_back_keeps_what_was_not_closed(stage: Stage) -> None:
    """« Garder » stands where they are back, and nowhere else."""
    await with_anne(stage)
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE)
    await stage.press(firm.CLAIRE, "accesses_to_close_left")
    assert "Garder" not in stage.reads(firm.CLAIRE)
    await stage.change(firm.CLAIRE, "reactivate", firm.ANNE)
    await stage.home(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close(everything=True)
    await stage.press_at_home(firm.CLAIRE, "open_accesses_to_close")
    assert "Cette personne a de nouveau accès" in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "keep_outside_access")
    assert "Anne Petit garde cet accès : " in stage.reads(firm.CLAIRE)
    assert await lines(stage, "outside_access_kept") == 1


async def test_several_who_are_removed_leave_a_number(stage: Stage) -> None:
    """The result says how many remain to be closed, with the way there."""
    await with_anne(stage)
    await stage.hands(firm.CLAIRE).close(everything=True)
    await stage.open(firm.CLAIRE, "/abonnes")
    await stage.press(firm.CLAIRE, "choose_several")
    await tick(stage, firm.ANNE)
    await stage.press(firm.CLAIRE, "remove_several")
    stage.hands(firm.CLAIRE).type("reason", "Fin de mission")
    await stage.submit(firm.CLAIRE)
    assert "2 accès extérieurs restent à fermer." in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "accesses_to_close_left")
    assert "Anne Petit : impots.gouv" in stage.reads(firm.CLAIRE)
