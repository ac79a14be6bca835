"""The field in which services outside are chosen."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock, Option, StaticMultiSelectElement

from locales import Localizer
from rules.model.outside_accesses import MOST_SERVICES, OutsideService, ServiceId
from rules.model.refusals import Field
from views.typeset import BUTTON_LENGTH, clip, plain
from views.windows import chosen_numbers


def service_field(
    localizer: Localizer, services: Sequence[OutsideService], chosen: Collection[ServiceId], hint: str
) -> Block:
    """Build the field, which says that no password is kept."""
    options = {each.id: _option(each) for each in services[:MOST_SERVICES]}
    initial = [option for service, option in options.items() if service in chosen]
    element = StaticMultiSelectElement(
        action_id=Field.OUTSIDE,
        options=[*options.values()],
        initial_options=initial or None,
        placeholder=plain(localizer.say("Choose")),
    )
    no_secret = localizer.say("Never write an identifier or a password of these accesses: none is kept.")
    return InputBlock(
        block_id=Field.OUTSIDE,
        label=plain(localizer.say("Outside accesses")),
        element=element,
        hint=plain(f"{hint} {no_secret}"),
        optional=True,
    )


def chosen_services(view: Mapping[str, Any]) -> tuple[ServiceId, ...]:
    """Read what was chosen, from Slack's payload."""
    return tuple(map(ServiceId, chosen_numbers(view, Field.OUTSIDE)))


def _option(service: OutsideService) -> Option:
    return Option(text=plain(clip(service.name, BUTTON_LENGTH)), value=str(service.id))
