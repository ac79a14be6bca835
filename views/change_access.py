"""What people see when an access is suspended, reactivated or removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.change_access import Change, Concerned, Wanted
from rules.model.journal import IdempotencyKey
from rules.model.messages import SubscriberReactivated, SubscriberRemoved, SubscriberSuspended
from rules.model.payload import Cause
from rules.model.people import Person, PersonId
from rules.model.refusals import Field
from rules.model.subscriber_form import LIMITS
from views.access_days import asked_days, lasts, would_return
from views.close_outside_accesses import remaining
from views.days import days
from views.door import change_on_its_way, open_sessions
from views.endings import returns
from views.firm_profile import FirmProfile
from views.follow_members import decision, keep_on_hold, remove
from views.list_subscribers import Origin, read_origin
from views.message_context import MessageContext, Notice, news
from views.set_dates import extend
from views.subscriber_form import labels, picked_day
from views.typeset import Sentence, Typed, alert, note, paragraph, paragraphs, plain
from views.windows import read_metadata, typed_reason, window

WINDOW = "change_access"


@dataclass(frozen=True, slots=True)
class Submitted:
    """What the confirmation sends."""

    form: IdempotencyKey
    wanted: Wanted
    origin: Origin | None


def confirmation(
    localizer: Localizer,
    concerned: Concerned,
    change: Change,
    form: IdempotencyKey,
    firm: FirmProfile,
    origin: Origin | None = None,
    *,
    until: date | None = None,
) -> View:
    """Build the window that asks to confirm a change of access.

    Where an access ends, it asks for the reason; where the last day is over, for another, and proposes `until`.
    `origin` comes back with the answer: the list to be shown anew.
    """
    person = concerned.person
    blocks: list[Block] = [paragraph("{name} ({email})", name=person.name, email=Typed(person.email))]
    blocks += [note(each) for each in _consequences(localizer, person, change, firm)]
    if change is not Change.REACTIVATE:
        blocks.append(reason_field(localizer, ending=change is Change.REMOVE))
    blocks += asked_days(localizer, person, change, until)
    return window(
        _title(localizer, change),
        blocks,
        submit=_verb(localizer, change),
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={
            "form": form,
            "person": person.id,
            "change": change,
            "origin": asdict(origin) if origin else None,
            "asked": until is not None,
        },
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was confirmed, from Slack's payload."""
    metadata = read_metadata(view)
    wanted = Wanted(
        PersonId(metadata["person"]),
        Change(metadata["change"]),
        typed_reason(view),
        back_on=picked_day(view, Field.BACK_ON),
        asked=metadata.get("asked", False),
        ends_on=picked_day(view, Field.ENDS_ON),
    )
    return Submitted(IdempotencyKey(metadata["form"]), wanted, read_origin(metadata))


def result(
    localizer: Localizer,
    person: Person,
    change: Change,
    firm: FirmProfile,
    *,
    waits: bool = False,
    to_close: Sequence[str] = (),
) -> View:
    """Build the window that says what was done; `waits`: the firm's directory does not have it yet.

    `to_close` are the services outside that no program closes.
    """
    done = {
        Change.SUSPEND: localizer.say("The access of {name} is on hold."),
        Change.REACTIVATE: localizer.say("The access of {name} is active again."),
        Change.REMOVE: localizer.say("{name} has been removed from the subscribers."),
    }[change]
    blocks = [
        alert(done.format(name=person.name), "success"),
        *([paragraphs(*until)] if (until := lasts(localizer, person, change)) else []),
        paragraph(_follows(localizer, person, change)),
        *_at_door(localizer, change, firm, waits=waits),
        *remaining(localizer, to_close),
    ]
    return window(_title(localizer, change), blocks, close=localizer.say("OK"))


def _at_door(localizer: Localizer, change: Change, firm: FirmProfile, *, waits: bool) -> list[Block]:
    if waits:
        return [change_on_its_way(localizer, firm)]
    return [] if change is Change.REACTIVATE else [note(each) for each in open_sessions(localizer, firm)]


def subscriber_suspended(context: MessageContext[SubscriberSuspended]) -> Notice:
    """Write the message that an access is on hold."""
    say, payload = context.localizer.say, context.payload
    mine = {
        Cause.END_DATE: say("Your access to the online space of {firm} is on hold: its last day has passed."),
        Cause.ACCOUNT_CLOSED: say(
            "Your access to the online space of {firm} is on hold, because your Slack account was closed."
        ),
    }
    texts = {
        Cause.END_DATE: say(
            "The access of {person} to the online space of {firm} is on hold: its last day has passed."
        ),
        Cause.ACCOUNT_CLOSED: say(
            "The access of {person} to the online space of {firm} is on hold, because the Slack account is no longer "
            "that of a member of the firm."
        ),
    }
    by_somebody = (
        say("{author} put your access to the online space of {firm} on hold.")
        if context.to_owner
        else say("{author} put the access of {person} to the online space of {firm} on hold.")
    )
    text = (mine if context.to_owner else texts).get(payload.cause, by_somebody) if payload.cause else by_somebody
    reader, back = context.message.recipient, [returns(context.localizer, payload.back_on)] if payload.back_on else []
    if payload.answer is not None and reader is not None and not context.to_owner:
        return _settled(context)
    if payload.author is not None or context.to_owner or reader is None or not reader.is_administrator:
        return _told(context, say("Access on hold"), text, "", *back)
    advice = say(
        "If this person has left the firm, remove the access; otherwise keep it on hold. If in doubt, ask {contact}."
    )
    found = _told(context, say("Access on hold"), text, advice)
    longer = [extend(context.localizer, payload.person, payload.ends_on)] if payload.ends_on else []
    return replace(found, blocks=[*found.blocks, decision(context, *longer, remove(context), keep_on_hold(context))])


