"""Web API methods about channels and direct messages."""

from dataclasses import dataclass, replace
from typing import Any

from sandbox.slack.methods_people import page, true
from sandbox.slack.refusals import SlackError
from sandbox.slack.workspace import Channel, Message, instant
from sandbox.slack.world import World

Json = dict[str, Any]

_TYPES = {"public_channel": "channels", "private_channel": "groups", "im": "im", "mpim": "mpim"}


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation; its kind begins its scopes: channels, groups or im."""

    id: str
    kind: str
    member: bool
    archived: bool = False


def located(world: World, identity: str) -> Conversation:
    """Find a conversation by id, except private channels without the bot."""
    channel = world.workspace.channels.get(identity)
    if channel is not None:
        member = world.workspace.bot.id in channel.members
        if channel.is_private and not member:
            raise SlackError("channel_not_found")
        return Conversation(channel.id, "groups" if channel.is_private else "channels", member, channel.is_archived)
    if world.workspace.person_of(identity) is None:
        raise SlackError("channel_not_found")
    return Conversation(identity, "im", member=True)


def thread_of(world: World, place: str, arguments: Json) -> str | None:
    """Give the thread that a message joins; None without one.

    It is named by its first message, never by a reply, as Slack has it.
    """
    ts = str(arguments.get("thread_ts") or "")
    if not ts:
        return None
    first = world.workspace.timelines[place].find(ts)
    if first is None or first.is_reply:
        raise SlackError("invalid_arguments")
    return first.ts


def described(world: World, channel: Channel) -> Json:
    """Give a channel as Slack describes it to this app."""
    return {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": not channel.is_private,
        "is_group": channel.is_private,
        "is_im": False,
        "is_mpim": False,
        "is_private": channel.is_private,
        "is_archived": channel.is_archived,
        "is_general": False,
        "is_shared": channel.is_ext_shared,
        "is_ext_shared": channel.is_ext_shared,
        "is_pending_ext_shared": channel.is_pending_ext_shared,
        "is_org_shared": False,
        "is_member": world.workspace.bot.id in channel.members,
        "num_members": len(channel.members),
    }


def _direct(world: World, identity: str) -> Json:
    person = world.workspace.person_of(identity)
    return {"id": identity, "is_im": True, "user": person.id if person else "", "is_archived": False}


def written(message: Message, *, metadata: bool = False) -> Json:
    """Give a message as Slack describes it to this app."""
    given: Json = {"type": "message", "user": message.user, "ts": message.ts, "text": message.text}
    if message.bot_id:
        given["bot_id"] = message.bot_id
    if message.blocks:
        given["blocks"] = list(message.blocks)
    if message.thread_ts:
        given["thread_ts"] = message.thread_ts
    if message.files:
        given |= {"subtype": "file_share", "files": [{"id": file.id, "name": file.name} for file in message.files]}
    if message.edited:
        given["edited"] = {"user": message.user, "ts": message.edited}
    if metadata and message.metadata:
        given["metadata"] = message.metadata
    return given


def conversations_open(world: World, arguments: Json) -> Json:
    """Open the direct messages with one person."""
    users = [each for each in str(arguments.get("users") or "").split(",") if each]
    if not users:
        return {"channel": {"id": located(world, str(arguments.get("channel"))).id}}
    if len(users) > 1:
        raise SlackError("not_enough_users" if len(set(users)) < 2 else "method_not_supported_for_channel_type")
    person = world.workspace.people.get(users[0])
    if person is None:
        raise SlackError("user_not_found")
    if person.deleted:
        raise SlackError("user_disabled")
    if person.is_bot:
        raise SlackError("cannot_dm_bot")
    channel = world.workspace.direct(person.id)
    return {"channel": _direct(world, channel) if true(arguments, "return_im") else {"id": channel}}


def conversations_info(world: World, arguments: Json) -> Json:
    """Describe one conversation."""
    place = located(world, str(arguments.get("channel")))
    world.require(f"{place.kind}:read")
    channel = world.workspace.channels.get(place.id)
    return {"channel": described(world, channel) if channel else _direct(world, place.id)}


def conversations_list(world: World, arguments: Json) -> Json:
    """List the conversations of the asked types, page by page."""
    types = [each.strip() for each in str(arguments.get("types") or "public_channel").split(",")]
    if not set(types) <= set(_TYPES):
        raise SlackError("invalid_types")
    for each in types:
        world.require(f"{_TYPES[each]}:read")
    archived = not true(arguments, "exclude_archived")
    seen = [each for each in world.workspace.channels.values() if archived or not each.is_archived]
    found = [described(world, each) for each in seen if _listed(world, each, types)]
    if "im" in types:
        found += [_direct(world, each) for each in world.workspace.timelines if each.startswith("D")]
    channels, more = page(found, arguments, usual=100)
    return {"channels": channels, "response_metadata": more}


def _listed(world: World, channel: Channel, types: list[str]) -> bool:
    if channel.is_private:
        return "private_channel" in types and world.workspace.bot.id in channel.members
    return "public_channel" in types


def conversations_join(world: World, arguments: Json) -> Json:
    """Add the bot to a public channel."""
    place = located(world, str(arguments.get("channel")))
    if place.kind != "channels":
        raise SlackError("method_not_supported_for_channel_type")
    if place.archived:
        raise SlackError("is_archived")
    channel = world.workspace.channels[place.id]
    if not place.member:
        channel = replace(channel, members=(*channel.members, world.workspace.bot.id))
        world.workspace.add_channel(channel)
    return {"channel": described(world, channel)}


def _moment(arguments: Json, name: str, usual: int) -> int:
    try:
        return instant(str(arguments[name])) if arguments.get(name) else usual
    except ValueError as wrong:
        raise SlackError(f"invalid_ts_{name}") from wrong


def conversations_history(world: World, arguments: Json) -> Json:
    """Give a conversation's messages, newest first, page by page."""
    place = located(world, str(arguments.get("channel")))
    world.require(f"{place.kind}:history")
    if not place.member:
        raise SlackError("not_in_channel")
    after, before = _moment(arguments, "oldest", -1), _moment(arguments, "latest", 2**63)
    timeline = world.workspace.timelines[place.id]
    everything = timeline.between(after, before, inclusive=true(arguments, "inclusive"))[::-1]
    # Replies stand in their thread alone.
    found = [each for each in everything if not each.is_reply]
    messages, more = page(found, arguments, usual=100, most=999)
    metadata = true(arguments, "include_all_metadata")
    return {
        "messages": [written(each, metadata=metadata) | timeline.thread(each) for each in messages],
        "has_more": bool(more["next_cursor"]),
        "pin_count": 0,
        "response_metadata": more,
    }
