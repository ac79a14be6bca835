"""The text of a cell, without what spreadsheets and databases write around it."""

from __future__ import annotations

import re

from rules.files.spreadsheet import unmarked
from rules.model.writing import fold

# ="0612345678", by which programs keep a spreadsheet from taking a text for a number.
_QUOTED = re.compile(r'=\s*"((?:[^"]|"")*)"')
_BETWEEN = re.compile("(?!'[a-z][ -])'[^'=+@\\-\uff1d\uff0b\uff0d\uff20].*[^ ]'", re.DOTALL)
# How XML carries what it may not: _x000D_ is the end of a line, and _x005F_ an underscore before such a text.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CONTROL = re.compile(r"_x00(?:0[0-9A-Fa-f]|1[0-9A-Fa-f]|7F)_")
# What a formula gives that came to nothing, in English and French: #N/A, #REF!, #NOM?, #CALC!, Err:502.
_ERROR = re.compile(r"#(?:[A-ZÀ-Ü0-9/_ ]{2,20}[!?]|N/?[AD]|GETTING_DATA)|Err:\d{3}", re.IGNORECASE)
_NOTHING = frozenset(
    re.split(
        r"\s*\|\s*",
        """n/a|na|n.a.|n.a|neant|null|(null)|nil|none|aucun|aucune|rien|vide|(vide)|
        (blank)|sans objet|s/o|s.o.|not applicable|sans""",
    )
)
_UNKNOWN = frozenset(
    re.split(
        r"\s*\|\s*",
        """nd|n/d|n.d.|nc|n/c|n.c.|nan|undefined|non renseigne|non renseignee|non communique|inconnu|inconnue|unknown|
        not available|pas de telephone|sans telephone|pas de mail|sans mail""",
    )
)
_LONGEST_WORD = 24  # no word for nothing is as long
_NO_END = frozenset(("cdi", "indetermine", "indeterminee", "duree indeterminee", "permanent", "sans fin", "en cours"))


def plain(text: str) -> str:
    """Give a text without the marks that keep it one."""
    if text.startswith("'"):
        # Between two of them it was quoted, as some databases do.
        return text[1:-1] if _BETWEEN.fullmatch(text) else unmarked(text)
    if text.startswith("="):
        found = _QUOTED.fullmatch(text.rstrip())
        return found[1].replace('""', '"') if found else text
    return text


def unescaped(text: str) -> str:
    """Undo the escapes of a workbook's texts."""
    if "_x" not in text:
        return text
    undone = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    # Two halves of one character come together; a half alone is none.
    return undone.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def without_controls(text: str) -> str:
    """Take out the escapes of what is not seen, as some CSV have them."""
    return _CONTROL.sub("\n", text) if "_x00" in text else text


def is_error(text: str) -> bool:
    """Tell whether a cell holds an error of the spreadsheet."""
    return text[:1] in {"#", "E", "e"} and len(text) < _LONGEST_WORD and _ERROR.fullmatch(text) is not None


def is_dash(text: str) -> bool:
    """Tell whether a cell holds nothing but marks: - or ?."""
    return len(text) < 10 and not text[:1].isalnum() and not any(map(str.isalnum, text))


def is_nothing(text: str) -> bool:
    """Tell whether a cell holds a word for nothing: N/A, néant, NULL."""
    return len(text) < _LONGEST_WORD and (is_dash(text) or fold(text) in _NOTHING)


def is_unknown(text: str) -> bool:
    """Tell whether a cell says that something is not known."""
    return len(text) < _LONGEST_WORD and fold(text) in _UNKNOWN


def is_no_end(text: str) -> bool:
    """Tell whether a cell says that there is no last day."""
    return len(text) < _LONGEST_WORD and fold(text) in _NO_END
