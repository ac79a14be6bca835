"""Whom messages name, as they are when these are worded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rules.model.journal import EntryId
from rules.model.people import Person, PersonId
from rules.model.strangers import Stranger, StrangerId


@dataclass(frozen=True, slots=True)
class Mentions:
    """The people and strangers named, and the journal's reasons, where told."""

    people: Mapping[PersonId, Person] = field(default_factory=dict)
    strangers: Mapping[StrangerId, Stranger] = field(default_factory=dict)
    reasons: Mapping[EntryId, str] = field(default_factory=dict)
