"""« Ouvrir l'espace »: the way to the portal, for those who have a password."""

from __future__ import annotations

import pytest

from sandbox import firm
from tests.stage import Stages
from views.open_portal import OPEN

PORTAL = "https://espace.cabinet-durand.fr"


@pytest.mark.parametrize("delivery", ["message", "reveal"])
async def test_the_message_with_the_password_leads_to_the_portal(stages: Stages, delivery: str) -> None:
    """And so do /espace and Home; each press is acknowledged, and Slack opens the address."""
    stage = await stages(DOOR_PORTAL=PORTAL, PASSWORD_DELIVERY=delivery)
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    assert "Ouvrir l’espace" in stage.told(firm.ANNE)
    assert PORTAL in str(stage.inbox(firm.ANNE)[-1].blocks)
    assert (await stage.hands(firm.ANNE).press(OPEN)).ok
    assert "Ouvrir l’espace" in await stage.home(firm.ANNE)
    await stage.open(firm.ANNE, "/espace")
    assert "Ouvrir l’espace" in stage.reads(firm.ANNE)
    assert (await stage.hands(firm.ANNE).press(OPEN)).ok


async def test_without_a_portal_nothing_leads_anywhere(stages: Stages) -> None:
    """No button that opens nothing."""
    stage = await stages()
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    assert "Ouvrir l’espace" not in stage.told(firm.ANNE) + await stage.home(firm.ANNE)
