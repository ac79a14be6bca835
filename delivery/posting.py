"""The calls that put a message into Slack, change it there, and look whether it is there already."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from delivery.retries import judge
from rules.notices import Address, Message
from rules.people import Person
from views.telling import Notice

# The client passed in gives up on a call after this time.
LONGEST_CALL = timedelta(seconds=10)
EVENT_TYPE = "cabinet_message"
# How far Slack's clock may be behind ours.
_CLOCKS_APART = timedelta(minutes=1)
_PAGE = 200
_UNEDITABLE = frozenset({"cant_update_message", "edit_window_closed", "block_mismatch"})


class NoAccount(Exception):  # noqa: N818 - reads as what is wrong
    """The message is for somebody who has no Slack account any more."""


class NotThere(Exception):  # noqa: N818 - reads as what happened
    """Slack does not have the message that was to be changed."""


class Posting:
    """Slack, as far as delivering goes; every method raises what `delivery.retries.CallFailed` names.

    `post` and `find` also raise NoAccount, `change` that and NotThere.
    """

    def __init__(self, client: AsyncWebClient, channel: str) -> None:
        self._client = client
        self._channel = channel

    async def post(self, message: Message, notice: Notice) -> Address:
        """Let a new message appear; its metadata carries our id, by which it can be found again."""
        answer = await self._client.chat_postMessage(
            channel=self._channel if message.recipient is None else _account(message.recipient),
            text=notice.text,
            blocks=notice.blocks,
            metadata={"event_type": EVENT_TYPE, "event_payload": {"id": str(message.id)}},
            mrkdwn=False,
            unfurl_links=False,
            unfurl_media=False,
        )
        return Address(str(answer["channel"]), str(answer["ts"]))

    async def change(self, edit: Message, notice: Notice) -> Address:
        """Change the message that this one edits, looked for where nobody knows where it stands."""
        address = edit.address or await self.find(edit)
        if address is None:
            raise NotThere
        return await self.edit(address, notice)

    async def edit(self, address: Address, notice: Notice) -> Address:
        """Change a message where it stands, or delete it where Slack lets nobody edit it. Twice does no harm."""
        try:
            await self._client.chat_update(
                channel=address.channel, ts=address.ts, text=notice.text, blocks=notice.blocks, parse="none"
            )
        except SlackApiError as error:
            await self._take_away(address, error)
        return address

    async def _take_away(self, address: Address, error: SlackApiError) -> None:
        # What cannot be edited is deleted, with the password in it; what was deleted needs neither.
        name = judge(error).name
        if name in _UNEDITABLE:
            await self._client.chat_delete(channel=address.channel, ts=address.ts)
        elif name != "message_not_found":
            raise error

    async def find(self, message: Message) -> Address | None:
        """Where the message stands, or the one that it edits, if Slack has it."""
        channel, (sought, since) = await self._conversation(message), _sought(message)
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

    async def check_app(self) -> None:
        """Raise if Slack refuses the app itself, whatever it asks."""
        await self._client.auth_test()

    async def _conversation(self, message: Message) -> str:
        if message.recipient is None:
            return self._channel
        answer = await self._client.conversations_open(users=_account(message.recipient))
        return str((answer.get("channel") or {})["id"])


def _account(recipient: Person) -> str:
    # Never the channel instead: what is for one person is for nobody else.
    if recipient.slack_id is None:
        raise NoAccount
    return recipient.slack_id


def _sought(message: Message) -> tuple[UUID, datetime]:
    if message.edits is None:
        return message.id, message.created_at
    return message.edits, datetime.fromisoformat(message.facts["since"])


def _is(posted: dict[str, Any], sought: UUID) -> bool:
    metadata = posted.get("metadata") or {}
    payload = metadata.get("event_payload") or {}
    return metadata.get("event_type") == EVENT_TYPE and payload.get("id") == str(sought)
