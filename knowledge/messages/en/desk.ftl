# The investigators' desk and the alerts: what staff read. No worker sees these texts.

desk_language_name = English
desk_title = Desk
desk_skip = Skip to the content
desk_nav = Main pages
desk_nav_queue = Queue
desk_nav_alerts = Alerts
desk_nav_answers = Answers
desk_nav_staff = Staff
desk_nav_account = My account
desk_language = Language
desk_sign_out = Sign out
desk_times_in = Times are those of { $zone }.
desk_crumbs = Where you are

# signing in
desk_sign_in = Sign in
desk_name = Name
desk_password = Password
desk_sign_in_failed = Name and password do not fit together. Please try again.
desk_sign_in_wait = Too many tries. Please wait { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } and try again.
desk_sign_in_help = Forgotten the password? An administrator can give you a new one.

# times
desk_minutes = { $n } min
desk_hours = { $n } h
desk_days = { $n ->
        [one] 1 day
       *[other] { $n } days
    }
desk_ago = { $time } ago
desk_due_in = first answer due in { $time }
desk_overdue = first answer overdue by { $time }
desk_answered = answered

# the queue
desk_case_number = Case number
desk_find_case = Open a case by its number
desk_find = Open
desk_show = Which part of the queue
desk_show_open = Open
desk_show_waiting = Waiting
desk_show_mine = Mine
desk_show_done = Done
desk_narrow = Narrow down
desk_filter_urgency = Urgency
desk_filter_language = Language
desk_filter_program = Program
desk_filter_reason = Why it is here
desk_all = All
desk_apply = Show
desk_all_again = Show all again
desk_waiting_count = { $n ->
        [0] Nobody is waiting
        [one] 1 worker is waiting
       *[other] { $n } workers are waiting
    }
desk_unseen_count = { $n ->
        [one] 1 alert not acknowledged
       *[other] { $n } alerts not acknowledged
    }
desk_queue_empty = Nothing here.
desk_col_urgency = Urgency
desk_col_what = What
desk_col_clock = Clock
desk_col_where = Workplace
desk_col_language = Language
desk_col_program = Program
desk_col_status = Status
desk_col_with = With
desk_barred_row = Number { $handoff }: you have a conflict of interest here, so you may not open it. A colleague has to take it.
desk_conversation_number = Conversation { $number }
desk_unseen = not seen yet
desk_unknown = workplace not known
desk_nobody = nobody yet
desk_chat_with_assistant = the assistant has the chat
desk_no_topic = no topic
desk_urgency_P0 = now
desk_urgency_P1 = the same day
desk_urgency_P1-R = reprisal
desk_urgency_P2 = serious
desk_urgency_P3 = the rest
desk_reason_case = Complaint
desk_reason_alarm_emergency = Alarm: danger
desk_reason_alarm_self_harm = Alarm: talk of dying
desk_reason_asked_for_person = Asked for a person
desk_reason_failed_message = Message the assistant could not work out
desk_handoff_waiting = waiting
desk_handoff_claimed = a person has the chat
desk_handoff_returned = given back
desk_status_received = received
desk_status_assessing = being assessed
desk_status_addressing = being addressed
desk_status_concluded = concluded
desk_status_withdrawn = withdrawn

