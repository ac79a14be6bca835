"""The reckoning sees each promise broken, by its name, and sees nothing where all are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest

from rules.model.passwords import hash_password
from sandbox.firm import TEAM_CHANNEL
from tests.torture.evidence import ANEW, ANNE, CLAIRE, FIRST, HUGH, LATER, Trial
from torture.owed import Owed, read
from torture.promises import reckon
from torture.reckoning import Broken


def _a_message_was_never_said(trial: Trial) -> None:
    trial.said.remove(trial.message("administrator_enrolled", HUGH))


def _a_row_is_missing(trial: Trial) -> None:
    trial.said.remove(trial.message("subscriber_added", HUGH))
    trial.outbox.remove(trial.row("subscriber_added", HUGH))


def _a_message_is_owed_still(trial: Trial) -> None:
    trial.row("administrator_enrolled", HUGH)["state"] = "owed"


def _a_message_was_said_twice(trial: Trial) -> None:
    trial.say(trial.row("administrator_enrolled", HUGH)["id"], HUGH, "Claire")


def _a_password_was_said_twice_without_a_word(trial: Trial) -> None:
    trial.say(trial.row("password", ANNE)["id"], ANNE, f"anne@cabinet.fr {FIRST}")


def _a_message_has_no_row(trial: Trial) -> None:
    trial.say(UUID(int=50), HUGH, "Claire")


def _a_row_has_no_fact(trial: Trial) -> None:
    del trial.journal[2]
    trial.people[0]["administrator_since"] = None
    trial.done.remove("form-2")


def _a_message_tells_of_another(trial: Trial) -> None:
    trial.row("subscriber_added", HUGH)["payload"]["person"] = HUGH


def _a_message_went_to_somebody_else(trial: Trial) -> None:
    said = trial.message("administrator_enrolled", HUGH)
    trial.said[trial.said.index(said)] = replace(said, channel=f"D{ANNE}")


def _two_messages_changed_places(trial: Trial) -> None:
    first, second = trial.message("administrator_enrolled", HUGH), trial.message("subscriber_added", HUGH)
    trial.said[trial.said.index(first)] = replace(first, ts="50.000000")
    assert second.ts < "50.000000"


def _an_acknowledged_form_is_nowhere(trial: Trial) -> None:
    trial.done.append("form-9")


def _an_administrator_is_none(trial: Trial) -> None:
    trial.people[0]["administrator_since"] = None


def _an_old_hash_is_kept(trial: Trial) -> None:
    trial.people[2]["password_hash"] = hash_password(ANEW)


def _a_noted_password_stands(trial: Trial) -> None:
    trial.standing[[each.edited for each in trial.standing].index("9")] = trial.message("password", ANNE)


def _a_password_stands_in_a_closed_account(trial: Trial) -> None:
    _a_noted_password_stands(trial)
    trial.outbox[-1] |= {"state": "unreachable", "channel": None, "ts": None}


def _nobody_owes_the_withdrawal(trial: Trial) -> None:
    del trial.outbox[-1]


def _a_password_is_in_a_log(trial: Trial) -> None:
    trial.logs = f"made {FIRST}"


def _a_password_is_in_the_channel(trial: Trial) -> None:
    row = trial.row("subscriber_added", None)
    said = trial.message("subscriber_added", None)
    trial.said[trial.said.index(said)] = replace(said, text=f"Anne {FIRST}")
    assert row["recipient"] is None


def _a_password_that_ended_is_kept(trial: Trial) -> None:
    trial.remove()
    trial.people[2]["password_hash"] = hash_password(FIRST)


def _who_was_removed_has_access(trial: Trial) -> None:
    trial.remove()
    trial.people[2]["access"] = "active"


def _who_was_removed_is_not_told(trial: Trial) -> None:
    trial.remove()
    trial.row("subscriber_removed", ANNE)["state"] = "cancelled"


def _a_password_that_ended_stands(trial: Trial) -> None:
    trial.remove()
    _a_noted_password_stands(trial)


@pytest.mark.parametrize(
    ("spoil", "promise"),
    [
        (_a_message_was_never_said, Broken.LOST),
        (_a_row_is_missing, Broken.LOST),
        (_a_message_is_owed_still, Broken.LOST),
        (_a_message_was_said_twice, Broken.DOUBLED),
        (_a_password_was_said_twice_without_a_word, Broken.DOUBLED),
        (_a_message_has_no_row, Broken.UNFOUNDED),
        (_a_row_has_no_fact, Broken.UNFOUNDED),
        (_a_message_tells_of_another, Broken.UNFOUNDED),
        (_a_message_went_to_somebody_else, Broken.ASTRAY),
        (_two_messages_changed_places, Broken.DISORDERED),
        (_an_acknowledged_form_is_nowhere, Broken.FORGOTTEN),
        (_an_administrator_is_none, Broken.HALF_WRITTEN),
        (_an_old_hash_is_kept, Broken.LOCKED_OUT),
        (_a_noted_password_stands, Broken.LEFT_STANDING),
        (_a_password_stands_in_a_closed_account, Broken.LEFT_STANDING),
        (_nobody_owes_the_withdrawal, Broken.UNPLANNED),
        (_a_password_is_in_a_log, Broken.LEAKED),
        (_a_password_is_in_the_channel, Broken.LEAKED),
        (_a_password_that_ended_is_kept, Broken.NOT_ENDED),
        (_who_was_removed_has_access, Broken.HALF_WRITTEN),
        (_who_was_removed_is_not_told, Broken.LOST),
        (_a_password_that_ended_stands, Broken.LEFT_STANDING),
    ],
)
def test_a_broken_promise_is_found(spoil: Callable[[Trial], None], promise: Broken) -> None:
    """Spoilt in one place, the evidence shows that promise broken, and no other."""
    trial = Trial()
    spoil(trial)
    assert {finding.promise for finding in reckon(trial.evidence).findings} == {promise}


def test_where_all_is_kept_nothing_is_found() -> None:
    """The same evidence as it stands; and what it counts."""
    reckoning = reckon(Trial().evidence)
    assert reckoning.findings == []
    assert (reckoning.figures.owed, reckoning.figures.delivered, reckoning.figures.passwords) == (6, 6, 1)


def test_what_was_owed_to_who_was_removed_is_spared() -> None:
    """Of what was on its way before, nothing needs to arrive; the news of the end itself does."""
    trial = Trial()
    trial.replace()
    trial.remove()
    trial.row("password", ANNE)["state"] = "cancelled"
    reckoning = reckon(trial.evidence)
    assert reckoning.findings == []
    assert (reckoning.figures.spared, reckoning.figures.owed) == (1, 9)


def test_a_password_may_be_sent_anew_if_it_says_so() -> None:
    """The second says that it replaces the first, its hash is the one stored, and it counts as replaced."""
    trial = Trial()
    text = f"anne@cabinet.fr {ANEW} Ce mot de passe remplace tout autre mot de passe reçu auparavant."
    trial.say(trial.row("password", ANNE)["id"], ANNE, text)
    trial.people[2]["password_hash"] = hash_password(ANEW)
    reckoning = reckon(trial.evidence)
    assert reckoning.findings == []
    assert reckoning.figures.replaced == 1


def test_a_withdrawal_planned_for_later_is_no_debt() -> None:
    """A password nobody noted may stand until its day is over."""
    trial = Trial()
    del trial.journal[-1]
    trial.outbox[-1] |= {"due_at": LATER, "state": "owed"}
    _a_noted_password_stands(trial)
    assert reckon(trial.evidence).findings == []


def test_who_is_not_in_slack_is_told_nothing() -> None:
    """A message to them is unreachable, neither owed nor lost."""
    trial = Trial()
    _a_message_was_never_said(trial)
    trial.said.remove(trial.message("subscriber_added", HUGH))
    trial.people[1]["slack_id"] = None
    for kind in ("administrator_enrolled", "subscriber_added"):
        trial.row(kind, HUGH)["state"] = "unreachable"
    reckoning = reckon(trial.evidence)
    assert reckoning.findings == []
    assert reckoning.figures.owed == 4


def test_who_is_on_hold_is_told_of_dates_alone() -> None:
    """Of the day they come back, but not of other details; users are told of both."""
    told = {}
    for access in ("subscriber_reactivated", "subscriber_suspended"):
        for action in ("dates_set", "subscriber_changed"):
            trial = Trial()
            trial.journal += [
                {"id": number, "action": each, "actor": CLAIRE, "whom": ANNE, "form": None, "told": None}
                for number, each in ((8, access), (9, action))
            ]
            told[access, action] = Owed(9, action, ANNE) in read(trial.journal, trial.people).owed
    assert [pair for pair, is_told in told.items() if not is_told] == [("subscriber_suspended", "subscriber_changed")]


def test_an_unknown_line_of_the_journal_is_not_passed_over() -> None:
    """What the harness does not know it cannot hold to anything: it says so."""
    trial = Trial()
    trial.journal.append({"id": 9, "action": "moon_landed", "actor": CLAIRE, "whom": ANNE, "form": None})
    with pytest.raises(ValueError, match="moon_landed"):
        reckon(trial.evidence)
    assert TEAM_CHANNEL in trial.evidence.said
