"""The statements by which people are read and stored."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BindParameter, and_, bindparam, func, insert, not_, or_, select, tuple_, update

from rules.model.people import LISTED, USERS, Access, PasswordState
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
_NOT_NOTED = and_(
    IS_LISTED,
    people.c.password_state.in_([PasswordState.TO_SEND, PasswordState.DELIVERED, PasswordState.FAILED]),
)
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
