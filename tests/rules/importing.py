"""An import as its author sees it through: dropped, looked at, confirmed, and gone through by some process."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from rules import hold_import, import_subscribers, run_import
from rules.import_lines import Above, Roster
from rules.import_subscribers import Proposal
from rules.model.dates import today
from rules.model.imports import Import, ImportId, ImportState, Line
from rules.model.people import Member, SlackId
from rules.model.subscriber_form import Form
from rules.ports import Records
from tests.people import ANNE, CHLOE, DENIS, NOW, member

RUNNER = "the runner"
EMIL = member("Émile", "Évrard")
FANNY = member("Fanny", "Faure")
FELIX = member("Félix", "Faure", email="felix.faure@filiale.fr")  # of the firm’s other domain, and not in Slack
GUEST = member("Guy", "Guérin", is_full=False)
IN_SLACK = (ANNE, CHLOE, DENIS, EMIL, FANNY, GUEST)
ROSTER: Roster = {each.email: each for each in IN_SLACK if each.email}


def line(number: int, who: Member, *, reason: str = "", **changes: str) -> Line:
    """A line of a file about a member."""
    usual: dict[str, Any] = {"last_name": who.last_name, "first_name": who.first_name, "email": who.email or ""}
    return Line(number, Form(**{**usual, **changes}), reason)


def file_of(*people: Member) -> list[Line]:
    """A file with a line for each, the first below the headings."""
    return [line(number, who) for number, who in enumerate(people, start=2)]


def drop(
    records: Records,
    lines: Sequence[Line],
    *,
    author: Member = ANNE,
    roster: Roster = ROSTER,
) -> Proposal:
    """Somebody drops a file, and looks at what it would do."""
    author_id = records.people.by_slack_id(author.slack_id)
    assert author_id is not None
    new = Import(
        id=ImportId(uuid4().hex),
        author=author_id.id,
        state=ImportState.READING,
        file_name="abonnés.csv",
        digest="its digest",
        made_at=NOW,
    )
    import_subscribers.begin(records, author.slack_id, new)
    found = import_subscribers.examine(records, author.slack_id, lines, roster, Above(), day=today(NOW))
    import_subscribers.store_lines(records, new.id, found)
    return import_subscribers.propose(records, author.slack_id, new.id)


def confirm(
    records: Records,
    proposal: Proposal,
    *,
    author: Member = ANNE,
    with_checked: bool = False,
    reason: str = "",
    notify: bool = True,
    now: datetime = NOW,
) -> Import:
    """« Importer »."""
    return import_subscribers.confirm(
        records,
        SlackId(author.slack_id),
        proposal.imported.id,
        with_checked=with_checked,
        reason=reason,
        notify=notify,
        now=now,
    )


def go_through(
    records: Records, imported: Import, *, size: int = 2, now: datetime = NOW, roster: Roster = ROSTER
) -> Import:
    """A process takes the import and adds its lines to the end."""
    hold_import.take(records, imported.id, RUNNER, now)
    while not (went := run_import.run_batch(records, imported.id, RUNNER, roster, size, now)).state.is_over:
        pass
    return went


def imported(records: Records, lines: Sequence[Line], *, reason: str = "") -> Import:
    """All of it: dropped, confirmed and gone through."""
    proposal = drop(records, lines)
    return go_through(records, confirm(records, proposal, with_checked=bool(reason), reason=reason))


def running(records: Records, *people: Member) -> Import:
    """An import that its author has confirmed."""
    return confirm(records, drop(records, file_of(*people)))
