"""Addresses in the settings: whom they make partner, whom they never do, and who is told of what is unclear."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.close_account import close_account
from rules.model.journal import Action
from rules.model.messages import PartnerUnclear
from rules.model.notices import Message
from rules.model.people import Access, Member, Person
from rules.open_space import Partner, Registered, register_partners
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member, partner, person
from tests.rules.use_cases import known, space_of

ANNES = ANNE.email or ""
ZOES = "zoe@cabinet.fr"


def named(records: Records, *partners: Partner) -> Registered:
    """The bot starts with these settings."""
    return register_partners(records, partners, LATER)


def anyone(records: Records, email: str) -> Person:
    """Whose address it is in the space."""
    found = records.people.by_email(email)
    assert found is not None
    return found


def claiming(who: Member) -> Member:
    """A member who has typed some address into their profile, which Slack has not verified."""
    return replace(who, email=None)


def partners_of(records: Records) -> list[tuple[str, str | None]]:
    """The partners' addresses, with the account of each."""
    return [(each.email, each.slack_id) for each in records.people.partners()]


@pytest.mark.parametrize("heir", [replace(CHLOE, email=ANNES), claiming(CHLOE)], ids=["verified", "claimed"])
@pytest.mark.parametrize("closed", [False, True])
def test_a_subscriber_with_a_partners_address_changes_nothing(records: Records, heir: Member, *, closed: bool) -> None:
    """Anne stays partner, and administrator while their account is open; Chloé stays a subscriber."""
    if closed:
        close_account(records, known(records, ANNE), NOW)
    before = records.people.everyone()
    changed = named(records, Partner(ANNES, heir), Partner(BRUNO.email, None))
    assert (changed.added, changed.removed) == ((), ())
    assert [(each.holder.email, each.claimant) for each in changed.unclear] == [(ANNES, heir)]
    assert records.people.everyone() == before


def _unclear(records: Records, message: Message) -> tuple[str, str, str]:
    payload = tells(message)
    holder, (claimant,) = records.people.get(payload.person), records.strangers.by_ids([payload.stranger])
    return holder.email, holder.name, claimant.name


def test_what_is_unclear_is_told_once(records: Records) -> None:
    """Partners and administrators read it in one message each, however often the bot starts; not the claimant."""
    records.people.update(replace(known(records, CHLOE), administrator_since=NOW))
    for _ in range(3):
        named(records, Partner(ANNES, replace(CHLOE, email=ANNES)), Partner(BRUNO.email, BRUNO))
    told = records.outbox.of(PartnerUnclear)
    assert [each.recipient.first_name for each in told if each.recipient] == ["Anne", "Bruno"]
    assert {_unclear(records, each) for each in told} == {(ANNES, "Anne Aubert", "Chloé Colin")}
    assert [each.action for each in records.journal.entries].count(Action.PARTNER_UNCLEAR) == 1


def test_who_only_claims_an_address_that_nobody_has_is_no_partner(records: Records) -> None:
    """Chloé claims a partner's address in Slack before that partner ever came: it waits for its owner."""
    before = known(records, CHLOE)
    named(records, Partner(ZOES, claiming(CHLOE)), Partner(ANNES, ANNE), Partner(BRUNO.email, BRUNO))
    assert known(records, CHLOE) == before
    zoe = anyone(records, ZOES)
    assert (zoe.partner, zoe.slack_id) == (True, None)
    owner = member("Zoé", "Zola", email=ZOES)
    named(records, Partner(ZOES, owner), Partner(ANNES, ANNE), Partner(BRUNO.email, BRUNO))
    assert known(records, owner).id == zoe.id


def test_who_has_a_row_does_not_get_another_by_an_address(records: Records) -> None:
    """Zoé, a partner known by address, has not come yet; Chloé verifiably gets it, and stays a subscriber."""
    records.people.add(partner(member("", "", email=ZOES), slack_id=None))
    before = known(records, CHLOE)
    changed = named(
        records, Partner(ZOES, replace(CHLOE, email=ZOES)), Partner(ANNES, ANNE), Partner(BRUNO.email, BRUNO)
    )
    assert known(records, CHLOE) == before
    assert (anyone(records, ZOES).partner, anyone(records, ZOES).slack_id) == (True, None)
    assert [each.holder.email for each in changed.unclear] == [ZOES]


