"""What speaks against saving a subscriber without forbidding it.

It needs a reason, which is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rules.model.people import Member


@dataclass(frozen=True, slots=True)
class Identity:
    """The members behind a form: the address's owner and the chosen collaborator."""

    owner: Member | None
    chosen: Member | None


class Doubt(StrEnum):
    """What is strongly discouraged, and so needs a reason."""

    GENERIC_ADDRESS = "generic_address"
    SAME_NAME = "same_name"
    SAME_PHONE = "same_phone"
    OTHER_NAME_IN_SLACK = "other_name_in_slack"
    LOOK_ALIKE_ADDRESS = "look_alike_address"  # of another's in the space, or a +tag of it
    FORMER_ADDRESS = "former_address"  # of somebody who is no longer in the space, and another than who is added
    # Of lines of a file: what is not clear, or was put right.
    SWAPPED_NAMES = "swapped_names"  # in Slack the last name is the first name here
    NAME_ORDER = "name_order"  # which part is the last name
    REPAIRED_TEXT = "repaired_text"  # letters had been replaced by signs
    DAMAGED_TEXT = "damaged_text"  # letters may have been lost
    ODD_SIGNS = "odd_signs"  # in a name, as where an accent was lost
    DAY_OR_MONTH = "day_or_month"  # in a column that has both orders
    FAR_YEAR = "far_year"  # understood of two figures
    ZERO_ADDED = "zero_added"  # to the number of a client
    NO_LEAD = "no_lead"  # of a portfolio to be created
    OTHER_LEAD = "other_lead"  # of a portfolio there is, who stays
    OTHER_DEPUTY = "other_deputy"  # as above
    UNUSUAL_ADDRESS = "unusual_address"  # with a sign that addresses hardly have


@dataclass(frozen=True, slots=True)
class Caution:
    """A doubt, with the other name, or address, that raises it."""

    doubt: Doubt
    other: str = ""


@dataclass(frozen=True, slots=True)
class Justification:
    """The reason given for saving, and the doubts shown before."""

    reason: str
    doubts: frozenset[Doubt]

    def covers(self, cautions: tuple[Caution, ...]) -> bool:
        """Tell whether the reason was given for every doubt raised now."""
        return all(caution.doubt in self.doubts for caution in cautions)
