"""What the rules ask of the firm's directory."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from rules.model.door import Found, Shown, Wanted
from rules.model.door_groups import FoundGroup, WantedGroup
from rules.model.people import PersonId
from rules.model.portfolios import PortfolioId


class Trouble(StrEnum):
    """Why the directory did not do what it was asked."""

    UNREACHABLE = "unreachable"
    SLOW = "slow"  # and whether it did it is not known
    UNTRUSTED = "untrusted"  # its certificate
    WRONG_CREDENTIALS = "wrong_credentials"
    NO_RIGHT = "no_right"
    READ_ONLY = "read_only"
    FULL = "full"
    NO_POLICY = "no_policy"  # a hold would be no hold
    REFUSED = "refused"  # by its schema or its constraints
    MISSING = "missing"  # the place where entries are to stand
    SESSIONS = "sessions"  # the entry is shut, what was opened before is not


class DoorFailed(Exception):  # noqa: N818 - reads as what happened
    """What was asked of the directory is not done, or not known to be."""

    def __init__(self, trouble: Trouble, said: str = "") -> None:
        self.trouble = trouble
        self.said = said  # by the directory; it may name an entry, never a password
        super().__init__(trouble.value)


class Taken(Exception):  # noqa: N818 - reads as what happened
    """Another's entry has this address or name; nothing was written."""


class PasswordNeeded(Exception):  # noqa: N818 - reads as what happened
    """The directory takes no hash; the password is gone.

    All else is written; the entry is on hold until a new password is put.
    """


@dataclass(frozen=True, slots=True)
class NotPut:
    """Whose entries are not as they must be.

    Of `taken` nothing was written; `needing` are on hold until a new password is put.
    """

    taken: frozenset[PersonId] = frozenset()
    needing: frozenset[PersonId] = frozenset()


class Door(Protocol):
    """The entries of one space in the firm's directory.

    Others' entries are never touched. Doing anything twice does no harm. Everything may raise DoorFailed.
    """

    def entries(self) -> Sequence[Found]:
        """Give the entries of this space; nothing is written."""

    def entry(self, person: PersonId) -> Found | None:
        """Give somebody's entry; None: there is none of this space."""

    def check_holds(self) -> None:
        """Raise DoorFailed where an entry on hold would be opened all the same."""

    def taken(self, addresses: Collection[str]) -> frozenset[str]:
        """Give those of these addresses that others' entries have."""

    def put(self, wanted: Wanted, found: Shown | None) -> None:
        """Make an entry as it must be; raises Taken, or PasswordNeeded.

        `found` is how it is; None: there is none. Its password is written where its mark differs and the entry opens,
        and never else. Groups follow.
        """

    def put_all(self, wanted: Sequence[Wanted]) -> NotPut:
        """Make entries as they must be; give whose are not.

        As by `put`, each; in which order they are written is not known.
        """

    def hold(self, found: Shown) -> None:
        """Let no password open this entry, and take it out of all groups.

        Where the directory would not refuse it, nothing is written, and DoorFailed is raised.
        """

    def delete(self, found: Shown) -> None:
        """Delete this entry."""

    def groups(self) -> Sequence[FoundGroup]:
        """Give the groups of this space's portfolios; nothing is written."""

    def put_group(self, wanted: WantedGroup) -> None:
        """Make the group of a portfolio as it must be; raises Taken.

        Who is no entry of ours is taken out of it.
        """

    def delete_group(self, portfolio: PortfolioId) -> None:
        """Delete the group of a portfolio."""


def put_each(door: Door, wanted: Iterable[Wanted]) -> NotPut:
    """Put entries one after the other; give whose are not."""
    taken, needing = set(), set()
    for each in wanted:
        try:
            door.put(each, None)
        except Taken:
            taken.add(each.person)
        except PasswordNeeded:
            needing.add(each.person)
    return NotPut(frozenset(taken), frozenset(needing))
