"""Bytes at the HTTP port, as strangers and as Slack might write them: refused or answered, never an error of ours."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random
from urllib.parse import urlencode, urlsplit

from sandbox import firm
from storage.migrate import migrate
from tests.bot.raw_http import FORM, STATUS, head, post, raw, signature
from tests.fuzz.mutations import altered_bytes
from tests.fuzz.requests import FORESEEN
from tests.stage import Stage, open_stage

_AT_ONCE = 25
_COMMAND = urlencode({"command": "/espace", "user_id": firm.GUEST, "team_id": "T0CABINET", "text": ""}).encode()
_BODIES = (
    (_COMMAND, FORM),
    (b"payload=" + b"[" * 100_000, FORM),
    (b"payload=%7B%22type%22%3A%22block_actions%22%7D", FORM),
    (b"payload=%7B%22type%22%3A%22view_submission%22%2C%22view%22%3Anull%7D", FORM),
    (b"payload=1&payload=2", FORM),
    (b'{"type":"url_verification","challenge":"c"}', "application/json"),
    (b'{"type":"event_callback","event":{"type":"team_join","user":{}}}', "application/json"),
    (b'{"a":' * 5000 + b"1" + b"}" * 5000, "application/json"),
    (b"[NaN, 1e999, -Infinity]", "application/json"),
    (b"token=a&ssl_check=1", FORM),
    (b"", FORM),
    (b"x" * 2**20, FORM),
)
_HEADS = (
    head("GET /slack/events?ssl_check=1"),
    head("POST /slack/events", "Content-Length: 5") + b"a=b&c",
    head("POST /slack/events", "Transfer-Encoding: chunked", f"Content-Type: {FORM}") + b"5\r\na=b&c\r\n0\r\n\r\n",
    head("POST /slack/events", "Content-Encoding: gzip", "Content-Length: 5") + b"a=b&c",
    head("POST /slack/events", "Expect: 100-continue", "Content-Length: 5", *signature(b"a=b&c")) + b"a=b&c",
    head("PUT /slack/events"),
    head("GET /healthz"),
)


async def fuzz(chance: Random, count: int) -> Counter[str]:
    """Write as many requests, each on a connection of its own."""
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'space.db'}"
        migrate(url)
        async with open_stage(url, foreseen=FORESEEN) as stage:
            await stage.settle()
            before = await stage.tables()
            written = [_written(chance) for _ in range(count)]
            for begin in range(0, count, _AT_ONCE):
                some = written[begin : begin + _AT_ONCE]
                for signed, statuses in await asyncio.gather(*(_answers(stage, each) for each in some)):
                    assert all(status < 500 for status in statuses), (signed, statuses)
                    outcomes[f"{'signed' if signed else 'unsigned'} {statuses[0] if statuses else 'closed'}"] += 1
            assert (await stage.hands(firm.CLAIRE).command("/espace")).ok
            await stage.settle()
            after = await stage.tables()
            assert after == before, [
                (row, before[name]) for name in after for row in after[name] if row not in before[name]
            ]
            assert all(line["reference"] for event in FORESEEN for line in stage.log.of(event))
    return outcomes


Written = tuple[bool, bytes]


def _written(chance: Random) -> Written:
    """Give a request, altered before or after it was signed."""
    body, kind = chance.choice(_BODIES)
    match chance.randrange(4):
        case 0:
            return True, post(altered_bytes(chance, body), "Connection: close", kind=kind)
        case 1:
            return False, altered_bytes(chance, post(body, "Connection: close", kind=kind)[:4096])
        case 2:
            return False, post(altered_bytes(chance, body), "Connection: close", kind=kind, signed=False)
        case _:
            return False, altered_bytes(chance, chance.choice(_HEADS))


async def _answers(stage: Stage, written: Written) -> tuple[bool, list[int]]:
    """Read until the bot closes; what it waits for in vain is closed by whoever wrote it."""
    signed, content = written
    port = urlsplit(str(stage.slack.request_url)).port
    assert port is not None
    async with raw(port, content) as connection:
        said = bytearray()
        with suppress(TimeoutError, ConnectionError):
            async with asyncio.timeout(30.0 if signed else 0.3):
                while piece := await connection.reader.read(65536):
                    said += piece
    statuses = [int(each) for each in STATUS.findall(said)]
    assert statuses or not signed, content[:2000]
    return signed, statuses
