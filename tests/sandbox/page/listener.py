"""An app that only listens: it keeps what Slack tells it, and answers forms as a test says."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from aiohttp import web

from sandbox.slack import Slack

Json = dict[str, Any]


@dataclass
class Listener:
    """What was heard, and what forms are answered; `delay` seconds pass before any answer."""

    heard: list[Json] = field(default_factory=list)
    answer: Json | None = None
    delay: float = 0.0

    async def hear(self, request: web.Request) -> web.Response:
        """Take one interaction; events are let pass."""
        if request.content_type == "application/json":
            return web.Response()
        form = parse_qs((await request.read()).decode())
        self.heard.append(json.loads(form["payload"][0]) if "payload" in form else {k: v[0] for k, v in form.items()})
        await asyncio.sleep(self.delay)
        return web.json_response(self.answer) if self.answer else web.Response()

    @property
    def action(self) -> Json:
        """The newest press or choice."""
        action: Json = self.heard[-1]["actions"][0]
        return action

    @property
    def values(self) -> Json:
        """What the fields of the newest form held, by action, as Slack writes it."""
        blocks = self.heard[-1]["view"]["state"]["values"]
        return {action: state for states in blocks.values() for action, state in states.items()}


@asynccontextmanager
async def listening_to(slack: Slack) -> AsyncIterator[Listener]:
    """Take the place of the app, over signed HTTP."""
    listener = Listener()
    app = web.Application()
    app.router.add_post("/slack/events", listener.hear)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.request_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    try:
        yield listener
    finally:
        await runner.cleanup()
