"""The catalogues say all that views say, well set, and readers get their own language, dates and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from locales import Languages

ROOT = Path(__file__).parents[2]
FRENCH = ROOT / "locales" / "fr" / "LC_MESSAGES" / "messages.po"
CALLS = {"say": None, "count": (1, 2)}
NARROW, WIDE = "\u202f", "\u00a0"
EVENING = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)

Forms = tuple[str, ...]


@pytest.fixture(scope="module")
def french() -> Catalog:
    """The French catalogue, read by what its own header says."""
    with FRENCH.open("rb") as source:
        return read_po(source)


@pytest.fixture(scope="module")
def languages() -> Languages:
    """The languages of a firm that reads French by default."""
    return Languages.load("fr")


def forms(of: str | Iterable[str] | None) -> Forms:
    """A sentence, or its singular and plural, always as a tuple."""
    return (of,) if isinstance(of, str) else tuple(of or ())


def said() -> set[Forms]:
    """Every sentence that the code says."""
    return {
        forms(sentence)
        for folder in ("views", "locales")
        for _, _, sentence, _, _ in extract_from_dir(ROOT / folder, keywords=CALLS)
    }


def messages(catalogue: Catalog) -> Iterator[Message]:
    """The catalogue's sentences, its header aside."""
    return (message for message in catalogue if message.id)


def parts(text: str) -> set[str]:
    """The {named} parts of a sentence."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def badly_set_in_french(text: str) -> list[str]:
    """What French typography would set otherwise, each with the letter before it."""
    faults = (
        "['\"“”‘]",
        f"(?:^|[^{NARROW}])[;!?]",
        f"(?:^|[^{WIDE}]):",
        f"«(?!{WIDE})",
        f"(?:^|[^{WIDE}])»",
        f" [ {NARROW}{WIDE}]",
        r"\.\.\.",
    )
    return re.findall("|".join(faults), text)


def badly_set_in_english(text: str) -> list[str]:
    """What English typography would set otherwise."""
    return re.findall(rf"['\"«»{NARROW}{WIDE}]|\s[:;!?,.]|  |\.\.\.", text)


def test_every_sentence_of_the_code_is_in_the_catalogue_and_no_other(french: Catalog) -> None:
    """Nothing is left untranslated, and nothing stays behind that nobody says any more."""
    assert said()
    assert {forms(message.id) for message in messages(french)} == said()
    assert not french.obsolete


def test_every_sentence_is_translated(french: Catalog) -> None:
    """Nobody reads an English sentence in a French window, nor a guess that nobody has checked."""
    untranslated = [
        message.id
        for message in messages(french)
        if message.fuzzy or len(forms(message.string)) != len(forms(message.id)) or not all(forms(message.string))
    ]
    assert untranslated == []


def test_a_translation_has_the_parts_of_its_sentence(french: Catalog) -> None:
    """Filling in a French sentence can neither fail nor leave a fact out."""
    different = [
        message.id
        for message in messages(french)
        if {frozenset(parts(text)) for text in forms(message.id)}
        != {frozenset(parts(text)) for text in forms(message.string)}
    ]
    assert different == []


def test_french_is_set_as_french(french: Catalog) -> None:
    """Apostrophes are typographic, and no line breaks before a high punctuation mark or within « »."""
    faults = {text: badly_set_in_french(text) for message in messages(french) for text in forms(message.string)}
    assert {text: found for text, found in faults.items() if found} == {}


def test_english_is_set_as_english() -> None:
    """Apostrophes and quotation marks are typographic, and no punctuation mark stands apart from its word."""
    faults = {text: badly_set_in_english(text) for sentence in said() for text in sentence}
    assert {text: found for text, found in faults.items() if found} == {}


@pytest.mark.parametrize(
    "text",
    [
        "L'abonné",
        'le "portefeuille"',
        "Des questions?",
        "Des questions ?",
        f"Des questions{WIDE}?",
        "Courriel: {email}",
        "Courriel : {email}",
        f"Courriel{NARROW}: {{email}}",
        "« Valider »",
        "«Valider»",
    ],
)
def test_bad_setting_is_noticed(text: str) -> None:
    """The test of French typography sees the faults it is there for."""
    assert badly_set_in_french(text)


@pytest.mark.parametrize(
    "text", [f"Des questions{NARROW}?", f"Courriel{WIDE}: {{email}}", f"«{WIDE}{{search}}{WIDE}» n’est pas là{NARROW};"]
)
def test_good_setting_passes(text: str) -> None:
    """The same test lets well set French through."""
    assert badly_set_in_french(text) == []


def test_the_header_says_what_the_file_is(french: Catalog) -> None:
    """Any gettext tool can read the file: language, charset and plurals are declared, nothing is left to fill in."""
    header = dict(french.mime_headers)
    assert header["Project-Id-Version"].split()[0] == "cabinet"
    assert header["Language"] == "fr"
    assert header["Plural-Forms"] == "nplurals=2; plural=(n > 1);"
    assert header["Content-Type"] == "text/plain; charset=utf-8"
    written = FRENCH.read_text(encoding="utf-8")
    assert all(f'"{name}:' in written for name in ("Language", "Plural-Forms", "Content-Type"))
    assert not re.search("FULL NAME|EMAIL@ADDRESS|LL@li.org|FIRST AUTHOR|ORGANIZATION|PROJECT|VERSION", written)


@pytest.mark.parametrize(
    ("locale", "button"),
    [
        ("fr-FR", "Enregistrer"),
        ("fr-CA", "Enregistrer"),
        ("en-GB", "Save"),
        ("en-US", "Save"),
        ("de-DE", "Enregistrer"),
        ("xx-YY", "Enregistrer"),
        ("not a locale", "Enregistrer"),
        ("", "Enregistrer"),
    ],
)
def test_people_read_their_own_language_or_the_default(languages: Languages, locale: str, button: str) -> None:
    """The Slack locale decides; one that has no catalogue, or does not exist, reads the default."""
    assert languages.localizer(locale).say("Save") == button


def test_the_default_can_be_english() -> None:
    """A firm that reads English answers unknown languages in English, and French people still in French."""
    languages = Languages.load("en")
    assert languages.localizer("de-DE").say("Save") == "Save"
    assert languages.localizer().say("Save") == "Save"
    assert languages.localizer("fr-FR").say("Save") == "Enregistrer"


def test_parts_are_filled_in_as_they_are(languages: Languages) -> None:
    """A named part comes out as given, braces included; a sentence without given parts keeps its own."""
    localizer = languages.localizer("fr-FR")
    assert localizer.say("Contact: {contact}", contact="{n} & <b>") == f"Contact{WIDE}: {{n}} & <b>"
    assert localizer.say("Contact: {contact}") == f"Contact{WIDE}: {{contact}}"


@pytest.mark.parametrize(
    ("locale", "n", "told"),
    [
        ("fr-FR", 0, "0 utilisateur informé"),
        ("fr-FR", 1, "1 utilisateur informé"),
        ("fr-FR", 2, "2 utilisateurs informés"),
        ("fr-FR", 1234, f"1{NARROW}234 utilisateurs informés"),
        ("en-GB", 0, "0 users notified"),
        ("en-GB", 1, "1 user notified"),
        ("en-US", 1234, "1,234 users notified"),
    ],
)
def test_numbers_and_plurals_follow_the_language(languages: Languages, locale: str, n: int, told: str) -> None:
    """None is singular in French and plural in English, and thousands are set apart by each language's sign."""
    assert languages.localizer(locale).count("{n} user notified", "{n} users notified", n) == told


