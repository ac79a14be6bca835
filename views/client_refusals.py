"""The sentences that say no about lines of a list of clients."""

from __future__ import annotations

from functools import singledispatch

from locales import Localizer
from rules.model.client_refusals import (
    DiffersAbove,
    GivenAbove,
    HasLeft,
    LineRepeated,
    PersonUnclear,
    PersonUnknown,
    PortfolioIsConfidential,
    PortfolioMissing,
)
from rules.model.refusals import FieldRefused

ClientLineRefused = (
    PersonUnknown
    | PersonUnclear
    | PortfolioMissing
    | HasLeft
    | LineRepeated
    | DiffersAbove
    | GivenAbove
    | PortfolioIsConfidential
)


def of_client_line(localizer: Localizer, refused: ClientLineRefused) -> str:
    """Say why a line is refused, and what to do."""
    return _sentence(refused, localizer)


@singledispatch
def _sentence(refused: FieldRefused, localizer: Localizer) -> str:
    raise NotImplementedError(f"no sentence for {type(refused).__name__}")


@_sentence.register
def _(refused: PersonUnknown, localizer: Localizer) -> str:
    return localizer.say(
        "Nobody in the space is called “{text}” or has this address. Give an e-mail address from the list of "
        "subscribers.",
        text=refused.text,
    )


@_sentence.register
def _(refused: PersonUnclear, localizer: Localizer) -> str:
    return localizer.say("Several people are called “{text}”: give the e-mail address instead.", text=refused.text)


@_sentence.register
def _(_refused: PortfolioMissing, localizer: Localizer) -> str:
    return localizer.say("People are named, and no portfolio: give the portfolio they look after.")


@_sentence.register
def _(refused: PortfolioIsConfidential, localizer: Localizer) -> str:
    return localizer.say(
        "“{name}” is confidential: give access and add clients in /portfolios, where a second person agrees.",
        name=refused.name,
    )


@_sentence.register
def _(refused: HasLeft, localizer: Localizer) -> str:
    return localizer.say(
        "{name} is no longer a client of the firm, and does not come back by a file: remove this line.",
        name=refused.name,
    )


@_sentence.register
def _(refused: LineRepeated, localizer: Localizer) -> str:
    return localizer.say("This is the same as line {line}: remove one of them.", line=refused.line)


@_sentence.register
def _(refused: DiffersAbove, localizer: Localizer) -> str:
    return localizer.say("Line {line} says otherwise of the same client: correct one of them.", line=refused.line)


@_sentence.register
def _(refused: GivenAbove, localizer: Localizer) -> str:
    return localizer.say("Line {line} gives this code to another client: correct one of them.", line=refused.line)