# the page of a case
desk_received = Received
desk_channel = Channel
desk_channel_web = Web chat
desk_channel_telegram = Telegram
desk_channel_terminal = Terminal
desk_chat_with = Chat is with
desk_case_with = Case is with
desk_you = you
desk_the_assistant = the assistant
desk_flag_withdrawn = The worker took this complaint back. Somebody may have forced them: please look at it with care.
desk_flag_erased = The worker erased the chat. Nobody can write to them until they come back with their return code.
desk_flag_declined = The worker chose that nobody writes to them. They hear nothing from here.
desk_flag_held = { $name } has this chat now.
desk_flag_other = From the same chat: { $reason }.
desk_open_other = Open number { $number }
desk_news = Something new has come in.
desk_reload = Show it
desk_summary = Summary
desk_not_confirmed = The worker has not confirmed this summary.
desk_source = message { $n }
desk_value_declined = did not want to say
desk_value_not_asked = not asked
desk_by_assistant = read from the story
desk_by_worker = chosen by the worker
desk_by_staff = set by staff
desk_reasons = Why { $urgency }, by the rules
desk_rules_version = Rules of version { $version }
desk_indicators = Indicators of forced labour, to be looked at by a person
desk_unanswered = Not answered
desk_contradictions = Does not fit together
desk_covered = Workplace in the program's registry
desk_covered_yes = yes
desk_covered_no = no
desk_covered_unknown = not known
desk_thread = Messages and notes
desk_thread_empty = No messages yet.
desk_entry_message = Worker
desk_entry_reply = { $name }, to the worker
desk_entry_note = Note by { $name }
desk_entry_urgency = Urgency changed by { $name }
desk_entry_status = Status changed by { $name }
desk_entry_conflict = Conflict of interest, noted by { $name }
desk_entry_withdrawal = The worker took the complaint back
desk_file_photo_kind = Photo
desk_file_voice_kind = Voice message
desk_file_file_kind = File
desk_file_picture = Picture from message { $n }
desk_file_voice = Voice message from message { $n }
desk_file_original = Download the original
desk_file_state_to_fetch = Not here yet: it is being fetched.
desk_file_state_too_large = Too large, so it was not kept. The worker was told.
desk_file_state_failed = It could not be fetched. The worker was told.
desk_file_hint = The picture shown is a copy without hidden data. The original may say where and when it was taken: keep it safe.

# lines of the summary whose label for workers speaks to the worker
desk_label_pay_basis = Paid how
desk_label_remedy = Wants
desk_label_identity = Identity
desk_label_name_to_employer = Name to employer
desk_label_contact = May we write

# what can be done
desk_work = What you can do
desk_work_chat = The chat
desk_work_mine = You have this chat. The assistant keeps silent.
desk_claim = Take this conversation
desk_claim_again = Take the conversation again
desk_claim_hint = The worker is told that a person has joined. The assistant keeps silent until you give the chat back.
desk_claim_hint_declined = The worker is not told, and the assistant goes on talking with them.
desk_return = Give the chat back to the assistant
desk_return_hint = The worker is told. The case stays with you.
desk_acknowledge = I have seen it
desk_acknowledge_hint = Ends the repeated alerts. Whoever waits for a person is told that somebody has seen it.
desk_decide_first_claim = Take the conversation to change status or urgency.
desk_move_assessing = Start or resume assessing
desk_move_addressing = Go on to addressing
desk_move_hint = The worker is told of each new status.
desk_move_hint_declined = The worker is not told.
desk_conclude = Conclude the case
desk_conclude_how = How did it end?
desk_conclude_why = What came of it, for colleagues
desk_conclude_do = Conclude
desk_disposition_resolved = resolved
desk_disposition_partly_resolved = partly resolved
desk_disposition_not_covered = not covered by the program
desk_disposition_not_confirmed = not confirmed
desk_disposition_referred = referred to somebody else
desk_urgency_change = Change the urgency
desk_urgency_do = Change urgency
desk_why = Why
desk_assign = Assign
desk_assign_to = To
desk_assign_do = Assign
desk_conflict = Conflict of interest
desk_conflict_hint = Relatives, friends or money at this workplace? Say so. The case goes back into the queue, and it can't be opened by that person any more.
desk_conflict_whom = Who has it
desk_conflict_me = I do
desk_conflict_why = In a few words, why
desk_conflict_do = Declare the conflict
desk_reply_head = Write to the worker
desk_reply_label = Your message. It is not translated: this worker's language is { $language }.
desk_reply_hint = It goes to the worker's chat, where others may read the phone. Your name is not shown.
desk_reply_send = Send to the worker
desk_reply_first_claim = Take the conversation first. Then you can write to the worker here.
desk_reply_declined = This worker chose that nobody may write to them.
desk_reply_gone = This worker erased the chat. They can come back with their return code.
desk_note_head = Note for colleagues
desk_note_label = The worker never sees notes.
desk_note_save = Save the note
desk_trace = { $n ->
        [one] Who read or did what (1 entry)
       *[other] Who read or did what ({ $n } entries)
    }
