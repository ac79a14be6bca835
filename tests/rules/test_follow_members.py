"""Who joins, leaves or changes in Slack: what follows, once, and what administrators answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.change_access import Change, Wanted, change_access
from rules.deliveries import claim, record_failed
from rules.follow_members import (
    News,
    differing,
    end_look,
    follow,
    follow_all,
    may_add_member,
    may_answer,
    set_aside,
)
from rules.model.journal import Action, EntryId, IdempotencyKey
from rules.model.messages import (
    AdministratorResigned,
    MemberChanged,
    MemberJoined,
    MemberReturned,
    NoAdministrator,
    PartnerLeft,
    PasswordWithdrawn,
    SubscriberSuspended,
)
from rules.model.notices import DeliveryState
from rules.model.payload import Payload
from rules.model.people import Access, Member, PasswordState
from rules.model.refusals import AlreadyAnswered, AlreadySubscriber, NotAnAdministrator, NotAUser
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ADDRESS, ANNE, BRUNO, CHLOE, DENIS, LATER, MAKER, NOW, member, partner, subscriber
from tests.rules.use_cases import add, add_outside_slack, choose, known, space_of, stored

GUEST = replace(DENIS, is_full=False)


def look(records: Records, *members: Member) -> list[News]:
    """The workspace is looked through."""
    found = [follow(records, each, NOW, joined=records.members.looked_through()) for each in members]
    end_look(records, NOW)
    return found


def asked(records: Records, kind: type[Payload]) -> list[str]:
    """Who is asked about it."""
    return [each.recipient.first_name if each.recipient else "channel" for each in records.outbox.of(kind)]


def proposal(records: Records, kind: type[Payload]) -> EntryId:
    """The line by which it is answered."""
    return records.outbox.of(kind)[0].entry


def test_nobody_joins_when_the_workspace_is_first_looked_through(records: Records) -> None:
    """A firm of three hundred that starts with the bot is asked about nobody; whoever comes after that has joined."""
    assert look(records, ANNE, CHLOE, DENIS) == [News.NOTHING] * 3
    assert look(records, ANNE, CHLOE, DENIS, member("Éric", "Errant")) == [News.NOTHING] * 3 + [News.JOINED]
    assert asked(records, MemberJoined) == ["Anne"]


def test_one_who_joins_is_proposed_once(records: Records) -> None:
    """However often Slack tells of it, and when the night looks them up again."""
    assert follow(records, DENIS, NOW, joined=True) is News.JOINED
    assert follow(records, DENIS, NOW, joined=True) is News.NOTHING
    look(records, DENIS)
    assert look(records, DENIS) == [News.NOTHING]
    assert asked(records, MemberJoined) == ["Anne"]
    (stranger,) = records.strangers.by_ids([tells(records.outbox.of(MemberJoined)[0]).stranger])
    assert (stranger.name, stranger.email, stranger.slack_id) == ("Denis Dubois", DENIS.email, DENIS.slack_id)


@pytest.mark.parametrize("who", [GUEST, CHLOE, BRUNO], ids=["guest", "subscriber", "partner"])
def test_guests_and_those_who_are_there_are_not_proposed(records: Records, who: Member) -> None:
    """Nobody is to be added who cannot be, or need not."""
    follow(records, who, NOW, joined=True)
    assert records.outbox.of(MemberJoined) == []


def test_one_who_was_added_without_an_account_is_recognised_when_they_join(records: Records) -> None:
    """By their verified address; they are proposed to nobody."""
    felix = add_outside_slack(records).person
    account = member("Félix", "Faure", email=felix.email)
    assert follow(records, account, NOW, joined=True) is News.NOTHING
    assert records.people.get(felix.id).slack_id == account.slack_id


def test_one_who_was_removed_is_proposed_as_such(records: Records) -> None:
    """So that administrators know whom they add again."""
    records.people.update(replace(known(records, CHLOE), access=Access.REMOVED, slack_id=None))
    assert follow(records, CHLOE, NOW, joined=True) is News.JOINED
    assert tells(records.outbox.of(MemberJoined)[0]).was_subscriber


def test_whose_account_is_closed_is_suspended(records: Records) -> None:
    """Sign-in and profile end, nothing is sent to them any more; partners, administrators and channel are told."""
    choose(records, CHLOE)
    added = add(records, DENIS)
    assert follow(records, replace(DENIS, is_full=False), LATER, joined=False) is News.LEFT
    person = records.people.get(added.person.id)
    assert (person.access, person.slack_id, person.password_state) == (Access.SUSPENDED, None, PasswordState.NONE)
    assert stored(records, added.message).state is DeliveryState.CANCELLED
    assert sorted(asked(records, SubscriberSuspended)) == ["Anne", "Bruno", "Chloé", "Denis", "channel"]
    assert follow(records, replace(DENIS, is_full=False), LATER, joined=False) is News.NOTHING
    actions = [each.action for each in records.journal.entries]
    assert actions.count(Action.SUBSCRIBER_SUSPENDED) == actions.count(Action.ACCOUNT_LOST) == 1


def test_a_password_that_may_stand_there_is_looked_for_once_the_account_is_back(records: Records) -> None:
    """While it is closed nobody finds the conversation, nor reads it; the same account finds it, and once."""
    add(records, DENIS)
    claim(records, MAKER, NOW, [], 1)
    follow(records, replace(DENIS, is_full=False), LATER, joined=False)
    (edit,) = records.outbox.of(PasswordWithdrawn)
    assert edit.state is DeliveryState.UNREACHABLE
    follow(records, DENIS, LATER, joined=False)
    _, again = records.outbox.of(PasswordWithdrawn)
    assert (again.state, again.edits, tells(again).why) == (DeliveryState.OWED, edit.edits, "ended")
    follow(records, replace(DENIS, is_full=False), LATER, joined=False)
    follow(records, DENIS, LATER, joined=False)
    assert len(records.outbox.of(PasswordWithdrawn)) == 2


def test_a_withdrawal_that_came_too_late_is_made_once_the_account_is_back(records: Records) -> None:
    """The account was closed before it was due: Slack refused it, and does not any more."""
    added = add(records, DENIS)
    claim(records, MAKER, NOW, [], 1)
    wanted = Wanted(added.person.id, Change.SUSPEND, "Congé")
    change_access(records, ANNE.slack_id, wanted, form=IdempotencyKey("suspend"), now=NOW)
    (edit,) = records.outbox.of(PasswordWithdrawn)
    follow(records, replace(DENIS, is_full=False), LATER, joined=False)
    record_failed(records, stored(records, edit.id), "no_account", LATER)
    follow(records, DENIS, LATER, joined=False)
    states = [each.state for each in records.outbox.of(PasswordWithdrawn)]
    assert states == [DeliveryState.CANCELLED, DeliveryState.OWED]


def test_an_administrator_whose_account_is_closed_is_one_no_more(records: Records) -> None:
    """Everybody gets the security notice, once."""
    choose(records, CHLOE)
    follow(records, replace(CHLOE, is_full=False), LATER, joined=False)
    assert sorted(asked(records, AdministratorResigned)) == ["Anne", "Bruno", "channel"]
    assert [each.name for each in records.people.administrators()] == ["Anne Aubert"]


def test_a_password_that_they_were_to_hand_over_shows_as_failed(records: Records) -> None:
    """Somebody outside Slack would wait for it for ever: administrators see it, and can send another."""
    choose(records, CHLOE)
    felix = member("Félix", "Faure", email="felix.faure@filiale.fr")
    added = add(records, felix, author=CHLOE, in_slack=False)
    follow(records, replace(CHLOE, is_full=False), LATER, joined=False)
    assert records.people.get(added.person.id).password_state is PasswordState.FAILED
    assert stored(records, added.message).state is DeliveryState.FAILED


def test_partners_are_told_when_nobody_can_manage_any_more() -> None:
    """The last administrator left; how one enrols stands in the message."""
    records = space_of([partner(BRUNO), subscriber(CHLOE)])
    choose(records, CHLOE)
    follow(records, replace(CHLOE, is_full=False), LATER, joined=False)
    assert asked(records, NoAdministrator) == ["Bruno"]


def test_a_partner_whose_account_is_closed_is_told_of(records: Records) -> None:
    """The settings still name them; their profile of an administrator ends."""
    follow(records, replace(ANNE, is_full=False), LATER, joined=False)
    anne = next(each for each in records.people.everyone() if each.email == ANNE.email)
    assert (anne.partner, anne.administrator_since, anne.slack_id) == (True, None, None)
    assert asked(records, PartnerLeft) == ["Bruno"]
    assert asked(records, NoAdministrator) == ["Bruno"]


def test_one_who_is_back_is_proposed_to_be_reactivated(records: Records) -> None:
    """Their access stays on hold until somebody decides."""
    look(records, CHLOE)
    follow(records, replace(CHLOE, is_full=False), LATER, joined=False)
    assert follow(records, CHLOE, LATER, joined=False) is News.RETURNED
    assert follow(records, CHLOE, LATER, joined=False) is News.NOTHING
    assert asked(records, MemberReturned) == ["Anne"]
    assert known(records, CHLOE).access is Access.SUSPENDED


@pytest.mark.parametrize("changes", [{"last_name": "Durand"}, {"email": "chloe.durand@cabinet.fr"}])
def test_a_new_name_or_address_is_proposed_once(records: Records, changes: dict[str, str]) -> None:
    """Until it changes again; the space's own details stay until somebody agrees."""
    look(records, CHLOE)
    changed: Member = replace(CHLOE, **changes)  # type: ignore[arg-type]
    before = known(records, CHLOE)
    assert follow(records, changed, LATER, joined=False) is News.CHANGED
    assert follow(records, changed, LATER, joined=False) is News.NOTHING
    assert known(records, CHLOE) == before
    assert asked(records, MemberChanged) == ["Anne"]
    again: Member = replace(changed, first_name="Cléo")
    assert follow(records, again, LATER, joined=False) is News.CHANGED


