"""The form as typed: what is read of it, what is refused at which field, and filling it from a profile."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.model.people import SlackId
from rules.model.refusals import Field, FieldRefused, InvalidEmail, InvalidPhone, Missing, TooLong
from rules.model.subscriber_form import LIMITS, TYPED, Candidate, Form, fill, read
from tests.people import DENIS, member
from tests.rules.use_cases import typed

COMPLETE = Form(
    collaborator=SlackId("U-DENIS"),
    last_name="Dubois",
    first_name="Denis",
    email="denis.dubois@cabinet.fr",
    phone="06 12 34 56 78",
    function="Comptable",
)
TEXTS = st.text(max_size=300)
FORMS = st.builds(Form, last_name=TEXTS, first_name=TEXTS, email=TEXTS, phone=TEXTS, function=TEXTS)
GABY = member("Gaby", "Grand", phone="06 98 76 54 32", title="Assistante")


def with_text(field: Field, text: str) -> Form:
    """The complete form with another text in one field."""
    change: dict[str, Any] = {field.value: text}
    return replace(COMPLETE, **change)


def refusals(form: Form) -> list[tuple[type[FieldRefused], Field]]:
    """What is refused, at which field, in the order of the fields."""
    return [(type(refused), refused.field) for refused in read(form).refusals]


def test_a_form_is_read_as_people_mean_it() -> None:
    """Spaces and unseen characters aside, the address in lower case, the number in E.164 form."""
    form = Form(
        last_name="  DU\u200bbois ",
        first_name="Jean\u00a0 Denis",
        email=" Denis.DUBOIS@Cabinet.fr ",
        phone=" 06.12.34.56.78 ",
        function="Chef\nde mission",
    )
    reading = read(form)
    assert reading.refusals == ()
    assert reading.candidate == Candidate(
        collaborator=None,
        last_name="DUbois",
        first_name="Jean Denis",
        email="denis.dubois@cabinet.fr",
        phone="+33612345678",
        function="Chef de mission",
    )
    assert reading.candidate.name == "Jean Denis DUbois"


def test_phone_and_function_may_be_empty() -> None:
    """The guide asks for as many fields as possible; name and address alone are required."""
    reading = read(typed(DENIS))
    assert (reading.refusals, reading.candidate.phone, reading.candidate.function) == ((), None, "")


@pytest.mark.parametrize("field", [Field.LAST_NAME, Field.FIRST_NAME, Field.EMAIL])
@pytest.mark.parametrize("blank", ["", "   ", "\u200b\u202e", "\u3164"])
def test_a_required_field_that_is_empty_is_refused(field: Field, blank: str) -> None:
    """Spaces and characters that show nothing fill no field."""
    assert refusals(with_text(field, blank)) == [(Missing, field)]


@pytest.mark.parametrize("field", [Field.LAST_NAME, Field.FIRST_NAME, Field.FUNCTION, Field.EMAIL, Field.PHONE])
def test_a_field_longer_than_is_kept_is_refused(field: Field) -> None:
    """Rather than cut; told with the limit. What is just as long as allowed is accepted, spaces around aside."""
    form = with_text(field, "x" * (LIMITS[field] + 1))
    (refused,) = read(form).refusals
    assert isinstance(refused, TooLong)
    assert (refused.field, refused.limit) == (field, LIMITS[field])
    if field not in {Field.EMAIL, Field.PHONE}:
        assert refusals(with_text(field, f"  {'x' * LIMITS[field]} ")) == []


@pytest.mark.parametrize("email", ["denis", "denis@cabinet", "denis@@cabinet.fr", "<!channel>"])
def test_what_is_no_address_is_refused_at_its_field(email: str) -> None:
    """And leaves the candidate without an address, so that nobody looks it up."""
    assert refusals(replace(COMPLETE, email=email)) == [(InvalidEmail, Field.EMAIL)]
    assert read(replace(COMPLETE, email=email)).candidate.email == ""


@pytest.mark.parametrize("phone", ["12", "0612", "à demander"])
def test_what_is_no_number_is_refused_at_its_field(phone: str) -> None:
    """A field that is not required is still not filled with anything."""
    assert refusals(replace(COMPLETE, phone=phone)) == [(InvalidPhone, Field.PHONE)]
    assert read(replace(COMPLETE, phone=phone)).candidate.phone is None


def test_every_field_at_fault_is_told_at_once() -> None:
    """In the order of the form, so that nobody corrects it five times."""
    form = Form(last_name=" ", first_name="x" * 81, email="nobody", phone="12", function="x" * 121)
    assert refusals(form) == [
        (Missing, Field.LAST_NAME),
        (TooLong, Field.FIRST_NAME),
        (InvalidEmail, Field.EMAIL),
        (InvalidPhone, Field.PHONE),
        (TooLong, Field.FUNCTION),
    ]


@pytest.mark.parametrize("text", ["<!channel>", "<@U0123ABC>", "*Denis*", "<https://a.fr|ici>", "O'Neil & Fils"])
def test_what_is_typed_is_text(text: str) -> None:
    """Names and function are kept as typed, whatever they would mean to Slack."""
    candidate = read(replace(COMPLETE, last_name=text, first_name=text, function=text)).candidate
    assert (candidate.last_name, candidate.first_name, candidate.function) == (text, text, text)


@given(FORMS)
def test_whatever_is_typed_gets_an_answer(form: Form) -> None:
    """A refusal at each field at fault, at most one each, and nothing accepted beyond its limit."""
    reading = read(form)
    fields = [refused.field for refused in reading.refusals]
    assert len(set(fields)) == len(fields)
    for field in TYPED:
        kept = getattr(reading.candidate, field) or ""
        assert len(kept) <= LIMITS[field]
        assert kept or field in fields or field in {Field.PHONE, Field.FUNCTION}


@given(FORMS)
def test_a_form_reads_the_same_once_tidied(form: Form) -> None:
    """What the review shows, saved, is what was reviewed."""
    candidate = read(form).candidate
    again = read(
        Form(
            last_name=candidate.last_name,
            first_name=candidate.first_name,
            email=candidate.email,
            phone=candidate.phone or "",
            function=candidate.function,
        )
    )
    assert again.candidate == candidate


def test_choosing_a_collaborator_fills_the_empty_form() -> None:
    """From the Slack profile; and which fields were filled is told."""
    form, fresh = fill(Form(), None, GABY)
    assert form == Form(
        collaborator=GABY.slack_id,
        last_name="Grand",
        first_name="Gaby",
        email="gaby.grand@cabinet.fr",
        phone="06 98 76 54 32",
        function="Assistante",
    )
    assert fresh == list(TYPED)


def test_what_was_typed_stays() -> None:
    """Only what is empty, or what the last choice had filled in, is filled from the next choice."""
    form, _ = fill(Form(last_name="Typed", function="Associée"), None, GABY)
    form, fresh = fill(replace(form, phone="01 23 45 67 89"), GABY, DENIS)
    assert form == Form(
        collaborator=DENIS.slack_id,
        last_name="Typed",
        first_name="Denis",
        email="denis.dubois@cabinet.fr",
        phone="01 23 45 67 89",
        function="Associée",
    )
    assert fresh == [Field.FIRST_NAME, Field.EMAIL]


def test_another_choice_leaves_nothing_of_the_one_before() -> None:
    """Where the next profile is empty the field becomes empty: nobody gets another's phone number."""
    form, fresh = fill(fill(Form(), None, GABY)[0], GABY, DENIS)
    assert (form.phone, form.function) == ("", "")
    assert fresh == list(TYPED)


def test_choosing_the_same_collaborator_again_changes_nothing() -> None:
    """So that no field is drawn anew."""
    form, _ = fill(Form(), None, GABY)
    assert fill(form, GABY, GABY) == (form, [])
