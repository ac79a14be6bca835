"""« La même personne », « Quelqu'un d'autre »: what each press does, for each state of the row it is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.change_access import Change, Wanted, change_access
from rules.decide_identity import Decision, ask_who_it_is, decide
from rules.follow_members import follow
from rules.model.address_refusals import AddressOfClosedAccount
from rules.model.journal import Action, EntryId, IdempotencyKey
from rules.model.messages import IdentityAsked, IdentityDecided, MemberJoined, MemberReturned
from rules.model.notices import DeliveryState
from rules.model.people import Access, Member, Person, SlackId
from rules.model.refusals import (
    AlreadyAnswered,
    FormRefused,
    IdentityChanged,
    NotAnAdministrator,
    NotAUser,
    PartnerBySettings,
    PartnerNeeded,
    Refused,
)
from rules.open_space import Partner, register_partners
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, partner, person, subscriber
from tests.rules.use_cases import add, known, space_of

# Denis again, by an account in the new workspace of Denis's firm, or somebody who got the mailbox.
NEW = replace(DENIS, slack_id=SlackId("U-NEW"))
FORMER = {
    "administrator": person(DENIS, access=Access.ACTIVE, administrator_since=NOW),
    "subscriber": subscriber(DENIS),
    "on hold": person(DENIS, access=Access.SUSPENDED),
    "planned": person(DENIS, access=Access.PLANNED),
    "removed": person(DENIS, access=Access.REMOVED),
    "partner": partner(DENIS, administrator_since=NOW),
}
NO_PARTNER = [each for each in FORMER if each != "partner"]


def space_with(former: str) -> Records:
    """A space in which Denis was something, the account is closed, and another has its address."""
    records = space_of([partner(ANNE, administrator_since=NOW), partner(BRUNO), subscriber(CHLOE)])
    records.people.add(FORMER[former])
    follow(records, DENIS, NOW, joined=False)
    follow(records, replace(DENIS, is_full=False), NOW, joined=False)
    follow(records, NEW, LATER, joined=True)
    return records


def denis_of(records: Records) -> Person:
    """Denis's row, whatever became of its address."""
    return next(each for each in records.people.everyone() if each.email.startswith(DENIS.email or ""))


def question_of(records: Records) -> EntryId:
    """The line of the question."""
    return next(each.id for each in records.journal.entries if each.action is Action.IDENTITY_ASKED)


def pressed(records: Records, *, same: bool, who: Member = ANNE, account: Member = NEW) -> Decision:
    """One presses a button of the question."""
    return decide(records, who.slack_id, question_of(records), account, LATER, same=same)


@pytest.mark.parametrize("former", FORMER)
def test_administrators_are_asked_once(former: str) -> None:
    """However often the account comes; who becomes administrator later is asked, too, when it comes up again."""
    records = space_with(former)
    for _ in range(2):
        assert ask_who_it_is(records, NEW, LATER)
    asked = records.outbox.of(IdentityAsked)
    assert [each.recipient.first_name for each in asked if each.recipient] == ["Anne"]
    assert tells(asked[0]).may_be_same
    assert not records.outbox.of(MemberJoined)
    records.people.update(replace(known(records, BRUNO), administrator_since=NOW))
    ask_who_it_is(records, NEW, LATER)
    everybody = [each.recipient for each in records.outbox.of(IdentityAsked)]
    assert [each.first_name for each in everybody if each] == ["Anne", "Bruno"]


@pytest.mark.parametrize("former", FORMER)
def test_until_then_the_account_can_not_be_added(former: str) -> None:
    """Also where the former one was removed long ago: the field says why."""
    records = space_with(former)
    before = records.people.everyone()
    with pytest.raises(FormRefused) as refused:
        add(records, NEW, reason="Voulu")
    assert [type(each) for each in refused.value.refusals] == [AddressOfClosedAccount]
    assert records.people.everyone() == before
    assert records.people.by_slack_id(NEW.slack_id) is None


