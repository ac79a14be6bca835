"""« Ajouter un abonné »: from the form to its review, with errors at their fields and nothing lost."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rules.model.portfolios import Portfolio
from rules.ports import Records
from sandbox import firm
from tests.looked_after import led, user
from tests.stage import PASSWORD, Stage, Stages, plainly

MARC_ADDRESS = f"marc.lefevre@{firm.DOMAIN}"


async def test_the_form_confirmed_shows_what_will_be_saved(stage: Stage) -> None:
    """« Valider » lays the review over the form: every field as it will be kept, and « Enregistrer »."""
    await stage.enrol(firm.CLAIRE)
    form = await stage.fill(firm.CLAIRE, phone="06 12 34 56 78", function="Paie")
    assert (form.title, form.submit, form.close) == ("Ajouter un abonné", "Valider", "Annuler")
    review = await stage.submit(firm.CLAIRE)
    assert (review.title, review.submit, review.close) == ("Vérifier la saisie", "Enregistrer", "Retour")
    for line in ("Nom : Petit", "Prénom : Anne", f"Courriel : anne.petit@{firm.DOMAIN}", "Fonction : Paie"):
        assert line in stage.reads(firm.CLAIRE)
    assert "Téléphone : 06 12 34 56 78" in stage.reads(firm.CLAIRE)


async def test_back_keeps_the_form(stage: Stage) -> None:
    """« Retour » closes the review alone, and what was typed still stands in the form."""
    await stage.enrol(firm.CLAIRE)
    form = await stage.fill(firm.CLAIRE, function="Paie")
    typed = form.values
    await stage.submit(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close()
    assert stage.hands(firm.CLAIRE).windows == [form]
    assert form.values == typed


async def test_saving_shows_the_password_and_ok_clears_the_stack(stage: Stage) -> None:
    """The window says what the guide says; its close button is « OK » and leaves nothing open."""
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    result = await stage.submit(firm.CLAIRE)
    assert "L’abonné est ajouté au portefeuille." in stage.reads(firm.CLAIRE)
    assert "Le mot de passe est " + PASSWORD.findall(result.text)[0] in stage.reads(firm.CLAIRE)
    assert (result.submit, result.close) == (None, "OK")
    await stage.hands(firm.CLAIRE).close()
    assert stage.hands(firm.CLAIRE).windows == []


@pytest.mark.parametrize("from_the_list", [False, True])
async def test_another_person_is_added_from_the_result(stage: Stage, *, from_the_list: bool) -> None:
    """The button opens an empty form alone, wherever the first was opened: its review finds its place again."""
    await stage.enrol(firm.CLAIRE)
    if from_the_list:
        await stage.open(firm.CLAIRE, "/abonnes")
        await stage.press(firm.CLAIRE, "add_from_list")
        for name, text in (("last_name", "Petit"), ("first_name", "Anne"), ("email", f"anne.petit@{firm.DOMAIN}")):
            stage.hands(firm.CLAIRE).type(name, text)
    else:
        await stage.fill(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    assert (await stage.hands(firm.CLAIRE).press("add_another")).ok
    await stage.slack.until(lambda: stage.top(firm.CLAIRE).title == "Ajouter un abonné")
    assert (len(stage.hands(firm.CLAIRE).windows), set(stage.top(firm.CLAIRE).values.values())) == (1, {None})
    for name, text in (("last_name", "Lefèvre"), ("first_name", "Marc"), ("email", MARC_ADDRESS)):
        stage.hands(firm.CLAIRE).type(name, text)
    await stage.submit(firm.CLAIRE)
    assert (await stage.submit(firm.CLAIRE)).close == "OK"


async def test_what_speaks_against_saving_is_shown_and_needs_a_reason_that_is_kept(stage: Stage) -> None:
    """A name that is not Slack's and a phone somebody has already are warned of; the reason goes to the journal."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE, email=MARC_ADDRESS, last_name="Lefèvre", first_name="Marc", phone="06 12 34 56 78")
    await stage.fill(firm.CLAIRE, last_name="Petite", phone="+33612345678")
    await stage.submit(firm.CLAIRE)
    assert "Dans Slack, cette adresse est celle d’un compte nommé Anne Petit." in stage.reads(firm.CLAIRE)
    assert "Marc Lefèvre a le même numéro de téléphone." in stage.reads(firm.CLAIRE)
    unsent = await stage.hands(firm.CLAIRE).submit()
    assert not unsent.ok
    assert stage.error(firm.CLAIRE, "reason")
    stage.hands(firm.CLAIRE).type("reason", "Nom d’usage, ligne commune")
    await stage.submit(firm.CLAIRE)
    assert "L’abonné est ajouté au portefeuille." in stage.reads(firm.CLAIRE)
    assert [row["why"] for row in await stage.rows("journal")][-1] == "Nom d’usage, ligne commune"


