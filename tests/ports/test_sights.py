"""Who had a client within reach, and when, is told of any time past."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.model.clients import ClientId
from rules.model.people import Person, PersonId
from rules.model.portfolios import Ended, Portfolio, PortfolioId, Sight
from rules.ports import Records
from tests.people import NOW
from tests.ports import owing
from tests.ports.placing import client, grant, people, place, portfolio
from tests.ports.stores import Store

MOMENTS = 10
# In which portfolio, by whom, under which name.
Seen = tuple[PortfolioId, PersonId, str]


def at(moment: int) -> datetime:
    """The clock at this moment."""
    return NOW + timedelta(hours=moment)


def test_a_client_is_within_reach_while_everything_lasts(records: Records, reopen: Callable[[], Records]) -> None:
    """From the last beginning until the first end, under each name of that time; nobody sees others' clients."""
    pay, tax = portfolio(records, "Paie"), portfolio(records, "Fiscal")
    abel, zola = client(records, "Abel"), client(records, "Zola")
    anne, hugo = people(records, "Anne", "Hugo")
    (annes,) = grant(records, pay, anne, since=at(1))
    place(records, pay, abel, since=at(2))
    place(records, tax, zola)
    grant(records, tax, hugo)
    lasting = Sight(membership=annes, name="Paie", since=at(2), until=None)
    assert reopen().portfolios.sights(abel.id, at(0), at(9)) == [lasting]
    records.portfolios.update(replace(pay, name="Social"), at(4))
    entry = owing.line(records)
    records.portfolios.end([annes.id], Ended.BY_PERSON, entry, at(6))
    ended = replace(annes, until=at(6), ended=Ended.BY_PERSON, ending=entry)
    first = Sight(membership=ended, name="Paie", since=at(2), until=at(4))
    second = Sight(membership=ended, name="Social", since=at(4), until=at(6))
    assert reopen().portfolios.sights(abel.id, at(0), at(9)) == [first, second]


@pytest.mark.parametrize(
    ("since", "until", "seen"),
    [(0, 2, False), (0, 3, True), (4, 9, True), (5, 9, False), (3, 3, False), (3, 4, True), (4, 3, False)],
)
def test_a_time_begins_with_its_first_moment_and_ends_before_its_last(
    records: Records, since: int, until: int, *, seen: bool
) -> None:
    """What was within reach from two to five o’clock was so at two, and not at five."""
    pay, abel = portfolio(records, "Paie"), client(records, "Abel")
    (anne,) = people(records, "Anne")
    grant(records, pay, anne, since=at(2))
    place(records, pay, abel)
    records.portfolios.displace([abel.id], pay.id, owing.line(records), at(5))
    found = records.portfolios.sights(abel.id, at(since), at(until))
    assert [(each.since, each.until) for each in found] == ([(at(2), at(5))] if seen else [])


@dataclass(frozen=True, slots=True)
class Act:
    """Something that happens in one of the portfolios, so many moments after what was before."""

    kind: str
    portfolio: int
    person: int
    after: int


@dataclass(slots=True)
class History:
    """What is so, moment by moment, as plainly as can be."""

    names: dict[PortfolioId, str]
    placed: set[PortfolioId] = field(default_factory=set)
    members: set[tuple[PortfolioId, PersonId]] = field(default_factory=set)
    seen: list[set[Seen]] = field(default_factory=list)

    def pass_to(self, moment: int) -> None:
        """Note what is so at every moment before this one that is not noted yet."""
        while len(self.seen) < moment:
            reach = ((each, person) for each, person in self.members if each in self.placed)
            self.seen.append({(each, person, self.names[each]) for each, person in reach})


@dataclass(frozen=True, slots=True)
class Scene:
    """One client, two portfolios and two people, whose histories are kept in two ways."""

    records: Records
    client: ClientId
    portfolios: Sequence[Portfolio]
    people: Sequence[Person]
    history: History

    def act(self, act: Act, now: datetime) -> None:
        """Let something happen here and there."""
        where, who = self.portfolios[act.portfolio], self.people[act.person]
        {"place": self._place, "displace": self._displace, "grant": self._grant, "end": self._end}.get(
            act.kind, self._rename
        )(where, who, now)

    def _place(self, where: Portfolio, _: Person, now: datetime) -> None:
        place(self.records, where, self.records.clients.get(self.client), since=now)
        self.history.placed.add(where.id)

    def _displace(self, where: Portfolio, _: Person, now: datetime) -> None:
        self.records.portfolios.displace([self.client], where.id, owing.line(self.records), now)
        self.history.placed.discard(where.id)

    def _grant(self, where: Portfolio, who: Person, now: datetime) -> None:
        if (where.id, who.id) not in self.history.members:
            grant(self.records, where, who, since=now)
            self.history.members.add((where.id, who.id))

    def _end(self, where: Portfolio, who: Person, now: datetime) -> None:
        theirs = [each.id for each in self.records.portfolios.members([where.id]) if each.person == who.id]
        self.records.portfolios.end(theirs, Ended.BY_PERSON, owing.line(self.records), now)
        self.history.members.discard((where.id, who.id))

    def _rename(self, where: Portfolio, _: Person, now: datetime) -> None:
        name = f"{where.name} bis" if self.history.names[where.id] == where.name else where.name
        self.records.portfolios.update(replace(where, name=name), now)
        self.history.names[where.id] = name


def set_up(records: Records) -> Scene:
    """Give a scene in which nothing has happened yet."""
    portfolios = [portfolio(records, each) for each in ("Paie", "Fiscal")]
    history = History({each.id: each.name for each in portfolios})
    return Scene(records, client(records, "Abel").id, portfolios, people(records, "Anne", "Hugo"), history)


KINDS = st.sampled_from(["place", "place", "grant", "grant", "displace", "end", "rename"])
ACTS = st.lists(
    st.builds(Act, KINDS, st.integers(0, 1), st.integers(0, 1), st.sampled_from([0, 1, 1, 2])), min_size=3, max_size=14
)


@settings(max_examples=80)
@given(acts=ACTS, first=st.integers(0, MOMENTS - 1), length=st.integers(1, MOMENTS))
def test_what_was_within_reach_is_what_was_so_moment_by_moment(
    each_store: Store, acts: list[Act], first: int, length: int
) -> None:
    """However often clients and people came and went and portfolios changed their names, also at one moment."""
    with each_store() as opened:
        scene, moment = set_up(opened.here()), 0
        for each in acts:
            moment = min(MOMENTS, moment + each.after)
            scene.history.pass_to(moment)
            scene.act(each, at(moment))
        scene.history.pass_to(MOMENTS + 1)
        sights = opened.here().portfolios.sights
        every, part = sights(scene.client, at(0), at(MOMENTS + 1)), sights(scene.client, at(first), at(first + length))
    assert [_seen(every, each) for each in range(MOMENTS + 1)] == scene.history.seen
    assert part == [each for each in every if _reaches_into(each, at(first), at(first + length))]
    assert all(each.until is None or each.since < each.until for each in every)
    assert all(one.since <= other.since for one, other in pairwise(every))
    lasting = {(each.membership.portfolio, each.membership.person, each.name) for each in every if each.until is None}
    assert lasting == scene.history.seen[-1]


def _reaches_into(sight: Sight, first: datetime, last: datetime) -> bool:
    return sight.since < last and (sight.until is None or first < sight.until)


def _seen(sights: Sequence[Sight], moment: int) -> set[Seen]:
    return {
        (each.membership.portfolio, each.membership.person, each.name)
        for each in sights
        if each.since <= at(moment) and (each.until is None or at(moment) < each.until)
    }
