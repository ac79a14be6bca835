"""The entries that people must have, with their portfolios' groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rules.model.door import Wanted, wanted_of
from rules.model.people import Person, PersonId
from rules.model.portfolios import PortfolioId
from rules.ports import Records


def wanted_entry(records: Records, person: Person) -> Wanted | None:
    """Give the entry that somebody must have; None: no entry that opens."""
    return next(iter(wanted_entries(records, [person])), None)


def wanted_entries(records: Records, people: Sequence[Person]) -> list[Wanted]:
    """Give the entries that these people must have, in their order."""
    portfolios: defaultdict[PersonId, list[PortfolioId]] = defaultdict(list)
    for each in records.portfolios.memberships_of([each.id for each in people]) if people else ():
        portfolios[each.person].append(each.portfolio)
    entries = (wanted_of(each, portfolios[each.id]) for each in people)
    return [each for each in entries if each is not None]
