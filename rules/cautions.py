"""What speaks against saving a subscriber without forbidding it: it needs a reason, which is kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rules.contact import is_generic
from rules.people import Member, name_key
from rules.ports import Records
from rules.subscriber_form import Candidate


@dataclass(frozen=True, slots=True)
class Identity:
    """Who Slack says stands behind the form: the owner of the address, and the collaborator chosen."""

    owner: Member | None
    chosen: Member | None


class Doubt(StrEnum):
    """What is strongly discouraged, and so needs a reason."""

    GENERIC_ADDRESS = "generic_address"
    SAME_NAME = "same_name"
    SAME_PHONE = "same_phone"
    OTHER_NAME_IN_SLACK = "other_name_in_slack"


@dataclass(frozen=True, slots=True)
class Caution:
    """A doubt, with the other name, or address, that raises it."""

    doubt: Doubt
    other: str = ""


@dataclass(frozen=True, slots=True)
class Justification:
    """The reason given for saving all the same, and the doubts its author had been shown."""

    reason: str
    doubts: frozenset[Doubt]

    def covers(self, cautions: tuple[Caution, ...]) -> bool:
        """Whether the reason was given in view of all that speaks against saving now."""
        return all(caution.doubt in self.doubts for caution in cautions)


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
