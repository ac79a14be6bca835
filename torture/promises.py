"""The promises, checked against Slack, the journal and the outbox."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error

from sandbox.slack import Message
from torture.imported import lines_are_added_once, progress_is_shown, rest_is_sent
from torture.opening import directory_is_as_told, last_one_opens, no_clear_password, told_once_it_opened
from torture.reckoning import PASSWORD, TO_EVERYBODY, Broken, Evidence, Reckoning, password_in
from torture.rights import answered_is_shown, journal_is_whole, nobody_twice, rights_stay
from torture.story import Owed
from torture.telling import tells

Json = dict[str, Any]
_REPLACES = ("This password replaces any other", "Ce mot de passe remplace tout autre")


def reckon(evidence: Evidence) -> Reckoning:
    """Check every promise against the evidence."""
    reckoning = Reckoning(evidence)
    for check in _CHECKS:
        check(reckoning)
    return reckoning


def _owed_is_kept(reckoning: Reckoning) -> None:
    """Check that the outbox holds exactly what the journal owes."""
    kept = Counter(Owed(row["entry"], row["kind"], row["recipient"]) for row in _messages(reckoning))
    for owed in (reckoning.story.owed - kept).elements():
        # Of a notice to everybody no message is made for who has left before it was their turn.
        if owed.kind in TO_EVERYBODY and owed.entry < reckoning.story.left.get(owed.recipient or 0, 0):
            reckoning.figures.spared += 1
            continue
        reckoning.note(Broken.LOST, f"never owed: {owed}")
    for owed in (kept - reckoning.story.owed - Counter(reckoning.story.may)).elements():
        reckoning.note(Broken.UNFOUNDED, f"owed for nothing: {owed}")


def _owed_is_said(reckoning: Reckoning) -> None:
    """Check that each message of the outbox was posted once.

    It must be in its recipient's conversation. A second password is allowed where it says that it replaces the first.
    """
    for message_id, row in _of_messages(reckoning):
        if not reckoning.is_owed(row):
            continue
        place = reckoning.conversation(row)
        if place is None:
            _is(reckoning, row, "unreachable")
            continue
        said = reckoning.said[message_id]
        if row["state"] in {"cancelled", "failed"} and reckoning.story.excuses(row):
            reckoning.figures.spared += 1
            _said_once(reckoning, row, said)
            continue
        reckoning.figures.owed += 1
        _is(reckoning, row, "sent")
        if not said:
            reckoning.note(Broken.LOST, f"never said: {_row(row)}")
            continue
        reckoning.figures.delivered += 1
        if any(each.channel != place for each in said):
            reckoning.note(Broken.ASTRAY, _row(row))
        _said_once(reckoning, row, said)


def _said_once(reckoning: Reckoning, row: Json, said: Sequence[Message]) -> None:
    for again in said[1:]:
        if row["kind"] == "password" and any(each in " ".join(again.texts) for each in _REPLACES):
            reckoning.figures.replaced += 1
        else:
            reckoning.note(Broken.DOUBLED, f"{_row(row)} at {[each.ts for each in said]}")


def _is(reckoning: Reckoning, row: Json, state: str) -> None:
    if row["state"] != state:
        reckoning.note(Broken.LOST, f"{row['state']} instead of {state}: {_row(row)}")


def _said_is_owed(reckoning: Reckoning) -> None:
    """Check that each message tells of a committed fact."""
    for message_id, messages in reckoning.said.items():
        row = reckoning.rows.get(message_id)
        messages = [each for each in messages if message_id or not each.files]  # noqa: PLW2901 - files have no row
        for message in messages:
            if row is None:
                reckoning.note(Broken.UNFOUNDED, f"said without a row: {message.texts} in {message.channel}")
            elif not tells(reckoning, message, row):
                reckoning.note(Broken.UNFOUNDED, f"does not tell of its fact: {message.texts} for {_row(row)}")


def _in_order(reckoning: Reckoning) -> None:
    """Check that each recipient got messages in the order committed.

    Those behind a password that waits for the directory go on.
    """
    latest: dict[int | None, tuple[str, int]] = {}
    for message_id, row in sorted(_of_messages(reckoning), key=lambda each: int(each[1]["position"])):
        said = reckoning.said[message_id]
        # A message called off while it was sent may arrive after others that no longer waited for it.
        if not said or reckoning.story.excuses(row):
            continue
        ts, before = said[0].ts, latest.get(row["recipient"])
        if before is not None and ts < before[0]:
            reckoning.note(Broken.DISORDERED, f"{_row(row)} came before {before[1]}")
        if row["kind"] != "password" or reckoning.evidence.door is None:
            latest[row["recipient"]] = (ts, row["position"])


def _people_stand_as_told(reckoning: Reckoning) -> None:
    """Check administrators and access against the journal."""
    for number, person in reckoning.story.people.items():
        told = (number in reckoning.story.administrators, reckoning.story.access.get(number, "none"))
        stands = (person["administrator_since"] is not None, person["access"])
        if told != stands:
            reckoning.note(Broken.HALF_WRITTEN, f"person {number}: told {told}, stands {stands}")


def _done_is_there(reckoning: Reckoning) -> None:
    """Check that the journal has all that people were told is done."""
    forms = {entry["form"] for entry in reckoning.evidence.tables["journal"]}
    for form in set(reckoning.evidence.done) - forms:
        reckoning.note(Broken.FORGOTTEN, f"form {form}")


def _last_password_opens(reckoning: Reckoning) -> None:
    """Check each person's last password against the stored hash.

    Of a password that ended, no hash may remain.
    """
    story = reckoning.story
    for message_id, row in _passwords(reckoning):
        reckoning.figures.passwords += bool(reckoning.said[message_id])
        owner = int(row["payload"]["person"])
        if row["entry"] != story.password.get(owner):
            continue
        stored = story.people[owner]["password_hash"]
        if story.void[owner] > row["entry"]:
            if stored is not None:
                reckoning.note(Broken.NOT_ENDED, _row(row))
        elif said := reckoning.said[message_id]:
            password = password_in(max(said, key=lambda each: each.ts))
            if not _opens(str(stored), password or ""):
                reckoning.note(Broken.LOCKED_OUT, _row(row))

    reckoning.figures.anew = sum(each["action"] == "password_replaced" for each in reckoning.evidence.tables["journal"])


def _opens(stored: str, password: str) -> bool:
    try:
        return PasswordHasher().verify(stored, password)
    except Argon2Error:
        return False


def _noted_is_taken_out(reckoning: Reckoning) -> None:
    """Check that passwords noted, ended or replaced are no longer shown.

    For every other password, the withdrawal must be owed.
    """
    edits = {str(row["edits"]): row for row in reckoning.rows.values() if row["edits"] is not None}
    current = {(each.channel, each.ts): each for place in reckoning.evidence.current.values() for each in place}
    for message_id, row in _passwords(reckoning):
        edit, owner = edits.get(message_id), int(row["payload"]["person"])
        over = owner in reckoning.story.noted or row["entry"] < reckoning.story.void[owner]
        if edit is None:
            if reckoning.said[message_id]:
                reckoning.note(Broken.UNPLANNED, _row(row))
        elif over or edit["due_at"] <= datetime.now(UTC):
            reckoning.figures.edits += 1
            # In messages of a closed account nothing can be looked for, nor read, until it is open again.
            here = f"D{(reckoning.story.account(row['recipient']) or '')[1:]}"
            said = [(each.channel, each.ts) for each in reckoning.said[message_id] if each.channel == here]
            if edit["state"] not in {"unreachable", "failed"}:
                # Where the password never came out, there was nothing to be taken out.
                _is(reckoning, edit, "sent" if reckoning.said[message_id] else "cancelled")
            standing = [current.get(place) for place in ([(edit["channel"], edit["ts"])] if edit["ts"] else said)]
            if any(left is not None and password_in(left) for left in standing):
                reckoning.note(Broken.LEFT_STANDING, f"withdrawal {edit['state']}: {_row(row)}")


def _nothing_at_rest(reckoning: Reckoning) -> None:
    """Check that no password is in the database, log or channel."""
    posted = reckoning.evidence.said.get(reckoning.channel, ())
    channel = "\n".join(text for each in posted for text in each.texts)
    kept = {"database": str(reckoning.evidence.tables), "log": reckoning.evidence.logs, "channel": channel}
    sent = {password_in(each) for messages in reckoning.said.values() for each in messages} - {None}
    for place, content in kept.items():
        for password in sent & {found[0] for found in PASSWORD.finditer(content)}:
            reckoning.note(Broken.LEAKED, f"{password} in the {place}")


_CHECKS: tuple[Callable[[Reckoning], None], ...] = (
    _owed_is_kept,
    _owed_is_said,
    _said_is_owed,
    _in_order,
    _people_stand_as_told,
    _done_is_there,
    _last_password_opens,
    _noted_is_taken_out,
    _nothing_at_rest,
    answered_is_shown,
    lines_are_added_once,
    progress_is_shown,
    rest_is_sent,
    nobody_twice,
    rights_stay,
    journal_is_whole,
    directory_is_as_told,
    told_once_it_opened,
    last_one_opens,
    no_clear_password,
)


def _messages(reckoning: Reckoning) -> Iterator[Json]:
    return (row for row in reckoning.rows.values() if row["edits"] is None)


def _of_messages(reckoning: Reckoning) -> list[tuple[str, Json]]:
    return [(message, row) for message, row in reckoning.rows.items() if row["edits"] is None]


def _passwords(reckoning: Reckoning) -> list[tuple[str, Json]]:
    return [(message, row) for message, row in _of_messages(reckoning) if row["kind"] == "password"]


def _row(row: Json) -> str:
    told = {name: str(row[name]) for name in ("position", "id", "entry", "kind", "recipient", "state", "attempts")}
    return f"{told}"
