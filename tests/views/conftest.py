"""The two languages that people read."""

from __future__ import annotations

import pytest

from locales import Languages, Localizer
from tests.views.given import HOSTILE, LONGEST


@pytest.fixture(scope="session")
def languages() -> Languages:
    """The languages of a firm that reads French by default."""
    return Languages.load("fr")


@pytest.fixture(scope="session")
def french(languages: Languages) -> Localizer:
    """Somebody who reads French."""
    return languages.localizer("fr-FR", "Europe/Paris")


@pytest.fixture(scope="session")
def english(languages: Languages) -> Localizer:
    """Somebody who reads English."""
    return languages.localizer("en-GB", "Europe/Paris")


@pytest.fixture(scope="session", params=["fr-FR", "en-GB"])
def localizer(request: pytest.FixtureRequest, languages: Languages) -> Localizer:
    """Somebody who reads French, then somebody who reads English."""
    return languages.localizer(request.param, "Europe/Paris")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Try in English one text of each kind: what a letter does to a view, it does in every language.

    French has them all, for its sentences are longer.
    """
    dropped = [each for each in items if _is_tried_in_french(each)]
    if dropped:
        config.hook.pytest_deselected(items=dropped)
        items[:] = [each for each in items if each not in {*dropped}]


def _is_tried_in_french(item: pytest.Item) -> bool:
    params = getattr(getattr(item, "callspec", None), "params", {})
    typed = params.get("given")
    is_one_of_many = typed in LONGEST[1:] or typed in HOSTILE[1:]
    return params.get("localizer") == "en-GB" and is_one_of_many
