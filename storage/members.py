"""The members of the workspace, as last seen and stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, insert, select, update

from rules.model.members import SeenMember, hidden
from rules.model.people import SlackId, Space
from storage.tables import members, spaces

_HERE = members.c.space_id == bindparam("space")
_THIS = members.c.slack_id.in_((bindparam("sought"), bindparam("hidden")))
_ALL = select(members).where(_HERE)
_AMONG = _ALL.where(members.c.slack_id.in_(bindparam("sought", expanding=True)))
_GET = _ALL.where(_THIS)
_ADD = insert(members)
_CHANGE = update(members).where(_HERE, _THIS)
# Of who was erased, neither name nor address is remembered again.
_STORE = _CHANGE.values(
    is_full=bindparam("is_full"),
    updated=bindparam("updated"),
    mark=case((members.c.slack_id == bindparam("hidden"), ""), else_=bindparam("mark")),
)
_LOOKED_THROUGH = select(spaces.c.members_known_since).where(spaces.c.id == bindparam("space"))
_MARK = update(spaces).where(spaces.c.id == bindparam("space"), spaces.c.members_known_since.is_(None))


class Members:
    """The members of one space's workspace, within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = {"space": space.id}

    def get(self, slack_id: SlackId) -> SeenMember | None:
        """Give this member as last seen; None if never seen."""
        row = self._connection.execute(_GET, self._of(slack_id)).one_or_none()
        return None if row is None else _known(row)

    def all(self, among: Sequence[SlackId] | None = None) -> Mapping[SlackId, SeenMember]:
        """Give all members as last seen, or only these.

        Each stands under the account that is stored.
        """
        sought = [name for each in among or () for name in (each, hidden(each))]
        rows = self._connection.execute(_ALL if among is None else _AMONG, {**self._space, "sought": sought})
        return {SlackId(row.slack_id): _known(row) for row in rows}

    def looked_through(self) -> bool:
        """Tell whether the whole workspace was looked through before."""
        return self._connection.execute(_LOOKED_THROUGH, self._space).scalar_one() is not None

    def mark_looked_through(self, now: datetime) -> None:
        """Store when the whole workspace was first looked through.

        Members that are not known after that have joined.
        """
        self._connection.execute(_MARK, {**self._space, "members_known_since": now})

    def put(self, slack_id: SlackId, known: SeenMember) -> None:
        """Store a member as they are now."""
        facts = {"is_full": known.is_full, "mark": known.mark, "updated": known.updated}
        changed = self._connection.execute(_STORE, {**self._of(slack_id), **facts})
        if changed.rowcount == 0:
            key = {"space_id": self._space["space"], "slack_id": slack_id}
            self._connection.execute(_ADD, {**key, **facts})

    def hide(self, slack_id: SlackId) -> None:
        """Go on remembering a member without account, name and address."""
        self._connection.execute(_CHANGE, {**self._of(slack_id), "slack_id": hidden(slack_id), "mark": ""})

    def _of(self, slack_id: SlackId) -> dict[str, object]:
        return {**self._space, "sought": slack_id, "hidden": hidden(slack_id)}


def _known(row: Row[Any]) -> SeenMember:
    return SeenMember(row.is_full, row.mark, row.updated)
