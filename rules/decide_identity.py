"""The decision who has the address of somebody whose Slack account is closed.

« La même personne » gives the row to the new account, « Quelqu'un d'autre » frees the address from it. Until one of
them is pressed, the account is nobody here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from rules.change_access import remove
from rules.identity import claim_by, free_address, undecided, with_account
from rules.model.address_refusals import is_undecided
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.members import account_mark
from rules.model.messages import IdentityAsked, IdentityDecided
from rules.model.notices import to_everyone_else
from rules.model.people import Access, Member, Person, SlackId
from rules.model.refusals import FieldRefused, IdentityChanged, PartnerBySettings, PartnerNeeded
from rules.model.strangers import stranger_of
from rules.owing import owe_to
from rules.permissions import administrator_of, decision_makers
from rules.ports import Records
from rules.proposals import answer_to, check_is_open, close
from rules.propose_member import propose_to_add, propose_to_reactivate


@dataclass(frozen=True, slots=True)
class Decision:
    """Whose row it is about, and whether the account is theirs."""

    person: Person
    same: bool


def ask_who_it_is(records: Records, member: Member, now: datetime) -> bool:
    """Ask administrators who has the address; tell whether there is a doubt.

    Each of them is asked once, also those who became administrator since.
    """
    claimed = claim_by(records, member)
    holder = undecided(claimed)
    if holder is None:
        return False
    question = _question(records, holder, member, now)
    asked = [message for message in records.outbox.of_entry(question) if isinstance(message.payload, IdentityAsked)]
    there = {message.recipient.id for message in asked if message.recipient}
    payload = asked[0].payload if asked else _new(records, holder, member, now, may_be_same=claimed.person is None)
    owe_to(records, payload, question, [each for each in records.people.administrators() if each.id not in there])
    return True


def ask_about(records: Records, refused: Iterable[FieldRefused], owner: Member | None, now: datetime) -> None:
    """Ask who it is, where an address was refused for that."""
    if owner is not None and is_undecided(refused):
        ask_who_it_is(records, owner, now)


def decide(
    records: Records, author: SlackId, question: EntryId, account: Member, now: datetime, *, same: bool
) -> Decision:
    """Decide by an administrator's press; only the first counts.

    `account` is as Slack tells it now. Raises NotAUser, NotAnAdministrator, AlreadyAnswered, PartnerNeeded,
    PartnerBySettings, or IdentityChanged where the question does not arise any more.
    """
    decider = administrator_of(records, author)
    check_is_open(records, question)
    holder = _holder(records, question, account)
    if same:
        return _give_back(records, decider, question, holder, account, now)
    if holder.partner:
        raise PartnerBySettings(holder.name)
    close(records, decider, question, Action.SOMEBODY_ELSE, holder.id, now)
    if holder.is_listed:
        holder = remove(records, holder, decider, now)
    free_address(records, holder, decider.id, now)
    _tell(records, decider, question, holder, account, now, same=False)
    propose_to_add(records, account, claim_by(records, account), now)
    return Decision(holder, same=False)


def _give_back(
    records: Records, decider: Person, question: EntryId, holder: Person, member: Member, now: datetime
) -> Decision:
    """Give the row, with what it opens, to the new account."""
    if records.people.by_slack_id(member.slack_id) or records.people.by_former_slack_id(member.slack_id):
        raise IdentityChanged(member.name)
    if holder.partner and not decider.partner:
        raise PartnerNeeded(holder.name, tuple(each.name for each in records.people.partners() if each.slack_id))
    person = with_account(holder, member)
    records.people.update(person)
    close(records, decider, question, Action.SAME_PERSON, holder.id, now)
    _tell(records, decider, question, person, member, now, same=True)
    if person.access is Access.SUSPENDED:
        propose_to_reactivate(records, person, now)
    elif not person.is_listed:
        propose_to_add(records, member, claim_by(records, member), now)
    return Decision(person, same=True)


def _holder(records: Records, question: EntryId, member: Member) -> Person:
    """Give whose the address is; raises IdentityChanged if it is clear by now."""
    entry = records.journal.get(question)
    holder = undecided(claim_by(records, member))
    if entry.action is not Action.IDENTITY_ASKED or holder is None or holder.id != entry.whom:
        raise IdentityChanged(member.name)
    return holder


def _question(records: Records, holder: Person, member: Member, now: datetime) -> EntryId:
    """Give the line of the open question, written if there is none."""
    for times in count():
        form = IdempotencyKey(f"identity:{holder.id}:{account_mark(member.slack_id)}:{times}")
        asked = records.journal.of_form(form)
        if asked is not None and answer_to(records, asked.id) is None:
            return asked.id
        if asked is None:
            break
    return records.journal.write(NewEntry(at=now, action=Action.IDENTITY_ASKED, whom=holder.id, form=form))


def _new(records: Records, holder: Person, member: Member, now: datetime, *, may_be_same: bool) -> IdentityAsked:
    stranger = records.strangers.add(stranger_of(member))
    return IdentityAsked(person=holder.id, stranger=stranger, may_be_same=may_be_same, at=now)


def _tell(
    records: Records,
    decider: Person,
    question: EntryId,
    person: Person,
    member: Member,
    now: datetime,
    *,
    same: bool,
) -> None:
    """Tell those who decide, the channel, and whose account it is now."""
    stranger = records.strangers.add(stranger_of(member, person.id if same else None))
    payload = IdentityDecided(author=decider.id, person=person.id, stranger=stranger, same=same, at=now)
    told = to_everyone_else(decision_makers(records), decider.id)
    mine = [person] if same and all(each.id != person.id for each in told) else []
    owe_to(records, payload, question, [*told, *mine, None])
