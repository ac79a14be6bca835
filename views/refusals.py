"""The sentences that say why something is refused."""

from __future__ import annotations

from functools import singledispatch

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from locales import Localizer
from rules.files.columns import ColumnsDiffer, MissingColumns
from rules.files.tables import FileRefused
from rules.model import refusals
from rules.model.refusals import Refused
from views import ask_access
from views.access_refusals import of_access
from views.asking_refusals import AskingRefused, of_asking, whom_to_ask
from views.enrol import OPEN as OPEN_ENROL
from views.field_refusals import of_field
from views.file_refusals import of_columns, of_file, of_two_columns
from views.outside_refusals import OutsideRefused, of_outside
from views.portfolio_refusals import PortfolioRefused, of_portfolio
from views.proposals import Settled, already
from views.standing import access_words
from views.typeset import alert, written
from views.windows import button, buttons, window


def window_of(localizer: Localizer, refused: Refused) -> View:
    """Build a window that says why something is refused."""
    blocks: list[Block] = [alert(sentence(localizer, refused), "warning")]
    if isinstance(refused, refusals.NotAnAdministrator) and refused.asked_at is not None:
        blocks.append(buttons(button(localizer.say("My request under way"), OPEN_ENROL)))
    elif isinstance(refused, refusals.NotAnAdministrator) and refused.may_enrol:
        blocks.append(buttons(button(localizer.say("Enrol me as administrator"), OPEN_ENROL, style="primary")))
    if isinstance(refused, refusals.NotAUser):
        blocks += ask_access.offered(localizer, refused.asking)
    return window(localizer.say("Online space"), blocks, close=localizer.say("OK"))


def whispered(localizer: Localizer, refused: Refused) -> str:
    """Say why something is refused, where no button can follow."""
    said = sentence(localizer, refused)
    if isinstance(refused, refusals.NotAUser) and refused.asking.may_ask:
        return f"{said} {ask_access.hint_sentence(localizer)}"
    return said


def sentence(localizer: Localizer, refused: Refused) -> str:
    """Say why something is refused, and what to do."""
    return _sentence(refused, localizer)


@singledispatch
def _sentence(refused: Refused, localizer: Localizer) -> str:
    raise NotImplementedError(f"no sentence for {type(refused).__name__}")


@_sentence.register
def _(refused: refusals.NotAUser, localizer: Localizer) -> str:
    asking, no_user = refused.asking, localizer.say("You are not a user of this online space.")
    if asking.since is not None and asking.asked:
        return f"{no_user} {ask_access.waits_sentence(localizer, asking.since, asking.asked)}"
    whom = whom_to_ask(localizer, refused.administrators)
    if asking.since is not None:
        return f"{no_user} {ask_access.stuck_sentence(localizer, asking.since)} {whom}"
    return f"{no_user} {whom}"


@_sentence.register(refusals.OnHold)
@_sentence.register(refusals.NotBegun)
def _(refused: refusals.OnHold | refusals.NotBegun, localizer: Localizer) -> str:
    return f"{of_access(localizer, refused)} {whom_to_ask(localizer, refused.administrators)}"


@_sentence.register
def _(refused: refusals.NotAnAdministrator, localizer: Localizer) -> str:
    if refused.asked_at is not None:
        return localizer.say(
            "Only administrators can do this. You asked on {date} to be one; it takes effect when another "
            "administrator or a partner approves.",
            date=localizer.date(refused.asked_at),
        )
    if refused.may_enrol:
        return localizer.say("Only administrators can do this. You can enrol as administrator with the button below.")
    return localizer.say("Only administrators can do this.") + " " + whom_to_ask(localizer, refused.administrators)


@_sentence.register
def _(refused: refusals.PartnersOnly, localizer: Localizer) -> str:
    if not refused.partners:
        return localizer.say(
            "In this firm only partners enrol as administrators, and none of them has a Slack account at present: have "
            "the setting PARTNERS corrected, and the bot started again."
        )
    return localizer.say(
        "In this firm only partners enrol as administrators. Please ask one of them: {names}.",
        names=localizer.several(refused.partners),
    )


@_sentence.register
def _(refused: refusals.DecidersOnly, localizer: Localizer) -> str:
    only = localizer.say("Only partners and administrators can do this.")
    return f"{only} {whom_to_ask(localizer, refused.administrators)}"


