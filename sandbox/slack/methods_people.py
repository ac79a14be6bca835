"""Web API methods about the workspace and its people."""

import base64
import binascii
import secrets
from collections.abc import Sequence
from typing import Any

from sandbox.slack.refusals import SlackError
from sandbox.slack.workspace import Person
from sandbox.slack.world import World

Json = dict[str, Any]


def true(arguments: Json, name: str) -> bool:
    """Read a boolean argument in any form that Slack accepts."""
    return str(arguments.get(name, "")).lower() in ("1", "true")


def page(everything: Sequence[Any], arguments: Json, usual: int, most: int = 1000) -> tuple[list[Any], Json]:
    """Cut one page out of a list, and give the next cursor."""
    try:
        limit = min(int(arguments.get("limit") or usual), most)
        start = int(base64.b64decode(arguments.get("cursor") or b"MA==", validate=True).decode().removeprefix("next:"))
    except (ValueError, binascii.Error) as wrong:
        raise SlackError("invalid_cursor") from wrong
    if limit < 1:
        raise SlackError("invalid_limit")
    end = start + limit
    more = base64.b64encode(f"next:{end}".encode()).decode() if end < len(everything) else ""
    return list(everything[start:end]), {"next_cursor": more}


def _profile(world: World, person: Person) -> Json:
    profile: Json = {
        "real_name": person.real_name or person.name,
        "real_name_normalized": person.real_name or person.name,
        "display_name": person.name,
        "display_name_normalized": person.name,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "title": person.title,
        "phone": person.phone,
        "team": world.settings.team_id,
    }
    if person.email is not None and not person.is_bot and world.may("users:read.email"):
        profile["email"] = person.email
    return profile


def described(world: World, person: Person, *, locale: bool = False) -> Json:
    """Give a person as Slack describes them to this app."""
    user: Json = {
        "id": person.id,
        "team_id": person.team_id or world.settings.team_id,
        "name": person.name,
        "deleted": person.deleted,
        "real_name": person.real_name or person.name,
        "profile": _profile(world, person),
        "is_bot": person.is_bot,
        "is_app_user": False,
        "updated": person.updated,
    }
    if person.deleted:
        return user
    ranks = ("is_admin", "is_owner", "is_primary_owner", "is_restricted", "is_ultra_restricted")
    user |= {rank: getattr(person, rank) for rank in ranks} | {"tz": person.tz}
    if person.is_email_confirmed is not None and world.may("users:read.email"):
        user["is_email_confirmed"] = person.is_email_confirmed
    flags = ("is_stranger", "is_invited_user", "is_connector_bot")
    user |= {flag: True for flag in flags if getattr(person, flag)}
    if locale:
        user["locale"] = person.locale
    return user


def auth_test(world: World, _arguments: Json) -> Json:
    """Say who the token belongs to."""
    settings = world.settings
    return {
        "url": f"https://{settings.team_domain}.slack.com/",
        "team": settings.team_name,
        "user": settings.bot_name,
        "team_id": settings.team_id,
        "user_id": settings.bot_user_id,
        "bot_id": settings.bot_id,
        "is_enterprise_install": False,
    }


def connections_open(world: World, _arguments: Json) -> Json:
    """Give the address of a new Socket Mode connection, good once."""
    ticket = secrets.token_hex(12)
    world.tickets.add(ticket)
    return {"url": f"ws://{world.address}/link?ticket={ticket}&app_id={world.settings.app_id}"}


def team_info(world: World, _arguments: Json) -> Json:
    """Describe the workspace."""
    settings = world.settings
    team = {"id": settings.team_id, "name": settings.team_name, "domain": settings.team_domain, "email_domain": ""}
    return {"team": team}


def users_info(world: World, arguments: Json) -> Json:
    """Describe one person."""
    person = world.workspace.people.get(str(arguments.get("user")))
    if person is None:
        raise SlackError("user_not_found")
    return {"user": described(world, person, locale=true(arguments, "include_locale"))}


def users_list(world: World, arguments: Json) -> Json:
    """Describe everyone, page by page, deactivated people and bots included."""
    locale = true(arguments, "include_locale")
    people, more = page(list(world.workspace.people.values()), arguments, usual=1000)
    members = [described(world, person, locale=locale) for person in people]
    return {"members": members, "cache_ts": 0, "response_metadata": more}


def users_lookup_by_email(world: World, arguments: Json) -> Json:
    """Describe the active person with this address."""
    person = world.workspace.by_email(str(arguments.get("email") or ""))
    if person is None or person.is_stranger:
        raise SlackError("users_not_found")
    return {"user": described(world, person)}
