"""The question whose Slack account it is, and what was decided."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from slack_sdk.models.blocks import Block

from locales import Localizer
from rules.decide_identity import Decision
from rules.model.journal import Action, EntryId
from rules.model.messages import IdentityAsked, IdentityDecided
from rules.model.strangers import StrangerId
from views.follow_members import answered
from views.message_context import MessageContext, Notice, names, notice, told
from views.typeset import Moment, Sentence, Typed, paragraph, paragraphs
from views.windows import button, buttons

SAME_PERSON = "same_person"
SOMEBODY_ELSE = "somebody_else"


@dataclass(frozen=True, slots=True)
class Pressed:
    """What both buttons carry: the question, and the account."""

    question: EntryId
    stranger: StrangerId


def read_pressed(value: str) -> Pressed:
    """Read what a button carries."""
    found = json.loads(value)
    return Pressed(EntryId(found["question"]), StrangerId(found["stranger"]))


def identity_asked(context: MessageContext[IdentityAsked]) -> Notice:
    """Write the question whose account has the address."""
    say = context.localizer.say
    text = say(
        "In Slack, {other} has an address that, in the online space of {firm}, is that of {person}, whose Slack "
        "account is closed."
    )
    advice = say("Ask this person before you answer. If this surprises you, tell {contact}.")
    if context.payload.answer is not None:
        text = say(
            "In Slack, {other} had an address that, in the online space of {firm}, was that of {person}, whose Slack "
            "account was closed."
        )
        asked = _written(context, say("Whose account is this?"), text, "")
        return replace(asked, blocks=[*asked.blocks, _decision(context)])
    asked = _written(context, say("Whose account is this?"), text, advice)
    return replace(asked, blocks=[*asked.blocks, paragraphs(*_consequences(context)), _decision(context)])


def identity_decided(context: MessageContext[IdentityDecided]) -> Notice:
    """Write the security notice of what was decided."""
    say, payload = context.localizer.say, context.payload
    text = say(
        "{author} answered that this Slack account, {other}, is not {person}’s. In the online space of {firm} "
        "the address is free, and nothing else passes on with it."
    )
    if payload.same:
        text = (
            say("{author} answered that this Slack account is yours: you go on with it in the online space of {firm}.")
            if context.to_owner
            else say(
                "{author} answered that {other} is the same person as {person}, who goes on in the online "
                "space of {firm} with this Slack account."
            )
        )
    advice = say("There is nothing you need to do. If this surprises you, tell {contact}.")
    return _written(context, say("Security notice"), text, advice)


def decided_sentence(localizer: Localizer, decision: Decision) -> str:
    """Say what follows from the press."""
    if decision.same:
        return localizer.say(
            "{name} goes on with this Slack account. Partners and administrators will be notified.",
            name=decision.person.name,
        )
    return localizer.say(
        "The address is free: you can now add this person as somebody new. Partners and administrators will be "
        "notified."
    )


def _written(
    context: MessageContext[IdentityAsked] | MessageContext[IdentityDecided], title: str, text: str, advice: str
) -> Notice:
    other, firm = context.stranger(context.payload.stranger), context.firm_profile.firm
    parts = {**names(context), "other": other.name}
    happened: list[Sentence] = [(text, {**parts, "firm": Typed(firm)})]
    # The address that both have: what was told of the account may have been erased.
    happened.append(("{email}", {"email": Typed(context.identifier(context.payload.person))}))
    return notice(text, told(context, title, happened, advice), **parts, firm=firm)


def _consequences(context: MessageContext[IdentityAsked]) -> list[Sentence]:
    say, named = context.localizer.say, names(context)
    same = say("The same person: {person} goes on with this account; an access on hold stays so until reactivated.")
    other = say(
        "Somebody else: whatever {person} still has here ends, and the address is free. Until you answer, this account "
        "can do nothing here, and cannot be added."
    )
    return [(same, named), (other, named)] if context.payload.may_be_same else [(other, named)]


def _decision(context: MessageContext[IdentityAsked]) -> Block:
    """Give the buttons, or what was answered by whom."""
    say, answer = context.localizer.say, context.payload.answer
    if answer is not None:
        if answer.action not in {Action.SAME_PERSON, Action.SOMEBODY_ELSE}:
            return answered(context, answer)
        same = answer.action is Action.SAME_PERSON
        done = say("{author} answered: the same person.") if same else say("{author} answered: somebody else.")
        when = Moment(answer.at, context.localizer) if answer.at else Typed("")
        return paragraph(done + (" ({at})" if answer.at else ""), author=context.name(answer.by), at=when)
    asked = {"question": context.message.entry, "stranger": context.payload.stranger}
    value = json.dumps(asked, separators=(",", ":"))
    other = button(say("Somebody else"), SOMEBODY_ELSE, value=value)
    same_ = button(say("The same person"), SAME_PERSON, value=value)
    return buttons(same_, other) if context.payload.may_be_same else buttons(other)
