"""What becomes of accounts in Slack: closed, opened again, renamed, an address passed on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.filler import Details
from sandbox.slack import Person
from torture.room import GaveUp, Room

Act = Callable[[], Awaitable[None]]
# So many accounts are closed at a time that still somebody works.
_MOST_CLOSED = 8


class Changes:
    """The workspace's own administrators, who tell the bot nothing."""

    def __init__(self, room: Room) -> None:
        self._room = room

    @property
    def acts(self) -> list[tuple[Act, int]]:
        """What they do, and how often."""
        return [
            (self._close, 4),
            (self._open_again, 2),
            (self._pass_address, 5),
            (self._rename, 2),
            (self._readdress, 1),
            (self._join, 1),
        ]

    async def _close(self) -> None:
        """Close an account, mostly of somebody who uses the space."""
        if len(self._closed()) >= _MOST_CLOSED:
            raise GaveUp
        with self._room.somebody(self._changing()) as hands:
            await self._room.slack.leave(hands.id)

    async def _open_again(self) -> None:
        """Open an account again, whose address nobody has since."""
        free = [each.id for each in self._closed() if self._room.slack.workspace.by_email(each.email or "") is None]
        with self._room.somebody(free) as hands:
            await self._room.slack.rejoin(hands.id)

    async def _pass_address(self) -> None:
        """Give the address of a closed account to a new one, of the same name or of another."""
        slack, chance = self._room.slack, self._room.chance
        free = [each for each in self._closed() if each.email and slack.workspace.by_email(each.email) is None]
        if not free:
            raise GaveUp
        former = chance.choice(free)
        named = self._room.name()
        if chance.random() < 0.5:
            named = Details(former.first_name, former.last_name, "")
        details = Details(named.first_name, named.last_name, former.email or "")
        await slack.join(self._room.enter(details))

    async def _rename(self) -> None:
        """Change somebody's last name."""
        name = self._room.name().last_name
        with self._room.somebody(self._changing()) as hands:
            await self._change(hands.person, last_name=name, real_name=f"{hands.person.first_name} {name}")

    async def _readdress(self) -> None:
        """Change somebody's address, which they have verified."""
        with self._room.somebody(self._changing()) as hands:
            email = self._room.name().email
            self._room.ledger.verified[hands.id].add(email)
            await self._change(hands.person, email=email)

    async def _join(self) -> None:
        """Let somebody join Slack: added already from outside it, or new."""
        workspace = self._room.slack.workspace
        known = {each.email for each in workspace.people.values()}
        outside = [each for each in self._room.added if each.email not in known]
        details = self._room.chance.choice(outside) if outside else self._room.name()
        await self._room.slack.join(self._room.enter(details))

    async def _change(self, person: Person, **changes: Any) -> None:
        await self._room.slack.change(person.id, **changes)

    def _closed(self) -> list[Person]:
        return [each for each in self._room.slack.workspace.people.values() if each.deleted]

    def _changing(self) -> list[str]:
        """Give those whose account may change: everybody but partners, whom the settings name."""
        people = self._room.slack.workspace.people
        return [each for each in self._room.users() if not people[each].is_admin]
