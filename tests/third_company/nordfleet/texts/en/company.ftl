day-money_back_until = Last day of the refund
