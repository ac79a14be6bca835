"""The opening and saving of forms about portfolios."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar
from uuid import NAMESPACE_OID, uuid4, uuid5

from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.origins import refresh_all
from handlers.windows import Body, Request
from locales import Localizer
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from rules.model.portfolios import NO_PORTFOLIO, PortfolioId
from rules.model.refusals import FormRefused, Refused
from views import list_portfolios, refusals, show_portfolio, subscriber_form
from views.list_subscribers import Origin
from views.portfolio_forms import Opened, read_opened

T = TypeVar("T")


def opened_on(view: Body, portfolio: PortfolioId = NO_PORTFOLIO) -> Opened:
    """Give a new form on this window; it is about a portfolio, if any."""
    return Opened(IdempotencyKey(uuid4().hex), portfolio, origins_of(view))


def opened_about(request: Request) -> Opened:
    """Give a new form about the portfolio whose button was pressed."""
    return opened_on(request.body["view"], list_portfolios.read_portfolio(request.action["value"]))


def origins_of(view: Body) -> tuple[Origin, ...]:
    """Read in which window a button was pressed, and on which that one stands."""
    if view.get("callback_id") == show_portfolio.WINDOW:
        return show_portfolio.origins(view)
    beneath = list_portfolios.origin(view)
    return (beneath,) if beneath is not None else ()


def key_of(what: str) -> IdempotencyKey:
    """Give the key of a press that can happen only once."""
    return IdempotencyKey(uuid5(NAMESPACE_OID, what).hex)


async def saved(
    context: AppContext,
    client: AsyncWebClient,
    body: Body,
    save: Callable[[SlackId, Opened], Awaitable[T]],
    result: Callable[[Localizer, T], View],
) -> dict[str, Any]:
    """Give the answer to a submission, and show the windows beneath anew."""
    user, view = SlackId(body["user"]["id"]), body["view"]
    opened, localizer = read_opened(view), await context.localizer_of(user)
    try:
        done = await save(user, opened)
    except FormRefused as refused:
        return {"response_action": "errors", "errors": subscriber_form.errors(localizer, view, refused.refusals)}
    except Refused as refused:
        shown = refusals.window_of(localizer, refused)
    else:
        context.wake()
        shown = result(localizer, done)
    refresh_all(context, client, user, opened.beneath)
    return {"response_action": "update", "view": shown}
