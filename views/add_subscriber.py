"""What administrators see when they add a subscriber."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.add_subscriber import Added, Review
from rules.model.cautions import Doubt, Justification
from rules.model.journal import IdempotencyKey
from rules.model.messages import SubscriberAdded
from rules.model.outside_accesses import OutsideService, ServiceId
from rules.model.passwords import PasswordDelivery
from rules.model.people import Access, Person, SlackId
from rules.model.portfolios import Portfolio, PortfolioId
from rules.model.refusals import Field, FieldRefused
from rules.model.subscriber_form import LIMITS, TYPED, Candidate, Form
from rules.model.writing import tidy
from views import refusals
from views.access_days import consequence
from views.cautions import caution_sentence
from views.days import days
from views.door import password_on_its_way
from views.endings import removed_before
from views.message_context import MessageContext, Notice, news
from views.subscriber_form import labels, silent_sentence
from views.typeset import Code, Day, Part, alert, header, note, paragraph, paragraphs, phone, plain
from views.windows import button, buttons, read_metadata, typed_reason, window

_POSTPONED = "postponed"
COMMANDS = ("/ajouter-abonne", "/add-subscriber")
REVIEW = "subscriber_review"
ANOTHER = "add_another"


@dataclass(frozen=True, slots=True)
class Submitted:
    """What « Enregistrer » sends from the review."""

    form: IdempotencyKey
    typed: Form
    justification: Justification


def review(
    localizer: Localizer,
    form_id: IdempotencyKey,
    typed: Form,
    reviewed: Review,
    reason: str = "",
    *,
    later: bool = False,
) -> View:
    """Build the review of what will be saved.

    Where there are cautions, it asks for a reason. `later` tells that the access begins on a day to come.
    """
    return window(
        localizer.say("Review the subscriber"),
        [
            header(localizer.say("Is everything right?")),
            summary(localizer, reviewed.candidate),
            *_planned(localizer, reviewed.candidate),
            *_portfolios(localizer, reviewed.portfolios),
            *_outside(localizer, reviewed.outside),
            *([removed_before(localizer, reviewed.removed)] if reviewed.removed else []),
            *(alert(caution_sentence(localizer, each), "warning") for each in reviewed.cautions),
            *([reason_field(localizer, reason)] if reviewed.cautions else []),
            consequence(localizer, reviewed.candidate, later=later),
        ],
        submit=localizer.say("Save"),
        close=localizer.say("Back"),
        name=REVIEW,
        metadata={
            "form": form_id,
            # Tidied as it will be read anyway: control characters would take six times their place.
            "typed": asdict(typed) | {field: tidy(getattr(typed, field)) for field in TYPED},
            "doubts": [each.doubt for each in reviewed.cautions],
        },
    )


def refused(localizer: Localizer, typed: Form, found: Iterable[FieldRefused]) -> View:
    """Build the review of what can no longer be saved.

    Somebody else was quicker, or somebody left. « Back » leads to the form.
    """
    names = labels(localizer)
    alerts = [
        alert(
            localizer.say("{label}: {value}", label=names[each.field], value=refusals.sentence(localizer, each)),
            "error",
        )
        for each in found
    ]
    typed_lines = _lines(localizer, {field: getattr(typed, field) for field in TYPED})
    return window(
        localizer.say("Review the subscriber"),
        [header(localizer.say("This can no longer be saved")), *alerts, typed_lines],
        close=localizer.say("Back"),
    )


def postponed(localizer: Localizer, view: Mapping[str, Any]) -> View:
    """Build the review again, with a warning that Slack was silent.

    `view` is the review in Slack's payload. Slack did not tell whose address it is.
    """
    told = alert(silent_sentence(localizer), "warning")
    told.block_id = _POSTPONED
    return window(
        view["title"]["text"],
        [told, *(Block.parse(block) or note("") for block in view["blocks"] if block.get("block_id") != _POSTPONED)],
        submit=view["submit"]["text"],
        close=view["close"]["text"],
        name=REVIEW,
        metadata=read_metadata(view),
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was submitted, from Slack's payload."""
    metadata = read_metadata(view)
    typed = metadata["typed"]
    account = SlackId(typed["collaborator"]) if typed["collaborator"] else None
    portfolios = tuple(PortfolioId(each) for each in typed.get("portfolios", ()))
    outside = tuple(ServiceId(each) for each in typed.get("outside", ()))
    form = Form(**{**typed, "collaborator": account, "portfolios": portfolios, "outside": outside})
    doubts = frozenset(Doubt(doubt) for doubt in metadata["doubts"])
    return Submitted(IdempotencyKey(metadata["form"]), form, Justification(typed_reason(view), doubts))


