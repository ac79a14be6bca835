"""Who plays the story in which language, with the commands and words of that language."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox import firm


@dataclass(frozen=True)
class Cast:
    """Who plays in which language, with the commands and words of that language."""

    author: str
    other: str
    newcomer: str
    space: str
    enrolment: str
    adding: str
    listing: str
    checkbox: str
    confirm: str
    save: str
    told: str
    notice: str
    line: str
    title: str
    labels: tuple[str, ...]
    added: str
    password: str
    list_title: str
    add: str
    noted: str
    access: str
    subscriber: str
    not_a_collaborator: str
    taken: str
    generic: str
    same_phone: str
    other_name: str
    questions: str
    profile: str


FRENCH = Cast(
    author=firm.CLAIRE,
    other=firm.HUGH,
    newcomer=firm.MARC,
    space="/espace",
    enrolment="/admin-espace",
    adding="/ajouter-abonne",
    listing="/abonnes",
    checkbox="M’inscrire en tant qu’administrateur",
    confirm="Valider",
    save="Enregistrer",
    told="1 utilisateur informé",
    notice="Claire Durand is now an administrator of the online space of Cabinet Durand & Associés.",
    line="Claire Durand a désormais le profil d’administrateur",
    title="Ajouter un abonné",
    labels=("Collaborateur", "Nom", "Prénom", "Courriel", "Téléphone", "Fonction"),
    added="L’abonné est ajouté au portefeuille.",
    password="Le mot de passe est ",
    list_title="Abonnés de l’entreprise",
    add="Ajouter un abonné",
    noted="J’ai noté mon mot de passe",
    access="Votre accès est prêt",
    subscriber="Profil : abonné · accès depuis le ",
    not_a_collaborator="ne correspond à aucun collaborateur actif du cabinet",
    taken="Cette adresse est déjà utilisée dans l’espace par",
    generic="est une adresse générique",
    same_phone="a le même numéro de téléphone",
    other_name="Dans Slack, cette adresse est celle d’un compte nommé ",
    questions="Vous avez des questions ?\nContact : aide@cabinet-durand.fr",
    profile="Votre profil dans cet espace : associé. Accès depuis le ",
)
ENGLISH = Cast(
    author=firm.HUGH,
    other=firm.CLAIRE,
    newcomer=firm.ZOE,
    space="/space",
    enrolment="/space-admin",
    adding="/add-subscriber",
    listing="/subscribers",
    checkbox="Enrol me as administrator",
    confirm="Confirm",
    save="Save",
    told="1 user notified",
    notice="Cabinet Durand & Associés : Hugh Martin a désormais le profil d’administrateur de l’espace en ligne.",
    line="Hugh Martin a désormais le profil d’administrateur",
    title="Add a subscriber",
    labels=("Collaborator", "Last name", "First name", "E-mail", "Phone", "Function"),
    added="The subscriber has been added to the portfolio.",
    password="The password is ",
    list_title="Subscribers of the firm",
    add="Add a subscriber",
    noted="I have noted my password",
    access="Your access is ready",
    subscriber="Profile: subscriber · access since ",
    not_a_collaborator="belongs to no collaborator of the firm",
    taken="has this address and is already in the space",
    generic="is a generic address",
    same_phone="has the same phone number",
    other_name="In Slack, the owner of this address is called ",
    questions="Any questions?\nContact: aide@cabinet-durand.fr",
    profile="Your profile in this space: partner. Access since ",
)
