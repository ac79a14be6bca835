"""Every refusal as a sentence: what is wrong, and what to do about it."""

from __future__ import annotations

from datetime import date

import pytest

from locales import Localizer
from rules.files.columns import Column, ColumnsDiffer, MissingColumns
from rules.files.tables import Fault, FileRefused
from rules.model.access_requests import Asking
from rules.model.address_refusals import (
    AddressOfAnother,
    AddressOfClosedAccount,
    AddressOfFormer,
    AddressOfOtherAccount,
    AddressRepeated,
    AddressTaken,
    NotACollaborator,
)
from rules.model.people import Access, Profile
from rules.model.refusals import (
    AccessChanged,
    AddressInDoubt,
    AlreadyAnswered,
    AlreadyReported,
    AlreadyShown,
    AlreadySubscriber,
    AnotherMustAgree,
    AskedTooOften,
    DamagedText,
    DatesChanged,
    DateTooEarly,
    DateTooLate,
    DateUnclear,
    DecidersOnly,
    DirectoryChanged,
    DoorNotReady,
    EndIsOver,
    EndsThen,
    Field,
    FormRefused,
    HasAccess,
    IdentityChanged,
    ImportGone,
    InvalidEmail,
    InvalidPhone,
    KeptTooLong,
    LastAdministrator,
    LetsIn,
    Missing,
    NoArrivalLeft,
    NobodyChosen,
    NobodyToAsk,
    NoRequest,
    NotAMember,
    NotAnAdministrator,
    NotAUser,
    NotBegun,
    NothingAsked,
    NothingDiffers,
    NotTakenOver,
    NotTheRecipient,
    NotYourself,
    NoVerifiedAddress,
    OnHold,
    Outdated,
    OwnRequest,
    PartnerBySettings,
    PartnerNeeded,
    PartnersOnly,
    PasswordReplaced,
    ProfileChanged,
    Purpose,
    ReasonMissing,
    Refused,
    RequestExpired,
    ReviewClosed,
    ReviewOpen,
    TooLong,
    TooManyChosen,
)
from tests.views import sample_facts, seen, test_outside_refusals, test_portfolio_refusals
from tests.views.given import ORDINARY
from tests.views.sample_facts import AT
from views import enrol, refusals

NOBODY = (
    "Personne ne gère actuellement l’espace\u00a0: adressez-vous à un associé du cabinet, qui peut s’inscrire avec "
    "/admin-espace."
)
ASK = "Adressez-vous à un administrateur\u00a0: Anne Petit et Luc Roy."
BOTH = ("Anne Petit", "Luc Roy")

