"""Imports that somebody confirmed end, and once: whatever dies, Slack refuses, or changes meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from rules.model.imports import Import, ImportState
from sandbox import firm
from sandbox.slack import Message
from tests.handlers.bulk import STRANGER, as_csv, crowd, drop, files, lines_of, rows_of
from tests.stage import PASSWORD, Stage, open_stage, plainly
from tests.views.given import ORDINARY
from tests.views.sample_facts import imported as example
from workers import imports as importing
from workers.import_progress import Following

CROWD = crowd(5)
COMPLETE = "files.completeUploadExternal"
COULD_NOT = "an import could not be settled"


@asynccontextmanager
async def confirmed(url: str) -> AsyncIterator[Stage]:
    """Claire has confirmed a file with five people and a stranger; nothing works at it by itself."""
    async with open_stage(url, others=CROWD, delivering=False) as stage:
        await stage.enrol(firm.CLAIRE)
        await drop(stage, firm.CLAIRE, as_csv(*lines_of(CROWD), STRANGER))
        await stage.submit(firm.CLAIRE)
        yield stage


@asynccontextmanager
async def delivering(stage: Stage) -> AsyncIterator[None]:
    """What is owed is delivered meanwhile."""
    worker = asyncio.create_task(stage.bot.worker.run())
    try:
        yield
    finally:
        await stage.bot.worker.stop(2)
        await worker


async def the_import(stage: Stage) -> dict[str, object]:
    """As it is stored."""
    (row,) = await stage.rows("imports")
    return row


async def settled(stage: Stage) -> dict[str, object]:
    """Go on until it is settled."""
    async with asyncio.timeout(15), delivering(stage):
        while not (row := await the_import(stage))["settled"]:
            await stage.bot.importer.go_on()
            await asyncio.sleep(0.05)
        await stage.settle()
    return row


def about_it(stage: Stage) -> list[Message]:
    """What Claire has of the import, in the conversation and not in a thread."""
    return [each for each in stage.inbox(firm.CLAIRE) if "abonnés.csv" in str(each.texts) and not each.is_reply]


def the_message(stage: Stage) -> tuple[Message, str]:
    """The only one about the import, and all that it says."""
    (message,) = about_it(stage)
    return message, plainly(" ".join(message.texts))


async def test_one_message_from_the_beginning_to_the_result_with_its_file(database_url: str) -> None:
    """Changed in place: figures, what is left to do; the file is in its thread, and nothing comes besides."""
    async with confirmed(database_url) as stage:
        await settled(stage)
        message, said = the_message(stage)
        assert message.edited is not None
        assert "Import terminé" in said
        assert "5 abonnés ajoutés." in said
        assert "1 ligne refusée." in said
        assert "en réponse à ce message" in said
        assert "░" not in said
        assert "█" not in said
        (reply,) = [each for each in stage.inbox(firm.CLAIRE) if each.is_reply]
        assert (reply.thread_ts, len(reply.files)) == (message.ts, 1)
        kinds = [row["kind"] for row in await stage.rows("outbox") if "import" in str(row["kind"])]
        assert sorted(kinds) == ["import_started", "subscribers_imported", "subscribers_imported"]


async def test_one_process_stops_and_another_ends_it(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A clean stop gives it back after the step under way; the other begins at once, and adds nobody twice."""
    monkeypatch.setattr(importing, "LINES_AT_ONCE", 2)
    async with confirmed(database_url) as stage:
        stage.bot.importer.stop()
        await stage.bot.importer.go_on()
        assert (await the_import(stage))["added"] == 2
        async with open_stage(database_url, workspace=stage.slack, delivering=False) as other:
            ended = await settled(other)
            assert (ended["added"], ended["refused"], ended["state"]) == (5, 1, "done")
            assert [len(PASSWORD.findall(other.told(each.id))) for each in CROWD] == [1] * 5
            assert len(files(other, firm.CLAIRE)) == 1
            assert other.told(firm.TEAM_CHANNEL).count("par import d’un fichier") == 1


