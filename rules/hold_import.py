"""The lease of an import, held by one process at a time.

When it ends, another goes on with the import.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from rules.deliveries import LEASE
from rules.model.imports import Import, ImportId, ImportState
from rules.ports import Records


class ImportLost(Exception):  # noqa: N818 - reads as what happened
    """The loss of an import's lease.

    The import is paused or another has it: its former process may do no more.
    """


def next_free(records: Records, process_id: str, now: datetime, besides: Collection[ImportId] = ()) -> Import | None:
    """Give an import to work at that nobody else holds."""
    waiting = (each for each in records.imports.open() if each.id not in besides)
    return next((each for each in waiting if _is_free(each, process_id, now)), None)


def claim(records: Records, process_id: str, now: datetime, besides: Collection[ImportId] = ()) -> Import | None:
    """Take the next free import, if there is one."""
    found = next_free(records, process_id, now, besides)
    return None if found is None else _hold(records, found, process_id, now)


def take(records: Records, imported: ImportId, process_id: str, now: datetime) -> Import:
    """Take this import, paused or not; raises ImportLost.

    That is raised where another holds it, or it was never confirmed.
    """
    found = records.imports.get(imported)
    wanted = {ImportState.RUNNING, ImportState.PAUSED}
    if found is None or not _is_free(found, process_id, now) or not (found.state in wanted or found.state.is_over):
        raise ImportLost
    state = ImportState.RUNNING if found.state is ImportState.PAUSED else found.state
    return _hold(records, replace(found, state=state), process_id, now)


def release(records: Records, imported: ImportId, process_id: str, now: datetime) -> None:
    """Give the import back for another to take; raises ImportLost."""
    let_go(records, held_by(records, imported, process_id, now))


def put_off(records: Records, imported: ImportId, process_id: str, now: datetime, until: datetime) -> None:
    """Hold the import without working until then; raises ImportLost."""
    records.imports.update(replace(held_by(records, imported, process_id, now), lease_until=until))


def note_upload(records: Records, imported: ImportId, process_id: str, upload: str, now: datetime) -> Import:
    """Remember Slack's id of the uploaded file; raises ImportLost.

    The file has the lines that were not added.
    """
    mine = replace(held_by(records, imported, process_id, now), upload=upload, lease_until=now + LEASE)
    records.imports.update(mine)
    return mine


def held_by(records: Records, imported: ImportId, process_id: str, now: datetime) -> Import:
    """Give the import, if this process still has it; raises ImportLost."""
    found = records.imports.get(imported)
    if found is None or found.process_id != process_id or found.lease_until is None or found.lease_until <= now:
        raise ImportLost
    return found


def let_go(records: Records, mine: Import) -> Import:
    """Free the import, as it is now, for the next process."""
    free = replace(mine, process_id=None, lease_until=None)
    records.imports.update(free)
    return free


def _is_free(found: Import, process_id: str, now: datetime) -> bool:
    return found.process_id in {None, process_id} or found.lease_until is None or found.lease_until <= now


def _hold(records: Records, found: Import, process_id: str, now: datetime) -> Import:
    mine = replace(found, process_id=process_id, lease_until=now + LEASE)
    records.imports.update(mine)
    return mine
