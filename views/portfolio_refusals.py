"""The sentences that say no about portfolios and clients."""

from __future__ import annotations

from functools import singledispatch

from locales import Localizer
from rules.model.company_numbers import NumberFault
from rules.model.portfolio_refusals import (
    AgreementVoid,
    AskedAlready,
    AwayAlready,
    ClientLeft,
    HasNoAccess,
    InBoth,
    InIncompatible,
    InsidersOnly,
    IsConfidential,
    IsInAlready,
    IsTheLead,
    LeadAndDeputy,
    LeadMissing,
    LeadNotAuthor,
    LeadsAlready,
    LeadsNothing,
    NameIsTaken,
    NameTaken,
    NobodyToAgree,
    NotIn,
    NotInPortfolio,
    NotInUse,
    NumberOrCode,
    NumbersDiffer,
    NumberTaken,
    NumberUnclear,
    PortfolioGone,
    StillHasClients,
    WithItself,
)
from rules.model.refusals import Field, Refused

PortfolioRefused = (
    PortfolioGone
    | NotInPortfolio
    | IsConfidential
    | NobodyToAgree
    | AskedAlready
    | AgreementVoid
    | InsidersOnly
    | NameIsTaken
    | StillHasClients
    | LeadsNothing
    | IsTheLead
    | NotIn
    | ClientLeft
)
PortfolioFieldRefused = (
    NameTaken
    | HasNoAccess
    | LeadAndDeputy
    | LeadMissing
    | LeadNotAuthor
    | InIncompatible
    | InBoth
    | WithItself
    | IsInAlready
    | LeadsAlready
    | AwayAlready
    | NotInUse
    | NumberUnclear
    | NumbersDiffer
    | NumberTaken
    | NumberOrCode
)


def of_portfolio(localizer: Localizer, refused: PortfolioRefused | PortfolioFieldRefused) -> str:
    """Say why something about portfolios or clients is refused, and what to do."""
    return _sentence(refused, localizer)


@singledispatch
def _sentence(refused: Refused, localizer: Localizer) -> str:
    raise NotImplementedError(f"no sentence for {type(refused).__name__}")


@_sentence.register
def _(refused: PortfolioGone, localizer: Localizer) -> str:
    return localizer.say(
        "The portfolio “{name}” is archived: nothing can be changed in it. Open the list to see those in use.",
        name=refused.name,
    )


@_sentence.register
def _(_refused: NotInPortfolio, localizer: Localizer) -> str:
    return localizer.say(
        "Only partners, administrators and those in the portfolio see this. Ask an administrator for access to it."
    )


@_sentence.register
def _(_refused: IsConfidential, localizer: Localizer) -> str:
    return localizer.say("This is confidential: only those in the portfolio see it. If you should, ask its lead.")


@_sentence.register
def _(_refused: NobodyToAgree, localizer: Localizer) -> str:
    return localizer.say(
        "Nothing was changed: a confidential portfolio takes a second person’s agreement, and there is nobody else to "
        "ask. Have another administrator or partner join Slack, or give somebody in it their access back."
    )


@_sentence.register
def _(refused: AskedAlready, localizer: Localizer) -> str:
    return localizer.say(
        "This was asked for already, and waits for an answer: {names}. Talk to them.",
        names=localizer.several(refused.names),
    )


@_sentence.register
def _(_refused: AgreementVoid, localizer: Localizer) -> str:
    return localizer.say(
        "Nothing was changed: what was asked for cannot be done any more. Decline it, or have it asked for again."
    )


@_sentence.register
def _(_refused: InsidersOnly, localizer: Localizer) -> str:
    return localizer.say(
        "Only an administrator who is in the portfolio can make it confidential, as you would not see it any more. "
        "Give yourself access to it first, or have its lead do it."
    )


@_sentence.register
def _(refused: NameIsTaken, localizer: Localizer) -> str:
    return localizer.say(
        "Nothing was changed: another portfolio that everybody sees is called {name}. Rename this one first.",
        name=refused.name,
    )


@_sentence.register
def _(refused: StillHasClients, localizer: Localizer) -> str:
    return localizer.count(
        "Nothing was changed: “{name}” still has {n} client. Take this client out first, then archive it.",
        "Nothing was changed: “{name}” still has {n} clients. Take them out first, then archive it.",
        refused.clients,
        name=refused.name,
    )


@_sentence.register
def _(refused: LeadsNothing, localizer: Localizer) -> str:
    return localizer.say(
        "{name} answers for no portfolio, so there is no absence to note. Open the list to see who answers for which.",
        name=refused.name,
    )


@_sentence.register
def _(refused: IsTheLead, localizer: Localizer) -> str:
    return localizer.say(
        "{name} answers for “{portfolio}”: choose another lead first, with “Hand over”.",
        name=refused.name,
        portfolio=refused.portfolio,
    )


