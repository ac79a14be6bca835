"""« Recevoir un modèle », in the import's window: an empty list to be filled in."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, present
from rules.import_subscribers import may_import
from rules.model.people import SlackId
from views import import_template as views


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the button."""

    async def sent(user: SlackId) -> View:
        return views.sent(context.localizer(await context.records.read(may_import, user)))

    @app.action(views.SEND)
    async def send(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)

        async def send_file(_view: Body) -> None:
            localizer = await context.localizer_of(request.user)
            template = views.template(localizer)
            await context.send_file(request.user, template.name, template.content, views.file_comment(localizer))

        present(context, request, sent, Place.PUSH, then=send_file)
