"""An import of clients as its author sees it through: dropped, looked at, confirmed, and gone through."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from rules import hold_import, import_clients, import_subscribers, run_import
from rules.client_deeds import DoneAbove
from rules.files.headings import read_sheet
from rules.import_subscribers import Proposal
from rules.model.clients import ClientsSought
from rules.model.dates import today
from rules.model.imports import Import, ImportId, ImportKind, ImportLine, ImportState, Line, Verdict
from rules.model.listing import START
from tests.people import ANNE
from tests.rules.portfolios import Firm

RUNNER = "the runner"
HEADINGS = "SIREN;SIRET;Raison sociale;Code dossier;Portefeuille;Responsable;Suppléant;Collaborateur;Consultation;Motif"
GARAGE, BAKERY, CHEMIST = "732829320", "552100554", "542107651"


def lines_of(*rows: str, headings: str = HEADINGS) -> Sequence[Line]:
    """The lines of a file with these rows below its headings."""
    return read_sheet("\n".join((headings, *rows)).encode(), ImportKind.CLIENTS).lines


def drop(firm: Firm, *rows: str, headings: str = HEADINGS) -> Proposal:
    """Anne drops a file, and looks at what it would do."""
    new = Import(
        id=ImportId(uuid4().hex),
        author=firm.id(ANNE),
        state=ImportState.READING,
        file_name="clients.csv",
        digest="its digest",
        made_at=firm.now,
        kind=ImportKind.CLIENTS,
    )
    records, above = firm.records, DoneAbove()
    import_subscribers.begin(records, ANNE.slack_id, new)
    lines = lines_of(*rows, headings=headings)
    found = import_clients.examine_clients(records, ANNE.slack_id, lines, above, day=today(firm.now))
    import_subscribers.store_lines(records, new.id, found)
    import_clients.note_found(records, ANNE.slack_id, new.id, above)
    return import_subscribers.propose(records, ANNE.slack_id, new.id)


def examined(firm: Firm, lines: Sequence[Line]) -> list[ImportLine]:
    """What would become of these lines."""
    return import_clients.examine_clients(firm.records, ANNE.slack_id, lines, DoneAbove(), day=today(firm.now))


def confirm(firm: Firm, proposal: Proposal, reason: str = "") -> Import:
    """« Importer »."""
    return import_subscribers.confirm(
        firm.records,
        ANNE.slack_id,
        proposal.imported.id,
        with_checked=bool(reason),
        reason=reason,
        notify=True,
        now=firm.now,
    )


def go_through(firm: Firm, imported: Import, size: int = 2, batches: int = 1_000, runner: str = RUNNER) -> Import:
    """A process takes the import and does its lines, to the end or so many batches."""
    went = hold_import.take(firm.records, imported.id, runner, firm.now)
    for _ in range(batches):
        if went.state.is_over:
            break
        went = run_import.run_batch(firm.records, imported.id, runner, {}, size, firm.now)
    return went


def found_in(firm: Firm, *rows: str, headings: str = HEADINGS) -> list[ImportLine]:
    """What is found of each line of a file."""
    proposal = drop(firm, *rows, headings=headings)
    return firm.records.imports.lines(proposal.imported.id, tuple(Verdict), 0, None)


def imported(firm: Firm, *rows: str, reason: str = "", size: int = 2, headings: str = HEADINGS) -> Import:
    """All of it: dropped, confirmed and gone through."""
    return go_through(firm, confirm(firm, drop(firm, *rows, headings=headings), reason), size)


def clients_of(firm: Firm) -> dict[str, tuple[str | None, str | None, str, set[str]]]:
    """The clients by name: SIREN, SIRET, code and portfolios."""
    records = firm.records
    found = records.clients.page(ClientsSought(), START, 1_000).clients
    placed: dict[int, set[str]] = {each.id: set() for each in found}
    for each in records.portfolios.placements([each.id for each in found]):
        placed[each.client].add(records.portfolios.get(each.portfolio).name)
    return {each.name: (each.siren, each.siret, each.code, placed[each.id]) for each in found}
