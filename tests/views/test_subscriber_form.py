"""The form to add a subscriber: what stands in it reads back, and errors land on its fields."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import Localizer
from rules.model.people import Outside, SlackId
from rules.model.refusals import Field, FieldRefused, InvalidEmail, Missing
from rules.model.subscriber_form import LIMITS, TYPED, Form
from sandbox.limits.surfaces import problems
from tests.views import sample_facts, seen
from tests.views.given import ORDINARY
from views import refusals, subscriber_form
from views.windows import read_metadata

FILLED = sample_facts.form(ORDINARY)
FIELDS = (Field.COLLABORATOR, *TYPED, Field.STARTS_ON, Field.ENDS_ON, Field.PORTFOLIOS)


def texts(field: Field) -> st.SearchStrategy[str]:
    """What can stand in a field."""
    return st.text(max_size=LIMITS[field])


forms = st.builds(
    Form,
    collaborator=st.none() | st.from_regex("U[A-Z0-9]{8,10}", fullmatch=True).map(SlackId),
    last_name=texts(Field.LAST_NAME),
    first_name=texts(Field.FIRST_NAME),
    email=texts(Field.EMAIL),
    phone=texts(Field.PHONE),
    function=texts(Field.FUNCTION),
)
versions = st.dictionaries(st.sampled_from([str(field) for field in TYPED]), st.integers(0, 10_000))


def test_the_french_form_has_the_words_of_the_guide(french: Localizer) -> None:
    """« Ajouter un abonné », its fields, its advice, and « Valider »."""
    window = seen.opened(subscriber_form.form(french, Form()))
    assert (window.title, window.submit, window.close) == ("Ajouter un abonné", "Valider", "Annuler")
    assert [block["label"]["text"] for block in window.blocks if block["type"] == "input"] == [
        "Collaborateur",
        "Nom",
        "Prénom",
        "Courriel",
        "Téléphone",
        "Fonction",
        "Accès à partir du",
        "Accès jusqu’au",
    ]
    assert (
        "L’utilisation d’une adresse courriel générique (contact@, info@…) ou la duplication des données personnelles "
        "sont fortement déconseillées." in window.texts
    )
    assert any("doivent correspondre à un collaborateur du cabinet" in line for line in window.texts)


def test_the_english_form_says_the_same(english: Localizer) -> None:
    """The same form for somebody who reads English."""
    window = seen.opened(subscriber_form.form(english, Form()))
    assert (window.title, window.submit, window.close) == ("Add a subscriber", "Confirm", "Cancel")
    labels = [block["label"]["text"] for block in window.blocks if block["type"] == "input"]
    assert labels == [
        "Collaborator",
        "Last name",
        "First name",
        "E-mail",
        "Phone",
        "Function",
        "Access from",
        "Access until",
    ]


def test_name_and_address_are_required(english: Localizer) -> None:
    """Slack itself asks for them before it sends the form, and for nothing else."""
    inputs = seen.of_type(subscriber_form.form(english, Form()), "input")
    required = {each["element"]["action_id"] for each in inputs if not each.get("optional")}
    assert required == {Field.LAST_NAME, Field.FIRST_NAME, Field.EMAIL}


def test_choosing_a_collaborator_is_told_at_once(english: Localizer) -> None:
    """The choice of a collaborator reaches the bot before the form is sent, and that of no other field does."""
    inputs = seen.of_type(subscriber_form.form(english, Form()), "input")
    assert [each["block_id"] for each in inputs if each.get("dispatch_action")] == [Field.COLLABORATOR]


def test_a_field_takes_no_more_than_is_kept(english: Localizer) -> None:
    """Slack stops the typing where the rules would refuse it; it has no such limit for addresses."""
    elements = [each["element"] for each in seen.of_type(subscriber_form.form(english, Form()), "input")]
    assert {each["action_id"]: each["max_length"] for each in elements if "max_length" in each} == {
        Field.LAST_NAME: 80,
        Field.FIRST_NAME: 80,
        Field.PHONE: 30,
        Field.FUNCTION: 120,
    }


@given(typed=forms, version=versions)
def test_what_the_form_shows_reads_back(french: Localizer, typed: Form, version: dict[str, int]) -> None:
    """Whatever stands in the form, filled in or typed, comes back as it stands; Slack takes all of it."""
    view = subscriber_form.form(french, typed, version)
    assert problems(seen.sent(view), "modal") == []
    window = seen.opened(view)
    assert subscriber_form.answers(window.view) == typed
    assert read_metadata(window.view) == {"versions": version, "filled_from": typed.collaborator}


@given(typed=forms)
def test_what_is_typed_is_read(english: Localizer, typed: Form) -> None:
    """A person's own typing is read from an empty form."""
    window = seen.opened(subscriber_form.form(english, Form()))
    for field in (Field.COLLABORATOR, *TYPED):
        seen.choose(window, field, getattr(typed, field))
    assert subscriber_form.answers(window.view) == typed


