"""The message about several newcomers, and the window in which they are chosen."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import Block, CheckboxesElement, InputBlock, Option
from slack_sdk.models.views import View

from locales import Localizer
from rules.add_arrivals import Newcomer
from rules.gather_arrivals import MOST
from rules.model.journal import EntryId
from rules.model.messages import MembersJoined
from rules.model.people import sort_key
from views.message_context import MessageContext, Notice, contact, notice, when
from views.typeset import Sentence, Typed, alert, clip, header, note, paragraph, paragraphs, plain
from views.windows import button, buttons, read_metadata, window

CHOOSE = "choose_arrivals"
SET_ASIDE = "set_arrivals_aside"
WINDOW = "arrivals"
GROUP = "arrivals"  # followed by the number of the group
FIRST_GROUP = f"{GROUP}_0"
# Slack’s limits of boxes in a group, and of the text of one.
_BOXES, _BOX_LENGTH = 10, 75
# Of names in a message, so that the longest fit.
_LONGEST_NAMES = 1_200


@dataclass(frozen=True, slots=True)
class Chosen:
    """Whom an administrator ticked, of which message."""

    first: EntryId
    arrivals: tuple[EntryId, ...]


def members_joined(context: MessageContext[MembersJoined]) -> Notice:
    """Write the message about several newcomers."""
    localizer, payload, firm = context.localizer, context.payload, context.firm_profile.firm
    say, many = localizer.say, len(payload.arrivals)
    open_ = [each for each in payload.arrivals if each.answer is None]
    text = localizer.count(
        "{n} person has joined Slack, and has no access to the online space of {firm} yet.",
        "{n} people have joined Slack, and have no access to the online space of {firm} yet.",
        many,
        firm="{firm}",
    )
    happened: list[Sentence] = [(text, {"firm": Typed(firm)})]
    strangers = [context.stranger(each.stranger) for each in open_ or payload.arrivals]
    names = [each.name for each in sorted(strangers, key=lambda each: sort_key(each.first_name, each.last_name))]
    happened.append(("{names}", {"names": localizer.several(names, _fitting(names))}))
    if open_ and len(open_) < many:
        happened.append((localizer.count("{n} already dealt with.", "{n} already dealt with.", many - len(open_)), {}))
    happened += when(context)
    advice = paragraph(say("If this surprises you, tell {contact}."), contact=Typed(contact(context)))
    blocks = [header(say("New in Slack")), paragraphs(*happened), advice, _decision(context, bool(open_))]
    return notice(text, blocks, firm=firm)


def choice(localizer: Localizer, first: EntryId, newcomers: Sequence[Newcomer]) -> View:
    """Build the window in which newcomers are chosen."""
    say = localizer.say
    offered = [each for each in newcomers if each.stranger.email][:MOST]
    bare = [each.stranger.name for each in newcomers if not each.stranger.email]
    ask = say(
        "Who becomes a subscriber? Nothing is added yet: the next window shows what will be done, person by person."
    )
    blocks: list[Block] = [paragraph(ask)]
    blocks += _groups(localizer, offered)
    if bare:
        text = say("Slack gives no address for these people, to be added one by one: {names}.")
        blocks.append(paragraph(text, names=localizer.several(bare)))
    if any(not each.is_plain for each in offered):
        blocks.append(
            note(say("Those who are not ticked had access before, or have an address that was somebody else’s."))
        )
    return window(
        say("New in Slack"),
        blocks,
        submit=say("Continue") if offered else None,
        close=say("Cancel"),
        name=WINDOW,
        metadata={"first": first},
    )


def chosen(view: Mapping[str, Any]) -> Chosen:
    """Read who was ticked, from Slack's payload."""
    groups = [each[GROUP] for name, each in view["state"]["values"].items() if name.startswith(GROUP)]
    ticked = [EntryId(int(option["value"])) for group in groups for option in group.get("selected_options") or ()]
    return Chosen(EntryId(read_metadata(view)["first"]), tuple(ticked))


def nobody_ticked_sentence(localizer: Localizer) -> str:
    """Say that nobody was ticked."""
    return localizer.say("Tick at least one person, or press “Cancel”.")


def silent(localizer: Localizer) -> View:
    """Build the window that says that Slack did not answer, and nothing was changed."""
    text = localizer.say("Slack did not answer in time. Nothing was changed: choose them once more from the message.")
    return window(localizer.say("New in Slack"), [alert(text, "error")], close=localizer.say("Close"))


def set_aside_sentence(localizer: Localizer, many: int) -> str:
    """Say that newcomers were set aside."""
    return localizer.count(
        "Nothing was changed: {n} person is set aside, and the other administrators see it.",
        "Nothing was changed: {n} people are set aside, and the other administrators see it.",
        many,
    )


def _fitting(names: Sequence[str]) -> int:
    """Count how many of these names a message has room for."""
    lengths = itertools.accumulate(len(name) + 2 for name in names)
    return max(1, sum(length <= _LONGEST_NAMES for length in lengths))


def _decision(context: MessageContext[MembersJoined], is_open: bool) -> Block:  # noqa: FBT001 - private
    say, value = context.localizer.say, str(context.message.entry)
    if not is_open:
        return paragraph(say("All of them have been dealt with: there is nothing more to do."))
    return buttons(
        button(say("Choose whom to add"), CHOOSE, value=value, style="primary"),
        button(say("Ignore all"), SET_ASIDE, value=value),
    )


def _groups(localizer: Localizer, newcomers: Sequence[Newcomer]) -> Iterator[Block]:
    for number, start in enumerate(range(0, len(newcomers), _BOXES)):
        group = newcomers[start : start + _BOXES]
        options = {each.arrival.proposal: _option(each) for each in group}
        ticked = [options[each.arrival.proposal] for each in group if each.is_plain]
        element = CheckboxesElement(action_id=GROUP, options=[*options.values()], initial_options=ticked or None)
        label = plain(_label(localizer, number, len(newcomers)))
        yield InputBlock(block_id=f"{GROUP}_{number}", label=label, element=element, optional=True)


def _label(localizer: Localizer, number: int, total: int) -> str:
    first, last = number * _BOXES + 1, min((number + 1) * _BOXES, total)
    return localizer.say("{first} to {last} of {total}", first=str(first), last=str(last), total=str(total))


def _option(newcomer: Newcomer) -> Option:
    stranger = newcomer.stranger
    return Option(
        value=str(newcomer.arrival.proposal),
        text=plain(clip(stranger.name, _BOX_LENGTH)),
        description=plain(clip(stranger.email, _BOX_LENGTH)),
    )
