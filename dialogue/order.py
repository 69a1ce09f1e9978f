"""The order in which a message is read.

First the readings at the end of this file, which hold whatever else the message resembles; where none applies, its
intent. The main job, answering the questions of the policy, is an intent like the others: dialogue/main_job.py.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from dialogue.after_incident import (
    asks_to_pay_on,
    asks_when_back,
    is_blocked,
    leave_to_person,
    tell_of_block,
    tell_when_back,
)
from dialogue.all_of_it import take_all, wants_all
from dialogue.at_least import names_at_least, register_at_least
from dialogue.authority import asks_for_oneself, asks_who_may_decide, tell_it_can_be_asked, tell_who_may_decide
from dialogue.calls import names_way, stop_calls, wants_no_calls
from dialogue.charged_after import (
    take_charge_after,
    take_charge_back,
    tells_of_charge,
    tells_of_charge_after,
    wants_charge_back,
)
from dialogue.choice import chooses, take_choice
from dialogue.claim_asked import claims_to_have_asked, hear_not_warned, take_claim, was_told_nothing
from dialogue.claim_followed import add_to_claim, asks_of_claim, tell_of_claim, tells_more_of_claim
from dialogue.claim_paid import claims_to_have_paid, take_paid
from dialogue.clarify import is_typed_command, nothing_meant
from dialogue.code_help import help_with_code, is_late_code, take_late_code, wants_help_with_code
from dialogue.codes_blocked import ask_no_blocked_code, say_blocked, says_of_blocked_code
from dialogue.contact_wishes import (
    asks_new_contact,
    gives_hours,
    take_contact,
    take_new_contact,
    take_others_number,
    tells_others_number,
)
from dialogue.contact_yes import agrees_to_person, call_and_ask_again, is_yes_by_contact, take_yes_by_contact
from dialogue.contract_days import asks_if_late_changes, asks_when_free, tell_if_late_changes, tell_when_free
from dialogue.correction import remember_second
from dialogue.day_alone import (
    answer_for_wish,
    answer_of_end,
    is_day_alone,
    is_day_of_last_answer,
    is_wish_restated,
    names_end,
    sees_to_it_then,
)
from dialogue.details import keep_detail, tells_detail
from dialogue.distress import (
    answer_delay,
    answer_in_hardship,
    asks_for_delay,
    asks_in_hardship,
    condole,
    in_danger,
    in_hardship,
    stand_by,
)
from dialogue.do_it import asks_to_do_it, does_it_in_product, say_how_in_product, tell_who_does_it
from dialogue.facet_answers import answer_facet
from dialogue.facets import asks_facet
from dialogue.follow_up_answers import hear_urgency
from dialogue.follow_ups import answer_about_that_one, answer_follow_up, follows_up, names_an_answer, tells_urgency
from dialogue.fuller_yes import (
    adds_to_yes,
    answer_beside_yes,
    asks_beside_yes,
    asks_for_offered,
    is_conditioned,
    say_nothing_done,
    take_fuller_yes,
)
from dialogue.hardship_asked import answer_likely, asks_likely_in_hardship
from dialogue.in_passing import (
    answer_beside_waiting,
    answer_notice,
    ask_about_last,
    asks_beside_waiting,
    asks_how_to_reach,
    gives_notice,
    is_held_up,
    leaves_and_waits,
    tell_reach,
)
from dialogue.in_time import answer_of_today, asks_of_today
from dialogue.incidents import (
    answer_about_money,
    asks_of_access,
    asks_of_person_matter,
    asks_whether_yours,
    explain_debit,
    has_former_access,
    is_about_money,
    is_due_debit,
    is_reminded,
    say_who_helps,
    tell_of_access,
    tell_what_is_due,
)
from dialogue.instalment_asked import answer_buying_out, answer_of_instalment, asks_of_instalment, asks_to_buy_out
from dialogue.just_done import says_just_done, take_just_done
from dialogue.last_answer import asks_for_team, tell_team
from dialogue.letter import asks_what_to_write, tell_what_to_write
from dialogue.my_request import (
    ask_to_withdraw,
    asks_of_regret,
    asks_status_and_back,
    asks_to_stay,
    go_back,
    names_open_request,
    tell_how_long,
    tell_how_to_stay,
    tell_status_and_back,
    wishes_back,
)
from dialogue.nobody_answers import (
    asks_if_nobody,
    asks_to_chase,
    chase,
    confirm_rule,
    tell_if_nobody,
    tells_of_rule,
)
from dialogue.not_leaving import answer_buyer, has_just_bought, let_it_run, means_to_stay
from dialogue.not_longer import offer_question_instead, refuses_longer
from dialogue.not_seen import answers_unseen, ask_unseen_again, keep_unseen, put_unseen_aside
from dialogue.nothing_owed import asks_if_owed, tell_what_is_owed
from dialogue.number_given import ask_for_number, is_bad_number, is_other_contract, refuse_other_contract
from dialogue.of_request import (
    asks_if_kept,
    asks_of_answer,
    take_to_team,
    tell_if_kept,
    tell_of_answer,
    tells_team,
)
from dialogue.offer_objected import objects_to_offer, offer_to_ask, put_aside, wants_only_to_know
from dialogue.open_request import (
    ask_what_to_cancel,
    asks_whether_done,
    is_bare_cancel,
    is_nothing_taken_back,
    is_taken_back,
    may_be_taken_back,
    take_back,
)
from dialogue.other_company import begin_here, begins_here, names_other_company, tell_company
from dialogue.other_team import is_unhelped, meet_reproach, pass_to_other_team, wants_other_team
from dialogue.own_renewal_day import keep_own_start
from dialogue.own_start import answer_renewal, answer_way_out, has_renewed_already, tells_of_renewal
from dialogue.papers import asks_for_copy, asks_for_paper, asks_for_proof, tell_of_copy, tell_of_paper
from dialogue.parts import act_and_answer, answer_parts, asks_several
from dialogue.policy_questions import answer_for_day
from dialogue.put_back import (
    leaves_as_it_is,
    maintains_leaving,
    offer_it_again,
    tell_how_it_is,
    tell_it_stands,
    wants_it_back,
)
from dialogue.reactions import meet_reaction, reacts
from dialogue.recorded import (
    asks_if_counts,
    asks_what_remains,
    tell_if_counts,
    tell_what_remains,
)
from dialogue.refusals import is_too_late, leave_alone, offer_all_the_same, refuses_person
from dialogue.register_wish import register_wish, wishes_registered
from dialogue.reproach import is_reproached, meet_reproach_of_reading
from dialogue.request_status import (
    asks_if_cancelled,
    asks_if_noted,
    asks_if_renewed,
    asks_likely_of_request,
    tell_if_noted,
    tell_status,
    tell_whether_renewed,
)
from dialogue.restated import apologise, take_restated
from dialogue.running_days import remember_leaving
from dialogue.said_beside import add_person, keep_person, wishes_person
from dialogue.said_once import say_once
from dialogue.scams import (
    asks_of_claimed_debt,
    has_lost_something,
    help_victim,
    tell_of_claimed_debt,
    tells_of_scam,
    warn_of_scam,
)
from dialogue.seen_here import asks_what_is_seen, tell_what_is_seen
from dialogue.sides import asks_a_side, asks_a_side_in_hardship, tell_side
from dialogue.status_followed import asks_of_status, tell_of_status
from dialogue.steering import likely_switches, switch_language
from dialogue.topic_by_words import (
    answer_failure,
    answer_leaving_for_fault,
    answer_promise,
    answer_refund,
    answer_theft,
    apologises_for_distress,
    asks_days_to_withdraw,
    asks_to_confirm_rule,
    asks_to_leave_for_fault,
    asks_to_pay_for_fault,
    asks_worth,
    confirm_notice,
    is_emergency_still,
    meet_apology,
    say_worth,
    stand_by_emergency,
    tells_of_promise,
    tells_of_theft,
    tells_what_failed,
)
from dialogue.tried_before import keep_failure, tried_before
from dialogue.turn import Turn
from dialogue.unspoken_language import answer_unspoken, is_unspoken
from dialogue.unwished import leave_unregistered, refuses_to_register
from dialogue.way_out import keep_to_what_is_shown, leave_way_to_person
from dialogue.whether_done import tell_whether_done
from dialogue.which_day import asks_which_day, tell_which_day
from dialogue.which_number import asks_for_telephone, asks_which_number, tell_telephone, tell_which_number
from dialogue.who_writes import (
    answer_for_client,
    help_on,
    is_at_a_loss,
    is_in_charge,
    is_not_in_charge,
    take_charge,
    take_role,
    writes_for_client,
)
from dialogue.why_late import asks_why_late, tell_why_late
from dialogue.why_unknown import asks_why_unknown, tell_why_unknown
from dialogue.withdrawing import agrees_to_withdraw, asks_if_withdrawn, take_it_back, tell_it_waits
from dialogue.yes_to_team import agrees_to_its_team, agrees_with_reserve, take_with_team

Answer = Callable[[Turn], Awaitable[None]]


class NothingToSay(Exception):
    """A turn was answered with no word and no effect."""


async def answer(turn: Turn, by_intent: Answer) -> None:
    """Answer the turn: by the first reading that applies, else by what its intent means. Raises NothingToSay."""
    put_unseen_aside(turn)
    person, corrected = wishes_person(turn), take_restated(turn)
    asked, offered, turn.strayed = turn.state.awaiting, turn.state.offer, turn.state.strayed
    proving = turn.state.number
    turn.state.hear(turn.intent)
    remember_second(turn)
    remember_leaving(turn)
    keep_own_start(turn)
    for applies, reading in READINGS:
        if applies(turn):
            await (act_and_answer(turn, reading) if reading in ACTS else reading(turn))
            break
    else:
        await (corrected or (partial(answer_parts, by_intent=by_intent) if asks_several(turn) else by_intent))(turn)
    await ask_no_blocked_code(turn, proving)
    if not turn.messages and not turn.effects:
        raise NothingToSay
    if person:
        add_person(turn)
    say_once(turn)
    keep_person(turn)
    keep_unseen(turn)
    if corrected:
        apologise(turn)
    say_nothing_done(turn, asked, offered)
    keep_to_what_is_shown(turn, asked)
    leave_way_to_person(turn)


Reading = tuple[Callable[[Turn], bool], Answer]

# The groups in the order in which they are asked, each in the order of its readings; the first that applies answers.
# What a message may not be mistaken for: help with a code that does not come, a command of Rasa's, danger and hardship,
# a language that is not spoken here, a choice between two meanings.
BEFORE_ALL_ELSE: tuple[Reading, ...] = (
    (says_of_blocked_code, say_blocked),
    (wants_help_with_code, help_with_code),
    (is_typed_command, nothing_meant),
    (in_danger, stand_by),
    (answers_unseen, ask_unseen_again),
    (agrees_to_its_team, take_with_team),
    (agrees_to_person, call_and_ask_again),
    (is_yes_by_contact, take_yes_by_contact),
    (asks_a_side_in_hardship, tell_side),
    (apologises_for_distress, meet_apology),
    (asks_in_hardship, answer_in_hardship),
    (in_hardship, condole),
    (asks_likely_in_hardship, answer_likely),
    (asks_when_back, tell_when_back),
    (is_unspoken, answer_unspoken),
    (likely_switches, switch_language),
    (wants_no_calls, stop_calls),
    (refuses_person, leave_alone),
    (chooses, take_choice),
)
# Wished back, or asked whether it was done, in words of wishing it done: "renew it again", "did I cancel?".
WAY_BACK: tuple[Reading, ...] = (
    (asks_of_regret, tell_how_long),
    (asks_status_and_back, tell_status_and_back),
    (asks_to_stay, tell_how_to_stay),
    (asks_for_offered, take_fuller_yes),
    (agrees_to_withdraw, take_it_back),
    (asks_if_withdrawn, tell_it_waits),
    (wants_it_back, offer_it_again),
    (maintains_leaving, tell_it_stands),
    (leaves_as_it_is, tell_how_it_is),
    (has_just_bought, answer_buyer),
    (means_to_stay, let_it_run),
    (wishes_back, go_back),
    (asks_if_cancelled, tell_whether_done),
    (asks_if_counts, tell_if_counts),
    (asks_if_owed, tell_what_is_owed),
    (says_just_done, take_just_done),
    (asks_if_renewed, tell_whether_renewed),
    (tells_of_renewal, answer_renewal),
)
# Of the own request or case: when it is answered, who has it, more for its team, a paper of it.
ABOUT_REQUEST: tuple[Reading, ...] = (
    (wants_only_to_know, offer_to_ask),
    (wants_other_team, pass_to_other_team),
    (asks_new_contact, take_new_contact),
    (asks_for_telephone, tell_telephone),
    (asks_which_number, tell_which_number),
    (gives_hours, take_contact),
    (asks_what_remains, tell_what_remains),
    (asks_if_late_changes, tell_if_late_changes),
    (asks_to_chase, chase),
    (tells_of_rule, confirm_rule),
    (asks_if_nobody, tell_if_nobody),
    (asks_of_answer, tell_of_answer),
    (asks_if_kept, tell_if_kept),
    (tells_team, take_to_team),
    (asks_for_paper, tell_of_paper),
    (asks_for_copy, tell_of_copy),
    (asks_to_do_it, tell_who_does_it),
    (does_it_in_product, say_how_in_product),
)
# More closely about the last answer, in words that name the point.
CLOSER_THAN_THE_ANSWER: tuple[Reading, ...] = (
    (sees_to_it_then, answer_for_day),
    (refuses_longer, offer_question_instead),
    (is_reproached, meet_reproach_of_reading),
    (asks_why_late, tell_why_late),
    (asks_why_unknown, tell_why_unknown),
    (asks_what_to_write, tell_what_to_write),
    (reacts, meet_reaction),
    (asks_a_side, tell_side),
    (asks_facet, answer_facet),
    (tells_urgency, hear_urgency),
    (is_unhelped, meet_reproach),
    (objects_to_offer, put_aside),
)
# Asked for in so many words: to register something, or nothing; a yes with what belongs to it.
WISH: tuple[Reading, ...] = (
    (names_at_least, register_at_least),
    (wants_all, take_all),
    (agrees_with_reserve, take_with_team),
    (refuses_to_register, leave_unregistered),
    (wishes_registered, register_wish),
    (is_conditioned, answer_beside_yes),
    (adds_to_yes, take_fuller_yes),
    (asks_beside_yes, answer_beside_yes),
)
# Said to be done already, in the same words: "I cancelled", "I have paid that".
DONE_BEFORE: tuple[Reading, ...] = (
    (tells_of_charge_after, take_charge_after),
    (asks_of_claimed_debt, tell_of_claimed_debt),
    (tells_of_scam, warn_of_scam),
    (has_lost_something, help_victim),
    (is_too_late, offer_all_the_same),
    (tried_before, keep_failure),
    (claims_to_have_asked, take_claim),
    (tells_more_of_claim, add_to_claim),
    (claims_to_have_paid, take_paid),
    (asks_of_claim, tell_of_claim),
)
# Narrower than the question whose words they borrow: a threat to cut off is no emergency, a due debit no wrong one.
CLOSER_THAN_A_QUESTION: tuple[Reading, ...] = (
    (is_emergency_still, stand_by_emergency),
    (tells_of_theft, answer_theft),
    (asks_days_to_withdraw, answer_refund),
    (asks_to_leave_for_fault, answer_leaving_for_fault),
    (asks_to_confirm_rule, confirm_notice),
    (tells_what_failed, answer_failure),
    (asks_to_pay_for_fault, answer_failure),
    (has_renewed_already, answer_way_out),
    (was_told_nothing, hear_not_warned),
    (tells_of_promise, answer_promise),
    (asks_for_delay, answer_delay),
    (is_about_money, answer_about_money),
    (is_blocked, tell_of_block),
    (asks_to_pay_on, leave_to_person),
    (asks_to_buy_out, answer_buying_out),
    (tells_of_charge, take_charge_after),
    (wants_charge_back, take_charge_back),
    (is_due_debit, explain_debit),
    (is_reminded, tell_what_is_due),
    (asks_for_oneself, tell_it_can_be_asked),
    (has_former_access, tell_of_access),
    (asks_of_access, tell_of_access),
    (asks_of_person_matter, say_who_helps),
    (asks_whether_yours, say_who_helps),
    (tells_others_number, take_others_number),
    (names_other_company, tell_company),
    (begins_here, begin_here),
    (asks_how_to_reach, tell_reach),
    (asks_beside_waiting, answer_beside_waiting),
    (names_way, take_contact),
    (leaves_and_waits, answer_notice),
    (gives_notice, answer_notice),
)
# Who writes changes the answer: a partner for a client, somebody who may not decide.
WHO_WRITES: tuple[Reading, ...] = (
    (asks_who_may_decide, tell_who_may_decide),
    (writes_for_client, answer_for_client),
    (is_not_in_charge, take_role),
    (is_in_charge, take_charge),
    (is_at_a_loss, help_on),
)
# Of the request that is open, or was registered just now: taken back, held up, or "cancel" without saying what.
OPEN_REQUEST: tuple[Reading, ...] = (
    (names_open_request, ask_to_withdraw),
    (is_taken_back, take_back),
    (may_be_taken_back, ask_to_withdraw),
    (is_nothing_taken_back, ask_to_withdraw),
    (is_held_up, ask_about_last),
    (is_bare_cancel, ask_what_to_cancel),
)
# A code that nothing waits for, a number that is none of this company's, or another contract's.
CONTRACT_NUMBER: tuple[Reading, ...] = (
    (is_late_code, take_late_code),
    (is_bad_number, ask_for_number),
    (is_other_contract, refuse_other_contract),
)
# Without a topic of its own the message is about what was said or offered last.
LAST_ANSWER: tuple[Reading, ...] = (
    (asks_when_free, tell_when_free),
    (asks_of_instalment, answer_of_instalment),
    (asks_worth, say_worth),
    (asks_what_is_seen, tell_what_is_seen),
    (asks_for_team, tell_team),
    (asks_if_noted, tell_if_noted),
    (asks_likely_of_request, tell_status),
    (asks_whether_done, tell_whether_done),
    (asks_for_proof, tell_of_paper),
    (names_an_answer, answer_about_that_one),
    (asks_of_status, tell_of_status),
    (follows_up, answer_follow_up),
    (tells_detail, keep_detail),
)
# A day and little else: the last answer, for that day.
DAY: tuple[Reading, ...] = (
    (asks_which_day, tell_which_day),
    (asks_of_today, answer_of_today),
    (is_wish_restated, answer_for_wish),
    (names_end, answer_of_end),
    (is_day_alone, answer_for_day),
    (is_day_of_last_answer, answer_for_day),
)
# By these something is registered or taken back: a question beside is answered before.
ACTS = (offer_it_again, go_back, take_back, ask_to_withdraw, register_at_least, register_wish)
# None of them: the message is what its intent says, most often the main job, a question of the policy (main_job.py).
READINGS: tuple[Reading, ...] = (
    *BEFORE_ALL_ELSE,
    *WAY_BACK,
    *ABOUT_REQUEST,
    *CLOSER_THAN_THE_ANSWER,
    *WISH,
    *DONE_BEFORE,
    *CLOSER_THAN_A_QUESTION,
    *WHO_WRITES,
    *OPEN_REQUEST,
    *CONTRACT_NUMBER,
    *LAST_ANSWER,
    *DAY,
)
