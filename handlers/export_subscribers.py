"""« Exporter »: the list of who is in the space comes as a file, by direct message."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.desk import Desk
from handlers.in_time import in_time
from handlers.windows import Body, Place, Request, present, update
from locales import Reader
from rules import export_subscribers as rules
from rules.export_subscribers import Export
from rules.journal import FormId
from rules.people import SlackId
from rules.refusals import Refused
from views import export_subscribers as views
from views import list_subscribers, refusals, windows


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer the button in the list, and the confirmation."""

    async def confirmation(user: SlackId) -> View:
        wanted = await desk.records.read(rules.may_export, user, desk.firm.enrolment)
        return views.confirmation(desk.reader(wanted.author), wanted, FormId(uuid4().hex))

    @app.action(list_subscribers.EXPORT)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(desk, Request(client, respond, body), confirmation, Place.PUSH)

    @app.view(views.WINDOW)
    async def confirm(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await in_time(_exported(desk, client, SlackId(body["user"]["id"]), view)))


async def _exported(desk: Desk, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    reader = await desk.reader_of(user)
    try:
        exported = await desk.records.write(
            rules.export, user, form=views.answers(view), enrolment=desk.firm.enrolment, now=desk.now()
        )
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(reader, refused)}

    async def tell(reference: str) -> None:
        await update(client, view["id"], windows.failure(reader, reference))

    if not exported.again:
        desk.background.start(_send(desk, user, reader, exported), tell)
    return {"response_action": "update", "view": views.result(reader, exported)}


async def _send(desk: Desk, user: SlackId, reader: Reader, exported: Export) -> None:
    sheet = views.subscribers(reader, exported.people, desk.now())
    await desk.send_file(user, sheet.name, sheet.content, views.file_comment(reader, len(exported.people)))
