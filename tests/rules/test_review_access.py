"""Access reviews: opened when their time has come, answered by the first, reminded of, closed, and kept on record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from rules.change_access import Change, Wanted, change_access
from rules.draw_conclusions import draw_conclusions
from rules.export_review import export_review, latest_record, record_of
from rules.model import messages
from rules.model.journal import Action, IdempotencyKey
from rules.model.listing import Cursor
from rules.model.messages import ReviewOpened, ReviewReminder
from rules.model.people import Access, Member, PersonId
from rules.model.portfolios import Ground
from rules.model.refusals import AlreadyAnswered, NotAnAdministrator, NotAUser, NotYourself, ReviewClosed, ReviewOpen
from rules.model.reviews import Answer, Line, Review
from rules.review_access import (
    PAGE_SIZE,
    confirm,
    keep_reviews,
    overdue,
    read_sheet,
    start_review,
    take_back,
)
from rules.review_sheet import Confirmed, Said, Sheet, Spot
from tests.fakes.records import Records
from tests.looked_after import join, leave, led
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member, subscriber
from tests.rules.use_cases import choose, known

QUARTER = timedelta(days=90)
DAY = timedelta(days=1)


@pytest.fixture
def many(records: Records) -> Records:
    """Chloé, Denis and three others have access; Anne and Bruno are administrators, and partners."""
    choose(records, BRUNO)
    for each in (DENIS, *(member("Person", name) for name in "abc")):
        records.people.add(subscriber(each))
    return records


def start(records: Records, who: Member = ANNE) -> Review:
    """An administrator starts one."""
    return start_review(records, who.slack_id, NOW)


def keep(records: Records, review: Review, people: Sequence[PersonId], who: Member = ANNE) -> Confirmed:
    """« Toujours nécessaire »."""
    return confirm(records, who.slack_id, review.id, people, LATER)


def change(records: Records, whom: Member, what: Change, who: Member = ANNE, why: str = "Départ") -> None:
    """An access is changed, in the review or beside it, and what follows from it."""
    before = len(records.journal.entries)
    wanted = Wanted(known(records, whom).id, what, why)
    change_access(records, who.slack_id, wanted, form=IdempotencyKey(uuid4().hex), now=LATER)
    draw_conclusions(records, records.journal.entries[before:])


def sheet(records: Records, who: Member = ANNE, after: Cursor | None = None, search: str = "") -> Sheet:
    """What an administrator sees."""
    return read_sheet(records, who.slack_id, NOW, Spot(after or Cursor(), search))


def of(records: Records, *who: Member) -> list[PersonId]:
    """By which they are known."""
    return [known(records, each).id for each in who]


def test_everyone_with_access_is_in_it_and_administrators_are_told(many: Records) -> None:
    """Partners, too, but nobody on hold or removed."""
    many.people.update(replace(known(many, DENIS), access=Access.SUSPENDED))
    start(many)
    found = sheet(many)
    assert [each.first_name for each in found.people] == ["Person", "Anne", "Person", "Bruno", "Person", "Chloé"]
    assert (found.total, found.waiting) == (6, 6)
    assert many.outbox.recipients(ReviewOpened) == ["Anne Aubert", "Bruno Bernard"]
    assert many.journal.entries[-1].action is Action.REVIEW_OPENED


def test_there_is_one_at_a_time(many: Records) -> None:
    """It is said since when."""
    start(many)
    with pytest.raises(ReviewOpen) as refused:
        start(many, BRUNO)
    assert refused.value.since == NOW


def test_the_first_answer_counts(many: Records) -> None:
    """Whoever is later reads whose it was."""
    review = start(many)
    keep(many, review, of(many, CHLOE))
    with pytest.raises(AlreadyAnswered) as refused:
        keep(many, review, of(many, CHLOE), BRUNO)
    assert refused.value.by == "Anne Aubert"
    entry = many.journal.entries[-1]
    assert (entry.action, entry.actor, entry.whom) == (Action.ACCESS_CONFIRMED, *of(many, ANNE, CHLOE))


def test_a_page_is_confirmed_at_once_but_for_what_is_answered(many: Records) -> None:
    """And but for oneself, whatever the button said."""
    many.people.update(replace(known(many, ANNE), access=Access.ACTIVE))
    review = start(many)
    keep(many, review, of(many, CHLOE), BRUNO)
    keep(many, review, of(many, CHLOE, DENIS, ANNE))
    lines = {each.person: each for each in many.reviews.lines(review.id)}
    chloe, denis, anne = of(many, CHLOE, DENIS, ANNE)
    assert lines[chloe].by == known(many, BRUNO).id
    assert lines[denis].by == anne
    assert lines[anne].answer is None


def test_nobody_confirms_themself_unless_alone(many: Records) -> None:
    """Another administrator must; where there is none, it is better than never."""
    many.people.update(replace(known(many, ANNE), access=Access.ACTIVE))
    review = start(many)
    with pytest.raises(NotYourself):
        keep(many, review, of(many, ANNE))
    choose(many, BRUNO, administrator=False)
    keep(many, review, of(many, ANNE))
    assert sheet(many).alone


def test_whose_access_ended_is_answered_with_that(many: Records) -> None:
    """In the review or beside it; the last answer closes the review, and those who decide are told what came of it."""
    review = start(many)
    others = [each.id for each in sheet(many).people if each.id not in of(many, CHLOE)]
    many.people.update(replace(known(many, CHLOE), access=Access.SUSPENDED))
    assert [each.id for each in sheet(many).people] == others
    keep(many, review, others)
    closed = keep(many, review, of(many, ANNE), BRUNO).review
    assert closed.closed_at == LATER
    told = many.outbox.of(messages.ReviewClosed)
    assert {(tells(each).confirmed, tells(each).ended) for each in told} == {(6, 1)}
    assert sheet(many).people == ()
    with pytest.raises(ReviewClosed):
        keep(many, review, others[:1])


def test_pages_lead_on(many: Records) -> None:
    """Whoever is left for later is on the page before; all are reached once."""
    for number in range(2 * PAGE_SIZE):
        many.people.add(subscriber(member("Someone", f"n{number:03}")))
    start(many)
    seen, after = [], Cursor()
    while True:
        found = sheet(many, after=after)
        seen += [each.id for each in found.people]
        if found.further is None:
            break
        after = found.further
    assert len(seen) == len(set(seen)) == 2 * PAGE_SIZE + 7


@pytest.mark.parametrize(("who", "refusal"), [(CHLOE, NotAnAdministrator), (member("Éric", "Errant"), NotAUser)])
def test_only_administrators_review(many: Records, who: Member, refusal: type[Exception]) -> None:
    """Neither see, nor start, nor confirm, nor export."""
    with pytest.raises(refusal):
        start(many, who)
    review = start(many)
    with pytest.raises(refusal):
        sheet(many, who)
    with pytest.raises(refusal):
        keep(many, review, of(many, DENIS), who)
    with pytest.raises(refusal):
        export_review(many, who.slack_id, review.id, form=IdempotencyKey("f"), now=NOW)


def test_one_is_due_so_many_days_after_the_first_enrolment_and_then_after_the_last(many: Records) -> None:
    """Not when the bot starts for the first time; never where the firm wants none; once, however many look."""
    assert not keep_reviews(many, QUARTER, NOW + QUARTER - DAY)
    assert not keep_reviews(many, timedelta(), NOW + QUARTER)
    assert keep_reviews(many, QUARTER, NOW + QUARTER)
    assert not keep_reviews(many, QUARTER, NOW + QUARTER)
    review = many.reviews.current()
    assert review is not None
    assert review.opened_by is None
    keep(many, review, [each.id for each in sheet(many).people])
    keep(many, review, of(many, ANNE), BRUNO)
    assert not keep_reviews(many, QUARTER, LATER + QUARTER - DAY)
    assert keep_reviews(many, QUARTER, LATER + QUARTER)


def test_reminders_come_after_a_week_and_before_it_is_overdue_then_weekly(many: Records) -> None:
    """Each once, to administrators; overdue to all partners, too; made up for after a time without the bot."""
    start(many)
    choose(many, ANNE, administrator=False)
    reminded = [day for day in range(40) for _ in range(2) if keep_reviews(many, QUARTER, NOW + day * DAY)]
    assert reminded == [7, 13, 14, 21, 28, 35]
    told = many.outbox.recipients(ReviewReminder)
    assert told[:2] == ["Bruno Bernard"] * 2
    assert told[2:4] == ["Anne Aubert", "Bruno Bernard"]
    assert overdue(many.reviews.get(many.reviews.latest().id), NOW + 14 * DAY)  # type: ignore[union-attr]
    assert not keep_reviews(many, QUARTER, NOW + 41 * DAY)


def test_the_record_says_who_confirmed_whom(many: Records) -> None:
    """Also of those whose access ended, and of those about whom nothing was said."""
    assert latest_record(many, NOW) is None
    review = start(many)
    keep(many, review, of(many, CHLOE))
    many.people.update(replace(known(many, DENIS), access=Access.REMOVED))
    keep_reviews(many, QUARTER, LATER)
    exported = export_review(many, ANNE.slack_id, review.id, form=IdempotencyKey("f"), now=NOW)
    assert exported.author == known(many, ANNE)
    said = {each.person.first_name: (each.line.answer, each.by) for each in exported.record.entries}
    assert said == {
        "Chloé": (Answer.KEPT, "Anne Aubert"),
        "Denis": (Answer.ENDED, ""),
        **dict.fromkeys(("Anne", "Bruno", "Person"), (None, "")),
    }


@pytest.mark.parametrize(
    ("what", "done"),
    [(Change.SUSPEND, Action.SUBSCRIBER_SUSPENDED), (Change.REMOVE, Action.SUBSCRIBER_REMOVED)],
)
def test_an_ending_is_recorded_with_its_author_moment_and_reason(many: Records, what: Change, done: Action) -> None:
    """At once, as what it was, and not as of the next press of somebody else."""
    review = start(many)
    change(many, CHLOE, what, BRUNO, "Fin de mission")
    (said,) = [
        each
        for each in record_of(many, review.id, known(many, ANNE), LATER).entries
        if each.person.first_name == "Chloé"
    ]
    assert (said.line.answer, said.action) == (Answer.ENDED, done)
    assert (said.by, said.line.at, said.why) == ("Bruno Bernard", LATER, "Fin de mission")
    found = sheet(many)
    assert (found.confirmed, found.ended, found.waiting) == (0, 1, len(found.people)) == (0, 1, found.total - 1)


def test_an_access_put_on_hold_after_it_was_confirmed_is_recorded_so(many: Records) -> None:
    """The record says what was done in the end."""
    review = start(many)
    keep(many, review, of(many, CHLOE))
    change(many, CHLOE, Change.SUSPEND)
    (said,) = [
        each
        for each in record_of(many, review.id, known(many, ANNE), LATER).entries
        if each.person.first_name == "Chloé"
    ]
    assert (said.line.answer, said.action) == (Answer.ENDED, Action.SUBSCRIBER_SUSPENDED)


def test_an_access_that_is_active_again_is_to_be_answered_for_again(many: Records) -> None:
    """Nobody has said that it is still needed; one who was confirmed stays so."""
    start(many)
    before = sheet(many).waiting
    change(many, CHLOE, Change.SUSPEND)
    assert sheet(many).waiting == before - 1
    change(many, CHLOE, Change.REACTIVATE)
    assert sheet(many).waiting == before
    assert "Chloé" in [each.first_name for each in sheet(many).people]


def test_the_last_answer_closes_the_review_even_beside_it(many: Records) -> None:
    """Put on hold from the list, the last one waits for no hour to pass."""
    review = start(many)
    keep(many, review, [each.id for each in sheet(many).people if each.first_name not in {"Chloé", "Anne"}])
    keep(many, review, of(many, ANNE), BRUNO)
    change(many, CHLOE, Change.SUSPEND)
    assert many.reviews.get(review.id).closed_at == LATER


def test_an_older_window_counts_nothing_silently(many: Records) -> None:
    """Whose access ended meanwhile: it is said who did what, when, and to whom; of a page, the others are confirmed."""
    review = start(many)
    people = [each.id for each in sheet(many).people if each.first_name != "Anne"]
    change(many, CHLOE, Change.SUSPEND, BRUNO)
    with pytest.raises(AlreadyAnswered) as refused:
        keep(many, review, of(many, CHLOE))
    assert (refused.value.by, refused.value.name) == ("Bruno Bernard", "Chloé Colin")
    assert (refused.value.action, refused.value.at) == (Action.SUBSCRIBER_SUSPENDED, LATER)
    done = keep(many, review, people)
    assert len(done.people) == len(people) - 1
    assert [type(each) for each in done.refused] == [AlreadyAnswered]


def test_a_confirmation_is_taken_back(many: Records) -> None:
    """They are to be answered for again, and the journal says who took it back; nothing else can be."""
    review = start(many)
    keep(many, review, of(many, CHLOE, DENIS))
    change(many, DENIS, Change.SUSPEND)
    taken = take_back(many, BRUNO.slack_id, review.id, of(many, CHLOE, DENIS), LATER).people
    assert [each.first_name for each in taken] == ["Chloé"]
    assert many.reviews.line(review.id, taken[0].id) == Line(taken[0].id)
    assert many.journal.entries[-1].action is Action.CONFIRMATION_WITHDRAWN
    assert "Chloé" in [each.first_name for each in sheet(many).people]


def test_a_review_is_searched_and_tells_what_was_said_last(many: Records) -> None:
    """By any part of a name; with the answer of the review before, and whose it was."""
    review = start(many)
    keep(many, review, [each.id for each in sheet(many).people if each.first_name != "Anne"])
    keep(many, review, of(many, ANNE), BRUNO)
    start(many)
    found = sheet(many, search="col chl")
    assert [each.name for each in found.people] == ["Chloé Colin"]
    assert found.earlier[found.people[0].id] == Said(Answer.KEPT, "Anne Aubert", LATER, Action.ACCESS_CONFIRMED)
    assert found.total == 7


def test_the_record_tells_in_which_portfolios_people_were_then(many: Records) -> None:
    """As at the answer, whatever ended with it or since; of who was not answered for, as they are."""
    anne, chloe, denis = known(many, ANNE), known(many, CHLOE), known(many, DENIS)
    led(many, "Paie", chloe, anne, NOW)
    social = led(many, "Social", anne, anne, NOW)
    join(many, social, chloe, anne, NOW)
    join(many, social, denis, anne, NOW)
    review = start(many)
    keep(many, review, [chloe.id])
    leave(many, social, chloe, LATER + DAY)
    change(many, DENIS, Change.SUSPEND)
    entries = record_of(many, review.id, anne, LATER + 2 * DAY).entries
    places = {each.person.first_name: [(place.name, place.ground) for place in each.places] for each in entries}
    assert places["Chloé"] == [("Paie", Ground.LEAD), ("Social", Ground.MEMBER)]
    assert places["Denis"] == [("Social", Ground.MEMBER)]
    assert places["Anne"] == [("Social", Ground.LEAD)]
    assert places["Bruno"] == []
