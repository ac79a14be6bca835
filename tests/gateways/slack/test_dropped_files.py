"""To which addresses the bot's token goes."""

from __future__ import annotations

import pytest

from gateways.slack.dropped_files import may_have_token

SLACK, GOVERNMENT, SANDBOX = "https://slack.com/api/", "https://slack-gov.com/api/", "http://127.0.0.1:4000/api/"


@pytest.mark.parametrize(
    ("address", "api"),
    [
        ("https://files.slack.com/files-pri/T1-F1/download/a.csv", SLACK),
        ("https://FILES.slack.com:443/files-pri/T1-F1/a.csv", SLACK),
        ("https://files-origin.slack.com/files-pri/T1-F1/a.csv", SLACK),
        ("https://files.slack-gov.com/files-pri/T1-F1/a.csv", GOVERNMENT),
        ("http://127.0.0.1:4000/files-pri/T1-F1/a.csv", SANDBOX),
    ],
)
def test_the_token_goes_where_files_are(address: str, api: str) -> None:
    """To Slack's hosts for files, or to the very place that SLACK_API_URL names."""
    assert may_have_token(address, api)


@pytest.mark.parametrize(
    ("address", "api"),
    [
        ("http://files.slack.com/files-pri/T1-F1/a.csv", SLACK),
        ("https://files.slack.com:8443/a.csv", SLACK),
        ("https://slack.com/files-pri/T1-F1/a.csv", SLACK),
        ("https://evil.slack.com/a.csv", SLACK),
        ("https://files.slack.com.evil.org/a.csv", SLACK),
        ("https://files.slack.com@evil.org/a.csv", SLACK),
        ("https://files.slack.com\\@evil.org/a.csv", SLACK),
        ("https://evil.org/files.slack.com/a.csv", SLACK),
        ("https://files.slack-gov.com/a.csv", SLACK),
        ("https://somebody@files.slack.com/a.csv", SLACK),
        ("ftp://files.slack.com/a.csv", SLACK),
        ("file:///etc/passwd", SLACK),
        ("//files.slack.com/a.csv", SLACK),
        ("", SLACK),
        ("https://[::1/a.csv", SLACK),
        ("https://files.slack.com:port/a.csv", SLACK),
        ("http://127.0.0.1:4001/a.csv", SANDBOX),
        ("https://127.0.0.1:4000/a.csv", SANDBOX),
        ("http://localhost:4000/a.csv", SANDBOX),
        ("https://files.slack.com/a.csv", SANDBOX),
    ],
)
def test_the_token_goes_nowhere_else(address: str, api: str) -> None:
    """Neither without encryption, nor to another host or port, nor to an address that only looks like one."""
    assert not may_have_token(address, api)
