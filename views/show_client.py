"""What people see of a client, and of who looks after them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement, ConfirmObject, DatePickerElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.clients import Client, ClientId
from rules.model.dates import read_day
from rules.model.journal import IdempotencyKey
from rules.show_client import ClientSheet
from views.client_words import in_portfolios, numbers, seen_lines
from views.list_clients import WINDOW as LIST
from views.list_clients import shown_place, write_place
from views.typeset import Code, Day, Sentence, Typed, clip, header, joined, note, paragraph, paragraphs, plain, written
from views.windows import button, read_metadata, window

DAY = "client_day"
EDIT = "edit_client"
END = "end_client"
# So many have room in a window; the command line tells of all.
SHOWN = 20
_CONFIRM_LENGTH = 300


@dataclass(frozen=True, slots=True)
class Shown:
    """What a client's window carries: of whom it is, and the list beneath.

    `turn` counts the days that were chosen in it, so that its picker shows the day found.
    """

    client: ClientId
    turn: int = 0
    list_view: str = ""
    list_place: str = ""


def sheet(localizer: Localizer, found: ClientSheet, shown: Shown, form: IdempotencyKey) -> View:
    """Build the window of a client.

    `form` is that of « Fin de mission ».
    """
    blocks: list[Block] = [
        header(found.client.name),
        paragraphs(*_details(localizer, found)),
        *_choices(localizer, found, shown, form),
        header(written(heading(localizer, found))),
        *(paragraphs(*seen_lines(localizer, found, each)) for each in found.seen[:SHOWN]),
        note(*_notes(localizer, found)),
    ]
    if found.head is not None:
        text = localizer.say("Lines in the journal: {lines}. Hash of the last: {hash}")
        blocks.append(paragraph(text, lines=Typed(localizer.number(found.head.lines)), hash=Code(found.head.hash)))
    return window(localizer.say("Client"), blocks, close=localizer.say("Close"), metadata=asdict(shown))


def read_shown(view: Mapping[str, Any]) -> Shown:
    """Read what a client's window carries."""
    carried = read_metadata(view)
    return Shown(ClientId(carried["client"]), carried["turn"], carried["list_view"], carried["list_place"])


def over_list(view: Mapping[str, Any], shown: Shown) -> Shown:
    """Note the list beneath, where a button was pressed in one."""
    if view.get("callback_id") != LIST:
        return shown
    return replace(shown, list_view=view["id"], list_place=write_place(shown_place(view)))


def read_client(action: Mapping[str, Any]) -> ClientId:
    """Read whose window a button opens."""
    return ClientId(int(action["value"]))


def read_chosen(action: Mapping[str, Any]) -> date | None:
    """Read the day that was chosen."""
    return read_day(action.get("selected_date") or "")


def _details(localizer: Localizer, found: ClientSheet) -> list[Sentence]:
    client = found.client
    lines: list[Sentence] = [("{numbers}", {"numbers": Typed(joined(*numbers(localizer, client)))})]
    lines.append((localizer.say("Client since {date}"), {"date": Day(client.since, localizer)}))
    if client.until is not None:
        lines.append((localizer.say("Left the firm on {date}"), {"date": Day(client.until, localizer)}))
        return lines
    return [*lines, in_portfolios(localizer, found.portfolios)]


def _choices(localizer: Localizer, found: ClientSheet, shown: Shown, form: IdempotencyKey) -> list[Block]:
    elements: list[DatePickerElement | ButtonElement] = []
    if found.reader is not None and found.reader.decides:
        initial = found.day.isoformat() if found.is_past else None
        another = plain(localizer.say("Another day"))
        elements.append(DatePickerElement(action_id=DAY, placeholder=another, initial_date=initial))
    if found.reader is not None and found.reader.is_administrator and found.client.until is None:
        edit = button(localizer.say("Edit"), EDIT)
        elements += [edit, _end(localizer, found.client, form)]
    return [ActionsBlock(block_id=f"choices-{shown.turn}", elements=elements)] if elements else []


def _end(localizer: Localizer, client: Client, form: IdempotencyKey) -> ButtonElement:
    say = localizer.say
    end = button(say("End of engagement"), END, value=form, style="danger")
    text = say(
        "{name} leaves the firm today and every portfolio: nobody looks after this client any more. What was is kept.",
        name=client.name,
    )
    end.confirm = ConfirmObject(
        title=plain(say("End of engagement?")),
        text=plain(clip(text, _CONFIRM_LENGTH)),
        confirm=plain(say("End of engagement")),
        deny=plain(say("Cancel")),
    )
    return end


def heading(localizer: Localizer, found: ClientSheet) -> Sentence:
    """Say of which day it is told who could see a client."""
    if found.is_past:
        return localizer.say("Who could see this client on {date}"), {"date": localizer.day(found.day)}
    return localizer.say("Who looks after this client"), {}


def _notes(localizer: Localizer, found: ClientSheet) -> list[str]:
    said: list[str] = []
    if not found.seen:
        nobody = localizer.say("Nobody could, by a portfolio."), localizer.say("Nobody looks after this client.")
        said.append(nobody[0] if found.is_past else nobody[1])
    if (others := len(found.seen) - SHOWN) > 0:
        said.append(localizer.count("{n} line more is not shown.", "{n} lines more are not shown.", others))
    return [*said, *beyond(localizer, found)]


def beyond(localizer: Localizer, found: ClientSheet) -> list[str]:
    """Say who else sees a client, and what is left out."""
    say = localizer.say
    said = [say("Besides, partners and administrators see every client who is not only in confidential portfolios.")]
    if found.leaves_out and found.reader is None:
        said.append(say("Confidential portfolios are left out."))
    elif found.leaves_out:
        said.append(say("Confidential portfolios in which you are not are left out."))
    return said
