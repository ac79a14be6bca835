"""What speaks against a candidate: address, space, Slack profile."""

from __future__ import annotations

from collections.abc import Iterable

from rules.identity import claim_of
from rules.model.cautions import Caution, Doubt, Identity
from rules.model.contact import is_generic
from rules.model.look_alikes import look_of
from rules.model.people import Person, PersonId, name_key
from rules.model.subscriber_form import Candidate
from rules.ports import Records


def raise_cautions(
    records: Records, candidate: Candidate, identity: Identity, besides: PersonId | None = None
) -> tuple[Caution, ...]:
    """Give all that speaks against this candidate.

    `besides` is the person who rightly has these details.
    """
    found = [Caution(Doubt.GENERIC_ADDRESS, candidate.email)] if is_generic(candidate.email) else []
    key = name_key(candidate.first_name, candidate.last_name)
    found += _of_others(Doubt.SAME_NAME, records.people.named(key), besides)
    if candidate.phone:
        found += _of_others(Doubt.SAME_PHONE, records.people.with_phone(candidate.phone), besides)
    twins = [each for each in records.people.looking_like(look_of(candidate.email)) if each.email != candidate.email]
    found += [Caution(Doubt.LOOK_ALIKE_ADDRESS, each.email) for each in twins if each.id != besides][:1]
    member = identity.owner or identity.chosen
    if member is not None and member.name and name_key(member.first_name, member.last_name) != key:
        found.append(Caution(Doubt.OTHER_NAME_IN_SLACK, member.name))
    holder = claim_of(records, identity.owner, candidate.email).holder
    if holder is not None and holder.id != besides:
        found.append(Caution(Doubt.FORMER_ADDRESS, holder.name))
    return tuple(found)


def _of_others(doubt: Doubt, people: Iterable[Person], besides: PersonId | None) -> list[Caution]:
    return [Caution(doubt, each.name) for each in people if each.id != besides][:1]
