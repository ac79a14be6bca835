"""The collaborator in the form, chosen in Slack or found by address."""

from __future__ import annotations

import asyncio
from typing import Any

from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from handlers.app_context import AppContext
from handlers.windows import update
from locales import Localizer
from rules import add_subscriber
from rules.model.cautions import Identity
from rules.model.outside_accesses import OutsideService
from rules.model.people import Member, SlackId
from rules.model.refusals import Refused
from rules.model.subscriber_form import Candidate, Form, fill
from rules.ports import Records
from views import subscriber_form as views
from views.windows import read_metadata


async def identify(context: AppContext, candidate: Candidate) -> Identity:
    """Ask Slack who is behind the form now; raises DirectorySilent."""
    owner, chosen = await asyncio.gather(
        context.directory.owner_of(candidate.email) if candidate.email else _nobody(),
        context.directory.member(candidate.collaborator) if candidate.collaborator else _nobody(),
    )
    return Identity(owner, chosen)


async def form_of(
    context: AppContext,
    localizer: Localizer,
    typed: Form,
    versions: dict[str, int] | None = None,
    remark: str = "",
) -> View:
    """Build the form, with portfolios and services outside where the firm has any."""
    has_portfolios, services = await context.records.read(_asked)
    return views.form(localizer, typed, versions, remark, has_portfolios=has_portfolios, services=services)


def _asked(records: Records) -> tuple[bool, list[OutsideService]]:
    services = records.outside_accesses.services()
    return records.portfolios.any(), [each for each in services if each.is_offered]


async def fill_form(
    context: AppContext, client: AsyncWebClient, user: SlackId, view: dict[str, Any], typed: Form
) -> None:
    """Fill the open form from the profile of the chosen collaborator.

    What was typed stays. It is passed in, because Slack's answer to opening a window does not tell it.
    """
    metadata = read_metadata(view)
    if typed.collaborator is None:
        return
    try:
        localizer = context.localizer(await context.records.read(add_subscriber.may_add, user))
    except Refused:  # a window left open by somebody whose rights ended: profiles are not for them
        return
    versions: dict[str, int] = metadata["versions"]
    form, remark = typed, ""
    try:
        chosen = await context.directory.member(typed.collaborator)
        before = await context.directory.member(metadata["filled_from"]) if metadata["filled_from"] else None
    except DirectorySilent:
        remark = views.unfilled_sentence(localizer)
    else:
        if chosen is not None:
            form, versions = _filled(typed, before, chosen, versions)
            remark = "" if chosen.is_full else views.outsider_sentence(localizer, chosen)
    await update(client, view["id"], await form_of(context, localizer, form, versions, remark))


def _filled(
    typed: Form, before: Member | None, chosen: Member, versions: dict[str, int]
) -> tuple[Form, dict[str, int]]:
    form, fresh = fill(typed, before, chosen)
    return form, {**versions, **{field: versions.get(field, 0) + 1 for field in fresh}}


async def _nobody() -> None:
    return None
