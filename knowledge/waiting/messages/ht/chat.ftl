# Sa asistan an di andeyò yon plent. { $program } se non pwogram nan.
# Kenbe chak mesaj kout: anpil moun li l sou yon ti telefòn, oswa yon lòt moun li l pou yo.

utter_welcome =
    Bonjou. Mwen se Amparo, asistan { $program }. Mwen se yon òdinatè, mwen pa yon moun.
    Mwen ka di ou sa règ pwogram nan di sou travay ou. Mwen ka ede ou fè yon plent. Mwen ka mande yon moun pou l ekri ou.
    Ou ka ekri ak pwòp mo pa ou, nenpòt lè. Kisa ou ta renmen fè?
utter_greet_again = Bonjou ankò. Kijan mwen ka ede ou?
utter_goodbye = Pran swen tèt ou. Ou ka ekri m nenpòt lè.
utter_thank = Pa dekwa.
utter_about_bot =
    Mwen se Amparo. Mwen se yon òdinatè, mwen pa yon moun. Mwen pa travay pou patwon ou.
    Mwen di ou sa ki nan kòd kondwit la: se règ pwogram nan. Si ou fè yon plent, anketè pwogram nan ap li l. Yon anketè se yon moun ki chèche konnen sa ki pase.
    Mwen ka fè erè. Ou ka toujou mande pou ou pale ak yon moun.
utter_help =
    Men sa ou ka fè isit la:
    • poze kesyon sou dwa ou nan travay la. Pa egzanp: “Èske yo dwe ban nou lonbraj?”
    • fè yon plent: ou rakonte m sa ki pase, epi mwen poze ou kèk kesyon
    • mande nouvèl yon plent ou te fè
    • mande pou ou pale ak yon moun
    • chanje lang, oswa efase sa ou te ekri
utter_learn = Mwen poko gen leson. Men ou ka poze m kesyon sou dwa ou. Pa egzanp, sou youn nan bagay sa yo:
utter_out_of_scope = Padon, mwen pa ka ede ou ak sa. Mwen konn reponn sou dwa nan travay ak sou plent nan { $program }. Èske ou vle youn nan bagay sa yo?
utter_did_you_mean = Mwen vle konprann ou byen. Èske se youn nan bagay sa yo ou te vle di?
utter_something_else = Dakò. Tanpri, di l yon lòt jan. Oswa chwazi youn nan bagay sa yo:
utter_unclear = Padon, mwen pa konprann sa. Tanpri, di l yon lòt jan. Oswa chwazi youn nan bagay sa yo:
utter_anything_else = Èske gen yon lòt bagay?
utter_report_begin = Mwen regrèt sa w ap viv la. Mwen kenbe sa ou ekri a. Ann ekri l kòm yon plent, pou yon anketè pwogram nan ka li l. Ou ka kanpe nenpòt lè.
utter_language_ask = Ki lang ou vle?
utter_language_set = Dakò, n ap kontinye an kreyòl.
utter_language_not_yet = Mwen poko pale lang sa a. Yon moun ka ede ou.
utter_kept =
    Mwen kenbe mesaj ou a. Mwen pa ka reponn kounye a. M ap reponn ou kou mwen kapab.
    Si yon moun an danje kounye a, rele { $emergency }.{ $line ->
        [none] {""}
       *[other] {" "}Telefòn pwogram nan: { $line }.
    }
utter_gone_to_person = Mwen pa rive konprann dènye mesaj ou a. Mwen kenbe l, epi mwen mete l nan lis la pou yon moun li l.
utter_page_expired = Bouton sa a soti nan yon ansyen mesaj. Li pa mache ankò. Men kote nou ye:
utter_private_only = Mwen reponn sèlman nan konvèsasyon prive, pou okenn lòt moun pa li sa ou ekri. Tanpri, ekri m dirèkteman.
utter_too_long = Mesaj sa a twò long pou mwen li l yon sèl kou. Tanpri, voye l an plizyè ti moso.

# moun
utter_person_offer = Èske ou vle yon moun nan pwogram nan ekri ou isit la?
utter_person_asked = Mwen mete demann ou an nan lis moun pwogram nan. Mwen pa ka di ki lè yon moun ap reponn. Lè yon moun wè l, m ap fè ou konnen isit la.
utter_person_asked_line = Ou ka rele telefòn pwogram nan tou: { $line }.
utter_person_declined = Dakò.
utter_person_joined = Kounye a gen yon moun nan pwogram nan ki nan konvèsasyon sa a. Mwen p ap di anyen jiskaske li fini.
utter_person_left = Moun nan kite konvèsasyon an. Se mwen menm, Amparo, ki la ankò.
utter_person_saw = Yon moun nan pwogram nan wè mesaj ou a deja.
utter_person_here = Yon moun nan pwogram nan pral li sa.

