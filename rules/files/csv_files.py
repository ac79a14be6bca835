"""CSV files in any usual encoding and with any usual separator."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import islice

from rules.files.legible import LOST
from rules.files.loose_csv import parse_loosely
from rules.files.nuls import without_nuls
from rules.files.tables import (
    MOST_COLUMNS,
    MOST_IN_LINE,
    Fault,
    FileRefused,
    Recognised,
    Row,
    Table,
    collect,
    top_score,
)

SEPARATORS = (";", ",", "\t", "|")
_SAMPLE = 64 * 1024

# The longer mark first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
# One byte a letter: Windows, old Macintoshes, and DOS, as Excel's « CSV (MS-DOS) » still writes.
_ONE_BYTE = (("cp1252", "Windows-1252"), ("mac_roman", "Mac Roman"), ("cp850", "DOS (850)"))
# What French writes beyond ASCII, and its neighbours do; read in a wrong encoding, these letters become anything else.
_FRENCH = frozenset("éèêëàâçîïôùûüœÉÈÊËÀÂÇÎÏÔÙÛÜŒ’«»—…°€\xa0")
_USUAL = frozenset("äáíöóúÿñæÄÖÆß‘“”–·")
_BEYOND = re.compile(r"[^\x00-\x7f]+")
_HIGH = re.compile(rb"[\x80-\xff]")
_MOST_JUDGED = 1_000_000  # no list has so many accents


def read_csv(content: bytes, recognised: Recognised) -> Table:
    """Read the table in a CSV file; raises FileRefused."""
    text, encoding = decode(content)
    named, text = _named_separator(text)
    separator = named or _find_separator(text, recognised)
    return Table(_rows(text, separator, skipped=1 if named else 0), "CSV", encoding, separator)


def _rows(text: str, separator: str, skipped: int) -> tuple[Row, ...]:
    try:
        return collect((number + skipped, cells) for number, cells in _parsed(text, separator))
    except FileRefused as refused:
        if refused.fault is not Fault.QUOTES:
            raise
    return collect(parse_loosely(text, separator, 1 + skipped))


def decode(content: bytes) -> tuple[str, str]:
    """Give the text and the name of its encoding; raises FileRefused."""
    if content.startswith(codecs.BOM_UTF8):
        return without_nuls(content[len(codecs.BOM_UTF8) :].decode("utf-8", "replace")), "UTF-8"
    for mark, codec, name in _MARKS:
        if content.startswith(mark):
            return _decoded(content, codec), name
    if wide := _wide(content[:_SAMPLE]):
        return _decoded(content, wide), "UTF-16"
    content = without_nuls(content)
    text = content.decode("utf-8", "replace")
    lost = text.count(LOST) - content.count(LOST.encode())
    # A few foreign bytes make no other code of a text that is read well else: they are shown as lost, where they stand.
    if lost and lost >= sum(map(len, _BEYOND.findall(text))) - text.count(LOST):
        return _one_byte(content)
    return text, "UTF-8"


def _decoded(content: bytes, codec: str) -> str:
    try:
        text = content.decode(codec)
    except UnicodeDecodeError as error:
        raise FileRefused(Fault.NO_TABLE) from error
    return without_nuls(text)


def _wide(sample: bytes) -> str:
    """Name the codec of UTF-16, of which every other byte is empty."""
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    if max(odd, even) < max(1, len(sample) * 0.15) or max(odd, even) <= 3 * min(odd, even):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _one_byte(content: bytes) -> tuple[str, str]:
    # Many letters stand between the same neighbours: each such three bytes are judged once.
    between = b" " + content + b" "
    found = islice(_HIGH.finditer(between), _MOST_JUDGED)
    around = Counter(between[each.start() - 1 : each.end() + 1] for each in found)
    # The first of equals: Windows is the most usual.
    codec, name = max(_ONE_BYTE, key=lambda each: _likelihood(around, each[0]))
    return content.decode(codec, "replace"), name


def _likelihood(around: Mapping[bytes, int], codec: str) -> int:
    """Score how likely it is that the bytes are of this code.

    By its letters beyond ASCII: nobody puts a capital into the middle of a word.
    """
    return sum(times * _merit(*each.decode(codec, "replace")) for each, times in around.items())


def _merit(before: str, letter: str, after: str) -> int:
    return _weight(letter) if _fits(before, letter, after) else -1


def _weight(letter: str) -> int:
    return 2 if letter in _FRENCH else 1 if letter in _USUAL else -1


def _fits(before: str, letter: str, after: str) -> bool:
    if letter.isupper():
        return not before.islower()
    if not letter.isalpha() and letter != "’":
        return not (before.isalpha() and after.isalpha())
    return not (before.isupper() and after.isupper())


def _named_separator(text: str) -> tuple[str, str]:
    """Give the separator that the first line names, and the rest.

    As Excel understands it (sep=;); the rest is the text without that line.
    """
    first, _, rest = text.partition("\n")
    named = first.strip().strip('"').lower()
    if named.startswith("sep=") and len(named) == len("sep=") + 1:
        return named[-1], rest
    return ("\t", rest) if named == "sep=" and "\t" in first else ("", text)


def _find_separator(text: str, recognised: Recognised) -> str:
    """Find the separator by which most headings are found.

    Where there is none, the one by which there are most columns.
    """

    def merit(separator: str) -> tuple[int, int]:
        rows = []
        try:
            for number, cells in _parsed(text[:_SAMPLE], separator, strict=False):
                rows.append(Row(number, cells[:MOST_COLUMNS]))
                if len(rows) == 20:
                    break
        except FileRefused:
            return -1, 0
        return top_score(rows, recognised), max((len(row.cells) for row in rows), default=0)

    return max(SEPARATORS, key=merit)


def _parsed(text: str, separator: str, *, strict: bool = True) -> Iterator[tuple[int, tuple[str, ...]]]:
    reader = csv.reader(_lines(text), delimiter=separator, skipinitialspace=True, strict=strict)
    number = 1
    try:
        for cells in reader:
            yield number, tuple(cells)
            number = reader.line_num + 1
    except csv.Error as error:
        # A cell that goes on over several lines is one whose quotation mark is never closed; else it is only too long.
        too_long = "field larger" in str(error) and reader.line_num <= number
        raise FileRefused(Fault.TOO_MUCH if too_long else Fault.QUOTES, number) from error


def _lines(text: str) -> Iterator[str]:
    for line in io.StringIO(text, newline=""):
        if len(line) > MOST_IN_LINE:
            raise FileRefused(Fault.TOO_MUCH)
        yield line
