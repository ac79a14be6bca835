"""« Qui s'occupe de ce client »: today and on a day that is over, by whose word and why."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from rules.edit_client import end_client
from rules.model.clients import Client
from rules.model.dates import begins, today
from rules.model.journal import IdempotencyKey
from rules.model.people import Member, SlackId
from rules.model.portfolio_refusals import NotInPortfolio
from rules.model.portfolios import Ground, Portfolio, Right
from rules.model.refusals import DecidersOnly, NotAUser
from rules.show_client import ClientSheet, client_meant, clients_numbered, show_client
from tests.fakes.records import Records
from tests.looked_after import ANOTHER, SIREN, client, join, leave, led
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, partner, subscriber
from tests.rules.use_cases import known, space_of

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
WHY = "Renfort de clôture"
Place = tuple[Records, Portfolio, Client]


@pytest.fixture
def place() -> Place:
    """Chloé leads « Nord » and its one client; Denis is a user, and in no portfolio."""
    people = [partner(ANNE, administrator_since=NOW), partner(BRUNO), subscriber(CHLOE), subscriber(DENIS)]
    records = space_of(people)
    north = led(records, "Nord", known(records, CHLOE), known(records, ANNE), NOW)
    return records, north, client(records, ANNE.slack_id, NOW, north)


def seen(sheet: ClientSheet) -> list[tuple[str, Right, Ground, str]]:
    """Who, by what right, why, and by which portfolio."""
    rows = [(each.name, each.sight.membership, each.sight.name) for each in sheet.seen]
    return [(name, membership.right, membership.ground, portfolio) for name, membership, portfolio in rows]


def sheet_on(place: Place, now: datetime, days_ago: int = 0, who: SlackId = ANNE.slack_id) -> ClientSheet:
    """What somebody reads of the client, of today or of a day before."""
    records, _, found = place
    return show_client(records, who, found.id, now, today(now) - days_ago * DAY)


def test_it_says_who_by_which_right_since_when_by_whose_word_and_why(place: Place) -> None:
    """Today, in order of time; where the bot gave a right, nobody is named."""
    records, north, _ = place
    join(records, north, known(records, DENIS), known(records, BRUNO), NOW + DAY, why=WHY)
    join(records, north, known(records, BRUNO), None, NOW + 2 * DAY, right=Right.HANDLE)
    sheet = sheet_on(place, NOW + 3 * DAY)
    assert seen(sheet) == [
        ("Chloé Colin", Right.HANDLE, Ground.LEAD, "Nord"),
        ("Denis Dubois", Right.VIEW, Ground.MEMBER, "Nord"),
        ("Bruno Bernard", Right.HANDLE, Ground.MEMBER, "Nord"),
    ]
    given = [(each.granted_by, each.why, each.sight.since, each.sight.until) for each in sheet.seen]
    assert given[1:] == [("Bruno Bernard", WHY, NOW + DAY, None), ("", "", NOW + 2 * DAY, None)]
    assert sheet.head == records.journal.head()
    assert [each.name for each in sheet.portfolios] == ["Nord"]


def test_a_day_that_is_over_shows_who_could_then_and_not_who_can_now(place: Place) -> None:
    """Under the portfolio's name of that day; who came later is not there, who left later is."""
    records, north, _ = place
    leave(records, north, known(records, CHLOE), NOW + 2 * DAY)
    join(records, north, known(records, DENIS), known(records, ANNE), NOW + 2 * DAY)
    now = NOW + 5 * DAY
    assert [name for name, *_ in seen(sheet_on(place, now, 4))] == ["Chloé Colin"]
    assert [name for name, *_ in seen(sheet_on(place, now))] == ["Denis Dubois"]
    assert [name for name, *_ in seen(sheet_on(place, now, 3))] == ["Chloé Colin", "Denis Dubois"]
    assert seen(sheet_on(place, now, 10)) == []
    assert sheet_on(place, now, 4).is_past


