"""The collaborator chosen in Slack fills in the form, from a mention and from the select; what was typed stays."""

from __future__ import annotations

import pytest

from sandbox import firm
from sandbox.slack import Person
from tests.stage import Stage, Stages

MARC = {
    "collaborator": firm.MARC,
    "last_name": "Lefèvre",
    "first_name": "Marc",
    "email": f"marc.lefevre@{firm.DOMAIN}",
    "phone": "06 12 34 56 78",
    "function": "Collaborateur social",
    "starts_on": None,
    "ends_on": None,
}


async def test_a_mention_fills_the_form(stage: Stage) -> None:
    """`/ajouter-abonne @marc` opens the form with everything Marc's profile tells."""
    await stage.enrol(firm.CLAIRE)
    form = await stage.open(firm.CLAIRE, "/ajouter-abonne", "@marc")
    await stage.slack.until(lambda: form.values == MARC)


async def test_the_select_fills_the_form(stage: Stage) -> None:
    """Choosing Marc in the form does the same."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/ajouter-abonne")
    assert (await stage.choose(firm.CLAIRE, firm.MARC)).values == MARC


async def test_what_was_typed_stays_when_a_collaborator_is_chosen(stage: Stage) -> None:
    """Only empty fields are filled in: a function and a number typed before are kept."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/ajouter-abonne")
    stage.hands(firm.CLAIRE).type("function", "Paie")
    stage.hands(firm.CLAIRE).type("phone", "01 02 03 04 05")
    filled = await stage.choose(firm.CLAIRE, firm.MARC)
    assert filled.values == {**MARC, "function": "Paie", "phone": "01 02 03 04 05"}


async def test_what_is_typed_while_the_profile_is_asked_for_stays(stage: Stage) -> None:
    """Slack takes its time: a function typed meanwhile is not wiped out by the profile, which has none."""
    await stage.enrol(firm.CLAIRE)
    form = await stage.open(firm.CLAIRE, "/ajouter-abonne")
    stage.slack.faults.add("users.info", times=1, delay=0.1)
    assert (await stage.hands(firm.CLAIRE).select("collaborator", firm.ZOE)).ok
    stage.hands(firm.CLAIRE).type("function", "Paie")
    await stage.slack.until(lambda: form.values["last_name"] == "O’Neill")
    assert form.values["function"] == "Paie"


async def test_a_second_choice_replaces_only_what_the_first_had_filled(stage: Stage) -> None:
    """Zoë comes in Marc's place, without Marc's number; the function typed in between stays."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/ajouter-abonne")
    await stage.choose(firm.CLAIRE, firm.MARC)
    stage.hands(firm.CLAIRE).type("function", "Paie")
    filled = await stage.choose(firm.CLAIRE, firm.ZOE)
    assert filled.values == {
        "collaborator": firm.ZOE,
        "last_name": "O’Neill",
        "first_name": "Zoë",
        "email": f"zoe.oneill@{firm.DOMAIN}",
        "phone": None,
        "function": "Paie",
        "starts_on": None,
        "ends_on": None,
    }


async def test_a_choice_taken_back_leaves_the_form_as_it_is(stage: Stage) -> None:
    """Clearing the select neither empties the fields nor fails."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/ajouter-abonne")
    form = await stage.choose(firm.CLAIRE, firm.MARC)
    assert (await stage.hands(firm.CLAIRE).select("collaborator", None)).ok
    review = await stage.submit(firm.CLAIRE)
    assert review.submit == "Enregistrer"
    assert form.values == {**MARC, "collaborator": None}