@pytest.mark.parametrize(
    "changes",
    [{"first_name": "CHLOE"}, {"first_name": "Colin", "last_name": "Chloé"}, {"title": "Paie"}, {"email": None}],
)
def test_what_changes_nothing_is_not_proposed(records: Records, changes: dict[str, str]) -> None:
    """Accents, case and the order of names; what else the profile holds; an address that is verified no more."""
    look(records, CHLOE)
    changed: Member = replace(CHLOE, **changes)  # type: ignore[arg-type]
    assert follow(records, changed, LATER, joined=False) is News.NOTHING


def test_a_name_that_always_differed_is_not_proposed(records: Records) -> None:
    """A reason was given for it when they were added: only a change in Slack is news."""
    look(records, replace(CHLOE, first_name="Clo"))
    assert look(records, replace(CHLOE, first_name="Clo")) == [News.NOTHING]


def test_only_those_who_differ_are_looked_at(records: Records) -> None:
    """On a night like any other that is nobody."""
    everyone = [ANNE, BRUNO, CHLOE, DENIS]
    assert differing(records, everyone) == everyone
    follow_all(records, everyone, NOW)
    end_look(records, NOW)
    assert differing(records, everyone) == []
    left = replace(CHLOE, is_full=False)
    assert differing(records, [ANNE, BRUNO, left]) == [left]


