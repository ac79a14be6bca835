"""What people see of an import of clients."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from slack_sdk.models.blocks import Block, InputBlock
from slack_sdk.models.blocks.block_elements import FileInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.client_lines import ClientLine
from rules.model.coverage import Coverage
from rules.model.imports import ImportLine, Verdict
from rules.model.refusals import Field
from views.import_remarks import client_labels, remarks
from views.sheets import Sheet
from views.typeset import Sentence, Typed, alert, clip, joined, note, paragraph, paragraphs, plain
from views.windows import window

WINDOW = "import_clients_file"
FILE = "file"
_KINDS = ("csv", "tsv", "txt", "xlsx")
_LONGEST, _LONGEST_REMARKS = 200, 1_000
COLUMNS = (
    (Field.SIREN, "siren"),
    (Field.SIRET, "siret"),
    (Field.NAME, "name"),
    (Field.CODE, "code"),
    (Field.PORTFOLIOS, "portfolios"),
    (Field.LEAD, "lead"),
    (Field.DEPUTY, "deputy"),
    (Field.PERSON, "handling"),
    (Field.VIEWERS, "viewing"),
)


def form(localizer: Localizer, remark: str = "") -> View:
    """Build the window in which a list of clients is chosen."""
    say = localizer.say
    headings = say(
        "Headings: SIREN, SIRET, Company name, File code, Portfolio; and, if you wish, Lead, Deputy, Collaborator, "
        "Viewer, Reason."
    )
    element = FileInputElement(action_id=FILE, filetypes=list(_KINDS), max_files=1)
    people = say(
        "People are named by e-mail or by name. A collaborator may handle the clients, a viewer only view them."
    )
    several = say("A client in several portfolios stands in several lines, or the portfolios in one cell, between “;”.")
    return window(
        say("Import clients"),
        [
            *([alert(remark, "error")] if remark else []),
            paragraph(say("Choose a list of clients, as CSV or Excel (XLSX).")),
            InputBlock(block_id=FILE, label=plain(say("File")), element=element, hint=plain(headings)),
            note(people),
            note(several),
            note(say("An import only adds: nobody’s right ends by it, and no client leaves a portfolio.")),
            note(say("Nothing is changed yet: first you see, line by line, what this file would do.")),
        ],
        submit=say("Check the file"),
        close=say("Cancel"),
        name=WINDOW,
    )


def foreseen(localizer: Localizer, coverage: Coverage) -> Iterator[Block]:
    """Say what the file would create, and whom it names."""
    if coverage.new_portfolios:
        names = localizer.several([clip(each, _LONGEST) for each in coverage.portfolio_names])
        yield note(
            localizer.count(
                "{n} portfolio to be created: {names}",
                "{n} portfolios to be created: {names}",
                coverage.new_portfolios,
                names=names if coverage.new_portfolios == len(coverage.portfolio_names) else f"{names}…",
            )
        )
    if coverage.people:
        yield note(localizer.count("{n} person recognised", "{n} people recognised", coverage.people))


def tabs(localizer: Localizer) -> dict[Verdict, str]:
    """Name what becomes of the lines."""
    return {
        Verdict.ADD: localizer.say("New clients"),
        Verdict.CHANGE: localizer.say("To bring up to date"),
        Verdict.CHECK: localizer.say("To check"),
        Verdict.ANSWERED: localizer.say("With a reason"),
        Verdict.REFUSED: localizer.say("Refused"),
        Verdict.THERE: localizer.say("Unchanged"),
    }


def line(localizer: Localizer, found: ImportLine, client: ClientLine) -> Block:
    """Build what is shown of a line, with what speaks against it."""
    name = clip(client.name, _LONGEST) or "—"
    numbers = joined(*(clip(each, _LONGEST) for each in (client.siren, client.siret, client.code) if each))
    lines: list[Sentence] = [
        (localizer.say("Line {number} · {name}", number=found.line.number, name="{name}"), {"name": Typed(name)})
    ]
    lines += [("{numbers}", {"numbers": Typed(numbers)})] if numbers else []
    lines += _places(localizer, client)
    if found.line.written:
        written = Typed(clip(" · ".join(found.line.written), _LONGEST))
        lines.append((localizer.say("In the file: {text}. The SIREN was taken from it."), {"text": written}))
    if said := " ".join(remarks(localizer, found)):
        lines.append(("{said}", {"said": Typed(clip(said, _LONGEST_REMARKS))}))
    return paragraphs(*lines)


def not_done(localizer: Localizer, name: str, lines: Sequence[ImportLine]) -> Sheet:
    """Give the lines that were not done, with the reasons."""
    labels, say = client_labels(localizer), localizer.say
    headings = (say("Line"), *(labels[field] for field, _ in COLUMNS), labels[Field.REASON], say("To put right"))
    rows = [
        (
            str(each.line.number),
            *(getattr(each.line.client, attribute) for _, attribute in COLUMNS),
            each.line.reason,
            " ".join(remarks(localizer, each)),
        )
        for each in lines
        if each.line.client is not None
    ]
    return Sheet(name, localizer.locale.language, (headings, *rows))


def _places(localizer: Localizer, client: ClientLine) -> Iterator[Sentence]:
    labels = client_labels(localizer)
    said = [
        localizer.say("{label}: {value}", label=labels[field], value=clip(text, _LONGEST))
        for field, text in (
            (Field.PORTFOLIOS, client.portfolios),
            (Field.LEAD, client.lead),
            (Field.DEPUTY, client.deputy),
            (Field.PERSON, client.handling),
            (Field.VIEWERS, client.viewing),
        )
        if text
    ]
    if said:
        yield "{said}", {"said": Typed(joined(*said))}
