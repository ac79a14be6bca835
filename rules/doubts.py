"""Looking for what speaks against a candidate: in the address, in the space, and in his Slack profile."""

from __future__ import annotations

from rules.cautions import Caution, Doubt, Identity
from rules.contact import is_generic
from rules.people import name_key
from rules.ports import Records
from rules.subscriber_form import Candidate


def raise_cautions(records: Records, candidate: Candidate, identity: Identity) -> tuple[Caution, ...]:
    """All that speaks against this candidate."""
    found = [Caution(Doubt.GENERIC_ADDRESS, candidate.email)] if is_generic(candidate.email) else []
    key = name_key(candidate.first_name, candidate.last_name)
    found += [Caution(Doubt.SAME_NAME, other.name) for other in records.people.named(key)[:1]]
    if candidate.phone:
        found += [Caution(Doubt.SAME_PHONE, other.name) for other in records.people.with_phone(candidate.phone)[:1]]
    member = identity.owner or identity.chosen
    if member is not None and member.name and name_key(member.first_name, member.last_name) != key:
        found.append(Caution(Doubt.OTHER_NAME_IN_SLACK, member.name))
    return tuple(found)
