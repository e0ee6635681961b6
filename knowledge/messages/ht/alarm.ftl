# Alam. Nimewo yo anvan. Pa janm di yon moun ap vini.

utter_alarm_emergency = Si ou menm oswa yon lòt moun an danje kounye a, rele { $emergency }. Di kote ou ye ak sa k ap pase. Si ou kapab, ale dabò yon kote ki an sekirite.
utter_alarm_self_harm = Mwen regrèt sa tèlman di pou ou. Ou pa poukont ou. { $crisis ->
        [none] Tanpri rele { $emergency } kounye a, oswa ale jwenn yon moun ou fè konfyans.
       *[other] Tanpri rele oswa voye yon mesaj tèks nan { $crisis } kounye a. Ou ka fè sa nenpòt lè. Si lavi ou an danje, rele { $emergency }.
    }
utter_alarm_page_offer = Mwen se yon òdinatè, mwen pa yon moun. Mwen pa ka vini, mwen pa ka rele pou ou. Èske ou vle yon moun nan pwogram nan ekri ou isit la?
utter_alarm_nobody = Mwen se yon òdinatè, mwen pa yon moun. Mwen pa ka vini, mwen pa ka rele pou ou. Mwen kenbe mesaj ou a pou yon moun li l.
utter_alarm_continue = Lè ou an sekirite, nou ka kontinye kote nou te rete a.
utter_maybe_emergency = Si ou menm oswa yon lòt moun an danje kounye a, rele { $emergency } anvan tout bagay.
utter_maybe_self_harm = Si ou santi lavi a twò lou pou ou kounye a, ou pa poukont ou. { $crisis ->
        [none] Ou ka ale jwenn yon moun ou fè konfyans, oswa rele { $emergency }.
       *[other] Ou ka rele { $crisis } nenpòt lè.
    }
utter_emergency_of_country = { $number } ({ $country })
utter_language_not_yet = Mwen poko pale kreyòl. Mwen kenbe mesaj ou a. Yon moun nan pwogram nan ka ede ou.
utter_language_ask = Oswa chwazi yon lòt lang:
utter_person_asked = Mwen mete demann ou an nan lis moun pwogram nan. Mwen pa ka di ki lè yon moun ap reponn. Lè yon moun wè l, m ap fè ou konnen isit la.
utter_person_asked_line = Ou ka rele telefòn pwogram nan tou: { $line }.
utter_person_saw = Yon moun nan pwogram nan wè mesaj ou a deja.
utter_person_joined = Kounye a gen yon moun nan pwogram nan ki nan konvèsasyon sa a.
utter_kept =
    Mwen kenbe mesaj ou a. Mwen pa ka reponn kounye a. M ap reponn ou kou mwen kapab.
    Si yon moun an danje kounye a, rele { $emergency }.{ $line ->
        [none] {""}
       *[other] {" "}Telefòn pwogram nan: { $line }.
    }
button_talk_to_person = Pale ak yon moun
button_yes_person = Wi, yon moun
