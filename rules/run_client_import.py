"""A batch of a list of clients, each line done once.

No right ends by it, and no client leaves a portfolio.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.client_deeds import Deed, DoneAbove, PortfolioToCreate
from rules.edit_client import client_facts, former_facts
from rules.import_client_lines import JudgedClient, judge_clients
from rules.keep_deputies import keep_deputies_of
from rules.memberships import close, give_all, grant_leads
from rules.model.clients import Client
from rules.model.dates import today
from rules.model.imports import Import, ImportLine, Verdict
from rules.model.journal import Action, EntryId, NewEntry
from rules.model.people import Person, PersonId
from rules.model.portfolios import NO_PORTFOLIO, Ground, Membership, Placement, Portfolio, Right
from rules.model.told import Facts
from rules.place_clients import placed_facts
from rules.portfolio_lines import line_about
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class _Run:
    """The import that is done, by whom and when."""

    records: Records
    held: Import
    author: Person
    now: datetime

    @property
    def mark(self) -> Facts:
        """What tells in the journal that a line is of this import."""
        return {"import": self.held.id}


def add_clients(records: Records, held: Import, author: Person, lines: Sequence[ImportLine], now: datetime) -> Import:
    """Do what these lines say; give the import as it then is."""
    shown = {each.line.number: each.doubts for each in lines}
    # Reasons given for all that had none stand in for those in the lines.
    asked = [replace(each.line, reason=each.line.reason or held.reason) for each in lines]

    def keeps(judged: JudgedClient) -> bool:
        doubts = judged.found.doubts
        return not doubts or (bool(judged.why) and doubts <= shown[judged.found.line.number])

    judged = judge_clients(records, author, asked, DoneAbove(), today(now), keeps)
    doing = [each for each in judged if each.deed is not None and keeps(each)]
    deeds = [each.deed for each in doing if each.deed is not None and not each.deed.is_empty]
    run = _Run(records, held, author, now)
    portfolios = _portfolios(run, deeds)
    clients = _clients(run, deeds, {each.deed.client: each.why for each in doing if each.deed and each.found.cautions})
    _place(run, deeds, portfolios, clients)
    _give(run, deeds, portfolios)
    return _count(run, judged, doing, len(clients.added))


@dataclass(frozen=True, slots=True)
class _Clients:
    """The clients of a batch, and the lines by which some were added."""

    found: Mapping[str, Client]
    added: Mapping[str, EntryId]


def _portfolios(run: _Run, deeds: Sequence[Deed]) -> Mapping[str, Portfolio]:
    """Give the portfolios of these lines, created where they lack."""
    records, new = run.records, {key: each for deed in deeds for key, each in deed.created}
    keys = {key for deed in deeds for key in (*deed.placed, *(key for key, _, _ in deed.given))}
    found = records.portfolios.by_names(keys - {*new}) if keys - {*new} else {}
    created = dict(zip(new, _create(run, list(new.values())), strict=True)) if new else {}
    keep_deputies_of(records, [each for each in created.values() if each.deputy is not None], run.now)
    return {**found, **created}


def _create(run: _Run, new: Sequence[PortfolioToCreate]) -> list[Portfolio]:
    portfolios = run.records.portfolios.add_all(
        [
            Portfolio(
                id=NO_PORTFOLIO,
                name=each.name,
                lead=each.lead,
                deputy=each.deputy,
                without_lead=each.why,
                created_at=run.now,
            )
            for each in new
        ]
    )
    created = [_portfolio_line(run, each, Action.PORTFOLIO_CREATED, each.lead) for each in portfolios]
    named = [
        _portfolio_line(run, each, Action.PORTFOLIO_DEPUTY_NAMED, each.deputy) for each in portfolios if each.deputy
    ]
    entries = run.records.journal.write_all([*created, *named])
    grant_leads(run.records, zip(portfolios, entries, strict=False), run.now)
    return portfolios


def _portfolio_line(run: _Run, portfolio: Portfolio, action: Action, whom: PersonId | None) -> NewEntry:
    why = portfolio.without_lead if whom is None else ""
    return line_about(portfolio, action, run.author, run.now, whom, why=why, facts=run.mark)


def _clients(run: _Run, deeds: Sequence[Deed], whys: Mapping[str, str]) -> _Clients:
    """Store new clients, and other details of those there are."""
    stored = {deed.client: deed.client_stored for deed in deeds if deed.client_stored is not None}
    after = {deed.client: deed.client_after for deed in deeds if deed.client_after is not None}
    new = [key for key in after if key not in stored]
    added = dict(zip(new, run.records.clients.add_all([after[key] for key in new]), strict=True)) if new else {}
    changed = {key: client for key, client in after.items() if key in stored}
    for client in changed.values():
        run.records.clients.update(client)
    in_portfolios = Counter(deed.client for deed in deeds for _ in deed.placed)
    lines = [
        _line(run, Action.CLIENT_ADDED, {**client_facts(client), "portfolios": in_portfolios[key]}, whys.get(key, ""))
        for key, client in added.items()
    ]
    lines += [
        _line(run, Action.CLIENT_CHANGED, former_facts(stored[key], client), whys.get(key, ""))
        for key, client in changed.items()
    ]
    entries = run.records.journal.write_all(lines) if lines else []
    return _Clients({**stored, **changed, **added}, dict(zip(added, entries, strict=False)))


def _line(run: _Run, action: Action, facts: Facts, why: str) -> NewEntry:
    return NewEntry(at=run.now, action=action, actor=run.author.id, why=why, facts={**facts, **run.mark})


def _place(run: _Run, deeds: Sequence[Deed], portfolios: Mapping[str, Portfolio], clients: _Clients) -> None:
    places = [(key, deed.client) for deed in deeds for key in deed.placed]
    there: dict[str, list[Client]] = defaultdict(list)
    for key, client in places:
        if client not in clients.added:
            there[key].append(clients.found[client])
    lines = [
        line_about(
            portfolios[key], Action.CLIENTS_PLACED, run.author, run.now, facts={**placed_facts(some), **run.mark}
        )
        for key, some in there.items()
    ]
    entries = dict(zip(there, run.records.journal.write_all(lines), strict=True)) if lines else {}
    if places:
        run.records.portfolios.place(
            [
                Placement(
                    portfolio=portfolios[key].id,
                    client=clients.found[client].id,
                    since=run.now,
                    granted=clients.added[client] if client in clients.added else entries[key],
                )
                for key, client in places
            ]
        )


def _give(run: _Run, deeds: Sequence[Deed], portfolios: Mapping[str, Portfolio]) -> None:
    wanted: dict[tuple[str, PersonId], Right] = {}
    for key, person, right in (each for deed in deeds for each in deed.given):
        wanted[key, person] = Right.HANDLE if right is Right.HANDLE else wanted.get((key, person), right)
    if not wanted:
        return
    members = run.records.portfolios.members({portfolios[key].id for key, _ in wanted})
    former = {(each.portfolio, each.person): each for each in members if each.ground is Ground.MEMBER}
    lines = [
        _right_line(run, portfolios[key], person, right, former.get((portfolios[key].id, person)))
        for (key, person), right in wanted.items()
    ]
    entries = run.records.journal.write_all(lines)
    for (key, person), entry in zip(wanted, entries, strict=True):
        if (before := former.get((portfolios[key].id, person))) is not None:
            close(run.records, [before], entry, run.now)
    given = zip(wanted.items(), entries, strict=True)
    give_all(run.records, ((portfolios[key], person, right, entry) for ((key, person), right), entry in given), run.now)


def _right_line(run: _Run, portfolio: Portfolio, person: PersonId, right: Right, former: Membership | None) -> NewEntry:
    facts = {"right": right.value, "former_right": former.right.value if former else None, **run.mark}
    return line_about(portfolio, Action.PORTFOLIO_RIGHT_GIVEN, run.author, run.now, person, facts=facts)


def _count(run: _Run, judged: Sequence[JudgedClient], doing: Sequence[JudgedClient], added: int) -> Import:
    records, held = run.records, run.held
    done = {each.found.line.number for each in doing}
    there = sum(each.deed is None or each.deed.is_empty for each in doing)
    rest = [each.found for each in judged if each.found.line.number not in done]
    kept = [each if each.verdict is Verdict.REFUSED else replace(each, verdict=Verdict.LEFT_OUT) for each in rest]
    records.imports.drop_lines(held.id, sorted(done))
    records.imports.change_lines(held.id, kept)
    refused = sum(each.verdict is Verdict.REFUSED for each in kept)
    return replace(
        held,
        added=held.added + added,
        changed=held.changed + len(doing) - there - added,
        there=held.there + there,
        refused=held.refused + refused,
        left_out=held.left_out + len(kept) - refused,
    )
