"""A directory in memory."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from rules.model.door import Found, Shown, Wanted
from rules.model.door_groups import FoundGroup, WantedGroup, group_of, portfolio_of
from rules.model.people import PersonId
from rules.model.portfolios import PortfolioId
from rules.ports.door import DoorFailed, NotPut, PasswordNeeded, Taken, Trouble, put_each


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry: what of ours it shows, what opens it, and whether its password is to be changed first."""

    found: Found
    secret: str = ""
    reset: bool = False


class FakeDoor:
    """The entries of one space, and others' addresses by the names of their entries.

    `trouble`, once set, is what everything fails with. Without `policy` nothing can be put on hold. One that does not
    take hashes needs each new password itself, as Active Directory does. `others_groups` are the names of groups that
    others have.
    """

    def __init__(self, clock: Callable[[], datetime], *, takes_hashes: bool = True) -> None:
        self.others: dict[str, str] = {}
        self.others_groups: set[str] = set()
        self._groups: dict[PortfolioId, FoundGroup] = {}
        self.trouble: Trouble | None = None
        self.policy = True
        self._clock = clock
        self._takes_hashes = takes_hashes
        self._kept: dict[str, Kept] = {}

    def entries(self) -> Sequence[Found]:
        """Give the entries of this space."""
        self._answer()
        return [each.found for each in self._kept.values()]

    def entry(self, person: PersonId) -> Found | None:
        """Give somebody's entry; None: there is none of this space."""
        return next((each for each in self.entries() if each.person == person), None)

    def check_holds(self) -> None:
        """Raise DoorFailed where an entry on hold would be opened all the same."""
        self._answer(held=True)

    def taken(self, addresses: Collection[str]) -> frozenset[str]:
        """Give those of these addresses that others' entries have."""
        self._answer()
        theirs = {each.lower() for each in self.others.values()}
        return frozenset(each for each in addresses if each.lower() in theirs)

    def put(self, wanted: Wanted, found: Shown | None) -> None:  # noqa: ARG002 - how it is now is what counts
        """Make an entry as it must be; raises Taken."""
        self._answer(held=wanted.shown.held)
        self._name_back(wanted)
        kept = self._kept.get(wanted.shown.uid)
        wanted = replace(wanted, shown=replace(wanted.shown, groups=wanted.shown.groups - self.others_groups))
        if wanted.shown.uid in self.others or (kept is not None and kept.found.person != wanted.person):
            raise Taken
        renamed = kept is None or kept.found.shown.email != wanted.shown.email
        if renamed and self.taken([wanted.shown.email]):
            raise Taken
        lacks = not self._takes_hashes and not wanted.clear and _is_new(wanted.shown, kept)
        if lacks:
            wanted = replace(wanted, shown=replace(wanted.shown, held=True))
        self._kept[wanted.shown.uid] = self._made(wanted, kept)
        for portfolio in filter(None, map(portfolio_of, wanted.shown.groups)):
            self._groups.setdefault(portfolio, FoundGroup(portfolio))
        if lacks:
            raise PasswordNeeded

    def rename(self, uid: str, name: str) -> None:
        """Give an entry another name, as others do."""
        kept = self._kept.pop(uid)
        shown = replace(kept.found.shown, uid=name)
        self._kept[name] = replace(kept, found=replace(kept.found, shown=shown))

    def _name_back(self, wanted: Wanted) -> None:
        theirs = [uid for uid, each in self._kept.items() if each.found.person == wanted.person]
        if wanted.shown.uid not in {*self._kept, *self.others} and theirs:
            self.rename(theirs[0], wanted.shown.uid)

    def put_all(self, wanted: Sequence[Wanted]) -> NotPut:
        """Make entries as they must be; give whose are not."""
        return put_each(self, wanted)

    def hold(self, found: Shown) -> None:
        """Let no password open this entry, and take it out of all groups."""
        self._answer()
        kept = self._kept.get(found.uid)
        if kept is not None:
            self._answer(held=True)
            shown = replace(kept.found.shown, held=True, groups=frozenset())
            self._kept[found.uid] = replace(kept, found=self._changed(kept.found, kept.found.person, shown))

    def delete(self, found: Shown) -> None:
        """Delete this entry."""
        self._answer()
        self._kept.pop(found.uid, None)

    def groups(self) -> Sequence[FoundGroup]:
        """Give the groups of this space's portfolios."""
        self._answer()
        return [*self._groups.values()]

    def put_group(self, wanted: WantedGroup) -> None:
        """Make the group of a portfolio as it must be; raises Taken."""
        self._answer()
        if group_of(wanted.portfolio) in self.others_groups:
            raise Taken
        self._groups[wanted.portfolio] = FoundGroup(wanted.portfolio, wanted.description)

    def delete_group(self, portfolio: PortfolioId) -> None:
        """Delete the group of a portfolio."""
        self._answer()
        self._groups.pop(portfolio, None)
        for uid, each in self._kept.items():
            self.alter(uid, groups=each.found.shown.groups - {group_of(portfolio)})

    def alter_group(self, portfolio: PortfolioId, **changes: Any) -> None:
        """Change a group, as others do."""
        self._groups[portfolio] = replace(self._groups[portfolio], **changes)

    def opens(self, uid: str, password: str) -> bool:
        """Tell whether a password opens an entry now."""
        kept = self._kept.get(uid)
        if kept is None or not kept.secret or not _is_open(kept.found.shown, self._clock()):
            return False
        try:
            PasswordHasher().verify(kept.secret, password)
        except VerifyMismatchError:
            return False
        found = replace(kept.found, signed_in_at=self._clock().replace(microsecond=0))
        self._kept[uid] = replace(kept, found=found)
        return True

    def choose_password(self, uid: str, old: str, new: str) -> None:
        """Change a password as those do whose it is."""
        if not self.opens(uid, old):
            raise DoorFailed(Trouble.WRONG_CREDENTIALS)
        self.have_chosen(uid, PasswordHasher(time_cost=1, memory_cost=64, parallelism=1).hash(new))

    def alter(self, uid: str, **changes: Any) -> None:
        """Change what an entry shows, as others do."""
        kept = self._kept[uid]
        shown = replace(kept.found.shown, **changes)
        self._kept[uid] = replace(kept, found=replace(kept.found, shown=shown))

    def have_chosen(self, uid: str, secret: str) -> None:
        """Take the hash of what somebody chose, whatever opened their entry before."""
        kept = self._kept[uid]
        self._kept[uid] = Kept(replace(kept.found, chosen=bool(kept.found.shown.password)), secret)

    def must_change(self, uid: str) -> bool:
        """Tell whether somebody has to choose a password before anything else."""
        return self._kept[uid].reset

    def _made(self, wanted: Wanted, kept: Kept | None) -> Kept:
        shown = wanted.shown
        mark = kept.found.shown.password if kept is not None else ""
        new = _is_new(shown, kept)
        shown = replace(shown, password=shown.password if new else mark)
        found = self._changed(kept.found if kept else None, wanted.person, shown)
        if new:
            return Kept(replace(found, chosen=False), wanted.secret, reset=True)
        return replace(kept, found=found) if kept is not None else Kept(found)

    def _changed(self, found: Found | None, person: PersonId, shown: Shown) -> Found:
        # Groups list their members: who enters one has an entry as before.
        if found is not None and replace(found.shown, groups=shown.groups) == shown:
            return replace(found, shown=shown)
        now = self._clock().replace(microsecond=0)
        return replace(found, shown=shown, changed_at=now) if found is not None else Found(person, shown, now)

    def _answer(self, *, held: bool = False) -> None:
        if self.trouble is not None:
            raise DoorFailed(self.trouble)
        if held and not self.policy:
            raise DoorFailed(Trouble.NO_POLICY)


def _is_new(shown: Shown, kept: Kept | None) -> bool:
    return not shown.held and shown.password not in ("", kept.found.shown.password if kept is not None else "")


def _is_open(shown: Shown, now: datetime) -> bool:
    begun = shown.opens_at is None or shown.opens_at <= now
    return not shown.held and begun and (shown.closes_at is None or now <= shown.closes_at)
