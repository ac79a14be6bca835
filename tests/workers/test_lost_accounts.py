"""Who lost their Slack account since a message was owed to them gets nothing, and nobody else in their place."""

from __future__ import annotations

from dataclasses import replace

from rules.model.notices import DeliveryState
from rules.model.people import PasswordState, SlackId
from rules.ports import Records
from sandbox.firm import HUGH, MARC, TEAM_CHANNEL
from tests.workers.cabinet import LEASE_OVER, SUCCESSOR, Cabinet


def lose_account(records: Records, who: str) -> None:
    """Slack says that the account is no full member's any more, as `recognise` hears it."""
    person = records.people.by_slack_id(SlackId(who))
    assert person is not None
    records.people.update(replace(person, slack_id=None))


async def test_their_password_does_not_go_to_the_channel(cabinet: Cabinet) -> None:
    """By its maker or a successor: the message fails, administrators see it, and the channel reads its own alone."""
    message = await cabinet.add(MARC)
    marc = (await cabinet.person(MARC)).id
    await cabinet.records.write(lose_account, MARC)
    await cabinet.deliver()
    failed = await cabinet.message(message)
    assert (failed.state, failed.failure) == (DeliveryState.FAILED, "no_account")
    owner = await cabinet.records.read(lambda records: records.people.get(marc))
    assert owner.password_state is PasswordState.FAILED
    assert [password for password in cabinet.made if cabinet.slack.find(password)] == []
    assert len(cabinet.inbox(TEAM_CHANNEL)) == 1


async def test_nor_does_a_new_one_by_a_successor(cabinet: Cabinet) -> None:
    """None is even made: nobody could get it."""
    await cabinet.add(MARC)
    await cabinet.records.write(lose_account, MARC)
    cabinet.clock.forward(LEASE_OVER)
    await cabinet.deliver(SUCCESSOR)
    assert len(cabinet.made) == 1
    assert len(cabinet.inbox(TEAM_CHANNEL)) == 1


async def test_nor_does_a_notice(cabinet: Cabinet) -> None:
    """The channel has its line about the change, once."""
    await cabinet.add(MARC)
    await cabinet.records.write(lose_account, HUGH)
    await cabinet.deliver()
    assert len(cabinet.inbox(TEAM_CHANNEL)) == 1
    assert [failed.failure for failed in await cabinet.failures()] == ["no_account"]
