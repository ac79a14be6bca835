"""`python -m bot person`: the export and erasure of one person's data."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime

from rules.erase_person import Dossier, NothingHeld, erase_person, held_on
from rules.identity import is_freed
from rules.model.contact import read_email
from rules.model.people import Person, PersonId
from rules.ports import Records, Transactions
from rules.upgrade_messages import convert
from storage.database import Database


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


async def erase(url: str, email: str) -> list[PersonId]:
    """Erase a person's data in every firm, and give the numbers left.

    Lines of a file that still wait to be imported leave no number. Raises InvalidEmail, NothingHeld, StillInSpace or
    StillOwed.
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
                erased.append(await records.write(erase_person, sought, datetime.now(UTC)))
            else:
                kept += held.kept_under
    if not erased:
        raise NothingHeld(*kept)
    return [number for number in erased if number is not None]


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


def _written(firm: str, dossier: Dossier) -> dict[str, object]:
    return {
        "firm": firm,
        "person": _details(dossier.person) if dossier.person else None,
        "journal": [asdict(each) for each in dossier.entries],
        "messages": [
            {
                "id": each.id,
                "kind": each.kind,
                "to": each.recipient.name if each.recipient else "the team channel",
                "state": each.state,
                "owed": each.created_at,
                "settled": each.settled_at,
                "tells": asdict(each.payload),
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
    }


def _details(person: Person) -> dict[str, object]:
    # The hash of a password is for nobody to see: neither the person nor those who help them need it.
    details = {key: value for key, value in asdict(person).items() if key != "password_hash"}
    return {**details, "has_password": person.password_hash is not None}
