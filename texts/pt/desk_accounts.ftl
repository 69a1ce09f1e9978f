### As contas da equipe: a própria, as que os responsáveis cuidam, as formas de entrar.

desk-nav-account = Minha conta
desk-companies = Empresas
desk-companies-all = Todas as empresas, também as novas
desk-account-add = Criar conta
desk-account-add-hint = Uma senha é mostrada uma única vez. Ela precisa ser trocada no primeiro acesso.
desk-account-access = Função, empresas e equipes
desk-account-own = Esta é a sua própria conta. O que você mesmo pode mudar está aqui:
desk-one-time-password = Senha provisória
desk-one-time-password-hint = Ela só aparece agora. Entregue a { $name } por um meio seguro; precisa ser trocada no primeiro acesso.
desk-one-time-password-new = Nova senha provisória
desk-lock = Bloquear a conta
desk-unlock = Desbloquear a conta
desk-lock-hint = Uma conta bloqueada sai de todos os aparelhos na hora. Seus atendimentos abertos ficam como estão até alguém encaminhar.
desk-sessions = Acessos abertos
desk-sessions-end = Sair de todos os aparelhos
desk-sessions-end-others = Sair de todos os outros aparelhos
desk-session-current = este
desk-session-end = Sair de lá
desk-session-since = há { $age }
desk-session-seen = último uso há { $age }
desk-device-unknown = Navegador desconhecido
desk-password-old = Senha atual
desk-password-new = Nova senha
desk-password-again = Repita a nova senha
desk-password-hint = Pelo menos 10 caracteres, nada fácil de adivinhar. Todos os outros aparelhos saem em seguida.
desk-password-change = Trocar a senha
desk-second-factor = Segundo fator
desk-second-factor-on = ativo
desk-second-factor-lead = Um aplicativo no celular mostra seis dígitos, pedidos depois da senha. Com eles você também entra enquanto outra pessoa testa senhas.
desk-second-factor-set = Configurar
desk-second-factor-change = Configurar em outro aparelho
desk-second-factor-remove = Desativar
desk-second-factor-reset = Retirar o segundo fator
desk-second-factor-steps = Leia a imagem com um aplicativo autenticador e digite os seis dígitos que ele mostra.
desk-second-factor-picture = Código QR para o aplicativo autenticador
desk-second-factor-by-hand = Sem câmera, digite esta chave:
desk-recovery = Códigos de recuperação
desk-recovery-hint = Eles só aparecem agora. Cada um serve uma vez, quando o celular não estiver à mão: guarde em um lugar que só você veja.
desk-recovery-new = Novos códigos de recuperação
desk-recovery-done = Já guardei
desk-code = Código
desk-code-title = Segundo fator
desk-code-lead = Digite os seis dígitos do aplicativo autenticador, ou um código de recuperação.
desk-code-wrong = O código não confere, ou já foi usado. O aplicativo mostra um novo a cada 30 segundos.
desk-code-back = Voltar à entrada
desk-code-optional = Código do seu segundo fator
desk-code-optional-hint = Se você tem um, ele deixa entrar agora.
desk-sign-in-company = Entrar com a conta da empresa
desk-sign-in-company-short = Conta da empresa
desk-give-up = Desistir
desk-given-up-reason = Motivo
desk-deliveries-given-up = Sem nova tentativa
desk-code-wait = Muitos códigos errados. Tente de novo em { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
}, ou use um código de recuperação.
desk-session-way = -
    .password = com a senha
    .company = com a conta da empresa
desk-account-slip = -
    .email = Informe um endereço de e-mail.
    .there = Já existe uma conta com esse e-mail.
    .name = Informe um nome de 1 a 80 caracteres.
    .role = Escolha uma função.
    .companies = Escolha pelo menos uma empresa.
    .teams = Escolha pelo menos uma equipe.
    .language = Escolha um dos idiomas da lista.
desk-own = -
    .wait = Muitas senhas erradas. Tente de novo em { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }.
    .busy = Muitas pessoas estão entrando agora. Tente de novo em alguns segundos.
    .wrong-password = A senha atual não confere. Nada foi alterado.
    .wrong-code = O código não é desta chave. Espere o próximo e digite de novo.
    .not-the-same = As duas senhas novas não são iguais. Nada foi alterado.
    .old-one = Essa é a senha que você já tem. Escolha outra.
    .unfit-length = A nova senha deve ter de 10 a 200 caracteres. Nada foi alterado.
    .unfit-common = Essa senha está entre as que outros testam primeiro. Escolha uma mais longa ou menos comum; quatro palavras que ninguém juntaria servem bem.
