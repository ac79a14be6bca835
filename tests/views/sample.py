"""One call of a function of views, to be held to everything that views promise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.views import View


@dataclass(frozen=True, slots=True)
class Sample:
    """One call of a function of views."""

    make: Callable[..., Any]
    args: tuple[Any, ...]

    @property
    def name(self) -> str:
        """The function, as one writes it."""
        return f"{self.make.__module__}.{self.make.__name__}"

    def made(self) -> Any:
        """What the call gives."""
        return self.make(*self.args)


Calls = Iterator[tuple[Callable[..., View], tuple[Any, ...]]]
