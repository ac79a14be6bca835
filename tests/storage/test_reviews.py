"""Access reviews on both databases: who is in one, in order, and what was said."""

from __future__ import annotations

from dataclasses import replace

from rules.change_access import Change
from rules.model.listing import Cursor
from rules.model.reviews import Answer, Line
from rules.ports import Records
from storage.database import SpaceTransactions
from tests.storage.firm import ANNE, NOW, add, choose, member
from tests.storage.test_change_access import change

PEOPLE = [member(first, last) for first, last in (("Zoé", "Adam"), ("Clara", "Colin"), ("Éric", "Étienne"))]


async def test_what_was_said_is_kept_and_the_rest_is_waiting(partners: SpaceTransactions) -> None:
    """In the order of the list; whose access ended is settled; closed, it is the latest and not the current one."""
    await choose(partners, ANNE)
    added = [(await add(partners, ANNE, each)).person for each in PEOPLE]
    ids = [each.id for each in added]
    review = await partners.write(lambda records: records.reviews.add(NOW, None, ids[::-1]))
    await change(partners, added[1], Change.SUSPEND)

    def look(records: Records) -> tuple[list[str], list[str]]:
        reviews = records.reviews
        first = reviews.waiting(review.id, Cursor(), 10)
        later = reviews.waiting(review.id, Cursor(first[0].last_name.lower() + " zoe", first[0].id), 10)
        return [each.last_name for each in first], [each.last_name for each in later]

    assert await partners.read(look) == (["Adam", "Étienne"], ["Étienne"])

    def answer(records: Records) -> dict[Answer | None, int]:
        records.reviews.answer(review.id, Line(ids[0], Answer.KEPT, ids[2], NOW))
        assert records.reviews.settle(review.id, NOW) == 1
        return records.reviews.counts(review.id)

    assert await partners.write(answer) == {Answer.KEPT: 1, Answer.ENDED: 1, None: 1}

    def end(records: Records) -> None:
        records.reviews.update(replace(review, closed_at=NOW, reminders=2))

    await partners.write(end)

    def ended(records: Records) -> None:
        assert records.reviews.current() is None
        latest = records.reviews.latest()
        assert latest is not None
        assert (latest.closed_at, latest.reminders) == (NOW, 2)
        assert [each.person for each in records.reviews.lines(review.id)] == ids[::-1]
        assert records.reviews.line(review.id, ids[0]) == Line(ids[0], Answer.KEPT, ids[2], NOW)

    await partners.read(ended)
