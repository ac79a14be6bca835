"""The refresh of the window beneath one that changes something."""

from __future__ import annotations

from slack_sdk.web.async_client import AsyncWebClient

from handlers import list_subscribers, review_access, review_directory
from handlers.app_context import AppContext
from handlers.windows import update
from rules.model.people import SlackId
from rules.model.refusals import Refused
from views import refusals
from views import review_access as review_views
from views.list_subscribers import Beneath, Origin


def refresh(context: AppContext, client: AsyncWebClient, user: SlackId, origin: Origin | None) -> None:
    """Show the window beneath as it is now, if there is one."""
    if origin is not None:
        context.background.start(_refresh(context, client, user, origin))


async def _refresh(context: AppContext, client: AsyncWebClient, user: SlackId, origin: Origin) -> None:
    try:
        match origin.beneath:
            case Beneath.LIST:
                view = await list_subscribers.page_at(context, user, origin.place)
            case Beneath.REVIEW:
                view = await review_access.sheet(context, user, review_views.read_place(origin.place))
            case Beneath.DIRECTORY:
                view = await review_directory.sheet(context, user, int(origin.place))
    except Refused as refused:
        view = refusals.window_of(await context.localizer_of(user), refused)
    await update(client, origin.view, view)
