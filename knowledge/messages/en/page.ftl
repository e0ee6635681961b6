# The chat page on the web: everything around the conversation itself.
# { $program } is the program's name, { $emergency } the emergency number, { $line } the program's phone line.

page_title = Chat
page_name = Amparo
page_language = English

# what stands at the top
page_leave = Leave quickly
page_leave_hint = Closes and forgets this chat at once and shows the weather. Pressing Esc twice does the same.
page_danger = In danger?
page_who = Who can read this?

# the note behind “Who can read this?”
page_who_people = You write with a computer program. Investigators of the { $program } read your words if you make a complaint or ask for a person, if somebody seems to be in danger, or if I could not answer you.
page_who_employer = Your employer has no way into this chat. But somebody who manages this phone, this computer or the Wi-Fi may see that you opened this page.
page_who_screen = Anybody who holds this phone while the page is open can read it.
page_who_server = What you write is stored encrypted. The people who look after the server hold the key to the conversation.
page_who_close = When you close this page, the chat is gone from here and you can't come back to it, unless you tick the box below. If you make a complaint you get a number and a code: with them you can always ask about it.
page_keep = Keep this chat on this phone
page_keep_hint = Tick this only if nobody else uses the phone.
page_keep_impossible = This browser does not let me keep it.
page_kept_here = This chat is kept on this phone.
page_forget = Forget it
page_forgotten = Done. When you close this page, the chat is gone from this phone.
page_erase = Erase what I wrote

# the beginning
page_hello = How can I help?
page_intro = I am Amparo, the assistant of the { $program }. I am a computer program, not a person. Ask about your rights at work, or tell me what happened, in your own words. You don't have to say your name.
page_start_rights = Know my rights
page_start_complaint = Make a complaint
page_start_person = Talk to a person
page_start_help = Help

# writing and sending
page_message = Your message
page_write = Write here…
page_send = Send
page_you = You
page_person = A person
page_writing = Amparo is writing
page_sending = Sending…
page_kept = Kept
page_retrying = Not sent yet. I keep trying.
page_try_now = Try now
page_too_fast = Not sent yet. I send it in a moment.
page_refused = This could not be sent.
page_offline = No connection. What you write is sent when it is back.
page_ended = The earlier chat has ended. This is a new one.
page_not_kept = This was NOT kept: there is a fault here. Please send it again in a moment. If somebody is in danger now, call { $emergency }.
page_no_script = This chat needs JavaScript, and it is switched off in this browser. You can switch it on in the settings, or use another browser.
page_no_script_numbers = If somebody is in danger now, call { $emergency }.{ $line ->
        [none] {""}
       *[other] {" "}The program's phone line: { $line }.
    }

# the chat in a terminal (`amparo chat`)
terminal_begin = Write and press Enter. A button: its number. A number as a message: a blank before it. To leave: /quit
terminal_unreachable = Nobody answers at { $url }. Is Amparo running there?
terminal_refused = The server at { $url } did not begin a chat: { $error }
terminal_retrying = Not sent yet. I keep trying. To stop: Ctrl-C
terminal_refused_message = This could not be sent: { $error }
terminal_ended = This chat has ended.
