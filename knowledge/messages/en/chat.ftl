# What the assistant says outside a complaint. { $program } is the program's name.
# Keep each message short: many people read it on a small phone, or have it read to them.

utter_welcome =
    Hello. I am Amparo, the assistant of the { $program }. I am a computer program, not a person.
    I can tell you what the program's code says about your work. I can help you make a complaint. I can ask a person to write to you.
    You can write in your own words, at any hour. What would you like to do?
utter_greet_again = Hello again. How can I help?
utter_goodbye = Take care. You can write to me at any hour.
utter_thank = You are welcome.
utter_about_bot =
    I am Amparo, a computer program. I am not a person and I do not work for your boss.
    I tell you what the program's code says. If you make a complaint, people of the program's investigation team read it.
    I can make mistakes. You can always ask for a person.
utter_help =
    You can:
    • ask about your rights at work, for example “Do they have to give us shade?”
    • make a complaint. You tell me what happened, and I ask a few questions
    • ask about a complaint you made
    • ask for a person
    • change the language, or erase what you wrote
utter_learn = I do not have lessons yet. But you can ask me about your rights. For example, about one of these:
utter_out_of_scope = I can't help with that, sorry. I can help with rights at work and with complaints in the { $program }. If something happened at work, tell me.
utter_did_you_mean = I want to be sure I understand. Did you mean:
utter_something_else = All right. Please say it in other words. Or choose one of these:
utter_unclear = I did not understand that, sorry. Please say it in other words. Or choose one of these:
utter_anything_else = Is there anything else?
utter_report_begin = I am sorry you have to deal with this. I kept your words. Let's write it down as a complaint, so that an investigator can read it. You can stop at any time.
utter_language_ask = Which language do you want?
utter_language_set = All right, we go on in English.
utter_language_not_yet = I can't speak this language yet. A person can help you.
utter_kept =
    Your message is kept. I can't answer at this moment, but you will get an answer.
    If somebody is in danger now, call { $emergency }.{ $line ->
        [none] {""}
       *[other] {" "}The program's phone line: { $line }.
    }
utter_gone_to_person = I could not work out your last message. It is kept, and I have put it in the queue for a person to read.
utter_page_expired = That button is from earlier and no longer works. Here is where we are:
utter_private_only = I only answer in private chats, so that nobody else reads what you write. Please write to me directly.
utter_too_long = That message is too long for me to read in one piece. Please send it in shorter pieces.

# people
utter_person_offer = Do you want a person from the program to write to you here?
utter_person_asked = I put your request in the queue for the program's people. I can't say when somebody will answer. I will tell you here when somebody has seen it.
utter_person_waiting = Your request is in the queue, and nobody has answered yet. What you wrote since goes along. You can leave this chat and come back: the answer comes here.
utter_person_asked_line = You can also call the program's phone line: { $line }.
utter_person_declined = All right.
utter_person_joined = A person from the program is now in this chat. Until they finish, I stay silent.
utter_person_left = The person has left the chat. It is me, Amparo, again.
utter_person_saw = Somebody from the program has seen your message.
utter_person_here = A person from the program will read this.

# files and other things that are not text
utter_photo_kept = I kept your photo. I can't see pictures, but an investigator can.
utter_voice_kept = I kept your voice message. I can't listen to it, but an investigator can.
utter_file_kept = I kept your file. I can't read it, but an investigator can.
utter_location_kept = I kept the place you sent, as part of your complaint.
utter_contact_kept = I saw that you sent a contact. I do not keep other people's names and numbers this way. If it matters, please write it in words.
utter_sticker = I can't read stickers. Please write it in words.
utter_other_kept = I kept what you sent. I can't read it, so please also write it in words.
utter_edit_seen = I saw that you changed a message. I keep both. If something in your complaint must change, you can correct it before you send it.
utter_file_too_large = That file is too big for me (more than 20 MB), so I could not keep it. Please send a smaller one.
utter_file_lost = I could not get the file you sent. Please send it again.
utter_file_tell = Please tell me in words what happened.

# a complaint that was made
utter_no_case = I know of no complaint from this chat. If you made one in another chat, write its number and your return code, for example: A26-ABCDE K7QF-2MXR-9TBH. If you lost them, ask for a person.
utter_ask_for_code = Thank you. Now write your return code, for example: K7QF-2MXR-9TBH. If you lost it, ask for a person.
utter_ask_for_number = Thank you. Now write the complaint's number, for example: A26-ABCDE. If you lost it, ask for a person.
utter_code_wrong = That number and code do not fit together. Please look again. After several wrong tries I have to wait before the next one.
utter_code_wait = There were too many wrong tries. Please try again in an hour, or ask for a person.
utter_code_right = Thank you. This chat now belongs to complaint { $number }.
utter_case_status_received = Complaint { $number }: it has arrived and waits for an investigator to read it.
utter_case_status_assessing = Complaint { $number }: an investigator is reading and checking it.
utter_case_status_addressing = Complaint { $number }: it was checked, and people are working on it.
utter_case_status_concluded = Complaint { $number }: the work on it is finished. If you think it is not right, tell me: you can add to it or ask for a person.
utter_case_status_withdrawn = Complaint { $number }: you took it back.
utter_case_since = Since { $date }.
utter_case_news = There is news. { $status }
utter_ask_addition = What do you want to add to complaint { $number }? Write it, or send a photo.
utter_added = I added it to complaint { $number }. The investigator will see it.
utter_withdraw_sure = Do you really want to take back complaint { $number }? Nobody may force you to do this. If somebody does, tell me.
utter_withdrawn = Complaint { $number } is taken back. The investigator is told. You can make a new one at any time.
utter_withdraw_kept = All right. Complaint { $number } stays as it is.
utter_withdraw_impossible = Complaint { $number } is finished already.
utter_delete_sure = I can erase this whole chat here: your messages, and a complaint that you did not send yet. A complaint you already sent, and what a person or an alarm already got, stays with the investigators. I can then no longer write to you about it unless you have your return code. Erase everything?
utter_deleted = Everything in this chat is erased. Please also delete the chat on your phone if others can see it.
utter_delete_kept = All right. Nothing is erased.
utter_draft_reminder = You began to write something here and did not finish. It is kept until { $date }. Do you want to go on?

# buttons (20 characters at most)
button_file_complaint = Make a complaint
button_talk_to_person = Talk to a person
button_change_language = Language
button_help = What can you do?
button_check_case = My complaint
button_add_to_case = Add to it
button_withdraw_complaint = Take it back
button_something_else = Something else
button_yes = Yes
button_no = No
button_yes_person = Yes, a person
button_yes_erase = Yes, erase
button_yes_withdraw = Yes, take it back
button_resume_draft = Go on
button_erase_draft = Erase it
button_skip = Skip
button_go_back = Back
button_cancel = Stop for now
button_confirm = Yes, send it
button_correct = Correct a line
button_done = That is all

# the answer to a question about rights
answer_code_head = What the { $program } code says:
answer_law_head = What the law says:
answer_unknown_head = I have no checked answer for this.
answer_do_head = What you can do:
answer_source = Source: { $sources }
answer_offer = Do you want to make a complaint about this, or talk to a person?
answer_line_missing = I don't have the complaint line's number here.
answer_offer_person = Do you want to talk to a person about this?
