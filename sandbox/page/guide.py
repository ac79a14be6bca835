"""The guide's steps, and which of them were taken."""

from collections.abc import Mapping
from enum import StrEnum

from sandbox.slack import Message, Slack, Window
from sandbox.slack.reading import plainly


class Step(StrEnum):
    """The steps of the guide, in its order."""

    SIGN_IN = "sign_in"
    ENROL = "enrol"
    FILL_IN = "fill_in"
    SAVE = "save"
    HAND_OVER = "hand_over"  # where the firm has clients
    ENTER = "enter"  # where there is a directory


# What a window says when the step is done, in the words of the guide and in English.
_WINDOWS: Mapping[Step, tuple[str, str]] = {
    Step.SIGN_IN: ("Gérer les utilisateurs de l’espace", "Manage the users of the space"),
    Step.FILL_IN: ("Tout est-il correct ?", "Is everything right?"),
    Step.SAVE: ("Le mot de passe est ", "The password is "),
    Step.HAND_OVER: ("Nouveau responsable : ", "now answers for: "),
}
# Enrolling is done when another user has been told.
_NOTICES: Mapping[Step, tuple[str, str]] = {
    Step.ENROL: ("a désormais le profil d’administrateur", "is now an administrator"),
}


class Guide:
    """The steps taken, known from what the bot has shown."""

    def __init__(self, slack: Slack) -> None:
        self._done: set[Step] = set()
        slack.world.windows.on_show = self._see_window
        slack.workspace.on_say = self._see_message
        self._bot = slack.settings.bot_user_id

    def done(self, step: Step) -> bool:
        """Tell whether this step has been taken."""
        return step in self._done

    def take(self, step: Step) -> None:
        """Take a step that Slack does not show."""
        self._done.add(step)

    def _see_window(self, window: Window) -> None:
        self._see(_WINDOWS, window.text)

    def _see_message(self, message: Message) -> None:
        if message.user == self._bot and message.channel.startswith("D"):
            self._see(_NOTICES, "\n".join(message.texts))

    def _see(self, signs: Mapping[Step, tuple[str, str]], shown: str) -> None:
        seen = plainly(shown)
        self._done |= {step for step, words in signs.items() if any(each in seen for each in words)}
