"""The form of a client: a new one, other details, and the last day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.in_sight import Hidden, hidden_clients, hidden_from
from rules.model.clients import CODE_LENGTH, NAME_LENGTH, NO_CLIENT, Client, ClientId, code_key
from rules.model.company_numbers import CompanyNumber, NumberCaution, NumberRefused, read_siren, read_siret
from rules.model.dates import today
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.people import Person, SlackId
from rules.model.portfolio_refusals import (
    ClientLeft,
    IsConfidential,
    NotInUse,
    NumberOrCode,
    NumbersDiffer,
    NumberTaken,
    NumberUnclear,
)
from rules.model.portfolios import Placement, Portfolio, PortfolioId
from rules.model.refusals import Field, FieldRefused, FormRefused, Missing, TooLong
from rules.model.writing import tidy
from rules.once import done_before
from rules.permissions import administrator_of
from rules.portfolio_lines import number_in
from rules.ports import Records


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientForm:
    """What was typed of a client."""

    name: str = ""
    siren: str = ""
    siret: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class ClientReading:
    """A client's form as read, a refused field empty.

    `cautions` are what was done to read the numbers.
    """

    name: str
    siren: str | None
    siret: str | None
    code: str
    refusals: tuple[FieldRefused, ...] = ()
    cautions: frozenset[NumberCaution] = frozenset()


@dataclass(frozen=True, slots=True)
class Saved:
    """A client as saved, their portfolios, and how the numbers were read."""

    client: Client
    cautions: frozenset[NumberCaution] = frozenset()
    portfolios: tuple[Portfolio, ...] = ()
    changed: bool = True


def read_client(typed: ClientForm) -> ClientReading:
    """Read a client's form, with the refusal of each field at fault."""
    name, code = tidy(typed.name), tidy(typed.code)
    refusals: list[FieldRefused] = [
        TooLong(field, most)
        for field, text, most in ((Field.NAME, name, NAME_LENGTH), (Field.CODE, code, CODE_LENGTH))
        if len(text) > most
    ]
    if not name:
        refusals.append(Missing(Field.NAME))
    found: dict[Field, CompanyNumber] = {}
    for field, text, read in ((Field.SIREN, typed.siren, read_siren), (Field.SIRET, typed.siret, read_siret)):
        try:
            found |= {field: read(text)} if tidy(text) else {}
        except NumberRefused as refused:
            refusals.append(NumberUnclear(field, refused.fault))
    return _joined(name, code, found, refusals)


def _joined(
    name: str, code: str, found: Mapping[Field, CompanyNumber], refusals: Sequence[FieldRefused]
) -> ClientReading:
    more: list[FieldRefused] = []
    sirens = {each.siren for each in found.values()}
    sirets = {each.siret for each in found.values() if each.siret}
    if len(sirens) > 1 or len(sirets) > 1:
        more.append(NumbersDiffer())
    if not sirens and not code and not refusals:
        more.append(NumberOrCode())
    cautions = frozenset(caution for each in found.values() for caution in each.cautions)
    return ClientReading(
        name,
        next(iter(sirens)) if len(sirens) == 1 else None,
        next(iter(sirets)) if len(sirets) == 1 else None,
        code,
        (*refusals, *more),
        cautions,
    )


def add_client(
    records: Records,
    author: SlackId,
    typed: ClientForm,
    portfolios: Sequence[PortfolioId] = (),
    *,
    form: IdempotencyKey,
    now: datetime,
) -> Saved:
    """Store a new client, in these portfolios.

    In none they stand under « À affecter ». The same form again gives the same one. Raises NotAUser,
    NotAnAdministrator, or FormRefused with every field at fault.
    """
    administrator, reading = administrator_of(records, author), read_client(typed)
    if (made := done_before(records, author, form)) is not None:
        return _saved(records, records.clients.get(ClientId(number_in(made, "client"))), reading, administrator)
    hidden = hidden_from(records, administrator)
    chosen = [each for each in records.portfolios.by_ids(portfolios) if each.id not in hidden]
    closed = [NotInUse(each.name) for each in chosen if not each.is_open]
    if refusals := [*reading.refusals, *_taken(records, reading, NO_CLIENT, hidden), *closed]:
        raise FormRefused(refusals)
    new = Client(
        id=NO_CLIENT,
        name=reading.name,
        siren=reading.siren,
        siret=reading.siret,
        code=reading.code,
        since=today(now),
    )
    (client,) = records.clients.add_all([new])
    facts = {**client_facts(client), "portfolios": len(chosen)}
    entry = _write(records, Action.CLIENT_ADDED, administrator, facts, form, now)
    records.portfolios.place(
        [Placement(portfolio=each.id, client=client.id, since=now, granted=entry) for each in chosen]
    )
    return _saved(records, client, reading, administrator)


