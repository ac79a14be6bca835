"""The messages about partners named in the firm's settings."""

from __future__ import annotations

from rules.model.messages import PartnersChanged, PartnerUnclear
from views.message_context import MessageContext, Notice, escaped, notice, told
from views.typeset import Sentence, Typed, clip

# Of all that people typed, only lists of names could outgrow a notification, and a message.
_NAMES_IN_TEXT = 300
_NAMES_IN_BLOCKS = 3000


def partners_changed(context: MessageContext[PartnersChanged]) -> Notice:
    """Write the message that the settings name other partners."""
    say = context.localizer.say
    changes = (
        (say("From now on, these people are partners in the online space: {names}."), context.payload.added),
        (
            say("From now on, these people are no longer partners in the online space: {names}."),
            context.payload.removed,
        ),
    )
    lines = [(text, ", ".join(map(context.name, people))) for text, people in changes if people]
    text = " ".join(escaped(sentence.format(names=clip(names, _NAMES_IN_TEXT))) for sentence, names in lines)
    happened = ((sentence, {"names": clip(names, _NAMES_IN_BLOCKS)}) for sentence, names in lines)
    advice = say("There is nothing you need to do. If this surprises you, tell {contact}.")
    return Notice(text, told(context, say("Change of partners"), happened, advice))


def partner_unclear(context: MessageContext[PartnerUnclear]) -> Notice:
    """Write the message that a partner's address is unclear.

    In Slack it is another account's, or claimed by one.
    """
    say, payload, firm = context.localizer.say, context.payload, context.firm_profile.firm
    person, email, other = (
        context.name(payload.person),
        context.identifier(payload.person),
        context.stranger(payload.stranger),
    )
    in_space = (
        say(
            "In the online space of {firm}, {email} from PARTNERS is or was the address of {person}, whose Slack "
            "account is closed."
        )
        if payload.closed
        else say("In the online space of {firm}, {email} from PARTNERS is or was the address of {person}.")
    )
    in_slack = (
        say("In Slack, it is now the address of another account: {other}. Nothing was changed.")
        if payload.verified
        else say("In Slack, another account claims it without having verified it: {other}. Nothing was changed.")
    )
    advice = say(
        "Find out whose address this is, and have PARTNERS name the right Slack account by its ID, which is certain. "
        "If this surprises you, tell {contact}."
    )
    happened: list[Sentence] = [
        (in_space, {"email": Typed(email), "person": person, "firm": Typed(firm)}),
        (in_slack, {"other": other.name}),
    ]
    blocks = told(context, say("A partner’s address to be checked"), happened, advice)
    return notice(in_space, blocks, email=email, person=person, firm=firm)
