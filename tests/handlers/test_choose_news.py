"""« Un récapitulatif par jour »: chosen by one press at Home, in the menu or in the message, and undone by one."""

from __future__ import annotations

import pytest

from sandbox import firm
from tests.stage import Stage, open_stage, plainly

AT_ONCE = "Nouvelles de l’espace : chacune aussitôt, dans un message à part."
DAILY = "Nouvelles de l’espace : un récapitulatif par jour, à 18 h (heure de Paris)."


@pytest.mark.parametrize("transport", ["http", "socket"])
async def test_one_press_at_home_chooses_and_one_undoes_it(database_url: str, transport: str) -> None:
    """The window says what follows; the Home, without being opened again, how it stands."""
    async with open_stage(database_url, transport=transport) as stage:
        assert AT_ONCE in await stage.home(firm.CLAIRE)
        window = await stage.press_at_home(firm.CLAIRE, "news_daily")
        read = plainly(window.text)
        assert "ce que font les autres dans l’espace vous est annoncé en un seul récapitulatif par jour" in read
        assert "Les informations de sécurité, ce qui attend votre réponse et ce qui vous concerne" in read
        await stage.bot.homes.catch_up()
        assert DAILY in stage.reads_at_home(firm.CLAIRE)
        read = plainly((await stage.press(firm.CLAIRE, "news_at_once")).text)
        assert "vous est annoncé aussitôt, message par message" in read
        await stage.bot.homes.catch_up()
        assert AT_ONCE in stage.reads_at_home(firm.CLAIRE)


async def test_in_the_menu_in_ones_own_language(stage: Stage) -> None:
    """Hugh reads English; the window takes the menu’s place, and the menu says how it stands."""
    await stage.open(firm.HUGH, "/space")
    assert "each at once" in stage.reads(firm.HUGH)
    await stage.press(firm.HUGH, "news_daily")
    assert "in one summary a day" in stage.reads(firm.HUGH)
    await stage.open(firm.HUGH, "/space")
    assert "one summary a day, at 6 pm" in stage.reads(firm.HUGH)


async def test_who_chose_it_is_told_of_nothing_until_it_is_due(stage: Stage) -> None:
    """The channel is; what is gathered comes as soon as it is undone, and says how much that is."""
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    await stage.open(firm.HUGH, "/space")
    await stage.press(firm.HUGH, "news_daily")
    before, in_channel = len(stage.inbox(firm.HUGH)), len(stage.inbox(firm.TEAM_CHANNEL))
    await stage.add(firm.CLAIRE)
    await stage.settle()
    assert len(stage.inbox(firm.HUGH)) == before
    assert len(stage.inbox(firm.TEAM_CHANNEL)) == in_channel + 1
    await stage.press(firm.HUGH, "news_at_once")
    assert "1 piece of news was kept for the next summary: it is sent to you now." in stage.reads(firm.HUGH)
    await stage.slack.until(lambda: len(stage.inbox(firm.HUGH)) == before + 1)
    assert "Claire Durand added Anne Petit." in plainly("\n".join(stage.inbox(firm.HUGH)[-1].texts))


async def test_the_message_itself_has_the_button(stage: Stage) -> None:
    """It offers the other way than the one in which the message came, and opens a window."""
    await stage.enrol(firm.CLAIRE)
    for action in ("news_daily", "news_at_once"):
        await stage.open(firm.HUGH, "/space")
        await stage.press(firm.HUGH, action)
        if action == "news_daily":
            await stage.add(firm.CLAIRE)
    await stage.slack.until(lambda: "added Anne Petit" in stage.told(firm.HUGH))
    hands, window = stage.hands(firm.HUGH), stage.hands(firm.HUGH).window
    assert (await hands.press("news_daily", hands.direct_messages[-1])).ok
    await stage.slack.until(lambda: hands.window not in {None, window})
    assert "in one summary a day" in stage.reads(firm.HUGH)


async def test_nobody_else_is_offered_it(stage: Stage) -> None:
    """A subscriber is told of nobody, neither at Home nor in the menu; as administrator, they are."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    assert "chacune aussitôt" not in await stage.home(firm.ANNE)
    await stage.open(firm.ANNE, "/espace")
    assert "chacune aussitôt" not in stage.reads(firm.ANNE)
    await stage.enrol(firm.ANNE)
    await stage.open(firm.ANNE, "/espace")
    assert AT_ONCE in stage.reads(firm.ANNE)
