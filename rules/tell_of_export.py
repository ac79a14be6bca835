"""What every export leaves: a line of the journal, and who is told."""

from __future__ import annotations

from datetime import datetime

from rules.model.journal import Action, IdempotencyKey, NewEntry
from rules.model.messages import DataExported
from rules.model.payload import Exported
from rules.model.people import Person
from rules.model.told import NO_FACTS, Facts
from rules.owing import owe_to_partners
from rules.ports import Records

_ACTIONS = {
    Exported.SUBSCRIBERS: Action.SUBSCRIBERS_EXPORTED,
    Exported.JOURNAL: Action.JOURNAL_EXPORTED,
    Exported.REVIEW: Action.REVIEW_EXPORTED,
    Exported.CLIENTS: Action.CLIENTS_EXPORTED,
}


def tell_of_export(
    records: Records,
    what: Exported,
    author: Person | None,
    form: IdempotencyKey | None,
    now: datetime,
    facts: Facts = NO_FACTS,
) -> None:
    """Write an export down, and tell partners and the channel; no author: on the server."""
    actor = author.id if author else None
    entry = records.journal.write(NewEntry(at=now, action=_ACTIONS[what], actor=actor, form=form, facts=facts))
    owe_to_partners(records, DataExported(author=actor, what=what, at=now), entry, actor)
