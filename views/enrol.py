"""What people see when they enrol as administrator."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_sdk.models.blocks import Block, CheckboxesElement, ConfirmObject, InputBlock, Option
from slack_sdk.models.views import View

from locales import Localizer
from rules.enrol import Choice, EnrolmentStatus
from rules.model.messages import AdministratorEnrolled, AdministratorResigned
from rules.model.notices import Tally
from rules.request_enrolment import EXPIRES_AFTER
from views.message_context import MessageContext, Notice, news
from views.report_enrolment import offer
from views.takeover import left_alone
from views.typeset import Day, Sentence, Typed, alert, header, note, paragraph, plain
from views.windows import button, buttons, window

COMMANDS = ("/admin-espace", "/space-admin")
WINDOW = "enrol"
CHECKBOX = "administrator"
CHECKED = "yes"
OPEN = "open_enrol"
REFRESH = "refresh_enrolment"
ADD = "add_after_enrolment"
WITHDRAW = "withdraw_request"


def form(localizer: Localizer, standing: EnrolmentStatus, form_id: str) -> View:
    """Build the window with the checkbox, ticked for administrators.

    While a request waits for approval, it says so instead.
    """
    person = standing.person
    if standing.waiting_since is not None:
        return _pending(localizer, standing.waiting_since, standing.deciders)
    enrolled = Option(
        value=CHECKED,
        text=plain(localizer.say("Enrol me as administrator")),
        description=plain(localizer.say("Required to add subscribers.")),
    )
    box = CheckboxesElement(
        action_id=CHECKBOX, options=[enrolled], initial_options=[enrolled] if person.is_administrator else None
    )
    return window(
        localizer.say("Manage the users"),
        [
            header(localizer.say("Manage the users of the space")),
            *_administrators(localizer, standing),
            *_approval(localizer, standing),
            InputBlock(block_id=CHECKBOX, label=plain(localizer.say("My profile")), element=box, optional=True),
            note(
                localizer.say(
                    "Note: to keep the space safe, a message is systematically sent to its other users "
                    "when this changes."
                )
            ),
        ],
        submit=localizer.say("Confirm"),
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={"form": form_id},
    )


def _approval(localizer: Localizer, standing: EnrolmentStatus) -> list[Block]:
    if not standing.deciders:
        return []
    text = localizer.say(
        "In this firm your enrolment takes effect when another administrator or a partner approves it. Will be "
        "asked: {names}."
    )
    return [paragraph(text, names=Typed(localizer.several(standing.deciders)))]


def _pending(localizer: Localizer, since: datetime, deciders: Sequence[str] = ()) -> View:
    withdraw = button(localizer.say("Withdraw my request"), WITHDRAW)
    withdraw.confirm = ConfirmObject(
        title=plain(localizer.say("Withdraw your request?")),
        text=plain(localizer.say("Those who were asked will no longer be able to approve it. You can ask again.")),
        confirm=plain(localizer.say("Withdraw")),
        deny=plain(localizer.say("Cancel")),
    )
    asked = paragraph(localizer.say("Sent to: {names}."), names=Typed(localizer.several(deciders)))
    blocks = [waiting(localizer, since), *([asked] if deciders else []), buttons(withdraw)]
    return window(localizer.say("Manage the users"), blocks, close=localizer.say("OK"))


def withdrawn(localizer: Localizer) -> View:
    """Build the window that says that a request was withdrawn."""
    text = localizer.say("Your request is withdrawn: nothing was changed. Those who were asked see that.")
    return window(localizer.say("Manage the users"), [alert(text, "success")], close=localizer.say("OK"))


def waiting(localizer: Localizer, since: datetime) -> Block:
    """Say that a request waits for approval, and until when."""
    text = localizer.say(
        "You asked on {date} to be an administrator. It takes effect when another administrator or a partner "
        "approves; the request expires on {until}."
    )
    return paragraph(text, date=Day(since, localizer), until=Day(since + EXPIRES_AFTER, localizer))


def answers(view: Mapping[str, Any]) -> bool:
    """Tell whether the checkbox is ticked."""
    return bool(view["state"]["values"][CHECKBOX][CHECKBOX].get("selected_options"))


def result(localizer: Localizer, choice: Choice, tally: Tally | None) -> View:
    """Build the window with the outcome of enrolling or resigning.

    With a tally it says how many users were told so far; without one nothing had to change.
    """
    if choice.waiting_since is not None:
        return _pending(localizer, choice.waiting_since)
    blocks = [alert(_outcome(localizer, choice), "success" if choice.entry else "info")]
    if tally is not None:
        blocks.append(paragraph(told(localizer, tally)))
        if not tally.settled:
            refresh = button(localizer.say("Refresh"), REFRESH, value=choice.form)
            blocks += [note(localizer.say("The rest is on its way; you can close this window.")), buttons(refresh)]
    if choice.person.is_administrator:
        blocks.append(buttons(button(localizer.say("Add a subscriber"), ADD, style="primary")))
    return window(localizer.say("Manage the users"), blocks, close=localizer.say("OK"), clears=True)


def told(localizer: Localizer, tally: Tally) -> str:
    """Say how many users were told."""
    told_so_far = localizer.count("{n} user notified", "{n} users notified", tally.informed)
    rest = [
        (tally.waiting, localizer.count("{n} message on its way", "{n} messages on their way", tally.waiting)),
        (tally.failed, localizer.count("{n} failed", "{n} failed", tally.failed)),
        (
            tally.unreachable,
            localizer.count("{n} not reachable in Slack", "{n} not reachable in Slack", tally.unreachable),
        ),
    ]
    return ", ".join([told_so_far, *(text for number, text in rest if number)])


def _administrators(localizer: Localizer, standing: EnrolmentStatus) -> list[Block]:
    person = standing.person
    if person.administrator_since is not None and person.is_administrator:
        since = localizer.say("You have been an administrator of this space since {date}. Untick the box to resign.")
        return [paragraph(since, date=Day(person.administrator_since, localizer))]
    if standing.administrators:
        names = localizer.several(standing.administrators)
        return [paragraph(localizer.say("Administrators today: {names}."), names=names)]
    if standing.was_managed:
        nobody = localizer.say("Nobody manages this space any more. You can take over: tick the box, then confirm.")
        return [paragraph(nobody)]
    return [paragraph(localizer.say("This space has no administrator yet."))]


def _outcome(localizer: Localizer, choice: Choice) -> str:
    enrolled = choice.person.is_administrator
    if choice.entry is None and enrolled:
        return localizer.say("Nothing was changed: you are already an administrator of the space.")
    if choice.entry is None:
        return localizer.say("Nothing was changed: you are not an administrator of the space.")
    if enrolled:
        return localizer.say("You are now an administrator of the space. You can add subscribers.")
    return localizer.say("You are no longer an administrator of the space.")


def administrator_enrolled(context: MessageContext[AdministratorEnrolled]) -> Notice:
    """Write the security notice about a new administrator."""
    say = context.localizer.say
    text = say("{person} is now an administrator of the online space of {firm}.")
    advice = say("An administrator can add subscribers. If this surprises you, tell {contact} at once.")
    approver, reader = context.payload.approved_by, context.message.recipient
    if approver is None:
        told_of_it = news(context, say("Security notice"), text, advice)
    elif reader is not None and reader.id == approver:
        # Who agreed to it has nothing to report.
        undo = say("You approved it. If that was a mistake, a partner can withdraw the profile under “Administrators”.")
        return news(context, say("Security notice"), text, undo)
    else:
        agreed: Sentence = (say("Approved by: {approver}"), {"approver": context.name(approver)})
        told_of_it = news(context, say("Security notice"), text, advice, agreed)
    return told_of_it if context.to_channel else replace(told_of_it, blocks=[*told_of_it.blocks, offer(context)])


def administrator_resigned(context: MessageContext[AdministratorResigned]) -> Notice:
    """Write the security notice that an administrator has resigned."""
    say = context.localizer.say
    text = say("{person} is no longer an administrator of the online space of {firm}.")
    who_may = context.payload.takeover
    advice = (
        say("There is nothing you need to do. If this surprises you, tell {contact}.")
        if who_may is None
        else say("If this surprises you, tell {contact}.")
    )
    return news(context, say("Security notice"), text, advice, *left_alone(context.localizer, who_may))
