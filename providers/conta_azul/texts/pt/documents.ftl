### O que os documentos da empresa não dizem, onde o assistente fala disso por si.

hardship-papers = Quais papéis são necessários, os documentos não dizem: quem responde é a { $team }.
hardship-reduce_payments = Os documentos não preveem nada para este caso: o que é possível nos pagamentos, quem pode ver com você é a { $team }.
