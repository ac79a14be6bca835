"""Who could see a client on a day, as a page to print, sign and file.

It stands alone: what a browser needs is in it, and it asks for nothing elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape

from locales import Localizer
from rules.show_client import ClientSheet, Seen
from views.client_words import numbers, seen_lines
from views.show_client import beyond, heading
from views.typeset import joined, written

_STYLE = """
@page { size: A4; margin: 20mm; }
body { font: 11pt/1.5 serif; max-width: 170mm; margin: 10mm auto; color: #000; overflow-wrap: anywhere; }
h1 { font-size: 18pt; margin: 0; } h2 { font-size: 13pt; }
li { margin-bottom: 3mm; break-inside: avoid; } li p { margin: 0; } li p:first-child { font-weight: bold; }
section + section { break-before: page; }
footer { border-top: 1px solid #000; margin-top: 8mm; font-size: 9pt; }
"""


def page(localizer: Localizer, sheets: Iterable[tuple[str, ClientSheet]], now: datetime) -> bytes:
    """Write the page of these clients, each with its firm."""
    title = escape(localizer.say("Client"))
    sections = "\n".join(_section(localizer, firm, each, now) for firm, each in sheets)
    head = f'<meta charset="utf-8">\n<title>{title}</title>\n<style>{_STYLE}</style>'
    language = localizer.locale.language
    body = f"<head>\n{head}\n</head>\n<body>\n{sections}\n</body>"
    return f'<!DOCTYPE html>\n<html lang="{language}">\n{body}\n</html>\n'.encode()


def _section(localizer: Localizer, firm: str, found: ClientSheet, now: datetime) -> str:
    parts = (
        _tagged("p", firm),
        _tagged("h1", found.client.name),
        _tagged("p", joined(*numbers(localizer, found.client))),
        _tagged("h2", written(heading(localizer, found))),
        *_people(localizer, found),
        *(_tagged("p", each) for each in beyond(localizer, found)),
        _footer(localizer, found, now),
    )
    return "\n".join(("<section>", *parts, "</section>"))


def _people(localizer: Localizer, found: ClientSheet) -> Iterator[str]:
    if not found.seen:
        nobody = localizer.say("Nobody could, by a portfolio."), localizer.say("Nobody looks after this client.")
        yield _tagged("p", nobody[0] if found.is_past else nobody[1])
        return
    yield "<ul>"
    yield from (f"<li>{_lines(localizer, found, each)}</li>" for each in found.seen)
    yield "</ul>"


def _lines(localizer: Localizer, found: ClientSheet, seen: Seen) -> str:
    return "".join(_tagged("p", written(each)) for each in seen_lines(localizer, found, seen))


def _footer(localizer: Localizer, found: ClientSheet, now: datetime) -> str:
    said = [_tagged("p", localizer.say("As the online space knew it on {date}.", date=localizer.time(now)))]
    if found.head is not None:
        lines = localizer.number(found.head.lines)
        text = localizer.say(
            "Lines in the journal: {lines}. Hash of the last: {hash}", lines=lines, hash=found.head.hash
        )
        said.append(_tagged("p", text))
    return f"<footer>{''.join(said)}</footer>"


def _tagged(tag: str, text: str) -> str:
    return f"<{tag}>{escape(text)}</{tag}>"
