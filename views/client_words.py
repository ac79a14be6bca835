"""What is said of clients and of who looks after them."""

from __future__ import annotations

from collections.abc import Iterable

from locales import Localizer
from rules.model.clients import Client
from rules.model.company_numbers import NumberCaution, spaced
from rules.model.portfolios import Ground, Portfolio
from rules.show_client import ClientSheet, Seen
from views.portfolio_words import right_words
from views.typeset import Day, Moment, Sentence, Typed, joined


def numbers(localizer: Localizer, client: Client) -> list[str]:
    """Say by which numbers a client is known."""
    said = localizer.say("SIREN {number}", number=spaced(client.siren)) if client.siren else ""
    place = localizer.say("SIRET {number}", number=spaced(client.siret)) if client.siret else ""
    code = localizer.say("File code {code}", code=client.code) if client.code else ""
    return [each for each in (said, place, code) if each]


def portfolio_names(portfolios: Iterable[Portfolio]) -> list[str]:
    """Give the names of portfolios, in order."""
    return [each.name for each in portfolios]


def in_portfolios(localizer: Localizer, portfolios: Iterable[Portfolio]) -> Sentence:
    """Say in which portfolios a client is, or that somebody has to assign them."""
    if names := portfolio_names(portfolios):
        return localizer.say("Portfolios: {names}"), {"names": Typed(localizer.several(names))}
    return localizer.say("In no portfolio: this client stands under “To be assigned”."), {}


def ground_words(localizer: Localizer, ground: Ground) -> str:
    """Say why somebody is in a portfolio."""
    return {
        Ground.LEAD: localizer.say("as lead"),
        Ground.MEMBER: localizer.say("as member"),
        Ground.DEPUTY: localizer.say("as deputy"),
    }[ground]


def caution_words(localizer: Localizer, caution: NumberCaution) -> str:
    """Say what was done to read a number."""
    return {
        NumberCaution.ZERO_ADDED: localizer.say(
            "A zero was put back at the beginning of a number, where spreadsheets take it away: please check."
        ),
        NumberCaution.FROM_SIRET: localizer.say("The SIREN was taken from the SIRET: its first nine digits."),
        NumberCaution.FROM_VAT: localizer.say("The SIREN was taken from the number for VAT: its last nine digits."),
    }[caution]


def seen_lines(localizer: Localizer, sheet: ClientSheet, seen: Seen) -> list[Sentence]:
    """Say who had a client within reach, how, when, by whose word and why."""
    place = seen.sight.membership
    portfolio = localizer.say("portfolio {name}", name=seen.sight.name)
    words = joined(right_words(localizer, place.right), portfolio, ground_words(localizer, place.ground))
    lines: list[Sentence] = [("{name} · {words}", {"name": seen.name, "words": Typed(words)})]
    lines += [_time(localizer, sheet, seen), _granted(localizer, seen)]
    if seen.why:
        lines.append((localizer.say("Reason: {reason}"), {"reason": Typed(seen.why)}))
    return lines


def _time(localizer: Localizer, sheet: ClientSheet, seen: Seen) -> Sentence:
    # To the minute where it began or ended on that very day.
    since, until = seen.sight.since, seen.sight.until
    began = Moment(since, localizer) if sheet.holds(since) else Day(since, localizer)
    if until is None:
        return localizer.say("Since {since}"), {"since": began}
    ended = Moment(until, localizer) if sheet.holds(until) else Day(until, localizer)
    return localizer.say("From {since} until {until}"), {"since": began, "until": ended}


def _granted(localizer: Localizer, seen: Seen) -> Sentence:
    day = Day(seen.granted_at, localizer)
    if not seen.granted_by:
        return localizer.say("Granted automatically on {date}"), {"date": day}
    return localizer.say("Granted by {author} on {date}"), {"author": Typed(seen.granted_by), "date": day}
