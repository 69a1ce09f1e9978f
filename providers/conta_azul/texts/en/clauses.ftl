### The clauses in our own words; $value is the clause's number on the day of the answer.

clause-CA-1 = Whoever cancels before the contract ends, with the refund period over, still owes the whole commitment.
clause-CA-2 = The refund policy covers a cancellation requested within { $value } days of the purchase or of the renewal.
clause-CA-3 = The automatic renewal can be switched off up to { $value } days before the next renewal.
clause-CA-4 = After the refund period only the automatic renewal can be cancelled, in writing, up to { $value } days before the next renewal.
clause-CA-5 = Where to do it: Configurações e plano > Meu plano > Cancelar plano > Continuar com o cancelamento, then reason and contact data, then Cancelar renovação do plano. Despite the first label, the last step cancels the renewal.
clause-CA-6 = Specialists get in touch within { $value } business days of receiving the data.
clause-CA-7 = Partners go through their account manager or the support team.
clause-CA-8 = Backup: Configurações e plano > Meu plano > Fazer backup dos dados da conta > Fazer backup gives one .zip with .csv files.
clause-CA-9 = Only administrators have the menu "Meu plano".
clause-CA-10 = Each case is looked at, and the team in charge makes the contact.
