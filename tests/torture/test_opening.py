"""The reckoning sees what is broken at the directory, and nothing where all is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from rules.model.passwords import hash_password
from tests.torture.at_door import BROUGHT, AtTheDoor
from tests.torture.evidence import ANEW, ANNE, FIRST, HUGH
from torture.entries import SCHEME
from torture.promises import reckon
from torture.reckoning import Broken, Evidence


def _the_comparison_would_write(trial: AtTheDoor) -> None:
    trial.lacks.append("change u3: email")


def _an_entry_is_owed_still(trial: AtTheDoor) -> None:
    trial.owed.append({"person": ANNE})


def _an_entry_is_missing(trial: AtTheDoor) -> None:
    del trial.entries[ANNE]


def _who_may_open_is_held(trial: AtTheDoor) -> None:
    trial.change(ANNE, held=True)


def _who_may_not_open_is_not_held(trial: AtTheDoor) -> None:
    trial.remove()
    trial.change(ANNE, held=False)


def _who_has_no_password_is_not_held(trial: AtTheDoor) -> None:
    trial.change(HUGH, held=False)


def _an_entry_is_of_nobody(trial: AtTheDoor) -> None:
    trial.entries[9] = replace(trial.entries[ANNE])


def _an_entry_has_another_password(trial: AtTheDoor) -> None:
    trial.change(ANNE, secret=f"{SCHEME}{hash_password(ANEW)}")


def _a_password_was_told_before_it_was_written(trial: AtTheDoor) -> None:
    trial.told[0] = replace(trial.told[0], had=BROUGHT - 1)


def _a_password_was_told_while_its_entry_was_held(trial: AtTheDoor) -> None:
    trial.history[ANNE] = [replace(trial.entries[ANNE], held=True), replace(trial.entries[ANNE], since=900)]


def _a_password_in_a_window_was_never_written(trial: AtTheDoor) -> None:
    trial.told.append(replace(trial.told[0], password=ANEW, place="acknowledgement"))


def _a_password_opens_after_a_hold(trial: AtTheDoor) -> None:
    trial.remove()
    trial.opening.add((ANNE, FIRST))


def _a_replaced_password_opens(trial: AtTheDoor) -> None:
    trial.renew()
    trial.opening.add((ANNE, FIRST))


def _the_last_password_does_not_open(trial: AtTheDoor) -> None:
    trial.opening.clear()


def _the_directory_has_it_in_clear(trial: AtTheDoor) -> None:
    trial.history[ANNE].insert(0, replace(trial.entries[ANNE], secret=FIRST, since=200))


@pytest.mark.parametrize(
    ("spoil", "promise"),
    [
        (_the_comparison_would_write, Broken.DIFFERS),
        (_an_entry_is_owed_still, Broken.DIFFERS),
        (_an_entry_is_missing, Broken.DIFFERS),
        (_who_may_open_is_held, Broken.DIFFERS),
        (_who_may_not_open_is_not_held, Broken.DIFFERS),
        (_who_has_no_password_is_not_held, Broken.DIFFERS),
        (_an_entry_is_of_nobody, Broken.DIFFERS),
        (_an_entry_has_another_password, Broken.DIFFERS),
        (_a_password_was_told_before_it_was_written, Broken.EARLY),
        (_a_password_was_told_while_its_entry_was_held, Broken.EARLY),
        (_a_password_in_a_window_was_never_written, Broken.EARLY),
        (_a_password_opens_after_a_hold, Broken.OPENS),
        (_a_replaced_password_opens, Broken.OPENS),
        (_the_last_password_does_not_open, Broken.SHUT_OUT),
        (_the_directory_has_it_in_clear, Broken.LEAKED),
    ],
)
def test_a_broken_promise_is_found(spoil: Callable[[AtTheDoor], None], promise: Broken) -> None:
    """Spoilt in one place, the evidence shows that promise broken, and no other."""
    trial = AtTheDoor()
    spoil(trial)
    assert _found(trial.evidence) == {promise}


def test_where_all_is_kept_nothing_is_found() -> None:
    """The same evidence as it stands; and what it counts."""
    reckoning = reckon(AtTheDoor().evidence)
    assert reckoning.findings == []
    figures = reckoning.figures
    assert (figures.entries, figures.told, figures.opening) == (3, 1, 1)


def test_who_left_may_be_held_or_gone() -> None:
    """The next night deletes the entry; until then it is held."""
    trial = AtTheDoor()
    trial.remove()
    assert reckon(trial.evidence).findings == []
    del trial.entries[ANNE]
    assert reckon(trial.evidence).findings == []


def test_a_password_may_be_renewed() -> None:
    """The first opens no more, and the second does."""
    trial = AtTheDoor()
    trial.renew()
    reckoning = reckon(trial.evidence)
    assert reckoning.findings == []
    assert (reckoning.figures.told, reckoning.figures.opening) == (2, 1)


def test_only_a_password_may_be_overtaken() -> None:
    """It waits for the directory and those behind it go on; without a directory nothing goes on."""
    trial = AtTheDoor()
    trial.edit()
    _say_last(trial, "password", ANNE)
    assert reckon(trial.evidence).findings == []
    assert _found(replace(trial.evidence, door=None)) == {Broken.DISORDERED}
    other = AtTheDoor()
    _say_last(other, "administrator_enrolled", HUGH)
    assert _found(other.evidence) == {Broken.DISORDERED}


def _found(evidence: Evidence) -> set[Broken]:
    return {finding.promise for finding in reckon(evidence).findings}


def _say_last(trial: AtTheDoor, kind: str, recipient: int) -> None:
    said = trial.message(kind, recipient)
    trial.said[trial.said.index(said)] = replace(said, ts="90.000000")