@pytest.mark.parametrize(
    ("locale", "date", "time"),
    [
        ("fr-FR", "23 novembre 2026", "23 novembre 2026 à 23:30"),
        ("en-GB", "23 November 2026", "23 November 2026 at 23:30"),
        ("en-US", "November 23, 2026", f"November 23, 2026 at 11:30{NARROW}PM"),
        ("de-DE", "23 novembre 2026", "23 novembre 2026 à 23:30"),
    ],
)
def test_dates_follow_the_country(languages: Languages, locale: str, date: str, time: str) -> None:
    """The same evening in Paris, as each country writes it."""
    localizer = languages.localizer(locale, "Europe/Paris")
    assert (localizer.date(EVENING), localizer.time(EVENING)) == (date, time)


def test_the_first_of_a_month_is_an_ordinal_in_french(languages: Languages) -> None:
    """And in English a number as any other."""
    first, eleventh = datetime(2026, 11, 1, 12, tzinfo=UTC), datetime(2026, 11, 11, 12, tzinfo=UTC)
    french, english = languages.localizer("fr-FR"), languages.localizer("en-GB")
    assert (french.date(first), french.date(eleventh)) == ("1er novembre 2026", "11 novembre 2026")
    assert english.date(first) == "1 November 2026"


@pytest.mark.parametrize(
    ("timezone", "date"),
    [
        ("Europe/Paris", "23 novembre 2026"),
        ("Asia/Tokyo", "24 novembre 2026"),
        ("Indian/Reunion", "24 novembre 2026"),
        ("America/Martinique", "23 novembre 2026"),
    ],
)
def test_the_day_is_the_one_where_the_reader_is(languages: Languages, timezone: str, date: str) -> None:
    """Late in the evening in Paris, it is another day further east."""
    assert languages.localizer("fr-FR", timezone).date(EVENING) == date


@pytest.mark.parametrize("timezone", ["", "Nowhere/City", "Europe", "../etc/passwd", "/etc/localtime"])
def test_an_unknown_time_zone_falls_back_to_paris(languages: Languages, timezone: str) -> None:
    """A time zone that does not exist, or is not one at all, costs nobody their message."""
    assert languages.localizer("fr-FR", timezone).time(EVENING) == "23 novembre 2026 à 23:30"