@_sentence.register
def _(_refused: refusals.LastAdministrator, localizer: Localizer) -> str:
    return localizer.say(
        "You are the last administrator of the space: nobody else could add subscribers. Ask another user to "
        "enrol first, then resign. A partner can still do so under “Administrators”."
    )


@_sentence.register
def _(_refused: refusals.NotYourself, localizer: Localizer) -> str:
    return localizer.say("You cannot end your own access. Please ask another administrator.")


@_sentence.register
def _(refused: refusals.AccessChanged, localizer: Localizer) -> str:
    return localizer.say(
        "Nothing was changed: the access of {name} is not what it was when this was shown ({access}). "
        "Open the list again.",
        name=refused.name,
        access=access_words(localizer, refused.access),
    )


@_sentence.register
def _(refused: refusals.AlreadyAnswered, localizer: Localizer) -> str:
    return written(already(localizer, Settled(refused.action, refused.by, refused.at, name=refused.name)))


@_sentence.register
def _(refused: refusals.NoArrivalLeft, localizer: Localizer) -> str:  # noqa: ARG001 - as its siblings
    return localizer.say("Everybody in this message has been dealt with. Nothing was changed.")


@_sentence.register
def _(refused: refusals.AlreadySubscriber, localizer: Localizer) -> str:
    return localizer.say("{name} is already in the space. Open the list to see this access.", name=refused.name)


@_sentence.register
def _(refused: refusals.IdentityChanged, localizer: Localizer) -> str:
    return localizer.say(
        "Nothing was changed: since the question was asked, this account, its address or the row in the space has "
        "changed ({name}). Open the list to see how it is now.",
        name=refused.name,
    )


@_sentence.register
def _(refused: refusals.PartnerNeeded, localizer: Localizer) -> str:
    by_settings = localizer.say(
        "{name} is a partner: only a partner can give this place to another Slack account. The setting PARTNERS can, "
        "too, by naming its Slack ID.",
        name=refused.name,
    )
    if not refused.partners:
        have = localizer.say("No partner has a Slack account at present: have this setting corrected.")
        return f"{by_settings} {have}"
    asked = localizer.say("Please ask one of them: {names}.", names=localizer.several(refused.partners))
    return f"{by_settings} {asked}"


@_sentence.register
def _(refused: refusals.PartnerBySettings, localizer: Localizer) -> str:
    return localizer.say(
        "The setting PARTNERS still names {name}. Have it corrected, and the bot started again; then answer once more.",
        name=refused.name,
    )


@_sentence.register
def _(refused: refusals.ProfileChanged, localizer: Localizer) -> str:
    return localizer.say(
        "Nothing was changed: the profile that this message is about has ended ({name}). Open “Administrators” to see "
        "who manages the space.",
        name=refused.name,
    )


@_sentence.register
def _(refused: refusals.AlreadyReported, localizer: Localizer) -> str:
    reported = localizer.say("This enrolment has already been reported: {name}.", name=refused.name)
    alerted = localizer.say("Alerted: {names}.", names=localizer.several(refused.alerted))
    return f"{reported} {alerted}" if refused.alerted else reported


@_sentence.register
def _(_refused: refusals.NoRequest, localizer: Localizer) -> str:
    return localizer.say("You have no request under way: there is nothing to withdraw.")


@_sentence.register
def _(_refused: refusals.AnotherMustAgree, localizer: Localizer) -> str:
    return localizer.say("A new password for yourself takes an administrator who agrees: ask for it in “My profile”.")


@_sentence.register
def _(_refused: refusals.OwnRequest, localizer: Localizer) -> str:
    return localizer.say("You cannot answer your own request: somebody else must.")


@_sentence.register
def _(refused: refusals.RequestExpired, localizer: Localizer) -> str:
    return localizer.say("This request has expired. It can be made again ({name}).", name=refused.name)


@_sentence.register
def _(refused: refusals.EndIsOver, localizer: Localizer) -> str:
    return localizer.say(
        "Nothing was changed: the last day of this access was {date}. Choose another one to reactivate it.",
        date=localizer.day(refused.ends_on),
    )


@_sentence.register
def _(_refused: refusals.NobodyChosen, localizer: Localizer) -> str:
    return localizer.say("Nobody is chosen: tick at least one person, then press again.")


@_sentence.register
def _(refused: refusals.TooManyChosen, localizer: Localizer) -> str:
    return localizer.say(
        "At most {limit} people can be changed at once. Untick some, and change those afterwards.",
        limit=localizer.number(refused.limit),
    )


