"""The sentences at fields that cannot be accepted as they are."""

from __future__ import annotations

from functools import singledispatch

from locales import Localizer
from rules.model.address_refusals import (
    AddressOfAnother,
    AddressOfClosedAccount,
    AddressOfFormer,
    AddressOfOtherAccount,
    AddressRepeated,
    AddressTaken,
    NotACollaborator,
)
from rules.model.contact import is_generic
from rules.model.people import Profile
from rules.model.refusals import (
    DamagedText,
    DateTooEarly,
    DateTooLate,
    DateUnclear,
    Field,
    FieldRefused,
    InvalidEmail,
    InvalidPhone,
    KeptTooLong,
    Missing,
    NotTakenOver,
    Purpose,
    ReasonMissing,
    TooLong,
)
from views.client_refusals import ClientLineRefused, of_client_line
from views.outside_refusals import OutsideFieldRefused, of_outside
from views.portfolio_refusals import PortfolioFieldRefused, of_portfolio
from views.standing import profile


def of_field(localizer: Localizer, refused: FieldRefused) -> str:
    """Say what is wrong with a field."""
    return _sentence(refused, localizer)


@singledispatch
def _sentence(refused: FieldRefused, localizer: Localizer) -> str:
    raise NotImplementedError(f"no sentence for {type(refused).__name__}")


@_sentence.register
def _(refused: Missing, localizer: Localizer) -> str:
    if refused.field is Field.INSISTS:
        return localizer.say("Tick the box to confirm.")
    if refused.field is Field.REASON:
        return localizer.say("Please give a reason.")
    return localizer.say("Please fill in this field.")


@_sentence.register
def _(refused: ReasonMissing, localizer: Localizer) -> str:
    say = localizer.say
    return {
        Purpose.SAVE: say("Please say why this person should be saved all the same."),
        Purpose.IMPORT: say("Please say why the lines to check should be added all the same, or leave them out."),
        Purpose.HOLD: say("Please say why this access is put on hold."),
        Purpose.REMOVAL: say("Please say why this person is removed."),
        Purpose.WITHDRAWAL: say("Please say why this profile is withdrawn."),
    }[refused.purpose]


@_sentence.register
def _(refused: TooLong, localizer: Localizer) -> str:
    return localizer.count(
        "This is too long: at most {n} character.", "This is too long: at most {n} characters.", refused.limit
    )


@_sentence.register
def _(_refused: InvalidEmail, localizer: Localizer) -> str:
    return localizer.say("This is not a valid address. It should look like first.last@firm.fr.")


@_sentence.register
def _(_refused: InvalidPhone, localizer: Localizer) -> str:
    return localizer.say(
        "This is not a valid number. Write it like 01 23 45 67 89, or with its prefix: +32 2 123 45 67."
    )


@_sentence.register
def _(refused: DateTooEarly, localizer: Localizer) -> str:
    return localizer.say("Choose {date} or a later day.", date=localizer.day(refused.earliest))


@_sentence.register
def _(refused: OutsideFieldRefused, localizer: Localizer) -> str:
    return of_outside(localizer, refused)


@_sentence.register
def _(refused: ClientLineRefused, localizer: Localizer) -> str:
    return of_client_line(localizer, refused)


@_sentence.register
def _(refused: PortfolioFieldRefused, localizer: Localizer) -> str:
    return of_portfolio(localizer, refused)


@_sentence.register
def _(refused: DateTooLate, localizer: Localizer) -> str:
    if refused.field is Field.LAST_DAY:
        return localizer.say("Choose {date} or an earlier day.", date=localizer.day(refused.latest))
    return localizer.say(
        "This access lasts until {date}: choose that day or an earlier one, or set a later last day first.",
        date=localizer.day(refused.latest),
    )


@_sentence.register
def _(refused: KeptTooLong, localizer: Localizer) -> str:
    return localizer.say("Choose {date} or an earlier day.", date=localizer.day(refused.latest))


@_sentence.register
def _(_refused: DateUnclear, localizer: Localizer) -> str:
    return localizer.say("This is not a date. Write the day first, as in 30/11/2026, or the year, as in 2026-11-30.")


@_sentence.register
def _(_refused: DamagedText, localizer: Localizer) -> str:
    return localizer.say(
        "Letters are lost here: “?” or “�” stands in their place. Correct them, and save the file as XLSX or as CSV in "
        "UTF-8."
    )


@_sentence.register
def _(_refused: NotTakenOver, localizer: Localizer) -> str:
    return localizer.say(
        "What the file says here is not taken over, because this person is already in the space. Change it in "
        "the list if need be."
    )


@_sentence.register
def _(refused: AddressTaken, localizer: Localizer) -> str:
    return localizer.say(
        "{name} has this address and is already in the space ({profile}). Give the new subscriber an address "
        "of their own.",
        name=refused.name,
        profile=profile(localizer, refused.profile),
    )


@_sentence.register
def _(refused: AddressOfClosedAccount, localizer: Localizer) -> str:
    if refused.profile in {Profile.PARTNER, Profile.PARTNER_ADMINISTRATOR}:
        return localizer.say(
            "In the space, this address is that of {name}, a partner whose Slack account is closed. Say first whether "
            "it is the same person: the question is put to administrators by a message. For somebody else, have the "
            "setting PARTNERS corrected before.",
            name=refused.name,
        )
    return localizer.say(
        "In the space, this address is that of {name}, whose Slack account is closed. Say first whether it is the "
        "same person or somebody else: the question is put to administrators by a message.",
        name=refused.name,
    )


@_sentence.register
def _(refused: AddressOfOtherAccount, localizer: Localizer) -> str:
    return localizer.say(
        "In Slack, this address belongs to another account: {name}. An access stays with its account: remove this "
        "subscriber, and add that person.",
        name=refused.name,
    )


@_sentence.register
def _(refused: AddressRepeated, localizer: Localizer) -> str:
    return localizer.say("Line {line} of the file has this address already. Keep one of the two.", line=refused.line)


@_sentence.register
def _(refused: AddressOfFormer, localizer: Localizer) -> str:
    return localizer.say(
        "This address was that of {name}, who was removed. Add this person again as a new subscriber instead.",
        name=refused.name,
    )


@_sentence.register
def _(refused: NotACollaborator, localizer: Localizer) -> str:
    if is_generic(refused.email):
        return localizer.say(
            "{email} is a generic address, which several people may read, and belongs to no collaborator of the firm "
            "in Slack. Use the address of one active collaborator.",
            email=refused.email,
        )
    return localizer.say(
        "{email} belongs to no collaborator of the firm in Slack (guests and closed accounts do not count). "
        "Use the address of an active collaborator.",
        email=refused.email,
    )


@_sentence.register
def _(refused: AddressOfAnother, localizer: Localizer) -> str:
    if refused.expected:
        return localizer.say(
            "The address of {name} is {expected}. Use it, or choose another collaborator.",
            name=refused.name,
            expected=refused.expected,
        )
    return localizer.say(
        "This is not the address of {name} in Slack. Correct it, or choose another collaborator.", name=refused.name
    )
