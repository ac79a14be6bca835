"""Showing a window: who asks is recognised, a refusal is a window too, and a failure is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from handlers.desk import Desk
from handlers.directory import DirectorySilent
from handlers.slack_errors import error_name
from locales import Reader
from rules import recognise
from rules.people import SlackId
from rules.refusals import NotAUser, Refused
from views import refusals
from views.windows import expired_sentence, failure, failure_sentence, waiting

Body = dict[str, Any]  # what Slack sends: JSON
Build = Callable[[SlackId], Awaitable[View]]
Refuse = Callable[[Reader, Refused], View]
Then = Callable[[Body], Awaitable[None]]

_TOO_LATE = {"expired_trigger_id", "exchanged_trigger_id", "trigger_expired"}


class Place(StrEnum):
    """Where a window goes: a new stack, on top of the one pressed in, or instead of it."""

    OPEN = "open"
    PUSH = "push"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody asked for, from Slack's payload, and the means to answer."""

    client: AsyncWebClient
    respond: AsyncRespond
    body: Body
    waiting: list[str] = field(default_factory=list)  # the window that says « One moment… », for as long as it does

    @property
    def user(self) -> SlackId:
        """Who asks."""
        return SlackId(self.body["user_id"] if "user_id" in self.body else self.body["user"]["id"])

    @property
    def action(self) -> dict[str, Any]:
        """What was pressed."""
        pressed: dict[str, Any] = self.body["actions"][0]
        return pressed

    async def whisper(self, text: str) -> None:
        """Answer so that only the one who asked sees it."""
        await self.respond(text, response_type="ephemeral", replace_original=False)


def present(
    desk: Desk,
    request: Request,
    build: Build,
    place: Place,
    *,
    refuse: Refuse = refusals.window_of,
    then: Then | None = None,
) -> None:
    """Show the window that `build` makes, after the acknowledgement; any refusal becomes a window of its own.

    `then` gets the window as Slack has it, unless it was a refusal.
    """

    async def tell(reference: str) -> None:
        reader = desk.reader_at_hand(request.user)
        if "response_url" in request.body and not request.waiting:
            await request.whisper(failure_sentence(reader, reference))
            return
        view_id = request.waiting[0] if request.waiting else request.body["view"]["id"]
        await update(request.client, view_id, failure(reader, reference))

    async def work() -> None:
        shown = await _present(desk, request, build, place, refuse)
        if shown is not None and then is not None:
            await then(shown)

    desk.background.start(work(), tell)


def attempt(desk: Desk, request: Request, work: Coroutine[object, object, None]) -> None:
    """Do what a button under a message asks for, after the acknowledgement; a refusal or failure is whispered."""

    async def tell(reference: str) -> None:
        await request.whisper(failure_sentence(desk.reader_at_hand(request.user), reference))

    async def done_or_refused() -> None:
        try:
            await work
        except Refused as refused:
            await request.whisper(refusals.sentence(await desk.reader_of(request.user), refused))

    desk.background.start(done_or_refused(), tell)


async def _present(desk: Desk, request: Request, build: Build, place: Place, refuse: Refuse) -> Body | None:
    try:
        view = await build(request.user)
    except NotAUser:
        return await _present_newcomer(desk, request, build, place, refuse)
    except Refused as refused:
        await _put(desk, request, refuse(await desk.reader_of(request.user), refused), place)
        return None
    shown = await _put(desk, request, view, place)
    await _refresh_language(desk, request.user)
    return shown


async def _present_newcomer(desk: Desk, request: Request, build: Build, place: Place, refuse: Refuse) -> Body | None:
    # Slack's trigger lives three seconds: the window opens first, then Slack is asked who this is.
    opened = await _put(desk, request, waiting(desk.reader_at_hand(request.user)), place)
    if opened is None:
        return None
    request.waiting.append(opened["id"])
    await _recognise(desk, request.user)
    refused = None
    try:
        view = await build(request.user)
    except Refused as refusal:
        refused = refusal
        view = refuse(await desk.reader_of(request.user), refusal)
    shown = await update(request.client, opened["id"], view)
    request.waiting.clear()
    return None if refused else shown


async def _put(desk: Desk, request: Request, view: View, place: Place) -> Body | None:
    client, body = request.client, request.body
    try:
        match place:
            case Place.OPEN:
                return _view(await client.views_open(trigger_id=body["trigger_id"], view=view))
            case Place.PUSH:
                return _view(await client.views_push(trigger_id=body["trigger_id"], view=view))
            case Place.UPDATE:
                return await update(client, body["view"]["id"], view)
    except SlackApiError as error:
        if error_name(error) not in _TOO_LATE or "response_url" not in body:
            raise
        await request.whisper(expired_sentence(await desk.reader_of(request.user), body.get("command", "")))
        return None


async def update(client: AsyncWebClient, view_id: str, view: View) -> Body | None:
    """Change a window; None where it was closed meanwhile, so that nobody waits for it."""
    try:
        return _view(await client.views_update(view_id=view_id, view=view))
    except SlackApiError as error:
        if error_name(error) != "not_found":
            raise
        return None


def _view(response: AsyncSlackResponse) -> Body:
    view: Body = response["view"]
    return view


async def _recognise(desk: Desk, slack_id: SlackId) -> None:
    member = await desk.directory.member(slack_id)
    if member is not None:
        await desk.records.write(recognise.recognise, member, desk.now())


async def _refresh_language(desk: Desk, slack_id: SlackId) -> None:
    # People change their language in Slack; what they see next follows, at most one question each few minutes.
    if desk.directory.remembered(slack_id) is None:
        try:
            await _recognise(desk, slack_id)
        except DirectorySilent:
            return
