"""The portfolios that a file names, several in one cell perhaps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from rules.in_sight import Hidden
from rules.model.portfolios import Portfolio, PortfolioId, portfolio_key
from rules.ports import Records

_APART = re.compile(r"\s*[;|]\s*")
_COMMA = re.compile(r"\s*,\s*")


class PortfoliosNamed:
    """The portfolios in use that texts of a file may mean."""

    def __init__(self, records: Records, texts: Iterable[str], hidden: Hidden) -> None:
        names = {part for text in texts for part in (text, *_pieces(text), *_all_pieces(text))} - {""}
        self._known = records.portfolios.by_names({portfolio_key(each) for each in names})
        self._confidential = {
            portfolio_key(each.name)
            for each in records.portfolios.confidential()
            if each.is_open and each.id not in hidden
        } - {*self._known}
        self._read: dict[str, dict[str, str]] = {}

    @property
    def ids(self) -> list[PortfolioId]:
        """The portfolios that were found."""
        return [each.id for each in self._known.values()]

    def known(self, key: str) -> Portfolio | None:
        """Give the portfolio in use whose name has this key."""
        return self._known.get(key)

    def is_confidential(self, key: str) -> bool:
        """Tell whether this is the name of a confidential portfolio in sight."""
        return key in self._confidential

    def names(self, text: str) -> Mapping[str, str]:
        """Give the names in one cell, by their keys.

        The name of a portfolio there is stays whole, with the signs in it.
        """
        if text not in self._read:
            self._read[text] = {portfolio_key(each): each for each in self._divided(text)}
        return self._read[text]

    def _divided(self, text: str) -> list[str]:
        if not text or self._is_there(text):
            return [text] if text else []
        found: list[str] = []
        for piece in _pieces(text):
            found += [piece] if self._is_there(piece) else filter(None, _COMMA.split(piece))
        return found

    def _is_there(self, name: str) -> bool:
        key = portfolio_key(name)
        return key in self._known or key in self._confidential


def _pieces(text: str) -> list[str]:
    return [each for each in _APART.split(text) if each]


def _all_pieces(text: str) -> list[str]:
    return [each for piece in _pieces(text) for each in _COMMA.split(piece) if each]
