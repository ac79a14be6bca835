"""CSV as it comes out of real programs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.files.csv_files import SEPARATORS, decode
from rules.files.headings import read_sheet
from rules.files.tables import Fault, FileRefused
from rules.model.imports import Line
from rules.model.subscriber_form import Form
from tests.rules.files.sheets import ELODIE, HEADINGS, csv_file

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    "cp1252": "Windows-1252",
    "mac_roman": "Mac Roman",
    "cp850": "DOS (850)",
}
FORM = Form(
    last_name="Dupont",
    first_name="Élodie",
    email="elodie.dupont@cabinet.fr",
    phone="01 23 45 67 89",
    function="Comptable",
)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_usual_encoding_separator_and_line_end(encoding: str, separator: str, end: str) -> None:
    """The same people, whatever program saved them."""
    content = csv_file(HEADINGS, ELODIE, separator=separator, encoding=encoding, end=end)
    sheet = read_sheet(content)
    assert sheet.lines == (Line(2, FORM),)
    assert (sheet.table.encoding, sheet.table.separator) == (ENCODINGS[encoding], separator)


@pytest.mark.parametrize("encoding", ["cp1252", "cp850"])
@pytest.mark.parametrize("text", ["Prénom", "TÉLÉPHONE", "Noël à l'Hôtel", "François, ça va où ?"])
def test_few_accents_tell_an_encoding(encoding: str, text: str) -> None:
    """A heading is enough."""
    assert decode(text.encode(encoding)) == (text, ENCODINGS[encoding])


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850"])
@pytest.mark.parametrize("before", [0, 70_000])
def test_the_whole_file_tells_its_encoding(encoding: str, before: int) -> None:
    """The first accent may stand anywhere."""
    people = [("Durand", "Paul", f"p{at}@cabinet.fr") for at in range(before // 28)]
    content = csv_file(("Nom", "Prenom", "Courriel"), *people, ("Blanc", "Zoé", "z@cabinet.fr"), encoding=encoding)
    sheet = read_sheet(content)
    assert sheet.lines[-1].form.first_name == "Zoé"
    assert sheet.table.encoding == ENCODINGS[encoding]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("damaged", [b"Lef\xe8vre", b"Lef\x8fvre", b"Lef\xc3", b"Lef\xed\xa0\x80vre"])
def test_foreign_bytes_do_not_change_the_encoding_of_a_text(mark: bytes, damaged: bytes) -> None:
    """They are shown as lost, in their line alone."""
    content = mark + csv_file(("Nom", "Prénom", "Courriel"), ("Roche", "Hélène", "a@b.fr"), ("Müller", "Zoé", "c@d.fr"))
    sheet = read_sheet(content + b"\n" + damaged + b";Ida;e@f.fr")
    assert sheet.table.encoding == "UTF-8"
    assert [line.form.first_name for line in sheet.lines] == ["Hélène", "Zoé", "Ida"]
    assert ["\ufffd" in line.form.last_name for line in sheet.lines] == [False, False, True]


def test_a_byte_that_windows_does_not_know_makes_no_macintosh_of_it() -> None:
    """Nor does a line in UTF-8 among many in Windows-1252: it is put right, and said."""
    people = [("Lefèvre", "Zoé", f"p{at}@cabinet.fr") for at in range(5)]
    content = csv_file(("Nom", "Prénom", "Courriel"), *people, encoding="cp1252")
    sheet = read_sheet(content + b"\nRo\x81che;Ida;e@f.fr\n" + "Roche;Hélène;g@h.fr".encode())
    assert sheet.table.encoding == "Windows-1252"
    assert [line.form.first_name for line in sheet.lines] == ["Zoé"] * 5 + ["Ida", "Hélène"]
    assert [bool(line.doubts) for line in sheet.lines] == [False] * 6 + [True]


@given(
    st.sampled_from(["cp1252", "mac_roman", "cp850"]),
    st.lists(
        st.sampled_from(["Hélène", "Zoé", "Noël", "François", "Lefèvre", "Müller", "GARÇON", "É. Roy"]), min_size=1
    ),
)
def test_french_names_tell_their_encoding(encoding: str, names: list[str]) -> None:
    """Whatever names there are beside one with an é, which most lists have."""
    text = "\n".join([*names, "Zoé"])
    assert decode(text.encode(encoding))[0] == text


def test_a_separator_that_stands_in_the_texts_too_is_not_taken() -> None:
    """What counts is by which one there are headings, not which one is most frequent."""
    content = csv_file(("Nom", "Prénom", "Courriel"), ("a, b, c, d, e", "f, g, h", "i@j.fr"), separator=";")
    assert read_sheet(content).lines[0].form.last_name == "a, b, c, d, e"


def test_a_separator_named_in_the_first_line_is_taken() -> None:
    """As Excel writes and reads it; the numbers of the lines are still those of the file."""
    sheet = read_sheet(csv_file(("sep=!",), ("Nom!Prénom!Courriel",), ("a!b!c",)))
    assert sheet.lines == (Line(3, Form(last_name="a", first_name="b", email="c")),)


def test_quoted_cells_may_hold_anything() -> None:
    """A separator, quotes, and ends of lines; the next line is numbered as an editor does."""
    content = b'Nom;Pr\xc3\xa9nom;Courriel\n"Du""p;ont";"\xc3\x89lo\ndie";a@b.fr\n c ; d ;"e@f.fr"\n'
    first, second = read_sheet(content).lines
    assert (first.form.last_name, first.form.first_name) == ('Du"p;ont', "Élo die")
    assert (second.number, second.form.email) == (4, "e@f.fr")


def test_a_quote_that_is_never_closed_is_named() -> None:
    """It would swallow every line after it."""
    content = csv_file(HEADINGS, ELODIE, ('"Martin', "Zoé", "z@cabinet.fr"), *[ELODIE] * 3)
    with pytest.raises(FileRefused) as refused:
        read_sheet(content)
    assert (refused.value.fault, refused.value.row) == (Fault.QUOTES, 3)


@pytest.mark.parametrize("content", [b"", b"\n\n ;;\n", b"\xef\xbb\xbf", csv_file(HEADINGS)])
def test_an_empty_file_is_said_to_be_empty(content: bytes) -> None:
    """So is one that has headings alone."""
    with pytest.raises(FileRefused) as refused:
        read_sheet(content)
    assert refused.value.fault is Fault.EMPTY


@pytest.mark.parametrize(
    "content",
    [b"\x00\x01\x02\x03\x00\x00\x00", b"%PDF-1.7\n", b"\x89PNG\r\n", b"Nom\x00\x00\x00;b", b"\xff\xfe\x00\xd8\x00\xd8"],
)
def test_what_is_no_text_is_no_table(content: bytes) -> None:
    """Whatever the file is called."""
    with pytest.raises(FileRefused) as refused:
        read_sheet(content)
    assert refused.value.fault is Fault.NO_TABLE


def test_more_lines_than_can_be_taken_in_are_refused() -> None:
    """Rather than cut off without a word."""
    with pytest.raises(FileRefused) as refused:
        read_sheet(csv_file(HEADINGS, *[ELODIE] * 20_001))
    assert refused.value.fault is Fault.TOO_MANY_ROWS


def test_a_larger_file_than_slack_takes_is_refused() -> None:
    """Before anything of it is read."""
    with pytest.raises(FileRefused) as refused:
        read_sheet(b"x" * (10 * 1024 * 1024 + 1))
    assert refused.value.fault is Fault.TOO_LARGE
