"""The handler of unexpected errors, for the person and the log."""

from __future__ import annotations

import structlog
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp

from handlers.app_context import AppContext
from handlers.background import reference
from handlers.windows import Body
from rules.model.people import SlackId
from views.windows import failure

_log = structlog.get_logger(__name__)


def register(app: AsyncApp, context: AppContext) -> None:
    """Log an unexpected error, and show a window with its reference.

    Only a submission is answered with the window.
    """

    @app.error
    async def failed(error: Exception, body: Body) -> BoltResponse:
        code = reference()
        _log.error("a request failed", reference=code, type=body.get("type", "command"), exc_info=error)
        match body:
            case {"type": "view_submission", "user": {"id": str(who)}, "view": {} as view}:
                # The acknowledgement itself must carry the window: anything said later would find it closed.
                shown = failure(await context.localizer_in_trouble(SlackId(who)), code)
                return BoltResponse(status=200, body={"response_action": _place(view), "view": shown.to_dict()})
        return BoltResponse(status=200)


def _place(view: Body) -> str:
    # On top, so that what was typed stays; but Slack stacks three windows and no more.
    previous = view.get("previous_view_id")
    return "push" if previous is None or previous == view.get("root_view_id") else "update"