def test_one_who_left_unnoticed_is_looked_at_though_nothing_changed_since(records: Records) -> None:
    """They were remembered as gone, and have an account here all the same: after a restored backup, say."""
    left = replace(CHLOE, is_full=False)
    follow(records, left, NOW, joined=False)
    records.people.update(
        replace(next(p for p in records.people.everyone() if p.first_name == "Chloé"), slack_id=CHLOE.slack_id)
    )
    assert differing(records, [left]) == [left]


def test_a_proposal_that_may_be_out_is_changed_in_place_too(records: Records) -> None:
    """Its holder may have sent it with its buttons, and died: once the lease is over, it is looked for."""
    follow(records, DENIS, NOW, joined=True)
    (held,) = (each for each in claim(records, MAKER, NOW, (), 9) if isinstance(each.payload, MemberJoined))
    set_aside(records, ANNE.slack_id, proposal(records, MemberJoined), LATER)
    edit = records.outbox.editing(held.id)
    assert edit is not None
    assert held.lease is not None
    assert (edit.address, edit.due_at, tells(edit).answer.by) == (None, held.lease.until, known(records, ANNE).id)
    assert edit.since == held.created_at


def test_the_first_answer_counts_and_everybody_sees_whose_it_was(records: Records) -> None:
    """What was sent is changed in place, what is still owed goes out as answered; a second answer is refused."""
    choose(records, BRUNO)
    follow(records, DENIS, NOW, joined=True)
    first, second = records.outbox.of(MemberJoined)
    records.outbox.sent(first.id, ADDRESS, NOW)
    entry = proposal(records, MemberJoined)
    assert set_aside(records, ANNE.slack_id, entry, LATER) is None
    edit = records.outbox.editing(first.id)
    assert edit is not None
    assert (tells(edit).answer.by, edit.address) == (known(records, ANNE).id, ADDRESS)
    assert tells(stored(records, second.id)).answer == tells(edit).answer
    with pytest.raises(AlreadyAnswered) as refused:
        set_aside(records, BRUNO.slack_id, entry, LATER)
    assert refused.value.by == "Anne Aubert"
    assert [each.action for each in records.journal.entries].count(Action.PROPOSAL_SET_ASIDE) == 1


