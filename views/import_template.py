"""The template of a list to be imported, in the language of who asks for it."""

from __future__ import annotations

from dataclasses import dataclass

from slack_sdk.models.views import View

from locales import Localizer
from rules.files.written_workbook import write_workbook
from rules.model.refusals import Field
from rules.model.subscriber_form import TYPED
from views.subscriber_form import labels
from views.typeset import alert, paragraph
from views.windows import window

SEND = "send_template"
# As the form has them; the reason is for what speaks against somebody.
COLUMNS = (*TYPED, Field.STARTS_ON, Field.ENDS_ON, Field.REASON)


@dataclass(frozen=True, slots=True)
class Template:
    """A workbook to be filled in: its name, and its headings."""

    name: str
    sheet: str
    headings: tuple[str, ...]

    @property
    def content(self) -> bytes:
        """The file as XLSX, in which the first zero of a number stays."""
        return write_workbook(self.sheet, [self.headings])


def template(localizer: Localizer) -> Template:
    """Give the template with the headings that an import reads."""
    names = labels(localizer)
    return Template(file_name(localizer), sheet_name(localizer), tuple(names[each] for each in COLUMNS))


def file_name(localizer: Localizer) -> str:
    """Name the file."""
    return localizer.say("subscribers to import.xlsx")


def sheet_name(localizer: Localizer) -> str:
    """Name its only sheet."""
    return localizer.say("Subscribers")


def file_comment(localizer: Localizer) -> str:
    """Write the comment that stands above the file."""
    return localizer.say(
        "Here is the template: one person a line. Last name, first name and e-mail are required, the rest may stay "
        "empty. Write days as in 31/12/2026. Then choose the file under “Import”."
    )


def sent(localizer: Localizer) -> View:
    """Build the window that says the template is being sent."""
    said = localizer.say("The template is on its way: see your messages from this app.")
    advice = localizer.say("Fill it in, come back here with “Back”, and choose the file.")
    return window(
        localizer.say("Import subscribers"), [alert(said, "success"), paragraph(advice)], close=localizer.say("Back")
    )
