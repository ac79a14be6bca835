"""Which addresses belong to the firm, and to whom."""

from __future__ import annotations

from rules.identity import claim_of, undecided
from rules.model.address_refusals import AddressOfAnother, AddressOfClosedAccount, AddressTaken, NotACollaborator
from rules.model.cautions import Identity
from rules.model.contact import domain_of
from rules.model.people import Member, PersonId
from rules.model.refusals import FieldRefused
from rules.model.subscriber_form import Candidate
from rules.ports import Records


def refused_address(
    records: Records, candidate: Candidate, identity: Identity, besides: PersonId | None = None
) -> list[FieldRefused]:
    """Give why nobody, `besides` this person, can have this address.

    Another has it, or it is no collaborator's.
    """
    owner, chosen = identity.owner, identity.chosen
    taken = _taken(records, candidate.email, owner, besides)
    if taken is not None:
        return [taken]
    if chosen is not None and not _is_theirs(candidate.email, owner, chosen):
        return [AddressOfAnother(chosen.name, chosen.email)]
    if chosen is not None and not chosen.is_full:
        return [NotACollaborator(candidate.email)]
    if owner is not None:
        # An address that Slack has not verified may be anybody's claim.
        return [] if owner.is_full and owner.email == candidate.email else [NotACollaborator(candidate.email)]
    return [] if domain_of(candidate.email) in records.policy.domains else [NotACollaborator(candidate.email)]


def _is_theirs(email: str, owner: Member | None, chosen: Member) -> bool:
    return owner.slack_id == chosen.slack_id if owner is not None else chosen.email == email


def _taken(records: Records, email: str, owner: Member | None, besides: PersonId | None) -> FieldRefused | None:
    claimed = claim_of(records, owner, email)
    former = undecided(claimed)
    if former is not None and former.id != besides and owner is not None and owner.is_full and owner.email == email:
        return AddressOfClosedAccount(former.name, former.profile)
    there = [each for each in (claimed.person, claimed.holder) if each and each.is_listed and each.id != besides]
    if not there:
        return None
    return AddressTaken(there[0].name, there[0].profile)
