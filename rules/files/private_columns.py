"""The headings of what nobody may keep in a list of who has access.

Numbers of social security and of bank accounts, passwords, births, health and pay.
"""

from __future__ import annotations

import re

from rules.files.columns import key_of

_PRIVATE = re.compile(
    r"\b(?:nir|nss|ssn|securite sociale|social security|secu|numero ss|inscription au repertoire|"
    r"administration publique|government id|iban|rib|bic|compte bancaire|bank account|bancaires?|carte bancaire|"
    r"mdp|pwd|passwd|password|mot passe|pin|secret|carte vitale|carte identite|identity card|id card|cni|"
    r"passeport|passport|titre sejour|residence permit|"
    r"naissance|naiss|ne le|nee le|birth|birthday|birthdate|anniversaire|age|"
    r"sexe|sex|genre|gender|nationalite|nationality|situation familiale|situation matrimoniale|marital status|"
    r"enfants|handicap|rqth|salaire|salary|remuneration|religion|syndicat)\b"
)
# Settings of accounts and feasts, in which such words stand.
_HARMLESS = re.compile(
    r"\b(?:nom naissance|birth name|mariage|change password|password never|password change|password policies|"
    r"password not|cannot change password|force change password|hash function|social media)\b"
)


def is_private(heading: str) -> bool:
    """Tell whether a heading names what nobody may keep."""
    key = key_of(heading)
    # « né(e) le », whose « le » has no meaning elsewhere.
    words = f"{key} le" if key in {"ne", "nee", "ne e"} else key
    return _PRIVATE.search(words) is not None and _HARMLESS.search(words) is None
