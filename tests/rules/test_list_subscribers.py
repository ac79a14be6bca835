"""Reading the list of the space: who may, what is found, and page by page."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.list_subscribers import ListPlace, list_subscribers
from rules.model.listing import PAGE_SIZE
from rules.model.people import Access, Member
from rules.model.refusals import NotAUser
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, member, partner, person, subscriber
from tests.rules.use_cases import add, space_of


def names(records: Records, search: str = "") -> list[str]:
    """Whom Anne finds."""
    return [found.name for found in list_subscribers(records, ANNE.slack_id, NOW, ListPlace(search)).page.people]


@pytest.mark.parametrize("reader", [ANNE, BRUNO, CHLOE])
def test_every_user_may_read(records: Records, reader: Member) -> None:
    """Partner, administrator or subscriber; the listing says who reads, so that views know what to offer."""
    listing = list_subscribers(records, reader.slack_id, NOW)
    assert listing.reader.slack_id == reader.slack_id
    assert [found.name for found in listing.page.people] == ["Anne Aubert", "Bruno Bernard", "Chloé Colin"]


@pytest.mark.parametrize("access", [None, Access.SUSPENDED, Access.REMOVED])
def test_nobody_else_may_read(records: Records, access: Access | None) -> None:
    """Strangers and former users are told whom to ask."""
    if access is not None:
        records.people.add(person(DENIS, access=access))
    with pytest.raises(NotAUser) as refused:
        list_subscribers(records, DENIS.slack_id, NOW)
    assert refused.value.administrators == ("Anne Aubert",)


def test_a_subscriber_appears_as_soon_as_they_are_saved(records: Records) -> None:
    """The last step of the guide: they are in « Abonnés de l'entreprise »."""
    add(records)
    assert names(records) == ["Anne Aubert", "Bruno Bernard", "Chloé Colin", "Denis Dubois"]


@pytest.mark.parametrize(
    "search", ["chloe", "COLIN", "Chloé Colin", "colin chloe", "  col   ch ", "CHLOÉ.colin@cabinet", "chargee d'etudes"]
)
def test_a_search_is_blind_to_accents_case_order_and_spaces(search: str) -> None:
    """Every word counts, in name, address and function alike."""
    records = space_of([partner(ANNE), partner(BRUNO), subscriber(CHLOE, function="Chargée d’études")])
    assert names(records, search) == ["Chloé Colin"]


@pytest.mark.parametrize("search", ["chloe bernard", "zzz", "%", "_", "1"])
def test_what_is_not_there_is_not_found(records: Records, search: str) -> None:
    """Not words of two people at once, and no sign means anything but itself."""
    listing = list_subscribers(records, ANNE.slack_id, NOW, ListPlace(search))
    assert (listing.page.people, listing.page.total, listing.search) == ((), 0, search)


@given(st.integers(0, 3 * PAGE_SIZE))
def test_turning_pages_shows_everyone_once_in_order(count: int) -> None:
    """Forwards and backwards, in pages of twenty, whatever the number of people and namesakes among them."""
    some = [member("Zoé", "Zola" if n % 3 else f"É{n:02}", slack_id=f"U{n}", email=f"z{n}@c.fr") for n in range(count)]
    records = space_of([partner(ANNE, administrator_since=NOW), *(subscriber(who) for who in some)])
    pages = [list_subscribers(records, ANNE.slack_id, NOW).page]
    while pages[-1].after is not None:
        pages.append(list_subscribers(records, ANNE.slack_id, NOW, ListPlace(cursor=pages[-1].after)).page)
    shown = [found for page in pages for found in page.people]
    assert len({found.id for found in shown}) == len(shown) == count + 1
    assert shown == sorted(shown, key=lambda found: (found.last_name.replace("É", "E"), found.id))
    assert all(len(page.people) == PAGE_SIZE and page.total == count + 1 for page in pages[:-1])
    for earlier, later in pairwise(pages):
        assert later.before is not None
        back = list_subscribers(records, ANNE.slack_id, NOW, ListPlace(cursor=later.before))
        assert back.page == earlier
