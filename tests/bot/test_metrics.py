"""/metrics: counts and times for a monitoring system, the outbox's from the database, and nothing of anybody."""

from __future__ import annotations

from datetime import timedelta

import aiohttp
import pytest
from aiohttp import web
from prometheus_client import CollectorRegistry
from prometheus_client.parser import text_string_to_metric_families

from bot.metrics import Metrics
from bot.transports import add_metrics, listening
from rules.model.message_types import MESSAGE_TYPES
from rules.model.messages import PasswordWithdrawn
from rules.model.payload import Occasion, Withdrawal
from rules.model.people import PersonId
from sandbox import firm
from sandbox.databases import dump
from tests.logbook import DATABASE_GONE
from tests.stage import PASSWORD, Stage, open_stage
from tests.views.sample_facts import AT, MESSAGE, message

NAMES = {
    "cabinet_acknowledgement_seconds",
    "cabinet_database_up",
    "cabinet_delivery_seconds",
    "cabinet_messages_delivered",
    "cabinet_messages_failed",
    "cabinet_messages_owed",
}
OWED, FAILED, DELIVERED = "cabinet_messages_owed", "cabinet_messages_failed", "cabinet_messages_delivered_total"


async def scrape(stage: Stage) -> str:
    """What a monitoring system reads over HTTP."""
    server = web.Application()
    add_metrics(server, lambda: stage.bot.metrics.exposed(stage.bot.records))
    async with (
        listening(server, "127.0.0.1", 0) as port,
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/metrics") as response,
    ):
        assert response.status == 200
        assert response.content_type == "text/plain"
        return await response.text()


def figure(text: str, name: str, **labels: str) -> float:
    """One figure; the sum over what no label is given for."""
    samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    found = [each.value for each in samples if each.name == name and labels.items() <= each.labels.items()]
    assert found, name
    return sum(found)


async def test_what_is_owed_delivered_and_refused_is_counted_by_kind(database_url: str) -> None:
    """Owed while nobody delivers; then one has it and one is refused; every kind has its figure from the start."""
    async with open_stage(database_url, delivering=False) as stage:
        await stage.enrol(firm.CLAIRE)
        text = await scrape(stage)
    assert figure(text, OWED, kind="administrator_enrolled") == 2
    assert figure(text, "cabinet_database_up") == 1
    assert all(
        figure(text, name, kind=kind.tag) >= 0 for name in (OWED, FAILED, DELIVERED) for kind in MESSAGE_TYPES.values()
    )
    async with open_stage(database_url, foreseen=("Slack refused a message for good",)) as stage:
        del stage.slack.workspace.people[firm.HUGH]
        await stage.settle()
        text = await scrape(stage)
    enrolled = {"kind": "administrator_enrolled"}
    assert [figure(text, name, **enrolled) for name in (OWED, FAILED, DELIVERED)] == [0, 1, 1]
    assert figure(text, "cabinet_delivery_seconds_count", **enrolled) == 1


async def test_several_processes_agree_on_what_is_owed(database_url: str) -> None:
    """One took the enrolment, another is asked: it reads the same from the database; what it delivered is its own."""
    async with open_stage(database_url, delivering=False) as one:
        await one.enrol(firm.CLAIRE)
        async with open_stage(database_url, delivering=False, workspace=one.slack) as other:
            assert figure(await scrape(one), OWED) == figure(await scrape(other), OWED) == 3


async def test_times_are_measured(sqlite_url: str) -> None:
    """Each answer to Slack, and each delivery from the commit on, in seconds."""
    async with open_stage(sqlite_url) as stage:
        await stage.settle()
        before = await scrape(stage)
        stage.slack.faults.add("chat.postMessage", delay=0.3)
        await stage.enrol(firm.CLAIRE)
        await stage.settle()
        after = await scrape(stage)
    name, kind = "cabinet_delivery_seconds", {"kind": "administrator_enrolled"}
    assert figure(after, f"{name}_count", **kind) == 2
    assert 0.6 <= figure(after, f"{name}_sum", **kind) < 5
    name = "cabinet_acknowledgement_seconds"
    assert figure(after, f"{name}_count") - figure(before, f"{name}_count") == 2
    assert 0 < figure(after, f"{name}_sum") < 3


async def test_without_the_database_the_outbox_is_left_out(sqlite_url: str) -> None:
    """Old counts would pass for today's; the process's own figures are there all the same."""
    async with open_stage(sqlite_url, foreseen=DATABASE_GONE) as stage:
        await stage.settle()
        assert f"{OWED}{{" in await scrape(stage)
        await stage.database.close()
        text = await scrape(stage)
    assert figure(text, "cabinet_database_up") == 0
    assert f"{OWED}{{" not in text
    assert f"{FAILED}{{" not in text
    assert figure(text, DELIVERED) > 0


async def test_nothing_of_anybody_is_in_it(sqlite_url: str) -> None:
    """No name, address, account, request or password; labels are kinds and limits of time alone."""
    async with open_stage(sqlite_url, foreseen=("Slack refused a message for good",)) as stage:
        await stage.enrol(firm.CLAIRE)
        password = await stage.add(firm.CLAIRE)
        await stage.settle()
        text = await scrape(stage)
        people = dump(sqlite_url)["people"]
    assert PASSWORD.fullmatch(password)
    private = {str(row[field]) for row in people for field in ("email", "slack_id", "first_name", "last_name")}
    assert not [each for each in (*private, password) if each in text]
    families = list(text_string_to_metric_families(text))
    assert {family.name.removesuffix("_created") for family in families} == NAMES
    assert {label for family in families for sample in family.samples for label in sample.labels} == {"kind", "le"}


WITHDRAWN = PasswordWithdrawn(author=None, person=PersonId(2), occasion=Occasion.ADDED, why=Withdrawal.EXPIRED, at=AT)


@pytest.mark.parametrize(("edits", "observed"), [(None, 1), (MESSAGE, 0)])
async def test_an_edit_planned_for_later_is_no_slow_delivery(sqlite_url: str, edits: object, observed: int) -> None:
    """It waits for its time; it is counted as delivered, but took no time that anybody waited."""
    async with open_stage(sqlite_url, delivering=False) as stage:
        metrics = Metrics(CollectorRegistry())
        metrics.delivered(message(WITHDRAWN, None, edits=edits), AT + timedelta(hours=24))
        text = (await metrics.exposed(stage.records)).decode()
    assert figure(text, DELIVERED) == 1
    assert text.count('cabinet_delivery_seconds_count{kind="password_withdrawn"} 1.0') == observed
