"""What people see of a second person’s agreement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from slack_sdk.models.blocks import Block, ButtonElement, SectionBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.answer_agreement import Answered
from rules.model.agreements import EXPIRES_AFTER, Matter
from rules.model.journal import EntryId
from rules.model.portfolio_messages import AgreementAnswered, AgreementAsked
from rules.model.portfolios import Right
from rules.show_portfolio import Pending
from views.follow_members import answered
from views.message_context import MessageContext, Notice, escaped, told
from views.portfolio_forms import done_window
from views.portfolio_words import right_words
from views.typeset import Moment, Sentence, Typed, plain, written
from views.windows import button, buttons

AGREE = "agree_to_portfolio_right"
REFUSE = "refuse_portfolio_right"
WITHDRAW = "withdraw_portfolio_request"


def agreement_asked(context: MessageContext[AgreementAsked]) -> Notice:
    """Write the message that asks to agree; the first answer decides."""
    say, payload = context.localizer.say, context.payload
    title = say("Agreement needed")
    first: Sentence = _matter(context), _parts(context)
    if payload.answer is not None:
        done = Notice(escaped(written(first)), told(context, title, [first], ""))
        return replace(done, blocks=[*done.blocks, answered(context, payload.answer)])
    until: Sentence = (
        say("The request expires: {until}"),
        {"until": Moment(payload.at + EXPIRES_AFTER, context.localizer)},
    )
    advice = say("Nothing is given until somebody agrees. The first answer counts. If in doubt, ask the person.")
    blocks = told(context, title, [first, until], advice)
    return Notice(escaped(written(first)), [*blocks, buttons(*_choices(context))])


def agreement_answered(context: MessageContext[AgreementAnswered]) -> Notice:
    """Write the message that somebody agreed, refused, or did not answer."""
    say, payload = context.localizer.say, context.payload
    text = say("{firm}: nobody answered your request about a confidential portfolio within seven days ({whom}).")
    if payload.author is not None:
        text = (
            say("{firm}: {author} agreed to what you asked for in a confidential portfolio ({whom}). It is done.")
            if payload.agreed
            else say("{firm}: {author} refused what you asked for in a confidential portfolio ({whom}).")
        )
    parts: dict[str, str | Typed] = {
        "author": context.name(payload.author),
        "whom": context.name(payload.whom),
        "firm": Typed(context.firm_profile.firm),
    }
    first: Sentence = text, {**parts}
    advice = say("If you have a question, ask {contact}.")
    return Notice(escaped(written(first)), told(context, say("Answer to your request"), [first], advice))


def asked_window(localizer: Localizer, title: str, names: Sequence[str]) -> View:
    """Build the window that says that somebody is to agree first."""
    done = localizer.say("This portfolio is confidential: a second person is asked to agree. Nothing has changed yet.")
    asked = localizer.say("Asked: {names}. The request expires after seven days.", names=localizer.several(names))
    return done_window(localizer, title, done, asked)


def pending(localizer: Localizer, waiting: Pending, *, own: bool) -> Block:
    """Say what waits for an agreement; who asked may withdraw it."""
    text = localizer.say(
        "Waits for a second person: {what}, asked for by {name} on {date}",
        what=_short(localizer, waiting),
        name=waiting.asker,
        date=localizer.date(waiting.since),
    )
    withdraw = button(localizer.say("Withdraw the request"), WITHDRAW, value=str(waiting.request)) if own else None
    return SectionBlock(text=plain(text), accessory=withdraw)


def answered_sentence(localizer: Localizer, done: Answered) -> str:
    """Say what was answered."""
    if done.agreed:
        return localizer.say("You agreed: it is done. {name} will be notified.", name=done.asker.name)
    return localizer.say("You refused: nothing was changed. {name} will be notified.", name=done.asker.name)


def withdrawn(localizer: Localizer) -> str:
    """Say that a request was withdrawn."""
    return localizer.say("Your request is withdrawn: nothing was changed. Those who were asked see that.")


def read_request(value: str) -> EntryId:
    """Read which request is meant."""
    return EntryId(int(value))


def _matter(context: MessageContext[AgreementAsked]) -> str:
    say, payload = context.localizer.say, context.payload
    return {
        Matter.RIGHT: {
            Right.HANDLE: say("{firm}: {asker} asks that {person} may handle the clients of {portfolio}."),
            Right.VIEW: say("{firm}: {asker} asks that {person} may view the clients of {portfolio}."),
        }[payload.right],
        Matter.DEPUTY: say("{firm}: {asker} asks that {person} be deputy for {portfolio}."),
        Matter.LEAD: say("{firm}: {asker} asks that {person} be the lead of {portfolio}."),
        Matter.OPEN: say("{firm}: {asker} asks that all partners and administrators of the firm may see {portfolio}."),
    }[payload.matter]


def _parts(context: MessageContext[AgreementAsked]) -> dict[str, str | Typed]:
    say, payload = context.localizer.say, context.payload
    unnamed = say("a confidential portfolio")
    named = say("the confidential portfolio “{name}”", name=payload.portfolio) if payload.portfolio else unnamed
    return {
        "asker": context.name(payload.asked_by),
        "person": context.name(payload.person),
        "portfolio": Typed(named),
        "firm": Typed(context.firm_profile.firm),
    }


def _choices(context: MessageContext[AgreementAsked]) -> tuple[ButtonElement, ButtonElement]:
    say, request = context.localizer.say, str(context.message.entry)
    return (
        button(say("Grant"), AGREE, value=request, style="primary"),
        button(say("Decline"), REFUSE, value=request, style="danger"),
    )


def _short(localizer: Localizer, waiting: Pending) -> str:
    say = localizer.say
    return {
        Matter.RIGHT: say("{right} for {person}", right=right_words(localizer, waiting.right), person=waiting.person),
        Matter.DEPUTY: say("{person} as deputy", person=waiting.person),
        Matter.LEAD: say("{person} as lead", person=waiting.person),
        Matter.OPEN: say("the end of its confidentiality"),
    }[waiting.matter]
