"""An import as people see it through, in the sandbox."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from sandbox import firm
from sandbox.slack import File, Person, Window
from tests.stage import Stage, plainly

HEADINGS = ("Nom", "Prénom", "Courriel", "Téléphone", "Fonction", "Motif")
ANNE = ("Petit", "Anne", f"anne.petit@{firm.DOMAIN}", "01 23 45 67 89", "Assistante", "")
# Of the firm's other domain, and not in Slack.
FELIX = ("Faure", "Félix", "felix.faure@filiale.fr", "", "", "")
OTHER_DOMAIN = {"FIRM_EMAIL_DOMAINS": "filiale.fr"}
STRANGER = ("Simon", "Sam", "sam@gmail.com", "", "", "")
NAMESAKE = ("Petit", "Anne", "anne2@filiale.fr", "", "", "")


def crowd(count: int) -> tuple[Person, ...]:
    """So many more people in the workspace."""
    return tuple(
        Person(
            f"U1{number:05}",
            f"crowd{number}",
            f"Prénom{number} Nom{number}",
            f"Prénom{number}",
            f"Nom{number}",
            f"crowd{number}@{firm.DOMAIN}",
            locale="fr-FR",
        )
        for number in range(count)
    )


def lines_of(people: Sequence[Person]) -> list[tuple[str, ...]]:
    """A line for each."""
    return [(each.last_name, each.first_name, each.email or "", "", "", "") for each in people]


def as_csv(*rows: Sequence[str], headings: Sequence[str] = HEADINGS) -> bytes:
    """A file as Excel writes it in France, in Windows-1252."""
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows([headings, *rows])
    return text.getvalue().encode("cp1252")


async def drop(stage: Stage, who: str, content: bytes, name: str = "abonnés.csv") -> Window:
    """Open the list, choose the file and have it looked through; the window it ends in."""
    await stage.open(who, "/abonnes")
    await stage.press(who, "import_from_list")
    assert stage.hands(who).drop("file", name, content) is None
    answer = await stage.hands(who).submit()
    assert answer.ok, answer
    await stage.slack.until(
        lambda: stage.top(who).errors or not any(each in stage.reads(who) for each in ("Examen du", "Checking")),
        why=f"The file was not looked through for {who}",
    )
    return stage.top(who)


async def imported(stage: Stage, who: str, content: bytes, *, add_checked: str = "") -> None:
    """Drop a file, confirm it, and wait until it is over; the lines to check with this reason, or left out."""
    await drop(stage, who, content)
    if add_checked:
        await stage.hands(who).select("checked", "add")
        stage.hands(who).type("reason", add_checked)
    await stage.submit(who)
    await over(stage)


async def over(stage: Stage) -> None:
    """Wait until every import is settled, and all that it owes delivered."""
    await stage.slack.until(lambda: _ended(stage), why="The import did not end")
    await stage.settle()


def _ended(stage: Stage) -> bool:
    return bool(stage.log.of("an import is over"))


def files(stage: Stage, who: str) -> list[File]:
    """The files in somebody's messages."""
    return [file for message in stage.inbox(who) for file in message.files]


def rows_of(file: File) -> list[list[str]]:
    """What stands in a file that the bot sent, as a spreadsheet shows it."""
    assert file.content is not None
    text = file.content.decode("utf-8-sig")
    return [[plainly(cell) for cell in row] for row in csv.reader(io.StringIO(text), delimiter=";")]