def change_client(
    records: Records, author: SlackId, client: ClientId, typed: ClientForm, *, form: IdempotencyKey, now: datetime
) -> Saved:
    """Store other details of a client, with what they were before in the journal.

    The same form again changes nothing more. Raises NotAUser, NotAnAdministrator, IsConfidential, ClientLeft, or
    FormRefused.
    """
    administrator = administrator_of(records, author)
    before, hidden = _present(records, administrator, client), hidden_from(records, administrator)
    reading = read_client(typed)
    if done_before(records, author, form) is not None:
        return _saved(records, before, reading, administrator)
    if refusals := [*reading.refusals, *_taken(records, reading, client, hidden)]:
        raise FormRefused(refusals)
    after = replace(before, name=reading.name, siren=reading.siren, siret=reading.siret, code=reading.code)
    if after != before:
        records.clients.update(after)
        _write(records, Action.CLIENT_CHANGED, administrator, former_facts(before, after), form, now)
    return replace(_saved(records, after, reading, administrator), changed=after != before)


def may_change(records: Records, author: SlackId, client: ClientId) -> Client:
    """Give the client whose details may be changed.

    Raises NotAUser, NotAnAdministrator, IsConfidential or ClientLeft.
    """
    return _present(records, administrator_of(records, author), client)


def end_client(records: Records, author: SlackId, client: ClientId, *, form: IdempotencyKey, now: datetime) -> Client:
    """Note that a client leaves the firm today.

    Nobody looks after them any more. The same form again changes nothing more. Raises NotAUser, NotAnAdministrator,
    IsConfidential or ClientLeft.
    """
    administrator = administrator_of(records, author)
    if done_before(records, author, form) is not None:
        return records.clients.get(client)
    found = _present(records, administrator, client)
    entry = _write(records, Action.CLIENT_LEFT, administrator, client_facts(found), form, now)
    for each in records.portfolios.placements([client]):
        records.portfolios.displace([client], each.portfolio, entry, now)
    left = replace(found, until=today(now))
    records.clients.update(left)
    return left


def _saved(records: Records, client: Client, reading: ClientReading, author: Person) -> Saved:
    placed = {each.portfolio for each in records.portfolios.placements([client.id])}
    seen = placed - hidden_from(records, author)
    return Saved(client, reading.cautions, tuple(records.portfolios.by_ids(seen)))


def _present(records: Records, author: Person, client: ClientId) -> Client:
    found = records.clients.get(client)
    if hidden_clients(records, hidden_from(records, author), [client]):
        raise IsConfidential
    if found.until is not None:
        raise ClientLeft(found.name)
    return found


def _taken(records: Records, reading: ClientReading, client: ClientId, hidden: Hidden) -> Iterable[FieldRefused]:
    siren = records.clients.by_sirens([reading.siren]) if reading.siren else {}
    code = records.clients.by_codes([code_key(reading.code)]) if reading.code else {}
    for field, found in ((Field.SIREN, siren), (Field.CODE, code)):
        for each in found.values():
            if each.id != client:
                is_hidden = bool(hidden_clients(records, hidden, [each.id]))
                yield NumberTaken(field, "" if is_hidden else each.name)


def former_facts(before: Client, after: Client) -> dict[str, str | int | None]:
    """Give what a line tells of a client's details, now and before."""
    now = client_facts(after)
    return {**now, **{f"former_{key}": value for key, value in client_facts(before).items() if value != now[key]}}


def client_facts(client: Client) -> dict[str, str | int | None]:
    """Give what a line tells of a client."""
    return {
        "client": client.id,
        "client_names": client.name,
        "siren": client.siren,
        "siret": client.siret,
        "code": client.code,
    }


def _write(
    records: Records,
    action: Action,
    author: Person,
    facts: Mapping[str, str | int | None],
    form: IdempotencyKey,
    now: datetime,
) -> EntryId:
    line = NewEntry(at=now, action=action, actor=author.id, form=form, facts=facts)
    return records.journal.write(line)
