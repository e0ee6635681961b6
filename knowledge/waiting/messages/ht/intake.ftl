# Plent lan: kesyon, bouton, rezime.

utter_story_begin = Rakonte m sa ki pase, ak pwòp mo pa ou. Ou ka voye tout mesaj ou vle. Lè ou fini, peze “Se tout”. Apre sa, m ap mande ou sa ki manke.
utter_story_more = Mwen kenbe sa. Di m plis, oswa peze “Se tout”.
utter_story_empty = Ou poko di m anyen. Tanpri, ekri sa ki pase a nan de twa mo.
utter_story_reopened = Dakò. Ajoute sa ou vle sou sa ou te rakonte a.
utter_taken_over = Men sa mwen konprann nan sa ou ekri a. Ou ka korije l pita:
utter_intake_noted = Mwen kenbe sa tou.
utter_back_to_complaint = Ann tounen sou plent ou a.
utter_nothing_before = Sa a se premye kesyon an.
utter_choose_or_write = Tanpri, chwazi youn nan bouton yo, oswa di l ak pwòp mo pa ou.

utter_ask_danger_now = Èske gen yon moun ki an danje kounye a menm?
utter_ask_topic = Sou kisa plent ou a ye sitou? Chwazi youn, oswa ekri l.
utter_ask_workplace = Ki kote ou travay? Ekri non fèm nan, konpayi a oswa kontraktè a.
utter_ask_when = Kilè sa te pase? Ekri ki jou, oswa chwazi.
utter_ask_who = Ki moun ki fè sa? Ou pa oblije bay yon non.
utter_ask_people_affected = Sa rive konbyen moun?
utter_ask_pay_owed = Sa fè apeprè konbyen lajan? Si ou pa konnen, peze “Sote kesyon an”.
utter_ask_pay_basis = Kijan yo peye ou?
utter_ask_hazard_place = Ki kote egzakteman pwoblèm nan ye? Pa egzanp: ki jaden, ki chanm, ki bis oswa ki kay.
utter_ask_still_exposed = Èske gen moun k ap travay oswa k ap viv la toujou?
utter_ask_injury = Èske yon moun te blese oswa te malad poutèt sa? Si se wi, èske li te jwenn swen?
utter_ask_retaliation = Èske yon moun te pini ou oswa te menase ou paske ou te pale? Oswa èske ou pè sa rive?
utter_ask_remedy = Kisa ou ta renmen yo fè kounye a? Epi, èske gen yon bagay ou pa vle yo fè? Ekri l ak pwòp mo pa ou.
utter_ask_identity =
    Kijan ou vle parèt nan plent lan?
    • Anonim (san non): ou pa bay non ou. Yo pa di anketè yo ki moun ou ye.
    • Konfidansyèl: ou ka di anketè yo ki moun ou ye. Se pou yo sèlman, se pa pou patwon ou.
    • Ak non mwen: non ou ap parèt nan plent lan. Apre sa, m ap mande ou si patwon ou ka konnen non ou.
utter_ask_name = Ki non pou anketè a rele ou?
utter_ask_name_to_employer = Èske yo ka di patwon ou kijan ou rele? Si ou pa sèten, chwazi “Non”.
utter_ask_contact = Èske yon anketè ka ekri ou nan konvèsasyon sa a? Ou ka di tou ki lè ki pa danjere pou yo ekri ou.

utter_risk_telegram = Men yon bagay pou ou konnen: sa a se Telegram. Konvèsasyon an ap rete sou telefòn ou jiskaske ou efase l, epi Telegram konnen kont ou. Anketè yo pa janm wè non ou ni nimewo ou sou Telegram. Yo wè non ou sèlman si ou chwazi “Ak non mwen” epi ou ekri l.
utter_risk_web = Men yon bagay pou ou konnen: nenpòt moun ki gen telefòn sa a oswa òdinatè sa a nan men l ka li paj sa a pandan li louvri. Peze “Soti vit” pou fèmen l.
utter_risk_terminal = Men yon bagay pou ou konnen: sa ou tape ka rete sou ekran sa a. Fèmen fenèt la lè ou fini.

utter_echo_when = Mwen ekri: { $when }.

utter_summary_head = Men plent ou a. Tanpri, li l:
utter_summary_line = { $number }. { $label }: { $value }
utter_summary_foot = Èske li bon? Ou ka korije nenpòt liy anvan ou voye l.
utter_correct_which = Ki liy ou vle korije?
utter_corrected = Mwen korije l.
utter_value_declined = ou pa t vle di sa
utter_value_not_asked = mwen pa konnen sa
utter_story_lines = { $count } mesaj ak pwòp mo pa ou
utter_files = { $count } fichye

