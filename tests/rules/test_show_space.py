"""The menu of the space: one's own status, whom to ask, and what could not be delivered."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from rules.deliveries import postpone
from rules.model.notices import Waiting
from rules.model.policy import Enrolment
from rules.model.refusals import NotAUser
from rules.show_space import Deliveries, show_space
from tests.fakes.records import Records
from tests.outcomes import record_failed
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW
from tests.rules.use_cases import choose, known


def test_a_user_reads_where_they_stand_and_whom_to_ask(records: Records) -> None:
    """A partner may enrol in either firm, a subscriber only where every user may."""
    for who, enrolment, may in [
        (BRUNO, Enrolment.PARTNERS, True),
        (CHLOE, Enrolment.USERS, True),
        (CHLOE, Enrolment.PARTNERS, False),
    ]:
        status = show_space(records.under(enrolment=enrolment), who.slack_id, NOW)
        assert (status.person, status.may_enrol) == (known(records, who), may)
        assert status.administrators == ("Anne Aubert",)


def test_whoever_is_not_of_the_space_is_told_whom_to_ask(records: Records) -> None:
    """The menu is for users."""
    with pytest.raises(NotAUser) as refused:
        show_space(records, DENIS.slack_id, NOW)
    assert refused.value.administrators == ("Anne Aubert",)


def test_administrators_alone_read_what_is_owed_and_what_failed(records: Records) -> None:
    """What Slack refuses for good is not only logged: the latest ten are shown, the newest first, and all counted."""
    for number in range(12):
        choose(records, BRUNO, administrator=number % 2 == 0)
    messages = records.outbox.everything()
    for minute, message in enumerate(messages[:11]):
        record_failed(records, message, f"refused_{minute}", NOW + timedelta(minutes=minute))
    anne, chloe = (show_space(records, who.slack_id, NOW).deliveries for who in (ANNE, CHLOE))
    assert [each.failure for each in anne.failures] == [f"refused_{n}" for n in range(10, 0, -1)]
    assert anne.failed == 11
    assert anne.owed == len(messages) - 11 > 0
    assert chloe == Deliveries()


def test_the_next_attempt_is_that_of_whoever_is_first_in_line(records: Records) -> None:
    """What waits behind a message that was put off is not tried before it; a time that has come is now."""
    choose(records, BRUNO)
    choose(records, BRUNO, administrator=False)
    for message in records.outbox.everything()[:3]:
        postpone(records, message, LATER, "ratelimited", keep=False)

    def waiting(now: datetime) -> Waiting | None:
        return show_space(records, ANNE.slack_id, now).deliveries.waiting

    assert waiting(NOW) == Waiting(NOW, LATER)
    assert waiting(LATER) == Waiting(NOW, None)
