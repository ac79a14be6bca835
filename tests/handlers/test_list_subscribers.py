"""« Abonnés de l'entreprise »: who may read it, the search, and the pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from rules.model.dates import today
from rules.model.people import Access, PasswordState, Person, PersonId
from rules.ports import Records
from sandbox import firm
from tests.stage import Stage, Stages


async def test_the_list_shows_everyone_of_the_space_in_order_of_name(stage: Stage) -> None:
    """Partners and subscribers stand in it, with address, function, profile and since when."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE, function="Paie", phone="0612345678")
    shown = await stage.open(firm.HUGH, "/subscribers")
    assert (shown.title, shown.submit, shown.close) == ("Subscribers of the firm", "Search", "Close")
    read = stage.reads(firm.HUGH)
    assert "3 people in the space" in read
    row = f"Petit Anne\nanne.petit@{firm.DOMAIN} · Paie · 06 12 34 56 78 · Profile: subscriber · access since "
    assert row in read
    assert "Profile: partner, administrator · access since " in read
    assert read.index("Durand Claire") < read.index("Martin Hugh") < read.index("Petit Anne")


async def test_administrators_see_the_passwords_way_and_may_add_others_do_not(stage: Stage) -> None:
    """« Ajouter un abonné » and how far a password has come are for administrators; the list is for all."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    await stage.open(firm.CLAIRE, "/abonnes")
    assert "Ajouter un abonné" in stage.reads(firm.CLAIRE)
    assert "Mot de passe : envoyé le " in stage.reads(firm.CLAIRE)
    await stage.open(firm.ANNE, "/abonnes")
    assert "Petit Anne" in stage.reads(firm.ANNE)
    assert "Ajouter un abonné" not in stage.reads(firm.ANNE)
    assert "Mot de passe" not in stage.reads(firm.ANNE)


@pytest.mark.parametrize("who", [firm.ANNE, firm.GUEST], ids=["collaborator", "guest"])
async def test_who_is_not_of_the_space_reads_nothing(stage: Stage, who: str) -> None:
    """Neither a collaborator without access nor a guest sees a single name of the list but the administrators'."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(who, "/abonnes")
    assert "Vous ne faites pas partie des utilisateurs de cet espace en ligne." in stage.reads(who)
    assert "Hugh Martin" not in stage.reads(who)


@pytest.mark.parametrize("search", ["lefevre", "LEFÈVRE", "marc lef", "collaborateur SOCIAL", "marc.lefevre@cabinet"])
async def test_a_search_is_blind_to_accents_and_case(stage: Stage, search: str) -> None:
    """Name, address and function are looked through, each word anywhere."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/ajouter-abonne")
    await stage.choose(firm.CLAIRE, firm.MARC)
    await stage.submit(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/abonnes", search)
    assert f"1 personne trouvée pour « {search} »" in stage.reads(firm.CLAIRE)
    assert "Lefèvre Marc" in stage.reads(firm.CLAIRE)


async def test_a_search_in_the_window_replaces_the_page_and_stands_in_the_field(stage: Stage) -> None:
    """« Rechercher » shows what was found, and says so where there is nothing."""
    window = await stage.open(firm.CLAIRE, "/abonnes")
    stage.hands(firm.CLAIRE).type("search", "hugh")
    await stage.submit(firm.CLAIRE)
    assert "1 personne trouvée pour « hugh »" in stage.reads(firm.CLAIRE)
    assert window.values["search"] == "hugh"
    stage.hands(firm.CLAIRE).type("search", "<!channel> 100 %_")
    await stage.submit(firm.CLAIRE)
    assert "Aucun résultat pour « <!channel> 100 %_ »." in stage.reads(firm.CLAIRE)
    stage.hands(firm.CLAIRE).type("search", None)
    await stage.submit(firm.CLAIRE)
    assert "2 personnes dans l’espace" in stage.reads(firm.CLAIRE)


@pytest.mark.parametrize("text", ["@Hugh Martin", f"hugh.martin@{firm.DOMAIN}"])
async def test_a_mention_or_an_address_after_the_command_is_searched_as_typed(stage: Stage, text: str) -> None:
    """Slack turns both into references; the search finds whom they mean."""
    window = await stage.open(firm.CLAIRE, "/abonnes", text)
    assert "1 personne trouvée pour" in stage.reads(firm.CLAIRE)
    assert "<" not in window.values["search"]


async def test_a_search_longer_than_any_name_still_opens_the_window(stage: Stage) -> None:
    """What is pasted after the command cannot exceed what Slack's window holds."""
    await stage.open(firm.CLAIRE, "/abonnes", "très long " * 380)
    assert "Aucun résultat pour" in stage.reads(firm.CLAIRE)


