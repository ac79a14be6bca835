"""Signing in: by Slack account, and the first time by verified address."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.model.journal import Action
from rules.model.people import Member, SlackId
from rules.recognise import known as known_by
from rules.recognise import recognise
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member, partner
from tests.rules.use_cases import add_outside_slack, known, space_of

FELIX = member("Félix", "Faure", email="felix.faure@filiale.fr")


def test_a_verified_address_is_recognised_the_first_time_and_remembered(records: Records) -> None:
    """A subscriber added without a Slack account joins Slack: from then on their account is the sign-in."""
    added = add_outside_slack(records).person
    assert known_by(records, FELIX.slack_id) is None
    recognised = recognise(records, FELIX, LATER)
    assert recognised == replace(added, slack_id=FELIX.slack_id, locale="fr-FR", timezone="Europe/Paris")
    assert known_by(records, FELIX.slack_id) == recognised


def test_being_recognised_is_written_down_once(records: Records) -> None:
    """The journal says who, and when, the first time only."""
    felix = add_outside_slack(records).person
    for at in (NOW, LATER):
        recognise(records, FELIX, at)
    (entry,) = [each for each in records.journal.entries if each.action is Action.PERSON_RECOGNISED]
    assert (entry.actor, entry.whom, entry.at) == (felix.id, felix.id, NOW)


@pytest.mark.parametrize("changes", [{"email": None}, {"is_full": False}, {"email": "another@filiale.fr"}])
def test_nobody_is_recognised_without_a_verified_address_of_a_full_member(
    records: Records, changes: dict[str, object]
) -> None:
    """Not by an address that is not verified; not as a guest, bot or stranger; not by another address."""
    felix = add_outside_slack(records).person
    pretender: Member = replace(FELIX, **changes)  # type: ignore[arg-type]
    before = list(records.journal.entries)
    assert recognise(records, pretender, NOW) is None
    assert known_by(records, FELIX.slack_id) is None
    assert records.people.get(felix.id) == felix
    assert records.journal.entries == before


def test_an_account_already_bound_is_never_taken_over(records: Records) -> None:
    """Whoever gets a user's address in Slack later does not become that user."""
    heir = replace(CHLOE, slack_id=SlackId("U-HEIR"))
    chloe = known(records, CHLOE)
    assert recognise(records, heir, NOW) is None
    assert known_by(records, heir.slack_id) is None
    assert known(records, CHLOE) == chloe


def test_a_user_is_recognised_by_their_account_whatever_their_address_became(records: Records) -> None:
    """The address served the first time only, and is not changed by Slack's."""
    moved = replace(CHLOE, email=BRUNO.email, locale="en-GB", timezone="Europe/London")
    recognised = recognise(records, moved, NOW)
    assert recognised is not None
    assert (recognised.id, recognised.email) == (known(records, CHLOE).id, CHLOE.email)


def test_language_and_time_zone_follow_slack(records: Records) -> None:
    """People change them there; what they read next follows, and the journal is not told."""
    recognise(records, replace(ANNE, locale="en-GB", timezone="Europe/London"), NOW)
    assert (known(records, ANNE).locale, known(records, ANNE).timezone) == ("en-GB", "Europe/London")
    assert records.journal.entries == []


def test_a_partner_known_by_address_alone_gets_the_name_of_their_profile() -> None:
    """Once; a name that the space knows is not changed by Slack's."""
    records = space_of([partner(ANNE, slack_id=None, first_name="", last_name="")])
    recognise(records, ANNE, NOW)
    assert known(records, ANNE).name == "Anne Aubert"
    for first_name, last_name in (("Anne", "Aubert"), ("", "Aubert"), ("Anne", "")):
        before = replace(known(records, ANNE), first_name=first_name, last_name=last_name)
        records.people.update(before)
        recognise(records, replace(ANNE, first_name="Zoé", last_name="Zola"), NOW)
        assert known(records, ANNE).name == before.name


def test_a_member_who_is_not_of_the_space_stays_unknown(records: Records) -> None:
    """Nobody is stored for having pressed a button."""
    everyone = records.people.everyone()
    assert recognise(records, DENIS, NOW) is None
    assert records.people.everyone() == everyone
