"""An access review keeps who is in it, in order, and what was said about each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.model.journal import EntryId
from rules.model.listing import START, Cursor
from rules.model.people import Access, Person, sort_key
from rules.model.reviews import Answer, Line, Review, ReviewId
from rules.ports import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member, partner, subscriber

ELSE = ReviewId(404_404)


@pytest.fixture
def people(records: Records) -> list[Person]:
    """Four subscribers, in the order of the list."""
    return records.people.add_all([subscriber(who) for who in (ANNE, BRUNO, CHLOE, member("Éric", "Étienne"))])


def opened(records: Records, people: list[Person]) -> Review:
    """Open a review of these people, by the last of them."""
    return records.reviews.add(NOW, people[-1].id, [each.id for each in people])


def place(who: Person) -> Cursor:
    """Give the place just behind somebody in the list."""
    return Cursor(sort_key(who.first_name, who.last_name), who.id)


def test_a_review_comes_back_as_it_was_opened(records: Records, people: list[Person]) -> None:
    """By somebody or by the bot itself, of many or of nobody; one that there is not is an error."""
    review = opened(records, people)
    assert review == replace(review, opened_at=NOW, opened_by=people[-1].id, closed_at=None, reminders=0)
    assert records.reviews.get(review.id) == review
    by_itself = records.reviews.add(LATER, None, [])
    assert records.reviews.get(by_itself.id) == replace(by_itself, opened_at=LATER, opened_by=None)
    assert records.reviews.lines(by_itself.id) == []
    with pytest.raises(LookupError):
        records.reviews.get(ELSE)


def test_the_current_review_is_the_one_that_is_open(records: Records, people: list[Person]) -> None:
    """Closed, it is the latest and not the current one."""
    assert records.reviews.current() is records.reviews.latest() is None
    review = opened(records, people)
    assert records.reviews.current() == records.reviews.latest() == review
    closed = replace(review, closed_at=LATER, reminders=2)
    records.reviews.update(closed)
    assert records.reviews.current() is None
    assert records.reviews.latest() == records.reviews.get(review.id) == closed
    other = opened(records, people)
    assert records.reviews.current() == records.reviews.latest() == other
    records.reviews.update(replace(other, closed_at=LATER))
    records.reviews.update(review)
    assert records.reviews.current() == review


def test_what_was_said_is_kept(records: Records, people: list[Person]) -> None:
    """In the order in which people were put in; about somebody who is not in it, nothing can be said."""
    review, outsider = opened(records, people[::-1]), records.people.add(subscriber(DENIS))
    said = Line(people[0].id, Answer.KEPT, people[2].id, LATER)
    records.reviews.answer(review.id, said)
    records.reviews.answer(review.id, Line(outsider.id, Answer.KEPT, people[2].id, LATER))
    assert records.reviews.lines(review.id) == [*(Line(each.id) for each in people[:0:-1]), said]
    assert records.reviews.line(review.id, people[0].id) == said
    assert records.reviews.line(review.id, people[1].id) == Line(people[1].id)
    assert records.reviews.line(review.id, outsider.id) is None


def test_answers_are_counted(records: Records, people: list[Person]) -> None:
    """Those still to come among them."""
    review, other = opened(records, people), opened(records, people[:1])
    assert records.reviews.counts(review.id) == {None: 4}
    records.reviews.answer(review.id, Line(people[0].id, Answer.KEPT, people[1].id, NOW))
    records.reviews.answer(review.id, Line(people[1].id, Answer.ENDED, None, NOW))
    assert records.reviews.counts(review.id) == {None: 2, Answer.KEPT: 1, Answer.ENDED: 1}
    assert records.reviews.counts(other.id) == {None: 1}


def test_who_is_still_to_be_confirmed_comes_in_the_order_of_the_list(records: Records, people: list[Person]) -> None:
    """From a place on, no more than asked for; not who has an answer, no access, or is in no review."""
    review = opened(records, people[::-1])
    records.people.add(partner(DENIS, access=Access.ACTIVE))
    assert records.reviews.waiting(review.id, [], START, 9) == people
    assert records.reviews.waiting(review.id, [], START, 2) == people[:2]
    assert records.reviews.waiting(review.id, [], place(people[0]), 9) == people[1:]
    records.reviews.answer(review.id, Line(people[1].id, Answer.KEPT, people[0].id, NOW))
    records.people.update(replace(people[2], access=Access.SUSPENDED))
    assert records.reviews.waiting(review.id, [], START, 9) == [people[0], people[3]]
    records.people.update(replace(people[2], access=Access.SUSPENDED, partner=True))
    assert [each.id for each in records.reviews.waiting(review.id, [], START, 9)] == [
        people[number].id for number in (0, 2, 3)
    ]
    assert records.reviews.waiting(review.id, ["ann", "aub"], START, 9) == people[:1]
    assert records.reviews.waiting(review.id, ["ann", "%"], START, 9) == []


def test_who_is_no_user_any_more_is_found(records: Records, people: list[Person]) -> None:
    """In the review's order; an answer given before stands, and a partner stays a user."""
    review, other = opened(records, people[::-1]), records.reviews.add(NOW, None, [])
    records.reviews.answer(review.id, Line(people[0].id, Answer.KEPT, people[3].id, NOW))
    for who, access in zip(people, (Access.REMOVED, Access.SUSPENDED, Access.PLANNED), strict=False):
        records.people.update(replace(who, access=access))
    assert records.reviews.lost(review.id) == [people[2].id, people[1].id]
    records.people.update(replace(people[1], access=Access.SUSPENDED, partner=True))
    assert records.reviews.lost(review.id) == [people[2].id]
    assert records.reviews.lost(other.id) == []


def test_an_answer_comes_back_with_the_line_that_says_why(records: Records, people: list[Person]) -> None:
    """And is taken back as if there had been none."""
    review, who = opened(records, people), people[0].id
    said = Line(who, Answer.SUSPENDED, people[1].id, NOW, EntryId(7))
    records.reviews.answer(review.id, said)
    assert records.reviews.line(review.id, who) == said
    records.reviews.answer(review.id, Line(who))
    assert records.reviews.line(review.id, who) == Line(who)


def test_the_answers_of_reviews_before_are_found(records: Records, people: list[Person]) -> None:
    """The latest about each; nothing of this review, nor of one that comes after."""
    first, second, third = (opened(records, people) for _ in range(3))
    one, two = (Line(each.id, Answer.KEPT, people[3].id, NOW) for each in people[:2])
    later = Line(people[0].id, Answer.REMOVED, None, LATER)
    records.reviews.answer(first.id, one)
    records.reviews.answer(first.id, two)
    records.reviews.answer(second.id, later)
    records.reviews.answer(third.id, Line(people[2].id, Answer.KEPT, None, LATER))
    everybody = [each.id for each in people]
    found = {each.person: each for each in records.reviews.earlier(third.id, everybody)}
    assert found == {people[0].id: later, people[1].id: two}
    assert records.reviews.earlier(second.id, [people[0].id]) == [one]
    assert records.reviews.earlier(first.id, everybody) == []


def test_another_space_has_other_reviews(records: Records, elsewhere: Records) -> None:
    """Its own are open or not, whatever is reviewed here."""
    there = elsewhere.reviews.add(NOW, None, [elsewhere.people.add(subscriber(ANNE)).id])
    assert records.reviews.current() is records.reviews.latest() is None
    assert elsewhere.reviews.latest() == there
