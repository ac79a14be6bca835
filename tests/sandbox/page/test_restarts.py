"""Days that pass at once, and other settings: what the bot takes up with its next start."""

from __future__ import annotations

from playwright.async_api import Locator, expect

from sandbox import firm
from tests.cast import FRENCH
from tests.sandbox.page.conftest import OpenRoom
from tests.sandbox.page.person import Person
from tests.sandbox.page.test_guide import enrol_and_add

CONNECTED = "standing running"


async def panel_of(person: Person, name: str) -> Locator:
    """A panel of this name, unfolded."""
    panel = person.page.get_by_role("region", name=name)
    await panel.locator("summary").click()
    return panel


async def is_back(person: Person) -> None:
    """Wait until the bot was started again, and is connected."""
    await expect(person.page.locator("#beside [aria-busy]")).to_have_count(0, timeout=30_000)
    await expect(person.page.locator(".standing")).to_have_class(CONNECTED, timeout=30_000)


async def test_a_day_passes_at_once(with_bot: OpenRoom) -> None:
    """The date is the next day's, and a password that nobody noted is taken out of its message."""
    room = await with_bot("fr")
    claire, marc = await room.enter(), await room.enter(firm.MARC)
    await claire.writes("/admin-espace")
    await claire.ticks("M’inscrire en tant qu’administrateur")
    await claire.presses("Valider")
    await claire.presses("OK")
    await claire.writes("/ajouter-abonne @marc")
    await claire.presses("Valider")
    await claire.presses("Enregistrer")
    await marc.open("Cabinet")
    await marc.reads("Le mot de passe est", marc.log)
    days = await panel_of(claire, "La date")
    before = await days.get_by_role("status").inner_text()
    await claire.presses("Un jour plus tard", days)
    await is_back(claire)
    await expect(days.get_by_role("status")).not_to_have_text(before)
    await marc.reads("Le mot de passe a été retiré de ce message le", marc.log)


async def test_settings_change_what_people_meet(with_bot: OpenRoom) -> None:
    """With partners only, a collaborator is refused who could enrol before; what is known stays."""
    room = await with_bot("fr")
    claire, marc = await room.enter(), await room.enter(firm.MARC)
    await enrol_and_add(claire, FRENCH)
    settings = await panel_of(claire, "Les réglages")
    await settings.get_by_label("Qui peut devenir administrateur").select_option("partners")
    await claire.presses("Appliquer", settings)
    await is_back(claire)
    await marc.writes("/admin-espace")
    await marc.reads("seuls les associés peuvent s’inscrire")


async def test_wrong_settings_are_said_and_stay_typed(with_bot: OpenRoom) -> None:
    """The bot goes on with those of before, and its own sentence says what is wrong."""
    room = await with_bot("fr")
    claire = await room.enter()
    settings = await panel_of(claire, "Les réglages")
    await settings.get_by_label("Domaines du cabinet").fill("nulle part")
    await claire.presses("Appliquer", settings)
    await claire.reads("FIRM_EMAIL_DOMAINS", settings.get_by_role("alert"))
    await expect(settings.get_by_label("Domaines du cabinet")).to_have_value("nulle part")
    await expect(claire.page.locator(".standing")).to_have_class(CONNECTED)
