"""The statements by which people are read and stored."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    and_,
    bindparam,
    func,
    insert,
    not_,
    or_,
    select,
    tuple_,
    union_all,
    update,
)

from rules.model.listing import MOST_COUNTED, Criteria, Filter, Horizon, Term
from rules.model.people import USERS, Access
from storage.tables import IS_LISTED, IS_NOT_NOTED, among, people
from storage.words import holding

# Person.is_user, in the database's words.
IS_USER = or_(people.c.partner, people.c.access.in_(USERS))
PLACE = tuple_(people.c.sort_key, people.c.id)

# Statements are made once: most of the time of a short one would go into making it.
HERE = people.c.space_id == bindparam("space")
_SOUGHT: BindParameter[Any] = bindparam("sought")
PEOPLE = select(people).where(HERE)
IN_ORDER = PEOPLE.order_by(people.c.id)
BY_ID = PEOPLE.where(people.c.id == _SOUGHT)
BY_IDS = IN_ORDER.where(people.c.id.in_(bindparam("sought", expanding=True)))
BY_SLACK_ID = PEOPLE.where(people.c.slack_id == _SOUGHT)
BY_FORMER_SLACK_ID = IN_ORDER.where(people.c.former_slack_id == _SOUGHT)
BY_EMAIL = PEOPLE.where(people.c.email == _SOUGHT)
ALL_USERS = IN_ORDER.where(IS_USER)
PARTNERS = IN_ORDER.where(people.c.partner)
ADMINISTRATORS = PEOPLE.where(IS_USER, people.c.administrator_since.is_not(None)).order_by(
    people.c.administrator_since, people.c.id
)
NAMED = IN_ORDER.where(IS_LISTED, people.c.name_key == _SOUGHT)
WITH_PHONE = IN_ORDER.where(IS_LISTED, people.c.phone == _SOUGHT)
LOOKING_LIKE = IN_ORDER.where(IS_LISTED, people.c.look == _SOUGHT)
IS_ADMINISTRATOR = and_(IS_USER, people.c.administrator_since.is_not(None))
_NOT_NOTED = and_(IS_LISTED, IS_NOT_NOTED)
_OVERDUE = (
    select(people.c.id)
    .where(HERE, _NOT_NOTED, people.c.password_at <= bindparam("noted_until"))
    .limit(MOST_COUNTED + 1)
)
COUNT_OVERDUE = select(func.count()).select_from(_OVERDUE.subquery())
# Three parts, each with its index: as alternatives of one condition SQLite would read everybody in order instead.
DATED = union_all(
    PEOPLE.where(among(people.c.access, [Access.PLANNED]), people.c.starts_on <= bindparam("starts_until")),
    PEOPLE.where(among(people.c.access, [Access.SUSPENDED]), people.c.back_on <= bindparam("starts_until")),
    PEOPLE.where(people.c.access == Access.ACTIVE, people.c.ends_on <= bindparam("ends_until")),
)
ACCOUNTS = select(people.c.slack_id).where(HERE, people.c.slack_id.is_not(None))
ACCOUNTS_AMONG = select(people.c.slack_id).where(HERE, people.c.slack_id.in_(bindparam("sought", expanding=True)))
ADD = insert(people)
# One statement for many rows: the index of words is written once a statement, not once a row.
ADD_ALL = insert(people).returning(people.c.email, people.c.id)
LISTED_IN_ORDER = PEOPLE.where(IS_LISTED).order_by(people.c.sort_key, people.c.id)
UPDATE = update(people).where(HERE, people.c.id == _SOUGHT)


def meeting(criteria: Criteria) -> list[ColumnElement[bool]]:
    """Give the conditions for those whom a list shows, as `rules.model.listing.meets` has it.

    Terms that are words and nothing else are left out: there is an index for them.
    """
    of_kind = [] if criteria.only is None else [_of_kind(criteria.only, criteria.horizon)]
    return [*of_kind, *(_matching(each, criteria.horizon) for each in criteria.terms if not is_plain(each))]


def is_plain(term: Term) -> bool:
    """Tell whether a term is words and nothing else."""
    return not term.phone and not term.kinds


def _matching(term: Term, horizon: Horizon) -> ColumnElement[bool]:
    phone = [people.c.phone.contains(term.phone, autoescape=True)] if term.phone else []
    return or_(and_(*holding(term.words)), *phone, *(_of_kind(each, horizon) for each in sorted(term.kinds)))


def _of_kind(kind: Filter, horizon: Horizon) -> ColumnElement[bool]:
    return _KINDS[kind](horizon)


_KINDS: dict[Filter, Callable[[Horizon], ColumnElement[bool]]] = {
    Filter.ON_HOLD: lambda _: among(people.c.access, [Access.SUSPENDED]),
    Filter.TO_COME: lambda _: among(people.c.access, [Access.PLANNED]),
    Filter.ACTIVE: lambda _: people.c.access == Access.ACTIVE,
    Filter.ENDING: lambda horizon: and_(
        people.c.access.in_([Access.PLANNED, Access.ACTIVE]), people.c.ends_on <= horizon.ends_until
    ),
    Filter.NOT_NOTED: lambda _: _NOT_NOTED,
    Filter.OVERDUE: lambda horizon: and_(_NOT_NOTED, people.c.password_at <= horizon.noted_until),
    Filter.ADMINISTRATORS: lambda _: IS_ADMINISTRATOR,
    Filter.PARTNERS: lambda _: people.c.partner.is_(True),
    Filter.SUBSCRIBERS: lambda _: and_(people.c.partner.is_(False), not_(IS_ADMINISTRATOR)),
}
