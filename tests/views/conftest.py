"""The two languages that people read."""

from __future__ import annotations

import pytest

from locales import Languages, Localizer


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
