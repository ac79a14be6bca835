"""Imports under way, done some lines at a time.

One message follows each and ends as its result; a file of the lines that were not added comes in reply to it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from datetime import datetime

import structlog

from gateways.slack.errors import concerns_file
from gateways.slack.files import FileSharing
from gateways.slack.messages import SlackMessages
from rules import hold_import, run_import
from rules.hold_import import ImportLost
from rules.import_lines import Roster
from rules.model.failures import Failure, NotSent, Verdict
from rules.model.imports import Import, ImportId, ImportKind
from rules.model.mentions import Mentions
from rules.model.notices import Address, DeliveryState, Message
from rules.model.people import Person
from rules.ports import Records, Transactions
from views import run_import as views
from views.wording import Wording
from workers.backoff import Backoff, Trouble
from workers.import_progress import Following
from workers.polling_loop import PollingLoop

# So many lines are one transaction: some 20 ms of the database, and never 100, so that a command waits no longer.
LINES_AT_ONCE = 100
# Lines of clients look up the same portfolios and people: more of them share it.
CLIENTS_AT_ONCE = 200
_LOOK_EVERY = 1.0
# Where the message of an import stands before Slack has it.
NOT_YET = Address("", "")
_log = structlog.get_logger(__name__)

ReadRoster = Callable[[], Awaitable[Roster | None]]  # None while Slack does not say who people are


async def steps(
    records: Transactions, imported: Import, process_id: str, roster: Roster, now: Callable[[], datetime]
) -> AsyncIterator[Import]:
    """Do an import that is held, some lines at a time.

    Gives the import after each step. Raises ImportLost.
    """
    size = CLIENTS_AT_ONCE if imported.kind is ImportKind.CLIENTS else LINES_AT_ONCE
    while not imported.state.is_over:
        imported = await records.write(run_import.run_batch, imported.id, process_id, roster, size, now())
        yield imported


class Importer:
    """A worker that does the space's imports, one at a time.

    Several processes may run one each; each goes on with what is left.
    """

    def __init__(
        self,
        *,
        records: Transactions,
        messages: SlackMessages,
        files: FileSharing,
        wording: Wording,
        read_roster: ReadRoster,
        process_id: str,
        now: Callable[[], datetime],
        added: Callable[[], None],
        backoff: Backoff | None = None,
    ) -> None:
        self._records = records
        self._messages = messages
        self._files = files
        self._wording = wording
        self._read_roster = read_roster
        self._process_id = process_id
        self._now = now
        self._added = added
        self._backoff = backoff or Backoff()
        self._put_off: dict[ImportId, Trouble] = {}
        self._loop = PollingLoop("an import met an error and is gone on with")

    async def run(self) -> None:
        """Do the confirmed imports until stopped."""
        await self._loop.keep(self._look)

    def wake(self) -> None:
        """Look at once: an import was confirmed."""
        self._loop.wake()

    def stop(self) -> None:
        """Begin no other step.

        `run` ends after the one under way, and gives the import back.
        """
        self._loop.end()

    async def _look(self) -> float:
        return 0.0 if await self.go_on() else _LOOK_EVERY

    async def go_on(self) -> bool:
        """Do one waiting import, and tell whether there may be another.

        It is done as far as is possible now.
        """
        besides = [each for each, trouble in self._put_off.items() if trouble.until > self._now()]
        waiting = await self._records.read(hold_import.next_free, self._process_id, self._now(), besides)
        if waiting is None:
            return False
        # Asked for before anything is held: of a large workspace Slack tells page by page, for minutes.
        roster = None if waiting.state.is_over else await self._roster_for(waiting)
        if roster is None and not waiting.state.is_over:
            self._again_after(waiting, Failure("directory_silent"))
            return True
        taken = await self._records.write(hold_import.claim, self._process_id, self._now(), besides)
        if taken is not None and taken.id == waiting.id:
            await self._go_through(taken, roster)
        return True

    async def _roster_for(self, waiting: Import) -> Roster | None:
        """Give the members among whom the lines are sought; of clients there are none."""
        return {} if waiting.kind is ImportKind.CLIENTS else await self._read_roster()

    async def _go_through(self, imported: Import, roster: Roster | None) -> None:
        went = imported
        try:
            if roster is not None:
                went = await self._add(imported, roster)
            await (self._settle(went) if went.state.is_over else self._give_back(went))
        except ImportLost:
            _log.warning("left an import that another process goes on with")
        except NotSent as error:
            await self._after(went, error)

    async def _add(self, imported: Import, roster: Roster) -> Import:
        went, following = imported, Following(self._show)
        async for went in steps(self._records, imported, self._process_id, roster, self._now):
            self._added()
            following.show(went)
            if self._loop.over:
                break
        await following.ended()
        return went

    async def _give_back(self, imported: Import) -> None:
        await self._records.write(hold_import.release, imported.id, self._process_id, self._now())

    async def _settle(self, imported: Import) -> None:
        """Finish an import that is over: its message becomes its result.

        Its author gets the lines that were not added, in reply to it.
        """
        place = await self._show_outcome(imported)
        if place is NOT_YET:
            self._again_after(imported, Failure("message_on_its_way"))
            await self._give_back(imported)
            return
        if not imported.settled:
            await self._finish(imported, place)
        self._put_off.pop(imported.id, None)
        _log.info("an import is over", added=imported.added, refused=imported.refused, left_out=imported.left_out)

    async def _finish(self, imported: Import, place: Address | None) -> None:
        withheld = False
        try:
            await self._hand_over(imported, place)
        except NotSent as error:
            if error.failure.verdict is not Verdict.GIVE_UP:
                raise
            _log.warning("a file of lines that were not added is given up", failure=error.failure.name)
            # Else its author is gone from Slack, and nothing of it is kept.
            withheld = concerns_file(error.failure)
        if withheld and place is not None:
            place = await self._show_outcome(imported, withheld=True)
        await self._records.write(
            run_import.finish, imported.id, self._process_id, self._now(), is_told=place is not None, withheld=withheld
        )
        if place is None:
            self._added()

    async def _show(self, imported: Import, *, withheld: bool = False) -> Address | None:
        """Change the message that follows the import, and tell where it stands.

        NOT_YET where Slack does not have it yet; None where it cannot be changed.
        """
        message = await self._records.read(_following, imported)
        if message is None or message.state not in {DeliveryState.OWED, DeliveryState.SENT}:
            return None
        if message.address is None:
            return NOT_YET
        told = views.as_it_stands(message, imported, withheld=withheld)
        stands = await self._messages.reword(told, message.address, Mentions())
        return message.address if stands else None

    async def _show_outcome(self, imported: Import, *, withheld: bool = False) -> Address | None:
        try:
            return await self._show(imported, withheld=withheld)
        except NotSent as error:
            if error.failure.verdict is not Verdict.GIVE_UP:
                raise
            # It stands as it was: the outcome and the file go out all the same.
            _log.warning("an import's message stays as it was", failure=error.failure.name)
            return None

    async def _hand_over(self, imported: Import, place: Address | None) -> None:
        lines = await self._records.read(run_import.not_added, imported.id)
        author = await self._records.read(_author, imported)
        if not lines or author.slack_id is None:
            return
        localizer = self._wording.localizer(author)
        sheet = views.not_added(localizer, imported.file_name, lines)
        put = await self._put(imported, sheet.name, sheet.content)
        comment = views.file_comment(localizer, len(lines))
        if put is not None and place is not None:
            await self._files.reply(put, place, sheet.name, comment)
        elif put is not None:
            await self._files.share(put, author.slack_id, sheet.name, comment)

    async def _put(self, imported: Import, name: str, content: bytes) -> str | None:
        """Upload the file of the lines not added, and give its id.

        None where an earlier process has shared it. An upload that is there already is used.
        """
        if imported.upload is not None:
            shared = await self._files.is_shared(imported.upload)
            if shared is not None:
                return None if shared else imported.upload
        file = await self._files.put(name, content)
        await self._records.write(hold_import.note_upload, imported.id, self._process_id, file, self._now())
        return file

    async def _after(self, imported: Import, error: NotSent) -> None:
        _log.warning("an import could not be settled", failure=error.failure.name, mend=error.failure.mend)
        self._again_after(imported, error.failure)
        with suppress(ImportLost):
            await self._give_back(imported)

    def _again_after(self, imported: Import, failure: Failure) -> None:
        earlier = self._put_off.get(imported.id)
        count = 1 if earlier is None else earlier.count + 1
        self._put_off[imported.id] = Trouble(self._now() + self._backoff.after(failure, count), count)


def _following(records: Records, imported: Import) -> Message | None:
    return None if imported.notice is None else records.outbox.get(imported.notice)


def _author(records: Records, imported: Import) -> Person:
    return records.people.get(imported.author)
