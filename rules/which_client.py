"""The client whom a line of a file means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from rules.client_deeds import DoneAbove, Meant
from rules.edit_client import ClientReading
from rules.model.client_refusals import DiffersAbove, GivenAbove, HasLeft
from rules.model.clients import NO_CLIENT, Client, code_key
from rules.model.portfolio_refusals import NumberOrCode, NumberTaken, NumberUnclear
from rules.model.refusals import Field, FieldRefused, Missing
from rules.model.writing import fold
from rules.what_is_there import WhatIsThere


def client_meant(reading: ClientReading, there: WhatIsThere, above: DoneAbove, day: date) -> Meant:
    """Give the client whom a line means, with what it says of them."""
    code = code_key(reading.code)
    stored = there.sirens.get(reading.siren or "") or _by_code(reading, there)
    key = _key(reading, stored)
    first, before = above.clients.get(key, (None, stored))
    said = Client(
        id=NO_CLIENT, name=reading.name, siren=reading.siren, siret=reading.siret, code=reading.code, since=day
    )
    after = said if before is None else _with(before, said)
    return Meant(key, before, after, stored, said, first, code)


def refused_client(
    reading: ClientReading, meant: Meant, there: WhatIsThere, above: DoneAbove
) -> Iterator[FieldRefused]:
    """Give what speaks against the numbers and the details of a line's client."""
    if meant.stored is not None and meant.stored.id in there.hidden:
        yield NumberTaken(Field.SIREN if reading.siren else Field.CODE, "")
        return
    # The name of a client who is there may stay away, and whether there is a number is told below.
    said = [each for each in reading.refusals if not isinstance(each, Missing | NumberOrCode)]
    yield from said
    if not reading.siren and not reading.code and not any(isinstance(each, NumberUnclear) for each in said):
        yield NumberOrCode()
    if not meant.after.name:
        yield Missing(Field.NAME)
    if meant.stored is not None and meant.stored.until is not None:
        yield HasLeft(meant.stored.name)
    yield from _taken(meant, there, above)
    yield from _differs(reading, meant, above)


def _with(before: Client, said: Client) -> Client:
    """Give a client with the details that a line says."""
    return replace(
        before,
        name=said.name or before.name,
        siren=said.siren or before.siren,
        siret=said.siret or before.siret,
        code=said.code or before.code,
    )


def _by_code(reading: ClientReading, there: WhatIsThere) -> Client | None:
    found = there.codes.get(code_key(reading.code)) if reading.code else None
    # With another SIREN it is another client, to whom this code does not belong.
    return found if found is not None and (not reading.siren or not found.siren) else None


def _key(reading: ClientReading, stored: Client | None) -> str:
    if stored is not None:
        return f"client {stored.id}"
    return f"siren {reading.siren}" if reading.siren else f"code {code_key(reading.code)}"


def _taken(meant: Meant, there: WhatIsThere, above: DoneAbove) -> Iterator[FieldRefused]:
    if not meant.code:
        return
    other = there.codes.get(meant.code)
    if other is not None and (meant.stored is None or other.id != meant.stored.id):
        yield NumberTaken(Field.CODE, "" if other.id in there.hidden else other.name)
    whose = above.codes.get(meant.code)
    if other is None and whose is not None and whose != meant.key:
        yield GivenAbove(above.clients[whose][0])


def _differs(reading: ClientReading, meant: Meant, above: DoneAbove) -> Iterator[FieldRefused]:
    said = above.said.get(meant.key)
    if said is None or meant.first is None:
        return
    for field, here, there in (
        (Field.NAME, fold(reading.name), fold(said.name)),
        (Field.SIRET, reading.siret or "", said.siret or ""),
        (Field.CODE, meant.code, code_key(said.code)),
    ):
        if here and there and here != there:
            yield DiffersAbove(field, meant.first)
