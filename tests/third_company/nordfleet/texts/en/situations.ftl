### The situations of a contract in words, for the desk.

situation-ended = Contract has ended
situation-stale = Record older than the renewal
situation-refund_window = Inside the refund window
situation-not_renewing = Does not renew
situation-notice_open = Notice can still be given
situation-notice_passed = Notice period has passed
