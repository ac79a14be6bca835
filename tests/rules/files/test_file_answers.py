"""What one process writes of a file, and another understands."""

from __future__ import annotations

import json

import pytest

from rules.files.columns import Column, MissingColumns
from rules.files.file_answers import AnswerUnclear, answer, understand
from rules.files.headings import read_sheet
from rules.files.tables import Fault, FileRefused
from tests.rules.files.sheets import csv_file, workbook

HEADINGS = ("Nom", "Prénom", "Courriel", "Tél.", "Fonction", "Motif", "Date de début", "Date de fin", "Agence", "")
PERSON = ("Dupont", "Élo\u2028die", "a@b.fr", "01", "Aide", "Vérifié", "1/2/2099", "2/2/2099", "Lyon", "x")


@pytest.mark.parametrize("content", [csv_file(HEADINGS, PERSON, PERSON[:3]), workbook(HEADINGS, PERSON, (), PERSON)])
def test_a_sheet_comes_through_whole(content: bytes) -> None:
    """Every field of every line, what was ignored, and how it was read."""
    assert understand(answer(content)) == read_sheet(content)


def test_what_is_not_sure_comes_through() -> None:
    """With what was understood otherwise than letter by letter."""
    content = csv_file(("Nom complet", "Mail", "Fin"), ("Mme Claire Vidal", "a@b.fr", "06/30/2027"))
    (line,) = read_sheet(content).lines
    assert line.written
    assert line.doubts
    assert understand(answer(content)).lines == (line,)


def test_what_is_refused_comes_through() -> None:
    """With the line, or with the columns."""
    with pytest.raises(FileRefused) as refused:
        understand(answer(b'Nom;Pr\xe9nom;Courriel\na;b;c\n"a;b;c\n'))
    assert (refused.value.fault, refused.value.row) == (Fault.QUOTES, 3)
    with pytest.raises(MissingColumns) as missing:
        understand(answer(csv_file(("Nom", "Ville"), ("a", "b"))))
    assert (missing.value.missing, missing.value.found) == ((Column.FIRST_NAME, Column.EMAIL), ("Nom", "Ville"))


def test_an_answer_cut_off_or_foreign_is_not_understood() -> None:
    """Neither a part of one, nor anything else that a broken process may write."""
    whole = list(answer(csv_file(HEADINGS, PERSON, PERSON)))
    told = json.loads(whole[0])
    for written in (
        [],
        whole[:2],
        [*whole, whole[-1]],
        [whole[0], b"[", whole[2]],
        [whole[0], b'[1, "", ["a"]]', whole[2]],
        [b"Traceback (most recent call last):"],
        [b"[]"],
        [b"\xff"],
        [b"[" * 100_000],
        [b'{"fault": "another", "row": 0}'],
        [b'{"missing": ["another"], "found": []}'],
        [json.dumps({**told, "read_as": []}).encode(), *whole[1:]],
        [json.dumps({**told, "coverage": None}).encode(), *whole[1:]],
    ):
        with pytest.raises(AnswerUnclear):
            understand(written)
