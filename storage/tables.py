"""The tables; every row carries its space."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    FromClause,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    and_,
    false,
    literal_column,
    or_,
)

from rules.model.drift import Aspect
from rules.model.imports import ImportKind, ImportState, Verdict
from rules.model.journal import Action
from rules.model.notices import DeliveryState
from rules.model.people import LISTED, NOT_NOTED, Access, NewsPace, PasswordState
from rules.model.reviews import Answer
from rules.model.team_channel import ChannelStanding
from storage.column_types import BigId, Coded, Ordered, UtcDateTime
from storage.metadata import partial_index
from storage.outside_tables import outside_accesses
from storage.portfolio_tables import clients

# Those of clients and portfolios, and of outside accesses, stand in modules of their own.
_ELSEWHERE = (clients, outside_accesses)
metadata = clients.metadata

spaces = Table(
    "spaces",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("team_id", Text, nullable=False, unique=True),
    Column("firm", Text, nullable=False),
    Column("journal_head", Text, nullable=False, server_default=""),  # the hash of the journal's last line …
    Column("journal_lines", BigInteger, nullable=False, server_default="0"),  # … and how many lines there are
    Column("members_known_since", UtcDateTime),  # NULL: the workspace was never looked through
    Column("channel_id", Text, nullable=False, server_default=""),  # the team channel, by this setting …
    Column("channel_setting", Text, nullable=False, server_default=""),
    Column("channel_standing", Coded(ChannelStanding), nullable=False, server_default="ours"),
    Column("has_door", Boolean, nullable=False, server_default=false()),  # a directory that is owed their entries
    Column("door_compared", Boolean, nullable=False, server_default=false()),  # what it lacks since was taken from it
    *(  # how many people of each kind there are
        Column(f"people_{name}", Integer, nullable=False, server_default="0")
        for name in ("listed", "subscribers", "partners", "administrators", "suspended", "planned", "not_noted")
    ),
)

people = Table(
    "people",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("space_id", BigId, ForeignKey(spaces.c.id), nullable=False),
    Column("email", Text, nullable=False),
    Column("slack_id", Text),
    Column("former_slack_id", Text),  # the account that was closed; empty: one that was not remembered
    Column("first_name", Text, nullable=False),
    Column("last_name", Text, nullable=False),
    Column("phone", Text),
    Column("function", Text, nullable=False),
    Column("partner", Boolean, nullable=False),
    Column("administrator_since", UtcDateTime),
    Column("access", Coded(Access), nullable=False),
    Column("starts_on", Date),
    Column("ends_on", Date),
    Column("back_on", Date),
    Column("reminded_days_before", Integer),
    Column("added_at", UtcDateTime, nullable=False),
    Column("password_state", Coded(PasswordState), nullable=False),
    Column("password_at", UtcDateTime),
    Column("password_hash", Text),
    Column("signed_in_on", Date),
    Column("locale", Text, nullable=False),
    Column("timezone", Text, nullable=False),
    Column("news", Coded(NewsPace), nullable=False, server_default="at_once"),  # how often they are told of others
    Column("name_key", Text, nullable=False),
    Column("look", Text, nullable=False, server_default=""),  # of the address
    Column("sort_key", Ordered, nullable=False),
    Column("search_text", Text, nullable=False),
    Column("words", Text, nullable=False, server_default=""),  # the same with how each word begins, as indexed
    UniqueConstraint("space_id", "email"),
    UniqueConstraint("space_id", "slack_id"),
    Index(None, "space_id", "sort_key", "id"),
    Index(None, "space_id", "name_key"),
    Index(None, "space_id", "look"),
    Index(None, "space_id", "id"),
)

journal = Table(
    "journal",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("space_id", BigId, ForeignKey(spaces.c.id), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("action", Coded(Action), nullable=False),
    Column("actor", BigId, ForeignKey(people.c.id)),
    Column("whom", BigId, ForeignKey(people.c.id)),
    Column("why", Text, nullable=False),
    Column("form", Text),
    Column("request", Text),  # NULL: of the bot itself
    Column("salt", Text, nullable=False, server_default=""),  # of reason and `told`; empty: erased with them
    Column("digest", Text, nullable=False, server_default=""),  # of salt, reason and `told`
    Column("hash", Text, nullable=False, server_default=""),  # of the line and the one before
    Column("told", Text),  # the name of the moment, and what changed; NULL: a line of before 0.3.0
    *(Column(name, Text) for name in ("actor_name", "actor_salt", "actor_digest")),  # the same of its author
    Column("blanked", JSON(none_as_null=True)),  # the lines whose text went with an erasure
    UniqueConstraint("space_id", "form"),
    Index(None, "whom", "id"),
    Index(None, "space_id", "id"),
)

homes = Table(
    "homes",
    metadata,
    Column("space_id", BigId, ForeignKey(spaces.c.id), primary_key=True),
    Column("slack_id", Text, primary_key=True),
    Column("person", BigId, ForeignKey(people.c.id)),  # NULL: a stranger when they opened it
    Column("opened_at", UtcDateTime, nullable=False),
    Column("locale", Text, nullable=False),
    Column("timezone", Text, nullable=False),
    Column("shown", Text, nullable=False),  # a mark of what Slack was given last
    Index(None, "person"),
)

reviews = Table(
    "reviews",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("space_id", BigId, ForeignKey(spaces.c.id), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("opened_by", BigId, ForeignKey(people.c.id)),  # NULL: the bot itself
    Column("closed_at", UtcDateTime),
    Column("reminders", Integer, nullable=False),
)

review_lines = Table(
    "review_lines",
    metadata,
    Column("review", BigId, ForeignKey(reviews.c.id), primary_key=True),
    Column("person", BigId, ForeignKey(people.c.id), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("answer", Coded(Answer)),  # NULL: still to be confirmed
    Column("answered_by", BigId, ForeignKey(people.c.id)),
    Column("answered_at", UtcDateTime),
    Column("entry", BigId),  # the line of the journal that says why; NULL: of before 0.4.0
)

proposals = Table(
    "proposals",
    metadata,
    Column("entry", BigId, ForeignKey(journal.c.id), primary_key=True, autoincrement=False),
    Column("space_id", BigId, ForeignKey(spaces.c.id), nullable=False),
    Column("person", BigId, ForeignKey(people.c.id)),
    Column("stranger", BigId),  # that of its messages; it may be erased
    Column("settled_by", BigId, ForeignKey(journal.c.id)),  # NULL: it is open
)

members = Table(
    "members",
    metadata,
    Column("space_id", BigId, ForeignKey(spaces.c.id), primary_key=True),
    Column("slack_id", Text, primary_key=True),
    Column("is_full", Boolean, nullable=False),
    Column("mark", Text, nullable=False),  # of name and address, by which a change is noticed
    Column("updated", BigInteger, nullable=False, server_default="0"),  # when Slack last changed it, in seconds
)

imports = Table(
    "imports",
    metadata,
    Column("id", Text, primary_key=True),
    Column("space_id", BigId, ForeignKey(spaces.c.id), nullable=False),
    Column("author", BigId, ForeignKey(people.c.id), nullable=False),
    Column("state", Coded(ImportState), nullable=False),
    *(Column(name, Text, nullable=False) for name in ("file_name", "digest", "reason")),
    Column("made_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    *(
        Column(name, Integer, nullable=False)
        for name in ("total", "added", "there", "left_out", "refused", "outside", "told")
    ),
    Column("changed", Integer, nullable=False, server_default="0"),
    Column("holder", Text, key="process_id"),
    Column("lease_until", UtcDateTime),
    Column("notice", Uuid),  # the message that advances
    Column("upload", Text),
    Column("settled", Boolean, nullable=False),
    Column("coverage", JSON),  # what of the file is used, until it is confirmed
    Column("kind", Coded(ImportKind), nullable=False, server_default=ImportKind.SUBSCRIBERS),
)

import_lines = Table(
    "import_lines",
    metadata,
    Column("import_id", Text, ForeignKey(imports.c.id), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("space_id", BigId, ForeignKey(spaces.c.id), nullable=False),
    Column("verdict", Coded(Verdict), nullable=False),
    Column("typed", JSON, nullable=False),
    Column("refusals", JSON, nullable=False),
    Column("cautions", JSON, nullable=False),
)

strangers = Table(
    "strangers",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("space_id", BigId, ForeignKey(spaces.c.id), nullable=False),
    Column("person", BigId, ForeignKey(people.c.id)),  # who that is in the space, where it is known
    Column("slack_id", Text),
    *(Column(name, Text, nullable=False) for name in ("first_name", "last_name", "email", "name_key")),
    Index(None, "person"),
    Index(None, "space_id", "email"),
    Index(None, "space_id", "slack_id"),
    Index(None, "space_id", "name_key"),
    # A number that was erased stays nobody's: messages go on naming it.
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("position", BigId, primary_key=True),  # the order of commit within a space
    Column("id", Uuid, nullable=False, unique=True),
    Column("space_id", BigId, ForeignKey(spaces.c.id), nullable=False),
    Column("entry", BigId, ForeignKey(journal.c.id), nullable=False),
    Column("recipient", BigId, ForeignKey(people.c.id)),  # NULL: the team channel
    Column("about", BigId, ForeignKey(people.c.id)),  # whose access it is about
    Column("lane", Text),  # the messages of one lane go out in order; NULL: edits, which wait for nobody
    Column("kind", Text, nullable=False),  # the tag of the class of what it tells
    Column("facts", JSON, nullable=False),  # of before 0.2.0, until it is converted
    Column("payload", JSON(none_as_null=True)),  # what it tells; NULL: still to be converted
    Column("state", Coded(DeliveryState), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("urgent", Boolean, nullable=False, server_default=false()),  # somebody waits for it
    Column("lease_holder", Text),
    Column("lease_until", UtcDateTime),
    Column("edits", Uuid),
    Column("since", UtcDateTime),  # when the message that it edits was owed
    Column("channel", Text),
    Column("ts", Text),
    Column("failure", Text, nullable=False),
    Column("settled_at", UtcDateTime),  # when it was sent, or refused for good
    Column("request", Text),  # as above; of several, the last that owed it
    Index(None, "entry"),
    Index(None, "edits"),
)

owed_to_door = Table(
    "owed_to_door",
    metadata,
    Column("person", BigId, ForeignKey(people.c.id), primary_key=True, autoincrement=False),
    Column("space_id", BigId, ForeignKey(spaces.c.id), nullable=False),
    Column("version", Integer, nullable=False),  # how many changes its directory does not have yet
    Column("since", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("failure", Text, nullable=False),
    Column("lease_holder", Text),
    Column("lease_until", UtcDateTime),
    Column("ends_sessions", Boolean, nullable=False, server_default=false()),
    Index(None, "space_id", "due_at"),
)

drifts = Table(
    "drifts",
    metadata,
    Column("space_id", BigId, ForeignKey(spaces.c.id), primary_key=True),
    Column("person", BigId, primary_key=True, autoincrement=False),  # by the directory: perhaps nobody who is known
    Column("aspect", Coded(Aspect), primary_key=True),
    Column("found", Text, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("lets_in", Boolean, nullable=False),
    Column("over", Boolean, nullable=False),
    Column("kept_by", BigId, ForeignKey(people.c.id)),  # NULL: it waits for an answer
    Column("kept_until", Date),
    Column("entry", BigId, ForeignKey(journal.c.id)),  # the line that says why it is kept
)

gathered = Table(
    "gathered",
    metadata,
    Column("message", Uuid, ForeignKey(outbox.c.id), primary_key=True),
    Column("entry", BigId, ForeignKey(journal.c.id), primary_key=True),  # one of those that it tells of
    Column("stranger", BigId, nullable=False),  # whom that proposes, a number that may be erased; 0: nobody
    Index(None, "entry"),
    Index(None, "stranger"),
)

broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("space_id", BigId, ForeignKey(spaces.c.id), nullable=False),
    Column("entry", BigId, ForeignKey(journal.c.id), nullable=False),
    Column("kind", Text, nullable=False),  # as of the messages that are made from it
    Column("payload", JSON, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("besides", BigId, ForeignKey(people.c.id), nullable=False),  # who did it
    Column("cursor", BigId, nullable=False),  # those up to this number have their message …
    Column("ahead", JSON, nullable=False),  # … and these beyond it, because they were owed something else
    Column("request", Text),
    Column("done", Boolean, nullable=False),
)


def among(of: ColumnElement[Any], codes: Iterable[StrEnum]) -> ColumnElement[bool]:
    """Give the condition for one of these codes, written out as for `in_state`."""
    return of.in_([literal_column(f"'{each.value}'") for each in codes])


# Person.is_listed in the database's words.
IS_LISTED = or_(people.c.partner, among(people.c.access, LISTED))
IS_NOT_NOTED = among(people.c.password_state, NOT_NOTED)


def in_state(messages: FromClause, state: DeliveryState) -> ColumnElement[bool]:
    """Give the condition for messages in this state.

    The state is written out rather than bound: a partial index serves only queries that name its condition.
    """
    return messages.c.state == literal_column(f"'{state.value}'")


def of_action(lines: FromClause, action: Action) -> ColumnElement[bool]:
    """Give the condition for lines of the journal of this kind, written out as above."""
    return lines.c.action == literal_column(f"'{action.value}'")


def urgently(messages: FromClause) -> ColumnElement[bool]:
    """Give the condition for urgent messages that are owed.

    It is the condition of their partial index.
    """
    return and_(in_state(messages, DeliveryState.OWED), messages.c.urgent)


_OWED, _FAILED = in_state(outbox, DeliveryState.OWED), in_state(outbox, DeliveryState.FAILED)
partial_index("ix_proposals_open", proposals.c.settled_by.is_(None), proposals.c.space_id)
partial_index("ix_people_listed", IS_LISTED, people.c.space_id, people.c.sort_key, people.c.id)
partial_index(
    "ix_people_suspended", among(people.c.access, [Access.SUSPENDED]), people.c.space_id, people.c.sort_key, people.c.id
)
partial_index("ix_people_planned", among(people.c.access, [Access.PLANNED]), people.c.space_id, people.c.starts_on)
partial_index("ix_people_ending", people.c.ends_on.is_not(None), people.c.space_id, people.c.ends_on)
partial_index("ix_people_not_noted", IS_NOT_NOTED, people.c.space_id, people.c.password_at)
partial_index("ix_review_lines_waiting", review_lines.c.answer.is_(None), review_lines.c.review, review_lines.c.person)
partial_index("ix_people_partners", people.c.partner, people.c.space_id)
# Most have none: with those in it, a database that counted them would rather read the whole table.
partial_index("ix_people_phone", people.c.phone.is_not(None), people.c.space_id, people.c.phone)
partial_index(
    "ix_people_former_slack_id", people.c.former_slack_id.is_not(None), people.c.space_id, people.c.former_slack_id
)
partial_index("ix_people_administrators", people.c.administrator_since.is_not(None), people.c.space_id)
partial_index("ix_outbox_about", outbox.c.about.is_not(None), outbox.c.about, outbox.c.position)
partial_index("ix_outbox_unconverted", outbox.c.payload.is_(None), outbox.c.space_id, outbox.c.position)
partial_index("ix_journal_access_asked", of_action(journal, Action.ACCESS_ASKED), journal.c.space_id, journal.c.at)
partial_index("ix_broadcasts_pending", broadcasts.c.done.is_(False), broadcasts.c.space_id, broadcasts.c.id)
partial_index("ix_outbox_owed_lane", _OWED, outbox.c.space_id, outbox.c.lane, outbox.c.position)
partial_index("ix_outbox_owed", _OWED, outbox.c.space_id, outbox.c.position)
partial_index("ix_outbox_urgent", urgently(outbox), outbox.c.space_id, outbox.c.due_at)
partial_index("ix_outbox_failed", _FAILED, outbox.c.space_id, outbox.c.settled_at)
