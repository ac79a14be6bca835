"""Web API methods that write messages or answer interactions."""

import json
import re
from dataclasses import replace
from typing import Any

from sandbox.limits.surfaces import problems
from sandbox.slack.fields import identified
from sandbox.slack.methods_conversations import Conversation, located, thread_of, written
from sandbox.slack.methods_people import true
from sandbox.slack.refusals import SlackError
from sandbox.slack.workspace import Message
from sandbox.slack.world import ANSWER_LIFE, ANSWER_USES, ResponseUrl, World

Json = dict[str, Any]

LONGEST_TEXT = 40_000
LARGEST_METADATA = 8_000
_EVENT_TYPE = re.compile(r"[A-Za-z0-9_-]{1,255}")


def parsed(value: Any, error: str) -> Any:
    """Read an argument that may come as JSON text."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value) if value else None
    except ValueError as wrong:
        raise SlackError(error) from wrong


def blocks_of(arguments: Json) -> list[Json] | None:
    """Read and check the blocks of a message; None without any."""
    blocks = parsed(arguments.get("blocks"), "invalid_blocks_format")
    if blocks is None:
        return None
    if not isinstance(blocks, list):
        raise SlackError("invalid_blocks_format")
    found = problems(blocks, "message")
    if found:
        messages = [f"[ERROR] {problem}" for problem in found]
        raise SlackError("invalid_blocks", errors=found, response_metadata={"messages": messages})
    return identified(blocks)


def _text_of(arguments: Json) -> str:
    text = str(arguments.get("text") or "")
    if len(text) > LONGEST_TEXT:
        raise SlackError("msg_too_long")
    return text


def _metadata_of(arguments: Json) -> tuple[Json | None, bool]:
    """Read the metadata of a message, and whether its name is valid.

    Metadata whose event has an invalid name is ignored.
    """
    metadata = parsed(arguments.get("metadata"), "invalid_metadata_format")
    if not metadata:
        return None, True
    if not isinstance(metadata, dict) or "event_type" not in metadata:
        raise SlackError("invalid_metadata_format")
    if not isinstance(metadata.get("event_payload"), dict):
        raise SlackError("invalid_metadata_schema")
    if len(json.dumps(metadata["event_payload"])) > LARGEST_METADATA:
        raise SlackError("metadata_too_large")
    known = bool(_EVENT_TYPE.fullmatch(str(metadata["event_type"])))
    return (metadata if known else None), known


def _addressed(world: World, identity: str) -> Conversation:
    """Find where a message goes, by conversation, person or channel name."""
    workspace = world.workspace
    person = workspace.people.get(identity)
    if person is not None:
        if person.is_bot:
            raise SlackError("channel_not_found" if person.id == workspace.bot.id else "cannot_dm_bot")
        return Conversation(workspace.direct(person.id), "im", member=True)
    channel = workspace.channel_named(identity)
    place = located(world, channel.id if channel else identity)
    if place.archived:
        raise SlackError("is_archived")
    if not place.member and not world.may("chat:write.public"):
        raise SlackError("not_in_channel")
    return place


def post_message(world: World, arguments: Json) -> Json:
    """Post a message into a conversation."""
    place = _addressed(world, str(arguments.get("channel") or ""))
    text, blocks = _text_of(arguments), blocks_of(arguments) or []
    metadata, known = _metadata_of(arguments)
    if not text and not blocks:
        raise SlackError("no_text")
    more: Json = {"metadata": metadata, "thread_ts": thread_of(world, place.id, arguments)}
    message = world.workspace.say(world.bot_message(place.id, text, blocks, **more))
    answer = {"channel": place.id, "ts": message.ts, "message": written(message, metadata=True)}
    return answer if known else answer | {"warning": "invalid_metadata_schema"}


def update(world: World, arguments: Json) -> Json:
    """Change a message of the bot.

    Blocks and metadata that are not given remain.
    """
    message = _own(world, arguments, "cant_update_message")
    if world.edits_closed:
        raise SlackError("edit_window_closed")
    changed = _changed(world, message, arguments)
    world.workspace.timelines[message.channel].put(changed)
    answer = {"channel": message.channel, "ts": message.ts, "text": changed.text}
    return answer | {"message": written(changed, metadata=True)}


def delete(world: World, arguments: Json) -> Json:
    """Delete a message of the bot."""
    message = _own(world, arguments, "cant_delete_message")
    if world.keeps_everything:
        raise SlackError("compliance_exports_prevent_deletion")
    world.workspace.timelines[message.channel].remove(message.ts)
    return {"channel": message.channel, "ts": message.ts}


def _own(world: World, arguments: Json, refusal: str) -> Message:
    place = located(world, str(arguments.get("channel") or ""))
    message = world.workspace.timelines[place.id].find(str(arguments.get("ts") or ""))
    if message is None:
        raise SlackError("message_not_found")
    if message.user != world.workspace.bot.id:
        raise SlackError(refusal)
    return message


def _changed(world: World, message: Message, arguments: Json) -> Message:
    text, blocks = _text_of(arguments), blocks_of(arguments)
    metadata = _metadata_of(arguments)[0] if "metadata" in arguments else message.metadata
    if not text and not blocks:
        raise SlackError("no_text")
    shown = message.blocks if blocks is None else tuple(blocks)
    return replace(message, text=text, blocks=shown, metadata=metadata, edited=world.workspace.next_ts())


def post_ephemeral(world: World, arguments: Json) -> Json:
    """Post a message that only one person in a conversation sees."""
    place = _addressed(world, str(arguments.get("channel") or ""))
    person_id = str(arguments.get("user") or "")
    if person_id not in world.workspace.people:
        raise SlackError("user_not_found")
    channel = world.workspace.channels.get(place.id)
    if channel is not None and person_id not in channel.members:
        raise SlackError("user_not_in_channel")
    text, blocks = _text_of(arguments), blocks_of(arguments) or []
    if not text and not blocks:
        raise SlackError("no_text")
    message = world.workspace.say(world.bot_message(place.id, text, blocks, only_for=person_id))
    return {"message_ts": message.ts}


def respond(world: World, key: str, arguments: Json) -> Json:
    """Answer an interaction at its own address.

    An address serves five times within thirty minutes.
    """
    url = world.response_urls.get(key)
    if url is None or world.clock.now() - url.issued > ANSWER_LIFE:
        raise SlackError("expired_url")
    if url.uses >= ANSWER_USES:
        raise SlackError("used_url")
    answer(world, url, arguments)
    url.uses += 1
    return {}


def answer(world: World, url: ResponseUrl, arguments: Json) -> None:
    """Show the app's answer to an interaction.

    Only the person sees it unless it says otherwise; it may also replace or delete the message they acted on.
    """
    text, blocks = _text_of(arguments), blocks_of(arguments) or []
    replacing = true(arguments, "replace_original") and url.about is not None
    if true(arguments, "delete_original") and url.about is not None:
        _standing(world, url.about).remove(url.about.ts)
    elif not text and not blocks:
        raise SlackError("no_text")
    elif replacing and url.about is not None:
        now = world.workspace.next_ts()
        changed = replace(url.about, text=text, blocks=tuple(blocks), edited=now)
        _standing(world, url.about).put(changed)
    else:
        only_for = None if arguments.get("response_type") == "in_channel" else url.person_id
        world.workspace.say(world.bot_message(url.channel, text, blocks, only_for=only_for))


def _standing(world: World, message: Message) -> Any:
    if message.only_for:
        return world.workspace.ephemerals[message.only_for]
    return world.workspace.timelines[message.channel]
