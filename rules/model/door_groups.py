"""The groups of portfolios, by which applications let people in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rules.model.portfolios import Portfolio, PortfolioId

# What a name begins with that tells nothing: a portfolio's own changes, and may be nobody else's to know.
_BEGINS = "portefeuille-"


@dataclass(frozen=True, slots=True)
class WantedGroup:
    """The group that a portfolio must have."""

    portfolio: PortfolioId
    description: str = ""


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """A group of ours as the directory has it.

    `strangers` counts its members that are no entries of ours. `misnamed`: others gave it another name, or copied it.
    """

    portfolio: PortfolioId
    description: str = ""
    strangers: int = 0
    misnamed: bool = False


class GroupStep(StrEnum):
    """What is done to a group so that it is as it must be."""

    CREATE = "create"
    CHANGE = "change"
    DELETE = "delete"


class GroupAspect(StrEnum):
    """What of a group may differ.

    GROUP: it is not there, ARCHIVED: its portfolio is not in use.
    """

    GROUP = "group"
    DESCRIPTION = "description"
    STRANGERS = "strangers"
    NAME = "name"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class GroupDifference:
    """What is to be done to one group, and why."""

    portfolio: PortfolioId
    step: GroupStep
    aspects: frozenset[GroupAspect]


@dataclass(frozen=True, slots=True)
class GroupDiffers:
    """In what a group differed, as a message names it."""

    group: str
    description: str
    aspects: tuple[GroupAspect, ...]


def group_of(portfolio: PortfolioId) -> str:
    """Give the name of a portfolio's group, which is never another's."""
    return f"{_BEGINS}{portfolio}"


def portfolio_of(group: str) -> PortfolioId | None:
    """Give whose group has this name; None: no portfolio's."""
    number = group.removeprefix(_BEGINS)
    is_name = group.startswith(_BEGINS) and number.isascii() and number.isdigit()
    return PortfolioId(int(number)) if is_name else None


def description_of(portfolio: Portfolio) -> str:
    """Give what the directory tells of a portfolio, to all who may read it; nothing of a confidential one."""
    return "" if portfolio.confidential else portfolio.name


def wanted_group(portfolio: Portfolio) -> WantedGroup | None:
    """Give the group that a portfolio must have; None: it is not in use."""
    return WantedGroup(portfolio.id, description_of(portfolio)) if portfolio.is_open else None


def changes_group(before: Portfolio | None, after: Portfolio) -> bool:
    """Tell whether a portfolio must have another group than before."""
    return (wanted_group(before) if before is not None else None) != wanted_group(after)


def compare_groups(wanted: Iterable[WantedGroup], found: Iterable[FoundGroup]) -> list[GroupDifference]:
    """Tell what is to be done, in the order of portfolios' numbers."""
    must, has = {each.portfolio: each for each in wanted}, _by_portfolio(found)
    differences = (_difference(each, must.get(each), has.get(each, [])) for each in sorted({*must, *has}))
    return [each for each in differences if each is not None]


def _by_portfolio(found: Iterable[FoundGroup]) -> dict[PortfolioId, list[FoundGroup]]:
    groups: dict[PortfolioId, list[FoundGroup]] = {}
    for each in found:
        groups.setdefault(each.portfolio, []).append(each)
    return groups


def _difference(portfolio: PortfolioId, wanted: WantedGroup | None, found: list[FoundGroup]) -> GroupDifference | None:
    if wanted is None:
        return GroupDifference(portfolio, GroupStep.DELETE, frozenset({GroupAspect.ARCHIVED}))
    if not found:
        return GroupDifference(portfolio, GroupStep.CREATE, frozenset({GroupAspect.GROUP}))
    aspects = frozenset(aspect for each in found for aspect in _aspects(wanted, each))
    return GroupDifference(portfolio, GroupStep.CHANGE, aspects) if aspects else None


def _aspects(wanted: WantedGroup, found: FoundGroup) -> Iterable[GroupAspect]:
    if found.description != wanted.description:
        yield GroupAspect.DESCRIPTION
    if found.strangers:
        yield GroupAspect.STRANGERS
    if found.misnamed:
        yield GroupAspect.NAME