def _settled(context: MessageContext[SubscriberSuspended]) -> Notice:
    """Write what had happened, and what was decided since."""
    say = context.localizer.say
    text = (
        say("The access of {person} was put on hold: its last day had passed.")
        if context.payload.cause is Cause.END_DATE
        else say("The access of {person} was put on hold: the Slack account was closed, or became a guest’s.")
    )
    found = news(context, say("Access on hold"), text, "")
    return replace(found, blocks=[*found.blocks, decision(context)])


def subscriber_reactivated(context: MessageContext[SubscriberReactivated]) -> Notice:
    """Write the message that an access is active again."""
    say = context.localizer.say
    if context.payload.author is None:
        mine = say("Your access to the online space of {firm} is active again: the hold is over.")
        theirs = say("The access of {person} to the online space of {firm} is active again: the hold is over.")
    else:
        mine = say("{author} reactivated your access to the online space of {firm}.")
        theirs = say("{author} reactivated the access of {person} to the online space of {firm}.")
    more = [*_own_password(context), *days(context.localizer, None, context.payload.ends_on)]
    return _told(context, say("Access reactivated"), mine if context.to_owner else theirs, "", *more)


def _own_password(context: MessageContext[SubscriberReactivated]) -> list[Sentence]:
    kept = context.payload.keeps_password
    if kept is None or not context.to_owner:
        return []
    text = (
        context.localizer.say("Your earlier password is valid again.")
        if kept
        else context.localizer.say("A new password comes to you in a message of its own.")
    )
    return [(text, {})]


def subscriber_removed(context: MessageContext[SubscriberRemoved]) -> Notice:
    """Write the message that somebody is no longer a subscriber."""
    say = context.localizer.say
    mine = say("{author} removed you from the subscribers of the online space of {firm}.")
    theirs = say("{author} removed {person} from the subscribers of the online space of {firm}.")
    return _told(context, say("Access removed"), mine if context.to_owner else theirs)


def _told(context: MessageContext[Any], title: str, text: str, ask: str = "", *more: Sentence) -> Notice:
    say, reason = context.localizer.say, context.mentions.reasons.get(context.message.entry, "")
    why: list[Sentence] = (
        [(say("Reason: {reason}"), {"reason": Typed(reason)})] if reason and context.payload.with_reason else []
    )
    advice = (
        say("If you have a question, ask {contact}.")
        if context.to_owner
        else say("There is nothing you need to do. If this surprises you, tell {contact}.")
    )
    return news(context, title, text, ask or advice, *more, *why)


def _title(localizer: Localizer, change: Change) -> str:
    return {
        Change.SUSPEND: localizer.say("Put on hold"),
        Change.REACTIVATE: localizer.say("Reactivate"),
        Change.REMOVE: localizer.say("Remove a subscriber"),
    }[change]


def _verb(localizer: Localizer, change: Change) -> str:
    return {
        Change.SUSPEND: localizer.say("Put on hold"),
        Change.REACTIVATE: localizer.say("Reactivate"),
        Change.REMOVE: localizer.say("Remove"),
    }[change]


def _consequences(localizer: Localizer, person: Person, change: Change, firm: FirmProfile) -> list[str]:
    told_of_it = localizer.say("The person, the administrators and the team channel will be notified.")
    if change is Change.REACTIVATE:
        waits = [would_return(localizer, person.back_on)] if person.back_on else []
        return [told_of_it, _password(localizer, person), *waits]
    ends = (
        localizer.say("The access is put on hold at once. It can be reactivated from the list at any time.")
        if change is Change.SUSPEND
        else localizer.say("The access and its password end at once. The person can be added again; the history stays.")
    )
    administers = person.is_administrator and not person.partner
    profile = [localizer.say("The administrator’s profile ends with it.")] if administers else []
    return [ends, *open_sessions(localizer, firm), *profile, told_of_it]


def _password(localizer: Localizer, person: Person) -> str:
    if person.knows_password:
        return localizer.say("The earlier password is valid again.")
    return localizer.say("A new password is sent, because none was noted before.")


def _follows(localizer: Localizer, person: Person, change: Change) -> str:
    if change is Change.REACTIVATE:
        return localizer.say("Those concerned will be notified in Slack.") + " " + _password(localizer, person)
    return localizer.say(
        "Those concerned will be notified in Slack. What was still to be sent to this person will not be sent."
    )


def reason_field(localizer: Localizer, *, ending: bool, many: int = 1) -> Block:
    """Build the field for why so many accesses are put on hold, or end."""
    asked = (
        localizer.count(
            "Why is this person removed? Administrators and partners read it; the journal keeps it.",
            "Why are these people removed? Administrators and partners read it; the journal keeps it.",
            many,
        )
        if ending
        else localizer.count(
            "Why is this access put on hold? Administrators and partners read it; the journal keeps it.",
            "Why are these accesses put on hold? Administrators and partners read it; the journal keeps it.",
            many,
        )
    )
    return InputBlock(
        block_id=Field.REASON,
        label=plain(labels(localizer)[Field.REASON]),
        element=PlainTextInputElement(action_id=Field.REASON, multiline=True, max_length=LIMITS[Field.REASON]),
        hint=plain(asked),
    )
