"""Accounts and addresses in any order: joins, leaves, guests, swaps, late and repeated news, restarts and presses."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from dataclasses import replace
from uuid import uuid4

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from rules.change_access import Change, Wanted, change_access
from rules.decide_identity import decide
from rules.edit_subscriber import edit_subscriber
from rules.follow_members import Weight, follow, follow_all, weigh
from rules.model.cautions import Doubt, Identity, Justification
from rules.model.journal import IdempotencyKey
from rules.model.messages import IdentityAsked
from rules.model.people import Member, PersonId, SlackId
from rules.model.refusals import Refused
from rules.open_space import Partner, register_partners
from rules.recognise import recognise
from tests.payloads import tells
from tests.people import ANNE, LATER, NOW, member, partner
from tests.rules.test_edit_subscriber import edit_of
from tests.rules.use_cases import add, choose, known, space_of

ADDRESSES = [f"{name}@cabinet.fr" for name in ("denis", "elodie", "felix")]
ACCOUNTS = [SlackId(f"U{number}") for number in range(4)]
accounts, addresses, numbers = st.sampled_from(ACCOUNTS), st.sampled_from(ADDRESSES), st.integers(0, 10**6)


class Accounts(RuleBasedStateMachine):
    """A workspace of four accounts and three addresses, and a space in which Anne decides."""

    @initialize()
    def open(self) -> None:
        """Anne is partner and administrator; nobody else is here yet."""
        self.records = space_of([partner(ANNE, administrator_since=NOW)])
        self.slack: dict[SlackId, Member] = {}
        self.told: list[Member] = []
        self.seconds = 1
        self.verified: defaultdict[SlackId, set[str]] = defaultdict(set)
        self.bound: defaultdict[PersonId, set[SlackId]] = defaultdict(set)

    def _is(self, who: Member) -> None:
        """So it is in Slack from now on, and an event is under way; nobody else has the address then."""
        for other in [each for each in self.slack.values() if each.email == who.email and each.is_full and who.email]:
            if other.slack_id != who.slack_id:
                self.slack[other.slack_id] = replace(other, email=None, updated=self.seconds)
        self.slack[who.slack_id] = replace(who, updated=self.seconds)
        if who.email is not None and who.is_full:
            self.verified[who.slack_id].add(who.email)
        self.told.append(self.slack[who.slack_id])

    @rule(by=st.integers(0, 2))
    def time_passes(self, by: int) -> None:
        """Or does not: several things happen within one of Slack's seconds."""
        self.seconds += by

    @rule(account=accounts, address=addresses, verified=st.booleans())
    def has_an_address(self, account: SlackId, address: str, verified: bool) -> None:  # noqa: FBT001 - by Hypothesis
        """Somebody joins, or gets another address, or claims one."""
        usual = member(f"Nom{account}", "Prénom", slack_id=account)
        before = self.slack.get(account, usual)
        self._is(replace(before, email=address if verified else None))

    @rule(one=accounts, other=accounts)
    def swap_addresses(self, one: SlackId, other: SlackId) -> None:
        """Two accounts exchange their addresses; both are verified."""
        if one != other and {one, other} <= {*self.slack}:
            first, second = self.slack[one], self.slack[other]
            self._is(replace(first, email=second.email))
            self._is(replace(second, email=first.email))

    @rule(account=accounts, full=st.booleans())
    def is_full(self, account: SlackId, full: bool) -> None:  # noqa: FBT001 - as above
        """An account is closed, becomes a guest's, or is open again."""
        if account in self.slack:
            self._is(replace(self.slack[account], is_full=full))

    @rule(number=numbers, joined=st.booleans())
    def is_told(self, number: int, joined: bool) -> None:  # noqa: FBT001 - as above
        """Slack tells of something, late or again."""
        if self.told:
            event = self.told[number % len(self.told)]
            weight = weigh(self.records, event)
            if weight is not Weight.OUTDATED:
                event = self.slack[event.slack_id] if weight is Weight.TO_ASK else event
                follow(self.records, event, LATER, joined=joined)

    @rule(account=accounts)
    def signs_in(self, account: SlackId) -> None:
        """Somebody types a command."""
        if account in self.slack:
            recognise(self.records, self.slack[account], LATER)

    @rule(number=numbers)
    def signs_in_by_what_is_remembered(self, number: int) -> None:
        """The same, and how they were some minutes ago is still remembered."""
        if self.told:
            recognise(self.records, self.told[number % len(self.told)], LATER)

    @rule()
    def night_falls(self) -> None:
        """The whole workspace is looked through."""
        follow_all(self.records, list(self.slack.values()), LATER)

    @rule(named=st.sets(addresses | accounts))
    def starts(self, named: set[str]) -> None:
        """The bot starts with these partners, by address or by account."""
        partners = [self._partner(each) for each in sorted(named)]
        register_partners(self.records, [Partner(ANNE.email, ANNE), *[each for each in partners if each]], LATER)

    def _partner(self, named: str) -> Partner | None:
        if named in self.slack:
            found = self.slack[SlackId(named)]
            return Partner(None, found) if found.is_full else None
        if named in ACCOUNTS:
            return None
        # Slack knows an address before it is verified.
        claims = [each for each in self.slack.values() if each.is_full and each.email in {named, None}]
        owner = sorted(claims, key=lambda each: each.email is None)[:1]
        return Partner(named, owner[0] if owner else None)

    def _owner(self, address: str) -> Member | None:
        return next((each for each in self.slack.values() if each.is_full and each.email == address), None)

    @rule(address=addresses)
    def is_added(self, address: str) -> None:
        """Anne adds whose address it is, in Slack or not."""
        who = self._owner(address) or member("Quelqu’un", "Dehors", email=address)
        inside = self._owner(address) is not None
        with suppress(Refused):
            add(
                self.records,
                who,
                in_slack=inside,
                reason="Voulu",
            )

    @rule(address=addresses, change=st.sampled_from(Change))
    def is_changed(self, address: str, change: Change) -> None:
        """Anne puts somebody on hold, reactivates or removes them."""
        found = self.records.people.by_email(address)
        if found is not None:
            wanted, form = Wanted(found.id, change, "Voulu"), IdempotencyKey(uuid4().hex)
            with suppress(Refused):
                change_access(self.records, ANNE.slack_id, wanted, form=form, now=LATER)

    @rule(before=addresses, after=addresses)
    def is_edited(self, before: str, after: str) -> None:
        """Anne gives somebody another address."""
        found = self.records.people.by_email(before)
        if found is not None:
            with suppress(Refused):
                edit_subscriber(
                    self.records,
                    ANNE.slack_id,
                    edit_of(found, email=after),
                    Identity(self._owner(after), None),
                    justification=Justification("Voulu", frozenset(Doubt)),
                    form=IdempotencyKey(uuid4().hex),
                    now=LATER,
                )

    @rule(number=numbers, same=st.booleans())
    def is_decided(self, number: int, same: bool) -> None:  # noqa: FBT001 - as above
        """Anne presses « La même personne » or « Quelqu'un d'autre »; Slack is asked how the account is now."""
        asked = self.records.outbox.of(IdentityAsked)
        if not asked:
            return
        message = asked[number % len(asked)]
        (stranger,) = self.records.strangers.by_ids([tells(message).stranger])
        assert stranger.slack_id is not None
        with suppress(Refused):
            account = self.slack[stranger.slack_id]
            decision = decide(self.records, ANNE.slack_id, message.entry, account, LATER, same=same)
            if decision.same:
                self.bound[decision.person.id] = {account.slack_id}

    @rule(account=accounts)
    def enrols(self, account: SlackId) -> None:
        """Somebody enrols as administrator, if they may."""
        if account in self.slack:
            with suppress(Refused):
                choose(self.records, self.slack[account])

    @invariant()
    def nobody_gets_what_was_anothers(self) -> None:
        """Each row has one account at most for as long as it is kept, got by an address that it has proved."""
        for each in self.records.people.everyone():
            account, had = each.slack_id, self.bound[each.id]
            if account is not None and account != ANNE.slack_id and account not in had:
                assert each.email in self.verified[account]
                had.add(account)
            assert len(had) <= 1, each

    @invariant()
    def an_address_in_doubt_is_nobody_s(self) -> None:
        """Whoever has the address of a closed account in Slack is not who that account's row is about."""
        for each in self.records.people.everyone():
            if each.slack_id is None and each.had_account:
                heir = self._owner(each.email)
                found = self.records.people.by_slack_id(heir.slack_id) if heir else None
                assert found is None or found.id != each.id

    @invariant()
    def anne_stays_what_they_are(self) -> None:
        """Partner and administrator, by their account, whatever becomes of others."""
        assert known(self.records, ANNE).is_administrator


Accounts.TestCase.settings = settings(derandomize=True, max_examples=200, stateful_step_count=40, deadline=None)
TestAccounts = Accounts.TestCase
