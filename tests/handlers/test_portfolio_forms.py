"""The forms about portfolios: opened, filled in, saved, sent twice and refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from rules.model.portfolios import Portfolio
from sandbox import firm
from tests.evidence import run_statement
from tests.handlers.portfolios import as_is, choose, client, create, lines, offered, open_firm, see
from tests.replay import last_press, send_again
from tests.stage import Stage, Stages

TODAY = datetime.now(UTC).date()


@pytest.fixture
async def stage(stages: Stages) -> Stage:
    """The firm, without any portfolio yet."""
    return await open_firm(stages)


@pytest.fixture
async def paie(stage: Stage) -> Portfolio:
    """A portfolio for which Anne answers, open before Claire."""
    portfolio = await create(stage, firm.CLAIRE, "Paie Nord", "anne")
    await see(stage, firm.CLAIRE)
    return portfolio


def beneath(stage: Stage, who: str) -> str:
    """The text of the window under the top one."""
    return stage.hands(who).windows[-2].text.replace("\xa0", " ").replace("\u202f", " ")


async def again(stage: Stage, who: str) -> None:
    """Send the last form once more, as Slack or a hurried hand does."""
    await send_again(stage.slack, last_press(stage.slack, who))
    await stage.bot.background.drain(10)


async def test_people_are_offered_by_name_to_administrators_alone(stage: Stage) -> None:
    """Users of the space whom one may choose; who is on hold, or not of the space, is none of them."""
    await stage.open(firm.CLAIRE, "/portefeuilles")
    await stage.press(firm.CLAIRE, "create_portfolio")
    assert await offered(stage, firm.CLAIRE, "lead") == ["Claire Durand", "Marc Lefèvre", "Hugh Martin", "Anne Petit"]
    assert await offered(stage, firm.CLAIRE, "lead", "LEFEVRE") == ["Marc Lefèvre"]
    assert await offered(stage, firm.CLAIRE, "lead", "zoë") == []
    assert (await offered(stage, firm.CLAIRE, "deputy"))[0] == "Aucun suppléant"
    run_statement(stage.url, "UPDATE people SET access = 'suspended' WHERE email LIKE 'marc%'")
    assert await offered(stage, firm.CLAIRE, "lead", "marc") == []
    run_statement(stage.url, "UPDATE people SET administrator_since = NULL WHERE email LIKE 'claire%'")
    assert await offered(stage, firm.CLAIRE, "lead") == []


async def test_a_portfolio_is_created_from_the_list(stage: Stage) -> None:
    """The outcome says what comes next, the list beneath has it, and the form sent twice makes one."""
    await create(stage, firm.CLAIRE, "Paie Nord", "anne", "marc")
    assert "Le portefeuille est créé : Paie Nord." in stage.reads(firm.CLAIRE)
    assert "Ouvrez-le dans la liste pour y ajouter des clients" in stage.reads(firm.CLAIRE)
    await stage.slack.until(lambda: "Paie Nord" in beneath(stage, firm.CLAIRE))
    await again(stage, firm.CLAIRE)
    assert len(await stage.rows("portfolios")) == 1
    await create(stage, firm.HUGH, "Audit", "hugh")
    assert "The portfolio is created: Audit." in stage.reads(firm.HUGH)


async def test_a_portfolio_refused_keeps_what_was_typed(stage: Stage) -> None:
    """A name that is taken, and one person as both, each at its field."""
    await create(stage, firm.CLAIRE, "Paie Nord", "anne")
    await stage.open(firm.CLAIRE, "/portefeuilles")
    form = await stage.press(firm.CLAIRE, "create_portfolio")
    stage.hands(firm.CLAIRE).type("name", "PAIE nord")
    for field in ("lead", "deputy"):
        await choose(stage, firm.CLAIRE, field, "marc")
    typed = form.values
    await stage.submit(firm.CLAIRE)
    assert stage.error(firm.CLAIRE, "name") == "Un autre portefeuille porte déjà ce nom : Paie Nord."
    assert "Marc Lefèvre ne peut pas être à la fois responsable et suppléant" in stage.error(firm.CLAIRE, "deputy")
    assert form.values == typed
    assert len(await stage.rows("portfolios")) == 1


async def test_a_portfolio_is_renamed(stage: Stage, paie: Portfolio) -> None:
    """The window beneath has the new name; the same name again writes nothing."""
    await stage.press(firm.CLAIRE, "rename_portfolio")
    assert stage.top(firm.CLAIRE).values["name"] == "Paie Nord"
    assert len(stage.hands(firm.CLAIRE).windows) == 3
    stage.hands(firm.CLAIRE).type("name", "  Paie   Sud ")
    await stage.submit(firm.CLAIRE)
    assert "Le portefeuille s’appelle désormais Paie Sud." in stage.reads(firm.CLAIRE)
    await stage.slack.until(lambda: "Paie Sud" in beneath(stage, firm.CLAIRE))
    await stage.slack.until(lambda: "Paie Sud" in stage.hands(firm.CLAIRE).windows[0].text)
    await again(stage, firm.CLAIRE)
    assert (await as_is(stage, paie.id)).name == "Paie Sud"
    assert await lines(stage, "portfolio_renamed") == 1


@pytest.mark.parametrize(
    ("who", "right", "said"),
    [
        (firm.CLAIRE, "view", "Marc Lefèvre peut désormais consulter les clients du portefeuille « Paie Nord »."),
        (firm.CLAIRE, "handle", "Marc Lefèvre peut désormais traiter les clients du portefeuille « Paie Nord »."),
        (firm.HUGH, "view", "Marc Lefèvre may now view the clients of “Paie Nord”."),
        (firm.HUGH, "handle", "Marc Lefèvre may now handle the clients of “Paie Nord”."),
    ],
)
async def test_access_is_given(stage: Stage, paie: Portfolio, who: str, right: str, said: str) -> None:
    """To view or to handle; given once, however often the form is sent, and shown beneath."""
    await see(stage, who)
    await stage.press(who, "give_access")
    await choose(stage, who, "person", "marc")
    await stage.hands(who).select("right", right)
    await stage.submit(who)
    assert said in stage.reads(who)
    await stage.slack.until(lambda: "Marc Lefèvre" in beneath(stage, who))
    await again(stage, who)
    assert await lines(stage, "portfolio_right_given") == 1
    members = [row for row in await stage.rows("portfolio_memberships") if row["ground"] == "member"]
    assert [row["portfolio"] for row in members] == [paie.id]


@pytest.mark.usefixtures("paie")
async def test_access_that_somebody_has_is_refused_at_its_field(stage: Stage) -> None:
    """Anne answers for it; another person can be chosen in the same form."""
    await stage.press(firm.CLAIRE, "give_access")
    await choose(stage, firm.CLAIRE, "person", "anne")
    await stage.submit(firm.CLAIRE)
    assert stage.error(firm.CLAIRE, "person") == "Anne Petit a déjà ce droit dans le portefeuille."
    await choose(stage, firm.CLAIRE, "person", "marc")
    await stage.submit(firm.CLAIRE)
    assert "Marc Lefèvre peut désormais traiter" in stage.reads(firm.CLAIRE)


async def test_a_portfolio_is_handed_over_with_others_of_its_lead(stage: Stage, paie: Portfolio) -> None:
    """Anne's other one is offered, too; both go to Marc, by one form."""
    other = await create(stage, firm.CLAIRE, "Social", "anne")
    await see(stage, firm.CLAIRE, name="paie")
    form = await stage.press(firm.CLAIRE, "hand_over_portfolio")
    assert form.values["portfolios"] == [str(paie.id)]
    await stage.hands(firm.CLAIRE).select("portfolios", [str(paie.id), str(other.id)])
    await choose(stage, firm.CLAIRE, "lead", "marc")
    await stage.submit(firm.CLAIRE)
    assert "Nouveau responsable : Marc Lefèvre. Portefeuilles : Paie Nord et Social." in stage.reads(firm.CLAIRE)
    await stage.slack.until(lambda: "Responsable : Marc Lefèvre" in beneath(stage, firm.CLAIRE))
    await again(stage, firm.CLAIRE)
    marc = await stage.id_of(firm.MARC)
    assert {(await as_is(stage, each.id)).lead for each in (paie, other)} == {marc}
    assert await lines(stage, "portfolio_lead_changed") == 2