def test_within_a_day_it_says_when_a_right_began_and_ended(place: Place) -> None:
    """An hour in which somebody could see a client is not lost."""
    records, north, _ = place
    join(records, north, known(records, DENIS), known(records, ANNE), NOW + DAY)
    leave(records, north, known(records, DENIS), NOW + DAY + HOUR)
    for sheet in (sheet_on(place, NOW + DAY + 2 * HOUR), sheet_on(place, NOW + 5 * DAY, 4)):
        (hour,) = [each.sight for each in sheet.seen if each.name == "Denis Dubois"]
        assert (hour.since, hour.until) == (NOW + DAY, NOW + DAY + HOUR)
        assert sheet.holds(hour.since)
    assert not sheet_on(place, NOW + 5 * DAY).holds(NOW + DAY)


def test_a_day_to_come_is_today(place: Place) -> None:
    """Nobody knows yet who will look after a client."""
    sheet = sheet_on(place, NOW, -3)
    assert (sheet.day, sheet.is_past) == (today(NOW), False)
    assert [name for name, *_ in seen(sheet)] == ["Chloé Colin"]


def test_the_days_are_those_of_the_firm(place: Place) -> None:
    """Whatever the server's zone: what began a moment after midnight in Paris is not of the day before."""
    records, north, _ = place
    midnight = begins(today(NOW) + DAY)
    join(records, north, known(records, DENIS), known(records, ANNE), midnight)
    now = NOW + 3 * DAY
    assert "Denis Dubois" not in [name for name, *_ in seen(sheet_on(place, now, 3))]
    assert "Denis Dubois" in [name for name, *_ in seen(sheet_on(place, now, 2))]


def test_the_past_is_for_partners_and_administrators(place: Place) -> None:
    """Who looks after a client reads who does today, and who may ask further."""
    assert seen(sheet_on(place, NOW, 0, CHLOE.slack_id))
    assert seen(sheet_on(place, NOW + DAY, 1, BRUNO.slack_id))
    with pytest.raises(DecidersOnly):
        sheet_on(place, NOW + DAY, 1, CHLOE.slack_id)


def test_who_is_in_none_of_its_portfolios_sees_nothing(place: Place) -> None:
    """Neither do those who are no users, nor anybody but who decides once the client has left the firm."""
    records, _, found = place
    with pytest.raises(NotInPortfolio):
        sheet_on(place, NOW, 0, DENIS.slack_id)
    with pytest.raises(NotAUser):
        sheet_on(place, NOW, 0, SlackId("U-NOBODY"))
    end_client(records, ANNE.slack_id, found.id, form=IdempotencyKey("end"), now=NOW + HOUR)
    with pytest.raises(NotInPortfolio):
        sheet_on(place, NOW + DAY, 0, CHLOE.slack_id)
    assert seen(sheet_on(place, NOW + DAY)) == []
    assert [name for name, *_ in seen(sheet_on(place, NOW + DAY, 1))] == ["Chloé Colin"]


@pytest.mark.parametrize("text", [SIREN, "732 829 320", "732 829 320 00074", "FR44732829320", "éon-1", "ÉON-1"])
def test_a_number_or_code_after_the_command_is_a_clients(place: Place, text: str) -> None:
    """As people write it; of a client whom its reader may not see, nothing is told, not even that there is one."""
    records, _, found = place
    records.clients.update(_with_code(found, "Éon-1"))
    found_by: list[Member] = [each for each in (ANNE, BRUNO, CHLOE, DENIS) if _meant(records, each, text) == found.id]
    assert found_by == [ANNE, BRUNO, CHLOE]


@pytest.mark.parametrize("text", ["", "Boulangerie", ANOTHER, "732829321"])
def test_other_texts_are_searched_for(place: Place, text: str) -> None:
    """A name may be of several, and a number of nobody."""
    assert _meant(place[0], ANNE, text) is None


def test_a_code_that_reads_as_the_number_of_another_opens_neither(place: Place) -> None:
    """Both stand in the list; the command line tells of both."""
    records, _, _ = place
    client(records, ANNE.slack_id, NOW, name="Autre", code=SIREN)
    assert _meant(records, ANNE, SIREN) is None
    assert {each.name for each in clients_numbered(records, SIREN)} == {"Boulangerie Éon", "Autre"}


def _meant(records: Records, who: Member, text: str) -> int | None:
    return client_meant(records, who.slack_id, text)


def _with_code(found: Client, code: str) -> Client:
    return Client(id=found.id, name=found.name, siren=found.siren, siret=found.siret, code=code, since=found.since)
