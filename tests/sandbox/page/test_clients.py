"""The firm with clients: one of its portfolios is handed over, as the panel proposes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.async_api import expect

from sandbox import firm
from sandbox.clients import PORTFOLIOS, SOCIAL
from sandbox.story.language import Language
from tests.cast import ENGLISH, FRENCH
from tests.sandbox.page.conftest import OpenRoom
from tests.sandbox.page.test_guide import enrol_and_add

CAST = {"fr": FRENCH, "en": ENGLISH}
ADDED = {"fr": "L’abonné est ajouté, sans portefeuille", "en": "The subscriber has been added, in no portfolio"}
COMMAND = {"fr": f"/portefeuilles {SOCIAL}", "en": f"/portfolios {SOCIAL}"}
OPEN = {"fr": "Ouvrir", "en": "Open"}
HAND_OVER = {"fr": "Transférer", "en": "Hand over"}
NEW_LEAD = {"fr": "Nouveau responsable", "en": "New lead"}
HANDED_OVER = {"fr": "Nouveau responsable : Marc Lefèvre.", "en": "Marc Lefèvre now answers for: Social."}


def test_the_firm_has_thirty_clients_in_four_portfolios() -> None:
    """No two of the same name."""
    clients = [client for portfolio in PORTFOLIOS for client in portfolio.clients]
    assert (len(PORTFOLIOS), len(clients), len(set(clients))) == (4, 30, 30)


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_a_portfolio_is_handed_over_by_the_command_of_the_panel(with_bot: OpenRoom, language: Language) -> None:
    """The step is then done, and Marc reads of it."""
    room = await with_bot(language, with_clients=True)
    claire, marc = await room.enter(), await room.enter(firm.MARC)
    await marc.open("Cabinet")
    await enrol_and_add(claire, replace(CAST[language], added=ADDED[language]))
    await expect(claire.page.locator("#step-save")).to_have_class("done")
    await claire.presses(COMMAND[language], claire.page.locator("#step-hand_over"))
    await claire.page.locator("#composer").press("Enter")
    await claire.presses(OPEN[language])
    await claire.presses(HAND_OVER[language])
    await claire.picks(NEW_LEAD[language], "Marc Lefèvre")
    await claire.presses(HAND_OVER[language])
    await claire.reads(HANDED_OVER[language])
    await expect(claire.page.locator("#step-hand_over")).to_have_class("done")
    await marc.reads(SOCIAL, marc.log)


async def test_without_clients_the_panel_has_no_such_step(with_bot: OpenRoom) -> None:
    """It has none that cannot be taken."""
    claire = await (await with_bot("fr")).enter()
    await expect(claire.page.locator("#step-save")).to_have_count(1)
    await expect(claire.page.locator("#step-hand_over")).to_have_count(0)
