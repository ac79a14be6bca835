"""What administrators see of a message that Slack refused."""

from __future__ import annotations

from uuid import UUID

from slack_sdk.models.blocks import Block, SectionBlock

from locales import Localizer
from rules.model.mentions import Mentions
from rules.model.messages import Password
from rules.model.notices import DeliveryState, Message
from rules.retry_delivery import FailedAttempt
from views.notices import subject
from views.typeset import alert, plain
from views.windows import button

RETRY = "retry_delivery"


def failed(localizer: Localizer, message: Message, mentions: Mentions) -> Block:
    """Build the line of a refused message, with a retry button."""
    why = localizer.say(
        "For {recipient}, on {moment}: {cause}",
        recipient=_recipient(localizer, message),
        moment=localizer.time(message.settled_at or message.due_at),
        cause=_cause(localizer, message),
    )
    return SectionBlock(
        text=plain(f"{subject(localizer, message, mentions)}\n{why}"),
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
        case _ if isinstance(message.payload, Password):
            level = "info"
            sentence = localizer.say(
                "The message for {recipient} is being sent again, with a new password: any earlier one is no "
                "longer valid."
            )
        case _:
            level, sentence = "info", localizer.say("The message for {recipient} is being sent again.")
    return alert(sentence.format(recipient=_recipient(localizer, message)), level)


def _recipient(localizer: Localizer, message: Message) -> str:
    return message.recipient.name if message.recipient else localizer.say("the team channel")


def _cause(localizer: Localizer, message: Message) -> str:
    """Say why Slack refused a message.

    Slack's own name for it stands beside.
    """
    name, gone = message.failure, localizer.say("this account no longer exists in Slack")
    closed = localizer.say("the Slack account is closed")
    missing = localizer.say("the channel does not exist any more, or the bot is not in it")
    # A retry helps once somebody has deleted it by hand, or the workspace lets it be deleted.
    undeletable = localizer.say(
        "Slack lets the bot neither edit nor delete the message: delete it by hand, or choose “New password”"
    )
    causes = {
        "account_closed": closed,
        "user_disabled": closed,
        "user_not_found": gone,
        "users_not_found": gone,
        "no_account": gone,
        "recipient_left": localizer.say("the person who was to hand it over no longer has access"),
        # Of a message to a person Slack says so too.
        "channel_not_found": gone if message.recipient else missing,
        "is_archived": localizer.say("the channel is archived"),
        "cant_delete_message": undeletable,
        "compliance_exports_prevent_deletion": undeletable,
    }
    cause = causes.get(name) or localizer.say("Slack refuses the message")
    return f"{cause} ({name})"
