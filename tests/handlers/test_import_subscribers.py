"""« Importer »: dropped, looked through, confirmed once, gone through; everyone is told what concerns them."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable

import pytest

from sandbox import firm
from tests.handlers.bulk import (
    ANNE,
    FELIX,
    NAMESAKE,
    OTHER_DOMAIN,
    STRANGER,
    as_csv,
    crowd,
    drop,
    files,
    imported,
    lines_of,
    over,
    rows_of,
)
from tests.handlers.test_read_file import children
from tests.replay import last_press, send_again
from tests.rules.files.bombs import TOO_MUCH, slow_cells, wide_letters
from tests.rules.files.sheets import workbook
from tests.stage import PASSWORD, Stage, Stages, open_stage, plainly

CROWD = crowd(30)
DAYS = ("Accès à partir du", "Accès jusqu’au")


async def test_a_file_is_imported(database_url: str) -> None:
    """Each gets access and their own password; partners and channel get one line; what was refused comes as a file."""
    async with open_stage(database_url, others=CROWD[:3], FIRM_EMAIL_DOMAINS="filiale.fr") as stage:
        await stage.enrol(firm.CLAIRE)
        window = await drop(stage, firm.CLAIRE, as_csv(ANNE, *lines_of(CROWD[:3]), FELIX, STRANGER))
        assert "abonnés.csv : 6 lignes" in stage.reads(firm.CLAIRE)
        assert {"À ajouter (5)", "Refusées (1)"} <= {plainly(text) for text in window.texts}
        await stage.submit(firm.CLAIRE)
        assert "L’import est en cours" in stage.reads(firm.CLAIRE)
        await over(stage)
        people = {row["email"]: row for row in await stage.rows("people") if row["access"] == "active"}
        assert set(people) == {ANNE[2], FELIX[2], *(each.email for each in CROWD[:3])}
        (password,) = PASSWORD.findall(stage.told(firm.ANNE))
        assert password not in str(await stage.tables()) + stage.log.text
        assert "remplace" not in stage.told(firm.ANNE)
        assert len({PASSWORD.findall(stage.told(each.id))[0] for each in CROWD[:3]}) == 3
        line = "Claire Durand a ajouté 5 abonnés à l’espace en ligne, par import d’un fichier."
        assert stage.told(firm.TEAM_CHANNEL).count(line) == 1
        assert "Claire Durand added 5 subscribers" in stage.told(firm.HUGH)
        told = stage.told(firm.CLAIRE)
        assert "Import terminé" in told
        assert "5 abonnés ajoutés." in told
        assert "1 d’entre eux n’est pas dans Slack" in told
        assert not PASSWORD.search(told)
        (file,) = files(stage, firm.CLAIRE)
        assert plainly(file.title) == "abonnés - à corriger.csv"
        headings, row = rows_of(file)
        assert headings == ["Ligne", "Nom", "Prénom", "Courriel", "Téléphone", "Fonction", *DAYS, "Motif", "À corriger"]
        assert row[:4] == ["7", "Simon", "Sam", "sam@gmail.com"]
        assert "ne correspond à aucun collaborateur" in row[9]
        assert await stage.rows("import_lines") == []


async def test_what_was_refused_is_corrected_and_imported(stages: Stages) -> None:
    """The file that comes back is itself a list; who is there already is left as they are."""
    stage = await stages(**OTHER_DOMAIN)
    await stage.enrol(firm.CLAIRE)
    await imported(stage, firm.CLAIRE, as_csv(ANNE, STRANGER))
    (file,) = files(stage, firm.CLAIRE)
    assert file.content is not None
    corrected = file.content.replace(b"sam@gmail.com", b"sam@filiale.fr")
    await drop(stage, firm.CLAIRE, corrected)
    assert "À ajouter (1)" in stage.reads(firm.CLAIRE)
    await drop(stage, firm.CLAIRE, as_csv(ANNE))
    assert "Aucune ligne de ce fichier ne peut être ajoutée." in stage.reads(firm.CLAIRE)
    assert "Déjà présentes (1)" in stage.reads(firm.CLAIRE)
    assert stage.top(firm.CLAIRE).submit is None


async def test_an_access_that_is_to_begin_and_end(stages: Stages) -> None:
    """Days stand in the file as people write them, are shown in full, and kept; what is no day says how to write it."""
    stage = await stages(**OTHER_DOMAIN)
    await stage.enrol(firm.CLAIRE)
    headings = ("Nom", "Prénom", "Courriel", "Date de début", "Fin de stage")
    wrong = (*STRANGER[:2], "sam@filiale.fr", "bientôt", "")
    content = as_csv((*ANNE[:3], "1/2/2099", "30 juin 2099"), wrong, headings=headings)
    await drop(stage, firm.CLAIRE, content)
    assert "Accès à partir du : Cette date n’est pas reconnue." in plainly(stage.reads(firm.CLAIRE))
    await stage.press(firm.CLAIRE, "show_lines_add")
    read = plainly(stage.reads(firm.CLAIRE))
    assert "Accès à partir du 1er février 2099" in read
    assert "Accès jusqu’au 30 juin 2099" in read
    await stage.submit(firm.CLAIRE)
    await over(stage)
    (anne,) = [row for row in await stage.rows("people") if row["email"] == ANNE[2]]
    assert (anne["access"], str(anne["starts_on"]), str(anne["ends_on"])) == ("planned", "2099-02-01", "2099-06-30")
    assert not PASSWORD.search(stage.told(firm.ANNE))
    (file,) = files(stage, firm.CLAIRE)
    assert rows_of(file)[1][6:8] == ["bientôt", ""]


async def test_a_workbook_in_english(stages: Stages) -> None:
    """Hugh reads English, and Excel’s own format is as good."""
    stage = await stages(others=CROWD[:2])
    await stage.enrol(firm.HUGH)
    rows = [("Last name", "First name", "E-mail"), *((each[0], each[1], each[2]) for each in lines_of(CROWD[:2]))]
    await drop(stage, firm.HUGH, workbook(*rows), "people.xlsx")
    assert "people.xlsx: 2 lines" in stage.reads(firm.HUGH)
    await stage.submit(firm.HUGH)
    assert "The import is under way" in stage.reads(firm.HUGH)
    await over(stage)
    assert "2 subscribers added." in stage.told(firm.HUGH)
    assert files(stage, firm.HUGH) == []


async def test_lines_to_check_are_left_out_or_get_a_reason(stages: Stages) -> None:
    """Without a reason the window says so and keeps what was chosen; with one it is kept in the journal."""
    stage = await stages(**OTHER_DOMAIN)
    await stage.enrol(firm.CLAIRE)
    await drop(stage, firm.CLAIRE, as_csv(ANNE, NAMESAKE))
    assert "1 ligne à vérifier" in stage.reads(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).select("checked", "add")
    await stage.submit(firm.CLAIRE)
    assert "pourquoi" in stage.error(firm.CLAIRE, "reason")
    assert stage.top(firm.CLAIRE).values["checked"] == "add"
    stage.hands(firm.CLAIRE).type("reason", "Deux homonymes, vérifié")
    await stage.submit(firm.CLAIRE)
    await over(stage)
    whys = [row["why"] for row in await stage.rows("journal") if row["action"] == "subscriber_added"]
    assert whys == ["", "Deux homonymes, vérifié"]


async def test_lines_left_out_come_back_with_the_remark(stages: Stages) -> None:
    """In the file: who shares the name."""
    stage = await stages(**OTHER_DOMAIN)
    await stage.enrol(firm.CLAIRE)
    await imported(stage, firm.CLAIRE, as_csv(ANNE, NAMESAKE))
    _, row = rows_of(files(stage, firm.CLAIRE)[0])
    assert "Anne Petit" in row[9]
    assert "1 ligne laissée de côté." in stage.told(firm.CLAIRE)


async def test_the_lines_are_turned_page_by_page(stages: Stages) -> None:
    """By kind, and fifteen at a time."""
    stage = await stages(others=CROWD)
    await stage.enrol(firm.CLAIRE)
    await drop(stage, firm.CLAIRE, as_csv(*lines_of(CROWD), STRANGER))
    assert "sam@gmail.com" in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "show_lines_add")
    shown = re.findall(r"Ligne (\d+)", stage.reads(firm.CLAIRE))
    assert shown == [str(number) for number in range(2, 17)]
    await stage.press(firm.CLAIRE, "next_lines")
    assert re.findall(r"Ligne (\d+)", stage.reads(firm.CLAIRE)) == [str(number) for number in range(17, 32)]
    await stage.press(firm.CLAIRE, "first_lines")
    assert re.findall(r"Ligne (\d+)", stage.reads(firm.CLAIRE)) == shown


@pytest.mark.parametrize("who", [firm.HUGH, firm.ANNE])
async def test_only_administrators_import(stage: Stage, who: str) -> None:
    """A partner who has not enrolled, or a subscriber, has no button, and is refused if they send the form anyway."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.open(who, "/espace")
    assert "Importer" not in stage.reads(who)
    await stage.open(firm.CLAIRE, "/abonnes")
    await stage.press(firm.CLAIRE, "import_from_list")
    stage.hands(firm.CLAIRE).drop("file", "a.csv", as_csv(ANNE))
    await stage.submit(firm.CLAIRE)
    payload = last_press(stage.slack, firm.CLAIRE)
    answer = await send_again(stage.slack, {**payload, "user": {**payload["user"], "id": who}})
    assert "administrat" in str(answer.body)
    assert len(await stage.rows("imports")) <= 1


