"""A line of a list of clients, as it stands in a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientLine:
    """What a line says of a client, as typed.

    Several portfolios or people may stand in one text.
    """

    siren: str = ""
    siret: str = ""
    name: str = ""
    code: str = ""
    portfolios: str = ""
    lead: str = ""
    deputy: str = ""
    handling: str = ""  # who may work on the files of these clients
    viewing: str = ""
