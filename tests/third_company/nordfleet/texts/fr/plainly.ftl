define-notice = Le préavis, c’est le temps entre le jour où vous prévenez et la fin du contrat.
define-renewal = Le renouvellement, c’est un nouveau contrat qui suit celui qui prend fin.
define-refund = Le remboursement rend ce qui a été payé ; il est possible les premiers jours.
