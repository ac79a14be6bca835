"""One call of a function of views, to be held to everything that views promise."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from slack_sdk.models.views import View


@dataclass(frozen=True, slots=True)
class Sample:
    """One call of a function of views."""

    make: Callable[..., Any]
    args: tuple[Any, ...]
    named: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The function, as one writes it."""
        return f"{self.make.__module__}.{self.make.__name__}"

    def made(self) -> Any:
        """What the call gives."""
        return self.make(*self.args, **self.named)


def sample_of(make: Callable[..., Any], *args: Any) -> Sample:
    """Give the call of a function, which may have named arguments already."""
    return Sample(make.func, args, make.keywords) if isinstance(make, partial) else Sample(make, args)


Calls = Iterator[tuple[Callable[..., View], tuple[Any, ...]]]
