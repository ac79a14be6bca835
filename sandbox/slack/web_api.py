"""The Web API over HTTP, with faults."""

import asyncio
import json
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from aiohttp import web

from sandbox.slack import methods_chat
from sandbox.slack.faults import Fault, Faults
from sandbox.slack.methods import call
from sandbox.slack.record import Record
from sandbox.slack.refusals import SlackError
from sandbox.slack.tiers import Tiers
from sandbox.slack.world import World

Json = dict[str, Any]
Play = Callable[[], Json]


async def _arguments(request: web.Request, body: bytes) -> Json:
    arguments: Json = dict(request.query)
    if request.content_type == "application/json":
        given = json.loads(body or b"{}")
        if not isinstance(given, dict):
            raise ValueError("not an object")
        return arguments | given
    if body:
        arguments |= dict(await request.post())
    return arguments


def _token(request: web.Request, arguments: Json) -> str | None:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    given = arguments.pop("token", None)
    return token if kind == "Bearer" else given


def _json(answer: Json, headers: dict[str, str] | None = None) -> web.Response:
    return web.Response(body=json.dumps(answer).encode(), content_type="application/json", headers=headers)


def _spoilt(fault: Fault) -> web.Response | None:
    """Give the answer of a fault, or None to keep Slack's."""
    if fault.malformed:
        return web.Response(text='{"ok": true, "chan', content_type="application/json")
    if fault.error is not None:
        return _json({"ok": False, "error": fault.error})
    if fault.status is None:
        return None
    if fault.status == 429:
        return _limited(fault.retry_after or 1)
    return web.Response(status=fault.status, text="Something went wrong.")


def _limited(seconds: int) -> web.Response:
    body = json.dumps({"ok": False, "error": "ratelimited"})
    headers = {"Retry-After": str(seconds)}
    return web.Response(status=429, text=body, content_type="application/json", headers=headers)


def _fault_name(fault: Fault) -> str:
    if fault.reset:
        return f"reset_{fault.reset}"
    return fault.error or (f"http_{fault.status}" if fault.status else "malformed" if fault.malformed else "delayed")


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


class WebApi:
    """The sandbox's HTTP endpoints: calls, response addresses and files."""

    def __init__(self, world: World, faults: Faults, tiers: Tiers, record: Record) -> None:
        self._world = world
        self._faults = faults
        self._tiers = tiers
        self._record = record

    async def method(self, request: web.Request) -> web.StreamResponse:
        """Answer one Web API call."""
        name = request.match_info["method"]
        body = await request.read()
        try:
            arguments = await _arguments(request, body)
        except ValueError:
            return _json({"ok": False, "error": "invalid_json"})
        self._record.passed(name, body or request.query_string, to_slack=True)
        token = _token(request, arguments)
        play = partial(call, self._world, name, token, arguments)
        return await self._weathered(request, name, arguments, play, self._scopes(token))

    async def response_url(self, request: web.Request) -> web.StreamResponse:
        """Take the app's answer to one interaction.

        Its faults are named "response_url".
        """
        body = await request.read()
        self._record.passed("response_url", body, to_slack=True)
        arguments = await _arguments(request, body)
        play = partial(self._respond, request.match_info["key"], arguments)
        return await self._weathered(request, "response_url", arguments, play)

    async def upload(self, request: web.Request) -> web.StreamResponse:
        """Take the content of an announced file.

        Its faults are named "upload".
        """
        content = await request.content.read()
        self._record.passed("upload", content, to_slack=True)
        if (spoilt := await self._file_weather(request, "upload")) is not None:
            return spoilt
        file = self._world.files.put(request.match_info["secret"], content)
        return web.Response(status=404) if file is None else web.Response(text=f"OK - {file.size}")

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Give the content of a file to the app.

        Its faults are named "download".
        """
        if (spoilt := await self._file_weather(request, "download")) is not None:
            return spoilt
        settings, file = self._world.settings, self._world.files.find(request.match_info["file"])
        token = _token(request, {})
        if token != settings.bot_token or not self._world.may("files:read"):
            # As Slack does, which takes a client without a token for a browser.
            return web.Response(text="<!DOCTYPE html><title>Sign in</title>", content_type="text/html")
        if file is None or file.content is None:
            return web.Response(status=404)
        self._record.passed("download", file.content, to_slack=False)
        return web.Response(body=file.content, content_type="application/octet-stream")

    async def _file_weather(self, request: web.Request, name: str) -> web.StreamResponse | None:
        fault = self._faults.strike(name)
        await asyncio.sleep(self._faults.latency + (fault.delay if fault else 0))
        if fault is None:
            return None
        return _cut(request) if fault.reset else _spoilt(fault)

    def _respond(self, key: str, arguments: Json) -> Json:
        try:
            return {"ok": True, **methods_chat.respond(self._world, key, arguments)}
        except SlackError as refusal:
            return {"ok": False, "error": refusal.error, **refusal.more}

    def _scopes(self, token: str | None) -> dict[str, str] | None:
        # Slack says them with each answer to a token that it knows, a refusal too.
        settings = self._world.settings
        return {"x-oauth-scopes": ",".join(settings.scopes)} if token == settings.bot_token else None

    async def _weathered(
        self, request: web.Request, name: str, arguments: Json, play: Play, headers: dict[str, str] | None = None
    ) -> web.StreamResponse:
        at = time.time()
        if wait := self._tiers.refuse(name, arguments.get("channel")):
            self._record.called(name, arguments, at, "ratelimited")
            return _limited(wait)
        fault = self._faults.strike(name, arguments.get("channel"))
        delay = self._faults.latency + (fault.delay if fault else 0)
        if delay:
            await asyncio.sleep(delay)
        if fault is not None and (spoilt := self._struck(request, fault, play)) is not None:
            self._record.called(name, arguments, at, _fault_name(fault))
            return spoilt
        answer = play()
        self._record.called(name, arguments, at, answer.get("error"))
        if self._faults.lag:
            await asyncio.sleep(self._faults.lag)
        return self._answered(name, answer, headers)

    def _struck(self, request: web.Request, fault: Fault, play: Play) -> web.Response | None:
        spoilt = _spoilt(fault)
        if fault.reset == "after" or (spoilt is not None and fault.applied):
            play()
        return _cut(request) if fault.reset else spoilt

    def _answered(self, name: str, answer: Json, headers: dict[str, str] | None) -> web.Response:
        response = _json(answer, headers)
        if self._record.keeping and isinstance(response.body, bytes):
            self._record.passed(name, response.body, to_slack=False)
        if name == "response_url" and not answer["ok"]:
            response.set_status(404 if answer["error"] in ("used_url", "expired_url") else 400)
        return response
