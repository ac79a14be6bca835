"""`python -m bot person`: the export and erasure of one person's data."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime

from rules.erase_person import Dossier, NothingHeld, erase_person, held_on
from rules.free_text import naming
from rules.identity import is_freed
from rules.model.contact import read_email
from rules.model.journal import Entry, EntryId
from rules.model.messages import DailyNews
from rules.model.outside_accesses import OutsideAccess
from rules.model.payload import Payload
from rules.model.people import Person, PersonId
from rules.model.told import read_told
from rules.ports import Records, Transactions
from rules.upgrade_messages import convert
from storage.database import Database
from storage.scrub import scrub


async def export(url: str, email: str) -> str:
    """Give all that is held on a person, as JSON.

    Every firm is searched for the address. Raises NothingHeld or InvalidEmail.
    """
    sought = _read(email)
    found: list[dict[str, object]] = []
    kept: list[str] = []
    async with Database(url) as database:
        for space in await database.spaces():
            held = await database.for_space(space).read(_if_held, sought)
            if isinstance(held, Dossier):
                found.append(_written(space.firm, held))
            else:
                kept += held.kept_under
    if not found:
        raise NothingHeld(*kept)
    return json.dumps(found, ensure_ascii=False, indent=2, default=str)


@dataclass(frozen=True, slots=True)
class Erased:
    """The numbers left of somebody, and whether files are clean."""

    numbers: list[PersonId]
    clean: bool


async def naming_lines(url: str, email: str) -> list[Entry]:
    """Give the lines about others, of every firm, whose reason names this person.

    Raises InvalidEmail.
    """
    sought, found = _read(email), list[Entry]()
    async with Database(url) as database:
        for space in await database.spaces():
            found += await database.for_space(space).read(_naming, sought)
    return found


async def erase(url: str, email: str, blank: Collection[EntryId] = ()) -> Erased:
    """Erase a person's data in every firm, and chosen reasons.

    Those are reasons of lines about others. Lines of a file that still wait to be imported leave no number. Raises
    InvalidEmail, NothingHeld, StillInSpace, StillToClose, StillOwed or NotNaming.
    """
    sought = _read(email)
    erased: list[PersonId | None] = []
    kept: list[str] = []
    async with Database(url) as database:
        for space in await database.spaces():
            records = database.for_space(space)
            held = await records.read(_if_held, sought)
            if isinstance(held, Dossier):
                await _convert(records)
                here = [each.id for each in await records.read(_naming, sought) if each.id in blank]
                erased.append(await records.write(erase_person, sought, datetime.now(UTC), here))
            else:
                kept += held.kept_under
    if not erased:
        raise NothingHeld(*kept)
    return Erased([number for number in erased if number is not None], await asyncio.to_thread(scrub, url))


def what_is_left(erased: Erased, naming: Sequence[EntryId]) -> str:
    """Say what became of somebody's data, and what may remain.

    `naming` are lines about others that were not blanked.
    """
    left = ", ".join(f"№ {number}" for number in erased.numbers)
    said = ["Erased."]
    if left:
        said.append(f"In the journal this person is {left} from now on; `journal verify` accepts what was blanked.")
    if naming:
        lines = ", ".join(map(str, naming))
        said.append(f"Reasons about others still name this person, in the lines {lines}.")
    said.append("Other free text may do so in words that were not searched for.")
    if not erased.clean:
        said.append("The database's files may hold traces until something else is written over them.")
    said.append("Backups and the logs of the database (pg_wal) keep what they held until they are replaced.")
    said.append("Messages that stand in Slack are Slack's to delete.")
    return " ".join(said)


async def _convert(records: Transactions) -> None:
    while await records.write(convert, datetime.now(UTC)):
        pass


def _read(email: str) -> str:
    return email.strip().lower() if is_freed(email.strip().lower()) else read_email(email)


def _if_held(records: Records, email: str) -> Dossier | NothingHeld:
    try:
        return held_on(records, email)
    except NothingHeld as nothing:
        return nothing


def _naming(records: Records, email: str) -> list[Entry]:
    person = records.people.by_email(email)
    return naming(records, person) if person is not None else []


def _written(firm: str, dossier: Dossier) -> dict[str, object]:
    return {
        "firm": firm,
        "person": _details(dossier.person) if dossier.person else None,
        "journal": [{**asdict(each), "told": asdict(read_told(each.told))} for each in dossier.entries],
        "messages": [
            {
                "id": each.id,
                "kind": each.kind,
                "to": each.recipient.name if each.recipient else "the team channel",
                "state": each.state,
                "owed": each.created_at,
                "settled": each.settled_at,
                "tells": asdict(_told(each.payload, dossier.person)),
                "stands_in": asdict(each.address) if each.address else None,
            }
            for each in dossier.messages
        ],
        "home": asdict(dossier.home) if dossier.home else None,
        "remembered_as_member_of_the_workspace": dossier.member,
        "who_had_the_address_before_is_kept_under": dossier.before,
        "told_at_a_moment": [asdict(each) for each in dossier.strangers],
        "lines_of_imports": [
            {"file": imported.file_name, "dropped": imported.made_at, **asdict(line.line)}
            for imported, line in dossier.lines
        ],
        "portfolios": {
            "places": [{"name": name, **asdict(place)} for name, place in dossier.portfolios.places],
            "deputy_of": dossier.portfolios.deputy_of,
            "absences": [asdict(each) for each in dossier.portfolios.absences],
        },
        "outside_accesses": [{"service": name, **_had(access)} for name, access in dossier.outside],
    }


def _had(access: OutsideAccess) -> dict[str, object]:
    return {key: value for key, value in asdict(access).items() if key != "service"}


def _told(payload: Payload, person: Person | None) -> Payload:
    """Give what a message tells; of a day’s news, only what names this person."""
    if person is None or not isinstance(payload, DailyNews):
        return payload
    return replace(payload, news=tuple(each for each in payload.news if person.id in each.tells.people), more=0)


def _details(person: Person) -> dict[str, object]:
    # The hash of a password is for nobody to see: neither the person nor those who help them need it.
    details = {key: value for key, value in asdict(person).items() if key != "password_hash"}
    return {**details, "has_password": person.password_hash is not None}
