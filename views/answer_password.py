"""The messages about a new password to which an administrator has to agree."""

from __future__ import annotations

from dataclasses import replace

from slack_sdk.models.blocks import Block, ButtonElement, ConfirmObject

from locales import Localizer
from rules.answer_password import PasswordAnswer
from rules.ask_password import EXPIRES_AFTER
from rules.model.messages import PasswordAsked, PasswordRefused, PasswordRequestExpired
from views.approve_enrolment import CONFIRM_LENGTH
from views.follow_members import answered
from views.message_context import MessageContext, Notice, news
from views.typeset import Moment, Sentence, clip, plain
from views.windows import button, buttons

APPROVE = "approve_password"
REFUSE = "refuse_password"


def password_asked(context: MessageContext[PasswordAsked]) -> Notice:
    """Write the message that asks for a new password.

    The first answer decides.
    """
    say, title = context.localizer.say, context.localizer.say("A new password?")
    if context.payload.answer is not None:
        done = news(context, title, say("{person} asked for a new password for the online space of {firm}."), "")
        return replace(done, blocks=[*done.blocks, answered(context, context.payload.answer)])
    text = say("{person} asks for a new password for the online space of {firm}.")
    expires = Moment(context.payload.at + EXPIRES_AFTER, context.localizer)
    until: Sentence = (say("The request expires: {until}"), {"until": expires})
    advice = say(
        "Who has taken over somebody’s Slack account could ask so, too: speak to the person before you agree, not in "
        "Slack. The first answer counts."
    )
    asked = news(context, title, text, advice, until)
    return replace(asked, blocks=[*asked.blocks, _decision(context)])


def password_refused(context: MessageContext[PasswordRefused]) -> Notice:
    """Write the message that the request was refused."""
    say = context.localizer.say
    text = say("{author} declined your request for a new password for the online space of {firm}.")
    advice = say("Your password stays as it was. Please talk about it, or ask {contact}.")
    return news(context, say("Password declined"), text, advice)


def password_request_expired(context: MessageContext[PasswordRequestExpired]) -> Notice:
    """Write the message that nobody answered the request."""
    say = context.localizer.say
    text = say("Nobody answered your request for a new password for the online space of {firm} within seven days.")
    return news(context, say("Request expired"), text, say("You can ask again. Any questions? Ask {contact}."))


def answer_sentence(localizer: Localizer, answer: PasswordAnswer) -> str:
    """Say what was answered."""
    if answer.granted:
        return localizer.say("Agreed: a new password is being sent to {name}.", name=answer.owner.name)
    return localizer.say("Declined: {name} will be notified.", name=answer.owner.name)


def _decision(context: MessageContext[PasswordAsked]) -> Block:
    request = str(context.message.entry)
    refuse = button(context.localizer.say("Decline"), REFUSE, value=request, style="danger")
    return buttons(_approve(context, request), refuse)


def _approve(context: MessageContext[PasswordAsked], request: str) -> ButtonElement:
    say, name = context.localizer.say, context.name(context.payload.person)
    approve = button(say("Send a new password"), APPROVE, value=request, style="primary")
    text = say("The present password stops working at once. The new one goes to {name} by direct message.")
    approve.confirm = ConfirmObject(
        title=plain(say("Send a new password?")),
        text=plain(clip(text.replace("{name}", name), CONFIRM_LENGTH)),
        confirm=plain(say("Send")),
        deny=plain(say("Cancel")),
    )
    return approve
