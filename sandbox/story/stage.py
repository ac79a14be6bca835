"""The workspace and console that the story is played on."""

from collections.abc import Callable, Iterable
from typing import Any

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from sandbox import firm
from sandbox.slack import Message, Slack, Window
from sandbox.slack.reading import plainly
from sandbox.story.language import Language
from sandbox.story.showing import Frame

PATIENCE = 10.0


class StoryBroken(Exception):  # noqa: N818 - reads as what happened
    """A sentence of the guide that did not come true."""


class Stage:
    """One workspace and one console, in French or English."""

    def __init__(self, slack: Slack, console: Console, language: Language, patience: float = PATIENCE) -> None:
        self.slack = slack
        self.language = language
        self.checked = 0
        self._console = console
        self._patience = patience
        self._last_to_act = ""
        self._frame = Frame(slack.workspace.names, self.pick("facultatif", "optional"), self.pick("modifié", "edited"))

    def pick(self, french: str, english: str) -> str:
        """Give the wording in the language played."""
        return french if self.language == "fr" else english

    def quoted(self, text: str) -> str:
        """Give a text in the quotation marks of the language."""
        return self.pick(f"«\N{NO-BREAK SPACE}{text}\N{NO-BREAK SPACE}»", f"“{text}”")

    def chapter(self, french: str, english: str) -> None:
        """Begin a step of the guide."""
        self._console.print("\n", Rule(Text(self.pick(french, english), "bold"), align="left", style="blue"), sep="")
        self._last_to_act = ""

    def tell(self, french: str, english: str) -> None:
        """Say what the viewer should know."""
        self.put(Text(self.pick(french, english), "italic"))

    def put(self, shown: RenderableType) -> None:
        """Show something, after an empty line."""
        self._console.print()
        self.line(shown)

    def line(self, shown: RenderableType) -> None:
        """Show something directly below the line before."""
        self._last_to_act = ""
        self._console.print(Padding(shown, (0, 0, 0, 2), expand=False))

    def act(self, name: str, colour: str, doing: str, what: str) -> None:
        """Say what somebody does, without gaps between their acts."""
        text = Text.assemble((f"{name} ▸ ", f"bold {colour}"), f"{doing} ", (what, "bold"))
        if self._last_to_act == name:
            self.line(text)
        else:
            self.put(text)
        self._last_to_act = name

    def check(self, truth: object, french: str, english: str) -> None:
        """Say that something is true; raises StoryBroken where it is not."""
        sentence = self.pick(french, english)
        if not truth:
            raise StoryBroken(sentence)
        self.checked += 1
        self.line(Text(f"✓ {sentence}", "green"))

    async def until(self, condition: Callable[[], Any], french: str, english: str) -> None:
        """Wait for something to become true; raises StoryBroken if late."""
        try:
            await self.slack.until(condition, self._patience)
        except AssertionError as late:
            raise StoryBroken(self.pick(french, english)) from late
        self.checked += 1

    def window(self, window: Window, *, faults_only: bool = False) -> None:
        """Show a window, or only its fields at fault."""
        self.put(self._frame.window(window, faults_only=faults_only))

    def message(self, message: Message, place: str) -> None:
        """Show a message under the name of its conversation."""
        self.put(self._frame.message(message, place, self.slack.workspace.bot.real_name))

    async def channel_says(self, french: str, english: str) -> None:
        """Wait until the team channel's newest message says this; show it."""
        channel, phrase = self.slack.workspace.channels[firm.TEAM_CHANNEL], self.pick(french, english)
        await self.until(
            lambda: phrase in words_of(self.slack.channel_messages(channel.id)[-1:]),
            f"Le canal #{channel.name} lit {self.quoted(phrase)}.",
            f"The channel #{channel.name} reads {self.quoted(phrase)}.",
        )
        self.message(self.slack.channel_messages(channel.id)[-1], self.pick("Canal", "Channel") + f" #{channel.name}")


def words_of(seen: Iterable[Window | Message]) -> str:
    """Give all that windows or messages say, with ordinary spaces."""
    return plainly("\n".join(text for each in seen for text in each.texts))
