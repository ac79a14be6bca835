"""Refusals and cautions of import lines, as JSON and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from rules.model.address_refusals import (
    AddressOfAnother,
    AddressOfClosedAccount,
    AddressOfFormer,
    AddressOfOtherAccount,
    AddressRepeated,
    AddressTaken,
    NotACollaborator,
)
from rules.model.cautions import Caution, Doubt
from rules.model.client_refusals import (
    DiffersAbove,
    GivenAbove,
    HasLeft,
    LineRepeated,
    PersonUnclear,
    PersonUnknown,
    PortfolioIsConfidential,
    PortfolioMissing,
)
from rules.model.company_numbers import NumberFault
from rules.model.people import Profile
from rules.model.portfolio_refusals import (
    HasNoAccess,
    LeadAndDeputy,
    NumberOrCode,
    NumbersDiffer,
    NumberTaken,
    NumberUnclear,
)
from rules.model.refusals import (
    DamagedText,
    DateTooEarly,
    DateTooLate,
    DateUnclear,
    Field,
    FieldRefused,
    InvalidEmail,
    InvalidPhone,
    KeptTooLong,
    Missing,
    NotTakenOver,
    Purpose,
    ReasonMissing,
    TooLong,
)

Remark = list[Any]  # a code, and what it says

# What each is called in the database, whatever becomes of its class: codes are added, never changed.
REFUSALS: Mapping[str, type[Any]] = {
    "missing": Missing,
    "reason_missing": ReasonMissing,
    "too_long": TooLong,
    "invalid_email": InvalidEmail,
    "invalid_phone": InvalidPhone,
    "date_too_early": DateTooEarly,
    "date_too_late": DateTooLate,
    "date_unclear": DateUnclear,
    "kept_too_long": KeptTooLong,
    "address_taken": AddressTaken,
    "address_of_closed_account": AddressOfClosedAccount,
    "address_repeated": AddressRepeated,
    "address_of_former": AddressOfFormer,
    "address_of_other_account": AddressOfOtherAccount,
    "not_a_collaborator": NotACollaborator,
    "address_of_another": AddressOfAnother,
    "damaged_text": DamagedText,
    "not_taken_over": NotTakenOver,
    "number_unclear": NumberUnclear,
    "numbers_differ": NumbersDiffer,
    "number_or_code": NumberOrCode,
    "number_taken": NumberTaken,
    "has_no_access": HasNoAccess,
    "lead_and_deputy": LeadAndDeputy,
    "person_unknown": PersonUnknown,
    "person_unclear": PersonUnclear,
    "portfolio_missing": PortfolioMissing,
    "has_left": HasLeft,
    "line_repeated": LineRepeated,
    "portfolio_is_confidential": PortfolioIsConfidential,
    "differs_above": DiffersAbove,
    "given_above": GivenAbove,
}
# Rows of 0.1 name the classes of then.
OF_0_1: Mapping[str, type[Any]] = {
    "Missing": Missing,
    "TooLong": TooLong,
    "InvalidEmail": InvalidEmail,
    "InvalidPhone": InvalidPhone,
    "DateTooEarly": DateTooEarly,
    "DateUnclear": DateUnclear,
    "AddressTaken": AddressTaken,
    "AddressOfClosedAccount": AddressOfClosedAccount,
    "AddressRepeated": AddressRepeated,
    "AddressOfFormer": AddressOfFormer,
    "AddressOfOtherAccount": AddressOfOtherAccount,
    "NotACollaborator": NotACollaborator,
    "AddressOfAnother": AddressOfAnother,
}
_CODES = {kind: code for code, kind in REFUSALS.items()}
_READ = {**OF_0_1, **REFUSALS}
_MEANINGS: Mapping[str, Callable[[Any], Any]] = {
    "field": Field,
    "profile": Profile,
    "purpose": Purpose,
    "fault": NumberFault,
    "earliest": date.fromisoformat,
    "latest": date.fromisoformat,
}


def written_refusals(refusals: tuple[FieldRefused, ...]) -> list[Remark]:
    """Give the refusals as they are stored."""
    facts = ((_CODES[type(each)], asdict(each)) for each in refusals)  # type: ignore[call-overload]
    return [[code, {key: _as_json(value) for key, value in said.items()}] for code, said in facts]


def read_refusals(stored: list[Remark]) -> tuple[FieldRefused, ...]:
    """Give the refusals that were stored."""
    return tuple(_READ[code](**{key: _meant(key, value) for key, value in facts.items()}) for code, facts in stored)


def written_cautions(cautions: tuple[Caution, ...]) -> list[Remark]:
    """Give the cautions as they are stored."""
    return [[caution.doubt.value, caution.other] for caution in cautions]


def read_cautions(stored: list[Remark]) -> tuple[Caution, ...]:
    """Give the cautions that were stored."""
    return tuple(Caution(Doubt(doubt), other) for doubt, other in stored)


def _as_json(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _meant(key: str, value: Any) -> Any:
    return _MEANINGS[key](value) if key in _MEANINGS else value
