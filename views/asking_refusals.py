"""The sentences that say why access cannot be asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatch

from locales import Localizer
from rules.model.refusals import (
    AddressInDoubt,
    AskedTooOften,
    HasAccess,
    NobodyToAsk,
    NotAMember,
    NothingAsked,
    NoVerifiedAddress,
    Refused,
)

AskingRefused = AddressInDoubt | AskedTooOften | HasAccess | NobodyToAsk | NotAMember | NothingAsked | NoVerifiedAddress


def of_asking(localizer: Localizer, refused: AskingRefused) -> str:
    """Say why access cannot be asked for, and what to do."""
    return _sentence(refused, localizer)


def whom_to_ask(localizer: Localizer, administrators: Sequence[str]) -> str:
    """Name the administrators, or say that there is none."""
    if administrators:
        return localizer.say("Please ask an administrator: {names}.", names=localizer.several(administrators))
    return localizer.say(
        "Nobody manages the space at present: please ask a partner of the firm, who can enrol with /space-admin."
    )


@singledispatch
def _sentence(refused: Refused, localizer: Localizer) -> str:
    raise NotImplementedError(f"no sentence for {type(refused).__name__}")


@_sentence.register
def _(_refused: NotAMember, localizer: Localizer) -> str:
    return localizer.say(
        "Only active members of the firm’s Slack can ask for access, no guests and nobody from another company. "
        "Please talk to the person you work with at the firm."
    )


@_sentence.register
def _(refused: HasAccess, localizer: Localizer) -> str:
    whom = whom_to_ask(localizer, refused.administrators)
    if refused.starts_on is not None:
        begins = localizer.say("You need not ask: your access begins on {date}.", date=localizer.day(refused.starts_on))
        return f"{begins} {whom}"
    if refused.on_hold:
        return localizer.say("You have an access, which is on hold.") + " " + whom
    return localizer.say("You already have access. /space shows what you can do.")


@_sentence.register
def _(_refused: NoVerifiedAddress, localizer: Localizer) -> str:
    return localizer.say(
        "Your Slack account has no confirmed e-mail address, which an access needs. Confirm it in your Slack settings, "
        "then ask again."
    )


@_sentence.register
def _(refused: AddressInDoubt, localizer: Localizer) -> str:
    doubt = localizer.say(
        "In this online space, your e-mail address was somebody else’s. An administrator must look into that first."
    )
    return f"{doubt} {whom_to_ask(localizer, refused.administrators)}"


@_sentence.register
def _(_refused: NobodyToAsk, localizer: Localizer) -> str:
    return localizer.say(
        "Nothing was sent: nobody who manages this online space can be reached in Slack. Please talk to a partner of "
        "the firm."
    )


@_sentence.register
def _(refused: AskedTooOften, localizer: Localizer) -> str:
    often = localizer.say(
        "You have asked several times this week. You can ask again from {time}.", time=localizer.time(refused.again)
    )
    return f"{often} {whom_to_ask(localizer, refused.administrators)}"


@_sentence.register
def _(_refused: NothingAsked, localizer: Localizer) -> str:
    return localizer.say("No request of yours is waiting: it was answered, or has expired. Nothing was changed.")
