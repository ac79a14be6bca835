"""Every refusal as a sentence: what is wrong, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatch

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from locales import Reader
from rules import refusals
from rules.dates import noon
from rules.headings import Column, MissingColumns
from rules.people import Access, Profile
from rules.refusals import Field, Refused
from rules.tables import Fault, FileRefused
from views.enrol import OPEN as OPEN_ENROL
from views.typeset import alert, clip
from views.windows import button, buttons, window

# Headings may be anything; these are told so that whoever wrote them recognises his file.
_LONGEST_HEADINGS = 300


def window_of(reader: Reader, refused: Refused) -> View:
    """A window without inputs that says why not, and what to do."""
    blocks: list[Block] = [alert(sentence(reader, refused), "warning")]
    if isinstance(refused, refusals.NotAnAdministrator) and refused.may_enrol:
        blocks.append(buttons(button(reader.say("Enrol me as administrator"), OPEN_ENROL, style="primary")))
    return window(reader.say("Online space"), blocks, close=reader.say("OK"))


def sentence(reader: Reader, refused: Refused) -> str:
    """The refusal in the reader's words."""
    return _sentence(refused, reader)


@singledispatch
def _sentence(refused: Refused, reader: Reader) -> str:
    raise NotImplementedError(f"no sentence for {type(refused).__name__}")


@_sentence.register
def _(refused: refusals.NotAUser, reader: Reader) -> str:
    return reader.say("You are not a user of this online space.") + " " + _whom_to_ask(reader, refused.administrators)


@_sentence.register
def _(refused: refusals.NotAnAdministrator, reader: Reader) -> str:
    if refused.may_enrol:
        return reader.say("Only administrators can do this. You can enrol as administrator with the button below.")
    return reader.say("Only administrators can do this.") + " " + _whom_to_ask(reader, refused.administrators)


@_sentence.register
def _(refused: refusals.PartnersOnly, reader: Reader) -> str:
    return reader.say(
        "In this firm only partners enrol as administrators. Please ask one of them: {names}.",
        names=reader.several(refused.partners),
    )


@_sentence.register
def _(_refused: refusals.LastAdministrator, reader: Reader) -> str:
    return reader.say(
        "You are the last administrator of the space: nobody else could add subscribers. "
        "Ask another user to enrol first, then resign. A partner who insists finds the way under “Administrators”."
    )


@_sentence.register
def _(_refused: refusals.NotYourself, reader: Reader) -> str:
    return reader.say("You cannot end your own access. Please ask another administrator.")


@_sentence.register
def _(refused: refusals.AccessChanged, reader: Reader) -> str:
    return reader.say(
        "Nothing was changed: the access of {name} is not what it was when this was shown ({access}). "
        "Open the list again.",
        name=refused.name,
        access=access_words(reader, refused.access),
    )


@_sentence.register
def _(refused: refusals.AlreadyAnswered, reader: Reader) -> str:
    return reader.say("Handled already by {author}. Nothing more was changed.", author=refused.by)


@_sentence.register
def _(refused: refusals.AlreadySubscriber, reader: Reader) -> str:
    return reader.say("{name} is in the space already.", name=refused.name)


@_sentence.register
def _(refused: refusals.ProfileChanged, reader: Reader) -> str:
    return reader.say(
        "Nothing was changed: {name} is no longer an administrator, or has enrolled anew.", name=refused.name
    )


@_sentence.register
def _(refused: refusals.AlreadyReported, reader: Reader) -> str:
    return reader.say("This enrolment was reported already; the partners know of it ({name}).", name=refused.name)


@_sentence.register
def _(_refused: refusals.OwnRequest, reader: Reader) -> str:
    return reader.say("You cannot answer your own request. Another administrator or a partner must.")


@_sentence.register
def _(refused: refusals.RequestExpired, reader: Reader) -> str:
    return reader.say("This request has expired. It can be made again ({name}).", name=refused.name)


