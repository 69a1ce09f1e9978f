### The situations of a contract in words, for the desk.

situation-ended = Contract has ended
situation-renewed_refund_window = After the renewal, within the refund period
situation-renewed_refund_last_day = After the renewal, last day of the refund
situation-renewed = After the renewal
situation-stale = Record older than the renewal
situation-refund_window = Inside the refund window
situation-refund_last_day = Last day of the refund window
situation-not_renewing = Does not renew
situation-renewal_open = Renewal can still be stopped
situation-renewal_contested = Between the two stop dates
situation-renewal_locked = Too late to stop the renewal
