# La queja: preguntas, botones, resumen.

utter_story_begin = Cuénteme qué pasó, con sus propias palabras. Puede mandar todos los mensajes que quiera. Cuando termine, toque “Eso es todo”. Después le pregunto lo que falte.
utter_story_more = Ya lo guardé. Cuénteme más, o toque “Eso es todo”.
utter_story_empty = Todavía no me ha contado nada. Escriba en pocas palabras qué pasó, por favor.
utter_story_reopened = Está bien. Agregue lo que quiera a lo que contó.
utter_taken_over = Esto entendí de lo que escribió. Lo puede corregir después:
utter_intake_noted = Eso también lo guardé. Todavía no he mandado la queja. Para cambiar algo, toque “Corregir algo” o escriba el número del renglón.
utter_back_to_complaint = Volvamos a su queja.
utter_nothing_before = Esta es la primera pregunta.
utter_choose_or_write = Escoja uno de los botones, por favor, o dígalo con sus palabras.

utter_ask_danger_now = ¿Hay alguien en peligro en este momento?
utter_ask_topic = ¿Cuál es el problema principal? Escoja una opción o escríbalo.
utter_ask_workplace = ¿Dónde trabaja? Escriba el nombre de la finca, la compañía o el contratista.
utter_ask_when = ¿Cuándo pasó? Escriba el día o escoja una opción.
utter_ask_who = ¿Quién lo hizo? No tiene que dar un nombre.
utter_ask_people_affected = ¿A cuántas personas les pasa esto?
utter_ask_pay_owed = ¿De cuánto dinero se trata, más o menos? Si no sabe, toque “Saltar”.
utter_ask_pay_basis = ¿Cómo le pagan?
utter_ask_hazard_place = ¿En qué lugar exacto está el problema? Por ejemplo: qué campo, cuarto, camión o casa.
utter_ask_still_exposed = ¿Todavía hay gente trabajando o viviendo ahí?
utter_ask_injury = ¿Alguien se lastimó o se enfermó por esto? Si fue así, ¿le dieron atención médica?
utter_ask_retaliation = ¿Alguien le castigó o le amenazó por hablar? ¿O tiene miedo de que pase?
utter_ask_remedy = ¿Qué quisiera que pase ahora? ¿Y hay algo que no quiere que pase? Escríbalo con sus palabras.
utter_ask_identity =
    ¿Cómo quiere poner la queja?
    • Sin nombre: usted no da su nombre, y a las personas que investigan no se les dice quién es usted. Pero leen lo que usted escribió: si ahí está su nombre, lo pueden ver.
    • Confidencial: usted puede dar su nombre, pero solo a las personas que investigan. No es para su patrón.
    • Con nombre: su nombre va en la queja. Después le pregunto si usted quiere que su patrón lo sepa.
utter_ask_name = ¿Con qué nombre quiere que le hable la persona que investiga?
utter_ask_name_to_employer = ¿Se le puede decir su nombre al patrón? Si tiene dudas, escoja “No”.
utter_ask_contact = ¿Puede escribirle en este chat una persona que investiga? También puede decirme a qué horas es seguro escribirle.

utter_risk_telegram = Para que lo sepa: esto es Telegram. El chat se queda en su teléfono hasta que lo borre, y Telegram sabe cuál es su cuenta. Las personas que investigan no ven su nombre ni su número de Telegram. Solo ven su nombre si usted lo escribe aquí.
utter_risk_web = Para que lo sepa: esta página la puede leer quien tenga este teléfono o computadora mientras está abierta. Toque “Salir rápido” para cerrarla.
utter_risk_terminal = Para que lo sepa: lo que escribe puede quedar en esta pantalla. Cierre la ventana cuando termine.

utter_echo_when = Apunté: { $when }.

utter_summary_head = Esta es su queja. Léala, por favor:
utter_summary_line = { $number }. { $label }: { $value }
utter_summary_foot = ¿Está bien? Puede corregir lo que quiera antes de mandarla.
utter_correct_which = ¿Qué quiere corregir?
utter_corrected = Ya lo corregí.
utter_value_declined = prefirió no decirlo
utter_value_not_asked = no se sabe
utter_story_lines = { $count ->
        [one] 1 mensaje con sus palabras
       *[other] { $count } mensajes con sus palabras
    }
