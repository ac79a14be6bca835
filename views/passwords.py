"""The messages that carry a password or a button for it."""

from __future__ import annotations

from slack_sdk.models.blocks import Block, ButtonElement

from rules.model.messages import Password, PasswordReady, PasswordWithdrawn
from rules.model.payload import Occasion, Withdrawal
from views.message_context import MessageContext, Notice, contact, notice
from views.open_portal import way_in
from views.reveal_password import SHOW
from views.typeset import Code, Typed, header, note, paragraph, paragraphs
from views.windows import button, buttons

NOTED = "password_noted"
_OfPassword = MessageContext[Password] | MessageContext[PasswordReady] | MessageContext[PasswordWithdrawn]


def password(context: MessageContext[Password]) -> Notice:
    """Write the message with an access and its password."""
    if context.held is None:
        raise ValueError("a password message needs its password")
    say = context.localizer.say
    lines = [
        (say("Identifier: {identifier}"), {"identifier": Code(context.identifier(context.payload.person))}),
        (say("The password is {password}"), {"password": Code(context.held.password)}),
    ]
    blocks = [*_access(context), paragraphs(*lines)]
    if context.held.replaces or context.payload.occasion is not Occasion.ADDED:
        blocks.append(note(say("This password replaces any other you may have received before.")))
    advice = (
        say(
            "Write the password down, then press the button: it is taken out of this message. "
            "That happens anyway after 24 hours."
        )
        if context.to_owner
        else say(
            "Hand over this access in person, then press the button: the password is taken out of this message. "
            "That happens anyway after 24 hours."
        )
    )
    noted = say("I have noted my password") if context.to_owner else say("I have handed over the password")
    press = buttons(button(noted, NOTED, value=str(context.message.id), style="primary"), *_way_in(context))
    return _access_notice(context, [*blocks, paragraph(advice), press])


def password_ready(context: MessageContext[PasswordReady]) -> Notice:
    """Write the message with a button that shows the password."""
    say = context.localizer.say
    line = paragraph(say("Identifier: {identifier}"), identifier=Code(context.identifier(context.payload.person)))
    advice = paragraph(say("The button shows the password once, to you alone. Have something to write with."))
    show = say("Show my password") if context.to_owner else say("Show the password")
    press = buttons(button(show, SHOW, value=str(context.message.id), style="primary"), *_way_in(context))
    return _access_notice(context, [*_access(context), line, advice, press])


def password_withdrawn(context: MessageContext[PasswordWithdrawn]) -> Notice:
    """Write what replaces a password's message once it is over.

    The password was noted, shown or replaced, has expired, its owner chose another, or the access is on hold or has
    ended.
    """
    say = context.localizer.say
    line = paragraph(say("Identifier: {identifier}"), identifier=Code(context.identifier(context.payload.person)))
    left = {
        Withdrawal.NOTED: _noted(context),
        Withdrawal.SHOWN: _shown(context),
        Withdrawal.CHOSEN: _chosen(context),
        Withdrawal.REPLACED: say("This password was replaced on {at}. The new one comes in a message of its own."),
        Withdrawal.ENDED: say(
            "The access ended on {at}, and the password was taken out of this message. Questions? Ask {contact}."
        ),
        Withdrawal.HELD: say(
            "The access was put on hold on {at}, and the password was taken out of this message. It is no "
            "longer valid: once the access is reactivated, a new one comes in a message of its own. Questions? "
            "Ask {contact}."
        ),
        Withdrawal.EXPIRED: say("The password was taken out of this message on {at}. Lost it? Tell {contact}."),
    }[context.payload.why]
    handed_over = not context.to_owner and context.payload.why is Withdrawal.NOTED
    title = say("Access handed over") if handed_over else _title(context, say("Your access"))
    told = paragraph(left, at=context.at, contact=Typed(contact(context)))
    noted = context.payload.why in {Withdrawal.NOTED, Withdrawal.SHOWN, Withdrawal.CHOSEN}
    way = [buttons(*links)] if noted and (links := _way_in(context)) else []
    return _access_notice(context, [header(title), _welcome(context), line, told, *way])


def _way_in(context: _OfPassword) -> list[ButtonElement]:
    """Give the owner, and nobody who hands it over, the way to where it is used."""
    return way_in(context.localizer, context.firm_profile) if context.to_owner else []


def _shown(context: _OfPassword) -> str:
    if context.to_owner:
        return context.localizer.say("The password was shown on {at}. Lost it? Tell {contact}.")
    return context.localizer.say("The password was shown on {at}. Please hand it over.")


def _chosen(context: _OfPassword) -> str:
    if context.to_owner:
        return context.localizer.say(
            "You have chosen a password of your own: the first one opens nothing any more, and was taken out of this "
            "message on {at}. Lost yours? Tell {contact}."
        )
    return context.localizer.say(
        "Its owner has chosen a password of their own: this one opens nothing any more, and was taken out of this "
        "message on {at}."
    )


def _noted(context: _OfPassword) -> str:
    if context.to_owner:
        return context.localizer.say("The password was noted on {at}, and taken out of this message.")
    return context.localizer.say("The password was handed over on {at}, and taken out of this message.")


def _access(context: _OfPassword) -> list[Block]:
    say = context.localizer.say
    if _is_renewed(context):
        title = say("New password") if context.to_owner else say("A new password to hand over")
    else:
        title = _title(context, say("Your access is ready"))
    return [header(title), _welcome(context)]


def _title(context: _OfPassword, to_owner: str) -> str:
    return to_owner if context.to_owner else context.localizer.say("An access to hand over")


def _is_renewed(context: _OfPassword) -> bool:
    return context.payload.occasion in {Occasion.RENEWED, Occasion.ASKED}


def _welcome(context: _OfPassword) -> Block:
    say, occasion = context.localizer.say, context.payload.occasion
    if context.to_owner:
        happened = {
            Occasion.ADDED: say("{author} added you to the subscribers of the online space of {firm}."),
            Occasion.RENEWED: say("{author} had a new password made for you, for the online space of {firm}."),
            Occasion.ASKED: say("You asked for a new password for the online space of {firm}."),
            Occasion.REACTIVATED: say("{author} reactivated your access to the online space of {firm}."),
            Occasion.RETURNED: say("Your access to the online space of {firm} is active again: the hold is over."),
        }[occasion]
        return paragraph(happened, author=_author(context), firm=Typed(context.firm_profile.firm))
    absent = (
        say("You added {person}, who has no Slack account: this access comes to you.")
        if occasion is Occasion.ADDED
        else say("{person} has no Slack account: this new password comes to you.")
    )
    return paragraph(absent, person=context.name(context.payload.person))


def _author(context: _OfPassword) -> str:
    author = context.payload.author
    return context.localizer.say("An administrator") if author is None else context.name(author)


def _access_notice(context: _OfPassword, blocks: list[Block]) -> Notice:
    say, firm, renewed = context.localizer.say, context.firm_profile.firm, _is_renewed(context)
    if context.to_owner:
        mine = (
            say("Your new password for the online space of {firm} is ready.")
            if renewed
            else say("Your access to the online space of {firm} is ready.")
        )
        return notice(mine, blocks, firm=firm)
    text = (
        say("The new password of {person} for the online space of {firm} is ready: please hand it over.")
        if renewed
        else say("The access of {person} to the online space of {firm} is ready: please hand it over.")
    )
    return notice(text, blocks, person=context.name(context.payload.person), firm=firm)
