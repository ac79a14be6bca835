"""Every way the rules say no to an address, with the facts a clear sentence needs."""

from __future__ import annotations

from dataclasses import dataclass

from rules.model.people import Profile
from rules.model.refusals import Field, FieldRefused


@dataclass(eq=False)
class AddressTaken(FieldRefused):
    """Somebody in the space has this address already."""

    name: str
    profile: Profile
    field = Field.EMAIL


@dataclass(eq=False)
class AddressOfClosedAccount(FieldRefused):
    """Somebody in the space has this address, whose account is closed; it is another account's now."""

    name: str
    profile: Profile
    field = Field.EMAIL


@dataclass(eq=False)
class AddressRepeated(FieldRefused):
    """Another line of the same file has this address already."""

    line: int
    field = Field.EMAIL


@dataclass(eq=False)
class AddressOfFormer(FieldRefused):
    """Somebody had the address who was removed, and whose history it stays."""

    name: str
    field = Field.EMAIL


@dataclass(eq=False)
class AddressOfOtherAccount(FieldRefused):
    """The address is that of another Slack account than the subscriber has, or had; `name` is whose."""

    name: str
    field = Field.EMAIL


@dataclass(eq=False)
class NotACollaborator(FieldRefused):
    """The address belongs to no collaborator of the firm."""

    email: str
    field = Field.EMAIL


@dataclass(eq=False)
class AddressOfAnother(FieldRefused):
    """The chosen collaborator has another address; `expected` is theirs, if Slack tells it."""

    name: str
    expected: str | None
    field = Field.EMAIL