async def test_a_process_that_dies_leaves_it_to_another(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed between two lines: once its lease is over the other goes on, and nobody is told twice."""
    monkeypatch.setattr(importing, "LINES_AT_ONCE", 2)

    class Killed(BaseException):
        pass

    async with confirmed(database_url) as stage:
        steps = 0

        async def dying(*args: object) -> AsyncIterator[Import]:
            nonlocal steps
            async for went in real(*args):  # type: ignore[arg-type]
                yield went
                steps += 1
                raise Killed

        real = importing.steps
        with monkeypatch.context() as during:
            during.setattr(importing, "steps", dying)
            with pytest.raises(Killed):
                await stage.bot.importer.go_on()
        assert steps == 1
        assert (await the_import(stage))["holder"]
        async with open_stage(database_url, workspace=stage.slack, delivering=False) as other:
            await other.bot.importer.go_on()
            assert (await the_import(other))["added"] == 2  # the lease is another's still
            await other.records.write(lambda records: expire(records.imports.open()[0], records.imports.update))
            ended = await settled(other)
            assert ended["added"] == 5
            assert [len(PASSWORD.findall(other.told(each.id))) for each in CROWD] == [1] * 5


def expire(imported: Import, update: object) -> None:
    """Let its lease be over."""
    update(replace(imported, lease_until=imported.made_at))  # type: ignore[operator]


@pytest.mark.parametrize("fault", [{"reset": "after"}, {"status": 500, "applied": True}, {"status": 503}])
@pytest.mark.parametrize("method", [COMPLETE, "upload", "files.getUploadURLExternal", "chat.update"])
async def test_the_file_comes_once(sqlite_url: str, method: str, fault: dict[str, object]) -> None:
    """Whatever answer is lost, or call fails, on its way: one file with the line, and the message says it is over."""
    async with confirmed(sqlite_url) as stage:
        stage.slack.faults.add(method, times=1, **fault)  # type: ignore[arg-type]
        await settled(stage)
        (file,) = files(stage, firm.CLAIRE)
        assert len(rows_of(file)) == 2
        assert "Import en cours" not in stage.told(firm.CLAIRE)
        assert stage.told(firm.CLAIRE).count("Import terminé") == 1


@pytest.mark.parametrize("takes", [0.0, 1.5])
async def test_the_file_comes_once_though_slack_shares_it_later(sqlite_url: str, takes: float) -> None:
    """Completing works once and its answer is lost: it is not put anew while Slack still shares it, nor lost."""
    async with confirmed(sqlite_url) as stage:
        stage.slack.world.files.sharing_takes = takes
        stage.slack.faults.add(COMPLETE, times=1, reset="after")
        await settled(stage)
        await stage.slack.until(lambda: files(stage, firm.CLAIRE))
        assert len(files(stage, firm.CLAIRE)) == 1
        assert len(stage.slack.log.of("files.getUploadURLExternal")) == 1


async def test_an_upload_that_lapsed_is_begun_anew(sqlite_url: str) -> None:
    """Slack discards what nobody completed: refused as not found, the file is put again."""
    async with confirmed(sqlite_url) as stage:
        stage.slack.faults.add(COMPLETE, times=1, error="file_not_found")
        stage.slack.faults.add("files.info", times=2, error="file_not_found")
        await settled(stage)
        assert len(files(stage, firm.CLAIRE)) == 1
        assert len(stage.slack.log.of("files.getUploadURLExternal")) == 2


@pytest.mark.parametrize(
    ("method", "error"),
    [
        ("files.getUploadURLExternal", "file_uploads_disabled"),
        ("files.getUploadURLExternal", "storage_limit_reached"),
        (COMPLETE, "file_type_not_allowed"),
        (COMPLETE, "access_denied"),
    ],
)
async def test_a_workspace_that_takes_no_files_settles_it_with_a_sentence(
    sqlite_url: str, method: str, error: str
) -> None:
    """Tried once: the same message says that no file comes and what to do, and nothing of the lines is kept."""
    async with confirmed(sqlite_url) as stage:
        refusal = stage.slack.faults.add(method, error=error)
        ended = await settled(stage)
        _, said = the_message(stage)
        assert "ne peuvent pas vous être envoyées en fichier" in said
        assert "vous parviennent en fichier" not in said
        assert "5 abonnés ajoutés." in said
        assert (ended["settled"], refusal.struck) == (True, 1)
        assert files(stage, firm.CLAIRE) == []
        assert await stage.rows("import_lines") == []


@pytest.mark.parametrize("keeps_everything", [False, True])
@pytest.mark.parametrize("takes_files", [False, True])
async def test_a_message_that_cannot_be_changed_keeps_back_nothing(
    sqlite_url: str, *, keeps_everything: bool, takes_files: bool
) -> None:
    """Slack lets nobody edit it, and perhaps not delete it: the outcome comes apart, once, and so does the file."""
    async with confirmed(sqlite_url) as stage:
        stage.slack.world.edits_closed, stage.slack.world.keeps_everything = True, keeps_everything
        if not takes_files:
            stage.slack.faults.add("files.getUploadURLExternal", error="file_uploads_disabled")
        await settled(stage)
        assert len(files(stage, firm.CLAIRE)) == takes_files
        assert not any(each.is_reply for each in stage.inbox(firm.CLAIRE))
        told = stage.told(firm.CLAIRE)
        assert told.count("Import terminé") == 1
        assert told.count("vous parviennent en fichier.") == takes_files
        assert told.count("ne peuvent pas vous être envoyées en fichier") == (not takes_files)


async def test_a_message_that_somebody_deleted_keeps_back_nothing(sqlite_url: str) -> None:
    """It is there no more when the last line is done: the outcome comes apart, and the file beside it."""
    async with confirmed(sqlite_url) as stage:
        async with delivering(stage):
            await stage.slack.until(lambda: "Import en cours" in stage.told(firm.CLAIRE))
        (message,) = about_it(stage)
        stage.slack.workspace.timelines[message.channel].remove(message.ts)
        async with open_stage(sqlite_url, workspace=stage.slack, delivering=False) as other:
            await settled(other)
            assert other.told(firm.CLAIRE).count("Import terminé") == 1
            assert len(files(other, firm.CLAIRE)) == 1


async def test_the_message_is_waited_for_so_that_it_says_how_it_ended(sqlite_url: str) -> None:
    """Where it reaches Slack only after the last line, it is changed then all the same."""
    async with confirmed(sqlite_url) as stage:
        await stage.bot.importer.go_on()
        row = await the_import(stage)
        assert (row["state"], row["settled"]) == ("done", False)
        await settled(stage)
        assert "Import en cours" not in stage.told(firm.CLAIRE)


async def test_who_may_not_send_files_is_waited_for(sqlite_url: str) -> None:
    """An app without the scope keeps the lines until somebody has mended it; people have their access meanwhile."""
    async with open_stage(
        sqlite_url, others=CROWD, delivering=False, foreseen=("Slack refuses the app: somebody has to mend it",)
    ) as stage:
        await stage.enrol(firm.CLAIRE)
        await drop(stage, firm.CLAIRE, as_csv(*lines_of(CROWD), STRANGER))
        await stage.submit(firm.CLAIRE)
        fault = stage.slack.faults.add("files.getUploadURLExternal", error="missing_scope")
        async with delivering(stage):
            for _ in range(40):
                await stage.bot.importer.go_on()
                await asyncio.sleep(0.1)
                if stage.log.of(COULD_NOT):
                    break
        row = await the_import(stage)
        assert (row["state"], row["settled"], row["added"]) == ("done", False, 5)
        assert len(await stage.rows("import_lines")) == 1
        fault.lift()


async def test_an_author_who_resigns_stops_it(sqlite_url: str) -> None:
    """They are told that it stopped, and get nothing of the file."""
    async with confirmed(sqlite_url) as stage:
        await stage.enrol(firm.HUGH)
        await stage.enrol(firm.CLAIRE, administrator=False)
        ended = await settled(stage)
        assert (ended["state"], ended["added"]) == ("stopped", 0)
        _, said = the_message(stage)
        assert "Import arrêté" in said
        assert "car vous n’avez plus le profil d’administrateur" in said
        assert files(stage, firm.CLAIRE) == []
        assert await stage.rows("import_lines") == []


async def test_a_stopped_import_is_said_to_be_whoever_dies(sqlite_url: str) -> None:
    """Its message is its only one: killed before it says so, another process does."""
    async with confirmed(sqlite_url) as stage:
        await stage.enrol(firm.HUGH)
        async with delivering(stage):
            await stage.slack.until(lambda: "Import en cours" in stage.told(firm.CLAIRE))
        await stage.enrol(firm.CLAIRE, administrator=False)
        stage.slack.faults.add("chat.update", times=1, status=500)
        await stage.bot.importer.go_on()
        row = await the_import(stage)
        assert (row["state"], row["settled"]) == ("stopped", False)
        assert "Import en cours" in stage.told(firm.CLAIRE)
        async with open_stage(sqlite_url, workspace=stage.slack, delivering=False) as other:
            await settled(other)
            assert "Import arrêté" in the_message(other)[1]


async def test_slack_that_does_not_say_who_people_are_is_waited_for(sqlite_url: str) -> None:
    """Else everybody would be a stranger, and refused."""
    async with confirmed(sqlite_url) as stage:
        stage.bot.importer.stop()
        async with open_stage(sqlite_url, workspace=stage.slack, delivering=False) as other:
            other.slack.faults.add("users.list", times=1, status=500)
            await other.bot.importer.go_on()
            row = await the_import(other)
            assert (row["added"], row["refused"], row["state"]) == (0, 1, "running")
            assert (await settled(other))["added"] == 5


async def test_how_far_it_has_come_is_shown_now_and_then() -> None:
    """One call at a time, not oftener than that; a call that fails hinders nothing, and the last is waited for."""
    shown: list[int] = []
    under_way = 0

    async def show(imported: Import) -> None:
        nonlocal under_way
        assert under_way == 0
        under_way += 1
        await asyncio.sleep(0.03)
        under_way -= 1
        shown.append(imported.added)
        if len(shown) == 2:
            raise TimeoutError

    following = Following(show, every=0.02)
    for added in range(40):
        following.show(example(ORDINARY, state=ImportState.RUNNING, added=added))
        await asyncio.sleep(0.01)
    await following.ended()
    assert 3 <= len(shown) <= 15
    assert shown == sorted(shown)
