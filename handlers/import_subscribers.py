"""« Importer »: the file, its examination and its confirmation.

The bot then does the import by itself.
"""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.drop_file import Judge, Subject, examined
from handlers.examine_file import judged
from handlers.windows import Body, Place, Request, present
from rules import import_subscribers as rules
from rules.files.headings import Sheet
from rules.model.dates import today
from rules.model.imports import ImportKind
from rules.model.people import SlackId
from rules.model.refusals import Field, FormRefused, Refused
from views import import_subscribers as views
from views import list_subscribers, refusals, show_space


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the buttons, the file, the pages and the confirmation."""

    async def form(user: SlackId) -> View:
        return views.form(context.localizer(await context.records.read(rules.may_import, user)))

    async def lines(user: SlackId, value: str) -> View:
        turned, localizer = views.read_turn(value), await context.localizer_of(user)
        found = await context.records.read(rules.page, user, turned.imported, turned.verdict, turned.after)
        return views.proposal(localizer, found)

    @app.action(list_subscribers.IMPORT)
    async def push_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), form, Place.PUSH)

    @app.action(show_space.OPEN_IMPORT)
    async def replace_by_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), form, Place.UPDATE)

    @app.view(views.WINDOW)
    async def examine(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(
            **await context.before_ack_deadline(
                examined(context, client, SlackId(body["user"]["id"]), view, _SUBSCRIBERS)
            )
        )

    @app.action(views.NEXT)
    @app.action(views.FIRST)
    @app.action(views.TAB)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        present(context, request, lambda user: lines(user, request.action["value"]), Place.UPDATE)

    @app.view(views.PROPOSAL)
    async def confirm(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_confirmed(context, SlackId(body["user"]["id"]), view)))


async def _judge(context: AppContext, author: SlackId, sheet: Sheet) -> Judge:
    roster = await context.directory.roster()
    return lambda _imported: judged(context.records, author, sheet.lines, roster, today(context.now()))


_SUBSCRIBERS = Subject(ImportKind.SUBSCRIBERS, views.form, _judge)


async def _confirmed(context: AppContext, user: SlackId, view: Body) -> dict[str, Any]:
    confirmed, localizer = views.answers(view), await context.localizer_of(user)
    try:
        imported = await context.records.write(
            rules.confirm,
            user,
            confirmed.imported,
            with_checked=confirmed.with_checked,
            reason=confirmed.reason,
            notify=True,
            now=context.now(),
        )
    except FormRefused as refused:
        return {"response_action": "errors", "errors": {Field.REASON: refusals.sentence(localizer, refused)}}
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(localizer, refused)}
    context.wake()
    return {"response_action": "update", "view": views.started(localizer, imported)}
