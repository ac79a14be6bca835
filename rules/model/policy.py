"""What a firm's settings say of admission and passwords."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from rules.model.passwords import PasswordDelivery


class Enrolment(StrEnum):
    """Who may enrol as administrator in this firm."""

    USERS = "users"
    PARTNERS = "partners"
    APPROVAL = "approval"  # any user, once another administrator or a partner agrees


class SelfReset(StrEnum):
    """Whether people get a new password for themselves, where the firm has a directory."""

    YES = "yes"
    ASK = "ask"  # once an administrator agrees


@dataclass(frozen=True, slots=True)
class AdmissionPolicy:
    """A firm's choices: who may be added, who may enrol, password delivery.

    Addresses of these `domains` may be added without a Slack account. Newcomers of `gather_for` are told in one
    message.
    """

    domains: frozenset[str] = frozenset()
    enrolment: Enrolment = Enrolment.USERS
    delivery: PasswordDelivery = PasswordDelivery.MESSAGE
    gather_for: timedelta = timedelta()
    self_reset: SelfReset = SelfReset.YES
