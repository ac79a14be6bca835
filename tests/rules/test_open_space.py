"""Opening the space when the bot starts: who its partners are, by the firm's settings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.model.journal import Action
from rules.model.messages import PartnersChanged
from rules.model.people import Access, Member, Person, PersonId
from rules.open_space import Partner, Registered, Unclear, register_partners
from rules.recognise import recognise
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member, partner, person, subscriber
from tests.rules.use_cases import known, space_of


def register(records: Records, *members: Member) -> Registered:
    """The bot starts with these partners."""
    return register_partners(records, [Partner(each.email or "", each) for each in members], LATER)


def told(records: Records) -> list[tuple[str | None, str, str]]:
    """What was said of partners, to whom."""
    return [
        (
            each.recipient.name if each.recipient else None,
            _names(records, tells(each).added),
            _names(records, tells(each).removed),
        )
        for each in records.outbox.of(PartnersChanged)
    ]


def _names(records: Records, people: tuple[PersonId, ...]) -> str:
    return ", ".join(records.people.get(each).name for each in people)


def test_partners_are_users_before_they_have_ever_spoken() -> None:
    """They are told of every change from the first on, in their language."""
    records = space_of([])
    changed = register(records, replace(ANNE, title="Associée"), BRUNO)
    assert changed == Registered(("Anne Aubert", "Bruno Bernard"), ())
    anne = known(records, ANNE)
    assert (anne.partner, anne.is_administrator, anne.access, anne.email) == (True, False, Access.NONE, ANNE.email)
    assert (anne.function, anne.locale, anne.timezone) == ("Associée", "fr-FR", "Europe/Paris")


@pytest.mark.parametrize(("phone", "kept"), [("01 44 55 66 70", "+33144556670"), ("on demand", None), ("", None)])
def test_a_partners_number_is_kept_if_it_is_one(phone: str, kept: str | None) -> None:
    """So that a subscriber with the same number is cautioned; what else a profile holds keeps nobody out."""
    records = space_of([])
    register(records, replace(ANNE, phone=phone))
    assert known(records, ANNE).phone == kept


def test_a_change_of_partners_is_written_down_and_told(records: Records) -> None:
    """Each in the journal, by nobody but the settings; and the channel reads one line of it all."""
    register(records, ANNE, DENIS)
    denis, bruno = known(records, DENIS), known(records, BRUNO)
    assert [(e.action, e.actor, e.whom, e.at) for e in records.journal.entries] == [
        (Action.PARTNER_ADDED, None, denis.id, LATER),
        (Action.PARTNER_REMOVED, None, bruno.id, LATER),
    ]
    assert (None, "Denis Dubois", "Bruno Bernard") in told(records)
    # Whoever stays partner is told too; who comes or goes is not told twice.
    assert [line[0] for line in told(records)] == ["Anne Aubert", None]


@pytest.mark.parametrize(
    ("members", "line"),
    [((ANNE, BRUNO, DENIS), (None, "Denis Dubois", "")), ((ANNE,), (None, "", "Bruno Bernard"))],
)
def test_coming_alone_or_leaving_alone_is_told_too(
    records: Records, members: tuple[Member, ...], line: tuple[str | None, str, str]
) -> None:
    """Neither waits for the other."""
    register(records, *members)
    assert line in told(records)
    assert len(records.journal.entries) == 1


def test_a_partner_whose_address_slack_withholds_for_now_stays_partner(records: Records) -> None:
    """Known by account, they keep what they are, administrator's rights too; a stranger without address is nobody."""
    records.people.update(replace(known(records, ANNE), administrator_since=NOW))
    before = known(records, ANNE)
    withheld = [Partner(None, replace(each, email=None)) for each in (ANNE, BRUNO, DENIS)]
    register_partners(records, withheld, LATER)
    assert known(records, ANNE) == replace(before, locale=ANNE.locale, timezone=ANNE.timezone)
    assert records.people.by_slack_id(DENIS.slack_id) is None


def test_starting_again_changes_nothing(records: Records) -> None:
    """The same settings, even with one partner named twice: no line, no message, nobody twice."""
    people = records.people.everyone()
    assert register(records, ANNE, BRUNO, ANNE) == Registered((), ())
    assert [replace(each, locale="", timezone="") for each in records.people.everyone()] == people
    assert (records.journal.entries, records.outbox.everything()) == ([], [])