async def test_who_left_the_space_is_refused_in_the_window_they_have_open(stage: Stage) -> None:
    """Searching again after one's access was taken away shows the refusal, not the list."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.open(firm.ANNE, "/abonnes")
    await stage.records.write(_remove, f"anne.petit@{firm.DOMAIN}")
    await stage.submit(firm.ANNE)
    assert "Vous ne faites pas partie des utilisateurs" in stage.reads(firm.ANNE)
    assert "Hugh" not in stage.reads(firm.ANNE)


async def test_forty_five_people_are_turned_over_in_pages_of_twenty_forwards_and_back(stage_on_each: Stage) -> None:
    """Every name stands on exactly one page, in order, and the way back shows the same pages."""
    stage = stage_on_each
    await stage.records.write(_add_many, 43)
    await stage.open(firm.CLAIRE, "/abonnes")
    pages = [_names(stage)]
    for _ in range(2):
        await stage.press(firm.CLAIRE, "list_after")
        pages.append(_names(stage))
    assert [len(page) for page in pages] == [20, 20, 5]
    names = [name for page in pages for name in page]
    assert len({*names}) == 45
    assert names[:3] == ["Durand Claire", "Martin Hugh", "Test Abonné 00"]
    assert "list_after" not in _buttons(stage)
    for expected in (pages[1], pages[0]):
        await stage.press(firm.CLAIRE, "list_before")
        assert _names(stage) == expected
    assert "list_before" not in _buttons(stage)


async def test_pages_keep_to_the_search(stages: Stages) -> None:
    """« Page suivante » goes on in what was found."""
    stage = await stages()
    await stage.records.write(_add_many, 43)
    await stage.open(firm.CLAIRE, "/abonnes", "abonne")
    await stage.press(firm.CLAIRE, "list_after")
    assert "43 personnes trouvées pour « abonne »" in stage.reads(firm.CLAIRE)
    assert _names(stage)[0] == "Test Abonné 20"


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("on_hold", ["Petit Anne"]),
        ("to_come", ["Lefèvre Marc"]),
        ("ending", ["Nom Nina"]),
        ("not_noted", ["Nom Nina", "Noté Noé"]),
        ("overdue", ["Noté Noé"]),
        ("administrators", ["Durand Claire"]),
        ("everybody", ["Durand Claire", "Lefèvre Marc", "Martin Hugh", "Nom Nina", "Noté Noé", "Petit Anne"]),
    ],
)
async def test_the_list_is_narrowed_by_one_menu(stages: Stages, kind: str, shown: list[str]) -> None:
    """Chosen in the menu, a kind is shown alone, with what was searched for; the search keeps to it."""
    stage = await stages()
    await stage.enrol(firm.CLAIRE)
    await stage.records.write(_add_each_kind)
    await stage.open(firm.CLAIRE, "/abonnes")
    await stage.pick(firm.CLAIRE, "list_filter", kind)
    assert _names(stage) == shown
    stage.hands(firm.CLAIRE).type("search", shown[0])
    await stage.submit(firm.CLAIRE)
    assert _names(stage) == shown[:1]
    stage.hands(firm.CLAIRE).type("search", None)
    await stage.submit(firm.CLAIRE)
    assert _names(stage) == shown


@pytest.mark.parametrize(("text", "shown"), [("en veille", ["Petit Anne"]), ("06 12 34", ["Lefèvre Marc"])])
async def test_state_words_and_digits_of_a_phone_are_found(stage: Stage, text: str, shown: list[str]) -> None:
    """Typed after the command as in the window."""
    await stage.enrol(firm.CLAIRE)
    await stage.records.write(_add_each_kind)
    await stage.open(firm.CLAIRE, "/abonnes", text)
    assert _names(stage) == shown


async def test_who_manages_nothing_finds_nobody_by_what_rows_do_not_tell(stage: Stage) -> None:
    """Hugh, no administrator, searches « on hold », and nothing tells who is."""
    await stage.records.write(_add_each_kind)
    shown = await stage.open(firm.HUGH, "/subscribers", "on hold")
    assert "No results for “on hold”" in shown.text


async def test_what_waits_at_home_leads_to_the_list_of_it(stage: Stage) -> None:
    """« Ce qui vous attend » counts the passwords that wait, and its button shows just those people."""
    await stage.enrol(firm.CLAIRE)
    await stage.records.write(_add_each_kind)
    home = await stage.home(firm.CLAIRE)
    assert "1 mot de passe n’est toujours pas noté après 5 jours." in home
    assert "1 accès prend fin dans les 30 jours." in home
    await stage.press_at_home(firm.CLAIRE, "open_list", "overdue")
    assert _names(stage) == ["Noté Noé"]


def _names(stage: Stage) -> list[str]:
    lines = stage.reads(firm.CLAIRE).split("\n")
    return [lines[at - 1] for at, line in enumerate(lines) if "@" in line and not line.startswith("Aucun")]


def _buttons(stage: Stage) -> set[str]:
    actions = [block for block in stage.top(firm.CLAIRE).blocks if block["type"] == "actions"]
    return {element["action_id"] for block in actions for element in block["elements"]}


def _remove(records: Records, email: str) -> None:
    person = records.people.by_email(email)
    assert person is not None
    records.people.update(replace(person, access=Access.REMOVED))


def _add_many(records: Records, count: int) -> None:
    for number in range(count):
        records.people.add(
            Person(
                id=PersonId(0),
                email=f"abonne.{number}@{firm.DOMAIN}",
                first_name=f"Abonné {number:02}",
                last_name="Test",
                access=Access.ACTIVE,
                added_at=datetime.now(UTC),
            )
        )


def _add_each_kind(records: Records) -> None:
    now = datetime.now(UTC)
    usual = Person(id=PersonId(0), email="", first_name="", last_name="", access=Access.ACTIVE, added_at=now)
    kinds: dict[tuple[str, str], dict[str, Any]] = {
        ("Anne", "Petit"): {"access": Access.SUSPENDED},
        ("Marc", "Lefèvre"): {
            "access": Access.PLANNED,
            "starts_on": today(now) + timedelta(days=60),
            "phone": "+33612345678",
        },
        ("Nina", "Nom"): {
            "ends_on": today(now) + timedelta(days=20),
            "password_state": PasswordState.TO_SEND,
            "password_at": now,
        },
        ("Noé", "Noté"): {"password_state": PasswordState.DELIVERED, "password_at": now - timedelta(days=6)},
    }
    for number, ((first, last), facts) in enumerate(kinds.items()):
        named: dict[str, Any] = {"first_name": first, "last_name": last, "email": f"kind.{number}@{firm.DOMAIN}"}
        records.people.add(replace(usual, **named, **facts))