async def test_a_reason_of_spaces_is_none(stage: Stage) -> None:
    """A blank reason gets a sentence at its field rather than the same window again, and nothing is saved."""
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE, last_name="Petite")
    await stage.submit(firm.CLAIRE)
    stage.hands(firm.CLAIRE).type("reason", "   ")
    await stage.submit(firm.CLAIRE)
    assert stage.error(firm.CLAIRE, "reason").startswith("Veuillez indiquer pourquoi")
    assert len(await stage.rows("people")) == 2


async def test_a_generic_address_and_a_name_known_already_are_warned_of(stages: Stages) -> None:
    """« strongly discouraged » is said on the review, whatever the accents, the case and the order of the name."""
    stage = await stages(FIRM_EMAIL_DOMAINS=firm.DOMAIN)
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE, last_name="HUGH", first_name="martin", email=f"compta@{firm.DOMAIN}")
    await stage.submit(firm.CLAIRE)
    assert f"compta@{firm.DOMAIN} est une adresse générique" in stage.reads(firm.CLAIRE)
    assert "Hugh Martin porte le même nom et figure déjà dans l’espace." in stage.reads(firm.CLAIRE)


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("last_name", "   ", "Veuillez renseigner ce champ."),
        ("email", "anne@bureau.123", "Cette adresse courriel n’est pas valide."),
        ("phone", "12", "Ce numéro n’est pas valide."),
        ("email", f"personne@{firm.DOMAIN}", "ne correspond à aucun collaborateur actif du cabinet dans Slack"),
        ("email", "ines.moreau@client-exemple.fr", "ne correspond à aucun collaborateur actif du cabinet dans Slack"),
        ("email", f"paul.garnier@{firm.DOMAIN}", "ne correspond à aucun collaborateur actif du cabinet dans Slack"),
        (
            "email",
            f"Hugh.Martin@{firm.DOMAIN}",
            "Cette adresse est déjà utilisée dans l’espace par Hugh Martin (profil : associé).",
        ),
    ],
    ids=["blank", "misspelt", "no number", "nobody", "guest", "closed account", "known already"],
)
async def test_a_field_at_fault_says_so_and_everything_typed_stays(
    stage: Stage, field: str, typed: str, said: str
) -> None:
    """Each refusal stands at its own field alone, in the reader's language, and the form keeps every word."""
    await stage.enrol(firm.CLAIRE)
    form = await stage.fill(firm.CLAIRE, **{"function": "Paie", field: typed})
    values = form.values
    await stage.submit(firm.CLAIRE)
    assert said in stage.error(firm.CLAIRE, field)
    assert list(form.errors) == [field]
    assert form.values == values
    assert stage.hands(firm.CLAIRE).windows == [form]


async def test_several_fields_at_fault_are_all_said_at_once_in_the_readers_language(stage: Stage) -> None:
    """Hugh reads of both mistakes in English after one press."""
    await stage.enrol(firm.HUGH)
    await stage.fill(firm.HUGH, phone="12", email="hugh@bureau.123")
    await stage.submit(firm.HUGH)
    assert stage.error(firm.HUGH, "email").startswith("This is not a valid address.")
    assert stage.error(firm.HUGH, "phone").startswith("This is not a valid number.")


async def test_the_address_of_somebody_other_than_the_chosen_is_an_error_at_the_address(stage: Stage) -> None:
    """Marc is chosen and Anne's address typed: the form says what Marc's is."""
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE)
    await stage.choose(firm.CLAIRE, firm.MARC)
    await stage.submit(firm.CLAIRE)
    assert f"Marc Lefèvre a pour adresse {MARC_ADDRESS}." in stage.error(firm.CLAIRE, "email")


