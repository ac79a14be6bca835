"""What speaks against a line of a file, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from locales import Localizer
from rules.model.cautions import Caution, Doubt
from rules.model.imports import ImportLine
from rules.model.refusals import Field
from views import refusals
from views.cautions import caution_sentence
from views.subscriber_form import labels


def remarks(localizer: Localizer, line: ImportLine) -> Iterator[str]:
    """Say what speaks against a line.

    Each refusal with its field, then each caution.
    """
    names = client_labels(localizer) if line.line.client is not None else labels(localizer)
    for refused in line.refusals:
        label = names[refused.field]
        yield localizer.say("{label}: {value}", label=label, value=refusals.sentence(localizer, refused))
    for caution in line.cautions:
        yield _caution(localizer, caution)


def client_labels(localizer: Localizer) -> dict[Field, str]:
    """Name the columns of a list of clients."""
    say = localizer.say
    return {
        Field.SIREN: say("SIREN"),
        Field.SIRET: say("SIRET"),
        Field.NAME: say("Company name"),
        Field.CODE: say("File code"),
        Field.PORTFOLIOS: say("Portfolio"),
        Field.LEAD: say("Lead"),
        Field.DEPUTY: say("Deputy"),
        Field.PERSON: say("Collaborator"),
        Field.VIEWERS: say("Viewer"),
        Field.REASON: say("Reason"),
        Field.CLIENTS: say("Client"),
    }


def _caution(localizer: Localizer, caution: Caution) -> str:
    if caution.doubt is not Doubt.OTHER_NAME_IN_SLACK:
        return caution_sentence(localizer, caution)
    # In the form one goes back to correct it; here the file is what one corrects.
    return localizer.say("In Slack, the owner of this address is called {other}.", other=caution.other)
