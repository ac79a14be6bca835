"""A password is never at rest: whatever happens, neither messages nor journal hold it, or its hash."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.add_subscriber import PreparedPassword
from rules.deliveries import store_password
from rules.model.notices import Kind
from rules.model.passwords import Held, PasswordsInHand, generate, hash_password
from rules.model.people import SlackId
from rules.model.refusals import Refused
from rules.note_password import note_password
from rules.reveal_password import begin, finish
from tests.outcomes import record_failed, record_sent
from tests.rules.firm import (
    ADDRESS,
    ANNE,
    DENIS,
    MAKER,
    NOW,
    add,
    everything_told,
    member,
    partner,
    password_message,
    prepared,
    space_of,
)
from tests.rules.records import Records

PASSWORD = generate()
HASH = hash_password(PASSWORD)
STEPS: dict[str, Callable[[Records, Kind], object]] = {
    "sent": lambda records, kind: record_sent(records, password_message(records, kind), ADDRESS, NOW),
    "refused": lambda records, kind: record_failed(records, password_message(records, kind), "channel_not_found", NOW),
    "replaced": lambda records, kind: store_password(records, password_message(records, kind), MAKER, HASH, NOW),
    "noted": lambda records, kind: note_password(
        records, localizer_of(records, kind), password_message(records, kind).id, ADDRESS, NOW
    ),
    "asked for": lambda records, kind: begin(
        records, localizer_of(records, kind), password_message(records, kind).id, HASH, NOW + timedelta(minutes=1)
    ),
    "shown": lambda records, kind: finish(
        records, localizer_of(records, kind), password_message(records, kind).id, ADDRESS, NOW
    ),
}
FELIX = member("Félix", "Faure", email="felix.faure@filiale.fr")


def localizer_of(records: Records, kind: Kind) -> SlackId:
    """Whoever got the password."""
    recipient = password_message(records, kind).recipient
    assert recipient is not None
    assert recipient.slack_id is not None
    return recipient.slack_id


@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=6), st.booleans(), st.booleans())
def test_no_message_and_no_journal_line_ever_holds_a_password(steps: list[str], reveal: bool, in_slack: bool) -> None:  # noqa: FBT001
    """Whatever becomes of it, in either way of delivery, for subscribers in Slack or not."""
    records = space_of([partner(ANNE, administrator_since=NOW)])
    password = prepared(reveal=True)
    in_hand = PasswordsInHand()
    in_hand.hold(password.message, Held(PASSWORD, HASH))
    add(
        records,
        DENIS if in_slack else FELIX,
        in_slack=in_slack,
        password=password if reveal else PreparedPassword(password.message, MAKER, HASH),
    )
    for step in steps:
        with suppress(Refused):
            STEPS[step](records, Kind.PASSWORD_READY if reveal else Kind.PASSWORD)
    told = everything_told(records)
    assert PASSWORD not in told
    assert HASH not in told
    assert "argon2" not in told


def test_messages_hold_these_facts_and_no_others() -> None:
    """A fact added one day has to pass here first."""
    records = space_of([partner(ANNE, administrator_since=NOW)])
    add(records)
    for message in records.outbox.everything():
        assert set(message.facts) == {"author", "person", "identifier", "owner", "starts", "at"}
