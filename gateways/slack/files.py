"""Files for people, put into Slack in three steps.

A process that dies between them leaves nothing half done.
"""

from __future__ import annotations

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.error_names import ErrorClass
from gateways.slack.errors import error_class, judged
from rules.model.failures import Failure, NotSent
from rules.model.notices import Address
from rules.model.people import SlackId

# Not by Slack's word: nobody ended the upload in time, and it has to be begun anew.
LAPSED = Failure("upload_lapsed", maybe_applied=False)


class FileSharing:
    """Slack's calls about files; every method raises NotSent."""

    def __init__(self, client: AsyncWebClient, session: aiohttp.ClientSession) -> None:
        self._client = client
        self._session = session

    async def send(self, to: SlackId, name: str, content: bytes, comment: str) -> None:
        """Put a file into somebody's direct messages.

        Should it fail halfway, nothing appears there.
        """
        await self.share(await self.put(name, content), to, name, comment)

    async def put(self, name: str, content: bytes) -> str:
        """Upload a file that nobody sees yet, and give its id."""
        with judged():
            begun = await self._client.files_getUploadURLExternal(filename=name, length=len(content))
            async with self._session.post(begun["upload_url"], data=content) as answer:
                answer.raise_for_status()
        return str(begun["file_id"])

    async def share(self, file: str, to: SlackId, name: str, comment: str) -> None:
        """Let an uploaded file appear in somebody's direct messages.

        Slack takes that once for each upload, and shares the file only afterwards.
        """
        with judged():
            opened = await self._client.conversations_open(users=to)
            await self._complete(file, name, comment, str(opened["channel"]["id"]))

    async def reply(self, file: str, to: Address, name: str, comment: str) -> None:
        """Let an uploaded file appear in the thread of a message, as `share` does."""
        with judged():
            await self._complete(file, name, comment, to.channel, to.ts)

    async def _complete(self, file: str, name: str, comment: str, channel: str, thread: str | None = None) -> None:
        try:
            await self._client.files_completeUploadExternal(
                files=[{"id": file, "title": name}], channel_id=channel, thread_ts=thread, initial_comment=comment
            )
        except SlackApiError as error:
            if error_class(error) is not ErrorClass.GONE:
                raise
            await self._check_completed(file)

    async def _check_completed(self, file: str) -> None:
        # Done once already, before an answer was lost, the upload is found no more, and the file is.
        if await self.is_shared(file) is None:
            raise NotSent(LAPSED)

    async def is_shared(self, file: str) -> bool | None:
        """Tell whether a file appears anywhere yet.

        None where Slack knows it no more, or not yet.
        """
        with judged():
            try:
                info = await self._client.files_info(file=file)
            except SlackApiError as error:
                if error_class(error) not in {ErrorClass.GONE, ErrorClass.FILE}:
                    raise
                return None
        found = info["file"]
        return any(found.get(places) for places in ("ims", "channels", "groups", "shares"))
