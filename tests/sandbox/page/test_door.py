"""« La porte »: a password that was received is tried on a directory of the sandbox's own."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from sandbox import firm
from tests.cast import FRENCH
from tests.sandbox.page.conftest import OpenRoom, Room
from tests.sandbox.page.test_guide import WORDS, choose, enrol_and_add
from tests.sandbox.page.test_restarts import panel_of
from tests.stage import PASSWORD


@pytest.mark.usefixtures("directory_programs")
async def test_a_received_password_opens_until_the_access_is_on_hold(with_bot: OpenRoom) -> None:
    """The guide's last step is taken with it; on hold, the same password is refused as held."""
    room = await with_bot("fr", with_door=True)
    claire, marc = await room.enter(), await room.enter(firm.MARC)
    await enrol_and_add(claire, FRENCH)
    await marc.open("Cabinet")
    await marc.reads("Le mot de passe est", marc.log)
    (password,) = PASSWORD.findall(await marc.log.inner_text())
    panel = await panel_of(marc, "La porte")
    await panel.get_by_label("Adresse").fill(f"Marc.Lefevre@{firm.DOMAIN}")
    await panel.get_by_label("Mot de passe").fill(password)
    await marc.presses("Entrer", panel)
    await marc.reads("Ouvert, et un mot de passe personnel est à choisir d’abord.", panel)
    await marc.reads("dernière connexion le", panel.get_by_role("listitem").filter(has_text="Marc Lefèvre"))
    await expect(marc.page.locator("#step-enter")).to_have_class("done")
    await panel.get_by_label("Mot de passe").fill(f"{password}x")
    await marc.presses("Entrer", panel)
    await marc.reads("Refusé.", panel.get_by_role("status"))
    await claire.writes("/abonnes")
    await choose(claire, WORDS["fr"], "suspend")
    await claire.types("Motif", "Congé parental")
    await claire.presses("Mettre en veille")
    await claire.reads("L’accès est en veille")
    await marc.reads("fermé", panel.get_by_role("listitem").filter(has_text="Marc Lefèvre"))
    await panel.get_by_label("Mot de passe").fill(password)
    await marc.presses("Entrer", panel)
    await marc.reads("Refusé : l’accès est en veille.", panel.get_by_role("status"))


async def test_without_a_directory_the_panel_says_how_to_have_one(room: Room) -> None:
    """And the guide has no step that cannot be taken."""
    claire = await room.enter()
    panel = await panel_of(claire, "La porte")
    await claire.reads("sudo apt-get install slapd", panel)
    await expect(panel.get_by_role("button", name="Entrer")).to_be_hidden()
    await expect(claire.page.locator("#step-enter")).to_have_count(0)
