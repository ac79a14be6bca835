"""Writing Block Kit quickly: the same as slack_sdk writes, and the same refusals."""

from __future__ import annotations

import pytest
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block, ButtonElement, SectionBlock
from slack_sdk.models.views import View

from locales import Localizer
from tests.views import sample_messages, sample_windows
from tests.views.given import LONGEST, ORDINARY, Given
from views import windows
from views.as_json import Window, as_json
from views.typeset import paragraph


@pytest.mark.parametrize("given", [ORDINARY, LONGEST[0]], ids=lambda given: given.label)
def test_every_view_is_written_as_slack_sdk_writes_it(localizer: Localizer, given: Given) -> None:
    """Whoever asks a window for its JSON gets what slack_sdk’s own way would have given."""
    for sample in sample_windows.views_of(localizer, given):
        view = sample.made()
        assert isinstance(view, Window), sample.name
        assert view.to_dict() == View.to_dict(view), sample.name


def test_every_block_is_written_as_slack_sdk_writes_it(localizer: Localizer) -> None:
    """Blocks of messages come out the same either way."""
    for sample in sample_messages.notices_of(localizer, ORDINARY):
        blocks: list[Block] = sample.made().blocks
        assert [as_json(block) for block in blocks] == [block.to_dict() for block in blocks], sample.name


def test_what_slack_would_refuse_is_refused_here() -> None:
    """slack_sdk’s checks still run: of the window, of its blocks, and of what stands in them."""
    for view in (
        windows.window("A title that is far too long", [paragraph("Text")], close="OK"),
        windows.window("Title", [paragraph("Text")], close="OK", metadata={"text": "x" * 3_000}),
        windows.window("Title", [], close="OK"),
        windows.window("Title", [SectionBlock(text="x" * 3_001)], close="OK"),
        windows.window("Title", [windows.buttons(ButtonElement(text="x", action_id="y" * 256))], close="OK"),
    ):
        with pytest.raises(SlackObjectFormationError) as ours:
            view.to_dict()
        with pytest.raises(SlackObjectFormationError) as theirs:
            View.to_dict(view)
        assert str(ours.value) == str(theirs.value)
