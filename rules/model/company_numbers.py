"""SIREN and SIRET, the numbers of French companies, as people write them.

The sums are INSEE's, checked by python-stdnum; https://www.sirene.fr/sirene/public/static/siren-siret
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from stdnum.fr import siren as siren_numbers
from stdnum.fr import siret as siret_numbers
from stdnum.fr import tva

from rules.model.writing import tidy

SIREN_DIGITS, SIRET_DIGITS = 9, 14
_LOST_ZEROS = 2  # no number begins with more of them that is often met
# As a spreadsheet writes a number that is too wide: 7,32829E+13 has lost its last digits.
_ROUNDED = re.compile(r"\d(?:[.,]\d{1,20})?e\+?\d{1,2}", re.IGNORECASE)
_DECIMALS = re.compile(r"(?<=\d{6})[.,]0{1,2}$")
_SIGNS = re.compile(r"[\s.\-/\u2010-\u2015]")
_VAT = re.compile(r"(?:fr)?[0-9a-z]{2}(\d{9})", re.IGNORECASE)
_MONACO = "000"  # where a number for VAT holds no SIREN


class NumberFault(StrEnum):
    """Why a text is no number of a company."""

    ROUNDED = "rounded"  # its last digits are gone
    NO_NUMBER = "no_number"
    LENGTH = "length"
    SUM = "sum"
    ZEROS = "zeros"  # the sum of nothing but zeros fits


class NumberCaution(StrEnum):
    """What was done to read a number, to be looked at again."""

    ZERO_ADDED = "zero_added"  # that a spreadsheet took away
    FROM_SIRET = "from_siret"  # the first nine of its digits
    FROM_VAT = "from_vat"  # the last nine of its digits


class NumberRefused(ValueError):  # noqa: N818 - reads as what happened
    """A text that is no number of a company."""

    def __init__(self, fault: NumberFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class CompanyNumber:
    """A company's SIREN, and one of its SIRETs where known."""

    siren: str
    siret: str | None = None
    cautions: frozenset[NumberCaution] = frozenset()


def read_siren(text: str) -> CompanyNumber:
    """Read a SIREN, also from a SIRET or a number for VAT; raises NumberRefused."""
    written = _compact(text)
    if found := _VAT.fullmatch(written):
        if found[1].startswith(_MONACO) or not tva.is_valid(written):
            raise NumberRefused(NumberFault.SUM if written.isdecimal() else NumberFault.NO_NUMBER)
        return CompanyNumber(_checked(found[1], _SIREN).siren, None, frozenset({NumberCaution.FROM_VAT}))
    if len(written) <= SIREN_DIGITS:
        return _checked(written, _SIREN)
    found_siret = _checked(written, _SIRET)
    return replace(found_siret, cautions=found_siret.cautions | {NumberCaution.FROM_SIRET})


def read_siret(text: str) -> CompanyNumber:
    """Read what somebody gave as a SIRET; raises NumberRefused."""
    return _checked(_compact(text), _SIRET)


def spaced(number: str) -> str:
    """Write a SIREN or SIRET in groups: 732 829 320 00074."""
    groups = [number[:3], number[3:6], number[6:9], number[9:]]
    return "\N{NO-BREAK SPACE}".join(each for each in groups if each)


def _compact(text: str) -> str:
    written = "".join(tidy(text).split())
    if _ROUNDED.fullmatch(written):
        number = Decimal(written.replace(",", "."))
        if number.as_tuple().exponent != 0:
            raise NumberRefused(NumberFault.ROUNDED)
        return f"{number:f}"
    return _SIGNS.sub("", _DECIMALS.sub("", written))


@dataclass(frozen=True, slots=True)
class _Kind:
    digits: int
    fits: Callable[[str], bool]


_SIREN = _Kind(SIREN_DIGITS, siren_numbers.is_valid)
_SIRET = _Kind(SIRET_DIGITS, siret_numbers.is_valid)


def _checked(written: str, kind: _Kind) -> CompanyNumber:
    if not (written.isascii() and written.isdecimal()):
        raise NumberRefused(NumberFault.NO_NUMBER)
    if not kind.digits - _LOST_ZEROS <= len(written) <= kind.digits:
        raise NumberRefused(NumberFault.LENGTH)
    number = written.zfill(kind.digits)
    siren, siret = number[:SIREN_DIGITS], number if kind is _SIRET else None
    if not siren.strip("0"):
        raise NumberRefused(NumberFault.ZEROS)
    if not kind.fits(number):
        raise NumberRefused(NumberFault.SUM)
    added = {NumberCaution.ZERO_ADDED} if number != written else set()
    return CompanyNumber(siren, siret, frozenset(added))
