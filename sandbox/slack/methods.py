"""The Web API's methods in the sandbox, and their scopes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sandbox.slack import methods_chat as chat
from sandbox.slack import methods_conversations as conversations
from sandbox.slack import methods_files as files
from sandbox.slack import methods_people as people
from sandbox.slack import methods_views as views
from sandbox.slack.refusals import SlackError
from sandbox.slack.world import World

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Method:
    """One method, and the scopes it needs.

    `scope` is always needed; of `by_kind` one is needed, by the kind of conversation.
    """

    play: Callable[[World, Json], Json]
    scope: str | None = None
    by_kind: tuple[str, ...] = ()
    app_token: bool = False

    @property
    def scopes(self) -> tuple[str, ...]:
        """Every scope the method may ask for."""
        return ((self.scope,) if self.scope else ()) + self.by_kind


_HISTORY = ("channels:history", "groups:history", "im:history")
_READ = ("channels:read", "groups:read", "im:read")

METHODS: Mapping[str, Method] = {
    "auth.test": Method(people.auth_test),
    "apps.connections.open": Method(people.connections_open, app_token=True),
    "team.info": Method(people.team_info, "team:read"),
    "users.info": Method(people.users_info, "users:read"),
    "users.list": Method(people.users_list, "users:read"),
    "users.lookupByEmail": Method(people.users_lookup_by_email, "users:read.email"),
    "conversations.open": Method(conversations.conversations_open, "im:write"),
    "conversations.info": Method(conversations.conversations_info, by_kind=_READ),
    "conversations.list": Method(conversations.conversations_list, by_kind=_READ),
    "conversations.join": Method(conversations.conversations_join, "channels:join"),
    "conversations.history": Method(conversations.conversations_history, by_kind=_HISTORY),
    "chat.postMessage": Method(chat.post_message, "chat:write"),
    "chat.update": Method(chat.update, "chat:write"),
    "chat.delete": Method(chat.delete, "chat:write"),
    "chat.postEphemeral": Method(chat.post_ephemeral, "chat:write"),
    "files.getUploadURLExternal": Method(files.get_upload_url, "files:write"),
    "files.completeUploadExternal": Method(files.complete_upload, "files:write"),
    "files.info": Method(files.files_info, "files:read"),
    "views.open": Method(views.views_open),
    "views.push": Method(views.views_push),
    "views.update": Method(views.views_update),
    "views.publish": Method(views.views_publish),
}


def _admit(world: World, method: Method, token: str | None) -> None:
    if not token:
        raise SlackError("not_authed")
    settings = world.settings
    if token not in (settings.bot_token, settings.app_token):
        raise SlackError("invalid_auth")
    if world.uninstalled:
        raise SlackError("account_inactive")
    if (token == settings.app_token) is not method.app_token:
        raise SlackError("not_allowed_token_type")
    if method.scope:
        world.require(method.scope)


def _play(world: World, name: str, token: str | None, arguments: Json) -> Json:
    method = METHODS.get(name)
    if method is None:
        raise SlackError("unknown_method", req_method=name)
    _admit(world, method, token)
    return method.play(world, arguments)


def call(world: World, name: str, token: str | None, arguments: Json) -> Json:
    """Play one call and give Slack's answer, `ok` or not."""
    try:
        return {"ok": True, **_play(world, name, token, arguments)}
    except SlackError as refusal:
        return {"ok": False, "error": refusal.error, **refusal.more}
