"""A password is never at rest: whatever happens, neither messages nor journal hold it, or its hash."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.add_subscriber import PreparedPassword
from rules.deliveries import store_password
from rules.model.messages import Password, PasswordReady
from rules.model.passwords import Held, PasswordsInHand, generate, hash_password
from rules.model.payload import Occasion, Payload
from rules.model.people import SlackId
from rules.model.refusals import Refused
from rules.note_password import note_password
from rules.reveal_password import begin, finish
from tests.fakes.records import Records
from tests.outcomes import record_failed, record_sent
from tests.people import ADDRESS, ANNE, DENIS, MAKER, NOW, member, partner
from tests.rules.use_cases import add, everything_told, password_message, prepared, space_of

PASSWORD = generate()
HASH = hash_password(PASSWORD)
STEPS: dict[str, Callable[[Records, type[Payload]], object]] = {
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


def localizer_of(records: Records, kind: type[Payload]) -> SlackId:
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
            STEPS[step](records, PasswordReady if reveal else Password)
    told = everything_told(records)
    assert PASSWORD not in told
    assert HASH not in told
    assert "argon2" not in told


def test_messages_name_people_by_number() -> None:
    """Neither a name nor an address is told in one: those are looked up when it is worded."""
    records = space_of([partner(ANNE, administrator_since=NOW)])
    add(records)
    for message in records.outbox.everything():
        assert message.payload.people
        assert not [
            each for each in asdict(message.payload).values() if isinstance(each, str) and each not in {*Occasion}
        ]