async def test_a_partner_gets_the_button_to_enrol_and_it_opens_the_enrolment(stage: Stage) -> None:
    """The refusal leads on by itself: its button turns the window into the checkbox."""
    refused = await stage.open(firm.CLAIRE, "/ajouter-abonne")
    assert "Cette action est réservée aux administrateurs." in stage.reads(firm.CLAIRE)
    assert refused.submit is None
    form = await stage.press(firm.CLAIRE, "open_enrol")
    assert form.values == {"administrator": []}
    assert stage.hands(firm.CLAIRE).windows == [form]


async def test_a_subscriber_who_is_no_administrator_is_told_whom_to_ask(stages: Stages) -> None:
    """Where only partners enrol, a subscriber gets names and no button."""
    stage = await stages(ADMIN_ENROLMENT="partners")
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    refused = await stage.open(firm.ANNE, "/ajouter-abonne")
    assert "Adressez-vous à un administrateur : Claire Durand." in stage.reads(firm.ANNE)
    assert plainly("\n".join(refused.texts[2:])) == "OK"


async def test_from_the_menu_to_the_review_never_more_than_three_windows(stage: Stage) -> None:
    """/espace → list → form → review fits Slack's stack, and « OK » on the result clears all of it."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_list")
    await stage.press(firm.CLAIRE, "add_from_list")
    for name, text in {"last_name": "Petit", "first_name": "Anne", "email": f"anne.petit@{firm.DOMAIN}"}.items():
        stage.hands(firm.CLAIRE).type(name, text)
    await stage.submit(firm.CLAIRE)
    titles = [window.title for window in stage.hands(firm.CLAIRE).windows]
    assert titles == ["Abonnés de l’entreprise", "Ajouter un abonné", "Vérifier la saisie"]
    await stage.submit(firm.CLAIRE)
    assert "L’abonné est ajouté au portefeuille." in stage.reads(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close()
    assert stage.hands(firm.CLAIRE).windows == []


async def test_from_the_refusal_to_the_review_never_more_than_three_windows(stage: Stage) -> None:
    """/ajouter-abonne → enrol → form → review fits Slack's stack too."""
    await stage.open(firm.CLAIRE, "/ajouter-abonne")
    await stage.press(firm.CLAIRE, "open_enrol")
    await stage.hands(firm.CLAIRE).select("administrator", ["yes"])
    await stage.submit(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "add_after_enrolment")
    for name, text in {"last_name": "Petit", "first_name": "Anne", "email": f"anne.petit@{firm.DOMAIN}"}.items():
        stage.hands(firm.CLAIRE).type(name, text)
    review = await stage.submit(firm.CLAIRE)
    assert review.submit == "Enregistrer"
    assert len(stage.hands(firm.CLAIRE).windows) == 3


async def test_a_subscriber_is_added_to_portfolios(stage: Stage) -> None:
    """The form asks for them where there are some; they stay when a colleague is chosen, and the result names them."""
    await stage.enrol(firm.CLAIRE)
    assert "portfolios" not in (await stage.open(firm.CLAIRE, "/ajouter-abonne")).values
    await stage.hands(firm.CLAIRE).close()
    paie = await stage.bot.records.write(_led_by, firm.CLAIRE)
    form = await stage.open(firm.CLAIRE, "/ajouter-abonne")
    chosen = {"text": {"type": "plain_text", "text": "Paie"}, "value": str(paie.id)}
    form.states["portfolios", "portfolios"] = {"type": "multi_external_select", "selected_options": [chosen]}
    await stage.choose(firm.CLAIRE, firm.MARC)
    review = await stage.submit(firm.CLAIRE)
    assert review.title == "Vérifier la saisie"
    assert "Portefeuilles : Paie" in stage.reads(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    assert "L’abonné est ajouté au portefeuille Paie." in stage.reads(firm.CLAIRE)


def _led_by(records: Records, account: str) -> Portfolio:
    lead = user(records, account)
    return led(records, "Paie", lead, lead, datetime.now(UTC))