@pytest.mark.parametrize("access", [Access.ACTIVE, Access.SUSPENDED, Access.REMOVED])
@pytest.mark.parametrize("closed", [False, True])
def test_nobody_is_promoted_by_an_address_that_another_account_has(
    records: Records, access: Access, *, closed: bool
) -> None:
    """The settings name an address, by now a newcomer's: who had it and another account is not made partner."""
    records.people.add(person(DENIS, access=access))
    if closed:
        close_account(records, known(records, DENIS), NOW)
    denis = anyone(records, DENIS.email or "")
    heir = member("Denise", "Dubois", slack_id="U-HEIR", email=DENIS.email)
    named(records, Partner(DENIS.email, heir), Partner(ANNES, ANNE), Partner(BRUNO.email, BRUNO))
    assert not records.people.get(denis.id).partner
    assert records.people.get(denis.id) == denis
    assert records.people.by_slack_id(heir.slack_id) is None


def test_nobody_is_promoted_by_an_address_that_nobody_has_proved(records: Records) -> None:
    """Chloé’s own address is not verified any more: being in the space under it does not make them partner."""
    before = known(records, CHLOE)
    named(records, Partner(CHLOE.email, claiming(CHLOE)), Partner(ANNES, ANNE), Partner(BRUNO.email, BRUNO))
    assert known(records, CHLOE) == before


def test_an_account_named_by_its_id_is_that_account_whatever_its_address(records: Records) -> None:
    """Chloé, with Anne's address by now, is made partner by their own id; Anne, whom nothing names, no longer is."""
    named(records, Partner(None, replace(CHLOE, email=ANNES)), Partner(BRUNO.email, BRUNO))
    assert (known(records, CHLOE).partner, known(records, ANNE).partner) == (True, False)
    assert known(records, CHLOE).email == CHLOE.email


def test_an_account_that_is_open_again_is_its_partners_again(records: Records) -> None:
    """The same account gives Anne back what they were, but for their profile as administrator."""
    anne = known(records, ANNE)
    close_account(records, anne, NOW)
    assert named(records, Partner(ANNES, ANNE), Partner(BRUNO.email, BRUNO)) == Registered((), ())
    assert (known(records, ANNE).id, known(records, ANNE).partner) == (anne.id, True)
    assert not known(records, ANNE).is_administrator
    assert [each.action for each in records.journal.entries].count(Action.ACCOUNT_BACK) == 1


def test_the_address_of_a_former_partner_is_free_for_the_account_that_the_settings_name(records: Records) -> None:
    """Anne left; the settings name the newcomer with that address by id: somebody new, at the same start."""
    close_account(records, known(records, ANNE), NOW)
    anne = anyone(records, ANNES)
    heir = member("Anne", "Autre", slack_id="U-HEIR", email=ANNES)
    changed = named(records, Partner(None, heir), Partner(BRUNO.email, BRUNO))
    assert changed == Registered(("Anne Autre",), ("Anne Aubert",))
    assert known(records, heir).id != anne.id
    assert records.people.get(anne.id).email == f"{ANNES}.former-{anne.id}.invalid"


def test_an_account_with_the_address_of_somebody_there_is_not_added(records: Records) -> None:
    """The newcomer is named by id, Chloé has the address: nothing changes before an administrator has seen to it."""
    heir = member("Chloé", "Colin", slack_id="U-HEIR", email=CHLOE.email)
    chloe = known(records, CHLOE)
    changed = named(records, Partner(None, heir), Partner(ANNES, ANNE), Partner(BRUNO.email, BRUNO))
    assert (known(records, CHLOE), records.people.by_slack_id(heir.slack_id)) == (chloe, None)
    assert [each.claimant for each in changed.unclear] == [heir]


def test_a_guest_with_a_partners_address_is_nobody() -> None:
    """Even verified: only a full member is anybody's account."""
    records = space_of([])
    guest = replace(ANNE, is_full=False)
    named(records, Partner(ANNES, guest))
    assert partners_of(records) == [(ANNES, None)]


def test_somebody_removed_is_no_partner_by_an_address_nobody_has(records: Records) -> None:
    """Their account is closed: the settings still name the address, and it is nobody's until it is verified again."""
    records.people.add(person(DENIS, access=Access.REMOVED, slack_id=None, former_slack_id=DENIS.slack_id))
    settings = [Partner(DENIS.email, None), Partner(ANNES, ANNE), Partner(BRUNO.email, BRUNO)]
    assert named(records, *settings) == Registered((), ())
    assert not anyone(records, DENIS.email or "").partner
    settings[0] = Partner(DENIS.email, DENIS)
    assert named(records, *settings).added == ("Denis Dubois",)
