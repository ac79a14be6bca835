"""The recognition of a form that was sent before."""

from __future__ import annotations

from rules.model.journal import Entry, IdempotencyKey
from rules.model.people import SlackId
from rules.permissions import user_of
from rules.ports import Records


def done_before(records: Records, author: SlackId, form: IdempotencyKey) -> Entry | None:
    """Find the line that this user's form led to.

    It is asked before any right is checked: who pressed twice sees the same outcome, although the first press may have
    ended that right. Raises NotAUser where they are no user any more.
    """
    entry = records.journal.of_form(form)
    return entry if entry is not None and entry.actor == user_of(records, author).id else None
