"""The messages about people who join, leave or change in Slack."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement

from locales import Localizer
from rules.model.journal import EntryId
from rules.model.people import PersonId, SlackId
from views.message_context import MessageContext, Notice, notice, told
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


def member_joined(context: MessageContext) -> Notice:
    """Write the proposal to add somebody new or back in Slack."""
    say, facts = context.localizer.say, context.facts
    title = say("New address in Slack") if facts.get("here") else say("New in Slack")
    text = say("{person} has joined Slack, and has no access to the online space of {firm} yet.")
    if facts["former"]:
        text = say("{person} is back in Slack, and was a subscriber of the online space of {firm} before.")
    elif facts.get("here"):
        text = say("{person} has another address in Slack now, and has no access to the online space of {firm}.")
    add = button(say("Add as a subscriber"), ADD, value=_written(context), style="primary")
    return _proposal(context, title, text, _former_owner(context), [add, _ignore(context)])


def member_returned(context: MessageContext) -> Notice:
    """Write the proposal to reactivate somebody who is back in Slack."""
    say = context.localizer.say
    text = say("Back in Slack, but still on hold in the online space of {firm}: {person}.")
    reactivate = button(say("Reactivate"), REACTIVATE, value=_written(context), style="primary")
    return _proposal(context, say("Back in Slack"), text, [], [reactivate, keep_on_hold(context)])


def member_changed(context: MessageContext) -> Notice:
    """Write the proposal to take over details changed in Slack."""
    say, facts = context.localizer.say, context.facts
    new_name = f"{facts['new_first_name']} {facts['new_last_name']}".strip()
    lines: list[Sentence] = []
    for label, before, after in (
        (say("Name: {before} → {after}"), facts["person"], new_name),
        (say("E-mail: {before} → {after}"), facts["email"], facts["new_email"]),
    ):
        if after and before != after:
            lines.append((label, {"before": Typed(before), "after": after}))
    change = button(say("Update"), UPDATE, value=_written(context), style="primary")
    text = say("The details in Slack are no longer those in the online space of {firm}: {person}.")
    return _proposal(context, say("Changed in Slack"), text, lines, [change, _ignore(context)])


def partner_left(context: MessageContext) -> Notice:
    """Write the message that a partner's Slack account is closed.

    The settings still name this partner.
    """
    say = context.localizer.say
    return _news(
        context,
        say("A partner’s account is closed"),
        say("{person} is a partner in the online space of {firm}, and no longer has a Slack account of the firm."),
        say("If this partner has left, have the setting PARTNERS corrected, and the bot started again. Ask {contact}."),
    )


def no_administrator(context: MessageContext) -> Notice:
    """Write the message that no administrator is left."""
    say = context.localizer.say
    return _news(
        context,
        say("No administrator is left"),
        say(
            "{person} was the last administrator of the online space of {firm}, and left Slack. Nobody manages it now."
        ),
        say("A partner can enrol as administrator with /space-admin. If you have a question, ask {contact}."),
    )


def decision(context: MessageContext, *offered: ButtonElement) -> Block:
    """Give the buttons of a proposal, or who answered it."""
    if "answered" in context.facts:
        done = context.localizer.say("Handled by {author}: nothing more to do.")
        return paragraph(done, author=context.facts["answered"])
    return buttons(*offered)


def remove(context: MessageContext) -> ButtonElement:
    """Build the button that leads to removing the person."""
    return button(context.localizer.say("Remove"), REMOVE, value=_written(context), style="danger")


def keep_on_hold(context: MessageContext) -> ButtonElement:
    """Build the button that leaves the access on hold."""
    return button(context.localizer.say("Keep on hold"), SET_ASIDE, value=_written(context))


def read_pressed(value: str) -> Pressed:
    """Read what a button carries."""
    found: dict[str, Any] = json.loads(value)
    return Pressed(**{**found, "proposal": EntryId(found["proposal"])})


def set_aside_sentence(localizer: Localizer) -> str:
    """Say that a proposal was set aside."""
    return localizer.say("Nothing was changed, and the other administrators see that you have seen to it.")


def _former_owner(context: MessageContext) -> list[Sentence]:
    """Say that the address was somebody else's, and what to do."""
    say, whose = context.localizer.say, context.facts.get("address_of")
    if not whose:
        return []
    belonged = (
        say("In the online space, this address belonged to somebody whose Slack account is closed.")
        if whose == "closed"
        else say("In the online space, this address belonged to somebody else until now.")
    )
    apart = say("{person} gets none of that person’s rights. If that person is still in the list, remove them first.")
    return [(belonged, {}), (apart, {"person": context.facts["person"]})]


def _ignore(context: MessageContext) -> ButtonElement:
    return button(context.localizer.say("Ignore"), SET_ASIDE, value=_written(context))


def _written(context: MessageContext) -> str:
    facts = context.facts
    pressed: dict[str, object] = {"proposal": int(facts["proposal"])}
    if "owner" in facts:
        pressed["person"] = int(facts["owner"])
    if "member" in facts:
        pressed["member"] = facts["member"]
    if "new_email" in facts:
        pressed["first_name"] = facts["new_first_name"]
        pressed["last_name"] = facts["new_last_name"]
        pressed["email"] = facts["new_email"]
    return json.dumps(pressed, ensure_ascii=False, separators=(",", ":"))


def _proposal(
    context: MessageContext, title: str, text: str, lines: list[Sentence], offered: list[ButtonElement]
) -> Notice:
    person, firm = context.facts["person"], context.firm_profile.firm
    happened: list[Sentence] = [(text, {"person": person, "firm": Typed(firm)}), *lines]
    if context.facts.get("former") is not None and context.facts["email"]:
        happened.append(("{email}", {"email": Typed(context.facts["email"])}))
    advice = context.localizer.say("If this surprises you, tell {contact}.")
    blocks = [*told(context, title, happened, advice), decision(context, *offered)]
    return notice(text, blocks, person=person, firm=firm)


def _news(context: MessageContext, title: str, text: str, advice: str) -> Notice:
    person, firm = context.facts["person"], context.firm_profile.firm
    blocks = told(context, title, [(text, {"person": person, "firm": Typed(firm)})], advice)
    return notice(text, blocks, person=person, firm=firm)
