"""The people of the story: what they press, write and see."""

from collections.abc import Iterator
from typing import Any

from sandbox.slack import Answer, Hands, Message, Window, fields
from sandbox.story.stage import Stage, StoryBroken, words_of

Json = dict[str, Any]


class Actor:
    """One person of the story, acting in Slack.

    Labels and phrases are given in French and in English, as in the guide.
    """

    def __init__(self, stage: Stage, person_id: str, colour: str) -> None:
        self.hands: Hands = stage.slack.hands(person_id)
        self.name = self.hands.person.first_name
        self._stage = stage
        self._colour = colour

    @property
    def messages(self) -> list[Message]:
        """The direct messages from the bot, oldest first."""
        return self.hands.direct_messages

    async def types(self, french: str, english: str, text: str = "") -> None:
        """Type a slash command."""
        command = self._stage.pick(french, english)
        self._acts("tape", "types", f"{command} {text}".strip())
        self._done(await self.hands.command(command, text))

    async def presses(self, french: str, english: str) -> None:
        """Press the button with this label.

        It sends or closes the top window, or is in that window, or else in the newest message with such a button.
        """
        label = self._stage.pick(french, english)
        self._acts("clique sur", "presses", self._stage.quoted(label))
        window = self.hands.window
        if window is not None and label == window.submit:
            self._done(await self.hands.submit())
        elif window is not None and label == window.close:
            self._done(await self.hands.close())
        else:
            place, element = self._button(label)
            self._done(await self.hands.press(element["action_id"], place))

    def writes(self, french: str, english: str, text: str) -> None:
        """Write into the field with this label, replacing its text."""
        label = self._stage.pick(french, english)
        self._acts(f"écrit dans {self._stage.quoted(label)} :", f"writes in {self._stage.quoted(label)}:", text)
        self.hands.type(self._field(label)["action_id"], text)

    async def chooses(self, french: str, english: str, option: str) -> None:
        """Type into the menu with this label, and choose what it then offers under that name."""
        label = self._stage.pick(french, english)
        self._acts(f"choisit dans {self._stage.quoted(label)} :", f"chooses in {self._stage.quoted(label)}:", option)
        element = self._field(label)
        for offered in await self.hands.suggest(element["action_id"], option):
            if offered["text"]["text"] == option:
                value = [offered["value"]] if element["type"].startswith("multi_") else offered["value"]
                self._done(await self.hands.select(element["action_id"], value))
                return
        raise self._lost(option)

    async def ticks(self, french: str, english: str) -> None:
        """Tick the box with this label."""
        label = self._stage.pick(french, english)
        self._acts("coche", "ticks", self._stage.quoted(label))
        for _, element in fields.elements(self._top.blocks):
            for option in element.get("options", ()):
                if option["text"]["text"] == label:
                    self._done(await self.hands.select(element["action_id"], [option["value"]]))
                    return
        raise self._lost(label)

    async def sees(self, french: str, english: str, *, faults_only: bool = False) -> str:
        """Wait until the top window says this, then show the window.

        With `faults_only` only its errors are read, and only their fields shown. Gives the whole text of the window.
        """
        phrase = self._stage.pick(french, english)
        try:
            await self._stage.until(lambda: phrase in self._read(faults_only=faults_only), *self._sees(phrase))
        except StoryBroken:
            # What stands there instead says most.
            self._stage.window(self._top)
            raise
        self._stage.window(self._top, faults_only=faults_only)
        return self._read(faults_only=False)

    async def receives(self, french: str, english: str) -> None:
        """Wait until the newest direct message says this, and show it."""
        phrase = self._stage.pick(french, english)
        await self._stage.until(lambda: phrase in words_of(self.messages[-1:]), *self._sees(phrase))
        place = self._stage.pick("Message direct à", "Direct message to") + f" {self.hands.person.real_name}"
        self._stage.message(self.messages[-1], place)

    def _acts(self, french: str, english: str, what: str) -> None:
        self._stage.act(self.name, self._colour, self._stage.pick(french, english), what)

    def _done(self, answer: Answer) -> None:
        if not answer.ok:
            failed = self._stage.pick(f"Slack répond à {self.name}", f"Slack answers {self.name}")
            raise StoryBroken(f"{failed} : {answer.failure}")

    @property
    def _top(self) -> Window:
        if self.hands.window is None:
            raise StoryBroken(
                self._stage.pick(f"{self.name} a une fenêtre ouverte.", f"{self.name} has a window open.")
            )
        return self.hands.window

    def _read(self, *, faults_only: bool) -> str:
        window = self.hands.window
        if window is None:
            return ""
        return "\n".join(window.errors.values()) if faults_only else words_of([window])

    def _button(self, label: str) -> tuple[Window | Message, Json]:
        for place in self._places():
            for _, element in fields.elements(list(place.blocks)):
                if element["type"] == "button" and element["text"]["text"] == label:
                    return place, element
        raise self._lost(label)

    def _places(self) -> Iterator[Window | Message]:
        if self.hands.window is not None:
            yield self.hands.window
        yield from reversed(self.messages)

    def _field(self, label: str) -> Json:
        for block, element in fields.elements(self._top.blocks):
            if block["type"] == "input" and block["label"]["text"] == label:
                return element
        raise self._lost(label)

    def _lost(self, label: str) -> StoryBroken:
        return StoryBroken(self._stage.pick(*self._sees(label)))

    def _sees(self, phrase: str) -> tuple[str, str]:
        quoted = self._stage.quoted(phrase)
        return f"{self.name} voit {quoted}.", f"{self.name} sees {quoted}."
