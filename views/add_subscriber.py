"""What people see of adding a subscriber: the review of what will be saved, and the window with the password."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Reader
from rules.add_subscriber import Added, Caution, Doubt, Review
from rules.passwords import PasswordDelivery
from rules.people import SlackId
from rules.refusals import Field, FieldRefused
from rules.subscriber_form import LIMITS, TYPED, Form
from rules.writing import tidy
from views import refusals
from views.subscriber_form import labels, silent_sentence
from views.typeset import Code, alert, header, note, paragraph, paragraphs, phone, plain
from views.windows import carried, window

COMMANDS = ("/ajouter-abonne", "/add-subscriber")
REVIEW = "subscriber_review"


def review(reader: Reader, form_id: str, typed: Form, reviewed: Review, reason: str = "") -> View:
    """What will be saved; where something speaks against it, a reason is asked for."""
    candidate = reviewed.candidate
    values = {
        Field.LAST_NAME: candidate.last_name,
        Field.FIRST_NAME: candidate.first_name,
        Field.EMAIL: candidate.email,
        Field.PHONE: phone(candidate.phone),
        Field.FUNCTION: candidate.function,
    }
    return _review_window(
        reader,
        [
            _summary(reader, values),
            *(alert(_caution(reader, each), "warning") for each in reviewed.cautions),
            *([_reason(reader, reason)] if reviewed.cautions else []),
            note(
                reader.say(
                    "Saving gives this person access to the space, and sends the message that leads to the password."
                )
            ),
        ],
        submit=reader.say("Save"),
        carries=_carried(form_id, typed),
    )


def refused(reader: Reader, form_id: str, typed: Form, found: Iterable[FieldRefused]) -> View:
    """The review of what can no longer be saved: somebody was quicker, or left; « Back » leads to the form."""
    names = labels(reader)
    values = {field: getattr(typed, field) for field in TYPED}
    alerts = [
        alert(
            reader.say("{label}: {value}", label=names[each.field], value=refusals.sentence(reader, each)),
            "error",
        )
        for each in found
    ]
    return _review_window(reader, [*alerts, _summary(reader, values)], submit=None, carries=_carried(form_id, typed))


def postponed(reader: Reader, form_id: str, typed: Form, reason: str) -> View:
    """The same review once more, because Slack did not tell whose address it is."""
    values = {field: getattr(typed, field) for field in TYPED}
    blocks = [alert(silent_sentence(reader), "warning"), _summary(reader, values)]
    if reason:
        blocks.append(_reason(reader, reason))
    return _review_window(reader, blocks, submit=reader.say("Save"), carries=_carried(form_id, typed))


def answers(view: Mapping[str, Any]) -> tuple[str, Form, str]:
    """The form's id, what was typed in it, and the reason given on the review."""
    carries = carried(view)
    typed = carries["typed"]
    form = Form(**{**typed, "collaborator": SlackId(typed["collaborator"]) if typed["collaborator"] else None})
    state = view["state"]["values"].get(Field.REASON, {}).get(Field.REASON, {})
    return carries["form"], form, state.get("value") or ""


def result(reader: Reader, added: Added, delivery: PasswordDelivery, password: str | None) -> View:
    """The window that ends it: the password, or once it is forgotten, to whom it was sent."""
    first: tuple[str, dict[str, Any]] = (reader.say("The subscriber has been added to the portfolio."), {})
    second = _password_line(reader, added, delivery, password)
    return window(
        reader.say("Subscribers of the firm"),
        [paragraphs(first, second), *_next_step(reader, added)],
        close=reader.say("OK"),
        clears=True,
    )


def _review_window(reader: Reader, blocks: list[Block], submit: str | None, carries: Mapping[str, Any]) -> View:
    return window(
        reader.say("Review the subscriber"),
        [header(reader.say("Is everything right?")), *blocks],
        submit=submit,
        close=reader.say("Back"),
        name=REVIEW,
        carries=carries,
    )


def _carried(form_id: str, typed: Form) -> dict[str, Any]:
    # Tidied as it will be read anyway: control characters would take six times their place.
    return {"form": form_id, "typed": asdict(typed) | {field: tidy(getattr(typed, field)) for field in TYPED}}


def _summary(reader: Reader, values: Mapping[Any, str]) -> Block:
    names = labels(reader)
    line = reader.say("{label}: {value}")
    shown = [(line.replace("{label}", names[field]), {"value": value}) for field, value in values.items() if value]
    return paragraphs(*shown) if shown else paragraph(reader.say("Nothing was filled in."))


def _caution(reader: Reader, caution: Caution) -> str:
    match caution.doubt:
        case Doubt.GENERIC_ADDRESS:
            sentence = reader.say(
                "{other} is a generic address, which several people may read. "
                "An address of the person’s own is strongly recommended."
            )
        case Doubt.SAME_NAME:
            sentence = reader.say("{other} has the same name and is in the space already. Is it the same person?")
        case Doubt.SAME_PHONE:
            sentence = reader.say("{other} has the same phone number. Shared details are strongly discouraged.")
        case Doubt.OTHER_NAME_IN_SLACK:
            sentence = reader.say(
                "In Slack, the owner of this address is called {other}. Correct the name, or say why it differs."
            )
    return sentence.format(other=caution.other)


def _reason(reader: Reader, reason: str) -> Block:
    return InputBlock(
        block_id=Field.REASON,
        label=plain(labels(reader)[Field.REASON]),
        element=PlainTextInputElement(
            action_id=Field.REASON, multiline=True, max_length=LIMITS[Field.REASON], initial_value=reason or None
        ),
        hint=plain(reader.say("Why save all the same? The reason is kept in the journal.")),
    )


def _password_line(
    reader: Reader, added: Added, delivery: PasswordDelivery, password: str | None
) -> tuple[str, dict[str, Any]]:
    if password is not None:
        return reader.say("The password is {password}"), {"password": Code(password)}
    if delivery is PasswordDelivery.REVEAL:
        return reader.say("{name} receives a message with a button that shows the password."), {
            "name": added.recipient.name
        }
    return reader.say("The password was sent to {name}."), {"name": added.recipient.name}


def _next_step(reader: Reader, added: Added) -> list[Block]:
    if added.recipient.id == added.person.id:
        told = reader.say(
            "{name} receives the access by direct message, with the identifier {identifier}. "
            "You have nothing more to do."
        )
        return [paragraph(told, name=added.person.name, identifier=added.person.email)]
    absent = reader.say("{name} is not in Slack: the access comes to you by direct message. Please hand it over.")
    return [paragraph(absent, name=added.person.name)]