def test_a_filled_field_shows_its_value_and_a_typed_one_keeps_its_own(english: Localizer) -> None:
    """Slack keeps what was typed under the same block; a field that is filled in gets a new one."""
    window = seen.opened(subscriber_form.form(english, Form()))
    seen.choose(window, Field.LAST_NAME, "Typed")
    filled = {"first_name": 1, "email": 1}
    window.show(seen.sent(subscriber_form.form(english, sample_facts.form(ORDINARY), filled)))
    expected = Form(last_name="Typed", first_name=ORDINARY.first_name, email=ORDINARY.email)
    assert subscriber_form.answers(window.view) == expected
    window.show(seen.sent(subscriber_form.form(english, Form(), filled | {"email": 2})))
    assert subscriber_form.answers(window.view) == Form(last_name="Typed", first_name=ORDINARY.first_name)


def test_a_new_version_gives_one_field_a_new_block(english: Localizer) -> None:
    """The blocks of all other fields stay what they were."""

    def blocks(version: dict[str, int]) -> dict[str, str]:
        inputs = seen.of_type(subscriber_form.form(english, FILLED, version), "input")
        return {each["element"]["action_id"]: each["block_id"] for each in inputs}

    before = blocks({"phone": 3})
    after = blocks({"phone": 3, "email": 1})
    assert {field for field in before if before[field] != after[field]} == {Field.EMAIL}
    assert blocks({"phone": 4})[Field.PHONE] != before[Field.PHONE]


@pytest.mark.parametrize("version", [{}, {"email": 2, "phone": 1}])
def test_every_error_lands_on_its_field(localizer: Localizer, version: dict[str, int]) -> None:
    """Slack refuses an error beside no input, so each stands at the block of its field, however often it was filled."""
    window = seen.opened(subscriber_form.form(localizer, FILLED, version, has_portfolios=True))
    refused: list[FieldRefused] = [Missing(field) for field in FIELDS]
    found = subscriber_form.errors(localizer, window.view, refused)
    assert set(found) == {block["block_id"] for block in window.blocks if block["type"] == "input"}
    assert set(found.values()) == {localizer.say("Please fill in this field.")}


def test_every_refusal_of_a_field_of_the_form_is_said(localizer: Localizer) -> None:
    """A sentence for each way a field can be refused; the fields of other windows stand elsewhere."""
    window = seen.opened(subscriber_form.form(localizer, FILLED, has_portfolios=True))
    for refused in sample_facts.field_refusals(ORDINARY):
        found = subscriber_form.errors(localizer, window.view, [refused])
        assert list(found.values()) == [refusals.sentence(localizer, refused)] * (refused.field in FIELDS)


def test_an_error_says_what_is_wrong_at_the_address(french: Localizer) -> None:
    """The sentence at the address is in the reader’s language, whatever stands in the field."""
    window = seen.opened(subscriber_form.form(french, FILLED, {"email": 5}))
    assert subscriber_form.errors(french, window.view, [InvalidEmail()]) == {
        "email-5": "Cette adresse courriel n’est pas valide. Elle doit ressembler à prenom.nom@cabinet.fr."
    }
    assert subscriber_form.at_email(window.view, "Silence") == {"email-5": "Silence"}


@pytest.mark.parametrize("why", Outside)
def test_who_cannot_be_added_is_told_why(localizer: Localizer, why: Outside) -> None:
    """A guest, an app, a closed account: one of them is said, never a list of what it may be."""
    remarks = [subscriber_form.outsider_sentence(localizer, each) for each in sample_facts.outsiders(ORDINARY)]
    said = subscriber_form.outsider_sentence(localizer, replace(sample_facts.outsider(ORDINARY), outside=why))
    assert remarks.count(said) == 1
    assert "Zoé Lefèvre-Martin" in said


def test_a_remark_stands_above_the_fields(french: Localizer) -> None:
    """Who chose somebody that cannot be added reads so before anything else."""
    remark = subscriber_form.outsider_sentence(french, sample_facts.outsider(ORDINARY))
    assert remark == "Ajout impossible\u00a0: les invités du Slack du cabinet n’ont pas d’accès (Zoé Lefèvre-Martin)."
    window = seen.opened(subscriber_form.form(french, FILLED, {}, remark))
    assert [block["type"] for block in window.blocks[:2]] == ["alert", "context"]
    assert seen.alerts(subscriber_form.form(french, FILLED, {}, remark)) == [("info", remark)]
    assert seen.alerts(subscriber_form.form(french, FILLED)) == []
