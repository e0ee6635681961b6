# Paj konvèsasyon an sou entènèt: tout sa ki bò kote konvèsasyon an.
# { $program } se non pwogram nan, { $emergency } se nimewo ijans lan, { $line } se telefòn pwogram nan.

page_title = Konvèsasyon
page_name = Amparo
page_language = Kreyòl ayisyen

# sa ki anlè
page_leave = Soti vit
page_leave_hint = Li fèmen konvèsasyon sa a, li bliye l touswit, epi li montre yon paj meteyo. Si ou peze touch Esc de fwa, li fè menm bagay la.
page_danger = An danje?
page_who = Ki moun ki ka li sa?

# nòt ki dèyè “Ki moun ki ka li sa?”
page_who_people = Se ak yon òdinatè w ap pale. Anketè { $program } li sa ou ekri nan ka sa yo: si ou fè yon plent, si ou mande pou ou pale ak yon moun, si yon moun sanble an danje, oswa si mwen pa t ka reponn ou.
page_who_employer = Patwon ou pa gen okenn mwayen pou l antre nan konvèsasyon sa a. Men yon moun ki kontwole telefòn sa a, òdinatè sa a oswa Wi-Fi a ka wè ou te louvri paj sa a.
page_who_screen = Nenpòt moun ki gen telefòn sa a nan men l pandan paj la louvri ka li l.
page_who_server = Sa ou ekri sere fèmen akle (yo rele sa “chifre”). Sèvè a se òdinatè kote li sere a. Moun ki okipe sèvè a gen kle ki louvri konvèsasyon an.
page_who_close = Lè ou fèmen paj sa a, konvèsasyon an disparèt isit la, epi ou pa ka tounen ladan l, sof si ou make ti kare ki anba a. Si ou fè yon plent, ou jwenn yon nimewo ak yon kòd sekrè. Avèk yo, ou ka toujou mande nouvèl plent lan.
page_keep = Kenbe konvèsasyon sa a sou telefòn sa a
page_keep_hint = Make sa sèlman si okenn lòt moun pa sèvi ak telefòn nan.
page_keep_impossible = Navigatè sa a pa kite m kenbe l.
page_kept_here = Konvèsasyon sa a rete sou telefòn sa a.
page_forget = Bliye l
page_forgotten = Sa fèt. Lè ou fèmen paj sa a, konvèsasyon an disparèt sou telefòn sa a.
page_erase = Efase sa m te ekri

# kòmansman an
page_hello = Kijan mwen ka ede ou?
page_intro = Mwen se Amparo, asistan { $program }. Mwen se yon òdinatè, mwen pa yon moun. Poze m kesyon sou dwa ou nan travay la, oswa rakonte m sa ki pase, ak pwòp mo pa ou. Ou pa oblije di non ou.
page_start_rights = Konnen dwa mwen
page_start_complaint = Fè yon plent
page_start_person = Pale ak yon moun
page_start_help = Èd

# ekri ak voye
page_message = Mesaj ou
page_write = Ekri isit la…
page_send = Voye
page_you = Ou menm
page_person = Yon moun
page_writing = Amparo ap ekri
page_sending = L ap ale…
page_kept = Mwen kenbe l
page_retrying = Li poko ale. M ap kontinye eseye.
page_try_now = Eseye kounye a
page_too_fast = Li poko ale. M ap voye l nan yon ti moman.
page_refused = Mesaj sa a pa t ka ale.
page_offline = Pa gen koneksyon. Sa ou ekri a ap ale lè koneksyon an tounen.
page_ended = Konvèsasyon ki te la anvan an fini. Sa a se yon nouvo konvèsasyon.
page_not_kept = Mwen PA kenbe sa: gen yon pwoblèm isit la. Tanpri, voye l ankò nan yon ti moman. Si yon moun an danje kounye a, rele { $emergency }.
page_no_script = Konvèsasyon sa a bezwen JavaScript, epi li pa limen nan navigatè sa a. Ou ka limen l nan paramèt yo, oswa sèvi ak yon lòt navigatè.
page_no_script_numbers = Si yon moun an danje kounye a, rele { $emergency }.{ $line ->
        [none] {""}
       *[other] {" "}Telefòn pwogram nan: { $line }.
    }

# konvèsasyon an nan yon tèminal (`amparo chat`)
terminal_begin = Ekri epi peze Enter. Pou yon bouton: ekri nimewo li. Pou voye yon nimewo kòm mesaj: mete yon espas anvan l. Pou soti: /quit
terminal_unreachable = Pèsonn pa reponn nan { $url }. Èske Amparo ap mache la?
terminal_refused = Sèvè { $url } pa kòmanse yon konvèsasyon: { $error }
terminal_retrying = Li poko ale. M ap kontinye eseye. Pou kanpe: Ctrl-C
terminal_refused_message = Mesaj sa a pa t ka ale: { $error }
terminal_ended = Konvèsasyon sa a fini.
