answer-cancel_contract-general =
    .verdict = Vous pouvez partir avec un préavis de { $NF-2 } jours, ou avec remboursement les { $NF-1 } premiers jours.
answer-cancel_contract-refund_window =
    .verdict = Vous pouvez résilier avec remboursement jusqu’au { $money_back_until }.
answer-cancel_contract-notice_open =
    .verdict = Avec un préavis donné au plus tard le { $notice_until }, le contrat prend fin le { $ends_on }.
    .details = { remaining }
answer-cancel_contract-notice_passed =
    .verdict = Le préavis allait jusqu’au { $notice_until } ; le contrat se renouvelle le { $renewal_on }.
answer-cancel_contract-not_renewing =
    .verdict = Le contrat ne se renouvelle pas : il prend fin le { $ends_on }.
    .details = { remaining }

answer-stop_renewal-general =
    .verdict = { answer-cancel_contract-general.verdict }
answer-stop_renewal-refund_window =
    .verdict = { answer-cancel_contract-refund_window.verdict }
answer-stop_renewal-notice_open =
    .verdict = { answer-cancel_contract-notice_open.verdict }
    .details = { remaining }
answer-stop_renewal-notice_passed =
    .verdict = { answer-cancel_contract-notice_passed.verdict }
answer-stop_renewal-not_renewing =
    .verdict = { answer-cancel_contract-not_renewing.verdict }
    .details = { remaining }

answer-ask_notice_deadline-general =
    .verdict = { answer-cancel_contract-general.verdict }
answer-ask_notice_deadline-refund_window =
    .verdict = { answer-cancel_contract-refund_window.verdict }
answer-ask_notice_deadline-notice_open =
    .verdict = { answer-cancel_contract-notice_open.verdict }
    .details = { remaining }
answer-ask_notice_deadline-notice_passed =
    .verdict = { answer-cancel_contract-notice_passed.verdict }
answer-ask_notice_deadline-not_renewing =
    .verdict = { answer-cancel_contract-not_renewing.verdict }
    .details = { remaining }

answer-ask_refund-general =
    .verdict = Un remboursement est possible les { $NF-1 } premiers jours.
answer-ask_refund-refund_window =
    .verdict = Un remboursement est possible jusqu’au { $money_back_until }.
answer-ask_refund-running =
    .verdict = Le délai de remboursement a pris fin le { $money_back_until }.

answer-ask_lose_access-general =
    .verdict = L’accès dure jusqu’à la fin du contrat.
answer-ask_lose_access-running =
    .verdict = L’accès dure jusqu’au { $access_until }.

answer-ask_will_be_charged-general =
    .verdict = Les paiements sont dus jusqu’à la fin du contrat.
answer-ask_will_be_charged-running =
    .verdict = Les paiements sont dus jusqu’au { $ends_on }.
    .details = { remaining }

answer-ask_contract_status-general =
    .verdict = Pour cela, il me faut votre contrat.
answer-ask_contract_status-any =
    .verdict = Votre offre { $plan } va jusqu’au { $ends_on }.
    .details = { remaining } { next-payment }

answer-reduce_payments-general =
    .verdict = Non, les paiements restent les mêmes jusqu’à la fin du contrat.
answer-reduce_payments-running =
    .verdict = Non, les paiements restent les mêmes jusqu’au { $ends_on }.

answer-report_hardship-any =
    .verdict = Après un décès, une longue maladie ou une liquidation, le contrat s’arrête le jour où l’équipe d’accueil en reçoit la preuve.
