"""What Slack signed and never documented: refused, with one line and a reference; the next is answered."""

from __future__ import annotations

import pytest

from sandbox.firm import CLAIRE
from tests.bot.raw_http import FORM, post, raw
from tests.stage import Stage, Stages

UNREAD, ODD = "a request could not be read", "a request is not as Slack documents it"
# Found by `make fuzz`: the body, and what the log says of it.
KNOWN = {
    "no JSON": (b"payload=%7B", FORM, UNREAD),
    "too deep": (b"payload=" + b"[" * 100_000, FORM, UNREAD),
    "a list": (b"[1]", "application/json", UNREAD),
    "a workspace that is none": (b'payload={"type":"block_actions","team":true}', FORM, UNREAD),
    "a person that is a text": (b'payload={"type":"block_actions","user":"U1","actions":[]}', FORM, ODD),
    "workspaces that are none": (
        b'{"type":"event_callback","event":{},"authorizations":[7]}',
        "application/json",
        UNREAD,
    ),
}
NOBODYS = b"""payload={"type":"view_submission","user":"","team":{"id":"T0CABINET"},
"view":{"type":"modal","callback_id":"edit_subscriber","state":{"values":{}}}}"""


@pytest.mark.parametrize("name", KNOWN)
async def test_what_is_not_as_documented_is_refused(stages: Stages, name: str) -> None:
    """Never an error of the server; its reference is in the log, and the next request is answered."""
    body, kind, event = KNOWN[name]
    stage = await stages(foreseen=(UNREAD, ODD))
    async with raw(_port(stage), post(body, kind=kind)) as connection:
        assert await connection.status() == 400
    (line,) = stage.log.of(event)
    assert line["reference"]
    assert (await stage.hands(CLAIRE).command("/espace")).ok


async def test_a_form_of_nobody_fails_once(stages: Stages) -> None:
    """There is nobody to tell, which is no second error."""
    stage = await stages(foreseen=("a request failed",))
    async with raw(_port(stage), post(NOBODYS)) as connection:
        assert await connection.status() == 200
    assert len(stage.log.of("a request failed")) == 1


def _port(stage: Stage) -> int:
    assert stage.slack.request_url is not None
    return int(stage.slack.request_url.split(":")[2].split("/")[0])
