"""The journal: who did what, to whom, when and why.

It never holds a secret.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from rules.model.people import PersonId
from rules.model.told import Facts

EntryId = NewType("EntryId", int)
IdempotencyKey = NewType("IdempotencyKey", str)
# What somebody asked for in Slack: its lines in the journal and the log, and the messages it owes, carry one id.
RequestId = NewType("RequestId", str)


class Action(StrEnum):
    """What can happen in a space."""

    PARTNER_ADDED = "partner_added"
    PARTNER_REMOVED = "partner_removed"
    PERSON_RECOGNISED = "person_recognised"
    ACCOUNT_LOST = "account_lost"
    ACCOUNT_BACK = "account_back"
    ADDRESS_FREED = "address_freed"
    IDENTITY_ASKED = "identity_asked"
    SAME_PERSON = "same_person"
    SOMEBODY_ELSE = "somebody_else"
    PARTNER_UNCLEAR = "partner_unclear"
    MEMBER_JOINED = "member_joined"
    MEMBER_RETURNED = "member_returned"
    MEMBER_CHANGED = "member_changed"
    MEMBER_LEFT = "member_left"
    PROPOSAL_OUTDATED = "proposal_outdated"
    PROPOSAL_SET_ASIDE = "proposal_set_aside"
    ADMINISTRATOR_ENROLLED = "administrator_enrolled"
    ADMINISTRATOR_RESIGNED = "administrator_resigned"
    ADMINISTRATOR_WITHDRAWN = "administrator_withdrawn"
    ENROLMENT_REPORTED = "enrolment_reported"
    ENROLMENT_ASKED = "enrolment_asked"
    ENROLMENT_APPROVED = "enrolment_approved"
    ENROLMENT_REFUSED = "enrolment_refused"
    ENROLMENT_WITHDRAWN = "enrolment_withdrawn"
    ENROLMENT_EXPIRED = "enrolment_expired"
    ACCESS_ASKED = "access_asked"
    ACCESS_GRANTED = "access_granted"
    ACCESS_REFUSED = "access_refused"
    ACCESS_REQUEST_EXPIRED = "access_request_expired"
    ACCESS_REQUEST_WITHDRAWN = "access_request_withdrawn"
    ACCESS_REQUEST_VOID = "access_request_void"
    SUBSCRIBER_ADDED = "subscriber_added"
    IMPORT_STARTED = "import_started"
    IMPORT_ENDED = "import_ended"
    SUBSCRIBERS_EXPORTED = "subscribers_exported"
    JOURNAL_EXPORTED = "journal_exported"
    CLIENTS_EXPORTED = "clients_exported"
    SUBSCRIBER_CHANGED = "subscriber_changed"
    SUBSCRIBER_SUSPENDED = "subscriber_suspended"
    SUBSCRIBER_REACTIVATED = "subscriber_reactivated"
    SUBSCRIBER_REMOVED = "subscriber_removed"
    PASSWORD_RENEWED = "password_renewed"  # noqa: S105 - the name of an event
    SEVERAL_SUSPENDED = "several_suspended"
    SEVERAL_REMOVED = "several_removed"
    SEVERAL_DATED = "several_dated"
    SEVERAL_RENEWED = "several_renewed"
    PERSON_ERASED = "person_erased"
    DATES_SET = "dates_set"
    ACCESS_BEGAN = "access_began"
    END_REMINDED = "end_reminded"
    REVIEW_OPENED = "review_opened"
    REVIEW_REMINDED = "review_reminded"
    ACCESS_CONFIRMED = "access_confirmed"
    CONFIRMATION_WITHDRAWN = "confirmation_withdrawn"
    REVIEW_CLOSED = "review_closed"
    CHANNEL_SHARED = "channel_shared"
    CHANNEL_MOVED = "channel_moved"
    REVIEW_EXPORTED = "review_exported"
    DELIVERY_RETRIED = "delivery_retried"
    DRIFT_FOUND = "drift_found"
    DRIFT_ASKED = "drift_asked"
    DRIFT_PUT_BACK = "drift_put_back"
    DRIFTS_PUT_BACK = "drifts_put_back"
    DRIFT_KEPT = "drift_kept"
    DRIFT_ENDED = "drift_ended"
    CLIENT_ADDED = "client_added"
    CLIENT_CHANGED = "client_changed"
    CLIENT_LEFT = "client_left"
    CLIENTS_PLACED = "clients_placed"
    CLIENTS_TAKEN_OUT = "clients_taken_out"
    PORTFOLIO_CREATED = "portfolio_created"
    PORTFOLIO_RENAMED = "portfolio_renamed"
    PORTFOLIO_ARCHIVED = "portfolio_archived"
    PORTFOLIO_RIGHT_GIVEN = "portfolio_right_given"
    PORTFOLIO_RIGHT_ENDED = "portfolio_right_ended"
    PORTFOLIO_LEAD_CHANGED = "portfolio_lead_changed"
    PORTFOLIO_DEPUTY_NAMED = "portfolio_deputy_named"
    PORTFOLIO_CONFIDENTIAL = "portfolio_confidential"
    PORTFOLIO_NOT_CONFIDENTIAL = "portfolio_not_confidential"
    INCOMPATIBILITY_SET = "incompatibility_set"
    INCOMPATIBILITY_LIFTED = "incompatibility_lifted"
    DEPUTY_BLOCKED = "deputy_blocked"
    AGREEMENT_ASKED = "agreement_asked"
    AGREEMENT_GIVEN = "agreement_given"
    AGREEMENT_REFUSED = "agreement_refused"
    AGREEMENT_WITHDRAWN = "agreement_withdrawn"
    AGREEMENT_EXPIRED = "agreement_expired"
    HANDOVER_OPENED = "handover_opened"
    ABSENCE_SET = "absence_set"
    ABSENCE_CANCELLED = "absence_cancelled"
    DEPUTY_ACTS = "deputy_acts"
    DEPUTY_DONE = "deputy_done"
    OUTSIDE_SERVICE_ADDED = "outside_service_added"
    OUTSIDE_SERVICE_RENAMED = "outside_service_renamed"
    OUTSIDE_SERVICE_ARCHIVED = "outside_service_archived"
    OUTSIDE_ACCESSES_NOTED = "outside_accesses_noted"
    OUTSIDE_ACCESSES_TO_CLOSE = "outside_accesses_to_close"
    OUTSIDE_ACCESSES_REMINDED = "outside_accesses_reminded"
    OUTSIDE_ACCESS_TAKEN = "outside_access_taken"
    OUTSIDE_ACCESS_KEPT = "outside_access_kept"
    OUTSIDE_ACCESS_CLOSED = "outside_access_closed"
    OUTSIDE_ACCESS_NOT_CONCERNED = "outside_access_not_concerned"
    PASSWORD_NOTED = "password_noted"  # noqa: S105 - the name of an event
    PASSWORD_SHOWN = "password_shown"  # noqa: S105 - as above
    PASSWORD_REPLACED = "password_replaced"  # noqa: S105 - as above
    PASSWORD_CHOSEN = "password_chosen"  # noqa: S105 - as above
    PASSWORD_ASKED = "password_asked"  # noqa: S105 - as above
    PASSWORD_REFUSED = "password_refused"  # noqa: S105 - as above
    PASSWORD_REQUEST_EXPIRED = "password_request_expired"  # noqa: S105 - as above


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """A line to be written to the journal.

    No actor means the bot itself.
    """

    at: datetime
    action: Action
    actor: PersonId | None = None
    whom: PersonId | None = None
    why: str = ""
    form: IdempotencyKey | None = None  # of the window that asked for it, so that the same press is recognised
    blanked: tuple[EntryId, ...] = ()  # the lines about others whose text went with an erasure
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the journal."""

    id: EntryId
    at: datetime
    action: Action
    actor: PersonId | None
    whom: PersonId | None
    why: str
    form: IdempotencyKey | None
    blanked: tuple[EntryId, ...] = ()
    # As in rules/model/told.py; empty in lines of before 0.3.0, and once erased.
    told: str = ""
    actor_name: str = ""


# What is told to partners alone, and so stands in no administrator's journal.
CONFIDENTIAL = frozenset({Action.ENROLMENT_REPORTED})


@dataclass(frozen=True, slots=True)
class JournalReader:
    """Who reads the journal; an unknown one reads what any administrator may."""

    id: PersonId | None = None
    partner: bool = False

    def sees(self, entry: Entry) -> bool:
        """Tell whether they may see this line: if confidential, as author or as a partner not concerned."""
        if entry.action not in CONFIDENTIAL:
            return True
        return self.id is not None and (entry.actor == self.id or (self.partner and entry.whom != self.id))


ANY_ADMINISTRATOR = JournalReader()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which lines are sought: of what kinds, and when.

    None: of any kind, from the first or up to the last.
    """

    actions: frozenset[Action] | None = None
    since: datetime | None = None
    until: datetime | None = None  # included
    reader: JournalReader | None = None  # who sees no line that is kept from them; None: who has the server


EVERYTHING = Scope()
