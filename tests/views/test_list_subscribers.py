"""The list of who has access: its words, its search and its pages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import Localizer
from rules.list_subscribers import Listing, ListPlace
from rules.model.listing import START, Cursor, Direction, Filter, Page
from rules.model.people import PasswordState, Person, PersonId, Profile
from sandbox.limits.surfaces import problems
from tests.views import sample_facts, seen
from tests.views.given import ORDINARY
from tests.views.sample_facts import person
from views import list_places, list_subscribers

READER = person(ORDINARY)
ADMINISTRATOR = person(ORDINARY, administrator=True)

searches = st.text(max_size=list_places.SEARCH_LENGTH)


def page_of(*people: Person, total: int | None = None, before: bool = False, after: bool = False) -> Page:
    """A page with these people."""
    return Page(people, len(people) if total is None else total, has_before=before, has_after=after)


def test_the_french_list_shows_who_has_access(french: Localizer) -> None:
    """« Abonnés de l’entreprise »: name, address, function, phone, profile, since when."""
    listed = Listing(READER, "", page_of(replace(READER, password_state=PasswordState.NOTED)))
    window = seen.opened(list_subscribers.listing(french, listed))
    assert (window.title, window.submit, window.close) == ("Abonnés de l’entreprise", "Rechercher", "Fermer")
    assert window.texts[1:-2] == [
        "Rechercher",
        "Nom, courriel, fonction ou téléphone",
        "1 personne dans l’espace",
        "Tout le monde",
        (
            "Lefèvre-Martin Zoé\n"
            "zoe.lefevre@cabinet.fr ·\u00a0Collaboratrice comptable ·\u00a001\u00a023\u00a045\u00a067\u00a089 ·\u00a0"
            "Profil\u00a0: abonné ·\u00a0accès depuis le 23 novembre 2026"
        ),
    ]


def test_the_english_list_says_the_same(english: Localizer) -> None:
    """The same list for somebody who reads English."""
    window = seen.opened(list_subscribers.listing(english, Listing(READER, "", page_of(READER))))
    assert (window.title, window.submit, window.close) == ("Subscribers of the firm", "Search", "Close")
    assert "Profile: subscriber ·\u00a0access since 23 November 2026" in window.text


@pytest.mark.parametrize(("somebody", "offered"), [(ADMINISTRATOR, True), (READER, False)])
def test_administrators_can_add_from_the_list(french: Localizer, somebody: Person, *, offered: bool) -> None:
    """« Ajouter un abonné » stands on the list for administrators alone, and with it import and export."""
    found = seen.buttons(list_subscribers.listing(french, Listing(somebody, "", page_of(READER))))
    actions = {
        "Ajouter un abonné": list_subscribers.ADD,
        "Importer": list_subscribers.IMPORT,
        "Exporter": list_subscribers.EXPORT,
        "Choisir plusieurs": list_subscribers.SEVERAL,
    }
    assert {text: each["action_id"] for text, each in found.items()} == (actions if offered else {})


@pytest.mark.parametrize(
    ("profile", "said"),
    [
        (Profile.PARTNER_ADMINISTRATOR, "associé et administrateur"),
        (Profile.ADMINISTRATOR, "administrateur"),
        (Profile.PARTNER, "associé"),
        (Profile.SUBSCRIBER, "abonné"),
    ],
)
def test_every_profile_has_its_word(french: Localizer, profile: Profile, said: str) -> None:
    """Partners and administrators are told from mere subscribers."""
    administrator = profile in {Profile.PARTNER_ADMINISTRATOR, Profile.ADMINISTRATOR}
    partner = profile in {Profile.PARTNER_ADMINISTRATOR, Profile.PARTNER}
    listed = Listing(READER, "", page_of(person(ORDINARY, administrator=administrator, partner=partner)))
    assert f"Profil\u00a0: {said} ·\u00a0accès depuis le" in seen.text(list_subscribers.listing(french, listed))


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (PasswordState.TO_SEND, "Mot de passe\u00a0: en cours d’envoi"),
        (PasswordState.DELIVERED, "Mot de passe\u00a0: envoyé le 23 novembre 2026, pas encore noté"),
        (PasswordState.NOTED, "Mot de passe\u00a0: noté le 23 novembre 2026"),
        (PasswordState.CHOSEN, "Mot de passe\u00a0: choisi par la personne, constaté le 23 novembre 2026"),
        (PasswordState.FAILED, "Mot de passe\u00a0: l’envoi a échoué le 23 novembre 2026"),
        (
            PasswordState.NONE,
            "Mot de passe\u00a0: pas encore créé\u202f; «\u00a0Nouveau mot de passe\u00a0», dans le menu, en crée un",
        ),
    ],
)
def test_administrators_see_how_far_a_password_has_come(french: Localizer, state: PasswordState, said: str) -> None:
    """Where a password stands is a line for administrators, which other readers do not get."""
    page = page_of(replace(READER, password_state=state, password_at=sample_facts.AT, password_hash="$argon2id$…"))
    lines = seen.text(list_subscribers.listing(french, Listing(ADMINISTRATOR, "", page))).splitlines()
    assert [line.split(" ·\u00a0")[-1] for line in lines if "Mot de passe" in line] == [said]
    assert "Mot de passe" not in seen.text(list_subscribers.listing(french, Listing(READER, "", page)))


def test_a_password_not_made_yet_is_not_said_to_be_sent(french: Localizer) -> None:
    """Where the button makes it, the access was sent and the password is still to be shown."""
    page = page_of(replace(READER, password_state=PasswordState.DELIVERED, password_at=sample_facts.AT))
    shown = seen.text(list_subscribers.listing(french, Listing(ADMINISTRATOR, "", page)))
    assert "Accès\u00a0: envoyé le 23 novembre 2026, mot de passe pas encore affiché" in shown


@pytest.mark.parametrize(
    ("search", "total", "said"),
    [
        ("", 0, "0 personne dans l’espace"),
        ("", 1234, "1\u202f234 personnes dans l’espace"),
        ("roy", 0, "Aucun résultat pour «\u00a0roy\u00a0». Essayez une partie du nom."),
        ("roy", 1, "1 personne trouvée pour «\u00a0roy\u00a0»"),
        ("roy", 2, "2 personnes trouvées pour «\u00a0roy\u00a0»"),
    ],
)
def test_how_many_were_found_is_said(french: Localizer, search: str, total: int, said: str) -> None:
    """The number is said in singular or plural, with the search that led to it."""
    assert said in seen.lines(list_subscribers.listing(french, Listing(READER, search, page_of(total=total))))


@given(search=searches)
def test_the_search_reads_back(english: Localizer, search: str) -> None:
    """What is searched for stands in its field, comes back as it stands, and can be typed anew."""
    window = seen.opened(list_subscribers.listing(english, Listing(READER, search, page_of(READER))))
    assert list_subscribers.answers(window.view) == search
    seen.choose(window, list_subscribers.SEARCH, search[::-1])
    assert list_subscribers.answers(window.view) == search[::-1]


def test_the_search_can_be_left_empty(english: Localizer) -> None:
    """Slack lets an empty search be sent, which shows everybody."""
    (field,) = seen.of_type(list_subscribers.listing(english, Listing(READER, "", page_of())), "input")
    assert field["optional"] is True


@given(search=searches, first=st.text(max_size=40), last=st.text(max_size=40), number=st.integers(1, 2**63 - 1))
def test_turning_the_page_leads_to_its_place(
    english: Localizer, search: str, first: str, last: str, number: int
) -> None:
    """The buttons carry the search and the edges of the page, whatever is in them, within what Slack takes."""
    people = [replace(READER, id=PersonId(n), first_name=first, last_name=last) for n in (number, 7)]
    page = page_of(*people, total=100, before=True, after=True)
    view = list_subscribers.listing(english, Listing(READER, search, page))
    found = {each["action_id"]: each["value"] for each in seen.buttons(view).values()}
    assert list_places.read_place(found[list_places.BEFORE]) == ListPlace(search, cursor=page.before or START)
    assert list_places.read_place(found[list_places.AFTER]) == ListPlace(search, cursor=page.after or START)
    assert problems(seen.sent(view), "modal") == []


def test_a_place_is_a_cursor_of_the_rules(english: Localizer) -> None:
    """What is read from a button is what the rules ask for, to the type."""
    view = list_subscribers.listing(english, Listing(READER, "x", page_of(READER, after=True)))
    (button,) = seen.buttons(view).values()
    place = list_places.read_place(button["value"])
    assert place == ListPlace("x", None, Cursor("lefevre-martin zoe", 1, Direction.AFTER))
    assert isinstance(place.cursor.direction, Direction)


def test_a_place_of_before_there_were_kinds_reads_back() -> None:
    """Windows that an older version opened go on turning their pages."""
    assert list_places.read_place('["x", "key", 7, "before"]') == ListPlace(
        "x", None, Cursor("key", 7, Direction.BEFORE)
    )


@pytest.mark.parametrize("only", [None, *Filter])
def test_a_kind_goes_with_its_page(french: Localizer, only: Filter | None) -> None:
    """The menu stands at the kind that is shown, which is said, and the next page is of the same."""
    listed = Listing(ADMINISTRATOR, "x", page_of(READER, total=40, after=True), only=only)
    view = list_subscribers.listing(french, listed)
    (menu,) = seen.of_type(view, "static_select")
    assert menu["initial_option"]["text"]["text"] == list_places.filter_name(french, only)
    assert list_places.read_filter(menu["initial_option"]["value"]) is only
    value = seen.buttons(view)["Page suivante"]["value"]
    assert list_places.read_place(value).only is only
    assert list_subscribers.shown_place(seen.opened(view).view).only is only


def test_it_is_said_which_page_of_how_many_it_is(french: Localizer) -> None:
    """« Page 2 sur 3 » where there are several, and nothing where there is one."""
    page = replace(page_of(READER, total=45, before=True, after=True), skipped=20)
    assert "Page 2 sur 3" in seen.lines(list_subscribers.listing(french, Listing(READER, "", page)))
    assert "Page 1" not in seen.text(list_subscribers.listing(french, Listing(READER, "", page_of(READER))))


def test_who_manages_nothing_narrows_the_list_by_nothing_hidden(french: Localizer) -> None:
    """Holds, ends and passwords of others are for administrators, in the menu as in the rows."""
    (menu,) = seen.of_type(list_subscribers.listing(french, Listing(READER, "", page_of(READER))), "static_select")
    assert [each["text"]["text"] for each in menu["options"]] == ["Tout le monde", "Administrateurs"]


def test_new_passwords_for_all_stand_where_they_are_not_noted(french: Localizer) -> None:
    """« Envoyer à tous un nouveau mot de passe » is offered of those who have not noted theirs."""
    offered = {
        only: "Envoyer à tous un nouveau mot de passe"
        in seen.buttons(list_subscribers.listing(french, Listing(ADMINISTRATOR, "", page_of(READER), only=only)))
        for only in (None, *Filter)
    }
    assert {only for only, is_offered in offered.items() if is_offered} == {Filter.NOT_NOTED, Filter.OVERDUE}


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (False, False, []),
        (True, False, ["Page précédente"]),
        (False, True, ["Page suivante"]),
        (True, True, ["Page précédente", "Page suivante"]),
    ],
)
def test_pages_turn_only_where_there_are_more(french: Localizer, said: list[str], *, before: bool, after: bool) -> None:
    """« Page précédente » and « Page suivante » stand there when they lead somewhere."""
    page = page_of(READER, before=before, after=after)
    assert list(seen.buttons(list_subscribers.listing(french, Listing(READER, "", page)))) == said


def test_somebody_without_phone_or_function_has_a_line_all_the_same(english: Localizer) -> None:
    """What is unknown leaves no trace, not even a separator."""
    bare = replace(READER, phone=None, function="")
    text = seen.text(list_subscribers.listing(english, Listing(READER, "", page_of(bare))))
    assert "Zoé\nzoe.lefevre@cabinet.fr ·\u00a0Profile" in text