@pytest.mark.parametrize(
    ("who", "why"),
    [
        (firm.GUEST, "les invités du Slack du cabinet n’ont pas d’accès"),
        (firm.GONE, "le compte Slack est fermé"),
    ],
    ids=["guest", "closed account"],
)
async def test_who_cannot_be_added_is_said_as_soon_as_chosen(stage: Stage, who: str, why: str) -> None:
    """A guest and somebody who left are named on the form with the reason, before anything is confirmed."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/ajouter-abonne")
    await stage.choose(firm.CLAIRE, who)
    name = stage.slack.workspace.people[who].real_name
    assert f"Ajout impossible : {why} ({name})." in stage.reads(firm.CLAIRE)


async def test_slack_silent_about_the_profile_is_said_and_the_form_stays(stage: Stage) -> None:
    """The form asks to be filled in by hand; choosing the same person again, once Slack is back, fills it."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/ajouter-abonne")
    stage.hands(firm.CLAIRE).type("function", "Paie")
    stage.slack.faults.add("users.info", times=1, reset="before")
    form = await stage.choose(firm.CLAIRE, firm.MARC)
    assert "Slack n’a pas répondu : renseignez les champs vous-même" in stage.reads(firm.CLAIRE)
    assert (form.values["function"], form.values["collaborator"]) == ("Paie", firm.MARC)
    assert (await stage.choose(firm.CLAIRE, firm.MARC)).values == {**MARC, "function": "Paie"}


async def test_a_form_closed_before_it_was_filled_troubles_nobody(stage: Stage) -> None:
    """Who closes the form while Slack is asked for the profile reads no error, and neither does the log."""
    await stage.enrol(firm.CLAIRE)
    stage.slack.faults.add("users.info", times=1, delay=0.1)
    await stage.open(firm.CLAIRE, "/ajouter-abonne", "@marc")
    await stage.hands(firm.CLAIRE).close()
    await stage.slack.until(lambda: any(call.error == "not_found" for call in stage.slack.log.of("views.update")))
    assert stage.hands(firm.CLAIRE).ephemerals == []


async def test_an_address_after_the_command_is_put_into_the_form(stage: Stage) -> None:
    """Slack sends an address as a link; the form shows it as it was typed."""
    await stage.enrol(firm.CLAIRE)
    form = await stage.open(firm.CLAIRE, "/ajouter-abonne", f"marc.lefevre@{firm.DOMAIN}")
    assert form.values["email"] == f"marc.lefevre@{firm.DOMAIN}"


@pytest.mark.parametrize("text", ["@personne", "Personne", "@" + "x" * 3500])
async def test_any_other_text_after_the_command_opens_the_form_with_it(stage: Stage, text: str) -> None:
    """A name nobody has, however long, is no reason not to open the form."""
    await stage.enrol(firm.CLAIRE)
    form = await stage.open(firm.CLAIRE, "/ajouter-abonne", text)
    assert form.values["last_name"] == text.removeprefix("@")[:80]


@pytest.mark.parametrize("text", ["", "  ", "@channel", "@"])
async def test_a_command_that_names_nobody_opens_the_empty_form(stage: Stage, text: str) -> None:
    """A whole channel is nobody in particular."""
    await stage.enrol(firm.CLAIRE)
    form = await stage.open(firm.CLAIRE, "/ajouter-abonne", text)
    assert set(form.values.values()) == {None}


async def test_somebody_outside_slack_is_added_by_an_address_of_the_firm(stages: Stages) -> None:
    """Nobody owns the address, but its domain is one of FIRM_EMAIL_DOMAINS."""
    stage = await stages(FIRM_EMAIL_DOMAINS="filiale.fr")
    await stage.enrol(firm.CLAIRE)
    assert await stage.add(firm.CLAIRE, email="jean.absent@filiale.fr", last_name="Absent", first_name="Jean")
    assert "Jean Absent n’a pas de compte Slack : vous recevez le mot de passe" in stage.reads(firm.CLAIRE)


FOUND = {"Lefèvre Marc", "marc lef", "MARC", f"marc.lefevre@{firm.DOMAIN}", "06 12 34 56 78"}


