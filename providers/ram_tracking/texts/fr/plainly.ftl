### La dernière réponse avec d’autres mots, une étape à la fois ; le calcul des jours ; le sens des mots.

explain-notice_open =
    1. Prévenez l’équipe des renouvellements au plus tard le { $notice_until }.
    2. Le contrat s’arrête alors le { $ends_on }.
    3. D’ici là, les échéances continuent.
explain-notice_passed =
    1. Le délai pour prévenir est passé : le contrat se renouvelle le { $renewal_on }.
    2. D’ici là, les échéances continuent.
    3. Ce qui reste possible, seule l’équipe des renouvellements peut vous le dire.
explain-notice_unknown =
    1. Il faut prévenir avant le renouvellement, prévu le { $renewal_on }.
    2. Combien de temps avant, vos données ne le disent pas.
    3. L’équipe des renouvellements peut vous le dire.
explain-not_renewing = Vous n’avez rien à faire : le contrat prend fin le { $ends_on } et ne se renouvelle pas.
explain-ask_notice_deadline-notice_open = { explain-notice_open }
explain-ask_notice_deadline-notice_passed =
    1. Le délai pour prévenir est passé : le contrat se renouvelle le { $renewal_on }.
    2. Ce qui reste possible, seule l’équipe des renouvellements peut vous le dire.
explain-ask_notice_deadline-notice_unknown = { explain-notice_unknown }
explain-ask_notice_deadline-not_renewing = { explain-not_renewing }
explain-ask_settlement_amount = Pour partir avant le terme, il faut payer un montant appelé « règlement ». Seule l’équipe financière le calcule ; les échéances restantes sont un autre chiffre.
explain-ask_will_be_charged-not_renewing = Vous payez les échéances jusqu’à la fin du contrat, le { $ends_on }. Ensuite, plus rien.
explain-ask_will_be_charged-notice_passed = Les échéances continuent jusqu’à la fin de ce contrat, et un nouveau contrat commence le { $renewal_on }.
explain-ask_will_be_charged = Les échéances continuent jusqu’à la fin du contrat. Sans préavis donné à temps, un nouveau contrat commence.

reckon-notice_until = Le calcul : { $days } jours de préavis avant le { $ends_on }, c’est le { $notice_until }.

define-renewal = Le renouvellement, c’est un nouveau contrat qui commence si personne ne l’annule à temps. Ici, il est automatique ; sa durée n’est pas dans les documents.
define-notice = Le préavis, c’est le temps à laisser entre le jour où vous prévenez et la fin du contrat. Sa durée est fixée dans votre contrat.
define-term = Le terme, c’est la fin du contrat en cours. Si le renouvellement est actif, un nouveau contrat commence ce jour-là ; sinon, tout s’arrête.
define-settlement = Le règlement, c’est ce que l’on paie pour partir avant le terme. L’équipe financière le calcule ; les documents ne disent pas s’il s’ajoute aux échéances restantes.
define-instalment = Une échéance est l’un des paiements du contrat. Toutes restent dues jusqu’à sa fin.
define-refund = Le remboursement rendrait ce qui a été payé. Les documents n’en parlent pas ; c’est l’équipe financière qui répond.
define-default_fees = Ce sont des frais pour impayé, qui peuvent être demandés si les prélèvements sont bloqués. Leur montant n’est pas dans les documents.
define-commitment = L’engagement, c’est la durée du contrat, du début à son terme, pendant laquelle les échéances sont dues.
define-code = C’est un code à six chiffres envoyé à l’adresse e-mail du contrat, pour m’assurer que c’est bien vous. Il est valable 10 minutes.
define-partner = C’est une société qui vend ou gère le suivi pour d’autres. Les documents ne prévoient rien pour elle ; c’est l’équipe d’assistance qui répond.
define-backup = C’est une copie de vos données. Les documents n’en disent rien ici ; c’est l’équipe d’assistance qui répond.

sooner = Partir avant le { $ends_on } est possible, en payant une indemnité, appelée « règlement » ; l’équipe financière en donne le montant.
