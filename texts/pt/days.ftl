### Nomes dos dias que a linha do tempo de um cartão mostra: day-<nome do dia na política>.

day-refund_until = Último dia para pedir estorno
    .safe = Prazo seguro para pedir estorno
day-refund_until_disputed = Prazo do estorno por outra leitura
day-stop_renewal_until = Último dia para evitar a renovação
    .safe = Prazo seguro para evitar a renovação
day-stop_renewal_until_disputed = Prazo dado por outra cláusula
day-renewal_on = Renovação do plano
day-ends_on = Fim do período contratado
day-notice_until = Último dia para avisar
day-next_refund_until = Último dia do estorno após a renovação
    .safe = Prazo seguro do estorno após a renovação
day-next_refund_until_disputed = O mesmo prazo por outra leitura
day-access_until = Seu acesso vai até aqui
day-contact_by = Prazo do contato da equipe
