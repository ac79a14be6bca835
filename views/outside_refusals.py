"""The sentences that say no about outside accesses."""

from __future__ import annotations

from functools import singledispatch

from locales import Localizer
from rules.model.journal import Action
from rules.model.outside_refusals import (
    NotBack,
    NotOffered,
    OutsideAccessSettled,
    ServiceThere,
    TooManyServices,
)
from rules.model.refusals import Refused

OutsideRefused = OutsideAccessSettled | NotBack
OutsideFieldRefused = ServiceThere | TooManyServices | NotOffered


def of_outside(localizer: Localizer, refused: OutsideRefused | OutsideFieldRefused) -> str:
    """Say why something about outside accesses is refused, and what to do."""
    return _sentence(refused, localizer)


@singledispatch
def _sentence(refused: Refused, localizer: Localizer) -> str:
    raise NotImplementedError(f"no sentence for {type(refused).__name__}")


@_sentence.register
def _(refused: OutsideAccessSettled, localizer: Localizer) -> str:
    say = localizer.say
    text = {
        Action.OUTSIDE_ACCESS_CLOSED: say("Already closed by {author} ({at}): {service}, of {name}."),
        Action.OUTSIDE_ACCESS_NOT_CONCERNED: say(
            "Already settled by {author} ({at}), with nothing to close: {service}, of {name}."
        ),
        Action.OUTSIDE_ACCESS_KEPT: say("Already kept by {author} ({at}): {service}, of {name}."),
    }.get(refused.action, say("Already settled by {author} ({at}): {service}, of {name}."))
    told = text.format(author=refused.by, at=localizer.time(refused.at), service=refused.service, name=refused.person)
    nothing = say("Nothing more was changed.")
    return f"{told} {nothing}"


@_sentence.register
def _(refused: NotBack, localizer: Localizer) -> str:
    return localizer.say(
        "{name} has no access to the space, so {service} cannot be kept: close it there and press “Done”, or give the "
        "access back first.",
        name=refused.person,
        service=refused.service,
    )


@_sentence.register
def _(refused: ServiceThere, localizer: Localizer) -> str:
    return localizer.say("Another service has this name already: {name}. Choose another name.", name=refused.name)


@_sentence.register
def _(refused: TooManyServices, localizer: Localizer) -> str:
    return localizer.count(
        "The list has room for {n} service: please archive some first.",
        "The list has room for {n} services: please archive some first.",
        refused.most,
    )


@_sentence.register
def _(refused: NotOffered, localizer: Localizer) -> str:
    return localizer.say("“{name}” was archived meanwhile: choose others, or none.", name=refused.name)
