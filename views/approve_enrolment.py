"""The messages about an enrolment that needs approval."""

from __future__ import annotations

from dataclasses import replace

from slack_sdk.models.blocks import Block, ButtonElement, ConfirmObject

from locales import Localizer
from rules.approve_enrolment import Decision
from rules.model.journal import EntryId
from rules.model.messages import EnrolmentApproved, EnrolmentAsked, EnrolmentExpired, EnrolmentRefused
from rules.request_enrolment import EXPIRES_AFTER
from views.follow_members import answered
from views.message_context import MessageContext, Notice, news
from views.typeset import Moment, Sentence, clip, plain
from views.windows import button, buttons

APPROVE = "approve_enrolment"
REFUSE = "refuse_enrolment"
CONFIRM_LENGTH = 300


def enrolment_asked(context: MessageContext[EnrolmentAsked]) -> Notice:
    """Write the message that asks to approve an enrolment.

    The first answer decides.
    """
    say = context.localizer.say
    if context.payload.answer is not None:
        done = news(
            context,
            say("Approval needed"),
            say("{person} asked to be an administrator of the online space of {firm}."),
            "",
        )
        return replace(done, blocks=[*done.blocks, answered(context, context.payload.answer)])
    text = say("{person} asks to be an administrator of the online space of {firm}.")
    expires = Moment(context.payload.at + EXPIRES_AFTER, context.localizer)
    until: Sentence = (say("The request expires: {until}"), {"until": expires})
    advice = say(
        "An administrator can add subscribers and end their access. The first answer counts. If in doubt, ask "
        "the person."
    )
    asked = news(context, say("Approval needed"), text, advice, until)
    return replace(asked, blocks=[*asked.blocks, _decision(context)])


def enrolment_approved(context: MessageContext[EnrolmentApproved]) -> Notice:
    """Write the message that the enrolment was approved."""
    say = context.localizer.say
    text = (
        say("{author} approved an enrolment: {person} is now an administrator of the online space of {firm}.")
        if context.to_channel
        else say("{author} approved your enrolment: you are now an administrator of the online space of {firm}.")
    )
    return news(context, say("Enrolment approved"), text, say("You can add subscribers. Any questions? Ask {contact}."))


def enrolment_refused(context: MessageContext[EnrolmentRefused]) -> Notice:
    """Write the message that the enrolment was refused."""
    say = context.localizer.say
    text = (
        say("{author} declined a request to be an administrator of the online space of {firm}: {person}.")
        if context.to_channel
        else say("{author} declined your request to be an administrator of the online space of {firm}.")
    )
    return news(context, say("Enrolment declined"), text, say("Please talk about it, or ask {contact}."))


def enrolment_expired(context: MessageContext[EnrolmentExpired]) -> Notice:
    """Write the message that nobody answered the request."""
    say = context.localizer.say
    text = say("Nobody answered your request to be an administrator of the online space of {firm} within seven days.")
    return news(context, say("Enrolment expired"), text, say("You can ask again. Any questions? Ask {contact}."))


def decided_sentence(localizer: Localizer, decision: Decision) -> str:
    """Say what was decided."""
    if decision.approved:
        return localizer.say(
            "{name} is now an administrator. The other users will be notified in Slack.", name=decision.person.name
        )
    return localizer.say("Declined: {name} will be notified.", name=decision.person.name)


def read_request(value: str) -> EntryId:
    """Read which request is meant."""
    return EntryId(int(value))


def _decision(context: MessageContext[EnrolmentAsked]) -> Block:
    request = str(context.message.entry)
    return buttons(_approve(context, request), _refuse(context, request))


def _approve(context: MessageContext[EnrolmentAsked], request: str) -> ButtonElement:
    say, name = context.localizer.say, context.name(context.payload.person)
    approve = button(say("Approve"), APPROVE, value=request, style="primary")
    text = say("{name} becomes an administrator at once. All users and the team channel will read that you approved.")
    approve.confirm = ConfirmObject(
        title=plain(say("Approve this enrolment?")),
        text=plain(clip(text.replace("{name}", name), CONFIRM_LENGTH)),
        confirm=plain(say("Approve")),
        deny=plain(say("Cancel")),
    )
    return approve


def _refuse(context: MessageContext[EnrolmentAsked], request: str) -> ButtonElement:
    return button(context.localizer.say("Decline"), REFUSE, value=request, style="danger")
