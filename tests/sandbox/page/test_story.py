"""The guide's whole story, played by people in their browsers before the real bot, in both languages."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import expect

from sandbox import firm
from sandbox.bot_process import PROJECT
from sandbox.story.language import Language
from tests.cast import ENGLISH, FRENCH, Cast
from tests.sandbox.page.conftest import OpenRoom
from tests.sandbox.page.person import Person
from tests.stage import PASSWORD

REASON = {
    "fr": ("Motif", "Prénom d’état civil ; Marc est son prénom usuel."),
    "en": ("Reason", "His legal first name."),
}
PICTURES = PROJECT / "docs" / "pictures"
CLOSE = {"fr": "Fermer", "en": "Close"}
WAS_NOTED = {"fr": "Le mot de passe a été noté", "en": "The password was noted"}
REFUSED = {"fr": "Vous ne faites pas partie", "en": "You are not a user"}


@pytest.fixture(params=["fr", "en"])
def language(request: pytest.FixtureRequest) -> Language:
    """Once in each language."""
    chosen: Language = request.param
    return chosen


async def test_the_whole_story_in_two_windows(with_bot: OpenRoom, language: Language) -> None:
    """Claire enrols and adds Marc; Hugh, and then Marc, see it come without touching anything.

    The pictures of the documentation are those taken on the way.
    """
    room = await with_bot(language)
    cast = FRENCH if language == "fr" else ENGLISH
    claire, hugh = await room.enter(firm.CLAIRE), await room.enter(firm.HUGH)
    await hugh.open("Cabinet")
    await sign_in(claire, cast, language)
    await enrol(claire, hugh, cast)
    await hugh.become(firm.MARC)
    await hugh.open("Cabinet")
    password = await add_marc(claire, cast, language)
    await receive(hugh, cast, language, password)
    await list_everyone(claire, cast, language)
    for step in ("sign_in", "enrol", "fill_in", "save"):
        await expect(claire.page.locator(f"#step-{step}")).to_have_class("done")
    await claire.picture(f"channel-{language}", claire.log.get_by_role("article"))
    assert password not in await claire.everything()
    assert claire.pictures | hugh.pictures == {each.stem for each in PICTURES.glob(f"*-{language}.png")}


async def sign_in(claire: Person, cast: Cast, language: Language) -> None:
    """Step 1: nothing to type but the command."""
    await expect(claire.page.locator("#step-sign_in")).not_to_have_class("done")
    await claire.writes(cast.space)
    await claire.reads("Cabinet Durand & Associés")
    await claire.presses(CLOSE[language])
    await claire.sees_no_window()


async def enrol(claire: Person, hugh: Person, cast: Cast) -> None:
    """Step 2: one box; Hugh's window, untouched, shows the notice."""
    await claire.writes(cast.enrolment)
    await claire.ticks(cast.checkbox)
    await claire.presses(cast.confirm)
    await claire.reads(cast.told)
    await claire.presses("OK")
    await hugh.reads("Claire Durand is now an administrator", hugh.log)
    await claire.reads(
        "a désormais le profil d’administrateur" if cast is FRENCH else "is now an administrator", claire.log
    )


async def add_marc(claire: Person, cast: Cast, language: Language) -> str:
    """Steps 3 and 4: a wrong address is refused at its field, a differing name asks for a reason; the password."""
    last_name, first_name, email = cast.labels[1], cast.labels[2], cast.labels[3]
    await claire.writes(f"{cast.adding} @marc")
    await expect(claire.window.get_by_label(last_name, exact=True)).to_have_value("Lefèvre")
    await claire.picture(f"form-{language}", claire.window)
    await claire.types(first_name, "Marc-Antoine")
    await claire.types(email, "marc.lefevre@exemple.fr")
    await claire.presses(cast.confirm)
    field = claire.window.get_by_label(email)
    await expect(field).to_have_attribute("aria-invalid", "true")
    await expect(field).to_be_focused()
    await expect(field).to_have_value("marc.lefevre@exemple.fr")
    await expect(claire.window.get_by_label(first_name)).to_have_value("Marc-Antoine")
    await claire.types(email, f"marc.lefevre@{firm.DOMAIN}")
    await claire.presses(cast.confirm)
    await claire.reads(cast.other_name.strip())
    label, reason = REASON[language]
    await claire.types(label, reason)
    await claire.picture(f"review-{language}", claire.window)
    await claire.presses(cast.save)
    await claire.reads(cast.added)
    await claire.picture(f"password-{language}", claire.window)
    shown = PASSWORD.search(await claire.window.inner_text())
    assert shown is not None
    await claire.presses("OK")
    await claire.sees_no_window()
    return shown[0]


async def receive(marc: Person, cast: Cast, language: Language, password: str) -> None:
    """Marc reads the same password, notes it, and it leaves the message where it stands."""
    await marc.reads(cast.access, marc.log)
    assert password in await marc.log.inner_text()
    await marc.picture(f"message-before-{language}", marc.log.get_by_role("article"))
    await marc.presses(cast.noted, marc.log)
    await marc.reads(WAS_NOTED[language], marc.log)
    await expect(marc.log.get_by_role("article")).to_have_count(1)
    assert password not in await marc.everything()
    await marc.picture(f"message-after-{language}", marc.log.get_by_role("article"))


async def list_everyone(claire: Person, cast: Cast, language: Language) -> None:
    """Marc stands in the list, for those of the space; Zoë learns only whom to ask."""
    await claire.writes(cast.listing)
    await claire.reads("Lefèvre Marc-Antoine")
    await claire.picture(f"list-{language}", claire.window)
    await claire.presses(CLOSE[language])
    await claire.become(firm.ZOE)
    await claire.writes(cast.listing)
    await claire.reads(REFUSED[language])
    assert not re.search("Lefèvre Marc", await claire.window.inner_text())
    await claire.presses("OK")
    await claire.become(firm.CLAIRE)
