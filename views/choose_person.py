"""The field in which somebody of the space is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from slack_sdk.models.blocks import Block, ExternalDataSelectElement, InputBlock, Option

from locales import Localizer
from rules.choose_person import MOST_OFFERED
from rules.model.people import Person, PersonId
from rules.model.refusals import Field
from views.typeset import clip, plain

# Where nobody can be chosen, too, by this entry.
WITH_NOBODY = frozenset({Field.DEPUTY})
_NOBODY = "nobody"
_OPTION_LENGTH = 75


def field(
    localizer: Localizer, of: Field, label: str, chosen: Person | None = None, *, hint: str = "", optional: bool = False
) -> Block:
    """Build a field in which one person is chosen."""
    return InputBlock(
        block_id=of,
        label=plain(label),
        element=ExternalDataSelectElement(
            action_id=of,
            placeholder=plain(localizer.say("Part of a name")),
            initial_option=_option(chosen) if chosen is not None else None,
            min_query_length=0,
        ),
        hint=plain(hint) if hint else None,
        optional=optional,
    )


def options(localizer: Localizer, of: Field, people: Iterable[Person], typed: str) -> list[Option]:
    """Build what such a field offers; nobody, too, as long as nothing is typed."""
    offers_nobody = of in WITH_NOBODY and not typed
    nobody = [Option(text=plain(nobody_chosen(localizer)), value=_NOBODY)] if offers_nobody else []
    return [*nobody, *(_option(each) for each in people)][:MOST_OFFERED]


def nobody_chosen(localizer: Localizer) -> str:
    """Name the entry by which nobody is chosen."""
    return localizer.say("No deputy")


def chosen_person(view: Mapping[str, Any], of: Field) -> PersonId | None:
    """Read who was chosen, from Slack's payload; None for nobody."""
    option = view["state"]["values"].get(of, {}).get(of, {}).get("selected_option")
    return PersonId(int(option["value"])) if option and option["value"] != _NOBODY else None


def _option(person: Person) -> Option:
    address = plain(clip(person.email, _OPTION_LENGTH)) if person.email else None
    return Option(text=plain(clip(person.name, _OPTION_LENGTH)), value=str(person.id), description=address)
