"""What people see of an access put on hold, reactivated or removed: the confirmation, the outcome, the messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Reader
from rules.change_access import Cause, Change, Concerned, Wanted
from rules.model.journal import FormId
from rules.model.people import PasswordState, Person, PersonId
from rules.model.refusals import Field
from rules.model.subscriber_form import LIMITS
from views.follow_members import decision, keep_on_hold, remove
from views.list_subscribers import Origin, read_origin
from views.message_context import Notice, Telling, notice, told
from views.subscriber_form import labels
from views.typeset import Sentence, Typed, alert, note, paragraph, plain
from views.windows import carried, window

WINDOW = "change_access"


@dataclass(frozen=True, slots=True)
class Submitted:
    """What the confirmation sends: the form's id, what is wanted, and the list it was asked from."""

    form: FormId
    wanted: Wanted
    origin: Origin | None


def confirmation(
    reader: Reader, concerned: Concerned, change: Change, form: FormId, origin: Origin | None = None
) -> View:
    """Whose access is meant, what will follow, and where an access ends, a field for the reason.

    `origin` comes back with the answer: the list that is to be shown anew.
    """
    person = concerned.person
    blocks: list[Block] = [paragraph("{name} ({email})", name=person.name, email=Typed(person.email))]
    blocks += [note(each) for each in _consequences(reader, person, change)]
    if change is not Change.REACTIVATE:
        blocks.append(_reason(reader))
    return window(
        _title(reader, change),
        blocks,
        submit=_verb(reader, change),
        close=reader.say("Cancel"),
        name=WINDOW,
        carries={"form": form, "person": person.id, "change": change, "origin": asdict(origin) if origin else None},
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """What was confirmed, from Slack's payload."""
    carries = carried(view)
    state = view["state"]["values"].get(Field.REASON, {}).get(Field.REASON, {})
    wanted = Wanted(PersonId(carries["person"]), Change(carries["change"]), state.get("value") or "")
    return Submitted(FormId(carries["form"]), wanted, read_origin(carries))


def result(reader: Reader, person: Person, change: Change) -> View:
    """What has been done, and who is told of it."""
    done = {
        Change.SUSPEND: reader.say("The access of {name} is on hold."),
        Change.REACTIVATE: reader.say("The access of {name} is active again."),
        Change.REMOVE: reader.say("{name} has been removed from the subscribers."),
    }[change]
    blocks = [alert(done.format(name=person.name), "success"), paragraph(_follows(reader, person, change))]
    return window(_title(reader, change), blocks, close=reader.say("OK"))


def subscriber_suspended(telling: Telling) -> Notice:
    """An access is on hold: for its owner, those who decide, and the team channel."""
    say = telling.reader.say
    mine = (
        say("{author} put your access to the online space of {firm} on hold.")
        if telling.facts["author"]
        else say("Your access to the online space of {firm} is on hold: its last day is over.")
    )
    texts = {
        Cause.END_DATE: say("The access of {person} to the online space of {firm} is on hold: its last day is over."),
        "": say("{author} put the access of {person} to the online space of {firm} on hold."),
        Cause.ACCOUNT_CLOSED: say(
            "The access of {person} to the online space of {firm} is on hold, because the Slack account is no longer "
            "that of a member of the firm."
        ),
    }
    theirs, reader = texts[telling.facts["cause"]], telling.message.recipient
    if "proposal" not in telling.facts or telling.to_owner or reader is None or not reader.is_administrator:
        return _told(telling, say("Access on hold"), mine, theirs)
    advice = say(
        "If this person has left the firm, remove the access; otherwise keep it on hold. Ask {contact} in doubt."
    )
    found = _told(telling, say("Access on hold"), mine, theirs, advice)
    return replace(found, blocks=[*found.blocks, decision(telling, remove(telling), keep_on_hold(telling))])


def subscriber_reactivated(telling: Telling) -> Notice:
    """An access is active again."""
    say = telling.reader.say
    mine = say("{author} reactivated your access to the online space of {firm}.")
    theirs = say("{author} reactivated the access of {person} to the online space of {firm}.")
    return _told(telling, say("Access reactivated"), mine, theirs)


def subscriber_removed(telling: Telling) -> Notice:
    """Somebody is a subscriber no more."""
    say = telling.reader.say
    mine = say("{author} removed you from the subscribers of the online space of {firm}.")
    theirs = say("{author} removed {person} from the subscribers of the online space of {firm}.")
    return _told(telling, say("Access removed"), mine, theirs)


def _told(telling: Telling, title: str, mine: str, theirs: str, ask: str = "") -> Notice:
    say, facts, firm = telling.reader.say, telling.facts, telling.house.firm
    names = {"person": facts["person"], "author": facts["author"]}
    text = mine if telling.to_owner else theirs
    happened: list[Sentence] = [(text, {**names, "firm": Typed(firm)})]
    if facts["why"]:
        happened.append((say("Reason: {reason}"), {"reason": Typed(facts["why"])}))
    advice = (
        say("If you have a question, ask {contact}.")
        if telling.to_owner
        else say("There is nothing you need to do. If this surprises you, tell {contact}.")
    )
    return notice(text, told(telling, title, happened, ask or advice), **names, firm=firm)


def _title(reader: Reader, change: Change) -> str:
    return {
        Change.SUSPEND: reader.say("Put on hold"),
        Change.REACTIVATE: reader.say("Reactivate"),
        Change.REMOVE: reader.say("Remove a subscriber"),
    }[change]


def _verb(reader: Reader, change: Change) -> str:
    return {
        Change.SUSPEND: reader.say("Put on hold"),
        Change.REACTIVATE: reader.say("Reactivate"),
        Change.REMOVE: reader.say("Remove"),
    }[change]


def _consequences(reader: Reader, person: Person, change: Change) -> list[str]:
    told_of_it = reader.say("The person, the administrators and the team channel are told.")
    if change is Change.REACTIVATE:
        return [told_of_it, _password(reader, person)]
    ends = (
        reader.say("The access ends at once. It can be reactivated from the list at any time.")
        if change is Change.SUSPEND
        else reader.say("The access and its password end at once. The person can be added again; the history stays.")
    )
    administers = person.is_administrator and not person.partner
    return [ends, *([reader.say("The administrator’s profile ends with it.")] if administers else []), told_of_it]


def _password(reader: Reader, person: Person) -> str:
    if person.password_state is PasswordState.NOTED:
        return reader.say("The password noted before is valid again.")
    return reader.say("A new password is sent, because none was noted before.")


def _follows(reader: Reader, person: Person, change: Change) -> str:
    if change is Change.REACTIVATE:
        return reader.say("Everyone concerned is told.") + " " + _password(reader, person)
    return reader.say("Everyone concerned is told. What was still to be sent to this person is not sent any more.")


def _reason(reader: Reader) -> Block:
    return InputBlock(
        block_id=Field.REASON,
        label=plain(labels(reader)[Field.REASON]),
        element=PlainTextInputElement(action_id=Field.REASON, multiline=True, max_length=LIMITS[Field.REASON]),
        hint=plain(reader.say("Why does this access end? Administrators and partners read it; the journal keeps it.")),
    )