# foto, fichye ak lòt bagay ki pa mo
utter_photo_kept = Mwen kenbe foto ou a. Mwen menm, mwen pa ka wè foto, men yon anketè ka wè l.
utter_voice_kept = Mwen kenbe mesaj vokal ou a. Mwen menm, mwen pa ka koute l, men yon anketè ka koute l.
utter_file_kept = Mwen kenbe fichye ou a. Mwen menm, mwen pa ka li l, men yon anketè ka li l.
utter_location_kept = Mwen kenbe kote ou montre m nan. Li nan plent ou a.
utter_contact_kept = Mwen wè ou voye yon kontak. Mwen pa kenbe non ak nimewo lòt moun konsa. Si sa enpòtan, tanpri ekri l ak mo.
utter_sticker = Mwen pa ka li estikè. Tanpri, ekri l ak mo.
utter_other_kept = Mwen kenbe sa ou voye a. Mwen pa ka li l. Tanpri, ekri l ak mo tou.
utter_edit_seen = Mwen wè ou chanje yon mesaj. Mwen kenbe toulède: sa ki te la anvan an ak nouvo a. Si yon bagay dwe chanje nan plent ou a, ou ka korije l anvan ou voye l.
utter_file_too_large = Fichye sa a twò gwo pou mwen (plis pase 20 MB). Mwen pa t ka kenbe l. Tanpri, voye youn ki pi piti.
utter_file_lost = Mwen pa t rive pran fichye ou voye a. Tanpri, voye l ankò.
utter_file_tell = Tanpri, di m ak mo sa ki pase.

# yon plent ki fèt deja
utter_no_case = Mwen pa konnen okenn plent ki soti nan konvèsasyon sa a. Si ou te fè youn yon lòt kote, ekri nimewo plent lan ak kòd sekrè ou a. Pa egzanp: A26-ABCDE K7QF-2MXR-9TBH
utter_ask_return_code = Tanpri, ekri nimewo plent lan ak kòd sekrè ou a. Kite yon espas ant yo.
utter_code_wrong = Nimewo sa a ak kòd sa a pa mache ansanm. Tanpri, gade yo ankò. Si li pa bon plizyè fwa, w ap oblije tann anvan ou eseye ankò.
utter_code_wait = Gen twòp fwa kòd la pa t bon. Tanpri, eseye ankò apre inèdtan, oswa mande pou ou pale ak yon moun.
utter_code_right = Mèsi. Kounye a, konvèsasyon sa a konekte ak plent { $number }.
utter_case_status_received = Plent { $number }: li rive. Yon anketè poko li l.
utter_case_status_assessing = Plent { $number }: yon anketè ap li l epi ap verifye l.
utter_case_status_addressing = Plent { $number }: yo verifye l, epi gen moun k ap travay sou li.
utter_case_status_concluded = Plent { $number }: travay sou li fini. Si ou pa dakò, di m sa: ou ka ajoute yon bagay, oswa mande pou ou pale ak yon moun.
utter_case_status_withdrawn = Plent { $number }: ou te retire l.
utter_case_since = Li konsa depi { $date }.
utter_case_news = Gen nouvèl. { $status }
utter_ask_addition = Kisa ou vle ajoute nan plent { $number }? Ekri l, oswa voye yon foto.
utter_added = Mwen ajoute l nan plent { $number }. Anketè a pral wè l.
utter_withdraw_sure = Èske ou vle retire plent { $number } tout bon? Pèsonn pa gen dwa fòse ou fè sa. Si yon moun ap fòse ou, di m sa.
utter_withdrawn = Mwen retire plent { $number }. Mwen fè anketè a konnen sa. Ou ka fè yon lòt plent nenpòt lè.
utter_withdraw_kept = Dakò. Plent { $number } rete jan li ye a.
utter_withdraw_impossible = Plent { $number } fini deja. Ou pa ka retire l ankò.
utter_delete_sure = Mwen ka efase tout konvèsasyon sa a: mesaj ou yo, ak plent ou poko voye. Yon plent ou voye deja ap rete nan men anketè yo. Men apre sa, mwen p ap ka ekri ou sou plent sa a ankò, sof si ou gen nimewo li ak kòd sekrè ou a. Èske ou vle mwen efase tout bagay?
utter_deleted = Mwen efase tout sa ki te nan konvèsasyon sa a. Si lòt moun ka wè telefòn ou, tanpri efase konvèsasyon an sou telefòn nan tou.
utter_delete_kept = Dakò. Mwen pa efase anyen.
utter_draft_reminder = Ou te kòmanse ekri yon bagay isit la, epi ou pa t fini. M ap kenbe l jiska { $date }. Èske ou vle kontinye?

# bouton (pa plis pase 20 karaktè)
button_file_complaint = Fè yon plent
button_talk_to_person = Pale ak yon moun
button_change_language = Lang / Language
button_help = Kisa ou ka fè?
button_check_case = Gade plent mwen an
button_add_to_case = Ajoute yon bagay
button_withdraw_complaint = Retire plent lan
button_something_else = Yon lòt bagay
button_yes = Wi
button_no = Non
button_yes_person = Wi, yon moun
button_yes_erase = Wi, efase
button_yes_withdraw = Wi, retire l
button_resume_draft = Kontinye
button_erase_draft = Efase l
button_skip = Sote kesyon an
button_go_back = Tounen dèyè
button_cancel = Kanpe pou kounye a
button_confirm = Wi, voye l
button_correct = Korije yon liy
button_done = Se tout

# repons pou yon kesyon sou dwa
answer_code_head = Sa kòd kondwit { $program } di:
answer_law_head = Sa lalwa di:
answer_unknown_head = Mwen pa gen yon repons ki verifye sou sa.
answer_do_head = Sa ou ka fè:
answer_source = Kote sa soti: { $sources }
answer_offer = Èske ou vle fè yon plent sou sa, oswa pale ak yon moun?
answer_offer_person = Èske ou vle pale ak yon moun sou sa?
