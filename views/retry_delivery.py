"""What administrators see of a message that Slack refused."""

from __future__ import annotations

from uuid import UUID

from slack_sdk.models.blocks import Block, SectionBlock

from locales import Localizer
from rules.model.notices import DeliveryState, Kind, Message
from rules.retry_delivery import FailedAttempt
from views.typeset import alert, plain
from views.windows import button

RETRY = "retry_delivery"


def failed(localizer: Localizer, message: Message) -> Block:
    """Build the line of a refused message, with a retry button."""
    why = localizer.say(
        "For {recipient}, on {moment}: {cause}",
        recipient=_recipient(localizer, message),
        moment=localizer.time(message.settled_at or message.due_at),
        cause=_cause(localizer, message),
    )
    return SectionBlock(
        text=plain(f"{_subject(localizer, message)}\n{why}"),
        accessory=button(localizer.say("Try again"), RETRY, value=f"{message.id} {message.attempts}"),
    )


def answers(value: str) -> FailedAttempt:
    """Read which failed attempt is meant."""
    message, attempt = value.split()
    return FailedAttempt(UUID(message), int(attempt))


def outcome(localizer: Localizer, message: Message) -> Block:
    """Say what became of a message sent again."""
    match message.state:
        case DeliveryState.SENT:
            level, sentence = "success", localizer.say("The message for {recipient} has been delivered.")
        case DeliveryState.FAILED:
            level, sentence = "error", localizer.say("The message for {recipient} was refused again.")
        case _ if message.kind is Kind.PASSWORD:
            level = "info"
            sentence = localizer.say(
                "The message for {recipient} is being sent again, with a new password: any earlier one is void."
            )
        case _:
            level, sentence = "info", localizer.say("The message for {recipient} is being sent again.")
    return alert(sentence.format(recipient=_recipient(localizer, message)), level)


def _recipient(localizer: Localizer, message: Message) -> str:
    return message.recipient.name if message.recipient else localizer.say("the team channel")


def _subject(localizer: Localizer, message: Message) -> str:
    sentence = {
        Kind.ADMINISTRATOR_ENROLLED: localizer.say("Security notice: {person} is now an administrator"),
        Kind.ADMINISTRATOR_RESIGNED: localizer.say("Security notice: {person} is no longer an administrator"),
        Kind.ADMINISTRATOR_WITHDRAWN: localizer.say("Security notice: profile withdrawn: {person}"),
        Kind.ENROLMENT_REPORTED: localizer.say("Enrolment reported: {person}"),
        Kind.ENROLMENT_ASKED: localizer.say("Approval needed: {person}"),
        Kind.ENROLMENT_APPROVED: localizer.say("Enrolment approved: {person}"),
        Kind.ENROLMENT_REFUSED: localizer.say("Enrolment refused: {person}"),
        Kind.ENROLMENT_EXPIRED: localizer.say("Enrolment expired: {person}"),
        Kind.SUBSCRIBER_ADDED: localizer.say("New subscriber: {person}"),
        Kind.IMPORT_STARTED: localizer.say("How an import gets on"),
        Kind.IMPORT_ENDED: localizer.say("What came of an import"),
        Kind.SUBSCRIBERS_IMPORTED: localizer.say("New subscribers, from a file"),
        Kind.SUBSCRIBER_CHANGED: localizer.say("Details changed: {person}"),
        Kind.SUBSCRIBER_SUSPENDED: localizer.say("Access on hold: {person}"),
        Kind.SUBSCRIBER_REACTIVATED: localizer.say("Access reactivated: {person}"),
        Kind.SUBSCRIBER_REMOVED: localizer.say("Access removed: {person}"),
        Kind.MEMBER_JOINED: localizer.say("New in Slack: {person}"),
        Kind.MEMBER_RETURNED: localizer.say("Back in Slack: {person}"),
        Kind.MEMBER_CHANGED: localizer.say("Changed in Slack: {person}"),
        Kind.PARTNER_LEFT: localizer.say("A partner’s account is closed: {person}"),
        Kind.NO_ADMINISTRATOR: localizer.say("No administrator is left"),
        Kind.DATES_SET: localizer.say("Dates of access: {person}"),
        Kind.ACCESS_ENDING: localizer.say("Access ending: {person}"),
        Kind.REVIEW_OPENED: localizer.say("Access review"),
        Kind.REVIEW_REMINDER: localizer.say("Access review, reminder"),
        Kind.REVIEW_CLOSED: localizer.say("Access review, finished"),
        Kind.PARTNERS_CHANGED: localizer.say("Change of partners"),
        Kind.PARTNER_UNCLEAR: localizer.say("A partner’s address to be checked: {person}"),
        Kind.PASSWORD: localizer.say("Access and password: {person}"),
        Kind.PASSWORD_READY: localizer.say("Access, with a button that shows the password: {person}"),
        Kind.PASSWORD_WITHDRAWN: localizer.say("Password to be taken out of its message: {person}"),
    }[message.kind]
    return sentence.format(person=message.facts.get("person", ""))


def _cause(localizer: Localizer, message: Message) -> str:
    """Say why Slack refused a message.

    Slack's own name for it stands beside.
    """
    name, gone = message.failure, localizer.say("there is no such account in Slack any more")
    closed = localizer.say("the Slack account is closed")
    missing = localizer.say("the channel does not exist any more, or the bot is not in it")
    causes = {
        "account_inactive": closed,
        "user_disabled": closed,
        "user_not_found": gone,
        "users_not_found": gone,
        "no_account": gone,
        "recipient_left": localizer.say("whoever was to hand it over has no access any more"),
        # Of a message to a person Slack says so too.
        "channel_not_found": gone if message.recipient else missing,
        "is_archived": localizer.say("the channel is archived"),
    }
    cause = causes.get(name) or localizer.say("Slack refuses the message")
    return f"{cause} ({name})"