@pytest.mark.parametrize("former", FORMER)
def test_the_same_person_goes_on_with_the_new_account(former: str) -> None:
    """With the row as it is: what was on hold stays so, and is proposed; no administrator's right comes back."""
    records = space_with(former)
    before = denis_of(records)
    pressed(records, same=True)
    after = known(records, NEW)
    assert after == replace(before, slack_id=NEW.slack_id, former_slack_id=None)
    assert not after.is_administrator
    proposed = {Access.SUSPENDED: MemberReturned, Access.REMOVED: MemberJoined}.get(after.access)
    kinds = [type(each.payload) for each in records.outbox.everything() if each.payload.at == LATER]
    assert [each for each in kinds if each in {MemberReturned, MemberJoined}] == ([proposed] if proposed else [])


@pytest.mark.parametrize("former", FORMER)
def test_the_former_account_is_nobody_once_another_is_the_persons(former: str) -> None:
    """It is opened again, with another address: a newcomer like any other."""
    records = space_with(former)
    pressed(records, same=True)
    follow(records, replace(DENIS, email="denis@ailleurs.fr"), LATER, joined=False)
    assert records.people.by_slack_id(DENIS.slack_id) is None
    assert known(records, NEW).id == denis_of(records).id


@pytest.mark.parametrize("former", NO_PARTNER)
def test_somebody_else_gets_the_address_and_nothing_with_it(former: str) -> None:
    """What the former one still had ends first; then the newcomer is proposed, and can be added as somebody new."""
    records = space_with(former)
    denis = denis_of(records)
    pressed(records, same=False)
    freed = records.people.get(denis.id)
    assert freed.email == f"{DENIS.email}.former-{denis.id}.invalid"
    assert (freed.slack_id, freed.former_slack_id, freed.access) == (None, DENIS.slack_id, Access.REMOVED)
    actions = [each.action for each in records.journal.entries]
    shut = [Action.SUBSCRIBER_REMOVED] if denis.is_listed else []
    assert actions[-3 - len(shut) :] == [Action.SOMEBODY_ELSE, *shut, Action.ADDRESS_FREED, Action.MEMBER_JOINED]
    assert tells(records.outbox.of(MemberJoined)[-1]).address_of is None
    added = add(records, NEW, reason="Homonyme").person
    assert (added.id == denis.id, added.slack_id, added.email) == (False, NEW.slack_id, DENIS.email)


@pytest.mark.parametrize("same", [True, False])
def test_those_who_decide_the_channel_and_the_person_are_told(*, same: bool) -> None:
    """By a security notice, with both names; who pressed knows it."""
    records = space_with("on hold")
    pressed(records, same=same)
    told = [each.recipient.first_name if each.recipient else None for each in records.outbox.of(IdentityDecided)]
    assert told == (["Bruno", "Denis", None] if same else ["Bruno", None])
    (stranger,) = records.strangers.by_ids([tells(records.outbox.of(IdentityDecided)[0]).stranger])
    assert (stranger.slack_id, stranger.email) == (NEW.slack_id, NEW.email)


@pytest.mark.parametrize("same", [True, False])
def test_the_first_press_counts_and_everybody_reads_it(*, same: bool) -> None:
    """The second changes nothing, whichever it is."""
    records = space_with("on hold")
    pressed(records, same=same)
    before = records.people.everyone()
    for again in (True, False):
        with pytest.raises(AlreadyAnswered):
            pressed(records, same=again)
    assert records.people.everyone() == before
    answers = {tells(each).answer for each in records.outbox.of(IdentityAsked) if each.state is DeliveryState.OWED}
    assert {each.action for each in answers if each} == {Action.SAME_PERSON if same else Action.SOMEBODY_ELSE}


