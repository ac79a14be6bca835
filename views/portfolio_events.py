"""Lines of the journal about portfolios and clients, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from locales import Localizer
from rules.home import Event
from rules.model.company_numbers import spaced
from rules.model.journal import Action, Entry
from rules.model.portfolios import Right
from rules.model.told import Facts, read_told
from views.days import span
from views.portfolio_words import right_words

_FORMER = "former_"
_CLIENT = frozenset({Action.CLIENT_ADDED, Action.CLIENT_CHANGED, Action.CLIENT_LEFT})


def portfolio_lines(localizer: Localizer, event: Event) -> dict[Action, str]:
    """Give what each line about portfolios and clients says."""
    return {**_of_clients(localizer, event.entry), **_of_portfolios(localizer, event), **_of_deputies(localizer, event)}


def named_in(localizer: Localizer, entry: Entry) -> dict[str, str]:
    """Give the portfolio and the client that a line names."""
    facts = read_told(entry.told).facts
    erased = localizer.say("name erased")
    if facts.get("confidential"):
        return {
            "portfolio": localizer.say("a confidential portfolio"),
            "other": localizer.say("another portfolio"),
            "client": localizer.say("a client of a confidential portfolio"),
        }
    return {
        "portfolio": str(facts.get("portfolio_name") or erased),
        "other": str(facts.get("other_name") or erased),
        "client": str(facts.get("client_names") or erased),
    }


def portfolio_changes(localizer: Localizer, entry: Entry) -> Iterator[str]:
    """Say what was before and after, of a portfolio, a client or an absence."""
    facts = read_told(entry.told).facts
    if entry.action in {Action.CLIENTS_PLACED, Action.CLIENTS_TAKEN_OUT}:
        yield from _which_clients(localizer, facts)
    elif entry.action in {Action.ABSENCE_SET, Action.ABSENCE_CANCELLED} and facts:
        yield span(localizer, *(date.fromisoformat(str(facts[each])) for each in ("first_day", "last_day")))
    elif entry.action is Action.PORTFOLIO_RENAMED and "former_name" in facts:
        yield _change(localizer, localizer.say("Name"), facts.get("former_name"), facts.get("portfolio_name"))
    elif entry.action in {Action.PORTFOLIO_RIGHT_GIVEN, Action.PORTFOLIO_RIGHT_ENDED}:
        yield from _right(localizer, facts)
    elif entry.action in _CLIENT:
        yield from _client(localizer, facts)


def _of_clients(localizer: Localizer, entry: Entry) -> dict[Action, str]:
    say = localizer.say
    one = read_told(entry.told).facts.get("clients") == 1
    return {
        Action.CLIENT_ADDED: say("{actor} added a client: {client}."),
        Action.CLIENT_CHANGED: say("{actor} changed details of a client: {client}."),
        Action.CLIENT_LEFT: say("{actor} noted that a client has left the firm: {client}."),
        Action.CLIENTS_PLACED: (
            say("{actor} put a client into a portfolio: {portfolio}.")
            if one
            else say("{actor} put clients into a portfolio: {portfolio}.")
        ),
        Action.CLIENTS_TAKEN_OUT: (
            say("{actor} took a client out of a portfolio: {portfolio}.")
            if one
            else say("{actor} took clients out of a portfolio: {portfolio}.")
        ),
    }


def _of_portfolios(localizer: Localizer, event: Event) -> dict[Action, str]:
    say = localizer.say
    return {
        Action.PORTFOLIO_CREATED: (
            say("{actor} created a portfolio, with {whom} as lead: {portfolio}.")
            if event.whom
            else say("{actor} created a portfolio: {portfolio}.")
        ),
        Action.PORTFOLIO_RENAMED: say("{actor} renamed a portfolio: {portfolio}."),
        Action.PORTFOLIO_ARCHIVED: say("{actor} archived a portfolio: {portfolio}."),
        Action.PORTFOLIO_RIGHT_GIVEN: (
            say("{actor} gave {whom} a right in a portfolio: {portfolio}.")
            if event.actor
            else say("{whom} has their right in a portfolio back: {portfolio}.")
        ),
        Action.PORTFOLIO_RIGHT_ENDED: say("{actor} ended the right of {whom} in a portfolio: {portfolio}."),
        Action.PORTFOLIO_LEAD_CHANGED: _lead_changed(localizer, event),
        Action.PORTFOLIO_DEPUTY_NAMED: _deputy_named(localizer, event.entry),
        Action.PORTFOLIO_CONFIDENTIAL: say("{actor} made a portfolio confidential: {portfolio}."),
        Action.PORTFOLIO_NOT_CONFIDENTIAL: say("{actor} ended the confidentiality of a portfolio: {portfolio}."),
        Action.INCOMPATIBILITY_SET: say("{actor} decided that nobody may be in two portfolios: {portfolio}, {other}."),
        Action.INCOMPATIBILITY_LIFTED: say("{actor} let people be in two portfolios again: {portfolio}, {other}."),
        Action.DEPUTY_BLOCKED: say(
            "{whom} may not stand in as deputy, being in an incompatible portfolio: {portfolio}."
        ),
        Action.AGREEMENT_ASKED: say("{actor} asked for a second person’s agreement in a portfolio: {portfolio}."),
        Action.AGREEMENT_GIVEN: say("{actor} agreed to what was asked for in a confidential portfolio."),
        Action.AGREEMENT_REFUSED: say("{actor} refused what was asked for in a confidential portfolio."),
        Action.AGREEMENT_WITHDRAWN: say("{actor} withdrew a request about a confidential portfolio."),
        Action.AGREEMENT_EXPIRED: say("A request about a confidential portfolio expired without an answer."),
        Action.HANDOVER_OPENED: say(
            "A portfolio is to be handed over, as {whom} can no longer look after it: {portfolio}."
        ),
    }


def _of_deputies(localizer: Localizer, event: Event) -> dict[Action, str]:
    say, own = localizer.say, event.entry.actor == event.entry.whom
    return {
        Action.ABSENCE_SET: (
            say("{actor} noted an absence of their own.") if own else say("{actor} noted an absence of {whom}.")
        ),
        Action.ABSENCE_CANCELLED: (
            say("{actor} cancelled an absence of their own.") if own else say("{actor} cancelled an absence of {whom}.")
        ),
        Action.DEPUTY_ACTS: say("{whom} stands in as deputy in a portfolio: {portfolio}."),
        Action.DEPUTY_DONE: say("{whom} no longer stands in as deputy in a portfolio: {portfolio}."),
    }


def _lead_changed(localizer: Localizer, event: Event) -> str:
    facts = read_told(event.entry.told).facts
    if "lead" not in facts:  # erased since
        return localizer.say("{actor} decided who leads a portfolio: {portfolio}.")
    if facts["lead"] is not None:
        return localizer.say("{actor} made {whom} the lead of a portfolio: {portfolio}.")
    if not event.whom:
        return localizer.say("{actor} left a portfolio without a lead: {portfolio}.")
    return localizer.say("{actor} left a portfolio that {whom} had led without a lead: {portfolio}.")


def _deputy_named(localizer: Localizer, entry: Entry) -> str:
    facts = read_told(entry.told).facts
    if not facts:  # erased since
        return localizer.say("{actor} decided who is deputy for a portfolio: {portfolio}.")
    # Where a portfolio is created, only its deputy is told.
    if "deputy" in facts and facts["deputy"] is None:
        return localizer.say("{actor} decided that {whom} is no longer deputy for a portfolio: {portfolio}.")
    return localizer.say("{actor} named {whom} deputy for a portfolio: {portfolio}.")


def _which_clients(localizer: Localizer, facts: Facts) -> Iterator[str]:
    n, names = facts.get("clients"), str(facts.get("client_names") or "")
    if not names:
        return
    if isinstance(n, int) and n > 1:
        yield localizer.count("{n} client", "{n} clients", n)
    yield names


def _right(localizer: Localizer, facts: Facts) -> Iterator[str]:
    words = {each.value: right_words(localizer, each) for each in Right}
    right, former = (words.get(str(facts.get(each)), "") for each in ("right", "former_right"))
    if former:
        yield _change(localizer, localizer.say("Right"), former, right)
    elif right:
        yield localizer.say("{label}: {value}", label=localizer.say("Right"), value=right)


def _client(localizer: Localizer, facts: Facts) -> Iterator[str]:
    """Say a client’s numbers, and what was otherwise before."""
    changed = any(each.startswith(_FORMER) for each in facts)
    for fact, label in _labels(localizer).items():
        value = _value(fact, facts.get(fact))
        if f"{_FORMER}{fact}" in facts:
            yield _change(localizer, label, _value(fact, facts[f"{_FORMER}{fact}"]), value)
        elif value and fact != "client_names" and not changed:
            yield localizer.say("{label}: {value}", label=label, value=value)
    if isinstance(n := facts.get("portfolios"), int) and n:
        yield localizer.count("in {n} portfolio", "in {n} portfolios", n)


def _labels(localizer: Localizer) -> dict[str, str]:
    say = localizer.say
    return {"client_names": say("Name"), "siren": say("SIREN"), "siret": say("SIRET"), "code": say("File code")}


def _value(fact: str, value: str | int | None) -> str:
    text = str(value or "")
    return spaced(text) if fact in {"siren", "siret"} else text


def _change(localizer: Localizer, label: str, before: object, after: object) -> str:
    return localizer.say("{fact}: {before} → {after}", fact=label, before=before or "—", after=after or "—")
