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
    update,
)

from rules.model.listing import NOT_NOTED, Criteria, Filter, Horizon, Term
from rules.model.people import LISTED, USERS, Access
from storage.tables import people

# Person.is_user and Person.is_listed, in the database's words.
IS_USER = or_(people.c.partner, people.c.access.in_(USERS))
IS_LISTED = or_(people.c.partner, people.c.access.in_(LISTED))
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
_NOT_NOTED = and_(IS_LISTED, people.c.password_state.in_(NOT_NOTED))
# In the order of Headcount.
HEADCOUNT = (
    select(
        func.count().filter(people.c.access == Access.ACTIVE, not_(people.c.partner)),
        func.count().filter(people.c.partner),
        func.count().filter(IS_USER, people.c.administrator_since.is_not(None)),
        func.count().filter(people.c.access == Access.SUSPENDED, not_(people.c.partner)),
        func.count().filter(_NOT_NOTED),
        func.count().filter(_NOT_NOTED, people.c.password_at <= bindparam("noted_until")),
        func.count().filter(people.c.access == Access.PLANNED, not_(people.c.partner)),
    )
    .select_from(people)
    .where(HERE)
)
DATED = IN_ORDER.where(
    or_(
        and_(people.c.access == Access.PLANNED, people.c.starts_on <= bindparam("starts_until")),
        and_(people.c.access == Access.SUSPENDED, people.c.back_on <= bindparam("starts_until")),
        and_(people.c.access == Access.ACTIVE, people.c.ends_on <= bindparam("ends_until")),
    )
)
ACCOUNTS = select(people.c.slack_id).where(HERE, people.c.slack_id.is_not(None))
ADD = insert(people)
LISTED_IN_ORDER = PEOPLE.where(IS_LISTED).order_by(people.c.sort_key, people.c.id)
UPDATE = update(people).where(HERE, people.c.id == _SOUGHT)


def meeting(criteria: Criteria) -> ColumnElement[bool]:
    """Give the condition for those whom a list shows, as `rules.model.listing.meets` has it."""
    of_kind = [] if criteria.only is None else [_of_kind(criteria.only, criteria.horizon)]
    return and_(IS_LISTED, *of_kind, *(_matching(each, criteria.horizon) for each in criteria.terms))


def _matching(term: Term, horizon: Horizon) -> ColumnElement[bool]:
    words = and_(*(people.c.search_text.contains(word, autoescape=True) for word in term.words))
    phone = [people.c.phone.contains(term.phone, autoescape=True)] if term.phone else []
    return or_(words, *phone, *(_of_kind(each, horizon) for each in sorted(term.kinds)))


def _of_kind(kind: Filter, horizon: Horizon) -> ColumnElement[bool]:
    return _KINDS[kind](horizon)


_KINDS: dict[Filter, Callable[[Horizon], ColumnElement[bool]]] = {
    Filter.ON_HOLD: lambda _: people.c.access == Access.SUSPENDED,
    Filter.TO_COME: lambda _: people.c.access == Access.PLANNED,
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
