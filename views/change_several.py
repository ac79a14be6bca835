"""What people see when the same is done for several people at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import Block, DatePickerElement, InputBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.change_several import NotDone, Several, WantedForSeveral
from rules.model.journal import IdempotencyKey
from rules.model.payload import ForSeveral
from rules.model.people import Person, PersonId
from rules.model.refusals import AccessChanged, Field
from views.access_days import asked_return
from views.change_access import reason_field
from views.close_outside_accesses import remaining_of_several
from views.door import open_sessions
from views.endings import come_back
from views.firm_profile import FirmProfile
from views.list_subscribers import Origin, read_origin
from views.refusals import sentence
from views.standing import access_words
from views.subscriber_form import labels, picked_day
from views.typeset import Sentence, Typed, alert, note, paragraph, paragraphs, plain
from views.windows import read_metadata, typed_reason, window

WINDOW = "change_several"
_ENDING = frozenset({ForSeveral.SUSPEND, ForSeveral.REMOVE})


@dataclass(frozen=True, slots=True)
class Submitted:
    """What the confirmation sends."""

    form: IdempotencyKey
    wanted: WantedForSeveral
    origin: Origin | None


def confirmation(
    localizer: Localizer,
    several: Several,
    form: IdempotencyKey,
    firm: FirmProfile,
    origin: Origin | None = None,
    more: int = 0,
) -> View:
    """Build the window that names everybody, and asks whether it is wanted.

    `more` are found besides, who can follow.
    """
    able = several.done
    blocks: list[Block] = []
    if able:
        blocks += [paragraph(_asked(localizer, several)), paragraphs(*(_named(each) for each in able))]
        blocks += [note(each) for each in _consequences(localizer, several, firm, more)]
        blocks += _fields(localizer, several.what, len(able))
    blocks += _left_out(localizer, several.not_done)
    return window(
        _title(localizer, several.what),
        blocks,
        submit=_verb(localizer, several.what) if able else None,
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={
            "form": form,
            "what": several.what,
            "people": [each.id for each in able],
            "origin": asdict(origin) if origin else None,
        },
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was confirmed, from Slack's payload."""
    metadata = read_metadata(view)
    people = tuple(PersonId(each) for each in metadata["people"])
    days = picked_day(view, Field.ENDS_ON), picked_day(view, Field.BACK_ON)
    wanted = WantedForSeveral(ForSeveral(metadata["what"]), people, typed_reason(view), *days)
    return Submitted(IdempotencyKey(metadata["form"]), wanted, read_origin(metadata))


def result(localizer: Localizer, several: Several, to_close: int = 0) -> View:
    """Build the window that says for whom it was done, and for whom not.

    So many outside accesses of theirs are to be closed.
    """
    blocks: list[Block] = []
    if several.done:
        blocks += [
            alert(_done(localizer, several), "success"),
            paragraph("{names}", names=Typed(", ".join(each.name for each in several.done))),
            *([paragraphs(come_back(localizer, several.back_on, len(several.done)))] if several.back_on else []),
            note(localizer.say("Those concerned will be notified in Slack.")),
        ]
    else:
        blocks.append(alert(localizer.say("Nothing was changed."), "warning"))
    blocks += [*remaining_of_several(localizer, to_close), *_left_out(localizer, several.not_done)]
    return window(_title(localizer, several.what), blocks, close=localizer.say("OK"))


def _named(person: Person) -> Sentence:
    return "{name} ({email})", {"name": person.name, "email": Typed(person.email)}


def _left_out(localizer: Localizer, left_out: Sequence[NotDone]) -> list[Block]:
    if not left_out:
        return []
    told = localizer.say("{name}: {reason}")
    lines: list[Sentence] = [
        (told, {"name": each.person.name, "reason": Typed(_why(localizer, each))}) for each in left_out
    ]
    return [paragraphs((localizer.say("Not possible:"), {}), *lines)]


def _why(localizer: Localizer, left_out: NotDone) -> str:
    if isinstance(left_out.why, AccessChanged):
        return localizer.say("this access is {access}.", access=access_words(localizer, left_out.why.access))
    return sentence(localizer, left_out.why)


