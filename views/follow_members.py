"""The messages about people who join, leave or change in Slack."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement

from locales import Localizer
from rules.model.journal import EntryId
from rules.model.messages import (
    MemberChanged,
    MemberJoined,
    MemberReturned,
    NoAdministrator,
    PartnerLeft,
    SubscriberSuspended,
)
from rules.model.payload import AddressOf, Answer
from rules.model.people import PersonId, SlackId
from rules.model.strangers import Stranger, StrangerId
from views.message_context import MessageContext, Notice, news, notice, told
from views.proposals import Settled, outcome
from views.typeset import Sentence, Typed, paragraph
from views.windows import button, buttons

ADD = "add_member"
UPDATE = "update_member"
REACTIVATE = "reactivate_member"
REMOVE = "remove_member"
SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a button of a proposal carries."""

    proposal: EntryId
    person: PersonId | None = None
    member: SlackId | None = None
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    stranger: StrangerId | None = None  # in whose place messages of before 0.2.0 carry account, name and address


def member_joined(context: MessageContext[MemberJoined]) -> Notice:
    """Write the proposal to add somebody new or back in Slack."""
    say, payload = context.localizer.say, context.payload
    title = say("New address in Slack") if payload.has_new_address else say("New in Slack")
    text = say("{person} has joined Slack, and has no access to the online space of {firm} yet.")
    if payload.was_subscriber:
        text = say("{person} is back in Slack, and was a subscriber of the online space of {firm} before.")
    elif payload.has_new_address:
        text = say("{person} has another address in Slack now, and has no access to the online space of {firm}.")
    if payload.answer is not None:
        text = _joined(context)
    stranger = context.stranger(payload.stranger)
    lines = _former_owner(context, stranger)
    if stranger.email:
        lines.append(("{email}", {"email": Typed(stranger.email)}))
    value = _written(context, stranger=payload.stranger)
    add = button(say("Add as a subscriber"), ADD, value=value, style="primary")
    return _proposal(context, title, text, stranger.name, lines, [add, _ignore(context)])


def _joined(context: MessageContext[MemberJoined]) -> str:
    """Say what happened, once nothing is asked any more."""
    say, payload = context.localizer.say, context.payload
    if payload.was_subscriber:
        return say("{person} is back in Slack.")
    return (
        say("{person} has another address in Slack.") if payload.has_new_address else say("{person} has joined Slack.")
    )


def member_returned(context: MessageContext[MemberReturned]) -> Notice:
    """Write the proposal to reactivate somebody who is back in Slack."""
    say = context.localizer.say
    text = (
        say("{person} is back in Slack.")
        if context.payload.answer
        else say("{person} is back in Slack, but the access to the online space of {firm} is still on hold.")
    )
    person = context.payload.person
    reactivate = button(say("Reactivate"), REACTIVATE, value=_written(context, person=person), style="primary")
    offered = [reactivate, keep_on_hold(context)]
    return _proposal(context, say("Back in Slack"), text, context.name(person), [], offered)


def member_changed(context: MessageContext[MemberChanged]) -> Notice:
    """Write the proposal to take over details changed in Slack."""
    say, payload = context.localizer.say, context.payload
    before, after = context.stranger(payload.before), context.stranger(payload.stranger)
    lines: list[Sentence] = []
    for label, was, now in (
        (say("Name: {before} → {after}"), before.name, f"{after.first_name} {after.last_name}".strip()),
        (say("E-mail: {before} → {after}"), before.email, after.email),
    ):
        if now and was != now:
            lines.append((label, {"before": Typed(was), "after": now}))
    value = _written(context, person=payload.person, stranger=payload.stranger)
    change = button(say("Update"), UPDATE, value=value, style="primary")
    text = (
        say("Details changed in Slack: {person}.")
        if payload.answer
        else say("The details in Slack are no longer those in the online space of {firm}: {person}.")
    )
    return _proposal(context, say("Changed in Slack"), text, before.name, lines, [change, _ignore(context)])