@pytest.mark.parametrize("typed", sorted(FOUND))
async def test_who_is_typed_is_found_in_the_workspace(stage: Stage, typed: str) -> None:
    """By name, its beginning, address or number: the form opens as after a mention."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/ajouter-abonne", typed)
    await stage.slack.until(lambda: stage.top(firm.CLAIRE).values == MARC, 8, f"{stage.top(firm.CLAIRE).values}")


async def test_of_several_one_is_chosen(stages: Stages) -> None:
    """Each with an address; « Choisir » fills in the form, and the last button keeps what was typed."""
    stage = await stages(others=(Person("U0MARCB", "mbo", "Marc Bo", "Marc", "Bo", f"marc.bo@{firm.DOMAIN}"),))
    await stage.enrol(firm.CLAIRE)
    for action, value in (("choose_found", firm.MARC), ("none_of_found", None)):
        await stage.open(firm.CLAIRE, "/ajouter-abonne", "marc")
        await stage.slack.until(lambda: f"Marc Bo (marc.bo@{firm.DOMAIN})" in stage.reads(firm.CLAIRE))
        assert (await stage.hands(firm.CLAIRE).press(action, value=value)).ok
        await stage.slack.until(lambda: stage.top(firm.CLAIRE).values.get("last_name"))
        values = stage.top(firm.CLAIRE).values
        assert values["last_name"] == ("Lefèvre" if value else "marc")
        await stage.hands(firm.CLAIRE).close(everything=True)


@pytest.mark.parametrize("typed", ["@anne", "anne", "Anne Petit", f"anne.petit@{firm.DOMAIN}"])
async def test_who_is_there_already_opens_at_their_row(stage: Stage, typed: str) -> None:
    """The list shows them alone, with the menu beside them, and says why it opened."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close(everything=True)
    await stage.open(firm.CLAIRE, "/ajouter-abonne", typed)
    await stage.slack.until(lambda: stage.top(firm.CLAIRE).title == "Abonnés de l’entreprise")
    assert "Déjà dans l’espace : Anne Petit." in stage.reads(firm.CLAIRE)
    assert f"anne.petit@{firm.DOMAIN}" in stage.reads(firm.CLAIRE)
    assert "claire.durand" not in stage.reads(firm.CLAIRE)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Élodie Roux", {"first_name": "Élodie", "last_name": "Roux"}),
        ("Inès MOREAU", {"first_name": "Inès", "last_name": "MOREAU"}),
        ("elodie@filiale.fr", {"email": "elodie@filiale.fr"}),
        ("01 02 03 04 05", {"phone": "01 02 03 04 05"}),
    ],
    ids=["unknown", "a guest", "an address", "a number"],
)
async def test_what_is_typed_of_nobody_stands_in_the_form(stage: Stage, typed: str, kept: dict[str, str]) -> None:
    """A guest is nobody here; the window says that nobody was found."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/ajouter-abonne", typed)
    await stage.slack.until(lambda: "Aucun collaborateur actif dans Slack" in stage.reads(firm.CLAIRE))
    values = stage.top(firm.CLAIRE).values
    assert {name: values[name] for name in kept} == kept


async def test_where_slack_is_silent_nothing_typed_is_lost(stage: Stage) -> None:
    """The form opens with the name, and says that nobody could be looked for."""
    await stage.enrol(firm.CLAIRE)
    stage.slack.faults.add("users.list", times=5, error="fatal_error")
    await stage.open(firm.CLAIRE, "/ajouter-abonne", "Marc Lefèvre")
    await stage.slack.until(lambda: "Slack n’a pas répondu" in stage.reads(firm.CLAIRE))
    assert stage.top(firm.CLAIRE).values["last_name"] == "Lefèvre"


async def test_who_may_not_add_reads_why_not(stage: Stage) -> None:
    """Nobody is looked for."""
    await stage.open(firm.ZOE, "/add-subscriber", "marc")
    assert "You are not a user" in stage.reads(firm.ZOE)
