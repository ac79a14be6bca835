"""How windows are built, and those that every feature shares."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from locales import Localizer
from tests.views import seen
from views import windows
from views.typeset import paragraph

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(metadata=st.dictionaries(st.text(max_size=10), values, max_size=4))
def test_what_a_window_carries_comes_back(metadata: dict[str, object]) -> None:
    """Whatever a window carries is read from what Slack sends when something is pressed in it."""
    view = windows.window("Title", [paragraph("Text")], close="OK", metadata=metadata)
    assert windows.read_metadata(seen.opened(view).view) == metadata


def test_letters_are_carried_as_they_are() -> None:
    """An accent takes one of Slack’s 3,000 characters, not six."""
    view = windows.window("Title", [paragraph("Text")], close="OK", metadata={"name": "Zoé"})
    assert view.private_metadata == '{"name":"Zoé"}'


def test_a_long_button_is_cut() -> None:
    """Slack refuses longer words on a button than it can show."""
    text = windows.button("x" * 76, "press").to_dict()["text"]["text"]
    assert text == "x" * 74 + "…"


def test_buttons_stand_in_a_row_with_what_they_carry() -> None:
    """A button is known by its action and its value; one of a row may stand out."""
    row = windows.buttons(
        windows.button("Yes", "yes", value="1", style="primary"), windows.button("No", "no")
    ).to_dict()
    assert [
        (each["action_id"], each.get("value"), each.get("style"), each["text"]["text"]) for each in row["elements"]
    ] == [("yes", "1", "primary", "Yes"), ("no", None, None, "No")]


def test_one_moment_is_said_while_slack_is_asked(french: Localizer) -> None:
    """A newcomer sees a window at once, which asks for patience and has nothing to press but « Fermer »."""
    assert seen.lines(windows.waiting(french)) == ["Espace en ligne", "Un instant…", "Fermer"]


def test_a_failure_gives_its_reference(french: Localizer) -> None:
    """Who meets an error of ours reads what to do, and the reference under which it was logged."""
    view = windows.failure(french, "a1b2c3")
    assert seen.alerts(view) == [("error", windows.failure_sentence(french, "a1b2c3"))]
    assert windows.failure_sentence(french, "a1b2c3") == (
        "Une erreur s’est produite de notre côté. Veuillez réessayer dans un instant\u202f; si elle se répète, "
        "signalez-la en indiquant la référence a1b2c3."
    )
    # A form may lie under it, with all that was typed.
    assert not seen.opened(view).view["clear_on_close"]


def test_an_expired_command_is_to_be_typed_again(english: Localizer) -> None:
    """Who was kept waiting too long reads that nothing was changed, and what to type."""
    assert windows.expired_sentence(english, "/espace") == (
        "Slack took too long and the window could not open. Nothing was changed: please type /espace again."
    )
