"""Each request has an id, from the command to the delivery, in another process too; and is timed."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest

from sandbox import firm
from sandbox.slack import AppSettings, Slack
from tests.clocks import unhurried
from tests.logbook import DATABASE_GONE
from tests.stage import COMMANDS, Stage, Stages, open_stage

ANSWERED, DELIVERED = "answered Slack", "delivered a message"


@pytest.fixture
async def workspace() -> AsyncIterator[Slack]:
    """The sample firm's workspace, which outlives the bots in it."""
    async with Slack(firm.people(), firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried()) as slack:
        yield slack


def request_of(stage: Stage, asked: str) -> str:
    """The id of the one request that asked for this."""
    (line,) = [line for line in stage.log.of(ANSWERED) if line["asked"] == asked]
    return str(line["request"])


async def test_log_lines_of_the_delivery_carry_the_id_of_the_request(database_url: str, workspace: Slack) -> None:
    """One process takes the enrolment and stops; the next delivers it, and says for which request it did."""
    async with open_stage(database_url, workspace=workspace) as opening:
        await opening.settle()
    async with open_stage(database_url, workspace=workspace, delivering=False) as taking:
        await taking.enrol(firm.CLAIRE)
        request = request_of(taking, "enrol")
    async with open_stage(database_url, workspace=workspace) as delivering:
        await delivering.settle()
        rows = await delivering.rows("journal")
    lines = delivering.log.of(DELIVERED)
    assert {(line["kind"], line["request"]) for line in lines} == {("administrator_enrolled", request)}
    assert len(lines) == 2
    assert rows[-1]["request"] == request


async def test_what_goes_wrong_on_the_way_is_told_under_it_too(stages: Stages) -> None:
    """Slack's own refusals and the worker's waits among them."""
    stage = await stages()
    await stage.settle()
    storm = stage.slack.faults.add("chat.postMessage", status=503)
    await stage.enrol(firm.CLAIRE)
    await stage.slack.until(lambda: storm.struck >= 2)
    storm.lift()
    await stage.settle()
    late = stage.log.of("could not deliver a message, so it will be tried again")
    assert late
    assert {line["request"] for line in late} == {request_of(stage, "enrol")}


async def test_an_edit_planned_by_a_delivery_is_of_the_same_request(stage: Stage) -> None:
    """The password is taken out a day after it was sent: that too came of « Enregistrer »."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    saved = request_of(stage, "subscriber_review")
    rows = {row["kind"]: row["request"] for row in await stage.rows("outbox")}
    assert rows["password"] == rows["password_withdrawn"] == rows["subscriber_added"] == saved
    await stage.hands(firm.ANNE).press("password_noted")
    await stage.slack.until(lambda: stage.inbox(firm.ANNE)[0].edited)
    await stage.slack.until(lambda: [line for line in stage.log.of(DELIVERED) if "withdrawn" in line["kind"]])
    (edited,) = [line for line in stage.log.of(DELIVERED) if line["kind"] == "password_withdrawn"]
    assert edited["request"] == request_of(stage, "password_noted") != saved


async def test_requests_at_the_same_time_do_not_mix(stage: Stage) -> None:
    """Each has its own id, and what it does in the background keeps it."""
    await asyncio.gather(*(stage.open(who, "/espace") for who in (firm.CLAIRE, firm.HUGH)))
    requests = [line["request"] for line in stage.log.of(ANSWERED)]
    assert len(set(requests)) == 2
    assert {len(request) for request in requests} == {12}
    await asyncio.gather(*(stage.enrol(who) for who in (firm.CLAIRE, firm.HUGH)))
    await stage.settle()
    enrolled = [line["request"] for line in stage.log.of(ANSWERED) if line["asked"] == "enrol"]
    told = [row for row in await stage.rows("journal") if row["action"] == "administrator_enrolled"]
    assert sorted(row["request"] for row in told) == sorted(enrolled)
    by_entry = {row["id"]: row["request"] for row in told}
    owed = [row for row in await stage.rows("outbox") if row["entry"] in by_entry]
    assert [row["request"] for row in owed] == [by_entry[row["entry"]] for row in owed]


async def test_over_socket_mode_it_is_the_same(stages: Stages) -> None:
    """One connection carries every request, and each is still its own."""
    stage = await stages(transport="socket")
    await stage.settle()
    await stage.enrol(firm.CLAIRE)
    await stage.enrol(firm.HUGH)
    await stage.settle()
    answered = [line["request"] for line in stage.log.of(ANSWERED)]
    assert len(set(answered)) == len(answered) == 4
    first, second = [line["request"] for line in stage.log.of(ANSWERED) if line["asked"] == "enrol"]
    delivered = [line for line in stage.log.of(DELIVERED) if line["kind"] == "administrator_enrolled"]
    assert Counter(line["request"] for line in delivered) == {first: 2, second: 2}


async def test_the_reference_people_are_given_is_that_id(stage: Stage) -> None:
    """Whoever complains gives the one code under which the log has everything."""
    stage.log.foreseen |= {*DATABASE_GONE}
    await stage.bot.background.drain(20)
    await stage.database.close()
    await stage.hands(firm.CLAIRE).command("/espace")
    await stage.slack.until(lambda: stage.hands(firm.CLAIRE).ephemerals)
    (failed,) = stage.log.of("background work failed")
    assert failed["reference"] == failed["request"] == request_of(stage, "/espace")
    assert failed["request"] in stage.hands(firm.CLAIRE).ephemerals[0].text


async def test_what_the_bot_does_of_itself_at_its_start_has_an_id_too(stage: Stage) -> None:
    """Partners are told of the settings: their notices can be followed likewise, under one id."""
    await stage.settle()
    (opened,) = stage.log.of("the space is open")
    rows = await stage.rows("journal") + await stage.rows("outbox")
    assert {row["request"] for row in rows} == {opened["request"]}


async def test_a_line_for_each_answer_tells_nothing_of_anybody(stage: Stage) -> None:
    """What was asked by the code's own name, how it was answered, and how quickly: neither who nor what was typed."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE, last_name="Secrète", function="Fonction très privée")
    lines: list[dict[str, Any]] = stage.log.of(ANSWERED)
    assert [line["asked"] for line in lines] == [
        *("/admin-espace", "enrol"),
        *("/ajouter-abonne", "subscriber_form", "subscriber_review"),
    ]
    for line in lines:
        assert set(line) == {"event", "asked", "status", "seconds", "request", "logger", "level", "timestamp"}
        assert line["status"] == 200
        assert 0 < line["seconds"] < 3
    told = json.dumps(lines, ensure_ascii=False)
    assert not [word for word in ("Secrète", "privée", firm.CLAIRE, "Anne") if word in told]
