"""What people see when they export clients."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from slack_sdk.models.blocks import InputBlock, Option, RadioButtonsElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.export_clients import ClientExport, Form
from rules.files.spreadsheet import marked
from rules.files.written_workbook import write_workbook
from rules.model.journal import IdempotencyKey
from rules.model.people import PersonId
from rules.model.portfolios import PortfolioId, Right
from rules.model.refusals import Field
from rules.shown_in_exports import ShownClient, ShownPortfolios
from views import exports
from views.import_clients import COLUMNS
from views.import_remarks import client_labels
from views.sheets import Sheet
from views.typeset import plain

WINDOW = "export_clients"
FORM = "form"
_CSV, _XLSX = "csv", "xlsx"
# Of a workbook with more cells no spreadsheet is glad: it comes as CSV.
MOST_CELLS = 1_000_000


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the file is to look like, and whether as a workbook."""

    form: Form
    as_workbook: bool


@dataclass(frozen=True, slots=True)
class ClientFile:
    """A file as it is sent."""

    name: str
    content: bytes


def confirmation(localizer: Localizer, wanted: ClientExport, form: IdempotencyKey) -> View:
    """Build the window that asks to confirm the export, and in which form."""
    holds = localizer.count("The file will hold {n} client.", "The file will hold {n} clients.", wanted.clients)
    options = [
        Option(text=plain(text), value=f"{shape}.{kind}", description=plain(said))
        for text, shape, kind, said in _choices(localizer)
    ]
    choice = RadioButtonsElement(action_id=FORM, options=options, initial_option=options[0])
    field = InputBlock(block_id=FORM, label=plain(localizer.say("Form")), element=choice)
    return exports.confirmation(localizer, localizer.say("Export clients"), holds, WINDOW, form, fields=[field])


def chosen(view: Mapping[str, Any]) -> Chosen:
    """Read what the file is to look like."""
    shape, kind = view["state"]["values"][FORM][FORM]["selected_option"]["value"].split(".")
    return Chosen(Form(shape), kind == _XLSX)


def result(localizer: Localizer, exported: ClientExport) -> View:
    """Build the window that says the file is being sent."""
    return exports.result(localizer, localizer.say("Export clients"), again=exported.again)


def file_comment(localizer: Localizer, clients: int) -> str:
    """Write the comment that stands above the file."""
    return localizer.count(
        "Here is the export of clients: {n} client. Delete it once you have used it.",
        "Here is the export of clients: {n} clients. Delete it once you have used it.",
        clients,
    )


def client_list(localizer: Localizer, shown: ShownPortfolios, clients: Iterable[ShownClient], at: datetime) -> Sheet:
    """Give the clients as an import reads them."""
    labels = client_labels(localizer)
    headings = tuple(labels[field] for field, _ in COLUMNS)
    rows = (row for each in clients for row in _rows(shown, each))
    name = localizer.say("clients {date}.csv", date=f"{at.astimezone(localizer.timezone):%Y-%m-%d}")
    return Sheet(name, localizer.locale.language, (headings, *rows))


def matrix(localizer: Localizer, shown: ShownPortfolios, clients: Iterable[ShownClient], at: datetime) -> Sheet:
    """Give a line for each client, a column for each person."""
    labels, people = client_labels(localizer), shown.people
    headings = (labels[Field.SIREN], labels[Field.NAME], *(shown.address(each) for each in people))
    reach: dict[tuple[PortfolioId, ...], tuple[str, ...]] = {}
    rows = []
    for each in clients:
        if each.portfolios not in reach:
            reach[each.portfolios] = _within_reach(shown, people, each.portfolios)
        rows.append((each.client.siren or "", each.client.name, *reach[each.portfolios]))
    name = localizer.say("clients, matrix {date}.csv", date=f"{at.astimezone(localizer.timezone):%Y-%m-%d}")
    # With semicolons in every language, as other portals take it.
    return Sheet(name, "fr", (headings, *rows))


def as_file(localizer: Localizer, sheet: Sheet, *, as_workbook: bool) -> ClientFile:
    """Give a sheet as CSV, or as a workbook unless too large."""
    if not as_workbook or sum(map(len, sheet.rows)) > MOST_CELLS:
        return ClientFile(sheet.name, sheet.content)
    # Marked as in CSV, so that no cell runs wherever it is pasted, and an import reads it back.
    rows = [[marked(cell) for cell in row] for row in sheet.rows]
    name = sheet.name.removesuffix(".csv") + ".xlsx"
    return ClientFile(name, write_workbook(localizer.say("Clients"), rows))


def _choices(localizer: Localizer) -> Iterator[tuple[str, str, str, str]]:
    say = localizer.say
    read = say("A line for each client and portfolio; it can be imported again.")
    bits = say("A column for each person: 1 where they may see the client.")
    yield say("List (CSV)"), Form.LIST, _CSV, read
    yield say("List (Excel)"), Form.LIST, _XLSX, read
    yield say("Matrix of 1 and 0 (CSV)"), Form.MATRIX, _CSV, bits
    yield say("Matrix of 1 and 0 (Excel)"), Form.MATRIX, _XLSX, bits


def _rows(shown: ShownPortfolios, each: ShownClient) -> Iterator[tuple[str, ...]]:
    client = (each.client.siren or "", each.client.siret or "", each.client.name, each.client.code)
    for portfolio in each.portfolios:
        found = shown.portfolios[portfolio]
        yield (
            *client,
            found.name,
            shown.address(found.lead),
            shown.address(found.deputy),
            ", ".join(shown.with_right(portfolio, Right.HANDLE)),
            ", ".join(shown.with_right(portfolio, Right.VIEW)),
        )
    if not each.portfolios:
        yield (*client, "", "", "", "", "")


def _within_reach(
    shown: ShownPortfolios, people: Sequence[PersonId], portfolios: Sequence[PortfolioId]
) -> tuple[str, ...]:
    within = {each.person for portfolio in portfolios for each in shown.members.get(portfolio, ())}
    return tuple("1" if each in within else "0" for each in people)
