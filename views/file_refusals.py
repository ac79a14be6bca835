"""The sentences about files that cannot be imported."""

from __future__ import annotations

from locales import Localizer
from rules.files.columns import Column, ColumnsDiffer, MissingColumns
from rules.files.tables import Fault, FileRefused
from views.typeset import clip

# Headings may be anything; these are shown so that people recognise their file.
_LONGEST_HEADINGS = 300


def of_file(localizer: Localizer, refused: FileRefused) -> str:
    """Say why a file could not be read, and what to do."""
    return {
        Fault.EMPTY: localizer.say("There are no people in this file: below its headings, every line is empty."),
        Fault.TOO_LARGE: localizer.say(
            "This file is too large: at most 10 MB, and 200 MB unpacked. Divide it, or keep only the columns needed."
        ),
        Fault.TOO_MANY_ROWS: localizer.say("There are too many lines in this file: at most 20,000. Divide it."),
        Fault.TOO_MUCH: localizer.say(
            "This file holds far more than a list of 20,000 people: too many cells, or too much text or formatting. "
            "Copy the list alone into a new workbook, and save that as XLSX or CSV."
        ),
        Fault.UNFINISHED: localizer.say(
            "The reading of this file was stopped: it took too much time or memory, or the file is damaged. Copy the "
            "list alone into a new workbook, and save that as XLSX or CSV."
        ),
        Fault.OLD_EXCEL: localizer.say(
            "This file is in Excel’s old format, or has a password. Save it as XLSX without a password, or as CSV."
        ),
        Fault.QUOTES: localizer.say(
            "In line {row} of this file, a quotation mark is opened and not closed. Correct it, or save the list "
            "as XLSX.",
            row=refused.row,
        ),
        Fault.QUOTES_WITHIN: localizer.say(
            "In line {row} of this file, a cell goes on after its closing quotation mark. Correct it, or save the list "
            "as XLSX.",
            row=refused.row,
        ),
        Fault.NO_TABLE: localizer.say("This is not a list that can be read. Save it as CSV or as XLSX."),
        Fault.BROKEN: localizer.say("This XLSX file is damaged. Open it, save it again, and try once more."),
    }[refused.fault]


def of_columns(localizer: Localizer, refused: MissingColumns) -> str:
    """Say which columns are missing, and which were found."""
    missing = localizer.several([column(localizer, each) for each in refused.missing])
    found = localizer.several(refused.found) or localizer.say("none")
    return localizer.say(
        "These columns are missing: {missing}. Headings found: {found}.",
        missing=missing,
        found=clip(found, _LONGEST_HEADINGS),
    )


def of_two_columns(localizer: Localizer, refused: ColumnsDiffer) -> str:
    """Say which two columns differ, and what to do."""
    places = [
        localizer.say("“{heading}” (column {letter})", heading=clip(heading, _LONGEST_HEADINGS // 4), letter=letter)
        for letter, heading in refused.places
    ]
    return localizer.say(
        "Two columns of this file say the same thing ({column}) and differ in line {row}: {places}. Delete the "
        "wrong one, or give it another heading.",
        column=column(localizer, refused.column),
        row=refused.row,
        places=localizer.several(places),
    )


def column(localizer: Localizer, which: Column) -> str:
    """Give the heading of a column."""
    return {
        Column.LAST_NAME: localizer.say("Last name"),
        Column.FIRST_NAME: localizer.say("First name"),
        Column.FULL_NAME: localizer.say("First name and last name"),
        Column.NAME_REVERSED: localizer.say("Last name and first name"),
        Column.EMAIL: localizer.say("E-mail"),
        Column.LOGIN: localizer.say("Identifier"),
        Column.PHONE: localizer.say("Phone"),
        Column.FUNCTION: localizer.say("Function"),
        Column.REASON: localizer.say("Reason"),
        Column.STARTS_ON: localizer.say("Access from"),
        Column.ENDS_ON: localizer.say("Access until"),
        Column.ENDS_AT: localizer.say("Access until"),
        Column.STATUS: localizer.say("Status"),
        Column.BLOCKED: localizer.say("Status"),
        Column.SIREN: localizer.say("SIREN"),
        Column.SIRET: localizer.say("SIRET"),
        Column.CLIENT: localizer.say("Company name"),
        Column.CODE: localizer.say("File code"),
        Column.PORTFOLIO: localizer.say("Portfolio"),
        Column.LEAD: localizer.say("Lead"),
        Column.DEPUTY: localizer.say("Deputy"),
        Column.HANDLING: localizer.say("Collaborator"),
        Column.VIEWING: localizer.say("Viewer"),
    }[which]