def _fields(localizer: Localizer, what: ForSeveral, many: int) -> list[Block]:
    match what:
        case ForSeveral.SUSPEND:
            return [reason_field(localizer, ending=False, many=many), asked_return(localizer)]
        case ForSeveral.REMOVE:
            return [reason_field(localizer, ending=True, many=many)]
        case ForSeveral.DATES:
            label = plain(labels(localizer)[Field.ENDS_ON])
            element = DatePickerElement(action_id=Field.ENDS_ON)
            return [InputBlock(block_id=Field.ENDS_ON, label=label, element=element)]
        case ForSeveral.PASSWORDS:
            return []


def _consequences(localizer: Localizer, several: Several, firm: FirmProfile, more: int) -> list[str]:
    say, able = localizer.say, several.done
    follows = {
        ForSeveral.SUSPEND: say(
            "These accesses are put on hold at once. Each can be reactivated from the list at any time."
        ),
        ForSeveral.REMOVE: say(
            "These accesses and their passwords end at once. Each person can be added again; the history stays."
        ),
        ForSeveral.DATES: say(
            "On that day they still have access; the next day it is put on hold. Administrators are reminded 7 days "
            "and 1 day before."
        ),
        ForSeveral.PASSWORDS: say("Their present passwords stop working at once, and new ones are sent."),
    }
    found = [follows[several.what]]
    if several.what in _ENDING:
        found += open_sessions(localizer, firm)
    administrators = [each.name for each in able if each.is_administrator and not each.partner]
    if administrators and several.what in _ENDING:
        found.append(say("The administrator’s profile ends with it: {names}.", names=localizer.several(administrators)))
    outside = [each.name for each in able if each.slack_id is None]
    if outside and several.what is ForSeveral.PASSWORDS:
        names = localizer.several(outside)
        found.append(
            say("Without a Slack account; you receive their passwords and hand them over: {names}.", names=names)
        )
    found.append(
        say("Each person will be notified; the administrators and the team channel get one message for all of them.")
    )
    if more > 0:
        found.append(
            localizer.count("{n} other person can follow afterwards.", "{n} other people can follow afterwards.", more)
        )
    return found


def _asked(localizer: Localizer, several: Several) -> str:
    count, n = localizer.count, len(several.done)
    return {
        ForSeveral.SUSPEND: count("Put {n} access on hold?", "Put {n} accesses on hold?", n),
        ForSeveral.REMOVE: count("Remove {n} person?", "Remove {n} people?", n),
        ForSeveral.DATES: count("Set the last day of {n} access:", "Set the last day of {n} accesses:", n),
        ForSeveral.PASSWORDS: count("Send {n} new password?", "Send {n} new passwords?", n),
    }[several.what]


def _done(localizer: Localizer, several: Several) -> str:
    count, n = localizer.count, len(several.done)
    day = localizer.day(several.ends_on) if several.ends_on else ""
    return {
        ForSeveral.SUSPEND: count("{n} access is on hold.", "{n} accesses are on hold.", n),
        ForSeveral.REMOVE: count("{n} person was removed.", "{n} people were removed.", n),
        ForSeveral.DATES: count("{n} access ends on {date}.", "{n} accesses end on {date}.", n, date=day),
        ForSeveral.PASSWORDS: count("{n} new password is being sent.", "{n} new passwords are being sent.", n),
    }[several.what]


def _title(localizer: Localizer, what: ForSeveral) -> str:
    return {
        ForSeveral.SUSPEND: localizer.say("Put on hold"),
        ForSeveral.REMOVE: localizer.say("Remove subscribers"),
        ForSeveral.DATES: localizer.say("New end date"),
        ForSeveral.PASSWORDS: localizer.say("New passwords"),
    }[what]


def _verb(localizer: Localizer, what: ForSeveral) -> str:
    return {
        ForSeveral.SUSPEND: localizer.say("Put on hold"),
        ForSeveral.REMOVE: localizer.say("Remove"),
        ForSeveral.DATES: localizer.say("Save"),
        ForSeveral.PASSWORDS: localizer.say("Send"),
    }[what]
