### Nomes dos dias que a linha do tempo de um cartão mostra: day-<nome do dia na política>.

day-refund_until = Último dia para pedir estorno
day-stop_renewal_until = Último dia para evitar a renovação
    .safe = Prazo seguro para evitar a renovação
day-stop_renewal_until_disputed = Prazo dado por outra cláusula
day-renewal_on = O plano renova
day-ends_on = Fim do período contratado
day-notice_until = Último dia para avisar
day-next_refund_until = Fim do novo prazo de estorno
day-access_until = Seu acesso vai até aqui
day-contact_by = Prazo do contato da equipe
