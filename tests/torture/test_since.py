"""The reckoning sees what is broken of imports, questions, accounts and the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.torture.evidence import ANNE, CLAIRE, HUGH
from tests.torture.grown import NEW_ACCOUNT, Grown
from torture.promises import reckon
from torture.reckoning import Broken


def _a_line_was_added_twice(trial: Grown) -> None:
    trial.imported["added"], trial.imported["refused"] = 0, 2


def _a_line_was_not_added(trial: Grown) -> None:
    trial.imported["added"], trial.imported["refused"] = 2, 0


def _a_line_was_not_handled(trial: Grown) -> None:
    trial.imported["total"] = 3


def _an_import_is_under_way(trial: Grown) -> None:
    trial.imported["settled"] = False


def _its_message_is_left(trial: Grown) -> None:
    said = trial.message("import_started", CLAIRE)
    trial.standing[trial.standing.index(said)] = replace(said, text="liste.csv ██░░")


def _the_file_never_came(trial: Grown) -> None:
    trial.said.remove(trial.file)


def _the_file_came_twice(trial: Grown) -> None:
    trial.said.append(replace(trial.file, ts="70.000000"))


def _the_file_went_to_somebody_else(trial: Grown) -> None:
    trial.said[trial.said.index(trial.file)] = replace(trial.file, channel=f"D{HUGH}")


def _the_file_is_in_another_thread(trial: Grown) -> None:
    trial.said[trial.said.index(trial.file)] = replace(trial.file, thread_ts="1.000000")


def _the_file_is_in_no_thread(trial: Grown) -> None:
    trial.said[trial.said.index(trial.file)] = replace(trial.file, thread_ts=None)


def _a_stopped_import_is_left(trial: Grown) -> None:
    trial.imported["state"] = "stopped"
    _its_message_is_left(trial)


def _a_full_bar_is_left(trial: Grown) -> None:
    said = trial.message("import_started", CLAIRE)
    trial.standing[trial.standing.index(said)] = replace(said, text="liste.csv ████")


def _a_file_is_of_no_import(trial: Grown) -> None:
    other = replace(trial.file.files[0], id="F2")
    trial.said.append(replace(trial.file, files=(other,)))


def _somebody_was_added_who_was_there(trial: Grown) -> None:
    trial.add("subscriber_added", CLAIRE, ANNE, form=None, told=None)
    trial.imported["added"], trial.imported["refused"], trial.imported["total"] = 2, 1, 3
    trial.people[2]["access"] = "active"


def _an_answer_is_not_shown(trial: Grown) -> None:
    trial.ask_again()


def _an_answer_is_owed_still(trial: Grown) -> None:
    trial.outbox[-1]["state"] = "owed"


def _another_account_came_without_a_press(trial: Grown) -> None:
    line = next(each for each in trial.journal if each["action"] == "same_person")
    line["action"] = "account_back"
    line["form"] = None
    trial.outbox = [row for row in trial.outbox if row["kind"] != "identity_decided"]
    trial.said = [each for each in trial.said if each.metadata is None or _is_kept(trial, each.metadata)]


def _is_kept(trial: Grown, metadata: dict[str, object]) -> bool:
    return any(str(row["id"]) in str(metadata) for row in trial.outbox)


def _another_account_than_was_asked_about(trial: Grown) -> None:
    trial.stranger["slack_id"] = "U8"


def _an_account_never_had_the_address(trial: Grown) -> None:
    trial.verified[f"U{HUGH}"] = frozenset({"somebody@cabinet.fr"})


def _a_row_has_an_account_of_which_no_line_tells(trial: Grown) -> None:
    trial.people[2]["slack_id"] = f"U{ANNE}"


def _what_was_for_the_first_went_to_the_second(trial: Grown) -> None:
    said = trial.message("password", ANNE)
    trial.said[trial.said.index(said)] = replace(said, channel=f"D{NEW_ACCOUNT[1:]}")


def _the_journal_is_not_whole(trial: Grown) -> None:
    trial.verdicts.append("NOT WHOLE")


@pytest.mark.parametrize(
    ("spoil", "promise"),
    [
        (_a_line_was_added_twice, Broken.DOUBLED),
        (_a_line_was_not_added, Broken.LOST),
        (_a_line_was_not_handled, Broken.LOST),
        (_an_import_is_under_way, Broken.LOST),
        (_its_message_is_left, Broken.UNANSWERED),
        (_a_full_bar_is_left, Broken.UNANSWERED),
        (_a_stopped_import_is_left, Broken.UNANSWERED),
        (_the_file_is_in_another_thread, Broken.ASTRAY),
        (_the_file_is_in_no_thread, Broken.ASTRAY),
        (_the_file_never_came, Broken.LOST),
        (_the_file_came_twice, Broken.DOUBLED),
        (_the_file_went_to_somebody_else, Broken.ASTRAY),
        (_a_file_is_of_no_import, Broken.DOUBLED),
        (_an_answer_is_not_shown, Broken.UNANSWERED),
        (_an_answer_is_owed_still, Broken.LOST),
        (_another_account_came_without_a_press, Broken.MOVED),
        (_another_account_than_was_asked_about, Broken.MOVED),
        (_an_account_never_had_the_address, Broken.MOVED),
        (_a_row_has_an_account_of_which_no_line_tells, Broken.MOVED),
        (_what_was_for_the_first_went_to_the_second, Broken.ASTRAY),
        (_the_journal_is_not_whole, Broken.NOT_WHOLE),
    ],
)
def test_a_broken_promise_is_found(spoil: Callable[[Grown], None], promise: Broken) -> None:
    """Spoilt in one place, the evidence shows that promise broken, and no other."""
    trial = Grown()
    spoil(trial)
    assert {finding.promise for finding in reckon(trial.evidence).findings} == {promise}


def test_where_all_is_kept_nothing_is_found() -> None:
    """The same evidence as it stands; and what it counts."""
    reckoning = reckon(Grown().evidence)
    assert reckoning.findings == []
    figures = reckoning.figures
    assert (figures.imports, figures.lines, figures.files, figures.accounts, figures.presses) == (1, 1, 1, 4, 1)


def test_who_is_there_is_not_added_again() -> None:
    """A second addition without a removal in between is one too many."""
    trial = Grown()
    _somebody_was_added_who_was_there(trial)
    findings = reckon(trial.evidence).findings
    assert Broken.DOUBLED in {finding.promise for finding in findings}
