"""What partners and the team channel read when the firm's settings name other partners than before."""

from __future__ import annotations

from views.telling import Notice, Telling, escaped, told
from views.typeset import clip

# Of all that people typed, only lists of names could outgrow a notification, and a message.
_NAMES_IN_TEXT = 300
_NAMES_IN_BLOCKS = 3000


def partners_changed(telling: Telling) -> Notice:
    """The firm's settings name other partners than before."""
    say = telling.reader.say
    sentences = {
        "added": say("From now on, these people are partners in the online space: {names}."),
        "removed": say("From now on, these people are no longer partners in the online space: {names}."),
    }
    lines = [(text, telling.facts[fact]) for fact, text in sentences.items() if telling.facts[fact]]
    text = " ".join(escaped(sentence.format(names=clip(names, _NAMES_IN_TEXT))) for sentence, names in lines)
    happened = ((sentence, {"names": clip(names, _NAMES_IN_BLOCKS)}) for sentence, names in lines)
    advice = say("There is nothing you need to do. If this surprises you, tell {contact}.")
    return Notice(text, told(telling, say("Change of partners"), happened, advice))