async def test_another_administrator_confirms_nothing_of_it(stage: Stage) -> None:
    """What was found in a file is its author’s alone."""
    for who in (firm.CLAIRE, firm.HUGH):
        await stage.enrol(who)
    await drop(stage, firm.CLAIRE, as_csv(ANNE))
    payload_of = stage.top(firm.CLAIRE).view
    await stage.submit(firm.CLAIRE)
    await over(stage)
    payload = last_press(stage.slack, firm.CLAIRE)
    assert payload["view"]["private_metadata"] == payload_of["private_metadata"]
    answer = await send_again(stage.slack, {**payload, "user": {**payload["user"], "id": firm.HUGH}})
    assert "no longer kept" in str(answer.body)


async def test_confirming_twice_imports_once(stage: Stage) -> None:
    """At the same moment and afterwards: one message that follows it, one journal line, one password."""
    await stage.enrol(firm.CLAIRE)
    await drop(stage, firm.CLAIRE, as_csv(ANNE))
    await stage.submit(firm.CLAIRE)
    payload = last_press(stage.slack, firm.CLAIRE)
    await asyncio.gather(*(send_again(stage.slack, payload) for _ in range(3)))
    await over(stage)
    answer = await send_again(stage.slack, payload)
    assert "terminé" in str(answer.body)
    await stage.settle()
    actions = [row["action"] for row in await stage.rows("journal")]
    assert [actions.count(each) for each in ("import_started", "subscriber_added", "import_ended")] == [1, 1, 1]
    assert len(PASSWORD.findall(stage.told(firm.ANNE))) == 1
    assert [stage.told(firm.CLAIRE).count(each) for each in ("Import terminé", "1 abonné ajouté.")] == [1, 1]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"Nom;Ville\nPetit;Paris\n", "Il manque ces colonnes : Prénom et Courriel."),
        (b"%PDF-1.7 etc", "Enregistrez-la en CSV"),
        (b"Nom;Pr\xe9nom;Courriel\n", "ne contient personne"),
    ],
)
async def test_what_is_wrong_with_a_file_is_said_at_its_field(
    stage: Stage, content: bytes, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was kept of it, and the window is still there for another."""
    monkeypatch.setattr("handlers.drop_file._AT_ONCE", 25.0)  # as on a machine that has nothing else to do
    await stage.enrol(firm.CLAIRE)
    await drop(stage, firm.CLAIRE, content)
    assert said in stage.error(firm.CLAIRE, "file")
    assert await stage.rows("imports") == []
    stage.hands(firm.CLAIRE).drop("file", "abonnés.csv", as_csv(ANNE))
    await stage.submit(firm.CLAIRE)
    await stage.slack.until(lambda: "À ajouter (1)" in stage.reads(firm.CLAIRE))


@pytest.mark.parametrize(
    ("who", "made", "said"),
    [
        (firm.CLAIRE, TOO_MUCH["merged cells"], "Ce fichier contient bien plus qu’une liste de 20 000 personnes"),
        (firm.HUGH, TOO_MUCH["cells in one row"], "This file holds far more than a list of 20,000 people"),
        (firm.CLAIRE, wide_letters, "La lecture de ce fichier a été interrompue"),
        (firm.HUGH, wide_letters, "The reading of this file was stopped"),
    ],
)
async def test_a_file_made_to_cost_much_is_refused(
    stages: Stages, who: str, made: Callable[[], bytes], said: str
) -> None:
    """In the reader’s language; others are answered meanwhile, and the window takes another file."""
    stage = await stages(others=CROWD[:1])
    await stage.enrol(who)
    dropping = asyncio.create_task(drop(stage, who, made(), "people.xlsx"))
    other = firm.HUGH if who == firm.CLAIRE else firm.CLAIRE
    while not dropping.done():
        await stage.open(other, "/espace")
        await stage.hands(other).close(everything=True)
    window = await dropping
    assert said in stage.reads(who) + stage.error(who, "file")
    assert "file" in window.values
    assert await stage.rows("imports") == []
    stage.hands(who).drop("file", "abonnés.csv", as_csv(*lines_of(CROWD[:1])))
    await stage.submit(who)
    await stage.slack.until(lambda: "abonnés.csv" in stage.reads(who) and "(1)" in stage.reads(who))


async def test_a_file_that_waits_for_another_is_said_to_be_read(stage: Stage) -> None:
    """Of two dropped at once the second waits: its window says that it is looked through, and then shows it."""
    for who in (firm.CLAIRE, firm.HUGH):
        await stage.enrol(who)
    slow = asyncio.create_task(drop(stage, firm.CLAIRE, slow_cells(), "people.xlsx"))
    await stage.slack.until(lambda: stage.slack.hands(firm.CLAIRE).window and "Examen du" in stage.reads(firm.CLAIRE))
    quick = asyncio.create_task(drop(stage, firm.HUGH, as_csv(ANNE)))
    await stage.slack.until(lambda: stage.slack.hands(firm.HUGH).window and "Checking" in stage.reads(firm.HUGH))
    await asyncio.gather(slow, quick)
    assert "To add (1)" in stage.reads(firm.HUGH)


async def test_a_bot_that_stops_leaves_no_child(stage: Stage) -> None:
    """The file that is being read is given up with everything else that is under way."""
    await stage.enrol(firm.CLAIRE)
    before = children()
    dropping = asyncio.create_task(drop(stage, firm.CLAIRE, slow_cells(), "people.xlsx"))
    await stage.slack.until(lambda: children() - before and stage.hands(firm.CLAIRE).window)
    await stage.slack.until(lambda: "Examen du" in stage.reads(firm.CLAIRE))
    await stage.bot.background.drain(0)
    assert children() <= before
    dropping.cancel()
    await asyncio.gather(dropping, return_exceptions=True)


async def test_a_slow_file_is_said_of_in_the_window(stage: Stage) -> None:
    """What takes longer than the acknowledgement may is told afterwards, with the form for another."""
    await stage.enrol(firm.CLAIRE)
    stage.slack.faults.add("download", times=1, delay=1.8)
    await drop(stage, firm.CLAIRE, b"Nom;Ville\nPetit;Paris\n")
    await stage.slack.until(lambda: "Il manque ces colonnes" in stage.reads(firm.CLAIRE))
    assert "file" in stage.top(firm.CLAIRE).values


@pytest.mark.parametrize("status", [500, 404])
async def test_slack_may_keep_the_file_to_itself(stage: Stage, status: int) -> None:
    """A sentence, and the same file once more."""
    await stage.enrol(firm.CLAIRE)
    stage.slack.faults.add("download", times=1, status=status)
    await drop(stage, firm.CLAIRE, as_csv(ANNE))
    assert "Slack n’a pas répondu à temps" in stage.error(firm.CLAIRE, "file")
    await stage.submit(firm.CLAIRE)
    await stage.slack.until(lambda: "À ajouter (1)" in stage.reads(firm.CLAIRE))


async def test_slack_may_not_say_who_people_are(stage: Stage) -> None:
    """Then nothing is judged, because everybody would be a stranger."""
    await stage.enrol(firm.CLAIRE)
    stage.slack.faults.add("users.list", times=1, status=500)
    await drop(stage, firm.CLAIRE, as_csv(ANNE))
    assert "Slack n’a pas répondu à temps" in stage.reads(firm.CLAIRE)
    assert await stage.rows("imports") == []


async def test_the_token_goes_to_slack_alone(stage: Stage) -> None:
    """A form that names another address gets nothing."""
    await stage.enrol(firm.CLAIRE)
    await drop(stage, firm.CLAIRE, as_csv(ANNE))
    await stage.open(firm.CLAIRE, "/abonnes")
    await stage.press(firm.CLAIRE, "import_from_list")
    stage.hands(firm.CLAIRE).drop("file", "a.csv", as_csv(ANNE))
    (state,) = (state for state in stage.top(firm.CLAIRE).states.values() if state["type"] == "file_input")
    # The very same server, by a name that is not Slack’s.
    there = state["files"][0]["url_private_download"].replace("127.0.0.1", "localhost")
    state["files"][0]["url_private_download"] = there
    await stage.submit(firm.CLAIRE)
    assert "Slack n’a pas répondu à temps" in stage.error(firm.CLAIRE, "file")


async def test_from_home_and_menu(stage: Stage) -> None:
    """The button stands in both for administrators."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_import")
    assert "Choisissez une liste de collaborateurs" in stage.reads(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close(everything=True)
    await stage.home(firm.CLAIRE)
    await stage.press_at_home(firm.CLAIRE, "open_import")
    assert "Choisissez une liste de collaborateurs" in stage.reads(firm.CLAIRE)


async def test_where_a_button_shows_passwords_none_is_sent(stages: Stages) -> None:
    """As with a single one: each shows their own."""
    stage = await stages(others=CROWD[:1], PASSWORD_DELIVERY="reveal")
    await stage.enrol(firm.CLAIRE)
    await imported(stage, firm.CLAIRE, as_csv(*lines_of(CROWD[:1])))
    assert not PASSWORD.search(stage.told(CROWD[0].id))
    assert "Afficher mon mot de passe" in stage.told(CROWD[0].id)


async def test_who_is_not_in_slack_gets_a_password_when_asked(stages: Stages) -> None:
    """From the list, by the administrator’s hands, and not before."""
    stage = await stages(**OTHER_DOMAIN)
    await stage.enrol(firm.CLAIRE)
    await imported(stage, firm.CLAIRE, as_csv(FELIX))
    await stage.open(firm.CLAIRE, "/abonnes", "faure")
    assert "pas encore créé" in stage.reads(firm.CLAIRE)
    assert not PASSWORD.search(stage.told(firm.CLAIRE))
