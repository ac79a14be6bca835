"""The menu of the space: one's own status, whom to ask, and what could not be delivered."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rules.deliveries import record_failed
from rules.permissions import Enrolment
from rules.refusals import NotAUser
from rules.show_space import show_space
from tests.rules.firm import ANNE, BRUNO, CHLOE, DENIS, NOW, choose, known
from tests.rules.records import Records


def test_a_user_reads_where_he_stands_and_whom_to_ask(records: Records) -> None:
    """A partner may enrol in either firm, a subscriber only where every user may."""
    for who, enrolment, may in [
        (BRUNO, Enrolment.PARTNERS, True),
        (CHLOE, Enrolment.USERS, True),
        (CHLOE, Enrolment.PARTNERS, False),
    ]:
        status = show_space(records, who.slack_id, enrolment)
        assert (status.person, status.may_enrol) == (known(records, who), may)
        assert status.administrators == ("Anne Aubert",)


def test_whoever_is_not_of_the_space_is_told_whom_to_ask(records: Records) -> None:
    """The menu is for users."""
    with pytest.raises(NotAUser) as refused:
        show_space(records, DENIS.slack_id, Enrolment.USERS)
    assert refused.value.administrators == ("Anne Aubert",)


def test_administrators_alone_read_what_is_owed_and_what_failed(records: Records) -> None:
    """What Slack refuses for good is not only logged: the latest five are shown, the newest first."""
    for who in (BRUNO, CHLOE, BRUNO):
        choose(records, who, administrator=not known(records, who).is_administrator)
    messages = records.outbox.everything()
    for minute, message in enumerate(messages[:7]):
        record_failed(records, message, f"refused_{minute}", NOW + timedelta(minutes=minute))
    anne, bruno = (show_space(records, who.slack_id, Enrolment.USERS) for who in (ANNE, BRUNO))
    assert [each.failure for each in anne.failures] == [f"refused_{n}" for n in (6, 5, 4, 3, 2)]
    assert anne.owed == len(messages) - 7 > 0
    assert (bruno.owed, bruno.failures) == (0, ())