async def test_nobody_answers_only_for_a_reason(stage: Stage, paie: Portfolio) -> None:
    """Which the list and the portfolio then show."""
    await stage.press(firm.CLAIRE, "hand_over_portfolio")
    await stage.submit(firm.CLAIRE)
    assert "Personne n’est choisi : choisissez un responsable" in stage.error(firm.CLAIRE, "reason")
    stage.hands(firm.CLAIRE).type("reason", "Recrutement en cours")
    await stage.submit(firm.CLAIRE)
    assert "Il n’y a plus de responsable pour : Paie Nord." in stage.reads(firm.CLAIRE)
    await stage.slack.until(lambda: "Sans responsable : Recrutement en cours" in beneath(stage, firm.CLAIRE))
    assert (await as_is(stage, paie.id)).lead is None


async def test_who_answers_already_is_refused_at_the_field(stage: Stage, paie: Portfolio) -> None:
    """Nothing is handed to the same person, and nothing is changed."""
    await stage.press(firm.CLAIRE, "hand_over_portfolio")
    await choose(stage, firm.CLAIRE, "lead", "anne")
    await stage.submit(firm.CLAIRE)
    assert "Anne Petit en est déjà responsable" in stage.error(firm.CLAIRE, "lead")
    assert await as_is(stage, paie.id) == paie


