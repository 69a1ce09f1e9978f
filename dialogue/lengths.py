"""How many words a message has at most (or at least) to be read in one way.

The understanding says what a message resembles; its length says whether it can be only that. One place, so that the
numbers can be compared. They were chosen on written conversations; what a change does, tests/conversations shows.
"""

# At most: a longer message says something else, too, and is read by its intent.
BARE_CANCEL = 2  # "cancel it", with a request open: that, or the contract?
MISTYPED_NUMBER = 2  # what may be a number, where one was asked for
UNKNOWN_YES = 2  # a yes in words that no list holds
YES_OR_NO = 3  # "no, thank you", "yes, of course"
WHY = 3  # "why that?": why it is asked; a longer one asks for the reason of the answer
CHOICE = 4  # "the second one, please"
OTHER_COMPANY = 5  # "and for that other one?"
OWN_CASE = 5  # "and in my case?"
PASS_ON = 6  # "then pass it on to them, please"; a longer one names what is to be passed on
OF_REQUEST = 6  # "no, take it back", "is it cancelled then?", "who sees to that?"; a number typed wrong
WITH_DAY = 8  # the same with a day in it; and right behind a receipt, where a message is about nothing else
FOLLOW_UP = 8  # "what do I do if they refuse it?": more than that names its own topic
OF_SOONER = 14  # "and if I give the vans back in March, can I go before the end?"
OF_INSTALMENT = 12  # "and the one of February, is it still taken from my account?"
OF_CLAIM = 8  # "so does it count, then?"
OF_ACCESS = 8  # "and who can do that for me?"; a longer one reports something new
PLAIN_YES = 8  # "yes, please go ahead and register it for me"
PAST_DAY = 8  # "and on the 3rd?"; in a longer one a day gone by is what it tells of
PLAIN_FACET = 5  # "and how do I do that?"
OF_FACET = 12  # "ok, and until when can I still do that, then?"
OF_SIDE = 18  # "and if I ask for it, does that commit him, I want no trouble?"
DETAIL = 30  # who it was, how much, on which day
OF_CODE = 14  # "I have looked everywhere, also in the spam folder, and it does not come"

# At least: a shorter message is the plain thing.
DOUBT_OF_TOPIC = 4  # "are you sure that there is no fee?" names what it doubts
HALF_A_YES = 4  # "yes, but only if ..."
TOO_LATE = 3  # "too late, blocked it" tells what happened
NO_WITH_MORE = 4  # "no more of these trackers, how do I go?"
