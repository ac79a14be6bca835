"""What administrators see of a message that Slack refused: to whom and why, « Réessayer », and what came of it."""

from __future__ import annotations

from uuid import UUID

from slack_sdk.models.blocks import Block, SectionBlock

from locales import Reader
from rules.model.notices import DeliveryState, Kind, Message
from rules.retry_delivery import FailedAttempt
from views.typeset import alert, plain
from views.windows import button

RETRY = "retry_delivery"


def failed(reader: Reader, message: Message) -> Block:
    """One message that was refused, with the button that has it sent again."""
    why = reader.say(
        "For {recipient}, on {moment}: {cause}",
        recipient=_recipient(reader, message),
        moment=reader.time(message.settled_at or message.due_at),
        cause=_cause(reader, message),
    )
    return SectionBlock(
        text=plain(f"{_subject(reader, message)}\n{why}"),
        accessory=button(reader.say("Try again"), RETRY, value=f"{message.id} {message.attempts}"),
    )


def answers(value: str) -> FailedAttempt:
    """Which failure the button stands beside."""
    message, attempt = value.split()
    return FailedAttempt(UUID(message), int(attempt))


def outcome(reader: Reader, message: Message) -> Block:
    """What became of a message since the button was pressed."""
    match message.state:
        case DeliveryState.SENT:
            level, sentence = "success", reader.say("The message for {recipient} has been delivered.")
        case DeliveryState.FAILED:
            level, sentence = "error", reader.say("The message for {recipient} was refused again.")
        case _ if message.kind is Kind.PASSWORD:
            level = "info"
            sentence = reader.say(
                "The message for {recipient} is being sent again, with a new password: any earlier one is void."
            )
        case _:
            level, sentence = "info", reader.say("The message for {recipient} is being sent again.")
    return alert(sentence.format(recipient=_recipient(reader, message)), level)


def _recipient(reader: Reader, message: Message) -> str:
    return message.recipient.name if message.recipient else reader.say("the team channel")


def _subject(reader: Reader, message: Message) -> str:
    sentence = {
        Kind.ADMINISTRATOR_ENROLLED: reader.say("Security notice: {person} is now an administrator"),
        Kind.ADMINISTRATOR_RESIGNED: reader.say("Security notice: {person} is no longer an administrator"),
        Kind.ADMINISTRATOR_WITHDRAWN: reader.say("Security notice: profile withdrawn: {person}"),
        Kind.ENROLMENT_REPORTED: reader.say("Enrolment reported: {person}"),
        Kind.ENROLMENT_ASKED: reader.say("Approval needed: {person}"),
        Kind.ENROLMENT_APPROVED: reader.say("Enrolment approved: {person}"),
        Kind.ENROLMENT_REFUSED: reader.say("Enrolment refused: {person}"),
        Kind.ENROLMENT_EXPIRED: reader.say("Enrolment expired: {person}"),
        Kind.SUBSCRIBER_ADDED: reader.say("New subscriber: {person}"),
        Kind.IMPORT_STARTED: reader.say("How an import gets on"),
        Kind.IMPORT_ENDED: reader.say("What came of an import"),
        Kind.SUBSCRIBERS_IMPORTED: reader.say("New subscribers, from a file"),
        Kind.SUBSCRIBER_CHANGED: reader.say("Details changed: {person}"),
        Kind.SUBSCRIBER_SUSPENDED: reader.say("Access on hold: {person}"),
        Kind.SUBSCRIBER_REACTIVATED: reader.say("Access reactivated: {person}"),
        Kind.SUBSCRIBER_REMOVED: reader.say("Access removed: {person}"),
        Kind.MEMBER_JOINED: reader.say("New in Slack: {person}"),
        Kind.MEMBER_RETURNED: reader.say("Back in Slack: {person}"),
        Kind.MEMBER_CHANGED: reader.say("Changed in Slack: {person}"),
        Kind.PARTNER_LEFT: reader.say("A partner’s account is closed: {person}"),
        Kind.NO_ADMINISTRATOR: reader.say("No administrator is left"),
        Kind.DATES_SET: reader.say("Dates of access: {person}"),
        Kind.ACCESS_ENDING: reader.say("Access ending: {person}"),
        Kind.REVIEW_OPENED: reader.say("Access review"),
        Kind.REVIEW_REMINDER: reader.say("Access review, reminder"),
        Kind.REVIEW_CLOSED: reader.say("Access review, finished"),
        Kind.PARTNERS_CHANGED: reader.say("Change of partners"),
        Kind.PARTNER_UNCLEAR: reader.say("A partner’s address to be checked: {person}"),
        Kind.PASSWORD: reader.say("Access and password: {person}"),
        Kind.PASSWORD_READY: reader.say("Access, with a button that shows the password: {person}"),
        Kind.PASSWORD_WITHDRAWN: reader.say("Password to be taken out of its message: {person}"),
    }[message.kind]
    return sentence.format(person=message.facts.get("person", ""))


def _cause(reader: Reader, message: Message) -> str:
    """Slack's name for what went wrong, in words; whoever looks it up finds the name beside them."""
    name, gone = message.failure, reader.say("there is no such account in Slack any more")
    closed = reader.say("the Slack account is closed")
    missing = reader.say("the channel does not exist any more, or the bot is not in it")
    causes = {
        "account_inactive": closed,
        "user_disabled": closed,
        "user_not_found": gone,
        "users_not_found": gone,
        "no_account": gone,
        "recipient_left": reader.say("whoever was to hand it over has no access any more"),
        # Of a message to a person Slack says so too.
        "channel_not_found": gone if message.recipient else missing,
        "is_archived": reader.say("the channel is archived"),
    }
    cause = causes.get(name) or reader.say("Slack refuses the message")
    return f"{cause} ({name})"
