"""The team channel stays the one that was found first, and what others can read there names nobody."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.app import now_in_utc
from gateways.slack.team_channel import KnownChannel
from rules.keep_team_channel import found_before, keep_team_channel
from rules.model.team_channel import ChannelStanding, TeamChannel
from sandbox import firm
from sandbox.slack.workspace import Channel
from tests.stage import Stage, Stages, plainly

RENAMED = "the team channel has another name: put its id into NOTIFICATIONS_CHANNEL"
MOVED = "NOTIFICATIONS_CHANNEL leads to another channel, so nothing is told there: put the id of one into the setting"
SHARED = "the team channel is shared with another company: no names are told there"
WAITS = "a message waits until somebody has mended it"
TROUBLES = (RENAMED, MOVED, SHARED, WAITS)
STRANGERS = "C0STRANGER"


@pytest.fixture
def name() -> str:
    """The setting: the channel by its name."""
    return "#" + next(each.name for each in firm.channels() if each.id == firm.TEAM_CHANNEL)


def put(stage: Stage, **changes: Any) -> None:
    """The team channel is renamed or shared in Slack."""
    workspace = stage.slack.workspace
    workspace.add_channel(replace(workspace.channels[firm.TEAM_CHANNEL], **changes))


def usurp(stage: Stage, name: str) -> None:
    """The channel is renamed, and somebody makes another of its name."""
    put(stage, name="archives")
    stage.slack.workspace.add_channel(Channel(STRANGERS, name.lstrip("#")))


async def start_again(stages: Stages, stage: Stage, setting: str) -> Stage:
    """The bot is started anew in the same workspace; the one before, which looks each hour, delivers no more."""
    await stage.bot.worker.stop(2)
    return await stages(workspace=stage.slack, foreseen=TROUBLES, NOTIFICATIONS_CHANNEL=setting)


async def kept(stage: Stage) -> TeamChannel:
    """What the space remembers of its channel."""
    return await stage.records.read(lambda records: records.team_channels.get())


async def test_a_strangers_channel_of_the_same_name_hears_nothing(stages: Stages, name: str) -> None:
    """What is owed waits; log, administrators and partners are told once; an id in the setting is certain."""
    first = await stages(NOTIFICATIONS_CHANNEL=name)
    await first.settle()
    told = len(first.inbox(firm.TEAM_CHANNEL))
    usurp(first, name)
    second = await start_again(stages, first, name)
    await second.enrol(firm.CLAIRE)
    await second.slack.until(lambda: second.log.of(WAITS))
    assert second.slack.channel_messages(STRANGERS) == []
    assert len(second.inbox(firm.TEAM_CHANNEL)) == told
    assert second.log.of(MOVED)
    await second.slack.until(lambda: "mène désormais à un autre canal" in second.told(firm.CLAIRE))
    third = await start_again(stages, first, firm.TEAM_CHANNEL)
    assert await kept(third) == TeamChannel(firm.TEAM_CHANNEL, firm.TEAM_CHANNEL)
    waiting = [row for row in await third.rows("outbox") if row["failure"] == "channel_moved"]
    assert [row["state"] for row in waiting] == ["owed"]
    assert third.told(firm.CLAIRE).count("mène désormais à un autre canal") == 1
    assert third.slack.channel_messages(STRANGERS) == []


async def test_a_channel_that_is_only_renamed_stays(stages: Stages, name: str) -> None:
    """Nobody else has its name: it is told there as before, and the log says which setting is to be corrected."""
    first = await stages(NOTIFICATIONS_CHANNEL=name)
    put(first, name="nouveau-nom")
    second = await start_again(stages, first, name)
    await second.enrol(firm.CLAIRE)
    await second.settle()
    assert "Claire" in second.told(firm.TEAM_CHANNEL)
    assert second.log.of(RENAMED)
    assert await kept(second) == TeamChannel(firm.TEAM_CHANNEL, name)


@pytest.mark.parametrize("how", ["is_ext_shared", "is_pending_ext_shared"])
async def test_a_channel_that_another_company_reads_is_told_no_names(stages: Stages, how: str) -> None:
    """Found so at the start, or an hour later; once it is the firm's own again, names are told."""
    stage = await stages(foreseen=TROUBLES)
    await stage.settle()
    put(stage, **{how: True})
    channel = KnownChannel(stage.client, TeamChannel(firm.TEAM_CHANNEL, firm.TEAM_CHANNEL))
    assert (await channel.look()).standing is ChannelStanding.SHARED
    again = await start_again(stages, stage, firm.TEAM_CHANNEL)
    before = len(again.inbox(firm.TEAM_CHANNEL))
    await again.enrol(firm.CLAIRE)
    await again.settle()
    line = plainly("\n".join(text for each in again.inbox(firm.TEAM_CHANNEL)[before:] for text in each.texts))
    assert "aucun nom n’y est cité" in line
    assert "Claire" not in line
    assert "est partagé avec une autre entreprise" in again.told(firm.CLAIRE)
    put(again, **{how: False})
    assert (await channel.look()).standing is ChannelStanding.OURS


async def test_a_doubt_is_told_once(stages: Stages) -> None:
    """However often the bot looks; and again after it was settled meanwhile."""
    stage = await stages()
    ours = await kept(stage)
    shared = replace(ours, standing=ChannelStanding.SHARED)
    told = [
        await stage.records.write(keep_team_channel, each, now_in_utc())
        for each in (shared, shared, ours, ours, shared)
    ]
    assert told == [True, False, False, False, True]


async def test_another_setting_is_another_channel(stages: Stages, name: str) -> None:
    """What was found by one name says nothing of another."""
    stage = await stages(NOTIFICATIONS_CHANNEL=name)
    assert await stage.records.read(found_before, name) == firm.TEAM_CHANNEL
    assert await stage.records.read(found_before, "#autre") == ""
