"""What administrators see when they change the list of services outside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_sdk.models.blocks import InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.edit_services import Added
from rules.model.outside_accesses import SERVICE_LENGTH, OutsideService, ServiceId
from rules.model.refusals import Field
from views.portfolio_forms import Opened, done_window, form_window, typed_text
from views.typeset import alert, note, plain
from views.windows import read_metadata, window

ADD_WINDOW = "new_services"
RENAME_WINDOW = "service_name"
# Slack's limit of a text field.
_LONGEST = 3_000


def addition(localizer: Localizer, opened: Opened) -> View:
    """Build the form for new services."""
    hint = localizer.say(
        "One name on each line, for example impots.gouv. Never write an identifier or a password: none is kept."
    )
    element = PlainTextInputElement(action_id=Field.NAME, multiline=True, max_length=_LONGEST)
    label = plain(localizer.say("Services"))
    field = InputBlock(block_id=Field.NAME, label=label, element=element, hint=plain(hint))
    return form_window(localizer, localizer.say("Add services"), [field], ADD_WINDOW, opened)


def renaming(localizer: Localizer, service: OutsideService, opened: Opened) -> View:
    """Build the form for another name of a service."""
    element = PlainTextInputElement(action_id=Field.NAME, initial_value=service.name, max_length=SERVICE_LENGTH)
    field = InputBlock(block_id=Field.NAME, label=plain(localizer.say("Name")), element=element)
    return form_window(localizer, localizer.say("Rename"), [field], RENAME_WINDOW, opened, service=service.id)


def typed(view: Mapping[str, Any]) -> str:
    """Read what was typed, from Slack's payload."""
    return typed_text(view, Field.NAME)


def renamed_service(view: Mapping[str, Any]) -> ServiceId:
    """Read which service is renamed."""
    return ServiceId(read_metadata(view)["service"])


def added(localizer: Localizer, done: Added) -> View:
    """Build the window that says what was added, and what was there."""
    title, there = localizer.say("Add services"), localizer.several(done.there)
    follows = [localizer.say("In the list already: {services}.", services=there)] if done.there else []
    if not done.added:
        nothing = localizer.say("Nothing was added.")
        return window(title, [alert(nothing, "info"), *map(note, follows)], close=localizer.say("OK"))
    follows.append(localizer.say("Note who has them: in /subscribers, “Edit”, “Outside accesses”."))
    names = localizer.several(done.added)
    return done_window(localizer, title, localizer.say("Added: {services}.", services=names), *follows)


def renamed(localizer: Localizer, service: OutsideService) -> View:
    """Build the window that says what a service is called now."""
    done = localizer.say("This service is now called “{name}”.", name=service.name)
    return done_window(localizer, localizer.say("Rename"), done)
