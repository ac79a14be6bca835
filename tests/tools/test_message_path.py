"""The picture of a message's path shows the modules as they are."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools.message_path import PICTURE, STEPS, Link, StepGone, path_through, picture

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The modules of the path, to be changed."""
    for name in {name for step in STEPS for name in (step.module, step.through) if name.endswith(".py")}:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PROJECT / name, tmp_path / name)
    return tmp_path


def test_the_committed_picture_is_that_of_the_modules() -> None:
    """Where this fails, the path has changed: `make message-path` draws it anew."""
    assert (PROJECT / PICTURE).read_text(encoding="utf-8") == picture(PROJECT)


def test_the_functions_in_between_are_found_in_the_modules() -> None:
    """Only where the path enters a module is written down; how it goes on is read."""
    boxes = path_through(PROJECT)
    assert boxes[0].calls == ("save", "_saved", "_outcome", "_save")
    assert [box.module for box in boxes if box.dashed] == ["storage/outbox.py"]


@pytest.mark.parametrize("number", range(len(STEPS)))
def test_a_step_that_is_gone_is_said(copied: Path, number: int) -> None:
    """A function of the path that is called otherwise one day ends the drawing, with its module's name."""
    step = STEPS[number]
    file = copied / step.module
    file.write_text(file.read_text(encoding="utf-8").replace(f"def {step.function}(", "def gone("), encoding="utf-8")
    with pytest.raises(StepGone, match=step.module):
        path_through(copied)


@pytest.mark.parametrize("number", [n for n, step in enumerate(STEPS[:-1]) if step.link is Link.IMPORT])
def test_an_import_that_is_gone_is_said(copied: Path, number: int) -> None:
    """A function of the same name elsewhere is not taken for the next step."""
    file, following = copied / STEPS[number].module, Path(STEPS[number + 1].module).stem
    kept = [line for line in file.read_text(encoding="utf-8").splitlines() if not _names(line, following)]
    file.write_text("\n".join(kept), encoding="utf-8")
    with pytest.raises(StepGone, match=STEPS[number].module):
        path_through(copied)


def test_a_module_that_is_gone_is_said(copied: Path) -> None:
    """So is a Protocol that does not ask for the call any more."""
    (copied / "rules/ports/channel.py").unlink()
    with pytest.raises(StepGone, match=r"rules/ports/channel\.py is gone"):
        path_through(copied)


def _names(line: str, module: str) -> bool:
    is_import = line.startswith(("from ", "import ")) or line == f"    {module},"
    return is_import and module in line.replace(",", " ").replace(".", " ").split()
