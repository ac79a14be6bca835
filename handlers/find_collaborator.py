"""Who is meant by what was typed behind the command, and the form filled in for them."""

from __future__ import annotations

import asyncio
import math

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from handlers import list_subscribers
from handlers.app_context import AppContext
from handlers.collaborator import fill_form, form_of
from handlers.mentions import mentioned, people_typed
from handlers.windows import Body, Build, Place, Request, Then, answer_command, present, update
from rules import find_collaborator as rules
from rules.add_subscriber import may_add
from rules.find_collaborator import Found
from rules.list_subscribers import ListPlace
from rules.model.people import Member, Person, PersonId, SlackId
from rules.model.refusals import Field, Refused
from rules.model.sought import Sought, as_form, read_sought
from rules.model.subscriber_form import TYPED, Form, fill
from rules.ports import Records
from views import find_collaborator as views
from views import list_places, refusals, subscriber_form
from views.windows import read_metadata

_PATIENCE = 20.0  # seconds; a large workspace has many pages
_FRESH = 60.0  # seconds; somebody may have joined since the members were read


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the buttons beside those who may be meant."""

    @app.action(views.CHOOSE)
    async def choose(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        form, fill_in = _of_profile(context, request, views.read_member(request.action["value"]))
        present(context, request, form, Place.UPDATE, then=fill_in)

    @app.action(views.SEE)
    async def see(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        whose = views.read_person(request.action["value"])

        async def row(user: SlackId) -> View:
            return await _row(context, user, await context.records.read(_person, user, whose))

        present(context, request, row, Place.UPDATE)

    @app.action(views.NONE)
    async def fill_in(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        sought = read_sought(read_metadata(body["view"])["text"])

        async def form(user: SlackId) -> View:
            author = await context.records.read(may_add, user)
            return await form_of(context, context.localizer(author), as_form(sought))

        present(context, Request(client, respond, body), form, Place.UPDATE)


async def open_typed(context: AppContext, ack: AsyncAck, request: Request, text: str) -> None:
    """Open what leads to adding who was typed: the form, their row, or a choice."""
    chosen, sought = mentioned(text), read_sought(people_typed(text))
    if chosen is not None:
        form, fill_in = _of_profile(context, request, chosen)
        await answer_command(context, ack, request, form, then=fill_in)
    elif not sought.text:
        await answer_command(context, ack, request, lambda user: _form(context, user))
    else:
        form, show_found = _of_search(context, request, sought)
        await answer_command(context, ack, request, form, then=show_found)


def _of_profile(context: AppContext, request: Request, chosen: SlackId) -> tuple[Build, Then]:
    """Give the form filled in from this profile, or the row of who is in the space already."""

    async def form(user: SlackId) -> View:
        known = await context.records.read(rules.listed_already, user, chosen)
        return await _row(context, user, known) if known else await _form(context, user, Form(collaborator=chosen))

    async def fill_in(view: Body) -> None:
        if view.get("callback_id") == subscriber_form.WINDOW:
            await fill_form(context, request.client, request.user, view, Form(collaborator=chosen))

    return form, fill_in


def _of_search(context: AppContext, request: Request, sought: Sought) -> tuple[Build, Then]:
    # The trigger lives three seconds: the form opens first, with what was typed, then the workspace is searched.
    async def form(user: SlackId) -> View:
        localizer = context.localizer(await context.records.read(may_add, user))
        return await form_of(context, localizer, as_form(sought), remark=views.searching_sentence(localizer, sought))

    async def show_found(view: Body) -> None:
        await update(request.client, view["id"], await _outcome(context, request.user, sought))

    return form, show_found


async def _outcome(context: AppContext, user: SlackId, sought: Sought) -> View:
    localizer, typed = await context.localizer_of(user), as_form(sought)
    try:
        found = await _found(context, user, sought)
    except (DirectorySilent, TimeoutError):
        return await form_of(context, localizer, typed, remark=views.unsearched_sentence(localizer))
    except Refused as refused:
        return refusals.window_of(localizer, refused)
    match found.alone:
        case Member() as member:
            filled, _ = fill(Form(email=typed.email, phone=typed.phone), None, member)
            # Slack fills in anew only what has another version.
            differing = [each for each in TYPED if getattr(filled, each) != getattr(typed, each)]
            fresh = {str(each): 1 for each in (Field.COLLABORATOR, *differing)}
            return await form_of(context, localizer, filled, fresh)
        case Person() as person:
            return await _row(context, user, person)
    if found.members or found.there:
        return views.choices(localizer, found, sought)
    return await form_of(context, localizer, typed, remark=views.nobody_sentence(localizer, sought))


async def _found(context: AppContext, user: SlackId, sought: Sought) -> Found:
    """Search the workspace; once more, freshly, where nobody is found."""
    found = await _looked(context, user, sought)
    if found.members or found.there:
        return found
    return await _looked(context, user, sought, _FRESH)


async def _looked(context: AppContext, user: SlackId, sought: Sought, within: float = math.inf) -> Found:
    async with asyncio.timeout(_PATIENCE):
        members = await context.directory.active(within)
    return await context.records.read(rules.find_collaborator, user, sought, members)


async def _form(context: AppContext, user: SlackId, typed: Form | None = None) -> View:
    author = await context.records.read(may_add, user)
    return await form_of(context, context.localizer(author), typed or Form())


async def _row(context: AppContext, user: SlackId, person: Person) -> View:
    place = list_places.write_place(ListPlace(person.email[: list_places.SEARCH_LENGTH]))
    listing = await list_subscribers.page_at(context, user, place)
    return views.there_already(await context.localizer_of(user), listing, person)


def _person(records: Records, user: SlackId, whose: PersonId) -> Person:
    may_add(records, user)
    return records.people.get(whose)
