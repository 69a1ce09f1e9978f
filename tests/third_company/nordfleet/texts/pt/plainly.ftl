define-notice = Aviso prévio é o tempo entre o dia em que você avisa e o fim do contrato.
define-renewal = Renovação é um contrato novo, que segue o que termina.
define-refund = Reembolso é a devolução do que foi pago; vale nos primeiros dias.