@_sentence.register
def _(refused: refusals.ReviewOpen, reader: Reader) -> str:
    return reader.say("A review is open already, since {date}. Finish that one first.", date=reader.date(refused.since))


@_sentence.register
def _(refused: refusals.ReviewClosed, reader: Reader) -> str:
    return reader.say("This review ended on {date}: nothing was changed.", date=reader.date(refused.at))


@_sentence.register
def _(_refused: refusals.NotTheRecipient, reader: Reader) -> str:
    return reader.say(
        "This password was sent to somebody else. Only the person who received the message can use its button."
    )


@_sentence.register
def _(_refused: refusals.AlreadyShown, reader: Reader) -> str:
    return reader.say("This password was shown already, and is shown only once. If it is lost, tell an administrator.")


@_sentence.register
def _(_refused: refusals.PasswordReplaced, reader: Reader) -> str:
    return reader.say(
        "This password is void: another was made since, or the access has ended. Use the latest message you received."
    )


@_sentence.register
def _(_refused: refusals.Outdated, reader: Reader) -> str:
    return reader.say(
        "This message is out of date, and is not sent again: its recipient no longer has access, or the password "
        "was sent another way since."
    )


@_sentence.register
def _(_refused: refusals.ImportGone, reader: Reader) -> str:
    return reader.say(
        "What was found in this file is no longer kept: it holds personal data, which is deleted after a day. "
        "Please choose the file once more."
    )


@_sentence.register
def _(refused: refusals.FormRefused, reader: Reader) -> str:
    return " ".join(sentence(reader, each) for each in refused.refusals)


@_sentence.register
def _(refused: refusals.Missing, reader: Reader) -> str:
    if refused.field is Field.INSISTS:
        return reader.say("Tick the box if you mean it.")
    if refused.field is Field.REASON:
        return reader.say("Please say why this person should be saved all the same.")
    return reader.say("Please fill in this field.")


@_sentence.register
def _(refused: refusals.TooLong, reader: Reader) -> str:
    return reader.count(
        "This is too long: at most {n} character.", "This is too long: at most {n} characters.", refused.limit
    )


@_sentence.register
def _(_refused: refusals.InvalidEmail, reader: Reader) -> str:
    return reader.say("This is not a valid address. It should look like first.last@firm.fr.")


@_sentence.register
def _(_refused: refusals.InvalidPhone, reader: Reader) -> str:
    return reader.say("This is not a valid number. Write it like 01 23 45 67 89, or with its prefix: +32 2 123 45 67.")


@_sentence.register
def _(refused: refusals.DateTooEarly, reader: Reader) -> str:
    return reader.say("Choose {date} or a later day.", date=reader.date(noon(refused.earliest)))


@_sentence.register
def _(_refused: refusals.DateUnclear, reader: Reader) -> str:
    return reader.say("This is not a date. Write the day first, as in 30/11/2026, or the year, as in 2026-11-30.")


@_sentence.register
def _(refused: refusals.DatesChanged, reader: Reader) -> str:
    if refused.ends_on is None:
        return reader.say("Extended already: this access has no end any more ({name}).", name=refused.name)
    return reader.say(
        "Changed already: this access lasts until {date} ({name}).",
        date=reader.date(noon(refused.ends_on)),
        name=refused.name,
    )


@_sentence.register
def _(refused: refusals.AddressTaken, reader: Reader) -> str:
    return reader.say(
        "{name} has this address and is in the space already ({profile}). Give the new subscriber an address of "
        "his or her own.",
        name=refused.name,
        profile=profile(reader, refused.profile),
    )


@_sentence.register
def _(refused: refusals.AddressRepeated, reader: Reader) -> str:
    return reader.say("Line {line} of the file has this address already. Keep one of the two.", line=refused.line)


@_sentence.register
def _(refused: refusals.AddressOfFormer, reader: Reader) -> str:
    return reader.say(
        "This address was that of {name}, who was removed. Add this person again as a new subscriber instead.",
        name=refused.name,
    )


