"""An import played on the page, with the real bot: dropped, looked through, confirmed, and its file had back."""

from __future__ import annotations

import csv
import io

import pytest
from playwright.async_api import expect

from sandbox import firm
from sandbox.story.language import Language
from tests.sandbox.page.conftest import OpenRoom

LINES = (
    ("Nom", "Prénom", "Courriel", "Téléphone", "Fonction"),
    ("Petit", "Anne", f"anne.petit@{firm.DOMAIN}", "01 23 45 67 89", "Assistante"),
    ("Lefèvre", "Marc", f"marc.lefevre@{firm.DOMAIN}", "", "Comptable"),
    ("Oneil", "Zoé", f"zoe.oneill@{firm.DOMAIN}", "", ""),
    ("Simon", "Sam", "sam@gmail.com", "12", ""),
)
WORDS = {
    "fr": (
        "Importer",
        "Examiner",
        "À vérifier (1)",
        "Refusées (1)",
        "À ajouter (2)",
        "2 abonnés ajoutés.",
        "1 réponse",
    ),
    "en": ("Import", "Check the file", "To check (1)", "Refused (1)", "To add (2)", "2 subscribers added.", "1 reply"),
}


def content() -> bytes:
    """The lines as a file of Excel's in France."""
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(LINES)
    return text.getvalue().encode("cp1252")


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_a_list_is_imported_on_the_page(with_bot: OpenRoom, language: Language) -> None:
    """Each step stands on the page in the reader's language, and what was not added is had back as a file."""
    room = await with_bot(language)
    start, look, check, refused, add, ended, reply = WORDS[language]
    claire = await room.enter(firm.CLAIRE)
    await claire.writes("/admin-espace" if language == "fr" else "/space-admin")
    await claire.window.get_by_role("checkbox").check()
    await claire.window.locator("footer button").last.click()
    await claire.presses("OK")
    await claire.writes("/abonnes" if language == "fr" else "/subscribers")
    await claire.presses(start)
    await expect(claire.window.locator("input[type=file]")).to_be_attached()
    await claire.picture(f"import-form-{language}", claire.window)
    await claire.window.locator("input[type=file]").set_input_files(
        {"name": "abonnés.csv", "mimeType": "text/csv", "buffer": content()}
    )
    await claire.presses(look)
    await claire.reads(check)
    await claire.picture(f"import-check-{language}", claire.window)
    await claire.presses(refused)
    await claire.reads("sam@gmail.com")
    await claire.picture(f"import-refused-{language}", claire.window)
    await claire.presses(add)
    await claire.reads("marc.lefevre@")
    await claire.presses(start)
    await expect(claire.window.get_by_role("button", name="OK", exact=True)).to_be_visible()
    await claire.picture(f"import-started-{language}", claire.window)
    await claire.presses("OK")
    await claire.open("Cabinet")
    await claire.page.locator("#tab-messages").click()
    await expect(claire.log).to_contain_text(ended, timeout=20_000)
    about = claire.log.get_by_role("article").filter(has_text="abonnés.csv")
    await expect(about).to_have_count(1)
    await claire.log.get_by_text(reply).click(timeout=20_000)
    link = claire.log.get_by_role("link", name="abonnés")
    await expect(link).to_be_visible()
    await claire.picture(f"import-ended-{language}", claire.log.get_by_role("article"))
    async with claire.page.expect_download() as download:
        await link.click()
    assert b"sam@gmail.com" in (await (await download.value).path()).read_bytes()
