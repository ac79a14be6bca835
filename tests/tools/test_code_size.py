"""Lines of code are counted, and nothing else is."""

from __future__ import annotations

from pathlib import Path

from tools.code_size import PRODUCT, UPGRADE, code_lines, report, sizes

MODULE = '''"""A module.

In several lines.
"""

from pathlib import Path  # counted once


class Place:
    """Where something stands."""

    # why it is so
    name = """a text
    of two lines, which are code"""


def find(
    path: Path,
) -> None:
    """Find it."""
    path.exists()
'''


def test_blank_lines_comments_and_docstrings_are_not_counted() -> None:
    """Texts that are values count, whatever they look like."""
    assert code_lines(MODULE) == 8
    assert code_lines('"""Only a docstring."""\n') == 0


def test_each_folder_is_counted_without_migrations_and_upgrades_apart(tmp_path: Path) -> None:
    """What only serves former versions is shown by itself; tests and the sandbox are no product."""
    for name in (
        *("rules/a.py", "rules/model/b.py", "storage/c.py", "storage/migrations/d.py"),
        *("storage/upgrade_e.py", "workers/upgrade/f.py", "tests/g.py", "sandbox/h.py"),
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x = 1\ny = 2\n")
    counted = sizes(tmp_path)
    assert counted == {"rules": 4, "storage": 2, UPGRADE: 4}
    assert report(counted).splitlines()[-2:] == [f"{'product':20} {6:7}", f"{'upgrade code, apart':20} {4:7}"]


def test_every_folder_of_the_product_is_counted() -> None:
    """A folder that is renamed does not silently leave the sum."""
    counted = sizes(Path(__file__).parents[2])
    assert all(counted[folder] for folder in PRODUCT)
