"""Web API methods that upload and describe files."""

import asyncio
from dataclasses import replace
from functools import partial
from typing import Any

from sandbox.slack.files import File, described
from sandbox.slack.methods_chat import parsed
from sandbox.slack.methods_conversations import located, thread_of
from sandbox.slack.refusals import SlackError
from sandbox.slack.world import World

Json = dict[str, Any]

LARGEST_PUT = 1024**3


def get_upload_url(world: World, arguments: Json) -> Json:
    """Begin an upload: give the address for the file's content."""
    name, length = str(arguments.get("filename") or ""), str(arguments.get("length") or "")
    if not name or not length.isdecimal() or int(length) < 1:
        raise SlackError("invalid_arguments")
    if int(length) > LARGEST_PUT:
        raise SlackError("file_upload_size_restricted")
    file = world.files.expect(name, int(length), world.settings.bot_user_id)
    return {"upload_url": f"http://{world.address}/upload/v1/{file.secret}", "file_id": file.id}


def complete_upload(world: World, arguments: Json) -> Json:
    """End an upload: give the file its title, and have it shared soon.

    That works once: afterwards the upload is not found.
    """
    given = parsed(arguments.get("files"), "invalid_arguments")
    if not isinstance(given, list) or not given or not all(isinstance(each, dict) for each in given):
        raise SlackError("invalid_arguments")
    files = [_put(world, str(each.get("id") or ""), each.get("title")) for each in given]
    if any(file.completed for file in files):
        raise SlackError("file_not_found")
    if arguments.get("channel_id"):
        place = _place(world, str(arguments["channel_id"]))
        thread = thread_of(world, place, arguments)
        comment = str(arguments.get("initial_comment") or "")
        share = partial(_share, world, [file.id for file in files], place, comment, thread)
        asyncio.get_running_loop().call_later(world.files.sharing_takes, share)
    for file in files:
        world.files.keep(replace(file, completed=True))
    return {"files": [{"id": file.id, "title": file.title} for file in files]}


def files_info(world: World, arguments: Json) -> Json:
    """Describe one file."""
    return {"file": described(_put(world, str(arguments.get("file") or "")), world.address, world.settings.team_id)}


def _put(world: World, file_id: str, title: Any = None) -> File:
    file = world.files.find(file_id)
    if file is None or file.content is None:
        raise SlackError("file_not_found")
    return replace(file, title=str(title)) if title else file


def _place(world: World, channel: str) -> str:
    place = located(world, channel)
    if place.archived:
        raise SlackError("is_archived")
    if not place.member:
        raise SlackError("not_in_channel")
    return place.id


def _share(world: World, files: list[str], place: str, comment: str, thread: str | None) -> None:
    known = [file for file in map(world.files.find, files) if file is not None]
    shared = [world.files.keep(replace(file, places=(*file.places, place))) for file in known]
    world.workspace.say(world.bot_message(place, comment, [], files=tuple(shared), thread_ts=thread))