desk_act_opened = opened it
desk_act_opened_file = opened a file
desk_act_claimed = took the conversation
desk_act_acknowledged = acknowledged the alert
desk_act_returned = gave the chat back
desk_act_assigned = assigned it
desk_act_replied = wrote to the worker
desk_act_noted = wrote a note
desk_act_moved = changed the status
desk_act_concluded = concluded the case
desk_act_rated = changed the urgency
desk_act_declared_conflict = declared a conflict of interest
desk_act_barred_colleague = noted a colleague's conflict of interest
desk_act_exported = exported the summary
desk_act_was_refused = tried to open it and was refused

# alerts
desk_alerts_intro = Alerts are sent again and again until somebody presses the button. Opening this page acknowledges nothing.
desk_alerts_none = Every alert is acknowledged.
desk_alert_subject = Amparo: { $urgency } waits, number { $handoff }{ $round ->
        [1] {""}
       *[other] {" "}(alert { $round })
    }
desk_alert_text =
    Something of urgency { $urgency } waits for a person.
    Number: { $handoff }
    Since: { $since }
    This is alert { $round }. It is repeated until somebody acknowledges it.

    Read it: { $desk }
    Acknowledge it: { $acknowledge }

# staff
desk_staff_intro = Administrators manage accounts. They read no case.
desk_staff_add = Add an account
desk_role = Role
desk_role_investigator = Investigator
desk_role_trainer = Trainer
desk_role_coordinator = Coordinator
desk_role_administrator = Administrator
desk_disabled = disabled
desk_disable = Disable
desk_enable = Enable
desk_reset_password = New password
desk_made = The password of { $name }:
desk_made_once = It is shown only now. Hand it over in person or by phone, and ask for it to be changed.
desk_conflicts = Conflicts of interest
desk_conflicts_none = None noted.
desk_add_conflict = Add
desk_remove = Remove
desk_name_unusable = A name has 1 to 80 characters.

# my account
desk_password_change = Change the password
desk_password_old = Password now
desk_password_new = New password
desk_password_again = New password again
desk_password_rule = At least { $n } characters. A few words in a row are easy to remember.
desk_password_hint = Changing it signs you out everywhere.
desk_passwords_differ = The two new passwords are not the same.
desk_old_password_wrong = The password you have now is not right.
desk_password_weak = The new password needs at least { $n } characters and must not be your name.

# answers, for trainers
desk_answers_intro = The answers as workers read them. They are changed in the folder knowledge/.
desk_answers_rests = Rests on
desk_answers_words = { $n } words
desk_answers_missing = –
desk_basis_code = the code of conduct
desk_basis_law = the law
desk_basis_none = no checked fact

# what was done
desk_done_claim = You have the conversation now.
desk_done_acknowledge = Acknowledged.
desk_done_return = The assistant has the chat again.
desk_done_reply = Your message is on its way to the worker.
desk_done_note = The note is saved.
desk_done_move = The status is changed.
desk_done_conclude = The case is concluded.
desk_done_urgency = The urgency is changed.
desk_done_assign = It is assigned.
desk_done_conflict = The conflict of interest is noted.
desk_done_password = Your password is changed. Please sign in again.
desk_done_signed_out = You are signed out.
desk_done_staff_disable = The account is disabled. What this person held is back in the queue.
desk_done_staff_enable = The account can be used again.
desk_done_staff_add_conflict = The conflict of interest is noted.
desk_done_staff_remove_conflict = The conflict of interest is removed.

