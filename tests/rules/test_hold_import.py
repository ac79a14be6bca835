"""Who works at an import: one process at a time, and whoever dies keeps nobody waiting for long."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rules.deliveries import LEASE
from rules.hold_import import ImportLost, claim, note_upload, put_off, release, take
from rules.model.imports import ImportState
from rules.model.messages import Password, SubscribersImported
from rules.run_import import finish, pause, run_batch
from tests.fakes.records import Records
from tests.people import DENIS, NOW
from tests.rules.importing import (
    EMIL,
    FANNY,
    GUEST,
    ROSTER,
    RUNNER,
    drop,
    file_of,
    imported,
    running,
)

OTHER = "another process"
SOON = NOW + timedelta(seconds=1)
LATER = NOW + LEASE


def test_whoever_goes_on_adds_nobody_twice(records: Records) -> None:
    """The process that held it is gone; once its lease is over another goes on where it was."""
    started = running(records, DENIS, EMIL, FANNY)
    take(records, started.id, RUNNER, NOW)
    first = run_batch(records, started.id, RUNNER, ROSTER, 2, NOW)
    assert (first.added, first.handled) == (2, 2)
    with pytest.raises(ImportLost):
        take(records, started.id, OTHER, SOON)
    assert claim(records, OTHER, SOON) is None
    taken = claim(records, OTHER, LATER)
    assert taken is not None
    with pytest.raises(ImportLost):
        run_batch(records, started.id, RUNNER, ROSTER, 2, LATER)
    went = run_batch(records, started.id, OTHER, ROSTER, 2, LATER)
    ended = run_batch(records, went.id, OTHER, ROSTER, 2, LATER)
    assert (ended.state, ended.added) == (ImportState.DONE, 3)
    assert sorted(str(who) for who in records.outbox.recipients(Password)) == [
        "Denis Dubois",
        "Fanny Faure",
        "Émile Évrard",
    ]
    assert len(records.outbox.of(SubscribersImported)) == 2


def test_whose_lease_is_over_does_nothing_more(records: Records) -> None:
    """Even where nobody has taken it yet: another may this moment."""
    started = running(records, DENIS)
    take(records, started.id, RUNNER, NOW)
    with pytest.raises(ImportLost):
        run_batch(records, started.id, RUNNER, ROSTER, 2, LATER)
    for let_go in (pause, release, finish):
        with pytest.raises(ImportLost):
            let_go(records, started.id, RUNNER, LATER)
    assert records.people.by_slack_id(DENIS.slack_id) is None


def test_what_is_given_back_is_taken_at_once(records: Records) -> None:
    """A process that stops keeps nobody waiting for its lease."""
    started = running(records, DENIS)
    take(records, started.id, RUNNER, NOW)
    release(records, started.id, RUNNER, NOW)
    taken = claim(records, OTHER, NOW)
    assert taken is not None
    assert taken.process_id == OTHER


def test_what_is_over_is_claimed_until_it_is_settled(records: Records) -> None:
    """Its author has to get what was not added; then nothing of it is kept."""
    ended = imported(records, file_of(DENIS, GUEST))
    release(records, ended.id, RUNNER, NOW)
    assert claim(records, OTHER, NOW) is not None
    note_upload(records, ended.id, OTHER, "F1", NOW)
    done = finish(records, ended.id, OTHER, NOW)
    assert (done.settled, done.upload) == (True, "F1")
    assert records.imports.counts(ended.id) == {}
    assert claim(records, RUNNER, NOW) is None


def test_what_waits_is_held_without_being_worked_at(records: Records) -> None:
    """Slack is away: nobody else tries meanwhile."""
    started = running(records, DENIS)
    take(records, started.id, RUNNER, NOW)
    put_off(records, started.id, RUNNER, NOW, NOW + timedelta(minutes=5))
    assert claim(records, OTHER, LATER) is None
    assert claim(records, RUNNER, LATER) is not None


def test_what_is_not_confirmed_or_another_holds_cannot_be_taken(records: Records) -> None:
    """Whatever process asks."""
    proposal = drop(records, file_of(DENIS))
    with pytest.raises(ImportLost):
        take(records, proposal.imported.id, RUNNER, NOW)
    assert claim(records, RUNNER, NOW) is None
    with pytest.raises(ImportLost):
        run_batch(records, proposal.imported.id, RUNNER, ROSTER, 1, NOW)
