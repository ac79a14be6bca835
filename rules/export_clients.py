"""The export of clients with their portfolios and people, which is written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rules.model.journal import IdempotencyKey
from rules.model.payload import Exported
from rules.model.people import Person, SlackId
from rules.once import done_before
from rules.permissions import decider_of
from rules.ports import Records
from rules.shown_in_exports import count_clients
from rules.tell_of_export import tell_of_export


class Form(StrEnum):
    """A list as an import reads it, or a matrix."""

    LIST = "list"
    MATRIX = "matrix"


@dataclass(frozen=True, slots=True)
class ClientExport:
    """Who asked for the export, and how many clients it holds.

    `again` tells that this form was answered before.
    """

    author: Person
    clients: int
    again: bool = False


def may_export_clients(records: Records, author: SlackId) -> ClientExport:
    """Give what would be exported; raises NotAUser or DecidersOnly."""
    reader = decider_of(records, author)
    return ClientExport(reader, count_clients(records, reader))


def export_clients(
    records: Records, author: SlackId, what: Form, *, form: IdempotencyKey, now: datetime
) -> ClientExport:
    """Write the export down, and tell of it.

    The same form again does neither. Raises NotAUser or DecidersOnly.
    """
    wanted = may_export_clients(records, author)
    if done_before(records, author, form) is not None:
        return ClientExport(wanted.author, wanted.clients, again=True)
    facts = {"clients": wanted.clients, "form": what.value}
    tell_of_export(records, Exported.CLIENTS, wanted.author, form, now, facts)
    return wanted