@pytest.mark.parametrize(
    ("who", "refusal"), [(BRUNO, NotAnAdministrator), (CHLOE, NotAnAdministrator), (NEW, NotAUser)]
)
@pytest.mark.parametrize("same", [True, False])
def test_only_an_administrator_decides(who: Member, refusal: type[Refused], *, same: bool) -> None:
    """Not a partner without that profile, not a subscriber, and least of all the account itself."""
    records = space_with("on hold")
    before = records.people.everyone()
    with pytest.raises(refusal):
        pressed(records, same=same, who=who)
    assert records.people.everyone() == before


@pytest.mark.parametrize(
    "account",
    [
        replace(NEW, is_full=False),
        replace(NEW, email=None),
        replace(NEW, email="autre@cabinet.fr"),
        replace(NEW, slack_id=CHLOE.slack_id),
        DENIS,
    ],
    ids=["guest", "unverified", "other address", "somebody here", "the account itself"],
)
def test_nothing_is_given_to_an_account_that_is_not_as_it_was(account: Member) -> None:
    """Slack is asked at the press: a guest's, an unproven or another address, somebody's own account get no row."""
    records = space_with("on hold")
    before = records.people.everyone()
    with pytest.raises(IdentityChanged):
        pressed(records, same=True, account=account)
    assert records.people.everyone() == before


def test_an_account_that_came_back_meanwhile_keeps_its_row() -> None:
    """Denis's own account is open again before anybody answered: the question is settled by that."""
    records = space_with("on hold")
    follow(records, replace(DENIS, email="denis@ailleurs.fr", updated=9), LATER, joined=False)
    for same in (True, False):
        with pytest.raises(IdentityChanged):
            pressed(records, same=same)
    assert known(records, DENIS).id == denis_of(records).id


def test_only_a_partner_gives_a_partners_place_to_an_account() -> None:
    """An administrator who is none is told whom to ask; by the press of a partner the row goes on."""
    records = space_with("partner")
    records.people.update(replace(known(records, CHLOE), administrator_since=NOW))
    with pytest.raises(PartnerNeeded) as refused:
        pressed(records, same=True, who=CHLOE)
    assert refused.value.partners == ("Anne Aubert", "Bruno Bernard")
    pressed(records, same=True)
    assert (known(records, NEW).partner, known(records, NEW).is_administrator) == (True, False)


def test_a_partner_by_the_settings_is_not_put_aside_by_a_press() -> None:
    """The settings are corrected first; then the press frees the address, and by it nobody becomes partner."""
    records = space_with("partner")
    with pytest.raises(PartnerBySettings):
        pressed(records, same=False)
    register_partners(records, [Partner(ANNE.email, ANNE), Partner(BRUNO.email, BRUNO)], LATER)
    pressed(records, same=False)
    settings = [Partner(ANNE.email, ANNE), Partner(BRUNO.email, BRUNO), Partner(DENIS.email, NEW)]
    changed = register_partners(records, settings, LATER)
    assert (changed.added, [each.claimant for each in changed.unclear]) == ((), [NEW])
    add(records, NEW, reason="Homonyme")
    assert register_partners(records, settings, LATER).added == ()
    settings[-1] = Partner(None, NEW)
    assert register_partners(records, settings, LATER).added == ("Denis Dubois",)


def test_somebody_with_a_row_of_their_own_is_surely_somebody_else() -> None:
    """Chloé, removed, gets Denis's address in Slack: only one answer is offered, and the other is refused."""
    records = space_with("on hold")
    wanted = Wanted(known(records, CHLOE).id, Change.REMOVE, "Partie")
    change_access(records, ANNE.slack_id, wanted, form=IdempotencyKey("f"), now=LATER)
    heir = replace(CHLOE, email=DENIS.email, updated=3)
    follow(records, CHLOE, NOW, joined=False)
    follow(records, heir, LATER, joined=False)
    asked = records.outbox.of(IdentityAsked)[-1]
    assert not tells(asked).may_be_same
    with pytest.raises(IdentityChanged):
        decide(records, ANNE.slack_id, asked.entry, heir, LATER, same=True)
    decide(records, ANNE.slack_id, asked.entry, heir, LATER, same=False)
    assert denis_of(records).email != DENIS.email
