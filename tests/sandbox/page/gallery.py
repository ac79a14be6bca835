"""One example of each block and element that Slack has and the sandbox accepts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]

# A picture of one dot, so that nothing is fetched.
DOT = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="


def plain(text: str) -> Json:
    """A text object without markup."""
    return {"type": "plain_text", "text": text}


def options(*names: str) -> list[Json]:
    """Options of these names, each its own value."""
    return [{"text": plain(name), "value": name.lower()} for name in names]


def _rich(*pieces: Json) -> Json:
    return {"type": "rich_text", "elements": list(pieces)}


def _section(*parts: Json) -> Json:
    return {"type": "rich_text_section", "elements": list(parts)}


def _text(text: str, **style: bool) -> Json:
    return {"type": "text", "text": text} | ({"style": style} if style else {})


_PARTS: tuple[Json, ...] = (
    _text("gras", bold=True),
    _text("italique", italic=True),
    _text("barré", strike=True),
    _text("code", code=True),
    {"type": "link", "url": "https://exemple.fr/", "text": "lien"},
    {"type": "user", "user_id": "U0MARC"},
    {"type": "channel", "channel_id": "C0EQUIPE"},
    {"type": "usergroup", "usergroup_id": "S0GROUP"},
    {"type": "broadcast", "range": "here"},
    {"type": "emoji", "name": "tada", "unicode": "1f389"},
    {"type": "color", "value": "#aa0000"},
    {"type": "date", "timestamp": 1_764_000_000, "format": "{date} {time}", "fallback": "le 24"},
)

BLOCKS: Mapping[str, Json] = {
    "section": {
        "type": "section",
        "text": {"type": "mrkdwn", "text": "*gras* de section"},
        "fields": [plain("champ un"), plain("champ deux")],
        "accessory": {"type": "image", "image_url": DOT, "alt_text": "accessoire"},
    },
    "header": {"type": "header", "text": plain("Titre")},
    "divider": {"type": "divider"},
    "actions": {"type": "actions", "elements": [{"type": "button", "action_id": "b", "text": plain("Bouton")}]},
    "context": {
        "type": "context",
        "elements": [plain("contexte"), {"type": "image", "image_url": DOT, "alt_text": "petite image"}],
    },
    "input": {
        "type": "input",
        "label": plain("Étiquette"),
        "hint": plain("indice"),
        "element": {"type": "plain_text_input", "action_id": "t", "placeholder": plain("exemple")},
    },
    "image": {"type": "image", "image_url": DOT, "alt_text": "image", "title": plain("Légende")},
    "rich_text": _rich(
        _section(*_PARTS),
        {"type": "rich_text_list", "style": "bullet", "elements": [_section(_text("puce"))]},
        {"type": "rich_text_list", "style": "ordered", "indent": 1, "elements": [_section(_text("numéro"))]},
        {"type": "rich_text_quote", "elements": [_text("citation")]},
        {"type": "rich_text_preformatted", "elements": [_text("préformaté")]},
    ),
    "alert": {"type": "alert", "text": plain("attention"), "level": "warning"},
    "table": {
        "type": "table",
        "rows": [
            [{"type": "raw_text", "text": "Colonne"}, {"type": "raw_text", "text": "Autre"}],
            [{"type": "raw_text", "text": "cellule"}, _rich(_section(_text("riche", bold=True)))],
        ],
    },
}

_SELECTED = {"placeholder": plain("Choisissez")}
ELEMENTS: Mapping[str, Json] = {
    "button": {"text": plain("Presser"), "style": "primary", "value": "oui"},
    "overflow": {"options": options("Modifier", "Retirer")},
    "checkboxes": {"options": options("Un", "Deux")},
    "radio_buttons": {"options": options("Trois", "Quatre")},
    "static_select": {"options": options("Cinq", "Six"), **_SELECTED},
    "multi_static_select": {"options": options("Sept", "Huit"), **_SELECTED},
    "users_select": _SELECTED,
    "multi_users_select": _SELECTED,
    "conversations_select": _SELECTED,
    "multi_conversations_select": _SELECTED,
    "channels_select": _SELECTED,
    "multi_channels_select": _SELECTED,
    "datepicker": _SELECTED,
    "timepicker": _SELECTED,
    "datetimepicker": {},
    "plain_text_input": {},
    "email_text_input": {},
    "url_text_input": {},
    "number_input": {"is_decimal_allowed": True},
    "file_input": {"filetypes": ["csv"], "max_files": 1},
    "image": {"image_url": DOT, "alt_text": "vignette"},
}
# Not used by the bot: text in a markup of its own.
UNDRAWN = {"markdown"}
# These ask the app for their options, and so are tried by themselves.
ASKING = {"external_select", "multi_external_select"}


def element(kind: str) -> Json:
    """The example of one type of element."""
    return {"type": kind, **({} if kind == "image" else {"action_id": f"a_{kind}"}), **ELEMENTS[kind]}


def in_a_block(kind: str) -> Json:
    """The same where it may stand: in an input block if it holds something, else in a section."""
    if kind in {"button", "overflow", "image"}:
        return {"type": "section", "text": plain(kind), "accessory": element(kind), "block_id": f"b_{kind}"}
    return {"type": "input", "label": plain(kind), "element": element(kind), "block_id": f"b_{kind}", "optional": True}


def modal(*blocks: Json, submit: str | None = "Envoyer", **more: Any) -> Json:
    """A window of these blocks."""
    view: Json = {"type": "modal", "title": plain("Une fenêtre"), "blocks": list(blocks), **more}
    return view | ({"submit": plain(submit)} if submit else {})
