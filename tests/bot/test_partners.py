"""`python -m bot partners`, as a process beside the running bot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.command_line import REFUSED
from sandbox import firm
from tests.bot.process import called
from tests.bot.test_bulk_commands import settings_of
from tests.stage import Stage, open_stage

pytestmark = pytest.mark.servers  # it starts programs


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """The bot is running; Claire and Hugh are partners as owners of the workspace."""
    async with open_stage(database_url) as opened:
        yield opened


async def test_partners_change_while_the_bot_runs(stage: Stage, tmp_path: Path) -> None:
    """Anne has the profile at once and Hugh no longer; partners and channel are told; once more does nothing."""
    settings = {**settings_of(stage), "PARTNERS": f"{firm.CLAIRE}, {firm.ANNE}"}
    code, printed, _ = await called(["partners"], settings, tmp_path)
    assert (code, printed) == (0, "Partner from now on: Anne Petit.\nPartner no more: Hugh Martin.\n")
    await stage.enrol(firm.ANNE)
    await stage.settle()
    assert "Anne Petit" in stage.told(firm.CLAIRE)
    assert "Hugh Martin" in stage.told(firm.TEAM_CHANNEL)
    code, printed, _ = await called(["partners"], settings, tmp_path)
    assert (code, printed) == (0, "Nobody became partner, and nobody ceased to be one.\n")
    changes = [row["action"] for row in await stage.rows("journal")]
    assert (changes.count("partner_added"), changes.count("partner_removed")) == (3, 1)


async def test_a_list_of_nobody_changes_nothing(stage: Stage, tmp_path: Path) -> None:
    """An account that nobody has is said, and whoever was partner is still."""
    settings = {**settings_of(stage), "PARTNERS": "U0NOBODY"}
    code, printed, complained = await called(["partners"], settings, tmp_path)
    assert (code, printed) == (REFUSED, "")
    assert "PARTNERS names nobody who is in Slack: nothing was changed." in complained
    await stage.enrol(firm.HUGH)
