### A página de privacidade do chat. Os prazos vêm das configurações; nada aqui promete o que o produto não faz.

privacy-title = Como o chat cuida dos seus dados
privacy-lead = Esta página explica o que este chat guarda, por quanto tempo, quem vê e como apagar.
privacy-responsible = A empresa responsável por estes dados é { $name }.
privacy-responsible-unnamed = A empresa responsável por estes dados é a do site em que você abriu o chat.

privacy-kept = O que guardamos
privacy-kept-written = O que você escreve e escolhe no chat, as respostas, com data e hora, e quando você aceitou este aviso.
privacy-kept-proven = O número do seu contrato, depois que você prova quem é ou quando você mesmo o escreve.
privacy-kept-case = Quando você registra um pedido: o pedido nas suas palavras, como quer ser contatado e o comprovante. Quando uma pessoa assume: uma cópia dos dados do seu contrato naquele momento (como nome, e-mail, plano, datas e parcelas), as anotações da equipe e o que ficou decidido.
privacy-kept-left = Se você quiser informar: o motivo da saída, um contato para retorno, sua nota e seu comentário.
privacy-kept-network = Uma marca cifrada do seu endereço de rede, só para conter abusos. O endereço em si o chat não guarda.
privacy-kept-browser = No seu navegador: a chave desta conversa, o número da última mensagem lida e o que ainda não foi enviado. Saem quando o site avisa ao chat que você saiu da conta, ou quando você apaga a conversa.

privacy-why = Para que serve
privacy-why-answer = Para responder às suas perguntas, passar a conversa à equipe e dar sequência ao seu pedido.
privacy-why-teach = Frases do chat podem ser revistas, com e-mails, telefones e números mascarados, para ensinar o assistente. O que vira exemplo fica sem relação com você e não tem prazo.
privacy-why-not = O chat não mostra publicidade e não carrega nada de outras empresas.

privacy-who = Quem vê
privacy-who-team = O assistente automático e as pessoas da empresa que atendem pelo chat.
privacy-who-contract = Quem prova responder pelo mesmo contrato com um código enviado ao e-mail dele: essa pessoa vê as conversas do contrato dos últimos { $days } dias. Quem entra pelo site vê só as próprias.
privacy-who-systems = Outros sistemas da empresa podem receber avisos sobre um atendimento: número, situação, equipe, contrato. As mensagens não vão junto.
privacy-who-mailbox = O serviço de e-mail da empresa, quando enviamos um código ou um comprovante para você, ou um aviso para a equipe.

privacy-how-long = Por quanto tempo
privacy-how-long-lead = A limpeza roda uma vez por dia; por isso algo pode ficar até um dia além do prazo.
privacy-what = O quê
privacy-until = Prazo
privacy-kept-conversations = Conversas
privacy-kept-conversations-for = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois da última atividade; com um atendimento em aberto, até ele terminar
privacy-kept-cases = Atendimentos encerrados, sem a conversa
privacy-kept-cases-for = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois de encerrados
privacy-kept-session = Chave da conversa no navegador
privacy-kept-session-for = vale { $hours } horas sem uso e no máximo { $days } dias
privacy-kept-codes = Pedidos de código por e-mail
privacy-kept-codes-for = o código vale { $minutes } minutos; o pedido é apagado em até dois dias
privacy-kept-assistant = Memória do assistente sobre o diálogo
privacy-kept-assistant-for = cerca de uma hora depois da última mensagem
privacy-kept-delivered = Avisos enviados a outros sistemas da empresa
privacy-kept-delivered-for = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois de entregues
privacy-kept-dead-letters = Avisos que não puderam ser entregues
privacy-kept-dead-letters-for = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois da última tentativa
privacy-kept-mail = Cópias de e-mails na pasta de saída
privacy-kept-mail-for = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
privacy-kept-log = Registro de que algo foi apagado ou exportado, sem o conteúdo e sem o número do contrato em claro
privacy-kept-log-for = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}

privacy-rights = Como apagar ou receber seus dados
privacy-rights-chat = Para apagar esta conversa agora, abra o menu do chat e escolha “Apagar minha conversa”. Ela some na hora; se há um pedido em andamento, você escolhe se ele continua com a equipe ou some também.
privacy-rights-all = Para apagar tudo o que o chat tem sobre o contrato, ou receber tudo em um arquivo, peça à equipe no próprio chat. Ela precisa antes confirmar que você responde pelo contrato.
privacy-rights-contact = Você também pode escrever para { $address }.
privacy-rights-not-here = Isso não alcança o contrato e os pagamentos nos sistemas da própria empresa, os avisos que outros sistemas já receberam, os e-mails já enviados e as cópias de segurança, que seguem os prazos da empresa.

privacy-version = Versão deste aviso: { $version }