utter_files = { $count ->
        [one] 1 archivo
       *[other] { $count } archivos
    }

utter_submitted =
    Su queja ya se mandó.
    Número de la queja: { $number }
    Código secreto: { $code }
    Apunte los dos y guárdelos en un lugar seguro. Con ellos puede preguntar por su queja desde cualquier teléfono. No puedo mostrarle el código secreto otra vez.
utter_submitted_next =
    Lo que sigue: una persona que investiga lee su queja. La meta, que no es una promesa, es darle una primera respuesta en menos de { $hours ->
        [one] una hora
       *[other] { $hours } horas
    }. Cuando algo cambie, le aviso aquí. Puede preguntar “¿Qué pasó con mi queja?” o agregar algo cuando quiera.
utter_submitted_no_contact = Usted escogió que ninguna persona le escriba. Aun así puede preguntarme aquí por su queja.
utter_draft_saved = Paramos aquí. Lo que me contó queda guardado hasta el { $date }, para que pueda seguir después. Si prefiere, lo borro ahora.
utter_draft_found = Usted ya empezó una queja. ¿Quiere seguir con ella?
utter_draft_erased = Ya lo borré.
utter_nothing_to_cancel = Ahora no hay ninguna queja empezada. ¿En qué le ayudo?
utter_draft_resumed = Seguimos donde nos quedamos.

label_story = Qué pasó
label_danger_now = Peligro ahora
label_topic = Problema principal
label_workplace = Lugar de trabajo
label_when = Cuándo
label_who = Quién
label_people_affected = Personas afectadas
label_pay_owed = Dinero
label_pay_basis = Cómo le pagan
label_hazard_place = Lugar exacto
label_still_exposed = Gente ahí todavía
label_injury = Herida o enfermedad
label_retaliation = Castigo o miedo
label_remedy = Qué quiere que pase
label_identity = Cómo aparece usted
label_name = Nombre
label_name_to_employer = Su nombre al patrón
label_contact = Escribirle a usted

choice_danger_now_yes = Sí
choice_danger_now_no = No
choice_when_today = Hoy
choice_when_yesterday = Ayer
choice_when_keeps_happening = Sigue pasando
choice_who_supervisor = Mayordomo, encargado
choice_who_owner = Dueño o patrón
choice_who_contractor = Contratista
choice_who_coworker = Trabaja conmigo
choice_people_affected_only_me = Solo a mí
choice_people_affected_few = De 2 a 4
choice_people_affected_five_or_more = 5 o más
choice_pay_basis_hour = Por hora
choice_pay_basis_piece = Por pieza o cubeta
choice_pay_basis_fixed = Una cantidad fija
choice_still_exposed_yes = Sí
choice_still_exposed_no = No
choice_injury_none = No, nadie
choice_injury_hurt = Sí
choice_injury_hurt_care = Sí, con ayuda médica
choice_injury_hurt_no_care = Sí, sin ayuda médica
choice_retaliation_no = No
choice_retaliation_afraid = No, pero tengo miedo
choice_retaliation_yes = Sí, ya pasó
choice_identity_anonymous = Sin nombre
choice_identity_confidential = Confidencial
choice_identity_named = Con nombre
choice_name_to_employer_yes = Sí
choice_name_to_employer_no = No
choice_contact_any_time = Sí, a cualquier hora
choice_contact_no = No

signal_minor = hay alguien menor de 18 años
signal_pregnant = hay alguien embarazada
signal_weapon = un arma
signal_papers_withheld = le quitaron o le guardan los papeles
signal_cannot_leave = no dejan salir a la gente
signal_threat = amenazas
signal_debt = deuda con el patrón o reclutador
signal_physical_violence = golpes o empujones
signal_sexual_violence = violencia sexual
signal_wages_withheld = no le dan su pago
signal_deception = le prometieron otra cosa
signal_isolation = tienen a la gente aislada
signal_excessive_hours = demasiadas horas
signal_leaving_soon = alguien se tiene que ir en unos días
signal_still_going_on = sigue pasando
signal_reported_before = ya se había avisado antes
signal_hours = contó las horas que trabaja
signal_no_payslip = no hay talón de pago
label_signals = Además
label_files = Archivos
