"""What is said where nobody manages the space: who can, and how."""

from __future__ import annotations

from collections.abc import Sequence

from locales import Localizer
from rules.model.payload import Takeover
from views.typeset import Sentence


def left_alone(localizer: Localizer, takeover: Takeover | None) -> list[Sentence]:
    """Say that nobody manages the space any more, and who can take over; nothing where somebody does."""
    if takeover is None:
        return []
    nobody = localizer.say(
        "Nobody manages the space any more: until somebody enrols, nobody can add subscribers or end an access."
    )
    return [(nobody, {}), (who_may_sentence(localizer, takeover), {})]


def who_may_sentence(localizer: Localizer, takeover: Takeover, partners: Sequence[str] = ()) -> str:
    """Say who can enrol as administrator, and how."""
    say = localizer.say
    match takeover:
        case Takeover.ANYBODY:
            return say("Any user of the space can take over, you too: type /space-admin.")
        case Takeover.PARTNERS if partners:
            names = localizer.several(partners)
            return say("A partner can take over by typing /space-admin. Please ask: {names}.", names=names)
        case Takeover.PARTNERS:
            return say("A partner can take over by typing /space-admin.")
        case Takeover.NOBODY:
            return say(
                "Only a partner can take over, and none has a Slack account: have the setting PARTNERS name one, and "
                "the bot started again."
            )
