"""The refresh of the window beneath one that changes something."""

from __future__ import annotations

from collections.abc import Sequence

from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers import (
    close_outside_accesses,
    list_portfolios,
    list_services,
    list_subscribers,
    review_access,
    review_directory,
    show_portfolio,
)
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


def refresh_all(context: AppContext, client: AsyncWebClient, user: SlackId, origins: Sequence[Origin]) -> None:
    """Show the windows beneath as they are now, the nearest first."""
    for number, origin in enumerate(origins):
        below = next(iter(origins[number + 1 :]), None)
        context.background.start(_refresh(context, client, user, origin, below))


async def _refresh(
    context: AppContext, client: AsyncWebClient, user: SlackId, origin: Origin, below: Origin | None = None
) -> None:
    try:
        view = await _as_it_is(context, user, origin, below)
    except Refused as refused:
        view = refusals.window_of(await context.localizer_of(user), refused)
    await update(client, origin.view, view)


async def _as_it_is(context: AppContext, user: SlackId, origin: Origin, below: Origin | None) -> View:
    match origin.beneath:
        case Beneath.LIST:
            return await list_subscribers.page_at(context, user, origin.place)
        case Beneath.REVIEW:
            return await review_access.sheet(context, user, review_views.read_place(origin.place))
        case Beneath.DIRECTORY:
            return await review_directory.sheet(context, user, int(origin.place))
        case Beneath.SERVICES | Beneath.TO_CLOSE:
            return await _of_outside_accesses(context, user, origin)
        case Beneath.PORTFOLIOS:
            return await list_portfolios.page_at(context, user, origin.place)
        case Beneath.PORTFOLIO:
            return await show_portfolio.sheet_at(context, user, origin.place, below)


async def _of_outside_accesses(context: AppContext, user: SlackId, origin: Origin) -> View:
    if origin.beneath is Beneath.SERVICES:
        return await list_services.listing(context, user)
    return await close_outside_accesses.page(context, user, int(origin.place))
