"""The page of a client, printed by a browser, and read back from the paper by another's library."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from playwright.async_api import async_playwright
from pypdf import PdfReader

from bot.client import Found, as_page
from rules.show_client import client_on
from tests.people import CHLOE, DENIS
from tests.programs import CHROMIUM
from tests.rules.portfolios import Firm

pytestmark = pytest.mark.servers  # a browser

NAMES = ("Garage « Œuvre & Fils » – l’été", "Paie – cœur d’Aÿ", "Société d’Ïle-ès-Bœufs <&>")


async def printed(page: str) -> str:
    """The text of a page as Chromium prints it, nothing but spaces between words."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        opened = await browser.new_page()
        await opened.set_content(page)
        paper = await opened.pdf(prefer_css_page_size=True)
        await browser.close()
    sheets = PdfReader(io.BytesIO(paper)).pages
    return " ".join("\n".join(each.extract_text() for each in sheets).split())


@pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is not installed: nothing was printed")
async def test_what_is_printed_has_every_letter() -> None:
    """Accents, ligatures and typographic signs; who, by whose word, why, and the journal's end."""
    firm = Firm()
    portfolio = firm.portfolio(NAMES[1], lead=CHLOE)
    client = firm.client(NAMES[0], portfolio)
    firm.give(portfolio, DENIS)
    firm.now += timedelta(days=1)
    sheet = client_on(firm.records, client.id, firm.day - timedelta(days=1), firm.now)
    read = await printed(as_page([Found(NAMES[2], sheet)], "fr", firm.now).decode())
    told = (*NAMES, CHLOE.first_name, DENIS.first_name, "Qui pouvait voir ce client le", "Accordé par")
    assert [each for each in told if each not in read] == []
    assert sheet.head is not None
    assert sheet.head.hash in read.replace(" ", "")
