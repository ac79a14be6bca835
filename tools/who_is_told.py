"""The guides' table of who reads which message, written from the registry of messages."""

from __future__ import annotations

import re
from pathlib import Path

from locales import LANGUAGES, Languages
from rules.model.message_types import MESSAGE_TYPES, Readership
from views.notices import words

BEGIN, END = "<!-- who is told: begin -->", "<!-- who is told: end -->"
# Of whom a message is about, in its subject.
_SOMEBODY = "…"
_HEADINGS = {"en": ("Who reads it", "Messages"), "fr": ("Qui le lit", "Messages")}
_READERS = {
    "en": {
        Readership.CONCERNED: "the person concerned",
        Readership.NAMED: "those it names",
        Readership.AUTHOR: "who did it or hands it over",
        Readership.PARTNERS: "partners",
        Readership.DECIDE: "administrators and partners",
        Readership.EVERYBODY: "all users",
        Readership.CHANNEL: "the team channel",
    },
    "fr": {
        Readership.CONCERNED: "la personne concernée",
        Readership.NAMED: "les personnes citées",
        Readership.AUTHOR: "qui l’a fait ou le remet",
        Readership.PARTNERS: "les associés",
        Readership.DECIDE: "les administrateurs et les associés",
        Readership.EVERYBODY: "tous les utilisateurs",
        Readership.CHANNEL: "le canal de l’équipe",
    },
}


def guide_of(language: str) -> Path:
    """Give the guide in this language."""
    return Path("docs") / f"guide.{language}.md"


def table(language: str) -> str:
    """Write a row for each set of readers, with the subjects of what they read."""
    subjects = words(Languages.load(language).localizer(language))
    rows: dict[tuple[Readership, ...], list[str]] = {}
    for message, registered in MESSAGE_TYPES.items():
        if not registered.readers:
            continue  # of earlier versions
        rows.setdefault(registered.readers, []).append(_subject(subjects[message].subject))
    lines = [_HEADINGS[language], ("---", "---")]
    lines += [(_readers(language, readers), "<br>".join(told)) for readers, told in rows.items()]
    return "\n".join(f"| {first} | {second} |" for first, second in lines)


def with_table(guide: str, language: str) -> str:
    """Give the text of a guide, its table written anew."""
    before, rest = guide.split(BEGIN)
    return f"{before}{BEGIN}\n\n{table(language)}\n\n{END}{rest.split(END)[1]}"


def _readers(language: str, readers: tuple[Readership, ...]) -> str:
    return ", ".join(_READERS[language][each] for each in readers)


def _subject(text: str) -> str:
    return re.sub(r"[ \u00a0]?: \{person\}$", "", text).format(person=_SOMEBODY)


def main() -> None:
    """Write the tables anew."""
    for language in LANGUAGES:
        guide = guide_of(language)
        guide.write_text(with_table(guide.read_text(encoding="utf-8"), language), encoding="utf-8")
        print(f"written: {guide}")


if __name__ == "__main__":
    main()
