"""The calls that send, change and find messages in Slack."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.error_names import ErrorClass
from gateways.slack.errors import error_class, judged
from gateways.slack.team_channel import KnownChannel
from rules.model.failures import Failure, NotSent, NotThere, Verdict
from rules.model.mentions import Mentions
from rules.model.notices import Address, Message
from rules.model.passwords import Held
from rules.model.people import Person
from rules.model.team_channel import ChannelStanding
from views.message_context import Notice
from views.wording import Wording

# The client passed in gives up on a call after this time.
LONGEST_CALL = timedelta(seconds=10)
EVENT_TYPE = "cabinet_message"
# Not by Slack's word: the recipient lost their account since the message was owed …
NO_ACCOUNT = Failure("no_account", Verdict.GIVE_UP, maybe_applied=False)
# … or has it still, and it is closed: Slack would take the message all the same.
CLOSED = Failure("account_closed", Verdict.GIVE_UP, maybe_applied=False)
# Nor this: the name of the channel leads to another, and nobody has said which is meant.
CHANNEL_MOVED = Failure(
    "channel_moved", maybe_applied=False, mend="put the ID of the team channel into NOTIFICATIONS_CHANNEL"
)
# How far Slack's clock may be behind ours.
_CLOCKS_APART = timedelta(minutes=1)
_PAGE = 200


class SlackMessages:
    """Slack as a channel of messages; its methods raise NotSent.

    `change` raises NotThere, too.
    """

    def __init__(self, client: AsyncWebClient, channel: KnownChannel, wording: Wording) -> None:
        self._client = client
        self._channel = channel
        self._wording = wording

    @property
    def longest_call(self) -> timedelta:
        """The time after which a call is given up."""
        return LONGEST_CALL

    async def send(self, message: Message, mentions: Mentions, held: Held | None) -> Address:
        """Send a new message; its metadata carries our id.

        By this id it can be found again.
        """
        place = self._team_channel() if message.recipient is None else _account(message.recipient)
        notice = self._notice(message, mentions, held)
        with judged(to_channel=message.recipient is None):
            answer = await self._client.chat_postMessage(
                channel=place,
                text=notice.text,
                blocks=notice.blocks,
                metadata={"event_type": EVENT_TYPE, "event_payload": {"id": str(message.id)}},
                mrkdwn=False,
                unfurl_links=False,
                unfurl_media=False,
            )
        return Address(str(answer["channel"]), str(answer["ts"]))

    async def find(self, message: Message) -> Address | None:
        """Find where the message stands, if Slack has it.

        For an edit, it is the message that is edited.
        """
        with judged(to_channel=message.recipient is None):
            return await self._found(await self._conversation(message), *_sought(message))

    async def change(self, edit: Message, mentions: Mentions) -> Address:
        """Change the message that this one edits.

        It is looked for where nobody knows where it stands. Raises NotThere.
        """
        address = edit.address or await self.find(edit)
        if address is None:
            raise NotThere
        await self.reword(edit, address, mentions)
        return address

    async def reword(self, message: Message, address: Address, mentions: Mentions) -> bool:
        """Change what stands there, or delete it where it cannot be edited.

        Tells whether it stands there now. Twice does no harm.
        """
        notice = self._notice(message, mentions)
        with judged(to_channel=message.recipient is None):
            try:
                await self._client.chat_update(
                    channel=address.channel, ts=address.ts, text=notice.text, blocks=notice.blocks, parse="none"
                )
            except SlackApiError as error:
                await self._take_away(address, error)
                return False
        return True

    async def check_account(self, recipient: Person | None) -> None:
        """Raise NotSent where this person's account is closed."""
        if recipient is None:
            return
        with judged():
            found = await self._client.users_info(user=_account(recipient))
        if found["user"].get("deleted"):
            raise NotSent(CLOSED)

    async def _take_away(self, address: Address, error: SlackApiError) -> None:
        # What cannot be edited is deleted, with the password in it; what was deleted needs neither.
        if error_class(error) is ErrorClass.UNEDITABLE:
            try:
                await self._client.chat_delete(channel=address.channel, ts=address.ts)
            except SlackApiError as refused:
                error = refused
            else:
                return
        if error_class(error) is not ErrorClass.GONE:
            raise error

    async def _found(self, channel: str, sought: UUID, since: datetime) -> Address | None:
        cursor: str | None = None
        while cursor != "":
            page = await self._client.conversations_history(
                channel=channel,
                oldest=f"{(since - _CLOCKS_APART).timestamp():.6f}",
                include_all_metadata=True,
                limit=_PAGE,
                cursor=cursor,
            )
            for posted in page["messages"]:
                if _is(posted, sought):
                    return Address(channel, str(posted["ts"]))
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        return None

    def _notice(self, message: Message, mentions: Mentions, held: Held | None = None) -> Notice:
        shared = self._channel.now.standing is ChannelStanding.SHARED
        return self._wording.of(message, mentions, held, shared=shared)

    def _team_channel(self) -> str:
        if self._channel.now.standing is ChannelStanding.MOVED:
            raise NotSent(CHANNEL_MOVED)
        return self._channel.now.id

    async def _conversation(self, message: Message) -> str:
        if message.recipient is None:
            return self._channel.now.id
        answer = await self._client.conversations_open(users=_account(message.recipient))
        return str((answer.get("channel") or {})["id"])


def _account(recipient: Person) -> str:
    # Never the channel instead: what is for one person is for nobody else.
    if recipient.slack_id is None:
        raise NotSent(NO_ACCOUNT)
    return recipient.slack_id


def _sought(message: Message) -> tuple[UUID, datetime]:
    return message.edits or message.id, message.since or message.created_at


def _is(posted: dict[str, Any], sought: UUID) -> bool:
    metadata = posted.get("metadata") or {}
    payload = metadata.get("event_payload") or {}
    return metadata.get("event_type") == EVENT_TYPE and payload.get("id") == str(sought)