SENTENCES: list[tuple[Refused, str]] = [
    (NotAUser(BOTH), f"Vous ne faites pas partie des utilisateurs de cet espace en ligne. {ASK}"),
    (NotAUser(()), f"Vous ne faites pas partie des utilisateurs de cet espace en ligne. {NOBODY}"),
    (OnHold(BOTH, AT, None), f"Votre accès est en veille depuis le 23 novembre 2026. {ASK}"),
    (
        OnHold((), AT, date(2026, 12, 1)),
        (
            "Votre accès est en veille depuis le 23 novembre 2026. "
            f"Il redevient actif de lui-même le 1er décembre 2026. {NOBODY}"
        ),
    ),
    (OnHold(BOTH, None, None), f"Votre accès est en veille. {ASK}"),
    (
        NotBegun(BOTH, date(2026, 12, 1)),
        (
            "Votre accès commence le 1er décembre 2026\u00a0: votre mot de passe vous parvient ce jour-là par message "
            f"direct. {ASK}"
        ),
    ),
    (
        NotBegun((), date(2026, 12, 1)),
        (f"Votre accès commence le 1er décembre 2026, dès que l’espace a un administrateur. {NOBODY}"),
    ),
    (
        NotAUser(BOTH, asking=Asking(since=AT, asked=("Anne Petit",))),
        (
            "Vous ne faites pas partie des utilisateurs de cet espace en ligne. Votre demande d’accès du "
            "23 novembre 2026 a été adressée à Anne Petit. Elle attend une réponse jusqu’au 30 novembre 2026."
        ),
    ),
    (
        NotAUser(BOTH, asking=Asking(since=AT)),
        (
            "Vous ne faites pas partie des utilisateurs de cet espace en ligne. Les personnes qui ont reçu votre "
            f"demande d’accès du 23 novembre 2026 ne gèrent plus l’espace en ligne. {ASK}"
        ),
    ),
    (
        NotAMember(),
        (
            "Seuls les membres actifs du Slack du cabinet peuvent demander un accès, ni les invités ni les personnes "
            "d’une autre société. Adressez-vous à votre interlocuteur au cabinet."
        ),
    ),
    (
        HasAccess(BOTH, None, on_hold=False),
        "Vous avez déjà un accès. Tapez /espace pour voir ce que vous pouvez faire.",
    ),
    (HasAccess(BOTH, None, on_hold=True), f"Vous avez un accès, actuellement en veille. {ASK}"),
    (
        HasAccess(BOTH, date(2027, 1, 1), on_hold=False),
        f"Votre demande est inutile\u00a0: votre accès commence le 1er janvier 2027. {ASK}",
    ),
    (
        NoVerifiedAddress(),
        (
            "Votre compte Slack n’a pas d’adresse courriel confirmée, or un accès en nécessite une. Confirmez-la dans "
            "les paramètres de Slack, puis renouvelez votre demande."
        ),
    ),
    (
        AddressInDoubt(BOTH),
        (
            "Dans cet espace en ligne, votre adresse courriel était celle de quelqu’un d’autre. Un administrateur doit "
            f"d’abord vérifier ce point. {ASK}"
        ),
    ),
    (
        NobodyToAsk(),
        (
            "Rien n’a été envoyé\u00a0: aucune personne qui gère cet espace en ligne n’est joignable dans Slack. "
            "Adressez-vous à un associé du cabinet."
        ),
    ),
    (
        AskedTooOften(AT, BOTH),
        (
            "Vous avez déjà fait plusieurs demandes cette semaine. Vous pourrez en faire une autre à partir du "
            f"23 novembre 2026 à 09:30. {ASK}"
        ),
    ),
    (
        NothingAsked(),
        (
            "Aucune demande de votre part n’est en attente\u00a0: elle a reçu une réponse ou a expiré. Rien n’a été "
            "modifié."
        ),
    ),
    (NotAnAdministrator(BOTH, may_enrol=False), f"Cette action est réservée aux administrateurs. {ASK}"),
    (NotAnAdministrator((), may_enrol=False), f"Cette action est réservée aux administrateurs. {NOBODY}"),
    (
        NotAnAdministrator(BOTH, may_enrol=True),
        (
            "Cette action est réservée aux administrateurs. Vous pouvez vous inscrire en tant qu’administrateur avec "
            "le bouton ci-dessous."
        ),
    ),
    (
        PartnersOnly(BOTH),
        (
            "Dans ce cabinet, seuls les associés peuvent s’inscrire en tant qu’administrateurs. À contacter\u00a0: "
            "Anne Petit et Luc Roy."
        ),
    ),
    (
        Outdated(),
        (
            "Ce message n’est plus d’actualité et n’est pas renvoyé\u00a0: son destinataire n’a plus accès à l’espace "
            "ou n’a plus le profil voulu, ou le mot de passe lui est parvenu autrement. La liste indique où en est cet "
            "accès."
        ),
    ),
    (DecidersOnly(()), f"Cette action est réservée aux associés et aux administrateurs. {NOBODY}"),
    (
        LastAdministrator(),
        (
            "Personne d’autre n’a le profil d’administrateur. "
            "Demandez d’abord à un autre utilisateur de s’inscrire en tant qu’administrateur, puis "
            "renoncez à ce profil. Un associé peut passer outre dans «\u00a0Administrateurs\u00a0»."
        ),
    ),
    (
        NotTheRecipient(),
        (
            "Ce mot de passe a été envoyé à quelqu’un d’autre. Seul le destinataire du message peut utiliser ce "
            "bouton. S’il vous faut un mot de passe, demandez-en un nouveau à un administrateur."
        ),
    ),
    (
        PasswordReplaced(),
        (
            "Ce mot de passe n’est plus valable\u00a0: un autre a été créé depuis, ou l’accès a pris fin. "
            "Utilisez le dernier message reçu."
        ),
    ),
    (AlreadyAnswered("Anne Petit"), "Déjà traité par Anne Petit. Rien d’autre n’a été modifié."),
    (
        DatesChanged("Anne Petit", date(2026, 11, 30)),
        "Déjà modifié\u00a0: cet accès dure jusqu’au 30 novembre 2026 (Anne Petit).",
    ),
    (
        DatesChanged("Anne Petit", None),
        "Déjà prolongé\u00a0: cet accès n’a plus de date de fin (Anne Petit).",
    ),
    (DateTooEarly(Field.ENDS_ON, date(2026, 11, 30)), "Choisissez le 30 novembre 2026 ou un jour ultérieur."),
    (
        DateUnclear(Field.ENDS_ON),
        "Cette date n’est pas reconnue. Écrivez le jour en premier, comme 30/11/2026, ou l’année, comme 2026-11-30.",
    ),
    (
        ReviewOpen(sample_facts.AT),
        "Une revue est déjà en cours depuis le 23 novembre 2026. Terminez-la d’abord.",
    ),
    (ReviewClosed(sample_facts.AT), "Cette revue s’est terminée le 23 novembre 2026\u00a0: rien n’a été modifié."),
    (AlreadySubscriber("Anne Petit"), "Déjà dans l’espace\u00a0: Anne Petit. Ouvrez la liste pour voir cet accès."),
    (
        ProfileChanged("Anne Petit"),
        (
            "Rien n’a été modifié\u00a0: le profil dont parle ce message a pris fin (Anne Petit). Ouvrez "
            "«\u00a0Administrateurs\u00a0» pour voir qui gère l’espace."
        ),
    ),
    (
        AlreadyReported("Anne Petit", ("Luc Roy", "Marc Petit")),
        "Cette inscription a déjà été signalée\u00a0: Anne Petit. Alerte envoyée à\u00a0: Luc Roy et Marc Petit.",
    ),
    (NoArrivalLeft(), "Toutes les arrivées de ce message sont déjà traitées. Rien n’a été modifié."),
    (NobodyChosen(), "Vous n’avez choisi personne\u00a0: cochez au moins une personne, puis recommencez."),
    (TooManyChosen(50), "50 personnes au plus à la fois. Décochez-en, et traitez-les ensuite."),
    (EndsThen("Zoé Petit", date(2026, 11, 30)), "Cet accès prend déjà fin le 30 novembre 2026\u00a0: Zoé Petit."),
    (NoRequest(), "Vous n’avez aucune demande en cours\u00a0: il n’y a rien à retirer."),
    (
        DamagedText(Field.LAST_NAME),
        (
            "Des lettres sont perdues ici\u00a0: un point d’interrogation ou le signe «\u00a0�\u00a0» se trouve à leur "
            "place. Rétablissez-les, et enregistrez le fichier en XLSX ou en CSV UTF-8."
        ),
    ),
    (
        NotTakenOver(Field.PHONE),
        (
            "Ce que dit le fichier n’est pas repris, car cette personne est déjà dans l’espace. Au besoin, modifiez-le "
            "dans la liste."
        ),
    ),
    (
        OwnRequest(),
        "Vous ne pouvez pas répondre à votre propre demande : quelqu’un d’autre doit le faire.",
    ),
    (
        AnotherMustAgree(),
        (
            "Un nouveau mot de passe pour vous-même suppose l’accord d’un administrateur : demandez-le dans "
            "« Mon profil »."
        ),
    ),
    (RequestExpired("Anne Petit"), "Cette demande a expiré. Elle peut être renouvelée (Anne Petit)."),
    (
        NotYourself(),
        "Vous ne pouvez pas mettre fin à votre propre accès. Demandez à un autre administrateur.",
    ),
    (
        AccessChanged("Anne Petit", Access.SUSPENDED),
        (
            "Rien n’a été modifié\u00a0: la situation a changé depuis l’affichage "
            "(Anne Petit, accès\u00a0: en veille). Ouvrez de nouveau la liste."
        ),
    ),
    (
        AddressOfFormer("Anne Petit"),
        (
            "Cette adresse appartenait à Anne Petit, qui ne fait plus partie des abonnés. "
            "Ajoutez plutôt de nouveau cette personne."
        ),
    ),
    (
        AlreadyShown(),
        (
            "Ce mot de passe a déjà été affiché\u00a0: il ne l’est qu’une seule fois. "
            "Si vous ne l’avez plus, prévenez un administrateur."
        ),
    ),
    (
        DoorNotReady(),
        (
            "L’annuaire du cabinet n’a pas reçu le mot de passe, qui n’ouvrirait donc rien\u00a0: aucun n’a été gardé. "
            "Appuyez de nouveau sur le bouton dans un instant\u202f; si cela dure, prévenez un administrateur."
        ),
    ),
    (
        NothingDiffers("Zoé Lefèvre"),
        "Rien n’a été changé\u00a0: l’écart de l’annuaire est déjà réglé (Zoé Lefèvre). Le journal dit comment.",
    ),
    (
        LetsIn("Zoé Lefèvre"),
        (
            "Ceci ne peut pas être gardé, car cela donne plus que prévu (Zoé Lefèvre). Appuyez plutôt sur "
            "«\u00a0Remettre\u00a0»."
        ),
    ),
    (
        DirectoryChanged(),
        "Rien n’a été remis\u00a0: la liste a changé entre-temps. Relisez-la, puis appuyez de nouveau.",
    ),
    (KeptTooLong(date(2027, 1, 1)), "Choisissez le 1er janvier 2027 ou un jour antérieur."),
    (Missing(Field.EMAIL), "Veuillez renseigner ce champ."),
    (Missing(Field.REASON), "Veuillez indiquer un motif."),
    (
        ReasonMissing(Purpose.SAVE),
        "Veuillez indiquer pourquoi vous enregistrez malgré tout cette personne.",
    ),
    (
        ReasonMissing(Purpose.IMPORT),
        "Veuillez indiquer pourquoi ajouter malgré tout les lignes à vérifier, ou laissez-les de côté.",
    ),
    (ReasonMissing(Purpose.HOLD), "Veuillez indiquer pourquoi vous mettez cet accès en veille."),
    (ReasonMissing(Purpose.REMOVAL), "Veuillez indiquer pourquoi vous retirez cette personne."),
    (ReasonMissing(Purpose.WITHDRAWAL), "Veuillez indiquer pourquoi vous retirez ce profil."),
    (
        DateTooLate(Field.BACK_ON, date(2027, 1, 1)),
        (
            "Cet accès dure jusqu’au 1er janvier 2027\u00a0: choisissez ce jour ou un jour antérieur, ou repoussez "
            "d’abord le dernier jour."
        ),
    ),
    (
        EndIsOver(date(2026, 11, 30)),
        (
            "Rien n’a été modifié\u00a0: le dernier jour de cet accès était le 30 novembre 2026. Choisissez-en un "
            "autre pour le réactiver."
        ),
    ),
    (TooLong(Field.FUNCTION, 120), "Ce texte est trop long\u00a0: 120 caractères au maximum."),
    (TooLong(Field.FUNCTION, 1), "Ce texte est trop long\u00a0: 1 caractère au maximum."),
    (
        InvalidEmail(),
        "Cette adresse courriel n’est pas valide. Elle doit ressembler à prenom.nom@cabinet.fr.",
    ),
    (
        InvalidPhone(),
        (
            "Ce numéro n’est pas valide. Écrivez-le sous la forme 01\u00a023\u00a045\u00a067\u00a089 ou avec "
            "son indicatif\u00a0: +32\u00a02\u00a0123\u00a045\u00a067."
        ),
    ),
    (
        AddressTaken("Anne Petit", Profile.PARTNER),
        (
            "Cette adresse est déjà utilisée dans l’espace par Anne Petit (profil\u00a0: associé). "
            "Indiquez une adresse nominative pour le nouvel abonné."
        ),
    ),
    (
        NotACollaborator("x@gmail.com"),
        (
            "x@gmail.com ne correspond à aucun collaborateur actif du cabinet dans Slack (les invités et les "
            "comptes fermés ne comptent pas). Utilisez une autre adresse."
        ),
    ),
    (
        NotACollaborator("contact@cabinet.fr"),
        (
            "contact@cabinet.fr est une adresse générique, que plusieurs personnes peuvent lire, et ne correspond à "
            "aucun collaborateur du cabinet dans Slack. Indiquez l’adresse nominative d’un collaborateur actif."
        ),
    ),
    (
        AddressOfAnother("Luc Roy", "luc@cabinet.fr"),
        "Luc Roy a pour adresse luc@cabinet.fr. Utilisez cette adresse ou choisissez un autre collaborateur.",
    ),
    (
        AddressOfAnother("Luc Roy", None),
        "Ce n’est pas l’adresse utilisée par Luc Roy dans Slack. Corrigez-la ou choisissez un autre collaborateur.",
    ),
    (
        AddressOfClosedAccount("Luc Roy", Profile.SUBSCRIBER),
        (
            "Dans l’espace, cette adresse est celle d’un compte Slack fermé (Luc Roy). Dites d’abord si "
            "c’est la même personne ou quelqu’un d’autre\u00a0: la question est posée par message aux administrateurs."
        ),
    ),
    (
        AddressOfClosedAccount("Luc Roy", Profile.PARTNER),
        (
            "Dans l’espace, cette adresse est celle d’un compte Slack fermé (Luc Roy, profil d’associé). Dites "
            "d’abord si c’est la même personne\u00a0: la question est posée par message aux administrateurs. Si c’est "
            "quelqu’un d’autre, faites avant cela corriger le réglage PARTNERS."
        ),
    ),
    (
        IdentityChanged("Luc Roy"),
        (
            "Rien n’a été modifié\u00a0: depuis que la question a été posée, ce compte, son adresse ou la fiche dans "
            "l’espace ont changé (Luc Roy). Ouvrez la liste pour voir ce qu’il en est."
        ),
    ),
    (
        PartnerNeeded("Luc Roy", ("Anne Aubert", "Bruno Bernard")),
        (
            "Luc Roy a le profil d’associé\u00a0: seul un associé peut donner cette place à un autre compte Slack. Le "
            "réglage PARTNERS le peut aussi, s’il désigne ce compte par son identifiant Slack. À contacter\u00a0: "
            "Anne Aubert et Bruno Bernard."
        ),
    ),
    (
        PartnerNeeded("Luc Roy", ()),
        (
            "Luc Roy a le profil d’associé\u00a0: seul un associé peut donner cette place à un autre compte Slack. Le "
            "réglage PARTNERS le peut aussi, s’il désigne ce compte par son identifiant Slack. Aucun associé n’a de "
            "compte Slack actuellement\u00a0: faites corriger ce réglage."
        ),
    ),
    (
        PartnerBySettings("Luc Roy"),
        (
            "Le réglage PARTNERS désigne encore Luc Roy. Faites-le corriger et redémarrer le bot, puis répondez à "
            "nouveau."
        ),
    ),
    (
        AddressOfOtherAccount("Luc Roy"),
        (
            "Dans Slack, cette adresse appartient à un autre compte\u00a0: Luc Roy. Un accès reste lié à son "
            "compte\u00a0: retirez cet abonné, puis ajoutez cette personne."
        ),
    ),
    (AddressRepeated(7), "La ligne 7 du fichier a déjà cette adresse. Gardez l’une des deux."),
    (
        ImportGone(),
        (
            "Le contenu de ce fichier n’est plus conservé\u00a0: ce sont des données personnelles, effacées au bout "
            "d’un jour. Veuillez choisir le fichier à nouveau."
        ),
    ),
    (
        FileRefused(Fault.QUOTES, 12),
        (
            "À la ligne 12 de ce fichier, un guillemet est ouvert et n’est pas fermé. "
            "Corrigez-le, ou enregistrez la liste au format XLSX."
        ),
    ),
    (
        FileRefused(Fault.QUOTES_WITHIN, 12),
        (
            "À la ligne 12 de ce fichier, une cellule continue après son guillemet fermant. "
            "Corrigez-la, ou enregistrez la liste au format XLSX."
        ),
    ),
    (FileRefused(Fault.TOO_MANY_ROWS), "Ce fichier compte trop de lignes\u00a0: 20\u00a0000 au maximum. Divisez-le."),
    (
        MissingColumns((Column.FIRST_NAME, Column.EMAIL), ("Nom", "Ville")),
        "Il manque ces colonnes\u00a0: Prénom et Courriel. En-têtes trouvés\u00a0: Nom et Ville.",
    ),
    (
        ColumnsDiffer(Column.LAST_NAME, (("B", "Nom"), ("C", "Nom")), 2),
        (
            "Deux colonnes de ce fichier disent la même chose (Nom) et diffèrent à la ligne 2\u00a0: "
            "«\u00a0Nom\u00a0» (colonne B) et «\u00a0Nom\u00a0» (colonne C). Supprimez celle qui n’est pas la bonne, "
            "ou changez son en-tête."
        ),
    ),
    (FormRefused([Missing(Field.EMAIL), InvalidPhone()]), "Veuillez renseigner ce champ. Ce numéro n’est pas valide."),
]


