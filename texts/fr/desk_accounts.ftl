### Les comptes du bureau : le sien, ceux que suivent les responsables, les façons de se connecter.

desk-nav-account = Mon compte
desk-companies = Entreprises
desk-companies-all = Toutes les entreprises, y compris les nouvelles
desk-account-add = Créer un compte
desk-account-add-hint = Un mot de passe s’affiche ensuite une seule fois. Il doit être changé à la première connexion.
desk-account-access = Rôle, entreprises et équipes
desk-account-own = C’est votre propre compte. Ce que vous pouvez changer se trouve ici :
desk-one-time-password = Mot de passe provisoire
desk-one-time-password-hint = Il ne s’affiche que maintenant. Remettez-le à { $name } par un moyen sûr ; il doit être changé à la première connexion.
desk-one-time-password-new = Nouveau mot de passe provisoire
desk-lock = Verrouiller le compte
desk-unlock = Déverrouiller le compte
desk-lock-hint = Un compte verrouillé est déconnecté partout aussitôt. Ses dossiers ouverts restent en l’état jusqu’à ce que quelqu’un les transmette.
desk-sessions = Connexions ouvertes
desk-sessions-end = Déconnecter partout
desk-sessions-end-others = Déconnecter partout ailleurs
desk-session-current = celle-ci
desk-session-end = Déconnecter
desk-session-since = depuis { $age }
desk-session-seen = dernière utilisation il y a { $age }
desk-device-unknown = Navigateur inconnu
desk-password-old = Mot de passe actuel
desk-password-new = Nouveau mot de passe
desk-password-again = Nouveau mot de passe, encore une fois
desk-password-hint = Au moins 10 caractères, rien de facile à deviner. Tous les autres appareils sont ensuite déconnectés.
desk-password-change = Changer le mot de passe
desk-second-factor = Second facteur
desk-second-factor-on = activé
desk-second-factor-lead = Une application sur votre téléphone affiche six chiffres, demandés après le mot de passe. Avec eux, vous entrez aussi pendant que quelqu’un d’autre essaie des mots de passe.
desk-second-factor-set = Configurer
desk-second-factor-change = Configurer sur un autre appareil
desk-second-factor-remove = Désactiver
desk-second-factor-reset = Retirer le second facteur
desk-second-factor-steps = Lisez l’image avec une application d’authentification et saisissez les six chiffres affichés.
desk-second-factor-picture = Code QR pour l’application d’authentification
desk-second-factor-by-hand = Sans appareil photo, saisissez cette clé :
desk-recovery = Codes de secours
desk-recovery-hint = Ils ne s’affichent que maintenant. Chacun sert une fois, quand votre téléphone n’est pas là : gardez-les à l’abri des regards.
desk-recovery-new = Nouveaux codes de secours
desk-recovery-done = Ils sont en lieu sûr
desk-code = Code
desk-code-title = Second facteur
desk-code-lead = Saisissez les six chiffres de votre application d’authentification, ou un code de secours.
desk-code-wrong = Ce code n’est pas correct, ou a déjà servi. L’application en affiche un nouveau toutes les 30 secondes.
desk-code-back = Retour à la connexion
desk-code-optional = Code de votre second facteur
desk-code-optional-hint = Si vous en avez un, il vous laisse entrer maintenant.
desk-sign-in-company = Se connecter avec le compte de l’entreprise
desk-sign-in-company-short = Compte de l’entreprise
desk-give-up = Abandonner
desk-given-up-reason = Motif
desk-deliveries-given-up = Abandonnées
desk-code-wait = Trop de codes erronés. Réessayez dans { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}, ou prenez un code de secours.
desk-session-way = -
    .password = par mot de passe
    .company = par le compte de l’entreprise
desk-account-slip = -
    .email = Une adresse e-mail est attendue.
    .there = Il existe déjà un compte avec cet e-mail.
    .name = Un nom de 1 à 80 caractères est attendu.
    .role = Un rôle est attendu.
    .companies = Choisissez au moins une entreprise.
    .teams = Choisissez au moins une équipe.
    .language = L’une des langues proposées est attendue.
desk-own = -
    .wait = Trop de mots de passe erronés. Réessayez dans { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }.
    .busy = Trop de connexions en ce moment. Réessayez dans quelques secondes.
    .wrong-password = Le mot de passe actuel n’est pas correct. Rien n’a été changé.
    .wrong-code = Ce code n’est pas celui de cette clé. Attendez le suivant et saisissez-le.
    .not-the-same = Les deux nouveaux mots de passe diffèrent. Rien n’a été changé.
    .old-one = C’est le mot de passe que vous avez déjà. Choisissez-en un autre.
    .unfit-length = Le nouveau mot de passe doit avoir de 10 à 200 caractères. Rien n’a été changé.
    .unfit-common = Ce mot de passe est parmi ceux que l’on essaie en premier. Choisissez-en un plus long ou moins courant ; quatre mots que l’on n’associerait pas conviennent bien.
