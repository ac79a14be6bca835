"""`python -m bot partners`: the partners of the settings, taken over while the bot runs."""

from __future__ import annotations

from collections.abc import Iterator

from bot.bulk_commands import run_at_terminal
from bot.command_line import REFUSED, give_up
from bot.serving import Terminal
from rules.open_space import Registered
from workers.open_space import open_space


def partners() -> None:
    """Take over who is partner by PARTNERS, while the bot runs on.

    The running bot tells the other partners and the channel.
    """

    async def work(terminal: Terminal) -> Registered | None:
        return await open_space(terminal.records, terminal.directory, terminal.partners, terminal.now())

    changed = run_at_terminal(work, "WARNING")
    if changed is None:
        give_up(REFUSED, "PARTNERS names nobody who is in Slack: nothing was changed.")
    for sentence in _sentences(changed):
        print(sentence)  # noqa: T201 - what was asked for


def _sentences(changed: Registered) -> Iterator[str]:
    if changed.added:
        yield f"Partner from now on: {', '.join(changed.added)}."
    if changed.removed:
        yield f"Partner no more: {', '.join(changed.removed)}."
    if not changed.added and not changed.removed:
        yield "Nobody became partner, and nobody ceased to be one."
    for each in changed.unclear:
        yield f"Left as it is: the address of {each.holder.name} is another account’s in Slack, or claimed by it."
