"""The journal's chain: any single change is found, and erased reasons break nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.model.journal import Action, Entry, EntryId, IdempotencyKey, NewEntry, RequestId
from rules.model.journal_chain import START, Broken, Head, Kept, first_break, make_link
from rules.model.people import PersonId
from rules.replay_journal import Wrong
from rules.verify_journal import AT_ONCE, Part, Progress, follow, read_part
from tests.fakes.journal import Journal
from tests.fakes.records import Records
from tests.people import NOW

Change = Callable[[list[Kept]], list[Kept]]


def chain(count: int = 6) -> tuple[list[Kept], Head]:
    """Some lines, and how they end."""
    journal = Journal()
    for number in range(count):
        journal.write(
            NewEntry(
                at=NOW + timedelta(seconds=number),
                action=Action.SUBSCRIBER_SUSPENDED,
                actor=PersonId(1),
                whom=PersonId(2 + number % 2),
                why=f"Motif {number}",
            )
        )
    return journal.kept(EntryId(0), count), journal.head()


def checked(lines: list[Kept], head: Head) -> Progress:
    """What is found when these lines are followed, of which the journal says that they end like this."""
    return follow(Progress(), Part(lines, head))


def test_a_whole_chain_is_whole() -> None:
    """Followed from the start, and to where the journal says that it ends."""
    lines, head = chain()
    assert checked(lines, head).holds
    assert first_break(lines, START) == (head, None)


@given(st.data())
def test_any_single_change_is_found(data: st.DataObject) -> None:
    """A field altered, a line removed, two swapped, one repeated, the end cut off."""
    lines, head = chain()
    index = data.draw(st.integers(0, len(lines) - 1))
    other = data.draw(st.integers(0, len(lines) - 1).filter(lambda each: each != index))
    entry: dict[str, Any] = {
        "at": NOW - timedelta(days=1),
        "action": Action.SUBSCRIBER_REMOVED,
        "actor": PersonId(99),
        "whom": None,
        "why": "Autre motif",
        "form": IdempotencyKey("another"),
        "blanked": (EntryId(1),),
        "told": '{"name":"Eve"}',
        "actor_name": "Eve",
    }

    def altered(field: str) -> Change:
        def change(kept: list[Kept]) -> list[Kept]:
            forged = replace(kept[index], entry=replace(kept[index].entry, **{field: entry[field]}))
            return [*kept[:index], forged, *kept[index + 1 :]]

        return change

    def resealed(**changes: Any) -> Change:
        def change(kept: list[Kept]) -> list[Kept]:
            forged = replace(kept[index], link=replace(kept[index].link, **changes))
            return [*kept[:index], forged, *kept[index + 1 :]]

        return change

    def swapped(kept: list[Kept]) -> list[Kept]:
        found = list(kept)
        found[index], found[other] = found[other], found[index]
        return found

    changes: list[Change] = [
        *(altered(field) for field in entry),
        resealed(hash="0" * 64),
        resealed(digest="0" * 64),
        resealed(salt="0" * 32),
        resealed(actor_digest="0" * 64),
        resealed(actor_digest=None),
        resealed(actor_salt="0" * 32),
        lambda kept: [replace(kept[0], request=RequestId("ANOTHER")), *kept[1:]],
        swapped,
        lambda kept: [*kept[:index], *kept[index + 1 :]],
        lambda kept: [*kept[:index], kept[other], *kept[index:]],
        lambda kept: kept[: -index - 1],
    ]
    changed = data.draw(st.sampled_from(changes))(lines)
    assert not checked(changed, head).holds


def test_a_line_that_was_rewritten_with_all_after_it_is_found_by_a_hash_noted_before() -> None:
    """Who can write the whole database can chain it anew; not so that it meets what was written down elsewhere."""
    lines, head = chain()
    noted = lines[3].link.hash
    previous, forged = START.hash, []
    for line in lines:
        entry = replace(line.entry, why="Faux")
        new = NewEntry(at=entry.at, action=entry.action, actor=entry.actor, whom=entry.whom, why=entry.why)
        link = make_link(new, "", "", None, previous)
        forged.append(Kept(entry, None, link))
        previous = link.hash
    ends = Head(previous, len(lines))
    assert follow(Progress(), Part(forged, ends)).holds
    assert not follow(Progress(expected=noted), Part(forged, ends)).holds
    assert follow(Progress(expected=noted), Part(lines, head)).holds


def test_an_erasure_leaves_the_chain_whole() -> None:
    """And the reason cannot be told from what is left."""
    records = Records()
    for _ in range(3):
        records.journal.write(NewEntry(at=NOW, action=Action.SUBSCRIBER_REMOVED, whom=PersonId(1), why="Secret"))
    records.journal.forget(PersonId(1))
    records.journal.write(NewEntry(at=NOW, action=Action.PERSON_ERASED, whom=PersonId(1)))
    part = read_part(records, None)
    assert follow(Progress(), part).holds
    assert "Secret" not in repr(part)
    assert len({each.link.digest for each in part.lines}) == 4


@given(st.data())
def test_any_cell_that_is_blanked_is_found(data: st.DataObject) -> None:
    """Unless an erasure that follows is of that person, or names that line."""
    lines, head = chain()
    index, by = data.draw(st.integers(0, len(lines) - 1)), data.draw(st.booleans())
    kept = lines[index]
    entry = replace(kept.entry, actor_name="") if by else replace(kept.entry, why="", told="")
    link = replace(kept.link, actor_salt="") if by else replace(kept.link, salt="")
    lines[index] = replace(kept, entry=entry, link=link)
    (found,) = checked(lines, head).findings
    assert (found.wrong, found.line) == (Wrong.BLANKED, kept.entry.id)
    whose = data.draw(st.sampled_from([PersonId(1), PersonId(2), PersonId(3), PersonId(4)]))
    blanked = data.draw(st.sampled_from([(), (kept.entry.id,), (EntryId(kept.entry.id + 1),)]))
    erasure = NewEntry(at=NOW, action=Action.PERSON_ERASED, whom=whose, blanked=blanked)
    link = make_link(erasure, "", "", None, head.hash)
    written = Kept(
        Entry(id=EntryId(99), **{name: value for name, value in asdict(erasure).items() if name != "facts"}), None, link
    )
    explained = whose == (kept.entry.actor if by else kept.entry.whom) or (not by and kept.entry.id in blanked)
    assert checked([*lines, written], Head(link.hash, head.lines + 1)).holds == explained


def test_a_long_journal_is_followed_in_parts() -> None:
    """Each goes on from where the one before ended; only the last must meet the end."""
    lines, head = chain(12)
    first = follow(Progress(), Part(lines[:5] * 1, Head()))
    assert first.broken == Broken(None)  # a part that is not full counts as the last
    assert len(lines) < AT_ONCE
    progress, broken = first_break(lines[:5], START)
    assert broken is None
    assert first_break(lines[5:], progress) == (head, None)


@pytest.mark.parametrize("cut", [1, 5])
def test_a_missing_end_is_found(cut: int) -> None:
    """The chain itself would not tell: the space knows how many lines there are."""
    lines, head = chain()
    assert checked(lines[:-cut], head).broken == Broken(None)
