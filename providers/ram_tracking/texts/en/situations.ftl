### The situations of a contract in words, for the desk.

situation-ended = Contract has ended
situation-renewed = After the renewal
situation-stale = Record older than the renewal
situation-not_renewing = Does not renew
situation-notice_unknown = Notice period not known
situation-notice_open = Notice can still be given
situation-notice_passed = Notice period has passed
