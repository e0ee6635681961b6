# Alarms. Numbers first. Never say that somebody is coming.

utter_alarm_emergency = If you or anybody is in danger right now, call { $emergency }. Say where you are and what is happening. If you can, go to a safe place first.
utter_alarm_self_harm = I am sorry that it is so hard. You are not alone. { $crisis ->
        [none] Please call { $emergency } now, or go to somebody you trust.
       *[other] Please call or write to { $crisis } now, at any hour. If your life is in danger, call { $emergency }.
    }
utter_alarm_page_offer = I am a computer program and can't come or call for you. Do you want a person from the program to write to you here?
utter_alarm_nobody = I am a computer program and can't come or call for you. I kept your message for a person to read.
utter_alarm_continue = When you are safe, we can go on where we were.
utter_maybe_emergency = If you or anybody is in danger right now, call { $emergency } first.
utter_maybe_self_harm = If life feels too heavy right now, you are not alone. { $crisis ->
        [none] Go to somebody you trust, or call { $emergency }.
       *[other] You can call or write to { $crisis } at any hour.
    }
utter_emergency_of_country = { $number } ({ $country })
