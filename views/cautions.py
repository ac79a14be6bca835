"""The sentences about what speaks against saving."""

from __future__ import annotations

from locales import Localizer
from rules.model.cautions import Caution, Doubt


def caution_sentence(localizer: Localizer, caution: Caution) -> str:
    """Say what speaks against saving."""
    say = localizer.say
    return {
        Doubt.GENERIC_ADDRESS: say(
            "{other} is a generic address, which several people may read. "
            "An address of the person’s own is strongly recommended."
        ),
        Doubt.SAME_NAME: say("{other} has the same name and is already in the space. Is it the same person?"),
        Doubt.SAME_PHONE: say("{other} has the same phone number. Shared details are strongly discouraged."),
        Doubt.OTHER_NAME_IN_SLACK: say(
            "In Slack, the owner of this address is called {other}. Correct the name, or say why it differs."
        ),
        Doubt.LOOK_ALIKE_ADDRESS: say(
            "This address can be mistaken for {other}, which is already in the space, or leads to the same "
            "mailbox. Is it the same person?"
        ),
        Doubt.FORMER_ADDRESS: say(
            "This address was that of {other}, who is no longer in the space. It becomes that of a new subscriber, "
            "without that person’s history."
        ),
        Doubt.SWAPPED_NAMES: say(
            "In Slack, {other} is the last name of this person. Check that last name and first name are not "
            "the wrong way round."
        ),
        Doubt.NAME_ORDER: say("Which part of “{other}” is the last name is not clear. Check last name and first name."),
        Doubt.REPAIRED_TEXT: say("“{other}” came damaged, and was put right. Check every letter."),
        Doubt.DAMAGED_TEXT: say("Letters seem to be lost in “{other}”: a question mark stands in their place."),
        Doubt.ODD_SIGNS: say("“{other}” has a sign that names do not have. Check every letter."),
        Doubt.DAY_OR_MONTH: say(
            "“{other}” can be read in two ways: some days of this file have the day first, others the month. The day "
            "was read first."
        ),
        Doubt.FAR_YEAR: say("“{other}” has only two figures of its year. Check the year that was understood."),
        Doubt.ZERO_ADDED: say(
            "“{other}” has too few digits: a zero was put back at its beginning, where spreadsheets take it away. "
            "Check the number."
        ),
        Doubt.NO_LEAD: say(
            "The portfolio “{other}” does not exist yet, and nobody is named to lead it: give a lead, or say why "
            "nobody answers for it."
        ),
        Doubt.OTHER_LEAD: say(
            "The portfolio “{other}” has another lead, or none, and this stays so: use “Hand over” in /portfolios to "
            "change it."
        ),
        Doubt.OTHER_DEPUTY: say(
            "The portfolio “{other}” has another deputy, or none, and this stays so: use “Deputy” in /portfolios to "
            "change it."
        ),
        Doubt.UNUSUAL_ADDRESS: say(
            "{other} has a letter or sign that addresses seldom have, such as an accent, a typographic apostrophe or "
            "“+”. Check it letter by letter."
        ),
    }[caution.doubt].format(other=caution.other)
