"""Whether everybody has their own rights, and the journal accounts for all."""

from __future__ import annotations

from typing import Any

from torture.reckoning import Broken, Reckoning
from torture.story import PRESSED, Given

Json = dict[str, Any]


def rights_stay(reckoning: Reckoning) -> None:
    """Check that each account was given by a press, or by its own address."""
    story = reckoning.story
    for given in story.given:
        wrong = _wrong(reckoning, given)
        if wrong:
            line = f"line {given.entry['id']}, {given.entry['action']}, person {given.entry['whom']}"
            reckoning.note(Broken.MOVED, f"{line} from {given.before} to {given.account}: {wrong}")
    for number, person in story.people.items():
        if person["slack_id"] != story.account(number):
            reckoning.note(Broken.MOVED, f"person {number} is {person['slack_id']}, told {story.account(number)}")
    reckoning.figures.accounts += len(story.given)
    reckoning.figures.presses += sum(each.entry["action"] == PRESSED for each in story.given)


def _wrong(reckoning: Reckoning, given: Given) -> str:
    if given.entry["action"] == PRESSED:
        return "" if given.account == _asked(reckoning, given.entry) else "another account than was asked about"
    if given.before not in {None, given.account}:
        return "another account without a press"
    verified = reckoning.evidence.verified.get(given.account, frozenset())
    return "" if given.addresses & verified else f"it never verified any of {sorted(given.addresses)}"


def _asked(reckoning: Reckoning, entry: Json) -> str | None:
    """Give the account that the question was about."""
    strangers = {each["id"]: each["slack_id"] for each in reckoning.evidence.tables.get("strangers", ())}
    question = int(entry["form"].removeprefix("answer:"))
    asked = [row for row in reckoning.rows.values() if (row["entry"], row["kind"]) == (question, "identity_asked")]
    return next((strangers.get(row["payload"]["stranger"]) for row in asked), None)


def journal_is_whole(reckoning: Reckoning) -> None:
    """Check that `journal verify` found nothing, and named nobody."""
    for sentence in reckoning.evidence.verdicts:
        reckoning.note(Broken.NOT_WHOLE, sentence)


def nobody_twice(reckoning: Reckoning) -> None:
    """Check that nobody was added who was there."""
    for line in reckoning.story.twice:
        reckoning.note(Broken.DOUBLED, f"line {line} adds who was there")


def answered_is_shown(reckoning: Reckoning) -> None:
    """Check that a proposal that was answered has no buttons any more."""
    edited = {str(row["edits"]): row for row in reckoning.rows.values() if row["edits"] is not None}
    current = {(each.channel, each.ts): each for place in reckoning.evidence.current.values() for each in place}
    for message_id, row in reckoning.rows.items():
        is_question = row["kind"] in _QUESTIONS and row["edits"] is None and row["recipient"] is not None
        if not is_question or row["entry"] not in reckoning.story.answered or reckoning.story.excuses(row):
            continue
        edit = edited.get(message_id)
        # Where the message came only afterwards, it said the answer from the first.
        if edit is not None and edit["state"] not in {"sent", "cancelled"}:
            reckoning.note(Broken.LOST, f"{edit['state']} instead of sent: the answer in {row['kind']} {message_id}")
        for said in reckoning.said[message_id]:
            reckoning.figures.answers += 1
            left = current.get((said.channel, said.ts))
            if left is not None and any(block["type"] == "actions" for block in left.blocks):
                reckoning.note(Broken.UNANSWERED, f"{row['kind']} {message_id} in {said.channel}")


_QUESTIONS = {
    "access_ending",
    "enrolment_asked",
    "identity_asked",
    "member_changed",
    "member_joined",
    "member_returned",
    "subscriber_suspended",
}
