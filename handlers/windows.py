"""The display of windows, with refusals and failures."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from slack_sdk.webhook.async_client import AsyncWebhookClient

from gateways.slack.directory import DirectorySilent
from gateways.slack.errors import error_name
from handlers.app_context import AppContext
from handlers.recognise import recognise
from locales import Localizer
from rules.model.people import SlackId
from rules.model.refusals import NotAUser, Refused
from views import refusals
from views.windows import expired_sentence, failure, failure_sentence, waiting

Body = dict[str, Any]  # what Slack sends: JSON
Build = Callable[[SlackId], Awaitable[View]]
Refuse = Callable[[Localizer, Refused], View]
Then = Callable[[Body], Awaitable[None]]

_LONGEST_WHISPER = 10  # seconds
# So long a command is held back for a failure to open its window, which nothing else might get through to say.
_FAILS_WITHIN = 0.2
_log = structlog.get_logger(__name__)
_TOO_LATE = {"expired_trigger_id", "trigger_expired"}
_USED_BEFORE = "exchanged_trigger_id"


class Place(StrEnum):
    """The place of a window: a new stack, on top, or instead."""

    OPEN = "open"
    PUSH = "push"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class Request:
    """A request from Slack's payload, and the means to answer it."""

    client: AsyncWebClient
    respond: AsyncRespond
    body: Body

    @property
    def user(self) -> SlackId:
        """The account of the person who asks."""
        return SlackId(self.body["user_id"] if "user_id" in self.body else self.body["user"]["id"])

    @property
    def action(self) -> dict[str, Any]:
        """The button or choice that was pressed."""
        pressed: dict[str, Any] = self.body["actions"][0]
        return pressed

    @property
    def at_home(self) -> bool:
        """Whether it was pressed on a Home tab.

        No window may take the place of a Home.
        """
        return bool(self.body.get("view", {}).get("type") == "home")

    async def whisper(self, text: str) -> None:
        """Answer so that only the person who asked sees it."""
        # Bolt's own `respond` says it again where the answer is lost, and then it stands there twice.
        client = AsyncWebhookClient(self.respond.response_url or "", timeout=_LONGEST_WHISPER, retry_handlers=[])
        answer = await client.send(text=text, response_type="ephemeral", replace_original=False)
        if answer.status_code != 200:
            _log.warning("an answer could not be whispered", status=answer.status_code)


def present(
    context: AppContext,
    request: Request,
    build: Build,
    place: Place,
    *,
    refuse: Refuse = refusals.window_of,
    then: Then | None = None,
) -> None:
    """Show the window that `build` makes, after the acknowledgement.

    `refuse` makes the window of a refusal. `then` gets the window as Slack has it, unless it was a refusal.
    """

    presentation = _Presentation(context, request, build, place, refuse, then)
    context.background.start(presentation.show(), presentation.tell)


async def answer_command(
    context: AppContext,
    ack: AsyncAck,
    request: Request,
    build: Build,
    *,
    refuse: Refuse = refusals.window_of,
    then: Then | None = None,
) -> None:
    """Acknowledge a command and open its window.

    Where Slack fails at once to open it, the acknowledgement itself says so: what is sent later may fail, too.
    """
    presentation = _Presentation(context, request, build, Place.OPEN, refuse, then)
    outcome: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def show() -> None:
        await presentation.show()
        _settle(outcome, "")

    async def tell(reference: str) -> None:
        if not _settle(outcome, reference):
            await presentation.tell(reference)

    context.background.start(show(), tell)
    await asyncio.wait([outcome], timeout=_FAILS_WITHIN)
    if _settle(outcome, "") or not outcome.result():
        await ack()
    else:
        await ack(failure_sentence(await context.localizer_in_trouble(request.user), outcome.result()))


def _settle(outcome: asyncio.Future[str], reference: str) -> bool:
    """Settle what the acknowledgement says; false where it is settled already."""
    if outcome.done():
        return False
    outcome.set_result(reference)
    return True


