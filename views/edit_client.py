"""What people see when a client is added, changed, or leaves the firm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.edit_client import ClientForm, Saved
from rules.model.clients import CODE_LENGTH, NAME_LENGTH, NO_CLIENT, Client
from rules.model.company_numbers import NumberCaution, spaced
from rules.model.journal import IdempotencyKey
from rules.model.portfolios import PortfolioId
from rules.model.refusals import Field
from views.choose_portfolio import chosen_portfolios, portfolio_field
from views.client_words import caution_words, in_portfolios, numbers
from views.show_client import Shown, read_shown
from views.typeset import Sentence, Typed, alert, joined, note, paragraphs, plain
from views.windows import read_metadata, window

WINDOW = "client_form"
# A SIRET with as many signs as digits, and more.
_NUMBER_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Submitted:
    """What « Enregistrer » sends; `sheet` is the client's window beneath, if any."""

    form: IdempotencyKey
    typed: ClientForm
    portfolios: tuple[PortfolioId, ...]
    shown: Shown
    sheet: str

    @property
    def is_new(self) -> bool:
        """Whether a client is added."""
        return self.shown.client == NO_CLIENT


def form(localizer: Localizer, typed: ClientForm, form_id: IdempotencyKey, shown: Shown, view: str = "") -> View:
    """Build the form of a client, filled in; `view` is the client's window beneath."""
    is_new = shown.client == NO_CLIENT
    hint = localizer.say("Left empty, the client stands under “To be assigned”.")
    return window(
        localizer.say("Add a client") if is_new else localizer.say("Edit a client"),
        [
            note(localizer.say("A client is known by a SIREN, or by the code of their file.")),
            *_fields(localizer, typed),
            *([portfolio_field(localizer, hint)] if is_new else []),
        ],
        submit=localizer.say("Save"),
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={"form": form_id, "sheet": view, **asdict(shown)},
    )


def filled(client: Client) -> ClientForm:
    """Give the form with a client's details."""
    siren, siret = (spaced(each) if each else "" for each in (client.siren, client.siret))
    return ClientForm(name=client.name, siren=siren, siret=siret, code=client.code)


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was submitted, from Slack's payload."""
    metadata, values = read_metadata(view), view["state"]["values"]
    texts = {str(each): values.get(each, {}).get(each, {}).get("value") or "" for each in _FIELDS}
    return Submitted(
        IdempotencyKey(metadata["form"]),
        ClientForm(**texts),
        chosen_portfolios(view),
        read_shown(view),
        metadata["sheet"],
    )


def result(localizer: Localizer, saved: Saved, *, is_new: bool) -> View:
    """Build the window that says what was saved, and how numbers were read."""
    done = _added(localizer, saved) if is_new else _changed(localizer, saved)
    told: list[Sentence] = [("{numbers}", {"numbers": Typed(joined(*numbers(localizer, saved.client)))})]
    told.append(in_portfolios(localizer, saved.portfolios))
    cautions = [caution_words(localizer, each) for each in NumberCaution if each in saved.cautions]
    blocks = [
        alert(done, "success" if saved.changed else "info"),
        *(alert(each, "warning") for each in cautions),
        paragraphs(*told),
    ]
    title = localizer.say("Add a client") if is_new else localizer.say("Edit a client")
    return window(title, blocks, close=localizer.say("OK"))


def ended(localizer: Localizer, client: Client) -> View:
    """Build the window that says that a client has left the firm."""
    done = localizer.say("{name} has left the firm: nobody looks after this client any more.", name=client.name)
    return window(localizer.say("End of engagement"), [alert(done, "success")], close=localizer.say("OK"))


def _added(localizer: Localizer, saved: Saved) -> str:
    return localizer.say("Client added: {name}.", name=saved.client.name)


def _changed(localizer: Localizer, saved: Saved) -> str:
    if not saved.changed:
        return localizer.say("Nothing was to be changed: {name}.", name=saved.client.name)
    return localizer.say("Client saved: {name}.", name=saved.client.name)


_FIELDS: Mapping[Field, int] = {
    Field.NAME: NAME_LENGTH,
    Field.SIREN: _NUMBER_LENGTH,
    Field.SIRET: _NUMBER_LENGTH,
    Field.CODE: CODE_LENGTH,
}


def _fields(localizer: Localizer, typed: ClientForm) -> Sequence[Block]:
    hint = localizer.say("Nine digits. A SIRET or a number for VAT is read as well.")
    return [
        InputBlock(
            block_id=field,
            label=plain(_label(localizer, field)),
            element=PlainTextInputElement(
                action_id=field, initial_value=getattr(typed, field) or None, max_length=longest
            ),
            hint=plain(hint) if field is Field.SIREN else None,
            optional=field is not Field.NAME,
        )
        for field, longest in _FIELDS.items()
    ]


def _label(localizer: Localizer, field: Field) -> str:
    return {
        Field.NAME: localizer.say("Company name"),
        Field.SIREN: localizer.say("SIREN"),
        Field.SIRET: localizer.say("SIRET"),
        Field.CODE: localizer.say("File code"),
    }[field]
