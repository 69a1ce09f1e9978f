### La dernière réponse avec d’autres mots, une étape à la fois ; le calcul des jours ; le sens des mots.

explain-refund_window =
    1. Faites la demande dans Conta Azul au plus tard le { $refund_until }.
    2. Dans le motif, écrivez que vous demandez le remboursement.
    3. Gardez une copie du dernier écran.
explain-refund_last_day =
    Aujourd’hui est le jour sur lequel les documents se contredisent. Pour ne rien perdre :
    1. Faites la demande dans Conta Azul aujourd’hui.
    2. Dans le motif, écrivez que vous demandez le remboursement.
    3. L’équipe des renouvellements dit quelle règle s’applique.
explain-renewal_open =
    1. Faites la demande dans Conta Azul au plus tard le { $stop_renewal_until }.
    2. Le contrat va jusqu’au { $ends_on } et ne se renouvelle pas.
    3. D’ici là, les échéances continuent.
explain-renewal_contested =
    Il y a deux délais : l’un est passé, l’autre va jusqu’au { $stop_renewal_until_disputed } et demande un avis écrit.
    1. Faites la demande dans Conta Azul aujourd’hui.
    2. L’équipe des renouvellements dit si elle est encore valable.
explain-renewal_locked =
    1. Le contrat se renouvelle le { $renewal_on } : le délai pour l’éviter est passé.
    2. Après le renouvellement, vous pouvez résilier avec remboursement jusqu’au { $next_refund_until }.
    3. Avant, seule l’équipe des renouvellements peut dire s’il existe une autre voie.
explain-not_renewing = Vous n’avez rien à faire : le contrat prend fin le { $ends_on } et ne se renouvelle pas.
explain-stop_renewal-refund_window =
    1. Faites la demande dans Conta Azul au plus tard le { $stop_renewal_until }.
    2. Le contrat va jusqu’à son terme et ne se renouvelle pas.
    3. Pour partir dès maintenant, avec remboursement, la limite est le { $refund_until }.
explain-ask_notice_deadline-refund_window =
    Pour avoir le remboursement, faites la demande au plus tard le { $refund_until }. Après ce jour, vous pouvez encore annuler le renouvellement jusqu’au { $stop_renewal_until }.
explain-ask_notice_deadline-refund_last_day = { explain-refund_last_day }
explain-ask_notice_deadline-renewal_open = { explain-renewal_open }
explain-ask_notice_deadline-renewal_contested = { explain-renewal_contested }
explain-ask_notice_deadline-renewal_locked = { explain-renewal_locked }
explain-ask_notice_deadline-not_renewing = { explain-not_renewing }
explain-ask_refund-refund_window = { explain-refund_window }
explain-ask_refund-refund_last_day = { explain-refund_last_day }
explain-ask_refund = Le remboursement ne vaut que dans les premiers jours après l’achat ou le renouvellement. Passé ce délai, cette règle ne rend pas ce qui est payé.
explain-ask_will_be_charged-refund_window = Avec une demande faite au plus tard le { $refund_until }, le remboursement s’applique. Sur le lendemain, les documents se contredisent ; plus tard, les échéances du contrat continuent.
explain-ask_will_be_charged-refund_last_day = Si le remboursement vaut encore aujourd’hui, il a lieu ; sinon, les échéances continuent. L’équipe des renouvellements dit lequel des deux.
explain-ask_will_be_charged = Résilier n’efface pas les échéances du contrat en cours. Ce que la résiliation évite, c’est un nouveau contrat.
explain-ask_settlement_amount-refund_window = Dans le délai, c’est le remboursement qui s’applique : une demande faite au plus tard le { $refund_until } y donne droit. S’il est total, les documents ne le disent pas.
explain-ask_settlement_amount-refund_last_day = { explain-ask_will_be_charged-refund_last_day }
explain-ask_settlement_amount = Les documents ne donnent pas de montant pour partir plus tôt. Il y a les échéances du contrat ; si un autre montant est possible, c’est l’équipe des renouvellements qui le dit.

reckon-refund_until = Le calcul des { $CA-2 } jours, sur lequel les documents se contredisent : en comptant le jour même de l’achat ou du renouvellement, comme dans l’aide, le délai finit le { $refund_until } ; en comptant à partir du lendemain, comme dans les conditions d’utilisation, le { $refund_until_disputed }.
reckon-stop_renewal_until = Le calcul : { $CA-3 } jours avant le { $ends_on }, c’est le { $stop_renewal_until }.
reckon-stop_renewal_until_disputed = L’autre calcul : { $CA-4 } jours avant le { $ends_on }, c’est le { $stop_renewal_until_disputed }.

define-renewal = Le renouvellement, c’est un nouveau contrat qui commence si personne ne l’annule avant. Ici, il est automatique.
define-notice = Le préavis, c’est prévenir à l’avance que l’on veut partir. Ici, les conditions d’utilisation demandent de prévenir quelques jours avant le renouvellement.
define-term = Le terme, c’est la fin du contrat en cours. Si le renouvellement est actif, un nouveau contrat commence ce jour-là ; sinon, tout s’arrête.
define-settlement = Le règlement, c’est ce que l’on paie pour partir avant le terme. Les documents n’en donnent pas le montant ici ; c’est l’équipe des renouvellements qui le confirme.
define-instalment = Une échéance est l’un des paiements du contrat. Celles qui tombent avant la fin du contrat restent dues.
define-refund = Le remboursement rend ce qui a été payé. Ici, il vaut pour une résiliation demandée dans les premiers jours après l’achat ou le renouvellement ; les documents ne disent pas s’il est total.
define-default_fees = Ce sont des frais demandés en cas de retard de paiement. Les documents que je consulte n’en parlent pas ; c’est l’équipe financière qui répond.
define-commitment = L’engagement, c’est le contrat entier, du début à la fin : partir avant, hors du délai de remboursement, ne dispense pas des échéances restantes.
define-code = C’est un code à six chiffres envoyé à l’adresse e-mail du contrat, pour m’assurer que c’est bien vous. Il est valable 10 minutes.
define-partner = Un partenaire gère Conta Azul pour ses propres clients, comme un cabinet comptable. Les partenaires s’adressent à leur gestionnaire de compte ou à l’équipe d’assistance.
define-backup = C’est une copie des données de votre entreprise : un fichier .zip contenant des tableaux .csv, que télécharge une personne qui administre le compte.
