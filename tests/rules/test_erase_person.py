"""All that is held on somebody, and erasing it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from rules.change_access import Change, Wanted, change_access
from rules.choose_news import choose_news
from rules.close_account import close_account
from rules.close_outside_accesses import close_outside_access
from rules.edit_portfolio import NewPortfolio, create_portfolio, rename_portfolio
from rules.edit_services import add_services
from rules.erase_person import NothingHeld, StillInSpace, StillOwed, StillToClose, erase_person, held_on, nameless
from rules.follow_members import follow as follow_member
from rules.gather_news import waiting_news
from rules.hand_over import Handover, hand_over
from rules.identity import is_freed
from rules.in_portfolios import in_portfolios
from rules.mentions import look_up
from rules.model.dates import today
from rules.model.homes import Home
from rules.model.imports import ImportState
from rules.model.journal import Action, EntryId, IdempotencyKey
from rules.model.notices import DeliveryState, Message
from rules.model.outside_accesses import Closed
from rules.model.people import Access, NewsPace, PersonId
from rules.name_deputy import name_deputy
from rules.note_outside_accesses import note_outside_accesses
from rules.set_absence import set_absence
from rules.verify_journal import Progress, follow, read_part
from tests.fakes.records import Records
from tests.people import ADDRESS, ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member
from tests.rules.importing import EMIL, GUEST, confirm, drop, go_through, line
from tests.rules.use_cases import add, known

EMAIL = DENIS.email or ""


def deliver(records: Records) -> None:
    """Everything owed arrives."""
    for message in records.outbox.queue(100):
        records.outbox.sent(message.id, ADDRESS, LATER)


def denis_was_here(records: Records) -> None:
    """Denis was added and removed again, for a reason."""
    added = add(records, DENIS)
    records.homes.put(Home(slack_id=DENIS.slack_id, person=added.person.id, opened_at=NOW))
    leave(records)


def leave(records: Records) -> None:
    """Denis is removed, and everybody has read of it."""
    removal = Wanted(known(records, DENIS).id, Change.REMOVE, "Licencié pour faute")
    change_access(records, ANNE.slack_id, removal, form=form(), now=LATER)
    deliver(records)


def form() -> IdempotencyKey:
    """Another window each time."""
    return IdempotencyKey(uuid4().hex)


def erase(records: Records) -> PersonId:
    """Denis is erased, and a number is left."""
    number = erase_person(records, EMAIL, LATER)
    assert number is not None
    return number


def everything(records: Records) -> str:
    """All that is held in the space."""
    payloads: list[Any] = [(each.payload, each.recipient) for each in records.outbox.everything()]
    return repr(
        [
            payloads,
            records.strangers.everyone(),
            records.members.all(),
            records.journal.entries,
            records.people.everyone(),
        ]
    )


def test_all_that_is_held_is_found(records: Records) -> None:
    """Their details, the lines about them, the messages to them and about them, their Home."""
    denis_was_here(records)
    dossier = held_on(records, EMAIL)
    assert dossier.person is not None
    assert dossier.person.name == "Denis Dubois"
    assert [each.action for each in dossier.entries] == [Action.SUBSCRIBER_ADDED, Action.SUBSCRIBER_REMOVED]
    assert len(dossier.messages) == len(records.outbox.everything())
    assert dossier.home is not None


def test_nothing_of_them_is_left_and_the_journal_is_whole(records: Records) -> None:
    """Neither name nor address, nor why; that something happened to number 4 stays, and the erasing is written down."""
    denis_was_here(records)
    number = erase(records)
    left = everything(records)
    for each in ("Denis", "Dubois", EMAIL, DENIS.slack_id, "faute"):
        assert each not in left
    assert records.people.get(number).access is Access.REMOVED
    assert records.homes.get(DENIS.slack_id) is None
    assert records.journal.entries[-1].action is Action.PERSON_ERASED
    progress = follow(Progress(), replace(read_part(records, None), people=()))
    assert progress.holds
    assert [each.id for each in records.journal.newer(EntryId(0), [number], 10)] == [1, 2, 3]


def test_places_in_portfolios_and_absences_are_held(records: Records) -> None:
    """Those of today and of before, under the portfolio’s name of today; once erased, no absence is left."""
    denis = add(records, DENIS).person
    new = NewPortfolio("Sud", denis.id, known(records, ANNE).id)
    south = create_portfolio(records, ANNE.slack_id, new, form=form(), now=NOW)
    north = create_portfolio(records, ANNE.slack_id, replace(new, name="Nord"), form=form(), now=NOW)
    over = Handover((north.id,), new.deputy)
    hand_over(records, ANNE.slack_id, over, form=form(), now=LATER)
    name_deputy(records, ANNE.slack_id, north.id, denis.id, form=form(), now=LATER)
    rename_portfolio(records, ANNE.slack_id, south.id, "Lyon", form=form(), now=LATER)
    day = today(LATER)
    set_absence(records, ANNE.slack_id, denis.id, (day, day), form=form(), now=LATER)
    held = held_on(records, EMAIL).portfolios
    assert [(name, each.until) for name, each in held.places] == [("Lyon", None), ("Nord", LATER)]
    assert (held.deputy_of, [each.first_day for each in held.absences]) == (("Nord",), [day])
    leave(records)
    number = erase(records)
    left = in_portfolios(records, number)
    assert (left.deputy_of, left.absences) == ((), ())
    assert [each.until for _, each in left.places] == [LATER, LATER]


def test_an_access_outside_is_closed_first(records: Records) -> None:
    """Erasing waits until somebody says so; then nothing is left of it but the line, without its names."""
    add(records, DENIS)
    denis = known(records, DENIS).id
    add_services(records, ANNE.slack_id, "Urssaf", form=form(), now=NOW)
    (service,) = records.outside_accesses.services()
    note_outside_accesses(records, ANNE.slack_id, denis, [service.id], form=form(), now=NOW)
    leave(records)
    ((name, access),) = held_on(records, EMAIL).outside
    assert (name, access.is_to_close) == ("Urssaf", True)
    with pytest.raises(StillToClose):
        erase_person(records, EMAIL, LATER)
    close_outside_access(records, ANNE.slack_id, access.id, LATER)
    deliver(records)
    assert [each.closed for _, each in held_on(records, EMAIL).outside] == [Closed.DONE]
    assert erase(records) == denis
    assert records.outside_accesses.history(denis) == []
    assert records.outside_accesses.services() == [service]


def test_a_second_time_nothing_is_held(records: Records) -> None:
    """By that address; and they can be added again, as somebody new."""
    denis_was_here(records)
    number = erase(records)
    with pytest.raises(NothingHeld):
        erase_person(records, EMAIL, LATER)
    assert add(records, DENIS).person.id != number


def test_who_is_in_the_space_is_not_erased(records: Records) -> None:
    """A subscriber, on hold or not, and a partner: they are to be removed first."""
    for who in (CHLOE, ANNE):
        with pytest.raises(StillInSpace):
            erase_person(records, who.email or "", LATER)
    assert known(records, CHLOE).name == "Chloé Colin"


def test_what_is_still_to_be_sent_is_sent_first(records: Records) -> None:
    """A password is perhaps still to be taken out of a message."""
    added = add(records, DENIS)
    records.outbox.sent(added.message, ADDRESS, NOW)
    change_access(
        records,
        ANNE.slack_id,
        Wanted(added.person.id, Change.REMOVE, "Départ"),
        form=IdempotencyKey("remove"),
        now=LATER,
    )
    with pytest.raises(StillOwed):
        erase_person(records, EMAIL, LATER)
    deliver(records)
    erase_person(records, EMAIL, LATER)


def test_the_news_that_others_read_this_evening_stands_in_nobodys_way(records: Records) -> None:
    """It goes on, with the number that is left; what is on its way with the name is waited for."""
    choose_news(records, BRUNO.slack_id, NewsPace.DAILY, NOW)
    added = add(records, DENIS).person
    wanted = Wanted(added.id, Change.REMOVE, "Départ")
    change_access(records, ANNE.slack_id, wanted, form=IdempotencyKey("gone"), now=LATER)
    (message,) = waiting_news(records, known(records, BRUNO).id)
    deliver_others(records, message)
    assert message.id in {each.id for each in held_on(records, EMAIL).messages}
    number = erase(records)
    (found,) = waiting_news(records, known(records, BRUNO).id)
    assert found == message
    mentions = look_up(records, found)
    assert (mentions.people[number].name, {*mentions.reasons.values()}) == (nameless(number), {""})


def test_news_that_is_being_sent_is_waited_for(records: Records) -> None:
    """Whoever sends it has read the name."""
    choose_news(records, BRUNO.slack_id, NewsPace.DAILY, NOW)
    denis_is_removed = Wanted(add(records, DENIS).person.id, Change.REMOVE, "Départ")
    change_access(records, ANNE.slack_id, denis_is_removed, form=IdempotencyKey("gone"), now=LATER)
    (message,) = waiting_news(records, known(records, BRUNO).id)
    deliver_others(records, message)
    records.outbox.claim("a process", message.due_at, message.due_at + timedelta(minutes=1), [], 10)
    with pytest.raises(StillOwed):
        erase(records)


def deliver_others(records: Records, besides: Message) -> None:
    """Everything owed but one message arrives."""
    for each in records.outbox.queue(100):
        if each.id != besides.id:
            records.outbox.sent(each.id, ADDRESS, LATER)


def test_what_slack_refused_is_not_shown_any_more(records: Records) -> None:
    """Without a name it could not be sent again anyway."""
    denis_was_here(records)
    refused = records.outbox.everything()[0]
    records.outbox.owe_again(refused.id, LATER)
    records.outbox.failed(refused.id, "user_not_found", LATER)
    erase_person(records, EMAIL, LATER)
    assert records.outbox.failures(10) == []
    assert DeliveryState.FAILED not in {each.state for each in records.outbox.everything()}


def test_lines_of_an_import_are_found_and_erased_too(records: Records) -> None:
    """In whatever case the address was typed; the import goes on with the others, and its figures are right."""
    denis_was_here(records)
    started = confirm(records, drop(records, [line(2, DENIS, email=EMAIL.upper()), line(3, EMIL)]))
    ((imported, found),) = held_on(records, EMAIL).lines
    assert (imported, found.line.number) == (started, 2)
    deliver(records)
    erase(records)
    with pytest.raises(NothingHeld):
        held_on(records, EMAIL)
    ended = go_through(records, started)
    assert (ended.state, ended.total, ended.added) == (ImportState.DONE, 1, 1)


def test_who_only_stood_in_a_file_is_erased_with_their_line(records: Records) -> None:
    """They were never of the space, so no number is left of them; a line that was refused is counted no more."""
    started = confirm(records, drop(records, [line(2, GUEST), line(3, GUEST), line(4, EMIL)]))
    assert held_on(records, GUEST.email or "").person is None
    assert erase_person(records, GUEST.email or "", LATER) is None
    with pytest.raises(NothingHeld):
        erase_person(records, GUEST.email or "", LATER)
    ended = go_through(records, started)
    assert (ended.total, ended.refused, ended.handled) == (1, 0, 1)


def test_a_proposal_shows_the_line_no_more(records: Records) -> None:
    """Nothing is counted yet of what is not confirmed."""
    proposed = drop(records, [line(2, GUEST), line(3, EMIL)])
    erase_person(records, GUEST.email or "", LATER)
    assert confirm(records, proposed).total == 1


def test_the_account_that_was_closed_is_erased_too(records: Records) -> None:
    """It is held until then, and tells of the workspace's member; afterwards it gives nobody the row back."""
    denis_was_here(records)
    follow_member(records, DENIS, NOW, joined=False)
    close_account(records, known(records, DENIS), LATER)
    deliver(records)
    dossier = held_on(records, EMAIL)
    assert dossier.person is not None
    assert (dossier.person.former_slack_id, dossier.member) == (DENIS.slack_id, True)
    number = erase(records)
    assert DENIS.slack_id not in everything(records)
    follow_member(records, DENIS, LATER, joined=False)
    assert records.people.get(number).slack_id is None


def test_who_had_the_address_before_is_found_under_what_they_are_kept(records: Records) -> None:
    """Denis was removed, and another account has the address: each has a dossier, and the one names the other."""
    denis_was_here(records)
    denis = known(records, DENIS)
    heir = member("Élodie", "Esnault", email=EMAIL)
    add(records, heir, reason="Elle le remplace")
    dossier = held_on(records, EMAIL)
    assert dossier.person == known(records, heir)
    (kept,) = dossier.before
    assert is_freed(kept)
    assert not is_freed(EMAIL)
    former = held_on(records, kept)
    assert former.person is not None
    assert (former.person.id, former.before) == (denis.id, ())
    deliver(records)
    assert erase_person(records, kept, LATER) == denis.id
    assert held_on(records, EMAIL).before == ()


def test_of_an_address_that_nobody_has_any_more_it_is_said_who_had_it(records: Records) -> None:
    """The one who had it last was erased: who had it before is not forgotten by that."""
    denis_was_here(records)
    records.people.update(replace(known(records, DENIS), email=f"{EMAIL}.former-4.invalid"))
    with pytest.raises(NothingHeld) as nothing:
        held_on(records, EMAIL)
    assert nothing.value.kept_under == (f"{EMAIL}.former-4.invalid",)