def partner_left(context: MessageContext[PartnerLeft]) -> Notice:
    """Write the message that a partner's Slack account is closed.

    The settings still name this partner.
    """
    say = context.localizer.say
    return news(
        context,
        say("A partner’s account is closed"),
        say("{person} is a partner in the online space of {firm}, and no longer has a Slack account of the firm."),
        say("If this partner has left, have the setting PARTNERS corrected, and the bot started again. Ask {contact}."),
    )


def no_administrator(context: MessageContext[NoAdministrator]) -> Notice:
    """Write the message that no administrator is left."""
    say = context.localizer.say
    return news(
        context,
        say("No administrator is left"),
        say(
            "{person} was the last administrator of the online space of {firm}. Nobody manages it any more: until "
            "somebody enrols, nobody can add subscribers or end an access."
        ),
        say("You can take over: type /space-admin. If you have a question, ask {contact}."),
    )


def decision(context: MessageContext[Any], *offered: ButtonElement) -> Block:
    """Give the buttons of a proposal, or who answered it."""
    answer: Answer | None = context.payload.answer
    if answer is None:
        return buttons(*offered)
    held = isinstance(context.payload, MemberReturned | SubscriberSuspended)
    return answered(context, answer, held=held)


def answered(context: MessageContext[Any], answer: Answer, *, held: bool = False) -> Block:
    """Say what was decided, by whom and when."""
    settled = Settled(answer.action, context.name(answer.by), answer.at, held)
    sentence, parts = outcome(context.localizer, settled)
    return paragraph(sentence, **parts)


def remove(context: MessageContext[Any]) -> ButtonElement:
    """Build the button that leads to removing the person."""
    value = _written(context, person=context.payload.person)
    return button(context.localizer.say("Remove"), REMOVE, value=value, style="danger")


def keep_on_hold(context: MessageContext[Any]) -> ButtonElement:
    """Build the button that leaves the access on hold."""
    return button(context.localizer.say("Keep on hold"), SET_ASIDE, value=_written(context))


def read_pressed(value: str) -> Pressed:
    """Read what a button carries."""
    found: dict[str, Any] = json.loads(value)
    return Pressed(**{**found, "proposal": EntryId(found["proposal"])})


def set_aside_sentence(localizer: Localizer) -> str:
    """Say that a proposal was set aside."""
    return localizer.say("Nothing was changed, and the other administrators see that you have seen to it.")


def _former_owner(context: MessageContext[MemberJoined], stranger: Stranger) -> list[Sentence]:
    """Say that the address was somebody else's, and what to do."""
    say, whose = context.localizer.say, context.payload.address_of
    if whose is None or context.payload.answer is not None:
        return []
    belonged = (
        say("In the online space, this address belonged to somebody whose Slack account is closed.")
        if whose is AddressOf.CLOSED
        else say("In the online space, this address belonged to somebody else until now.")
    )
    apart = say("{person} gets none of that person’s rights. If that person is still in the list, remove them first.")
    return [(belonged, {}), (apart, {"person": stranger.name})]


def _ignore(context: MessageContext[Any]) -> ButtonElement:
    return button(context.localizer.say("Ignore"), SET_ASIDE, value=_written(context))


def _written(context: MessageContext[Any], **whom: int) -> str:
    return json.dumps({"proposal": context.message.entry, **whom}, separators=(",", ":"))


def _proposal(
    context: MessageContext[Any],
    title: str,
    text: str,
    person: str,
    lines: list[Sentence],
    offered: list[ButtonElement],
) -> Notice:
    firm = context.firm_profile.firm
    happened: list[Sentence] = [(text, {"person": person, "firm": Typed(firm)}), *lines]
    # What is settled asks for nothing any more.
    advice = "" if context.payload.answer else context.localizer.say("If this surprises you, tell {contact}.")
    blocks = [*told(context, title, happened, advice), decision(context, *offered)]
    return notice(text, blocks, person=person, firm=firm)