@pytest.mark.parametrize(("refused", "said"), SENTENCES, ids=lambda each: type(each).__name__)
def test_a_refusal_says_what_is_wrong_and_what_to_do(french: Localizer, refused: Refused, said: str) -> None:
    """Every refusal has its sentence, to the letter."""
    assert refusals.sentence(french, refused)[: len(said) if isinstance(refused, FormRefused) else None] == said


def test_these_are_all_the_refusals_there_are() -> None:
    """No refusal is left without a sentence that was read by somebody; ReasonNeeded is a FormRefused like others."""
    read = {
        type(refused)
        for refused, _ in (*SENTENCES, *test_portfolio_refusals.SENTENCES, *test_outside_refusals.SENTENCES)
    }
    assert {type(refused) for refused in sample_facts.every_refusal(ORDINARY)} == read | set(
        FormRefused.__subclasses__()
    )


def test_an_unknown_refusal_is_an_error(english: Localizer) -> None:
    """A refusal without a sentence fails loudly instead of showing an empty window."""
    with pytest.raises(NotImplementedError, match="no sentence for Refused"):
        refusals.sentence(english, Refused())


def test_a_refusal_is_a_window_without_inputs(localizer: Localizer) -> None:
    """There is nothing to fill in or send; « OK » closes it, and it alone, so that a form under it stays."""
    for refused in sample_facts.every_refusal(ORDINARY):
        window = seen.opened(refusals.window_of(localizer, refused))
        assert (window.submit, window.close, window.view["clear_on_close"]) == (None, "OK", False)
        assert window.states == {}
        assert refusals.sentence(localizer, refused) in window.texts


@pytest.mark.parametrize("may_enrol", [True, False])
def test_who_may_enrol_gets_the_button_to_do_so(french: Localizer, *, may_enrol: bool) -> None:
    """A partner who has not enrolled is led to enrolling; who may not is told whom to ask."""
    found = seen.buttons(refusals.window_of(french, NotAnAdministrator(BOTH, may_enrol=may_enrol)))
    assert [(text, each["action_id"]) for text, each in found.items()] == [
        ("M’inscrire en tant qu’administrateur", enrol.OPEN)
    ] * may_enrol


def test_english_readers_read_english(english: Localizer) -> None:
    """The same refusal in the other language."""
    said = refusals.sentence(english, TooLong(Field.FUNCTION, 1))
    assert said == "This is too long: at most 1 character."
    assert refusals.sentence(english, NotAUser(())) == (
        "You are not a user of this online space. Nobody manages the space at present: please ask a partner of the "
        "firm, who can enrol with /space-admin."
    )