def attempt(context: AppContext, request: Request, work: Coroutine[object, object, None]) -> None:
    """Do what a button in a message asks for, after the acknowledgement.

    A refusal or a failure is told only to the person who asked.
    """

    async def tell(reference: str) -> None:
        await request.whisper(failure_sentence(await context.localizer_in_trouble(request.user), reference))

    async def done_or_refused() -> None:
        try:
            await work
        except Refused as refused:
            await request.whisper(refusals.whispered(await context.localizer_of(request.user), refused))

    context.background.start(done_or_refused(), tell)


@dataclass(frozen=True, slots=True)
class _Presentation:
    context: AppContext
    request: Request
    build: Build
    place: Place
    refuse: Refuse
    then: Then | None

    async def show(self) -> None:
        try:
            view = await self.context.before_ack_deadline(self.build(self.request.user))
        except NotAUser:
            await self._show_newcomer()
        except Refused as refused:
            await self._put(self.refuse(await self.context.localizer_of(self.request.user), refused))
        else:
            await self._finish(await self._put(view))
            await _refresh_language(self.context, self.request.user)

    async def tell(self, reference: str) -> None:
        localizer, body = await self.context.localizer_in_trouble(self.request.user), self.request.body
        if self.request.at_home:
            # The Home stays what it is; should the trigger have served, nothing more can be said.
            await self.request.client.views_open(trigger_id=body["trigger_id"], view=failure(localizer, reference))
        elif "response_url" in body:
            await self.request.whisper(failure_sentence(localizer, reference))
        else:
            await update(self.request.client, body["view"]["id"], failure(localizer, reference))

    async def _show_newcomer(self) -> None:
        # Slack's trigger lives three seconds: the window opens first, then Slack is asked who this is.
        localizer = self.context.localizer_at_hand(self.request.user)
        opened = await self._put(waiting(localizer))
        if opened is None:
            return
        view_id: str = opened["id"]

        async def tell(reference: str) -> None:
            await update(self.request.client, view_id, failure(localizer, reference))

        self.context.background.start(self._recognise_and_show(view_id), tell)

    async def _recognise_and_show(self, view_id: str) -> None:
        user, client = self.request.user, self.request.client
        await recognise(self.context, user)
        try:
            view = await self.build(user)
        except Refused as refused:
            await update(client, view_id, self.refuse(await self.context.localizer_of(user), refused))
        else:
            await self._finish(await update(client, view_id, view))

    @property
    def _place(self) -> Place:
        return Place.OPEN if self.request.at_home else self.place

    async def _finish(self, shown: Body | None) -> None:
        if shown is not None and self.then is not None:
            await self.then(shown)

    async def _put(self, view: View) -> Body | None:
        client, body = self.request.client, self.request.body
        try:
            match self._place:
                case Place.OPEN:
                    return _view(await client.views_open(trigger_id=body["trigger_id"], view=view))
                case Place.PUSH:
                    return _view(await client.views_push(trigger_id=body["trigger_id"], view=view))
                case Place.UPDATE:
                    return await update(client, body["view"]["id"], view)
        except SlackApiError as error:
            if error_name(error) == _USED_BEFORE:
                return None  # Slack repeats itself: the window is open already
            if error_name(error) not in _TOO_LATE or "response_url" not in body:
                raise
            localizer = await self.context.localizer_of(self.request.user)
            await self.request.whisper(expired_sentence(localizer, body.get("command", "")))
            return None


async def update(client: AsyncWebClient, view_id: str, view: View) -> Body | None:
    """Change a window; None where it was closed meanwhile."""
    try:
        return _view(await client.views_update(view_id=view_id, view=view))
    except SlackApiError as error:
        if error_name(error) != "not_found":
            raise
        return None


def _view(response: AsyncSlackResponse) -> Body:
    view: Body = response["view"]
    return view


async def _refresh_language(context: AppContext, slack_id: SlackId) -> None:
    # People change their language in Slack; what they see next follows, at most one question each few minutes.
    if context.directory.remembered(slack_id) is None:
        try:
            await recognise(context, slack_id)
        except DirectorySilent:
            return
