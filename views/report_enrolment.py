"""What people see when an enrolment is reported."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from slack_sdk.models.blocks import Block, ConfirmObject

from locales import Localizer
from rules.model.journal import EntryId
from rules.model.messages import EnrolmentReported
from rules.report_enrolment import Reported
from views.firm_profile import FirmProfile
from views.message_context import MessageContext, Notice, news
from views.typeset import Moment, Sentence, plain
from views.windows import button, buttons

REPORT = "report_enrolment"
# Here rather than where the profile is withdrawn, because every security notice leads here, and refusals to those.
WITHDRAW = "withdraw_administrator"


def offer(context: MessageContext[Any]) -> Block:
    """Build the button that reports an enrolment to the partners.

    Slack asks to confirm it first.
    """
    say = context.localizer.say
    report = button(say("Report this enrolment"), REPORT, value=str(context.message.entry))
    report.confirm = ConfirmObject(
        title=plain(say("Report this enrolment?")),
        text=plain(
            say(
                "The other partners, or else the other administrators, are alerted at once, and read that it was you "
                "who told them."
            )
        ),
        confirm=plain(say("Report")),
        deny=plain(say("Cancel")),
    )
    return buttons(report)


def read_enrolment(value: str) -> EntryId:
    """Read which enrolment is meant."""
    return EntryId(int(value))


def reported_sentence(localizer: Localizer, reported: Reported, firm_profile: FirmProfile) -> str:
    """Say who was alerted, or that nobody was and whom to turn to."""
    say, name = localizer.say, reported.person.name
    if reported.alerted:
        alerted = localizer.several(reported.alerted)
        return say("Thank you. Alerted to the enrolment of {name}: {names}.", name=name, names=alerted)
    if reported.author.partner:
        return say(
            "Your report is written down. Nobody else can be alerted: as a partner you can withdraw the profile of "
            "{name} yourself, under “Administrators”.",
            name=name,
        )
    nobody = say("Nobody can be alerted directly: only {name} could decide about it. The team channel is notified.")
    turn = (
        say("Please contact {contact}.", contact=firm_profile.help_contact)
        if firm_profile.help_contact
        else say("Please contact the management of the firm.")
    )
    return f"{nobody.format(name=name)} {turn}"


def enrolment_reported(context: MessageContext[EnrolmentReported]) -> Notice:
    """Write the alert that an enrolment was reported.

    Partners get a button that withdraws the profile.
    """
    say, payload = context.localizer.say, context.payload
    text = say("{author} reports an enrolment as administrator of the online space of {firm}: {person}.")
    since: Sentence = (say("Enrolled: {since}"), {"since": Moment(payload.since, context.localizer)})
    reader = context.message.recipient
    advice = say(
        "Ask this person. If the enrolment was not intended, a partner can withdraw the profile. Tell {contact}."
    )
    reported = news(context, say("Enrolment reported"), text, advice, since)
    if reader is None or not reader.partner:
        return reported
    withdraw = button(say("Withdraw the profile"), WITHDRAW, value=str(payload.person), style="danger")
    return replace(reported, blocks=[*reported.blocks, buttons(withdraw)])
