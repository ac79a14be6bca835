"""Slack's own sentences, in English and in French."""

from collections.abc import Mapping

TROUBLE = "We had some trouble connecting. Try again?"
UNKNOWN_COMMAND = "{command} is not a valid command."
COMMAND_FAILED = '{command} failed with the error "{error}"'
TIMED_OUT = "The operation timed out: the app did not answer within 3 seconds."
NOT_REACHED = "The app cannot be reached at the moment."
GONE = "This is no longer there."
REQUIRED = "Please complete this required field."
NO_EMAIL = "Please enter a valid email address."
EMAIL_TAKEN = "Somebody here has this address already."
NO_URL = "Please enter a valid URL."
NO_NUMBER = "Please enter a number."
TOO_LONG = "Please use {n} characters or fewer."
TOO_SHORT = "Please use {n} characters or more."
WRONG_KIND = "This kind of file is not accepted here: {kinds} are."
TOO_LARGE = "Please choose a file of at most 10 MB."
EMPTY = "This file is empty. Please choose another."
ATTENTION = "Some fields need attention."

_FRENCH: Mapping[str, str] = {
    TROUBLE: "Nous avons rencontré un problème de connexion. Réessayer\N{NARROW NO-BREAK SPACE}?",
    UNKNOWN_COMMAND: "{command} n’est pas une commande valide.",
    COMMAND_FAILED: "{command} a échoué avec l’erreur «\N{NO-BREAK SPACE}{error}\N{NO-BREAK SPACE}»",
    TIMED_OUT: "Le délai est dépassé\N{NO-BREAK SPACE}: l’application n’a pas répondu en 3 secondes.",
    NOT_REACHED: "L’application est injoignable pour le moment.",
    GONE: "Cet élément n’est plus là.",
    REQUIRED: "Veuillez remplir ce champ obligatoire.",
    NO_EMAIL: "Veuillez saisir une adresse e-mail valide.",
    EMAIL_TAKEN: "Quelqu’un ici a déjà cette adresse.",
    NO_URL: "Veuillez saisir une URL valide.",
    NO_NUMBER: "Veuillez saisir un nombre.",
    TOO_LONG: "Veuillez saisir {n} caractères au maximum.",
    TOO_SHORT: "Veuillez saisir {n} caractères au minimum.",
    WRONG_KIND: "Ce type de fichier n’est pas accepté ici. Types acceptés\N{NO-BREAK SPACE}: {kinds}.",
    TOO_LARGE: "Veuillez choisir un fichier de 10\N{NO-BREAK SPACE}Mo au maximum.",
    EMPTY: "Ce fichier est vide. Veuillez en choisir un autre.",
    ATTENTION: "Certains champs sont à revoir.",
}


def in_words_of(locale: str, sentence: str, **parts: object) -> str:
    """Give a sentence in the language of this Slack locale."""
    return (_FRENCH[sentence] if locale.startswith("fr") else sentence).format(**parts)
