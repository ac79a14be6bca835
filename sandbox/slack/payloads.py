"""What Slack tells the app about an interaction, field by field."""

import time
from typing import Any

from sandbox.slack.methods_conversations import written
from sandbox.slack.windows import Window
from sandbox.slack.workspace import Message, Person
from sandbox.slack.world import World

Json = dict[str, Any]

_TOKEN = "sandbox-verification-token"  # noqa: S105 - Slack's old token, which nobody should check


def command(world: World, person: Person, name: str, text: str, channel: str) -> Json:
    """Describe a slash command."""
    settings = world.settings
    known = world.workspace.channels.get(channel)
    return {
        "token": _TOKEN,
        "team_id": settings.team_id,
        "team_domain": settings.team_domain,
        "channel_id": channel,
        "channel_name": ("privategroup" if known.is_private else known.name) if known else "directmessage",
        "user_id": person.id,
        "user_name": person.name,
        "command": name,
        "text": text,
        "api_app_id": settings.app_id,
        "is_enterprise_install": "false",
        "response_url": world.answer_url(person.id, channel),
        "trigger_id": world.triggers.issue(person.id),
    }


def _common(world: World, kind: str, person: Person) -> Json:
    settings = world.settings
    user = {"id": person.id, "username": person.name, "name": person.name, "team_id": settings.team_id}
    return {
        "type": kind,
        "team": {"id": settings.team_id, "domain": settings.team_domain},
        "user": user,
        "api_app_id": settings.app_id,
        "token": _TOKEN,
        "enterprise": None,
        "is_enterprise_install": False,
    }


def submission(world: World, person: Person, window: Window) -> Json:
    """Describe a form that was sent."""
    more = {"trigger_id": world.triggers.issue(person.id), "view": window.view, "response_urls": []}
    return _common(world, "view_submission", person) | more


def closing(world: World, person: Person, window: Window, *, cleared: bool) -> Json:
    """Describe a window that was closed."""
    return _common(world, "view_closed", person) | {"view": window.view, "is_cleared": cleared}


def suggestion(world: World, person: Person, window: Window, ids: tuple[str, str], typed: str) -> Json:
    """Describe what was typed into a menu of the app.

    `ids` are its block's and its own.
    """
    block_id, action_id = ids
    more = {"container": {"type": "view", "view_id": window.id}, "view": window.view}
    return (
        _common(world, "block_suggestion", person)
        | more
        | {
            "block_id": block_id,
            "action_id": action_id,
            "value": typed,
        }
    )


def actions(world: World, person: Person, where: Window | Message, action: Json) -> Json:
    """Describe an element used in a window or a message."""
    payload = _common(world, "block_actions", person)
    payload["trigger_id"] = world.triggers.issue(person.id)
    payload["actions"] = [action | {"action_ts": _instant(world)}]
    if isinstance(where, Window):
        return payload | {"container": {"type": "view", "view_id": where.id}, "view": where.view}
    return payload | _in_message(world, person, where)


def _in_message(world: World, person: Person, message: Message) -> Json:
    known = world.workspace.channels.get(message.channel)
    container = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": message.channel,
        "is_ephemeral": message.only_for is not None,
    }
    return {
        "container": container,
        "channel": {"id": message.channel, "name": known.name if known else "directmessage"},
        "message": written(message, metadata=True),
        "state": {"values": {}},
        "response_url": world.answer_url(person.id, message.channel, message),
    }


def _instant(world: World) -> str:
    return f"{world.clock.microseconds() / 1_000_000:.6f}"


def event(world: World, content: Json) -> Json:
    """Wrap an event as the Events API does."""
    settings = world.settings
    authorization = {
        "enterprise_id": None,
        "team_id": settings.team_id,
        "user_id": settings.bot_user_id,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    return {
        "token": _TOKEN,
        "team_id": settings.team_id,
        "api_app_id": settings.app_id,
        "event": {"event_ts": _instant(world)} | content,
        "type": "event_callback",
        "event_id": f"Ev{time.time_ns():X}",
        "event_time": world.clock.microseconds() // 1_000_000,
        "authorizations": [authorization],
    }
