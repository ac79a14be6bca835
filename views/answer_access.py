"""What administrators see of requests for access, and what those who asked are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from slack_sdk.models.blocks import Block, DividerBlock, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.answer_access import Concerned, Requests, Waiting
from rules.identity import address_of
from rules.model.access_requests import EXPIRES_AFTER
from rules.model.journal import Action, EntryId
from rules.model.messages import AccessAsked, AccessGranted, AccessRefused, AccessRequestExpired
from rules.model.people import Person
from rules.model.refusals import Field
from rules.model.subscriber_form import LIMITS
from views.message_context import MessageContext, Notice, news
from views.typeset import Day, Moment, Sentence, Typed, alert, note, paragraph, paragraphs, plain
from views.windows import button, buttons, read_metadata, typed_reason, window

GRANT = "grant_access"
REFUSE = "refuse_access"
OPEN_REQUESTS = "open_access_requests"
WINDOW = "refuse_access_reason"


@dataclass(frozen=True, slots=True)
class Submitted:
    """What « Refuser » sends: which request, and why."""

    request: EntryId
    reason: str


def access_asked(context: MessageContext[AccessAsked]) -> Notice:
    """Write the message that somebody asks for access.

    The first answer decides. Partners receive it where nobody is an administrator.
    """
    say, payload = context.localizer.say, context.payload
    text = say("{person} asks for access to the online space of {firm}.")
    expires = Moment(payload.at + EXPIRES_AFTER, context.localizer)
    lines = [*_address(context), *_reason(context), (say("The request expires: {until}"), {"until": expires})]
    reader = context.message.recipient
    advice = (
        say("The first answer counts. If in doubt, ask the person.")
        if reader is None or reader.is_administrator
        else say("The online space has no administrator: to answer, enrol as administrator first, with /space-admin.")
    )
    asked = news(context, say("Request for access"), text, advice, *lines)
    return replace(asked, blocks=[*asked.blocks, _decision(context)])


def access_granted(context: MessageContext[AccessGranted]) -> Notice:
    """Write the message that the request was granted, for the person who made it."""
    say, payload = context.localizer.say, context.payload
    text = (
        say("{author} granted your request for access to the online space of {firm}.")
        if payload.author is not None
        else say("You are now a partner in the online space of {firm}: that settles your request for access.")
    )
    begins: list[Sentence] = []
    if payload.starts_on is not None:
        begins = [(say("Your access begins on {date}."), {"date": Day(payload.starts_on, context.localizer)})]
    advice = say("/space shows what you can do. Any questions? Ask {contact}.")
    return news(context, say("Request granted"), text, advice, *begins)


def access_refused(context: MessageContext[AccessRefused]) -> Notice:
    """Write the message that the request was refused, and why."""
    say = context.localizer.say
    text = say("{author} declined your request for access to the online space of {firm}.")
    advice = say("Please talk about it, or ask {contact}.")
    return news(context, say("Request declined"), text, advice, *_reason(context))


def access_request_expired(context: MessageContext[AccessRequestExpired]) -> Notice:
    """Write the message that nobody answered the request."""
    say = context.localizer.say
    text = say("Nobody answered your request for access to the online space of {firm} within seven days.")
    advice = say("You can ask again with /space. Any questions? Ask {contact}.")
    return news(context, say("Request expired"), text, advice)


def refusal(localizer: Localizer, concerned: Concerned, request: EntryId) -> View:
    """Build the window that asks why a request is refused."""
    reason = InputBlock(
        block_id=Field.REASON,
        label=plain(localizer.say("Reason")),
        element=PlainTextInputElement(action_id=Field.REASON, multiline=True, max_length=LIMITS[Field.REASON]),
        hint=plain(localizer.say("Why do you decline this request? The person reads it; the journal keeps it.")),
    )
    return window(
        localizer.say("Decline the request"),
        [_whose(concerned.asker), reason],
        submit=localizer.say("Decline"),
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={"request": request},
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was submitted, from Slack's payload."""
    return Submitted(EntryId(read_metadata(view)["request"]), typed_reason(view))


def refused(localizer: Localizer, concerned: Concerned) -> View:
    """Build the window that says that the request was refused."""
    said = localizer.say(
        "The request is declined. {name} will be notified, with your reason.", name=concerned.asker.name
    )
    return window(localizer.say("Decline the request"), [alert(said, "success")], close=localizer.say("OK"))


def requests(localizer: Localizer, found: Requests) -> View:
    """Build the list of the requests that wait, each with its two answers."""
    blocks: list[Block] = []
    for waiting in found.waiting:
        blocks += [_waiting(localizer, waiting), _answer(localizer, waiting.request.id), DividerBlock()]
    if found.more:
        blocks.append(note(localizer.count("and {n} more request", "and {n} more requests", found.more)))
    nothing = note(localizer.say("No request for access is waiting."))
    return window(localizer.say("Requests for access"), blocks or [nothing], close=localizer.say("Close"))


def reason_sentence(localizer: Localizer) -> str:
    """Say that a refusal needs its reason."""
    return localizer.say("Please say why: the person who asked reads it.")


def read_request(value: str) -> EntryId:
    """Read which request is meant."""
    return EntryId(int(value))


def _whose(asker: Person) -> Block:
    return paragraph("{name} ({email})", name=asker.name, email=Typed(address_of(asker)))


def _waiting(localizer: Localizer, waiting: Waiting) -> Block:
    request, asker = waiting.request, waiting.asker
    asked: Sentence = (localizer.say("Requested: {at}"), {"at": Moment(request.at, localizer)})
    until: Sentence = (
        localizer.say("The request expires: {until}"),
        {"until": Moment(request.at + EXPIRES_AFTER, localizer)},
    )
    why: list[Sentence] = [(localizer.say("Reason: {reason}"), {"reason": Typed(request.why)})] if request.why else []
    return paragraphs(("{name} ({email})", {"name": asker.name, "email": Typed(address_of(asker))}), asked, *why, until)


def _answer(localizer: Localizer, request: EntryId) -> Block:
    return buttons(
        button(localizer.say("Grant"), GRANT, value=str(request), style="primary"),
        button(localizer.say("Decline"), REFUSE, value=str(request), style="danger"),
    )


def _address(context: MessageContext[AccessAsked]) -> list[Sentence]:
    found = context.identifier(context.payload.person)
    return [("{email}", {"email": Typed(found)})] if found else []


def _reason(context: MessageContext[Any]) -> list[Sentence]:
    reason = context.mentions.reasons.get(context.message.entry, "")
    return [(context.localizer.say("Reason: {reason}"), {"reason": Typed(reason)})] if reason else []


def _decision(context: MessageContext[AccessAsked]) -> Block:
    say, answer = context.localizer.say, context.payload.answer
    if answer is None:
        return _answer(context.localizer, context.message.entry)
    granted = (
        say("{author} granted this request.")
        if answer.by is not None
        else say("Settled: by the settings, {person} is now a partner.")
    )
    answered = {
        Action.ACCESS_GRANTED: granted,
        Action.ACCESS_REFUSED: say("{author} declined this request."),
        Action.ACCESS_REQUEST_EXPIRED: say("Expired: nobody answered in time."),
        Action.ACCESS_REQUEST_WITHDRAWN: say("{person} withdrew this request: nothing more to do."),
        Action.ACCESS_REQUEST_VOID: say("Closed without an answer: this request no longer stands."),
    }[answer.action]
    return paragraph(answered, author=context.name(answer.by), person=context.name(context.payload.person))
