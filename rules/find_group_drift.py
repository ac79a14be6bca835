"""What the night finds of portfolios' groups that nobody of the space ordered.

A group lets nobody in by itself, so it is made as it must be; who is in it stands in each person's entry.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.model.door_groups import FoundGroup, GroupDifference, GroupDiffers, GroupStep, description_of, group_of
from rules.model.journal import Action, EntryId
from rules.model.messages import DirectoryDiffers
from rules.model.portfolios import Portfolio, PortfolioId
from rules.owing import owe_to
from rules.plan_groups import plan_groups
from rules.portfolio_lines import line_about
from rules.ports import Records

# Where a line tells in what a group differed.
DIFFERS = "group_differs"
# So many groups a message names.
NAMED = 10


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whose groups are owed after a look, and whether somebody is told."""

    owed: frozenset[PortfolioId] = frozenset()
    told: bool = False


def look(records: Records, found: Sequence[FoundGroup]) -> list[GroupDifference]:
    """Tell by what groups differ although nothing of them is owed.

    Of what has the number of no portfolio nothing is done: the database may be an older one.
    """
    differences = plan_groups(records, found).differences
    numbers = {each.portfolio for each in differences}
    ours = {each.id for each in records.portfolios.by_ids(numbers)} - records.owed_groups.among(numbers)
    return [each for each in differences if each.portfolio in ours]


def settle(records: Records, seen: Sequence[GroupDifference], found: Sequence[FoundGroup], now: datetime) -> Outcome:
    """Owe what differs, and tell administrators of what others did.

    Only what was `seen` before this look, too. What a directory lacks that was never whole was never taken from it;
    what is left of an archived portfolio was ordered away.
    """
    same = [each for each in look(records, found) if each in seen]
    is_new = not found or not records.drifts.is_compared()
    told = [] if is_new else [each for each in same if each.step is not GroupStep.DELETE]
    records.owed_groups.owe([each.portfolio for each in same])
    if told:
        _tell(records, told, now)
    return Outcome(frozenset(each.portfolio for each in same), bool(told))


def _tell(records: Records, differences: Sequence[GroupDifference], now: datetime) -> None:
    """Write a line about each group, and owe one message of all.

    To administrators, or to the partners where there is none.
    """
    portfolios = {each.id: each for each in records.portfolios.by_ids(each.portfolio for each in differences)}
    entries = _lines(records, differences, portfolios, now)
    groups = [
        GroupDiffers(group_of(each.portfolio), description_of(portfolios[each.portfolio]), tuple(sorted(each.aspects)))
        for each in differences
    ]
    payload = DirectoryDiffers(groups=tuple(groups[:NAMED]), more_groups=len(groups[NAMED:]), at=now)
    owe_to(records, payload, entries[0], records.people.administrators() or records.people.partners())


def _lines(
    records: Records,
    differences: Sequence[GroupDifference],
    portfolios: dict[PortfolioId, Portfolio],
    now: datetime,
) -> list[EntryId]:
    return records.journal.write_all(
        [
            line_about(
                portfolios[each.portfolio],
                Action.DRIFT_PUT_BACK,
                None,
                now,
                facts={DIFFERS: " ".join(sorted(each.aspects))},
            )
            for each in differences
        ]
    )
