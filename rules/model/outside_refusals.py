"""The refusals about outside accesses, with the facts for a clear sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.journal import Action
from rules.model.refusals import Field, FieldRefused, Refused


@dataclass(eq=False)
class OutsideAccessSettled(Refused):
    """A refusal because somebody was quicker: by whom, how and when it was settled."""

    person: str
    service: str
    action: Action
    by: str
    at: datetime


@dataclass(eq=False)
class NotBack(Refused):
    """A refusal to leave an access to somebody who has none to the space."""

    person: str
    service: str


@dataclass(eq=False)
class ServiceThere(FieldRefused):
    """A refusal of a name that another service has."""

    name: str
    field = Field.NAME


@dataclass(eq=False)
class TooManyServices(FieldRefused):
    """A refusal of more services than a form can offer."""

    most: int
    field = Field.NAME


@dataclass(eq=False)
class NotOffered(FieldRefused):
    """A refusal of a service that was archived since it was chosen."""

    name: str
    field = Field.OUTSIDE
