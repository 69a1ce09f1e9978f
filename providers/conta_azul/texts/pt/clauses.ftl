### As cláusulas em palavras próprias; $value é o número da cláusula no dia da resposta.

clause-CA-1 = Quem cancela antes do fim do contrato, com o prazo de estorno já encerrado, continua devendo todo o compromisso assumido.
clause-CA-2 = O estorno vale quando o cancelamento é pedido em até { $value } dias da contratação ou da renovação.
clause-CA-3 = A renovação automática pode ser cancelada até { $value } dias antes da próxima renovação.
clause-CA-4 = Passado o prazo de estorno, só dá para cancelar a renovação automática, por escrito, até { $value } dias antes da próxima renovação.
clause-CA-5 = O caminho: Configurações e plano > Meu plano > Cancelar plano > Continuar com o cancelamento; depois o motivo e os dados de contato; por fim Cancelar renovação do plano. Apesar do nome do menu, o último passo cancela a renovação.
clause-CA-6 = Especialistas entram em contato em até { $value } dias úteis depois de receber os dados.
clause-CA-7 = Quem é parceiro trata disso com seu gerente de contas ou com a equipe de suporte.
clause-CA-8 = Backup: em Configurações e plano > Meu plano > Fazer backup dos dados da conta > Fazer backup, sai um arquivo .zip com planilhas .csv.
clause-CA-9 = Só administradores veem o menu "Meu plano".
clause-CA-10 = Cada caso é examinado, e quem entra em contato é o time responsável.
