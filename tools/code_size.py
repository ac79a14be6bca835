"""The size of the product: lines of code, without blank lines, comments, docstrings and migrations."""

from __future__ import annotations

import argparse
import ast
import io
import tokenize
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

PRODUCT = ("bot", "handlers", "workers", "gateways", "storage", "views", "rules", "locales")
# A folder, or the beginning of a module's name, for what only serves databases of former versions.
UPGRADE = "upgrade"
_NO_CODE = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def code_lines(source: str) -> int:
    """Count the lines of a module that hold code."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in _NO_CODE:
            lines.update(range(token.start[0], token.end[0] + 1))
    return len(lines - set(_docstring_lines(ast.parse(source))))


def sizes(project: Path) -> Counter[str]:
    """Count the lines of each folder of the product, upgrade code apart."""
    counted: Counter[str] = Counter()
    for folder in PRODUCT:
        for file in (project / folder).rglob("*.py"):
            parts = file.relative_to(project).parts
            if "migrations" not in parts:
                upgrade = any(part.startswith(UPGRADE) for part in parts)
                counted[UPGRADE if upgrade else folder] += code_lines(file.read_text(encoding="utf-8"))
    return counted


def report(counted: Counter[str]) -> str:
    """Set the figures out, one line a folder, with their sum and what is apart."""
    figures = [(folder, counted[folder]) for folder in PRODUCT]
    product = sum(lines for _, lines in figures)
    rows = [*figures, ("product", product), ("upgrade code, apart", counted[UPGRADE])]
    return "\n".join(f"{name:20} {lines:7,}" for name, lines in rows)


def _docstring_lines(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, _DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            yield from range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1)


def main() -> None:
    """Print the size of the project in a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("project", nargs="?", type=Path, default=Path(), help="the folder of the project")
    print(report(sizes(parser.parse_args().project)))


if __name__ == "__main__":
    main()
