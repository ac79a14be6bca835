"""The languages of the space: sentences, dates and numbers."""

from __future__ import annotations

import datetime as dt
import gettext
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

SOURCE_LANGUAGE = "en"
LANGUAGES = ("fr", SOURCE_LANGUAGE)
_HOME = ZoneInfo("Europe/Paris")
_NAMED = 10
# Who reads English in a French firm and names no country writes dates as in Europe.
_WRITTEN_AS = {"en": "en_GB"}


@dataclass(frozen=True, slots=True)
class Localizer:
    """A language, with its form of dates and a time zone."""

    locale: Locale
    timezone: ZoneInfo
    catalogue: gettext.NullTranslations

    def say(self, sentence: str, **parts: object) -> str:
        """Translate the English sentence, its {named} parts filled in."""
        said = self.catalogue.gettext(sentence)
        return said.format(**parts) if parts else said

    def count(self, one: str, many: str, n: int, **parts: object) -> str:
        """Translate the sentence for this number of things.

        It may show the number as {n}.
        """
        return self.catalogue.ngettext(one, many, n).format(n=self.number(n), **parts)

    def number(self, n: int) -> str:
        """Write the number in this language."""
        return format_decimal(n, locale=self.locale)

    def several(self, names: Sequence[str], most: int = _NAMED) -> str:
        """List the names in this language.

        Of many, the first ones and the number of others.
        """
        shown, others = list(names[:most]), len(names) - most
        if others > 0:
            shown.append(self.count("{n} other", "{n} others", others))
        return format_list(shown, locale=self.locale)

    def date(self, moment: datetime) -> str:
        """Write the day of a moment in full."""
        return self.day(moment.astimezone(self.timezone).date())

    def day(self, day: dt.date) -> str:
        """Write a day of the calendar in full, which is the same in every zone."""
        written = format_date(day, format="long", locale=self.locale)
        # Babel's tables do not have the one ordinal of French dates.
        return f"1er{written[1:]}" if self.locale.language == "fr" and day.day == 1 else written

    def time(self, moment: datetime) -> str:
        """Write the day and the time."""
        clock = format_time(moment, format="short", tzinfo=self.timezone, locale=self.locale)
        return self.say("{date} at {time}", date=self.date(moment), time=clock)


class Languages:
    """The catalogues, read once, and the default language."""

    def __init__(self, catalogues: Mapping[str, gettext.NullTranslations], default: str) -> None:
        self._catalogues = catalogues
        self._default = default

    @classmethod
    def load(cls, default: str) -> Languages:
        """Read every catalogue; `default` is one of LANGUAGES."""
        return cls({language: _catalogue(language) for language in LANGUAGES}, default)

    def localizer(self, locale: str = "", timezone: str = "") -> Localizer:
        """Give the language for a Slack locale and a time zone.

        As "fr-FR" and "Europe/Paris"; unknown ones give the default.
        """
        found = _locale(locale)
        if found is None or found.language not in self._catalogues:
            found = Locale.parse(_WRITTEN_AS.get(self._default, self._default))
        return Localizer(found, _timezone(timezone), self._catalogues[found.language])


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    if language == SOURCE_LANGUAGE:
        return gettext.NullTranslations()
    # Compiled on reading: no binary stands in the repository, and none can be out of date.
    compiled = io.BytesIO()
    with (Path(__file__).parent / language / "LC_MESSAGES" / "messages.po").open("rb") as source:
        write_mo(compiled, read_po(source, locale=language))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def _locale(text: str) -> Locale | None:
    try:
        return Locale.parse(text, sep="-") if text else None
    except (UnknownLocaleError, ValueError):
        return None


def _timezone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name) if name else _HOME
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: the name of a folder of zones
        return _HOME