def test_whoever_is_no_longer_named_is_no_longer_partner(records: Records) -> None:
    """Nor administrator, if they were no subscriber besides; one who is keeps what they have by that."""
    records.people.update(replace(known(records, ANNE), access=Access.ACTIVE))
    records.people.update(replace(known(records, BRUNO), administrator_since=NOW))
    register(records, DENIS)
    anne, bruno = known(records, ANNE), known(records, BRUNO)
    assert (anne.partner, anne.is_administrator, anne.is_user) == (False, True, True)
    assert (bruno.partner, bruno.is_user, bruno.administrator_since) == (False, False, None)
    ended = [entry.whom for entry in records.journal.entries if entry.action is Action.ADMINISTRATOR_RESIGNED]
    assert ended == [bruno.id]


def test_a_subscriber_can_become_partner(records: Records) -> None:
    """They are the same person, with the access and the password they had."""
    before = known(records, CHLOE)
    register(records, ANNE, BRUNO, CHLOE)
    expected = replace(before, partner=True, locale="fr-FR", timezone="Europe/Paris")
    assert known(records, CHLOE) == expected


@pytest.mark.parametrize("access", [Access.NONE, Access.SUSPENDED, Access.REMOVED])
def test_a_right_lost_before_does_not_come_back_with_partnership(records: Records, access: Access) -> None:
    """Who becomes administrator again is announced to everyone; settings cannot do it in silence."""
    records.people.add(person(DENIS, access=access, administrator_since=NOW))
    register(records, ANNE, BRUNO, DENIS)
    assert (known(records, DENIS).partner, known(records, DENIS).is_administrator) == (True, False)


def test_an_administrator_who_becomes_partner_stays_administrator(records: Records) -> None:
    """They were told of as one already: nothing changes in that."""
    records.people.update(replace(known(records, CHLOE), administrator_since=NOW))
    register(records, ANNE, BRUNO, CHLOE)
    assert known(records, CHLOE).administrator_since == NOW


def test_a_partner_without_slack_account_is_kept_by_address() -> None:
    """They are a user whom messages cannot reach, and are recognised once Slack has them."""
    records = space_of([])
    register_partners(records, [Partner("anne.aubert@cabinet.fr", None)], NOW)
    (anne,) = records.people.users()
    assert (anne.slack_id, anne.name) == (None, "anne.aubert@cabinet.fr")
    register(records, ANNE)
    assert known(records, ANNE).id == anne.id
    assert len(records.people.everyone()) == 1


@pytest.mark.parametrize("before", [[], [partner(ANNE, slack_id=None)]])
def test_an_address_that_slack_has_not_verified_makes_nobody_partner(before: list[Person]) -> None:
    """Who merely claims a partner's address is not taken for that partner, until they have proved it."""
    records = space_of(before)
    register_partners(records, [Partner(ANNE.email or "", replace(ANNE, email=None))], NOW)
    assert records.people.by_slack_id(ANNE.slack_id) is None
    assert [each.email for each in records.people.users()] == [ANNE.email]
    recognise(records, ANNE, NOW)
    assert known(records, ANNE).partner


def test_a_partners_account_is_never_exchanged(records: Records) -> None:
    """Somebody new behind a partner's address is not that partner; one whose address changed still is."""
    heir = member("Anne", "Aubert", slack_id="U-HEIR")
    anne = known(records, ANNE)
    assert register(records, heir, BRUNO) == Registered((), (), (Unclear(ANNE.email or "", anne, heir),))
    assert records.people.by_slack_id(heir.slack_id) is None
    assert known(records, ANNE) == anne
    moved = replace(BRUNO, email="bruno@filiale.fr")
    assert register(records, ANNE, moved) == Registered((), ())
    assert known(records, BRUNO).partner


def test_other_users_keep_what_they_are(records: Records) -> None:
    """A subscriber whom the settings do not name is none of their business."""
    records.people.add(subscriber(DENIS, administrator_since=NOW))
    before = [known(records, CHLOE), known(records, DENIS)]
    register(records, BRUNO)
    assert [known(records, CHLOE), known(records, DENIS)] == before