@_sentence.register
def _(refused: refusals.NotACollaborator, reader: Reader) -> str:
    return reader.say(
        "{email} belongs to no collaborator of the firm in Slack (guests and closed accounts do not count). "
        "Use the address of an active collaborator.",
        email=refused.email,
    )


@_sentence.register
def _(refused: refusals.AddressOfAnother, reader: Reader) -> str:
    if refused.expected:
        return reader.say(
            "The address of {name} is {expected}. Use it, or choose another collaborator.",
            name=refused.name,
            expected=refused.expected,
        )
    return reader.say(
        "This is not the address of {name} in Slack. Correct it, or choose another collaborator.", name=refused.name
    )


@_sentence.register
def _(refused: FileRefused, reader: Reader) -> str:
    return {
        Fault.EMPTY: reader.say("There are no people in this file: below its headings, every line is empty."),
        Fault.TOO_LARGE: reader.say(
            "This file is too large: at most 10 MB. Divide it, or keep only the columns needed."
        ),
        Fault.TOO_MANY_ROWS: reader.say("There are too many lines in this file: at most 20,000. Divide it."),
        Fault.OLD_EXCEL: reader.say(
            "This file is in Excel’s old format, or has a password. Save it as XLSX without a password, or as CSV."
        ),
        Fault.QUOTES: reader.say(
            "In line {row} of this file, a quotation mark is opened and not closed. Correct it, or save the list "
            "as XLSX.",
            row=refused.row,
        ),
        Fault.NO_TABLE: reader.say("This is not a list that can be read. Save it as CSV or as XLSX."),
        Fault.BROKEN: reader.say("This XLSX file is damaged. Open it, save it again, and try once more."),
    }[refused.fault]


@_sentence.register
def _(refused: MissingColumns, reader: Reader) -> str:
    missing = reader.several([column(reader, each) for each in refused.missing])
    found = reader.several(refused.found) or reader.say("none")
    return reader.say(
        "These columns are missing: {missing}. Headings found: {found}.",
        missing=missing,
        found=clip(found, _LONGEST_HEADINGS),
    )


def column(reader: Reader, which: Column) -> str:
    """What a column of a file is headed."""
    return {
        Column.LAST_NAME: reader.say("Last name"),
        Column.FIRST_NAME: reader.say("First name"),
        Column.FULL_NAME: reader.say("First name and last name"),
        Column.NAME_REVERSED: reader.say("Last name and first name"),
        Column.EMAIL: reader.say("E-mail"),
        Column.PHONE: reader.say("Phone"),
        Column.FUNCTION: reader.say("Function"),
        Column.REASON: reader.say("Reason"),
        Column.STARTS_ON: reader.say("Access from"),
        Column.ENDS_ON: reader.say("Access until"),
    }[which]


def access_words(reader: Reader, access: Access) -> str:
    """What an access is at the moment."""
    return {
        Access.NONE: reader.say("none"),
        Access.PLANNED: reader.say("planned"),
        Access.ACTIVE: reader.say("active"),
        Access.SUSPENDED: reader.say("on hold"),
        Access.REMOVED: reader.say("removed"),
    }[access]


def profile(reader: Reader, what: Profile) -> str:
    """What a person of the space is called."""
    return {
        Profile.PARTNER_ADMINISTRATOR: reader.say("partner, administrator"),
        Profile.ADMINISTRATOR: reader.say("administrator"),
        Profile.PARTNER: reader.say("partner"),
        Profile.SUBSCRIBER: reader.say("subscriber"),
    }[what]


def _whom_to_ask(reader: Reader, administrators: Sequence[str]) -> str:
    if administrators:
        return reader.say("Please ask an administrator: {names}.", names=reader.several(administrators))
    return reader.say("The space has no administrator yet: please ask a partner of the firm.")
