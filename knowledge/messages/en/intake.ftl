# The complaint: questions, buttons, summary.

utter_story_begin = Tell me what happened, in your own words. You can send as many messages as you like. When you are finished, press “That is all”. I will ask about whatever is missing.
utter_story_more = I kept that. Tell me more, or press “That is all”.
utter_story_empty = You have not told me anything yet. Please write in a few words what happened.
utter_story_reopened = All right. Add what you want to the story.
utter_taken_over = From what you wrote I understood this. You can correct it later:
utter_intake_noted = I kept that too. The complaint is not sent yet. To change a line, press “Correct a line” or write its number.
utter_back_to_complaint = Back to your complaint.
utter_nothing_before = This is the first question.
utter_choose_or_write = Please choose one of the buttons, or say it in your own words.

utter_ask_danger_now = Is anybody in danger right now?
utter_ask_topic = What is your complaint mostly about? Choose one, or write it.
utter_ask_workplace = Where do you work? Write the name of the farm, company or contractor.
utter_ask_when = When did it happen? Write a day, or choose.
utter_ask_who = Who did it? You do not have to give a name.
utter_ask_people_affected = How many people does this happen to?
utter_ask_pay_owed = About how much money is it? If you don't know, press Skip.
utter_ask_pay_basis = How are you paid?
utter_ask_hazard_place = Where exactly is the problem? For example which field, room, bus or house.
utter_ask_still_exposed = Are people still working or living there now?
utter_ask_injury = Was anybody hurt or sick because of it?
utter_ask_retaliation = Has anybody punished or threatened you for speaking up, or are you afraid of that?
utter_ask_remedy = What would you like to happen now? And is there anything that must not happen? Write it in your own words.
utter_ask_identity =
    How do you want to be known?
    • Anonymous: you give no name, and the investigators are not told who you are. But they read what you wrote: if your name is in it, they can see it.
    • Confidential: you can tell the investigators who you are. It is meant for them, not for your employer.
    • Named: your name is in the complaint. I will then ask if your employer may know it.
utter_ask_name = What name should the investigator use for you?
utter_ask_name_to_employer = May the employer be told your name? If you are not sure, choose No.
utter_ask_contact = May an investigator write to you in this chat? You can also write at which hours it is safe.

utter_risk_telegram = Please know: this is Telegram. The chat stays on your phone until you delete it, and Telegram knows your account. Investigators never see your Telegram name or number. They see your name only if you write it here.
utter_risk_web = Please know: anyone who holds this phone or computer while this page is open can read it. Press “Leave quickly” to close it.
utter_risk_terminal = Please know: what you type may stay on this screen. Close the window when you are done.

utter_echo_when = I wrote down: { $when }.

utter_summary_head = This is your complaint. Please read it:
utter_summary_line = { $number }. { $label }: { $value }
utter_summary_foot = Is it right? You can correct any line before you send it.
utter_correct_which = Which line do you want to correct?
utter_corrected = Corrected.
utter_value_declined = you did not want to say
utter_value_not_asked = not known
utter_story_lines = { $count ->
        [one] 1 message in your own words
       *[other] { $count } messages in your own words
    }
utter_files = { $count ->
        [one] 1 file
       *[other] { $count } files
    }

utter_submitted =
    Your complaint is sent.
    Its number: { $number }
    Your return code: { $code }
    Write both down in a safe place. With them you can ask about your complaint from any phone. I can't show the code again.
utter_submitted_next =
    What happens next: an investigator reads it. The goal, which is not a promise, is a first answer within { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }. I will tell you here when something changes. You can ask “What about my complaint?” or add to it at any time.
utter_submitted_no_contact = An investigator reads it. You chose that nobody writes to you, so you will hear nothing unless you ask. Ask “What about my complaint?” here, at any time.
utter_draft_saved = We stop here. What you told me is kept until { $date }, so that you can go on later. Or I erase it now.
utter_draft_found = You have begun a complaint already. Do you want to go on with it?
utter_draft_erased = It is erased.
utter_nothing_to_cancel = There is nothing to stop. How can I help?
utter_draft_resumed = Let's go on where we were.

label_story = What happened
label_danger_now = Danger now
label_topic = About
label_workplace = Workplace
label_when = When
label_who = Who
label_people_affected = People affected
label_pay_owed = Money
label_pay_basis = How you are paid
label_hazard_place = Where exactly
label_still_exposed = People there now
label_injury = Hurt or sick
label_retaliation = Punished or afraid
label_remedy = What you want
label_identity = How you are known
label_name = Name
label_name_to_employer = Tell the employer
label_contact = Writing to you

choice_danger_now_yes = Yes
choice_danger_now_no = No
choice_when_today = Today
choice_when_yesterday = Yesterday
choice_when_keeps_happening = It keeps happening
choice_who_supervisor = Supervisor
choice_who_owner = Owner or boss
choice_who_contractor = Contractor
choice_who_coworker = Co-worker
choice_people_affected_only_me = Only me
choice_people_affected_few = 2 to 4
choice_people_affected_five_or_more = 5 or more
choice_pay_basis_hour = By the hour
choice_pay_basis_piece = By the piece
choice_pay_basis_fixed = A fixed amount
choice_still_exposed_yes = Yes
choice_still_exposed_no = No
choice_injury_none = Nobody
choice_injury_hurt = Yes
choice_injury_hurt_care = Yes, got care
choice_injury_hurt_no_care = Yes, no care yet
choice_retaliation_no = No
choice_retaliation_afraid = I am afraid of it
choice_retaliation_yes = Yes
choice_identity_anonymous = Anonymous
choice_identity_confidential = Confidential
choice_identity_named = Named
choice_name_to_employer_yes = Yes
choice_name_to_employer_no = No
choice_contact_any_time = Yes, at any time
choice_contact_no = No

signal_minor = somebody is under 18
signal_pregnant = somebody is pregnant
signal_weapon = a weapon
signal_papers_withheld = papers kept by someone
signal_cannot_leave = people can't leave
signal_threat = threats
signal_debt = debt to the employer or recruiter
signal_physical_violence = hitting or pushing
signal_sexual_violence = sexual violence
signal_wages_withheld = pay held back
signal_deception = things were promised differently
signal_isolation = people kept apart
signal_excessive_hours = very long hours
signal_leaving_soon = somebody must leave within days
signal_still_going_on = it is still going on
signal_reported_before = it was reported before
signal_hours = hours worked
signal_no_payslip = no pay slip
label_signals = Also
label_files = Files