@_sentence.register
def _(refused: NotIn, localizer: Localizer) -> str:
    return localizer.say(
        "Nothing was changed: {name} is not in “{portfolio}” any more.", name=refused.name, portfolio=refused.portfolio
    )


@_sentence.register
def _(refused: ClientLeft, localizer: Localizer) -> str:
    return localizer.say("Nothing was changed: {name} is no longer a client of the firm.", name=refused.name)


@_sentence.register
def _(refused: NameTaken, localizer: Localizer) -> str:
    return localizer.say("Another portfolio has this name already: {name}.", name=refused.name)


@_sentence.register
def _(refused: HasNoAccess, localizer: Localizer) -> str:
    return localizer.say("{name} has no access to the online space: choose somebody else.", name=refused.name)


@_sentence.register
def _(refused: LeadAndDeputy, localizer: Localizer) -> str:
    return localizer.say("{name} cannot be lead and deputy at once: choose somebody else.", name=refused.name)


@_sentence.register
def _(refused: InIncompatible, localizer: Localizer) -> str:
    say, names = localizer.say, {"portfolio": refused.portfolio, "other": refused.other}
    if not refused.name:
        return say("Nobody may be in both “{portfolio}” and “{other}”: choose one of them.", **names)
    if not refused.other:
        return say(
            "{name} is in a confidential portfolio that is incompatible with “{portfolio}”: choose somebody else.",
            name=refused.name,
            portfolio=refused.portfolio,
        )
    return say(
        "{name} is in “{other}”, and nobody may be in both it and “{portfolio}”: choose somebody else.",
        name=refused.name,
        **names,
    )


@_sentence.register
def _(refused: InBoth, localizer: Localizer) -> str:
    return localizer.say(
        "Already in “{portfolio}”: {names}. Please end one of both rights first.",
        portfolio=refused.portfolio,
        names=localizer.several(refused.names),
    )


@_sentence.register
def _(refused: WithItself, localizer: Localizer) -> str:
    return localizer.say("Choose another portfolio than “{portfolio}” itself.", portfolio=refused.portfolio)


@_sentence.register
def _(refused: LeadNotAuthor, localizer: Localizer) -> str:
    return localizer.say(
        "Of a confidential portfolio, choose yourself as lead, {name}: you would not see it otherwise. You can hand it "
        "over afterwards.",
        name=refused.name,
    )


@_sentence.register
def _(_refused: LeadMissing, localizer: Localizer) -> str:
    return localizer.say("Nobody is chosen: choose a lead, or say why nobody answers for it.")


@_sentence.register
def _(refused: IsInAlready, localizer: Localizer) -> str:
    return localizer.say("{name} has this right in the portfolio already.", name=refused.name)


@_sentence.register
def _(refused: LeadsAlready, localizer: Localizer) -> str:
    return localizer.say("{name} answers for this already: choose somebody else.", name=refused.name)


@_sentence.register
def _(refused: AwayAlready, localizer: Localizer) -> str:
    return localizer.say(
        "An absence is noted already from {first} until {last}: choose other days, or cancel that one first.",
        first=localizer.day(refused.first_day),
        last=localizer.day(refused.last_day),
    )


@_sentence.register
def _(refused: NotInUse, localizer: Localizer) -> str:
    return localizer.say("“{name}” was archived meanwhile: choose another portfolio, or none.", name=refused.name)


@_sentence.register
def _(refused: NumberUnclear, localizer: Localizer) -> str:
    say = localizer.say
    if refused.fault is NumberFault.ROUNDED:
        return say("A spreadsheet has rounded this number: its last digits are gone. Type it anew.")
    if refused.fault is NumberFault.LENGTH and refused.field is Field.SIRET:
        return say("A SIRET has 14 digits: correct it.")
    if refused.fault is NumberFault.LENGTH:
        return say("A SIREN has 9 digits: correct it.")
    if refused.fault is NumberFault.NO_NUMBER:
        return say("This is not a number of a company. Write it like 732 829 320.")
    return say("This number does not exist: correct its digits.")


@_sentence.register
def _(_refused: NumbersDiffer, localizer: Localizer) -> str:
    return localizer.say(
        "This SIRET is another company’s than the SIREN: its first nine digits must be the same. Correct one of them."
    )


@_sentence.register
def _(refused: NumberTaken, localizer: Localizer) -> str:
    if not refused.name:
        return localizer.say(
            "A client in a confidential portfolio has this already, so that you do not see who. Check it, or ask a "
            "partner."
        )
    if refused.field is Field.CODE:
        return localizer.say("Another client has this code already: {name}.", name=refused.name)
    return localizer.say("Another client has this number already: {name}.", name=refused.name)


@_sentence.register
def _(_refused: NumberOrCode, localizer: Localizer) -> str:
    return localizer.say("Give a SIREN, or the code of the file.")
