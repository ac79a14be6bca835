"""How the space follows who joins, leaves or changes in Slack.

Who joins is proposed, who leaves is suspended, who changes is proposed anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from rules.add_subscriber import may_add
from rules.close_account import close_account
from rules.decide_identity import ask_who_it_is
from rules.identity import Claim, claim_by
from rules.model.journal import Action, EntryId
from rules.model.members import SeenMember, hidden, seen
from rules.model.people import Access, Member, Person, SlackId, name_key
from rules.model.refusals import AlreadySubscriber
from rules.model.strangers import Stranger, StrangerId
from rules.permissions import administrator_of
from rules.ports import Records
from rules.proposals import check_is_open, close
from rules.propose_member import propose_to_add, propose_to_change, propose_to_reactivate
from rules.recognise import recognise
from rules.settle_proposals import settle_of_account


class Weight(StrEnum):
    """How far an event from Slack can be acted on."""

    CERTAIN = "certain"
    TO_ASK = "to_ask"  # it would give something, or may be older than what was seen
    OUTDATED = "outdated"


class News(StrEnum):
    """What may have happened to a member since last seen."""

    NOTHING = "nothing"
    JOINED = "joined"
    CHANGED = "changed"
    LEFT = "left"
    RETURNED = "returned"


def weigh(records: Records, member: Member) -> Weight:
    """Tell whether an event about a member can be acted on.

    The same moment twice proves no order.
    """
    before = records.members.get(member.slack_id)
    if before is not None and before.is_newer_than(member):
        return Weight.OUTDATED
    unsettled = before is not None and not before.settles(member)
    return Weight.TO_ASK if unsettled or _signs_in(records, member) else Weight.CERTAIN


def differing(records: Records, members: Sequence[Member]) -> list[Member]:
    """Give the members who differ from how they were last seen.

    Also those never seen, and users who are no full members any more.
    """
    known, users = records.members.all(), records.people.accounts()
    return [
        each
        for each in members
        if not _is_as_known(known.get(each.slack_id, known.get(hidden(each.slack_id))), each)
        or (not each.is_full and each.slack_id in users)
    ]


def _is_as_known(known: SeenMember | None, member: Member) -> bool:
    return known is not None and known.is_as(member)


def follow_all(records: Records, members: Iterable[Member], now: datetime) -> None:
    """Follow several members.

    The first time the workspace is looked through, nobody in it has joined.
    """
    joined = records.members.looked_through()
    for member in members:
        follow(records, member, now, joined=joined)


def end_look(records: Records, now: datetime) -> None:
    """Remember that the whole workspace was looked through.

    A member who is unknown after this has joined.
    """
    records.members.mark_looked_through(now)


def may_add_member(records: Records, author: SlackId, proposal: EntryId, member: SlackId) -> Person:
    """Give the administrator who may add this member.

    Raises NotAUser, NotAnAdministrator, AlreadyAnswered or AlreadySubscriber.
    """
    administrator = may_add(records, author)
    check_is_open(records, proposal)
    person = records.people.by_slack_id(member)
    if person is not None and person.is_listed:
        raise AlreadySubscriber(person.name)
    return administrator


def follow(records: Records, member: Member, now: datetime, *, joined: bool) -> News:
    """Act once on how a member is now; give what happened.

    Unknown members count as newcomers only if they `joined`. Where something newer was seen of the member already,
    nothing follows.
    """
    before, claimed = records.members.get(member.slack_id), claim_by(records, member)
    if before is not None and before.is_newer_than(member):
        return News.NOTHING
    person = claimed.person
    records.members.put(member.slack_id, seen(member))
    news = _news(before, claimed, member, joined=joined)
    match news:
        case News.LEFT if person is not None:
            close_account(records, person, now)
        # Who was there already has not joined: it is their address that is new.
        case News.JOINED if not ask_who_it_is(records, member, now):
            propose_to_add(records, member, claimed, now, has_new_address=before is not None and before.is_full)
        case News.RETURNED if person is not None:
            propose_to_reactivate(records, person, now)
        case News.CHANGED if person is not None:
            propose_to_change(records, person, member, now)
    if member.is_full:
        recognise(records, member, now)
    if news is News.NOTHING and before is not None and not before.is_as(member):
        settle_of_account(records, member, person.id if person else None, now)
    return news


def _news(before: SeenMember | None, claimed: Claim, member: Member, *, joined: bool) -> News:
    person = claimed.person
    if not member.is_full:
        return News.LEFT if person is not None and person.slack_id == member.slack_id else News.NOTHING
    is_back = before is not None and not before.is_full
    changed = before is not None and before.is_otherwise(member)
    if person is None or not person.is_listed:
        is_new = is_back or (before is None and joined) or (changed and claimed.holder is not None)
        return News.JOINED if is_new else News.NOTHING
    if is_back and person.access is Access.SUSPENDED:
        return News.RETURNED
    return News.CHANGED if changed and _is_otherwise(person, member) else News.NOTHING


def told_of(records: Records, stranger: StrangerId) -> Stranger:
    """Give what was told of somebody, nothing of those who were erased."""
    return next(iter(records.strangers.by_ids([stranger])), Stranger())


def may_answer(records: Records, author: SlackId, proposal: EntryId) -> None:
    """Check that the author may answer this proposal.

    Raises NotAUser, NotAnAdministrator or AlreadyAnswered.
    """
    administrator_of(records, author)
    check_is_open(records, proposal)


def set_aside(records: Records, author: SlackId, proposal: EntryId, now: datetime) -> Person | None:
    """Set a proposal aside; give the person it was about.

    That is « Ignorer » or « Garder en veille »: nothing changes. Raises NotAUser, NotAnAdministrator or
    AlreadyAnswered.
    """
    administrator = administrator_of(records, author)
    entry = records.journal.get(proposal)
    close(records, administrator, proposal, Action.PROPOSAL_SET_ASIDE, entry.whom, now)
    return records.people.get(entry.whom) if entry.whom is not None else None


def _signs_in(records: Records, member: Member) -> bool:
    person = claim_by(records, member).person
    return person is not None and person.slack_id != member.slack_id


def _is_otherwise(person: Person, member: Member) -> bool:
    if not person.is_subscriber:
        return False
    renamed = bool(member.name) and name_key(member.first_name, member.last_name) != name_key(
        person.first_name, person.last_name
    )
    return renamed or (member.email is not None and member.email != person.email)