@_sentence.register
def _(refused: refusals.EndsThen, localizer: Localizer) -> str:
    return localizer.say(
        "This access ends on {date} as it is: {name}.",
        date=localizer.day(refused.ends_on),
        name=refused.name,
    )


@_sentence.register
def _(refused: AskingRefused, localizer: Localizer) -> str:
    return of_asking(localizer, refused)


@_sentence.register
def _(refused: OutsideRefused, localizer: Localizer) -> str:
    return of_outside(localizer, refused)


@_sentence.register
def _(refused: PortfolioRefused, localizer: Localizer) -> str:
    return of_portfolio(localizer, refused)


@_sentence.register
def _(refused: refusals.ReviewOpen, localizer: Localizer) -> str:
    return localizer.say(
        "A review is open already, since {date}. Finish that one first.", date=localizer.date(refused.since)
    )


@_sentence.register
def _(refused: refusals.ReviewClosed, localizer: Localizer) -> str:
    return localizer.say("This review ended on {date}: nothing was changed.", date=localizer.date(refused.at))


@_sentence.register
def _(_refused: refusals.NotTheRecipient, localizer: Localizer) -> str:
    return localizer.say(
        "This password was sent to somebody else. Only the person who received the message can use its button. If you "
        "need a password, ask an administrator for a new one."
    )


@_sentence.register
def _(_refused: refusals.AlreadyShown, localizer: Localizer) -> str:
    return localizer.say(
        "This password has already been shown, and is shown only once. If it is lost, tell an administrator."
    )


@_sentence.register
def _(_refused: refusals.DoorNotReady, localizer: Localizer) -> str:
    return localizer.say(
        "The firm’s directory has not received the password, so it would open nothing: none was kept. Press the button "
        "again in a moment; if it lasts, tell an administrator."
    )


@_sentence.register
def _(refused: refusals.NothingDiffers, localizer: Localizer) -> str:
    return localizer.say(
        "Nothing was changed: what differed in the directory is settled already ({name}). The journal says how.",
        name=refused.name,
    )


@_sentence.register
def _(refused: refusals.LetsIn, localizer: Localizer) -> str:
    return localizer.say(
        "This cannot be kept, because it gives more than it must ({name}). Press “Put back” instead.", name=refused.name
    )


@_sentence.register
def _(_refused: refusals.DirectoryChanged, localizer: Localizer) -> str:
    return localizer.say("Nothing was put back: the list has changed meanwhile. Look at it again, then press again.")


@_sentence.register
def _(_refused: refusals.PasswordReplaced, localizer: Localizer) -> str:
    return localizer.say(
        "This password is no longer valid: another was made since, or the access has ended. Use the latest "
        "message you received."
    )


@_sentence.register
def _(_refused: refusals.Outdated, localizer: Localizer) -> str:
    return localizer.say(
        "This message is out of date, and is not sent again: its recipient no longer has access, or no longer "
        "the profile for it, or the password was sent another way since. The list shows how this access stands."
    )


@_sentence.register
def _(_refused: refusals.ImportGone, localizer: Localizer) -> str:
    return localizer.say(
        "What was found in this file is no longer kept: it holds personal data, which is deleted after a day. "
        "Please choose the file once more."
    )


@_sentence.register
def _(refused: refusals.FormRefused, localizer: Localizer) -> str:
    return " ".join(sentence(localizer, each) for each in refused.refusals)


@_sentence.register
def _(refused: refusals.DatesChanged, localizer: Localizer) -> str:
    if refused.ends_on is None:
        return localizer.say("Already extended: this access no longer has an end ({name}).", name=refused.name)
    return localizer.say(
        "Already changed: this access lasts until {date} ({name}).",
        date=localizer.day(refused.ends_on),
        name=refused.name,
    )


@_sentence.register
def _(refused: refusals.FieldRefused, localizer: Localizer) -> str:
    return of_field(localizer, refused)


@_sentence.register
def _(refused: FileRefused, localizer: Localizer) -> str:
    return of_file(localizer, refused)


@_sentence.register
def _(refused: MissingColumns, localizer: Localizer) -> str:
    return of_columns(localizer, refused)


@_sentence.register
def _(refused: ColumnsDiffer, localizer: Localizer) -> str:
    return of_two_columns(localizer, refused)
