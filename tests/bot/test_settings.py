"""Settings are read from the environment and .env, and all that is wrong is said at once."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from bot.door_settings import DOOR_DEFAULTS, load_sessions_that_can_be_read, sessions_of
from bot.settings import DEFAULTS, SettingsWrong, load_settings, load_what_can_be_read, read_settings
from rules.model.passwords import PasswordDelivery
from rules.model.policy import Enrolment

ROOT = Path(__file__).parents[2]
REQUIRED = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "NOTIFICATIONS_CHANNEL": "#equipe"}


def _example() -> dict[str, str]:
    """The settings of .env.example, each of which has its one line of explanation above it."""
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    found = {}
    for above, line in pairwise(lines):
        if re.match(r"[A-Z_]+=", line):
            assert above.startswith("# "), f"{line} has no explanation"
            name, _, value = line.partition("=")
            found[name] = value
    return found


def test_the_example_names_every_setting_with_its_default() -> None:
    """.env.example and the settings agree, defaults included."""
    assert _example() == {**DEFAULTS, **DOOR_DEFAULTS}


def test_the_readme_explains_every_setting_with_its_default() -> None:
    """The README's table and the settings agree, defaults included."""
    rows = re.findall(r"^\| `([A-Z_]+)` \| (.*?) \|", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    written = {name: "" if default.startswith("*") else default.strip("`") for name, default in rows}
    assert written == {**DEFAULTS, **DOOR_DEFAULTS}


def test_required_settings_are_enough() -> None:
    """The rest has defaults."""
    settings = read_settings(REQUIRED)
    assert settings.enrolment is Enrolment.USERS
    assert settings.delivery is PasswordDelivery.MESSAGE
    assert (settings.database_url, settings.port, settings.default_locale) == ("sqlite:///cabinet.db", 3000, "fr")


def test_http_needs_the_signing_secret_instead_of_the_app_token() -> None:
    """Either transport will do."""
    read_settings({**REQUIRED, "SLACK_APP_TOKEN": "", "SLACK_SIGNING_SECRET": "s"})
    with pytest.raises(SettingsWrong, match="SLACK_SIGNING_SECRET"):
        read_settings({**REQUIRED, "SLACK_APP_TOKEN": ""})


def test_all_that_is_wrong_is_said_at_once() -> None:
    """Three missing and nine wrong settings make twelve sentences."""
    with pytest.raises(SettingsWrong) as caught:
        read_settings(
            {
                "DATABASE_URL": "mysql://x/y",
                "PARTNERS": "claire@firm.fr, nobody",
                "FIRM_EMAIL_DOMAINS": "firm",
                "ADMIN_ENROLMENT": "all",
                "PASSWORD_DELIVERY": "pigeon",
                "DEFAULT_LOCALE": "de",
                "PORT": "eighty",
                "LOG_LEVEL": "loud",
                "SLACK_API_URL": "slack.com",
            }
        )
    assert len(caught.value.sentences) == 12
    assert all(sentence.endswith(".") for sentence in caught.value.sentences)


@pytest.mark.parametrize(
    ("name", "value"),
    [("SLACK_BOT_TOKEN", "xapp-1"), ("SLACK_APP_TOKEN", "xoxb-1"), ("PORT", "70000"), ("PARTNERS", "u123")]
    + [("DOOR_PORTAL", value) for value in ("http://espace.firm.fr", "espace.firm.fr", f"https://{'a' * 3000}")],
)
def test_a_wrong_setting_is_named(name: str, value: str) -> None:
    """The sentence starts with the name of the setting."""
    with pytest.raises(SettingsWrong) as caught:
        read_settings({**REQUIRED, name: value})
    assert [sentence.split(":")[0] for sentence in caught.value.sentences] == [name]


WITH_DOOR = {"DOOR_URL": "ldap://127.0.0.1", "DOOR_END_SESSIONS": "/usr/bin/end {uid}"}


def test_sessions_are_ended_where_the_settings_say_how() -> None:
    """With a directory; the apps follow within ten minutes, or as many as are set."""
    here = Path("no such file")
    assert sessions_of({**WITH_DOOR, "DOOR_URL": ""}, here) is None
    assert sessions_of({**WITH_DOOR, "DOOR_END_SESSIONS": ""}, here) is None
    usual, brief = sessions_of(WITH_DOOR, here), sessions_of({**WITH_DOOR, "DOOR_SESSIONS_MINUTES": "1"}, here)
    assert usual is not None
    assert brief is not None
    assert (usual.within, brief.within) == (timedelta(minutes=10), timedelta(minutes=1))


@pytest.mark.parametrize(
    "wrong",
    [
        {"DOOR_END_SESSIONS": "/usr/bin/end"},
        {"DOOR_END_SESSIONS": "http://portal.firm.fr/{uid}"},
        {"DOOR_SESSIONS_MINUTES": "0"},
        {"DOOR_SESSIONS_MINUTES": "1.5"},
        {"DOOR_SESSIONS_MINUTES": "soon", "DOOR_END_SESSIONS": "end '{uid}"},
    ],
)
def test_what_would_end_no_sessions_is_named(wrong: dict[str, str]) -> None:
    """All of it at once, a sentence each."""
    sessions, sentences = load_sessions_that_can_be_read({**WITH_DOOR, **wrong}, Path("no such file"))
    assert sessions is None
    assert {each.split(":")[0] for each in sentences} == {*wrong}
    assert all(each.endswith(".") for each in sentences)


def test_lists_are_read_however_they_are_separated() -> None:
    """Commas, semicolons, spaces and lines will do; domains lose their @ and their capitals."""
    settings = read_settings(
        {**REQUIRED, "PARTNERS": "a@b.fr; U123 ,c@d.fr", "FIRM_EMAIL_DOMAINS": "@Firm.FR other.fr"}
    )
    assert settings.partners == ("a@b.fr", "U123", "c@d.fr")
    assert settings.firm_domains == {"firm.fr", "other.fr"}


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    """What .env says counts only where the environment is silent, or empty."""
    file = tmp_path / ".env"
    file.write_text('PORT=1\nHOST="10.0.0.1"\nHELP_CONTACT=support@firm.fr # by day\n', encoding="utf-8")
    settings = load_settings({**REQUIRED, "PORT": "2", "HOST": ""}, file)
    assert (settings.port, settings.host, settings.help_contact) == (2, "10.0.0.1", "support@firm.fr")


def test_the_file_may_be_absent(tmp_path: Path) -> None:
    """The environment alone is enough."""
    assert load_settings(REQUIRED, tmp_path / ".env").channel == "#equipe"


def test_a_file_that_is_no_text_is_said(tmp_path: Path) -> None:
    """By its name, with what to do, and nothing of what stands in it."""
    file = tmp_path / ".env"
    file.write_bytes(b"SLACK_BOT_TOKEN=xoxb-hidden\nHELP_CONTACT=C\xe9line\n")
    with pytest.raises(SettingsWrong, match=r"\.env cannot be read .*UTF-8") as wrong:
        load_settings(REQUIRED, file)
    assert "hidden" not in str(wrong.value)


def test_what_can_be_read_is_read_beside_what_is_wrong(tmp_path: Path) -> None:
    """With the same sentences as where the bot is started."""
    settings, wrong = load_what_can_be_read({**REQUIRED, "SLACK_BOT_TOKEN": "", "PORT": "eighty"}, tmp_path / ".env")
    assert (settings.channel, settings.bot_token) == ("#equipe", "")
    assert [sentence.split()[0].rstrip(":") for sentence in wrong] == ["SLACK_BOT_TOKEN", "PORT"]


def test_settings_show_no_secret() -> None:
    """Printed by mistake, settings give nothing away."""
    settings = read_settings({**REQUIRED, "DATABASE_URL": "postgresql://u:hidden@h/d"})
    assert not re.search("xoxb|xapp|hidden", f"{settings} {settings!r}")
