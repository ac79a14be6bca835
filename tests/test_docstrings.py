"""Docstrings keep to one manner: short, one fact, verbs for what is done and nouns for what is. People are they.

That functions begin with a verb is held by ruff (D401).
"""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).parents[1]
FOLDERS = (
    "bot",
    "handlers",
    "workers",
    "gateways",
    "storage",
    "views",
    "rules",
    "locales",
    "sandbox",
    "bench",
    "torture",
    "tools",
)
# Nouns that are verbs, too.
_NOUNS = {"answers", "changes", "imports", "kills", "logs"}
_NO_VERBS = {
    "a",
    "all",
    "an",
    "each",
    "every",
    "how",
    "it",
    "its",
    "of",
    "that",
    "the",
    "this",
    "those",
    "what",
    "when",
    "where",
    "whether",
    "who",
    "why",
}
_UNWANTED = re.compile(r"\b(whoever|whatever|as may be|who would)\b", re.IGNORECASE)
_PEOPLE = re.compile(r"\b(he|she|his|her|him|hers|himself|herself)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Docstring:
    """What stands above something."""

    place: str
    is_thing: bool  # a module, class or property: it is, where a function does
    text: str

    @property
    def first_line(self) -> str:
        """Its first line."""
        return self.text.strip().splitlines()[0]


def docstrings() -> Iterator[Docstring]:
    """Every docstring of the product and its tools."""
    for file in files():
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            text = ast.get_docstring(node)
            if text:
                name = getattr(node, "name", "")
                yield Docstring(f"{file.relative_to(ROOT)}:{node.body[0].lineno} {name}", _is_thing(node), text)


def files() -> list[Path]:
    """Every module of the product and its tools."""
    return [file for folder in FOLDERS for file in sorted((ROOT / folder).rglob("*.py"))]


def test_first_lines_are_short() -> None:
    """Ten words in median, and nineteen of twenty within fourteen."""
    lengths = [len(each.first_line.split()) for each in docstrings()]
    assert median(lengths) <= 10
    assert quantiles(lengths, n=20)[-1] <= 14


def test_what_is_begins_with_a_noun() -> None:
    """A module, class or property is something; a verb there would be a function's."""
    verbs = {each.first_line.split()[0].lower() for each in docstrings() if not each.is_thing}
    wrong = [each.place for each in docstrings() if each.is_thing and _is_verb(each.first_line, verbs)]
    assert wrong == []


def test_what_is_done_begins_with_a_verb() -> None:
    """What ruff does not see: a function described by a noun."""
    wrong = [
        each.place for each in docstrings() if not each.is_thing and each.first_line.split()[0].lower() in _NO_VERBS
    ]
    assert wrong == []


def test_nothing_is_said_by_whoever() -> None:
    """Words that put off what is meant."""
    assert [each.place for each in docstrings() if _UNWANTED.search(each.text)] == []


def test_people_are_they() -> None:
    """No docstring or comment takes the reader for a man or a woman."""
    found = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in files()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if _PEOPLE.search(line)
    ]
    assert found == []


def test_people_are_they_in_names_and_in_tests() -> None:
    """What a test types or expects to read is data; its names, comments and docstrings are ours."""
    every = [*files(), *sorted((ROOT / "tests").rglob("*.py"))]
    found = [
        f"{file.relative_to(ROOT)}:{number} {text}"
        for file in every
        for number, text in _written_for_developers(file.read_text(encoding="utf-8"))
        if _PEOPLE.search(text.replace("_", " "))
    ]
    assert found == []


def _written_for_developers(source: str) -> Iterator[tuple[int, str]]:
    if not _PEOPLE.search(source.replace("_", " ")):
        return
    for token in tokenize.generate_tokens(StringIO(source).readline):
        if token.type in {tokenize.NAME, tokenize.COMMENT}:
            yield token.start[0], token.string
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Expr(value=ast.Constant(value=str(text))):
                yield node.lineno, text


def _is_thing(node: ast.AST) -> bool:
    if isinstance(node, ast.Module | ast.ClassDef):
        return True
    decorators = getattr(node, "decorator_list", [])
    return any(isinstance(each, ast.Name) and each.id == "property" for each in decorators)


def _is_verb(line: str, verbs: set[str]) -> bool:
    first = line.split(maxsplit=1)[0].lower().strip(",.:;")
    stems = {first.removesuffix("s"), first.removesuffix("es"), re.sub("ies$", "y", first)} - {first}
    return bool(stems & verbs) and first not in _NOUNS
