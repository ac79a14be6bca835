"""Why a user of Slack is no active member of the firm."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rules.model.people import Outside

_SLACKBOT = "USLACKBOT"
_FLAGS = (
    (Outside.CLOSED, ("deleted",)),
    (Outside.APP, ("is_bot", "is_workflow_bot", "is_connector_bot")),
    (Outside.ELSEWHERE, ("is_stranger",)),
    (Outside.GUEST, ("is_restricted", "is_ultra_restricted")),
    (Outside.INVITED, ("is_invited_user",)),
)


def outside(user: Mapping[str, Any], team_id: str) -> Outside | None:
    """Tell why this user is no active member of the workspace; None for a full one."""
    if user["id"] == _SLACKBOT:
        return Outside.APP
    found = next((kind for kind, flags in _FLAGS if any(user.get(flag) for flag in flags)), None)
    return Outside.ELSEWHERE if found is not Outside.CLOSED and not _is_of(team_id, user) else found


def _is_of(team_id: str, user: Mapping[str, Any]) -> bool:
    # Slack Connect shows people of other workspaces; in an Enterprise Grid one account belongs to several.
    enterprise = user.get("enterprise_user")
    teams = enterprise.get("teams") if isinstance(enterprise, Mapping) else None
    return user.get("team_id") == team_id or (isinstance(teams, list) and team_id in teams)
