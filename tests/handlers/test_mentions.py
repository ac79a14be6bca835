"""What stands behind a command, as Slack writes it and as it was typed."""

from __future__ import annotations

import pytest

from handlers.mentions import as_typed, mentioned


@pytest.mark.parametrize(
    ("sent", "who"),
    [
        ("<@U0MARC|marc>", "U0MARC"),
        ("<@U0MARC>", "U0MARC"),
        ("<@W0MARC|marc> s’il te plaît", "W0MARC"),
        ("avec <@U0ANNE|anne> et <@U0MARC|marc>", "U0ANNE"),
        ("&lt;@U0MARC&gt;", None),
        ("@marc", None),
        ("<!channel> <#C0EQUIPE|equipe>", None),
        ("", None),
    ],
)
def test_the_first_person_mentioned_is_found(sent: str, who: str | None) -> None:
    """A mention is one only as Slack writes it, never as somebody types its characters."""
    assert mentioned(sent) == who


@pytest.mark.parametrize(
    ("sent", "typed"),
    [
        ("<mailto:a@b.fr|a@b.fr>", "a@b.fr"),
        ("<@U0MARC|marc> <#C0EQUIPE|equipe>", "marc equipe"),
        ("Durand &amp; Fils", "Durand & Fils"),
        ("  &lt;!channel&gt; ", "<!channel>"),
        ("100 % <", "100 % <"),
    ],
)
def test_text_is_read_as_it_was_typed(sent: str, typed: str) -> None:
    """References become their words, entities their characters."""
    assert as_typed(sent) == typed
