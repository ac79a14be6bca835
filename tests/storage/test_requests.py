"""Which request led to what: kept with every line of the journal and every message, and nothing of anybody."""

from __future__ import annotations

import pytest

from rules.deliveries import withdraw
from rules.model.journal import RequestId
from rules.model.notices import Address
from rules.model.payload import Withdrawal
from rules.ports import Records
from rules.retry_delivery import FailedAttempt, retry_delivery
from sandbox.databases import dump
from storage.database import Database, SpaceTransactions
from tests.outcomes import record_failed
from tests.people import ANNE, BRUNO, NOW, member
from tests.storage.spaces import FIRM, add, choose, deliver_all, open_firm

CLARA = member("Clara", "Colin")


class Task:
    """What the running task works for."""

    request: RequestId | None = None

    def current(self) -> RequestId | None:
        """The request, as the bot tells it to its database."""
        return self.request


@pytest.fixture
def task() -> Task:
    """A task that works of itself, to begin with."""
    return Task()


@pytest.fixture
async def followed(database: Database, task: Task) -> SpaceTransactions:
    """A space with two partners, which asks the task for which request it works."""
    tx = database.for_space(await database.open_space("T1", "Cabinet Aubert"), FIRM, task.current)
    await open_firm(tx, ANNE, BRUNO)
    await deliver_all(tx)
    return tx


async def test_what_a_request_writes_and_owes_carries_its_id(
    followed: SpaceTransactions, task: Task, database_url: str
) -> None:
    """The journal's line and every message of it; what the bot did of itself before carries none."""
    task.request = RequestId("AAA")
    await choose(followed, ANNE)
    task.request = RequestId("BBB")
    added = await add(followed, ANNE, CLARA)
    tables = dump(database_url)
    assert [(row["action"], row["request"]) for row in tables["journal"]] == [
        ("partner_added", None),
        ("partner_added", None),
        ("administrator_enrolled", "AAA"),
        ("subscriber_added", "BBB"),
    ]
    assert [row["request"] for row in tables["outbox"][-5:]] == ["AAA", "AAA", "BBB", "BBB", "BBB"]
    message = await followed.read(lambda records: records.outbox.get(added.message))
    assert message is not None
    assert message.request == "BBB"


async def test_what_is_owed_anew_or_brought_forward_is_of_who_asked_last(
    followed: SpaceTransactions, task: Task
) -> None:
    """An edit is planned by the delivery, then wanted at once by a press; a failed message is retried by another."""
    await choose(followed, ANNE)
    task.request = RequestId("AAA")
    added = await add(followed, ANNE, CLARA)
    await deliver_all(followed)

    def note(records: Records) -> None:
        message = records.outbox.get(added.message)
        assert message is not None
        withdraw(records, message, Address("D1", "1.0"), NOW, Withdrawal.NOTED)

    task.request = RequestId("BBB")
    await followed.write(note)
    edit = await followed.read(lambda records: records.outbox.editing(added.message))
    assert edit is not None
    assert edit.request == "BBB"
    await followed.write(record_failed, edit, "channel_not_found", NOW)
    task.request = RequestId("CCC")
    failed = FailedAttempt(edit.id, edit.attempts)
    again = await followed.write(retry_delivery, ANNE.slack_id, failed, NOW)
    assert again.request == "CCC"
