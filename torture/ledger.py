"""The forms that people sent, and what the bot answered."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from views.windows import read_metadata


@dataclass(slots=True)
class Sent:
    """A form that somebody sent, perhaps several times."""

    form: str
    tries: int = 0
    under_way: bool = False
    done: bool = False  # the bot answered that it is so


@dataclass(slots=True)
class Ledger:
    """Every form that changes something, by its id.

    `verified` are the addresses that each account ever had; `repeated` counts what was sent twice on purpose,
    `unanswered` what was not acknowledged.
    """

    forms: dict[str, Sent] = field(default_factory=dict)
    verified: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    repeated: int = 0
    unanswered: int = 0

    def of(self, view: Mapping[str, Any]) -> Sent:
        """Give the entry of the form in this window.

        A form without an id gets an entry that is not kept.
        """
        told = read_metadata(view)
        form = str(told.get("form") or told.get("import") or "")
        return self.forms.setdefault(form, Sent(form)) if form else Sent("")

    @property
    def under_way(self) -> list[str]:
        """The forms sent and not answered yet."""
        return [each.form for each in self.forms.values() if each.under_way]


def says_done(body: Any) -> bool:
    """Tell whether an answer says that something was changed.

    It shows a success alert, or the window with the password.
    """
    view = body.get("view", {}) if isinstance(body, dict) else {}
    return '"success"' in json.dumps(view) or bool(view.get("clear_on_close") and "alert" not in json.dumps(view))