@pytest.mark.parametrize(
    ("who", "refusal"), [(BRUNO, NotAnAdministrator), (CHLOE, NotAnAdministrator), (DENIS, NotAUser)]
)
def test_only_administrators_answer(records: Records, who: Member, refusal: type[Exception]) -> None:
    """Whoever's rights ended since the message came neither opens the form nor sets anything aside."""
    follow(records, member("Éric", "Errant"), NOW, joined=True)
    entry = proposal(records, MemberJoined)
    with pytest.raises(refusal):
        set_aside(records, who.slack_id, entry, LATER)
    with pytest.raises(refusal):
        may_answer(records, who.slack_id, entry)
    with pytest.raises(refusal):
        may_add_member(records, who.slack_id, entry, DENIS.slack_id)


def test_one_who_was_added_meanwhile_is_not_added_again(records: Records) -> None:
    """The button says so; and nothing that was set aside is taken up by it."""
    follow(records, DENIS, NOW, joined=True)
    entry = proposal(records, MemberJoined)
    assert may_add_member(records, ANNE.slack_id, entry, DENIS.slack_id).slack_id == ANNE.slack_id
    add(records, DENIS)
    with pytest.raises(AlreadySubscriber):
        may_add_member(records, ANNE.slack_id, entry, DENIS.slack_id)
    set_aside(records, ANNE.slack_id, entry, LATER)
    with pytest.raises(AlreadyAnswered):
        may_add_member(records, ANNE.slack_id, entry, CHLOE.slack_id)


def test_one_who_left_can_be_kept_or_removed(records: Records) -> None:
    """« Garder en veille » leaves it at that; « Retirer » is the usual change, and is refused once it is done."""
    follow(records, replace(CHLOE, is_full=False), LATER, joined=False)
    entry = proposal(records, SubscriberSuspended)
    kept = set_aside(records, ANNE.slack_id, entry, LATER)
    assert kept is not None
    assert kept.access is Access.SUSPENDED
    gone = change_access(
        records,
        ANNE.slack_id,
        Wanted(kept.id, Change.REMOVE, "Départ"),
        form=IdempotencyKey("remove"),
        now=LATER,
    )
    assert gone.access is Access.REMOVED
