"""The refusals of an address, with the facts their sentences need."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rules.model.people import Profile
from rules.model.refusals import Field, FieldRefused


@dataclass(eq=False)
class AddressTaken(FieldRefused):
    """A refusal of an address that somebody in the space has."""

    name: str
    profile: Profile
    field = Field.EMAIL


@dataclass(eq=False)
class AddressOfClosedAccount(FieldRefused):
    """A refusal of an address whose holder's account is closed.

    The holder is in the space; in Slack the address is another account's now.
    """

    name: str
    profile: Profile
    field = Field.EMAIL


def is_undecided(refused: Iterable[FieldRefused]) -> bool:
    """Tell whether people must say first whose an account is."""
    return any(isinstance(each, AddressOfClosedAccount) for each in refused)


@dataclass(eq=False)
class AddressRepeated(FieldRefused):
    """A refusal of an address that another line already has."""

    line: int
    field = Field.EMAIL


@dataclass(eq=False)
class AddressOfFormer(FieldRefused):
    """A refusal of an address that a removed person had.

    It stays with their history.
    """

    name: str
    field = Field.EMAIL


@dataclass(eq=False)
class AddressOfOtherAccount(FieldRefused):
    """A refusal of an address that another Slack account has.

    The subscriber has, or had, an account of their own; `name` is that of the other.
    """

    name: str
    field = Field.EMAIL


@dataclass(eq=False)
class NotACollaborator(FieldRefused):
    """A refusal of an address that is no collaborator's."""

    email: str
    field = Field.EMAIL


@dataclass(eq=False)
class AddressOfAnother(FieldRefused):
    """The chosen collaborator has another address; `expected` is theirs, if Slack tells it."""

    name: str
    expected: str | None
    field = Field.EMAIL
