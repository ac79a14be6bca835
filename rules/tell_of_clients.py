"""Who hears of an import of clients, each person once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.model.imports import Import
from rules.model.journal import Action, EntryId, IdempotencyKey, Scope
from rules.model.notices import NewMessage
from rules.model.people import PersonId
from rules.model.portfolio_messages import ClientsImported, PlacesImported
from rules.model.portfolios import PortfolioId, Right
from rules.model.told import read_told
from rules.owing import owe_to
from rules.permissions import decision_makers
from rules.ports import Records

_AT_ONCE = 1_000
_CREATED, _DEPUTY, _GIVEN = (
    Action.PORTFOLIO_CREATED,
    Action.PORTFOLIO_DEPUTY_NAMED,
    Action.PORTFOLIO_RIGHT_GIVEN,
)
_SCOPE = Scope(actions=frozenset({_CREATED, _DEPUTY, _GIVEN}))
_Places = dict[str, tuple[str, ...]]
_LED, _STANDS_IN, _HANDLES, _VIEWS, _JOINED = "led", "stands_in", "handles", "views", "joined"


def tell_of_clients(records: Records, held: Import, entry: EntryId, now: datetime) -> None:
    """Tell each person of their portfolios, and those who decide of all."""
    lines = [*_of_import(records, held)]
    created = sum(each.action is _CREATED for each in lines)
    if not (held.added or held.changed or lines):
        return
    _tell_each(records, held, _by_person(records, lines), entry, now)
    done = ClientsImported(
        author=held.author,
        added=held.added,
        changed=held.changed,
        portfolios=created,
        rights=sum(each.action is _GIVEN for each in lines),
        at=now,
    )
    others = [each for each in decision_makers(records) if each.id != held.author and each.slack_id and each.is_listed]
    owe_to(records, done, entry, [*others, None])


def _tell_each(
    records: Records, held: Import, theirs: Mapping[PersonId, _Places], entry: EntryId, now: datetime
) -> None:
    people = [] if not theirs else records.people.by_ids(theirs)
    records.outbox.owe(
        [
            NewMessage(
                payload=PlacesImported(person=each.id, author=held.author, at=now, **theirs[each.id]),
                entry=entry,
                recipient=each,
                due_at=now,
            )
            for each in people
            if each.slack_id and each.is_listed and each.id != held.author
        ]
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """What a line of the journal tells of somebody's place in a portfolio."""

    action: Action
    whom: PersonId | None
    portfolio: PortfolioId
    name: str
    right: str

    @property
    def place(self) -> str:
        """What the line gave."""
        if self.action is _GIVEN:
            return _VIEWS if self.right == Right.VIEW else _HANDLES
        return _LED if self.action is _CREATED else _STANDS_IN


def _of_import(records: Records, held: Import) -> Iterator[_Line]:
    """Give the lines by which this import gave people places."""
    started = records.journal.of_form(IdempotencyKey(held.id))
    after = started.id if started is not None else None
    while after is not None and (lines := records.journal.newer(after, None, _AT_ONCE, _SCOPE)):
        for each in lines:
            facts = read_told(each.told).facts
            if facts.get("import") == held.id:
                name, right = str(facts.get("portfolio_name") or ""), str(facts.get("right") or "")
                yield _Line(each.action, each.whom, PortfolioId(int(facts.get("portfolio") or 0)), name, right)
        after = lines[-1].id


def _by_person(records: Records, lines: Sequence[_Line]) -> Mapping[PersonId, _Places]:
    places: dict[PersonId, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
    new = {each.portfolio for each in lines if each.action is _CREATED}
    leads = _leads(records, {each.portfolio for each in lines} - new)
    for each in lines:
        if each.whom is not None:
            places[each.whom][each.place][each.name] = None
        # Who leads a portfolio created by it knows from their own message that it is theirs.
        lead = leads.get(each.portfolio)
        if each.action is _GIVEN and lead is not None and lead != each.whom:
            places[lead][_JOINED][each.name] = None
    return {person: {which: tuple(names) for which, names in found.items()} for person, found in places.items()}


def _leads(records: Records, portfolios: set[PortfolioId]) -> dict[PortfolioId, PersonId | None]:
    return {each.id: each.lead for each in records.portfolios.by_ids(portfolios)} if portfolios else {}
