"""The child process that reads a file: its limits, its surroundings, and how it ends."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, thread_time

import pytest

from handlers import read_file
from handlers.read_file import FileReader, child_command
from rules.files.columns import MissingColumns
from rules.files.tables import MOST_BYTES, Fault, FileRefused
from tests.bot.process import ROOT
from tests.handlers.bulk import ANNE, as_csv
from tests.logbook import Log, logging_to
from tests.rules.files.bombs import empty_cells, large_list, slow_format, wide_letters

LIST = as_csv(ANNE)
# Reads all that it is given, and then does as told.
HEARS = "import os, resource, signal, sys, time; content = sys.stdin.buffer.read(); "
# Run as a program: reads what comes, and tells what it cost and what came of it.
MEASURES = """
import asyncio, resource, sys
from handlers.read_file import FileReader
from rules.model.refusals import Refused
content = sys.stdin.buffer.read()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    told = len(asyncio.run(FileReader(longest=100).read(content)).lines)
except Refused as refused:
    told = refused.fault
children, own = resource.getrusage(resource.RUSAGE_CHILDREN), resource.getrusage(resource.RUSAGE_SELF)
print(told, children.ru_utime + children.ru_stime, children.ru_maxrss // 1024, (own.ru_maxrss - before) // 1024)
"""


SLEEPS_OVER_ONE = """
import sys, time
sys.path[:] = sys.argv[1:]
from rules.files.file_answers import answer
content = sys.stdin.buffer.read()
if content == b"slow":
    time.sleep(60)
sys.stdout.buffer.writelines(list(answer(content)))
"""


def child(code: str) -> tuple[str, ...]:
    """The command of a child that does something else."""
    return (sys.executable, "-I", "-c", HEARS + code)


async def fault_of(localizer: FileReader, content: bytes = LIST) -> Fault:
    """Why it refuses the file."""
    with pytest.raises(FileRefused) as refused:
        await localizer.read(content)
    return refused.value.fault


def children() -> set[int]:
    """The processes that this one has started and that are there, dead ones that nobody waited for among them."""
    return {int(each) for each in Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()}


@contextmanager
def nothing_left() -> Iterator[None]:
    """No child is there afterwards that was not there before."""
    before = children()
    yield
    assert children() <= before


async def until_there_is_a_child(before: set[int]) -> int:
    """Wait for it; its id."""
    async with asyncio.timeout(30):
        while not (new := children() - before):  # noqa: ASYNC110 - no process rings a bell
            await asyncio.sleep(0.01)
    return new.pop()


async def test_a_list_is_read() -> None:
    """And what is missing from it is said as ever."""
    localizer = FileReader()
    with nothing_left():
        sheet = await localizer.read(LIST)
        with pytest.raises(MissingColumns):
            await localizer.read(b"Nom;Ville\na;b\n")
    assert sheet.lines[0].form.email == ANNE[2]
    assert (sheet.table.kind, sheet.table.encoding, sheet.table.separator) == ("CSV", "Windows-1252", ";")


@pytest.mark.parametrize(
    ("name", "content", "faults"),
    [
        ("empty cells", empty_cells, {Fault.TOO_MUCH}),
        ("a long format", slow_format, {"1"}),
        ("wide letters", wide_letters, {Fault.UNFINISHED}),
        ("a large list", large_list, {"20000", Fault.UNFINISHED}),  # on a slow machine time may run out
    ],
)
def test_no_file_costs_more_than_it_may(name: str, content: object, faults: set[str]) -> None:
    """Ten seconds of a processor and 300 MB for the child, and little for who waits for it."""
    assert callable(content), name
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    asked = [sys.executable, "-c", MEASURES]
    done = subprocess.run(asked, input=content(), capture_output=True, env=environment, check=True, timeout=150)  # noqa: S603
    told, seconds, megabytes, grown = done.stdout.split()[-4:]
    assert told.decode() in faults
    assert float(seconds) < 10
    assert int(megabytes) < 300
    assert int(grown) < 60


def limited(code: str) -> tuple[str, ...]:
    """The command of a child under the limits of a file; where it comes to its end it calls the file empty."""
    command = [*child_command()]
    before = "import resource, sys; sys.path[:] = sys.argv[1:]; from rules.files.read_alone import limit; limit()"
    command[command.index("-c") + 1] = f'{before}; {code}; print(\'{{"fault": "empty", "row": 0}}\')'
    return tuple(command)


@pytest.mark.parametrize(
    "taken", ["'x' * 10 ** 9", "[b'x' * 2 ** 20 for _ in range(300)]", "bytearray(2 ** 28 + 2 ** 25)"]
)
async def test_memory_has_an_end(taken: str) -> None:
    """What takes more is told so inside the child, which then ends."""
    assert await fault_of(FileReader(limited("taken = 'little'"))) is Fault.EMPTY
    assert await fault_of(FileReader(limited(f"taken = {taken}"))) is Fault.UNFINISHED


async def test_time_files_and_what_is_left_behind_have_an_end(tmp_path: Path) -> None:
    """No more than so many seconds of a processor, nothing written, no core dump with the list in it."""
    limits = "resource.getrlimit(resource.RLIMIT_CPU)[1], resource.getrlimit(resource.RLIMIT_CORE)[1]"
    assert await fault_of(FileReader(limited(f"assert ({limits}) == (8, 0)"))) is Fault.EMPTY
    written = f"f = open({str(tmp_path / 'a')!r}, 'w'); f.write('a'); f.flush()"
    assert await fault_of(FileReader(limited(written))) is Fault.UNFINISHED


@pytest.mark.parametrize(
    "code",
    [
        "os.kill(os.getpid(), signal.SIGKILL)",
        "os.kill(os.getpid(), signal.SIGSEGV)",
        "os.abort()",
        "raise ValueError(content)",
        "sys.exit(1)",
        'print(\'{"fault": "empty", "row": 0}\', flush=True); sys.exit(1)',
        "print('nonsense')",
        "pass",
        'print(\'{"lines": 2, "coverage": {}, "read_as": ["CSV", "", ""]}\')',
    ],
)
async def test_a_child_that_ends_badly_refuses_the_file(code: str) -> None:
    """By a sentence; the log tells how it ended, and nothing of what stands in the file."""
    log = Log()
    with logging_to(log, "DEBUG"), nothing_left():
        assert await fault_of(FileReader(child(f"resource.setrlimit(resource.RLIMIT_CORE, (0, 0)); {code}"))) is (
            Fault.UNFINISHED
        )
    assert len(log.of("a file could not be read")) == 1
    assert ANNE[2] not in log.text


async def test_a_child_that_hears_nothing_is_no_trouble() -> None:
    """It ends while the file is still on its way to it."""
    command = (sys.executable, "-I", "-c", "raise SystemExit(1)")
    assert await fault_of(FileReader(command), b"x" * MOST_BYTES) is Fault.UNFINISHED


async def test_a_child_that_takes_too_long_is_killed() -> None:
    """Whether it computes, waits, or hears nothing; and somebody waits for its end."""
    for code in ("time.sleep(60)", "print(flush=True); time.sleep(60)"):
        with nothing_left():
            assert await fault_of(FileReader(child(code), longest=0.5)) is Fault.UNFINISHED
    deaf = (sys.executable, "-I", "-c", "import time; time.sleep(60)")
    with nothing_left():
        assert await fault_of(FileReader(deaf, longest=0.5), b"x" * MOST_BYTES) is Fault.UNFINISHED


async def test_a_child_that_says_too_much_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its answer is not kept beyond what a list takes."""
    monkeypatch.setattr(read_file, "MOST_ANSWERED", 1_000_000)
    with nothing_left():
        assert await fault_of(FileReader(child("[print('x' * 60_000) for _ in iter(int, 1)]"))) is Fault.TOO_MUCH


async def test_a_file_that_is_too_large_needs_no_child() -> None:
    """It is refused at once."""
    assert await fault_of(FileReader(("/nowhere",)), b"x" * (MOST_BYTES + 1)) is Fault.TOO_LARGE


async def test_the_child_has_nothing_of_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither settings, nor the place where the bot was started."""
    for name in ("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "DATABASE_URL", "PYTHONSTARTUP", "HOME"):
        monkeypatch.setenv(name, "secret")
    monkeypatch.chdir(tmp_path)
    told = tmp_path / "told"
    await fault_of(FileReader(child(f"open({str(told)!r}, 'w').write(repr(dict(os.environ)))")))
    assert set(eval(told.read_text())) <= {"LC_CTYPE", "LD_LIBRARY_PATH"}  # noqa: S307 - what the test itself wrote
    (tmp_path / "rules.py").write_text("raise SystemExit(1)")
    assert len((await FileReader().read(LIST)).lines) == 1


async def test_one_file_is_read_at_a_time(tmp_path: Path) -> None:
    """The second begins when the first has ended, and its own time begins then."""
    steps = tmp_path / "steps"
    code = f"f = open({str(steps)!r}, 'a', 1); f.write('begun\\n'); time.sleep(0.7); f.write('ended\\n'); sys.exit(1)"
    localizer = FileReader(child(code), longest=8)
    await asyncio.gather(*(fault_of(localizer) for _ in range(3)))
    assert steps.read_text().split() == ["begun", "ended"] * 3


async def test_who_waits_for_a_turn_does_not_lose_time() -> None:
    """One whose wait alone is longer than a file may take is still read."""
    command = list(child_command())
    command[command.index("-c") + 1] = SLEEPS_OVER_ONE
    localizer = FileReader(command, longest=6)
    before, begun = children(), monotonic()
    slow = asyncio.create_task(fault_of(localizer, b"slow"))
    await until_there_is_a_child(before)
    sheet = await localizer.read(LIST)
    assert await slow is Fault.UNFINISHED
    assert monotonic() - begun > 6
    assert len(sheet.lines) == 1


async def test_who_is_cancelled_leaves_no_child() -> None:
    """Neither who was being served nor who waited; the next is served."""
    localizer, before = FileReader(child("time.sleep(60)")), children()
    served = asyncio.create_task(localizer.read(LIST))
    await until_there_is_a_child(before)
    waiting = asyncio.create_task(localizer.read(LIST))
    await asyncio.sleep(0)
    for task in (waiting, served):
        task.cancel()
    done = await asyncio.gather(waiting, served, return_exceptions=True)
    assert all(isinstance(each, asyncio.CancelledError) for each in done)
    assert children() <= before
    await asyncio.wait_for(_served_next(localizer), 20)


async def _served_next(localizer: FileReader) -> None:
    localizer._command = child_command()  # noqa: SLF001 - a child that reads, in the place of one that sleeps
    assert len((await localizer.read(LIST)).lines) == 1


async def test_the_event_loop_goes_on_meanwhile() -> None:
    """Of the whole list that is found, nothing is taken in while others wait; counted in the loop's own work."""
    localizer, gaps = FileReader(), [0.0]
    content = as_csv(*[ANNE] * 19_999)

    async def beat() -> None:
        last = thread_time()
        while True:
            await asyncio.sleep(0.005)
            gaps.append(thread_time() - last)
            last = thread_time()

    beating = asyncio.create_task(beat())
    await localizer.read(content)
    beating.cancel()
    assert sorted(gaps)[len(gaps) * 95 // 100] < 0.2
