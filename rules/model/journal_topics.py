"""What the journal is searched by: whom, what, and in which days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from rules.model.dates import begins, ends
from rules.model.journal import Action, Scope


class Topic(StrEnum):
    """What lines of the journal may be about, as people choose it."""

    ACCESSES = "accesses"
    DETAILS = "details"
    PASSWORDS = "passwords"
    ADMINISTRATORS = "administrators"
    ACCOUNTS = "accounts"
    FILES = "files"
    REVIEWS = "reviews"
    MESSAGES = "messages"
    DIRECTORY = "directory"
    PORTFOLIOS = "portfolios"
    OUTSIDE = "outside"


# Every action stands under one topic.
TOPICS: Mapping[Topic, frozenset[Action]] = MappingProxyType(
    {
        Topic.ACCESSES: frozenset(
            {
                Action.SUBSCRIBER_ADDED,
                Action.SUBSCRIBER_SUSPENDED,
                Action.SUBSCRIBER_REACTIVATED,
                Action.SUBSCRIBER_REMOVED,
                Action.DATES_SET,
                Action.ACCESS_BEGAN,
                Action.END_REMINDED,
                Action.ACCESS_ASKED,
                Action.ACCESS_GRANTED,
                Action.ACCESS_REFUSED,
                Action.ACCESS_REQUEST_EXPIRED,
                Action.ACCESS_REQUEST_WITHDRAWN,
                Action.ACCESS_REQUEST_VOID,
                Action.SEVERAL_SUSPENDED,
                Action.SEVERAL_REMOVED,
                Action.SEVERAL_DATED,
            }
        ),
        Topic.DETAILS: frozenset({Action.SUBSCRIBER_CHANGED, Action.ADDRESS_FREED, Action.PERSON_ERASED}),
        Topic.PASSWORDS: frozenset(
            {
                Action.PASSWORD_RENEWED,
                Action.PASSWORD_NOTED,
                Action.PASSWORD_SHOWN,
                Action.PASSWORD_REPLACED,
                Action.PASSWORD_CHOSEN,
                Action.PASSWORD_ASKED,
                Action.PASSWORD_REFUSED,
                Action.PASSWORD_REQUEST_EXPIRED,
                Action.SEVERAL_RENEWED,
            }
        ),
        Topic.ADMINISTRATORS: frozenset(
            {
                Action.PARTNER_ADDED,
                Action.PARTNER_REMOVED,
                Action.PARTNER_UNCLEAR,
                Action.ADMINISTRATOR_ENROLLED,
                Action.ADMINISTRATOR_RESIGNED,
                Action.ADMINISTRATOR_WITHDRAWN,
                Action.ENROLMENT_REPORTED,
                Action.ENROLMENT_ASKED,
                Action.ENROLMENT_APPROVED,
                Action.ENROLMENT_REFUSED,
                Action.ENROLMENT_EXPIRED,
                Action.ENROLMENT_WITHDRAWN,
            }
        ),
        Topic.ACCOUNTS: frozenset(
            {
                Action.PERSON_RECOGNISED,
                Action.ACCOUNT_LOST,
                Action.ACCOUNT_BACK,
                Action.IDENTITY_ASKED,
                Action.SAME_PERSON,
                Action.SOMEBODY_ELSE,
                Action.MEMBER_JOINED,
                Action.MEMBER_RETURNED,
                Action.MEMBER_CHANGED,
                Action.MEMBER_LEFT,
                Action.PROPOSAL_SET_ASIDE,
                Action.PROPOSAL_OUTDATED,
            }
        ),
        Topic.FILES: frozenset(
            {
                Action.IMPORT_STARTED,
                Action.IMPORT_ENDED,
                Action.SUBSCRIBERS_EXPORTED,
                Action.JOURNAL_EXPORTED,
                Action.CLIENTS_EXPORTED,
                Action.REVIEW_EXPORTED,
            }
        ),
        Topic.REVIEWS: frozenset(
            {
                Action.REVIEW_OPENED,
                Action.REVIEW_REMINDED,
                Action.ACCESS_CONFIRMED,
                Action.CONFIRMATION_WITHDRAWN,
                Action.REVIEW_CLOSED,
            }
        ),
        Topic.DIRECTORY: frozenset(
            {
                Action.DRIFT_FOUND,
                Action.DRIFT_ASKED,
                Action.DRIFT_PUT_BACK,
                Action.DRIFTS_PUT_BACK,
                Action.DRIFT_KEPT,
                Action.DRIFT_ENDED,
            }
        ),
        Topic.PORTFOLIOS: frozenset(
            {
                Action.CLIENT_ADDED,
                Action.CLIENT_CHANGED,
                Action.CLIENT_LEFT,
                Action.CLIENTS_PLACED,
                Action.CLIENTS_TAKEN_OUT,
                Action.PORTFOLIO_CREATED,
                Action.PORTFOLIO_RENAMED,
                Action.PORTFOLIO_ARCHIVED,
                Action.PORTFOLIO_RIGHT_GIVEN,
                Action.PORTFOLIO_RIGHT_ENDED,
                Action.PORTFOLIO_LEAD_CHANGED,
                Action.PORTFOLIO_DEPUTY_NAMED,
                Action.PORTFOLIO_CONFIDENTIAL,
                Action.PORTFOLIO_NOT_CONFIDENTIAL,
                Action.INCOMPATIBILITY_SET,
                Action.INCOMPATIBILITY_LIFTED,
                Action.DEPUTY_BLOCKED,
                Action.AGREEMENT_ASKED,
                Action.AGREEMENT_GIVEN,
                Action.AGREEMENT_REFUSED,
                Action.AGREEMENT_WITHDRAWN,
                Action.AGREEMENT_EXPIRED,
                Action.HANDOVER_OPENED,
                Action.ABSENCE_SET,
                Action.ABSENCE_CANCELLED,
                Action.DEPUTY_ACTS,
                Action.DEPUTY_DONE,
            }
        ),
        Topic.OUTSIDE: frozenset(
            {
                Action.OUTSIDE_SERVICE_ADDED,
                Action.OUTSIDE_SERVICE_RENAMED,
                Action.OUTSIDE_SERVICE_ARCHIVED,
                Action.OUTSIDE_ACCESSES_NOTED,
                Action.OUTSIDE_ACCESSES_TO_CLOSE,
                Action.OUTSIDE_ACCESSES_REMINDED,
                Action.OUTSIDE_ACCESS_TAKEN,
                Action.OUTSIDE_ACCESS_KEPT,
                Action.OUTSIDE_ACCESS_CLOSED,
                Action.OUTSIDE_ACCESS_NOT_CONCERNED,
            }
        ),
        Topic.MESSAGES: frozenset({Action.DELIVERY_RETRIED, Action.CHANNEL_SHARED, Action.CHANNEL_MOVED}),
    }
)


@dataclass(frozen=True, slots=True)
class Sought:
    """What somebody seeks in the journal; nothing means all of it.

    `text` is part of a name or address, `first` and `last` are days included.
    """

    text: str = ""
    topic: Topic | None = None
    first: date | None = None
    last: date | None = None

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day, in the order that was meant."""
        if self.first is not None and self.last is not None:
            return min(self.first, self.last), max(self.first, self.last)
        return self.first, self.last

    @property
    def scope(self) -> Scope:
        """The kinds and moments of the lines that are sought."""
        first, last = self.days
        return Scope(
            actions=TOPICS[self.topic] if self.topic is not None else None,
            since=begins(first) if first is not None else None,
            until=ends(last) if last is not None else None,
        )


ALL = Sought()
