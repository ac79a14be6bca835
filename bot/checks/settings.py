"""The check of the settings."""

from __future__ import annotations

from collections.abc import Sequence

from bot.checks.check import Check, Subject

_REMEDY = "Correct it in .env, or in the environment, which goes before it."


async def check_settings(subject: Subject) -> Sequence[Check]:
    """Say of each setting that is wrong what is wrong with it."""
    if not subject.wrong:
        return [Check(name="settings", found="all can be read.")]
    return [Check(name="settings", found=sentence, remedy=_REMEDY) for sentence in subject.wrong]
