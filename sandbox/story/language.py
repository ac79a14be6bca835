"""The language of the sandbox, and the firm's people in it."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from sandbox import firm
from sandbox.slack import Person

Language = Literal["fr", "en"]

_TITLES = {
    firm.CLAIRE: "Chartered accountant, partner",
    firm.MARC: "Payroll specialist",
}


def language_of(environ: Mapping[str, str]) -> Language:
    """Give the first language in LANGUAGE that is English or French.

    LANGUAGE is like "en", "en_GB.UTF-8" or "de:en"; French where it names neither.
    """
    for preferred in environ.get("LANGUAGE", "").split(":"):
        match re.split(r"[_.@-]", preferred.strip().casefold())[0]:
            case "en":
                return "en"
            case "fr":
                return "fr"
    return "fr"


def people_reading(language: Language) -> list[Person]:
    """Give the firm's people, with locales of this language.

    In French, Hugh alone reads English.
    """
    if language == "fr":
        return [replace(each, locale="en-GB" if each.id == firm.HUGH else "fr-FR") for each in firm.people()]
    return [replace(each, locale="en-GB", title=_TITLES.get(each.id, each.title)) for each in firm.people()]
