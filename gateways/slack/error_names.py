"""The errors that Slack is known to name, and what mends them.

Source: the error tables of Slack's method pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class ErrorClass(Enum):
    """The meaning of an error for the call that met it."""

    REFUSED = auto()  # the reader, the place, the message or the request: the same call can only be refused again
    NOBODY = auto()  # as REFUSED: there is no such person, or none that the app may see
    GONE = auto()  # as REFUSED: what the call is about is there no more
    UNEDITABLE = auto()  # as REFUSED: a message that nobody may edit
    WINDOW = auto()  # as REFUSED: a window that cannot be opened or changed (any more)
    FILE = auto()  # as REFUSED: a file that the workspace does not take, or does not show
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
        return self.remedy in {_CREDENTIAL, _SCOPES, _REINSTALL, _PER_WORKSPACE}


CALL_WITH_APP_TOKEN = "apps.connections.open"  # noqa: S105 - a method
APP_TOKEN_REMEDY = "give SLACK_APP_TOKEN an app-level token with connections:write"  # noqa: S105 - says what to do

_CREDENTIAL = "give SLACK_BOT_TOKEN the token of the app as it is installed now"
_INVITE = "invite the app into NOTIFICATIONS_CHANNEL"
_SCOPES = "add the scopes of manifest.yaml to the app, and install it again"
_REINSTALL = "install the app in the workspace again, and give SLACK_BOT_TOKEN its token"
_PER_WORKSPACE = "install the app in the workspace, not in the whole organisation"
_NEWER = "install a newer version of this bot"
_POLICY = "ask an administrator of the workspace to let the app post"
_RESOURCE = "ask an administrator of the workspace to let the app post there again"
_READER = "ask an administrator of the workspace to let this person use the app"
_NETWORK = "ask an administrator of the workspace to accept calls from the address of this server"
# What is for good with a person can be mended with the team channel: the app is invited into it, it leaves the archive,
# or the settings name another, where then goes what is owed to it.
_CHANNEL_LOST = "set NOTIFICATIONS_CHANNEL to a channel that is open to the app, and invite the app into it"

_PLACE = ErrorName(ErrorClass.REFUSED, channel_remedy=_CHANNEL_LOST)
_OF_CLASS = {
    ErrorClass.REFUSED: """
        alt_txt_too_large as_user_not_supported attachment_payload_limit_exceeded cannot_dm_bot cannot_reply_to_message
        cant_broadcast_message cant_delete_message channels_limit_exceeded compliance_exports_prevent_deletion
        draft_already_deleted draft_already_sent draft_has_conflict draft_not_found duplicate_channel_not_found
        duplicate_message_not_found insecure_request invalid_arg_name invalid_arguments invalid_array_arg
        invalid_attachments invalid_blocks invalid_blocks_format invalid_charset invalid_form_data invalid_json
        invalid_limit invalid_metadata_filter_keys invalid_metadata_format invalid_metadata_schema invalid_post_type
        invalid_ts_latest invalid_ts_oldest invalid_types invalid_user_combination json_not_object limit_required
        markdown_text_conflict metadata_must_be_sent_from_app metadata_too_large missing_args missing_argument
        missing_charset missing_file_data missing_post_type missing_profile_id msg_blocks_too_long msg_too_long
        no_dual_broadcast_content_update no_text not_enough_users not_implemented restricted_action_thread_locked
        send_on_behalf_not_allowed snippet_too_large superfluous_charset too_many_attachments too_many_contact_cards
        too_many_users unknown_snippet_type unknown_subtype user_disabled users_list_not_supplied
        """,
    ErrorClass.NOBODY: "user_not_found user_not_visible users_not_found",
    ErrorClass.GONE: "file_deleted file_is_deleted file_not_found message_not_found not_found",
    ErrorClass.UNEDITABLE: "block_mismatch cant_update_message edit_window_closed",
    ErrorClass.WINDOW: """
        duplicate_external_id exchanged_trigger_id expired_trigger_id hash_conflict invalid_trigger_id
        push_limit_reached trigger_expired view_too_large
        """,
    ErrorClass.FILE: """
        blocked_file_type canvas_disabled_file_team canvas_disabled_user_team canvas_globally_disabled
        file_share_limit_reached file_type_not_allowed file_upload_size_restricted file_uploads_disabled
        file_uploads_except_images_disabled max_file_sharing_exceeded not_visible posting_to_channel_denied
        slack_connect_blocked_file_type slack_connect_canvas_sharing_blocked slack_connect_clip_sharing_blocked
        slack_connect_file_link_sharing_blocked slack_connect_file_upload_sharing_blocked
        slack_connect_lists_sharing_blocked storage_limit_reached template_not_visible unable_to_share_files
        """,
    ErrorClass.TOO_MANY: "message_limit_exceeded rate_limited ratelimited",
    ErrorClass.TROUBLE: """
        external_channel_migrating fatal_error file_update_failed internal_error invalid_cursor request_timeout
        service_unavailable streaming_state_conflict team_added_to_org update_failed
        """,
}
_OF_PLACE = """
    channel_is_limited_access channel_not_found invalid_channel is_archived is_inactive
    method_not_supported_for_channel_type restricted_action_non_threadable_channel restricted_action_thread_only_channel
    team_not_found too_many_members
    """
_TO_MEND = {
    "access_denied": _RESOURCE,
    "app_access_restricted": _READER,
    "deprecated_endpoint": _NEWER,
    "ekm_access_denied": _RESOURCE,
    "enterprise_is_restricted": _PER_WORKSPACE,
    "forbidden_team": _PER_WORKSPACE,
    "messages_tab_disabled": "switch on the Messages tab of the app's home, as in manifest.yaml",
    "method_deprecated": _NEWER,
    "missing_scope": _SCOPES,
    "no_permission": _SCOPES,
    "not_enabled": "switch on the Home tab of the app's home, as in manifest.yaml",
    "not_in_channel": _INVITE,
    "restricted_action": _POLICY,
    "restricted_action_read_only_channel": _POLICY,
    "unknown_method": _NEWER,
    "upgrade_required": _NEWER,
}
_CALLER_TO_MEND = {
    "accesslimited": _NETWORK,
    "account_inactive": _REINSTALL,  # the token's account, never a reader's: messages to closed accounts are taken
    "invalid_auth": _CREDENTIAL,
    "is_bot": _CREDENTIAL,
    "not_allowed_token_type": _CREDENTIAL,
    "not_authed": _CREDENTIAL,
    "org_login_required": "wait for the migration of the workspace, or install the app again after it",
    "team_access_not_granted": _CREDENTIAL,
    "token_expired": _CREDENTIAL,
    "token_revoked": _CREDENTIAL,
    "two_factor_setup_required": _CREDENTIAL,
}
ERRORS: dict[str, ErrorName] = {
    **{name: ErrorName(kind) for kind, names in _OF_CLASS.items() for name in names.split()},
    **dict.fromkeys(_OF_PLACE.split(), _PLACE),
    **{name: ErrorName(ErrorClass.APP, remedy) for name, remedy in _TO_MEND.items()},
    **{name: ErrorName(ErrorClass.CALLER, remedy) for name, remedy in _CALLER_TO_MEND.items()},
}
# Refused because of how the app is made, not because of whom it writes to.
MADE_SO = frozenset({"messages_tab_disabled", "missing_scope", "no_permission", "not_enabled"})
# Of files it is the file that is denied, which nobody mends.
_OF_FILES = {"access_denied": ErrorName(ErrorClass.FILE)}


def known_error(name: str, method: str) -> ErrorName | None:
    """Give what is known of this error of a method."""
    return (method.startswith("files.") and _OF_FILES.get(name)) or ERRORS.get(name)