utter_submitted =
    Mwen voye plent ou a.
    Nimewo li: { $number }
    Kòd sekrè ou: { $code }
    Ekri toulède yon kote lòt moun pa ka wè yo. Avèk yo, ou ka mande nouvèl plent ou a sou nenpòt telefòn. Mwen pa ka montre kòd la ankò.
utter_submitted_next =
    Sa k ap vini apre: yon anketè pral li l. Objektif la, ki pa yon pwomès, se ba ou yon premye repons nan mwens pase { $hours ->
        [1] inèdtan
       *[other] { $hours } èdtan
    }. M ap di ou isit la lè yon bagay chanje. Ou ka mande “Kote plent mwen an rive?” oswa ajoute yon bagay nenpòt lè.
utter_submitted_no_contact = Yon anketè pral li l. Ou te chwazi pou pèsonn pa ekri ou. Se poutèt sa ou p ap tande anyen si ou pa mande. Mande “Kote plent mwen an rive?” isit la, nenpòt lè.
utter_draft_saved = Nou kanpe la. M ap kenbe sa ou te di m jiska { $date }, pou ou ka kontinye pita. Oswa mwen ka efase l kounye a.
utter_draft_found = Ou te kòmanse yon plent deja. Èske ou vle kontinye l?
utter_draft_erased = Mwen efase l.
utter_nothing_to_cancel = Pa gen anyen pou kanpe. Kijan mwen ka ede ou?
utter_draft_resumed = Ann kontinye kote nou te rete a.

label_story = Sa ki pase
label_danger_now = Danje kounye a
label_topic = Sou kisa
label_workplace = Kote ou travay
label_when = Kilè
label_who = Ki moun ki fè sa
label_people_affected = Konbyen moun
label_pay_owed = Lajan
label_pay_basis = Kijan yo peye ou
label_hazard_place = Kote egzak la
label_still_exposed = Moun ki la toujou
label_injury = Blese oswa malad
label_retaliation = Pinisyon, laperèz
label_remedy = Sa ou vle
label_identity = Kijan ou parèt
label_name = Non ou
label_name_to_employer = Di patwon an non ou
label_contact = Ekri ou isit la

choice_danger_now_yes = Wi
choice_danger_now_no = Non
choice_when_today = Jodi a
choice_when_yesterday = Yè
choice_when_keeps_happening = Sa ap kontinye
choice_who_supervisor = Sipèvizè, fòmann
choice_who_owner = Pwopriyetè, patwon
choice_who_contractor = Kontraktè
choice_who_coworker = Kòlèg travay
choice_people_affected_only_me = Mwen sèlman
choice_people_affected_few = 2 a 4 moun
choice_people_affected_five_or_more = 5 moun oswa plis
choice_pay_basis_hour = Pa èdtan
choice_pay_basis_piece = Pa bokit oswa pyès
choice_pay_basis_fixed = Toujou menm lajan
choice_still_exposed_yes = Wi
choice_still_exposed_no = Non
choice_injury_none = Non, pèsonn
choice_injury_hurt = Wi
choice_injury_hurt_care = Wi, te jwenn swen
choice_injury_hurt_no_care = Wi, poko jwenn swen
choice_retaliation_no = Non
choice_retaliation_afraid = Mwen pè sa rive
choice_retaliation_yes = Wi, sa rive deja
choice_identity_anonymous = Anonim (san non)
choice_identity_confidential = Konfidansyèl
choice_identity_named = Ak non mwen
choice_name_to_employer_yes = Wi
choice_name_to_employer_no = Non
choice_contact_any_time = Wi, nenpòt lè
choice_contact_no = Non

signal_minor = gen yon moun ki poko gen 18 an
signal_pregnant = gen yon moun ki ansent
signal_weapon = yon zam
signal_papers_withheld = yon moun kenbe papye yo
signal_cannot_leave = moun yo pa lib pou yo ale
signal_threat = menas
signal_debt = dèt ak patwon an oswa ak rekritè a
signal_physical_violence = kou oswa bourad
signal_sexual_violence = vyolans seksyèl
signal_wages_withheld = yo kenbe lajan travay la
signal_deception = se pa sa yo te pwomèt
signal_isolation = yo kenbe moun yo apa
signal_excessive_hours = twòp èdtan travay
signal_leaving_soon = yon moun gen pou l ale nan kèk jou
signal_still_going_on = sa ap kontinye toujou
signal_reported_before = yo te rapòte sa deja
signal_hours = kantite èdtan travay
signal_no_payslip = pa gen souch chèk
label_signals = Anplis
label_files = Fichye
