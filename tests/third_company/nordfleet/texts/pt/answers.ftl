answer-cancel_contract-general =
    .verdict = Você pode sair com { $NF-2 } dias de aviso, ou com devolução nos primeiros { $NF-1 } dias.
answer-cancel_contract-refund_window =
    .verdict = Você pode cancelar com devolução até { $money_back_until }.
answer-cancel_contract-notice_open =
    .verdict = Avisando até { $notice_until }, o contrato termina em { $ends_on }.
    .details = { remaining }
answer-cancel_contract-notice_passed =
    .verdict = O prazo de aviso ia até { $notice_until }; o contrato se renova em { $renewal_on }.
answer-cancel_contract-not_renewing =
    .verdict = O contrato não se renova: ele termina em { $ends_on }.
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
    .verdict = Há devolução nos primeiros { $NF-1 } dias.
answer-ask_refund-refund_window =
    .verdict = Há devolução até { $money_back_until }.
answer-ask_refund-running =
    .verdict = O prazo de devolução terminou em { $money_back_until }.

answer-ask_lose_access-general =
    .verdict = O acesso continua até o fim do contrato.
answer-ask_lose_access-running =
    .verdict = O acesso continua até { $access_until }.

answer-ask_will_be_charged-general =
    .verdict = Os pagamentos são devidos até o fim do contrato.
answer-ask_will_be_charged-running =
    .verdict = Os pagamentos são devidos até { $ends_on }.
    .details = { remaining }

answer-ask_contract_status-general =
    .verdict = Para isso preciso do seu contrato.
answer-ask_contract_status-any =
    .verdict = Seu plano { $plan } vai até { $ends_on }.
    .details = { remaining } { next-payment }

answer-reduce_payments-general =
    .verdict = Não, os pagamentos continuam os mesmos até o fim do contrato.
answer-reduce_payments-running =
    .verdict = Não, os pagamentos continuam os mesmos até { $ends_on }.

answer-report_hardship-any =
    .verdict = Depois de uma morte, uma doença longa ou uma falência, o contrato termina no dia em que a equipe de atendimento recebe o comprovante.
