"""The panel beside the conversation: somebody joins, changes, leaves and is back, in both languages and by keyboard."""

from __future__ import annotations

import pytest
from playwright.async_api import Locator, expect

from sandbox import firm
from tests.sandbox.page.conftest import Room
from tests.sandbox.page.person import Person

SUMMARY = {"fr": "Arrivées et départs", "en": "Joining and leaving"}


async def panel_of(person: Person, language: str = "fr") -> Locator:
    """The panel, unfolded."""
    panel = person.page.get_by_role("region", name=SUMMARY[language])
    await panel.locator("summary").click()
    return panel


async def join(panel: Locator, email: str) -> None:
    """Fill in who joins."""
    await panel.locator("#join-first").fill("Léa")
    await panel.locator("#join-last").fill("Bernard")
    await panel.locator("#join-email").fill(email)


async def test_somebody_joins_by_keyboard(room: Room) -> None:
    """Typed and sent with Enter; one can then become that person, who reads the language of who let them in."""
    claire = await room.enter()
    panel = await panel_of(claire)
    await join(panel, f"lea.bernard@{firm.DOMAIN}")
    await panel.locator("#join-email").press("Enter")
    await claire.page.get_by_role("link", name="Léa Bernard").first.click()
    await expect(claire.page).to_have_title("Cabinet Durand & Associés · Léa Bernard")
    (lea,) = [each for each in room.slack.workspace.people.values() if each.first_name == "Léa"]
    assert (lea.email, lea.locale, lea.deleted) == (f"lea.bernard@{firm.DOMAIN}", "fr-FR", False)


@pytest.mark.parametrize(
    ("email", "refusal"),
    [
        ("", "Veuillez remplir ce champ obligatoire."),
        ("lea", "Veuillez saisir une adresse e-mail valide."),
        (f"MARC.lefevre@{firm.DOMAIN}", "Quelqu’un ici a déjà cette adresse."),
    ],
)
async def test_what_is_wrong_is_said_and_what_was_typed_stays(room: Room, email: str, refusal: str) -> None:
    """Nobody joins with a wrong address, or with somebody else’s."""
    claire = await room.enter()
    panel = await panel_of(claire)
    before = len(room.slack.workspace.people)
    await join(panel, email)
    await claire.presses("Accueillir", panel)
    await claire.reads(refusal, panel.get_by_role("alert"))
    await expect(panel.locator("#join-first")).to_have_value("Léa")
    assert len(room.slack.workspace.people) == before


async def test_somebody_leaves_and_is_back(room: Room) -> None:
    """The account is closed, and its owner sees nothing any more; the same button then opens it again. In English."""
    hugh = await room.enter(firm.HUGH)
    panel = await panel_of(hugh, "en")
    await panel.get_by_label("Person").select_option(firm.MARC)
    await hugh.presses("Deactivate the account", panel)
    await expect(panel.get_by_role("button", name="Activate the account", exact=True)).to_be_visible()
    assert room.slack.workspace.people[firm.MARC].deleted
    await hugh.presses("Activate the account", panel)
    await expect(panel.get_by_role("button", name="Deactivate the account")).to_be_visible()
    assert not room.slack.workspace.people[firm.MARC].deleted


async def test_somebody_changes_name_and_address(room: Room) -> None:
    """What is known of who is chosen stands there to be changed."""
    claire = await room.enter()
    panel = await panel_of(claire)
    await panel.get_by_label("Personne").select_option(firm.ANNE)
    await expect(panel.get_by_label("Nom complet")).to_have_value("Anne Petit")
    await panel.get_by_label("Nom complet").fill("Anne Petit-Roy")
    await panel.locator("#move-email").fill(f"anne.roy@{firm.DOMAIN}")
    await claire.presses("Modifier", panel)
    await expect(claire.page.locator(f"#person-{firm.ANNE}")).to_contain_text("Anne Petit-Roy")
    anne = room.slack.workspace.people[firm.ANNE]
    assert (anne.first_name, anne.last_name, anne.email) == ("Anne", "Petit-Roy", f"anne.roy@{firm.DOMAIN}")
