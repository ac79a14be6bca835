"""What speaks against each line of a list of clients.

By the rules of a client's form, by what there is, and by the lines before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from rules.client_deeds import Deed, DoneAbove, Meant, PortfolioToCreate
from rules.edit_client import ClientForm, ClientReading, read_client
from rules.import_lines import given_reason
from rules.incompatible import conflicts_of, no_conflicts
from rules.model.cautions import Caution, Doubt
from rules.model.client_lines import ClientLine
from rules.model.client_refusals import LineRepeated, PortfolioIsConfidential, PortfolioMissing
from rules.model.company_numbers import NumberCaution
from rules.model.imports import ImportLine, Line, Verdict
from rules.model.people import Person, PersonId
from rules.model.portfolio_refusals import HasNoAccess, LeadAndDeputy
from rules.model.portfolios import NAME_LENGTH, Portfolio, Right
from rules.model.refusals import Field, FieldRefused, TooLong
from rules.ports import Records
from rules.what_is_there import WhatIsThere, look_up
from rules.which_client import client_meant, refused_client


@dataclass(frozen=True, slots=True)
class JudgedClient:
    """A line as understood, and what it would do; nothing where it is refused."""

    found: ImportLine
    deed: Deed | None = None
    why: str = ""


# Gives what keeps somebody out of portfolios that are incompatible with theirs.
Conflicts = Callable[[PersonId, Sequence[Portfolio]], Sequence[FieldRefused]]
# Tells whether a line is to be done, so that those after it build on it.
Keeps = Callable[[JudgedClient], bool]


@dataclass(frozen=True, slots=True)
class _Named:
    """Whom a line names, with the refusals of those who cannot look after clients."""

    lead: PersonId | None
    deputy: PersonId | None
    rights: tuple[tuple[PersonId, Right], ...]
    refusals: tuple[FieldRefused, ...]


@dataclass(frozen=True, slots=True)
class _Context:
    there: WhatIsThere
    above: DoneAbove
    conflicts: Conflicts
    named: dict[tuple[str, str, str, str], _Named] = field(default_factory=dict)


def judge_clients(
    records: Records, author: Person, lines: Sequence[Line], above: DoneAbove, day: date, keeps: Keeps = bool
) -> list[JudgedClient]:
    """Judge each line of an author, against what there is and those before it."""
    read = [(line, line.client or ClientLine()) for line in lines]
    readings = [read_client(_form(typed)) for _, typed in read]
    there = look_up(records, author, [(typed, reading) for (_, typed), reading in zip(read, readings, strict=True)])
    conflicts = conflicts_of(records, author) if records.portfolios.incompatible() else no_conflicts
    context, judged = _Context(there, above, conflicts), []
    for (line, typed), reading in zip(read, readings, strict=True):
        meant = client_meant(reading, there, above, day)
        found = _judged(context, line, typed, reading, meant)
        if found.deed is not None and keeps(found):
            above.remember(line.number, typed, meant, found.deed)
        judged.append(found)
    return judged


def _form(typed: ClientLine) -> ClientForm:
    return ClientForm(name=typed.name, siren=typed.siren, siret=typed.siret, code=typed.code)


def _judged(context: _Context, line: Line, typed: ClientLine, reading: ClientReading, meant: Meant) -> JudgedClient:
    line = _with_note(line, typed, reading)
    why, refusals = given_reason(line.reason)
    names, people = context.there.portfolios.names(typed.portfolios), _people(context, typed)
    context.above.people.update(each for each in _everybody(people))
    refusals += [
        *refused_client(reading, meant, context.there, context.above),
        *_refused_people(context, names, people),
        *_refused_portfolios(context, typed, names),
        *_refused_conflicts(context, names, people),
    ]
    if (first := context.above.rows.get(typed)) is not None:
        refusals.append(LineRepeated(first))
    if refusals:
        return JudgedClient(ImportLine(line=line, verdict=Verdict.REFUSED, refusals=tuple(refusals)))
    cautions = (*_number_cautions(typed, reading), *_lead_cautions(context, names, people))
    deed = _deed(context, meant, names, people, why)
    if deed.is_empty:
        return JudgedClient(ImportLine(line=line, verdict=Verdict.THERE), deed, why)
    done = Verdict.ADD if meant.before is None else Verdict.CHANGE
    verdict = Verdict.CHECK if cautions and not why else done
    return JudgedClient(ImportLine(line=line, verdict=verdict, cautions=cautions), deed, why)


def _with_note(line: Line, typed: ClientLine, reading: ClientReading) -> Line:
    """Note a number that was taken from another."""
    if not reading.cautions & {NumberCaution.FROM_SIRET, NumberCaution.FROM_VAT} or typed.siren in line.written:
        return line
    return replace(line, written=(*line.written, typed.siren))


def _people(context: _Context, typed: ClientLine) -> _Named:
    """Give whom a line names; the same people stand in many lines."""
    key = typed.lead, typed.deputy, typed.handling, typed.viewing
    if key not in context.named:
        context.named[key] = _look_up(context.there, typed)
    return context.named[key]


def _look_up(there: WhatIsThere, typed: ClientLine) -> _Named:
    lead, no_lead = there.people.one(Field.LEAD, typed.lead)
    deputy, no_deputy = there.people.one(Field.DEPUTY, typed.deputy)
    refusals = [each for each in (no_lead, no_deputy) if each is not None]
    rights: dict[PersonId, Right] = {}
    for where, text, right in (
        (Field.VIEWERS, typed.viewing, Right.VIEW),
        (Field.PERSON, typed.handling, Right.HANDLE),
    ):
        people, refused = there.people.several(where, text)
        rights |= {each.id: right for each in people}
        refusals += refused
    if lead is not None and deputy is not None and lead.id == deputy.id:
        refusals.append(LeadAndDeputy(Field.DEPUTY, lead.name))
    return _Named(_id(lead), _id(deputy), tuple(rights.items()), tuple(refusals))


def _id(person: Person | None) -> PersonId | None:
    return None if person is None else person.id


def _everybody(people: _Named) -> Iterator[PersonId]:
    yield from (each for each in (people.lead, people.deputy) if each is not None)
    yield from (each for each, _ in people.rights)


def _refused_people(context: _Context, names: Mapping[str, str], people: _Named) -> Iterator[FieldRefused]:
    """Give the refusals of people, but of who answers for these already."""
    leads, deputies = zip(*(_who_answers(context, key) for key in names), strict=True) if names else ((), ())
    stays = {Field.LEAD: {*leads} == {people.lead}, Field.DEPUTY: {*deputies} == {people.deputy}}
    yield from (each for each in people.refusals if not (isinstance(each, HasNoAccess) and stays.get(each.field)))


def _refused_conflicts(context: _Context, names: Mapping[str, str], people: _Named) -> Iterator[FieldRefused]:
    """Refuse people for whom a portfolio is incompatible with one they are in, or get by this file."""
    known = [each for each in map(context.there.portfolios.known, names) if each is not None]
    for person, _ in people.rights if known else ():
        above = [context.there.portfolios.known(key) for key, who in context.above.rights if who == person]
        yield from context.conflicts(person, [*known, *(each for each in above if each is not None)])


def _refused_portfolios(context: _Context, typed: ClientLine, names: Mapping[str, str]) -> Iterator[FieldRefused]:
    yield from (
        PortfolioIsConfidential(name) for key, name in names.items() if context.there.portfolios.is_confidential(key)
    )
    if any(len(each) > NAME_LENGTH for each in names.values()):
        yield TooLong(Field.PORTFOLIOS, NAME_LENGTH)
    if not names and (typed.lead or typed.deputy or typed.handling or typed.viewing):
        yield PortfolioMissing()


def _number_cautions(typed: ClientLine, reading: ClientReading) -> Iterator[Caution]:
    if NumberCaution.ZERO_ADDED in reading.cautions:
        yield Caution(Doubt.ZERO_ADDED, typed.siren or typed.siret)


def _lead_cautions(context: _Context, names: Mapping[str, str], people: _Named) -> Iterator[Caution]:
    for key, name in names.items():
        is_new, (lead, deputy) = _is_new(context, key), _who_answers(context, key)
        if context.there.portfolios.known(key) is None and people.lead is None and lead is None:
            yield Caution(Doubt.NO_LEAD, name)
        elif not is_new and people.lead is not None and people.lead != lead:
            yield Caution(Doubt.OTHER_LEAD, name)
        if not is_new and people.deputy is not None and people.deputy != deputy:
            yield Caution(Doubt.OTHER_DEPUTY, name)


def _is_new(context: _Context, key: str) -> bool:
    return context.there.portfolios.known(key) is None and key not in context.above.portfolios


def _who_answers(context: _Context, key: str) -> tuple[PersonId | None, PersonId | None]:
    found: Portfolio | PortfolioToCreate | None = context.there.portfolios.known(key)
    found = found or context.above.portfolios.get(key)
    return (None, None) if found is None else (found.lead, found.deputy)


def _deed(context: _Context, meant: Meant, names: Mapping[str, str], people: _Named, why: str) -> Deed:
    created = tuple(
        (key, PortfolioToCreate(name, people.lead, people.deputy, "" if people.lead else why))
        for key, name in names.items()
        if _is_new(context, key)
    )
    return Deed(
        client=meant.key,
        client_stored=meant.stored,
        client_after=meant.after if meant.after != meant.before else None,
        created=created,
        placed=tuple(key for key in names if not _is_placed(context, meant, key)),
        given=tuple(
            (key, person, right)
            for key in names
            for person, right in people.rights
            if not _has(context, key, person, right, dict(created).get(key))
        ),
    )


def _is_placed(context: _Context, meant: Meant, key: str) -> bool:
    portfolio = context.there.portfolios.known(key)
    stored = None if portfolio is None or meant.stored is None else (portfolio.id, meant.stored.id)
    return stored in context.there.placed or (meant.key, key) in context.above.placed


def _has(context: _Context, key: str, person: PersonId, right: Right, created: PortfolioToCreate | None) -> bool:
    above = context.above.rights.get((key, person))
    if above is not None and right in {above, Right.VIEW}:
        return True
    portfolio, new = context.there.portfolios.known(key), created or context.above.portfolios.get(key)
    if portfolio is not None:
        return context.there.has(portfolio.id, person, right)
    return new is not None and new.lead == person
