"""The errors that Slack is known to name, and what mends them.

Source: the error tables of Slack's method pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class ErrorClass(Enum):
    """The meaning of an error for the call that met it."""

    REFUSED = auto()  # the reader, the place or the message: the same call can only be refused again
    NOBODY = auto()  # as REFUSED: there is no such person, or none that the app may see
    GONE = auto()  # as REFUSED: what the call is about is there no more
    UNEDITABLE = auto()  # as REFUSED: a message that nobody may edit
    WINDOW = auto()  # as REFUSED: a window that cannot be opened (any more)
    APP = auto()  # the app lacks something here: once that is mended, the same call goes through
    CALLER = auto()  # as APP, for every call
    TOO_MANY = auto()
    TROUBLE = auto()  # Slack's own; it documents of some of these that part of the call may have succeeded


@dataclass(frozen=True, slots=True)
class ErrorName:
    """The known facts about an error.

    `channel_remedy` mends it where the call was about the team channel.
    """

    kind: ErrorClass
    remedy: str = ""
    channel_remedy: str = ""

    @property
    def by_installing(self) -> bool:
        """Whether somebody must install the app again, or copy its token."""
        return self.remedy in {_CREDENTIAL, _SCOPES, _REINSTALL}


APP_REMOVED = "app_removed"  # our own name: Slack says account_inactive for it, too
CALL_WITH_APP_TOKEN = "apps.connections.open"  # noqa: S105 - a method
APP_TOKEN_REMEDY = "give SLACK_APP_TOKEN an app-level token with connections:write"  # noqa: S105 - says what to do

_CREDENTIAL = "give SLACK_BOT_TOKEN the token of the app as it is installed now"
_INVITE = "invite the app into NOTIFICATIONS_CHANNEL"
_SCOPES = "add the scopes of manifest.yaml to the app, and install it again"
_REINSTALL = "install the app in the workspace again"
_POLICY = "ask an administrator of the workspace to let the app post"
# What is for good with a person can be mended with the team channel: the app is invited into it, it leaves the archive,
# or the settings name another, where then goes what is owed to it.
_CHANNEL_LOST = "set NOTIFICATIONS_CHANNEL to a channel that is open to the app, and invite the app into it"

_PLACE = ErrorName(ErrorClass.REFUSED, channel_remedy=_CHANNEL_LOST)
_OF_CLASS = {
    ErrorClass.REFUSED: """
        account_inactive cannot_dm_bot invalid_arguments invalid_blocks invalid_blocks_format invalid_metadata_format
        invalid_metadata_schema metadata_too_large msg_blocks_too_long msg_too_long no_text user_disabled
        """,
    ErrorClass.NOBODY: "user_not_found user_not_visible users_not_found",
    ErrorClass.GONE: "file_deleted file_not_found message_not_found not_found",
    ErrorClass.UNEDITABLE: "block_mismatch cant_update_message edit_window_closed",
    ErrorClass.WINDOW: """
        exchanged_trigger_id expired_trigger_id invalid_trigger_id push_limit_reached trigger_expired view_too_large
        """,
    ErrorClass.TOO_MANY: "rate_limited ratelimited",
    ErrorClass.TROUBLE: """
        external_channel_migrating fatal_error internal_error request_timeout service_unavailable team_added_to_org
        update_failed
        """,
}
_OF_PLACE = """
    channel_not_found is_archived is_inactive method_not_supported_for_channel_type
    restricted_action_non_threadable_channel restricted_action_thread_only_channel
    """
_TO_MEND = {
    "messages_tab_disabled": "switch on the Messages tab of the app's home, as in manifest.yaml",
    "missing_scope": _SCOPES,
    "no_permission": _SCOPES,
    "not_in_channel": _INVITE,
    "restricted_action": _POLICY,
    "restricted_action_read_only_channel": _POLICY,
}
_CALLER_TO_MEND = {
    APP_REMOVED: _REINSTALL,
    "access_denied": _POLICY,
    "accesslimited": _POLICY,
    "ekm_access_denied": _POLICY,
    "invalid_auth": _CREDENTIAL,
    "not_allowed_token_type": _CREDENTIAL,
    "not_authed": _CREDENTIAL,
    "org_login_required": "wait for the migration of the workspace, or install the app again after it",
    "team_access_not_granted": _CREDENTIAL,
    "token_expired": _CREDENTIAL,
    "token_revoked": _CREDENTIAL,
    "two_factor_setup_required": _POLICY,
}
ERRORS: dict[str, ErrorName] = {
    **{name: ErrorName(kind) for kind, names in _OF_CLASS.items() for name in names.split()},
    **dict.fromkeys(_OF_PLACE.split(), _PLACE),
    **{name: ErrorName(ErrorClass.APP, remedy) for name, remedy in _TO_MEND.items()},
    **{name: ErrorName(ErrorClass.CALLER, remedy) for name, remedy in _CALLER_TO_MEND.items()},
}