# errors
desk_error = That did not work
desk_go_on = Go on
desk_unsent = What you wrote was not saved. Copy it before you go on:
desk_error_forged = This form is too old or came from another page, so nothing was done. Open the page again and repeat it.
desk_error_too_large = This is too much text for one form. Please shorten it.
desk_error_not_allowed = Your role does not allow this. If you need it, ask an administrator.
desk_error_conflict = There is a conflict of interest here, so this page stays closed. A colleague has to take it.
desk_error_taken = Somebody else was quicker and has this conversation now. Nothing was changed.
desk_error_changed = Somebody else changed this a moment ago. Nothing of yours was saved: look at the page again.
desk_error_not_yours = You do not have this conversation. Take it first, then try again.
desk_error_ended = This case has ended already, so its status and urgency stay as they are.
desk_error_wrong_step = That step does not follow the present one. Look at the page again.
desk_error_no_case = This conversation has no complaint whose status could change.
desk_error_nothing_to_assign = Nobody has this conversation and it has no case. Whoever is free can take it from the queue.
desk_error_nothing_changed = It has that urgency already.
desk_error_declined = This worker chose that nobody may write to them, so nothing was sent.
desk_error_gone = This worker erased the chat, so nothing was sent. They can come back with their return code.
desk_error_text_missing = Something was left empty. Please write a few words and send it again.
desk_error_text_too_long = The text is too long. Please send it in shorter pieces.
desk_error_not_found = There is nothing at this address.
desk_error_no_such_case = There is no case of that number. It looks like A26-7KQ4M.
desk_error_no_file = This file is not here (yet).
desk_error_no_preview = This file can't be shown as a picture. You can download the original.
desk_error_no_staff = There is no such account.
desk_error_name_taken = There is an account of that name already.
desk_error_no_workplace = No program has a workplace of that name.
desk_error_last_administrator = This is the last administrator. Make another one first.
desk_error_own_account = You can't disable your own account.
desk_error_signed_out = You were signed out, because nothing happened for a while, so nothing was saved. Sign in again.
desk_error_full = The server's disk is full, so nothing was saved. Please tell whoever runs it.
desk_error_broken = Something went wrong on the server, and nothing was saved. Please try again. If it happens again, tell whoever runs it.

# why an urgency holds (rules of triage)
reason_alarm_in_the_conversation = There was an alarm in the chat.
reason_danger_now = Somebody is in danger right now.
reason_weapon = A weapon is mentioned.
reason_people_inside_a_dangerous_building = People are in a building that may be dangerous.
reason_hurt_without_care = Somebody is hurt and has had no care.
reason_forced_labour_indicator_cannot_leave = Forced labour indicator: people can't leave.
reason_forced_labour_indicator_papers_withheld = Forced labour indicator: papers are kept by somebody.
reason_forced_labour_indicator_debt = Forced labour indicator: debt to the employer or recruiter.
reason_forced_labour_indicator_physical_violence = Forced labour indicator: physical violence.
reason_forced_labour_indicator_sexual_violence = Forced labour indicator: sexual violence.
reason_two_weaker_forced_labour_indicators = Two weaker indicators of forced labour together.
reason_child_at_work = A child at work.
reason_forced_labour_reported = Forced labour is what the complaint is about.
reason_violence = Violence.
reason_reprisal = Reprisal for speaking up.
reason_wages = It is about pay.
reason_serious_fault = A serious fault of safety, housing or conduct.
reason_five_or_more_people = Five or more people are affected.
reason_dismissal_or_departure_within_72_hours = Somebody is dismissed or leaves within 72 hours.
reason_no_rule_raised_it = No rule asks for more.
contradiction_violence_but_nobody_hurt = Hitting or pushing is told, but nobody is said to be hurt.
contradiction_only_me_but_several_told = “Only me” was chosen, but a larger number was told.
contradiction_retaliation_reported_and_denied = Reprisal is the topic, but “punished or afraid” was answered with no.
