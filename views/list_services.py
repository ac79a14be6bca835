"""What administrators see of the firm's list of services outside."""

from __future__ import annotations

from enum import StrEnum

from slack_sdk.models.blocks import Block, DividerBlock, Option, OverflowMenuElement, SectionBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.list_services import Services
from rules.model.outside_accesses import OutsideService, ServiceId
from views.close_outside_accesses import OPEN_FROM_SERVICES
from views.typeset import alert, note, plain
from views.windows import button, buttons, window

OPEN = "open_services"
ADD = "add_services"
MENU = "service_menu"
# With more rows, a window would have no room.
_SHOWN = 45


class Choice(StrEnum):
    """What can be done with a service, in the order of the menu."""

    RENAME = "rename"
    ARCHIVE = "archive"


def listing(localizer: Localizer, found: Services, archived: OutsideService | None = None) -> View:
    """Build the window with the firm's list, under what was just archived."""
    say = localizer.say
    intro = say(
        "What people of the firm can sign in to elsewhere, and no program closes when they leave. Each access that "
        "somebody has becomes a task when they leave."
    )
    secret = say("Only names are kept: never an identifier, never a password.")
    blocks: list[Block] = [_archived(localizer, archived)] if archived else []
    blocks += [note(intro, secret), buttons(button(say("Add services"), ADD, style="primary"))]
    if found.to_close:
        blocks.append(_to_close(localizer, found.to_close))
    for service in found.services[:_SHOWN]:
        blocks += [DividerBlock(), _row(localizer, service, found.holders.get(service.id, 0))]
    others = len(found.services) - _SHOWN
    if others > 0:
        blocks.append(note(localizer.count("and {n} other service", "and {n} other services", others)))
    if not found.services:
        blocks.append(alert(say("The list is empty: add impots.gouv, net-entreprises, Urssaf, your banks…"), "info"))
    return window(say("Outside accesses"), blocks, close=say("Close"))


def read_choice(value: str) -> tuple[Choice, ServiceId]:
    """Read what was chosen, and for which service."""
    choice, service = value.split(":")
    return Choice(choice), ServiceId(int(service))


def _archived(localizer: Localizer, service: OutsideService) -> Block:
    text = localizer.say(
        "“{name}” is no longer offered. Those who have it still do, and it is to be closed when they leave.",
        name=service.name,
    )
    return alert(text, "info")


def _to_close(localizer: Localizer, waiting: int) -> Block:
    text = localizer.count("{n} outside access is to be closed.", "{n} outside accesses are to be closed.", waiting)
    return SectionBlock(text=plain(text), accessory=button(localizer.say("See what is to close"), OPEN_FROM_SERVICES))


def _row(localizer: Localizer, service: OutsideService, holders: int) -> Block:
    had = localizer.count("{n} person has it", "{n} people have it", holders)
    told = had if service.is_offered else localizer.say("Archived: {had}", had=had)
    names = {Choice.RENAME: localizer.say("Rename"), Choice.ARCHIVE: localizer.say("Archive")}
    offered = [each for each in Choice if service.is_offered or each is Choice.RENAME]
    options = [Option(text=plain(names[each]), value=f"{each}:{service.id}") for each in offered]
    menu = OverflowMenuElement(action_id=MENU, options=options)
    return SectionBlock(block_id=f"service-{service.id}", text=plain(f"{service.name}\n{told}"), accessory=menu)
