"""Keep access reviews, and what was said in them.

Revision ID: 0011
Revises: 0010
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "reviews",
        sa.Column("id", _ID, nullable=False),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_by", _ID, nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminders", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reviews"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_reviews_space_id_spaces"),
        sa.ForeignKeyConstraint(["opened_by"], ["people.id"], name="fk_reviews_opened_by_people"),
    )
    op.create_table(
        "review_lines",
        sa.Column("review", _ID, nullable=False),
        sa.Column("person", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_by", _ID, nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("review", "person", name="pk_review_lines"),
        sa.ForeignKeyConstraint(["review"], ["reviews.id"], name="fk_review_lines_review_reviews"),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_review_lines_person_people"),
        sa.ForeignKeyConstraint(["answered_by"], ["people.id"], name="fk_review_lines_answered_by_people"),
    )