def result(
    localizer: Localizer, added: Added, delivery: PasswordDelivery, password: str | None, *, waits: bool = False
) -> View:
    """Build the last window, with the password if still known.

    It also says to whom the password is sent, or on what day the access begins. `waits`: for the firm's directory.
    """
    lines: list[tuple[str, dict[str, Part]]] = [_added(localizer, added.portfolios)]
    if password is not None:
        lines.append((localizer.say("The password is {password}"), {"password": Code(password)}))
    person, rest = added.person, []
    if person.access is Access.PLANNED and person.starts_on is not None:
        begins = localizer.say("The access begins on {date}; the password is sent that day.")
        lines.append((begins, {"date": Day(person.starts_on, localizer)}))
    else:
        if waits:
            lines.append((password_on_its_way(localizer), {}))
        rest.append(paragraph(_on_the_way(localizer, added, delivery), name=person.name, identifier=person.email))
    another = buttons(button(localizer.say("Add another person"), ANOTHER))
    return window(
        localizer.say("Subscribers of the firm"),
        [paragraphs(*lines), *rest, another],
        close=localizer.say("OK"),
        clears=True,
    )


def _added(localizer: Localizer, portfolios: Sequence[str] | None) -> tuple[str, dict[str, Part]]:
    """Say that somebody was added, and to which portfolios; None: the firm has none."""
    if portfolios is None:
        return localizer.say("The subscriber has been added to the portfolio."), {}
    if not portfolios:
        return localizer.say("The subscriber has been added, in no portfolio yet: /portfolios gives access."), {}
    names: dict[str, Part] = {"names": localizer.several(portfolios)}
    sentence = localizer.count(
        "The subscriber has been added to the portfolio {names}.",
        "The subscriber has been added to the portfolios {names}.",
        len(portfolios),
        names="{names}",
    )
    return sentence, names


def _portfolios(localizer: Localizer, portfolios: Sequence[Portfolio]) -> list[Block]:
    if not portfolios:
        return []
    names = localizer.several([each.name for each in portfolios])
    return [paragraphs((localizer.say("Portfolios: {names}"), {"names": names}))]


def _outside(localizer: Localizer, services: Sequence[OutsideService]) -> list[Block]:
    if not services:
        return []
    names = localizer.several([each.name for each in services])
    return [paragraphs((localizer.say("Outside accesses: {services}"), {"services": names}))]


def summary(localizer: Localizer, of: Candidate | Person, only: Iterable[Field] = TYPED) -> Block:
    """List a person's details, one a line, without empty ones."""
    values = {field: getattr(of, field) or "" for field in only}
    if Field.PHONE in values:
        values[Field.PHONE] = phone(of.phone)
    return _lines(localizer, values)


def _lines(localizer: Localizer, values: Mapping[Any, str]) -> Block:
    names = labels(localizer)
    line = localizer.say("{label}: {value}")
    shown = [(line.replace("{label}", names[field]), {"value": value}) for field, value in values.items() if value]
    return paragraphs(*shown)


def _planned(localizer: Localizer, candidate: Candidate) -> list[Block]:
    lines = days(localizer, candidate.starts_on, candidate.ends_on)
    return [paragraphs(*lines)] if lines else []


def reason_field(localizer: Localizer, reason: str) -> Block:
    """Build the field for the reason to save all the same."""
    return InputBlock(
        block_id=Field.REASON,
        label=plain(labels(localizer)[Field.REASON]),
        element=PlainTextInputElement(
            action_id=Field.REASON, multiline=True, max_length=LIMITS[Field.REASON], initial_value=reason or None
        ),
        hint=plain(localizer.say("Why save all the same? The reason is kept in the journal.")),
    )


def _on_the_way(localizer: Localizer, added: Added, delivery: PasswordDelivery) -> str:
    shown = delivery is PasswordDelivery.REVEAL
    if added.recipient.id != added.person.id:
        if shown:
            return localizer.say(
                "{name} has no Slack account: you receive a message with a button that shows the password. "
                "Please hand the access over."
            )
        return localizer.say(
            "{name} has no Slack account: you receive the password by direct message. Please hand the access over."
        )
    if shown:
        return localizer.say(
            "{name} receives a message with the identifier {identifier} and a button that shows the password. "
            "You have nothing more to do."
        )
    return localizer.say(
        "{name} receives the password by direct message, with the identifier {identifier}. You have nothing more to do."
    )


def subscriber_added(context: MessageContext[SubscriberAdded]) -> Notice:
    """Write the message that somebody was added.

    For partners and the team channel.
    """
    say = context.localizer.say
    text = say("{author} added {person} to the subscribers of the online space of {firm}.")
    advice = say("There is nothing you need to do. If this surprises you, tell {contact}.")
    return news(context, say("New subscriber"), text, advice, *days(context.localizer, context.payload.starts_on, None))
