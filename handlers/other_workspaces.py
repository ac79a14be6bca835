"""What other workspaces ask for, refused before anything is looked up."""

from __future__ import annotations

import structlog
from slack_bolt import BoltResponse

from handlers.app_context import AppContext
from handlers.windows import Body
from rules.model.people import SlackId
from views.windows import elsewhere_sentence

_log = structlog.get_logger(__name__)


class OwnWorkspace:
    """The workspace of the firm, from which alone requests are taken."""

    def __init__(self, context: AppContext, team_id: str) -> None:
        self._context = context
        self._team_id = team_id

    def refusal(self, body: Body) -> BoltResponse | None:
        """Give the answer to a request of another workspace, or of its people."""
        asked_in = _workspaces(body)
        if (not asked_in or self._team_id in asked_in) and _is_of(body, self._team_id):
            return None
        _log.warning("a request of another workspace was refused", asked_by=body.get("type", "command"))
        if "command" not in body:
            return BoltResponse(status=200, body="")
        sentence = elsewhere_sentence(self._context.localizer_at_hand(SlackId(body.get("user_id", ""))))
        return BoltResponse(status=200, body={"response_type": "ephemeral", "text": sentence})


def _workspaces(body: Body) -> set[str]:
    """Name where it was asked, or for whom an event is told."""
    told = {each.get("team_id") for each in body.get("authorizations") or ()}
    return {body.get("team_id"), (body.get("team") or {}).get("id"), *told} - {None}


def _is_of(body: Body, team_id: str) -> bool:
    user = body.get("user")
    # In an Enterprise Grid one account belongs to several workspaces: there the directory says who it is.
    if not isinstance(user, dict) or body.get("enterprise"):
        return True
    return user.get("team_id") in {None, team_id}