async def test_what_a_leaving_lead_leaves_is_handed_over_at_once(stage: Stage, paie: Portfolio) -> None:
    """The list leads to the form with everything chosen; afterwards nothing waits, and a late press reads so."""
    await stage.change(firm.CLAIRE, "remove", firm.ANNE)
    for who in (firm.CLAIRE, firm.HUGH):
        await stage.open(who, "/portefeuilles")
    assert "À transférer : Anne Petit ne fait plus partie de l’espace" in stage.reads(firm.CLAIRE)
    form = await stage.press(firm.CLAIRE, "hand_over_waiting")
    assert form.values["portfolios"] == [str(paie.id)]
    await choose(stage, firm.CLAIRE, "lead", "marc")
    await stage.submit(firm.CLAIRE)
    assert "Nouveau responsable : Marc Lefèvre." in stage.reads(firm.CLAIRE)
    await stage.slack.until(lambda: "attend un responsable" not in beneath(stage, firm.CLAIRE))
    await stage.press(firm.HUGH, "hand_over_waiting")
    assert "No portfolio waits for a lead any more." in stage.reads(firm.HUGH)


async def test_a_deputy_is_named_and_taken_back(stage: Stage, paie: Portfolio) -> None:
    """Shown where they stand; nobody is an entry of the same menu."""
    await stage.press(firm.CLAIRE, "choose_deputy")
    await choose(stage, firm.CLAIRE, "deputy", "anne")
    await stage.submit(firm.CLAIRE)
    assert "Anne Petit ne peut pas être à la fois" in stage.error(firm.CLAIRE, "deputy")
    await choose(stage, firm.CLAIRE, "deputy", "marc")
    await stage.submit(firm.CLAIRE)
    assert "Suppléant du portefeuille « Paie Nord » : Marc Lefèvre." in stage.reads(firm.CLAIRE)
    await again(stage, firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close()
    await stage.slack.until(lambda: "Suppléant : Marc Lefèvre" in stage.reads(firm.CLAIRE))
    await stage.press(firm.CLAIRE, "choose_deputy")
    assert stage.top(firm.CLAIRE).values["deputy"] == str(await stage.id_of(firm.MARC))
    await choose(stage, firm.CLAIRE, "deputy", "")
    await stage.submit(firm.CLAIRE)
    assert "n’a pas de suppléant" in stage.reads(firm.CLAIRE)
    assert (await as_is(stage, paie.id)).deputy is None
    assert await lines(stage, "portfolio_deputy_named") == 2


@pytest.mark.usefixtures("paie")
async def test_a_lead_notes_their_own_absence_and_cancels_it(stage: Stage) -> None:
    """With its days at their fields; the portfolio shows it, and one press takes it back."""
    await see(stage, firm.ANNE)
    await stage.press(firm.ANNE, "note_absence")
    hands = stage.hands(firm.ANNE)
    await hands.select("first_day", (TODAY - timedelta(days=2)).isoformat())
    await hands.select("last_day", (TODAY + timedelta(days=9)).isoformat())
    await stage.submit(firm.ANNE)
    assert "ou un jour ultérieur" in stage.error(firm.ANNE, "first_day")
    await hands.select("first_day", (TODAY + timedelta(days=5)).isoformat())
    await stage.submit(firm.ANNE)
    assert "Absence notée : Anne Petit, du " in stage.reads(firm.ANNE)
    assert "Sans suppléant pendant ce temps : Paie Nord." in stage.reads(firm.ANNE)
    await again(stage, firm.ANNE)
    await hands.close()
    await stage.slack.until(lambda: "Absence du responsable : du " in stage.reads(firm.ANNE))
    await stage.press(firm.ANNE, "note_absence")
    assert "Absence du " in stage.reads(firm.ANNE)
    for day in ("first_day", "last_day"):
        await hands.select(day, (TODAY + timedelta(days=6)).isoformat())
    await stage.submit(firm.ANNE)
    assert "Une absence est déjà notée du " in stage.error(firm.ANNE, "first_day")
    await stage.press(firm.ANNE, "cancel_absence")
    assert "L’absence est annulée." in stage.reads(firm.ANNE)
    assert (await lines(stage, "absence_set"), await lines(stage, "absence_cancelled")) == (1, 1)
    await stage.slack.until(lambda: "Absence du responsable" not in beneath(stage, firm.ANNE))


async def test_too_long_an_absence_names_the_latest_day(stage: Stage, paie: Portfolio) -> None:
    """In the words of absences, not of accesses."""
    await see(stage, firm.HUGH, "/portfolios")
    await stage.press(firm.HUGH, "note_absence")
    await stage.hands(firm.HUGH).select("first_day", (TODAY + timedelta(days=1)).isoformat())
    await stage.hands(firm.HUGH).select("last_day", (TODAY + timedelta(days=500)).isoformat())
    await stage.submit(firm.HUGH)
    assert stage.error(firm.HUGH, "last_day").endswith("or an earlier day.")
    assert await as_is(stage, paie.id) == paie


async def test_several_clients_are_added_at_once(stage: Stage, paie: Portfolio) -> None:
    """Found by name or code as one types; they stand beneath, and the list counts them."""
    for name in ("Boulangerie Petit", "Garage du Nord", "Mairie de Lille"):
        await client(stage, name)
    await stage.press(firm.CLAIRE, "add_clients")
    assert await offered(stage, firm.CLAIRE, "clients") == ["Boulangerie Petit", "Garage du Nord", "Mairie de Lille"]
    assert await offered(stage, firm.CLAIRE, "clients", "lille") == ["Mairie de Lille"]
    await choose(stage, firm.CLAIRE, "clients", "boul", "garage")
    await stage.submit(firm.CLAIRE)
    said = "Désormais dans le portefeuille « Paie Nord » : Boulangerie Petit et Garage du Nord."
    assert said in stage.reads(firm.CLAIRE)
    await stage.slack.until(lambda: "2 clients" in beneath(stage, firm.CLAIRE))
    await again(stage, firm.CLAIRE)
    assert await lines(stage, "clients_placed") == 1
    await stage.hands(firm.CLAIRE).close()
    await stage.press(firm.CLAIRE, "add_clients")
    await choose(stage, firm.CLAIRE, "clients", "garage")
    await stage.submit(firm.CLAIRE)
    assert "Rien n’a changé" in stage.reads(firm.CLAIRE)
    assert {row["portfolio"] for row in await stage.rows("client_placements")} == {paie.id}


FORMS = ("rename_portfolio", "give_access", "hand_over_portfolio", "choose_deputy", "note_absence", "add_clients")


@pytest.mark.usefixtures("paie")
@pytest.mark.parametrize("action", FORMS)
async def test_who_is_no_administrator_any_more_opens_no_form(stage: Stage, action: str) -> None:
    """Whatever button still stands before them."""
    await see(stage, firm.HUGH, "/portfolios")
    run_statement(stage.url, "UPDATE people SET administrator_since = NULL WHERE email LIKE 'hugh%'")
    await stage.press(firm.HUGH, action)
    assert "Only administrators can do this." in stage.reads(firm.HUGH)


@pytest.mark.usefixtures("paie")
@pytest.mark.parametrize("action", FORMS[:-2])
async def test_who_is_no_administrator_any_more_saves_nothing(stage: Stage, action: str) -> None:
    """The form they had open is refused, and the journal has no line of it."""
    await see(stage, firm.HUGH, "/portfolios")
    await stage.press(firm.HUGH, action)
    if action == "give_access":
        await choose(stage, firm.HUGH, "person", "marc")
    if action == "rename_portfolio":
        stage.hands(firm.HUGH).type("name", "Autre")
    before = await stage.rows("journal")
    run_statement(stage.url, "UPDATE people SET administrator_since = NULL WHERE email LIKE 'hugh%'")
    await stage.submit(firm.HUGH)
    assert "Only administrators can do this." in stage.reads(firm.HUGH)
    assert await stage.rows("journal") == before


async def test_a_portfolio_archived_meanwhile_is_changed_no_more(stage: Stage, paie: Portfolio) -> None:
    """Hugh's form is open while Claire archives it: it says so."""
    await see(stage, firm.HUGH, "/portfolios")
    await stage.press(firm.HUGH, "rename_portfolio")
    await stage.press(firm.CLAIRE, "archive_portfolio")
    stage.hands(firm.HUGH).type("name", "Autre")
    await stage.submit(firm.HUGH)
    assert "The portfolio “Paie Nord” is archived: nothing can be changed in it." in stage.reads(firm.HUGH)
    assert (await as_is(stage, paie.id)).name == "Paie Nord"
