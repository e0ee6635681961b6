# El escritorio de investigación y los avisos: lo que lee el personal. Ningún trabajador ve estos textos.

desk_language_name = Español
desk_title = Escritorio
desk_skip = Ir al contenido
desk_nav = Páginas principales
desk_nav_queue = Cola
desk_nav_alerts = Avisos
desk_nav_answers = Respuestas
desk_nav_staff = Personal
desk_nav_account = Mi cuenta
desk_language = Idioma
desk_sign_out = Cerrar sesión
desk_times_in = Las horas son las de { $zone }.
desk_crumbs = Dónde está usted

# entrar
desk_sign_in = Iniciar sesión
desk_name = Nombre
desk_password = Contraseña
desk_sign_in_failed = El nombre y la contraseña no coinciden. Inténtelo otra vez.
desk_sign_in_wait = Demasiados intentos. Espere { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    } e inténtelo otra vez.
desk_sign_in_help = ¿Olvidó la contraseña? Quien administra las cuentas puede darle una nueva.

# tiempos
desk_minutes = { $n } min
desk_hours = { $n } h
desk_days = { $n ->
        [one] 1 día
       *[other] { $n } días
    }
desk_ago = hace { $time }
desk_due_in = primera respuesta en { $time }
desk_overdue = primera respuesta atrasada { $time }
desk_answered = con respuesta

# la cola
desk_case_number = Número de caso
desk_find_case = Abrir un caso por su número
desk_find = Abrir
desk_show = Qué parte de la cola
desk_show_open = Abiertos
desk_show_waiting = En espera
desk_show_mine = Míos
desk_show_done = Terminados
desk_narrow = Filtrar
desk_filter_urgency = Urgencia
desk_filter_language = Idioma
desk_filter_program = Programa
desk_filter_reason = Por qué está aquí
desk_all = Todos
desk_apply = Mostrar
desk_all_again = Mostrar todo
desk_waiting_count = { $n ->
        [0] Nadie está esperando
        [one] 1 trabajador está esperando
       *[other] { $n } trabajadores están esperando
    }
desk_unseen_count = { $n ->
        [one] 1 aviso sin confirmar
       *[other] { $n } avisos sin confirmar
    }
desk_queue_empty = No hay nada aquí.
desk_col_urgency = Urgencia
desk_col_what = Qué
desk_col_clock = Plazo
desk_col_where = Lugar de trabajo
desk_col_language = Idioma
desk_col_program = Programa
desk_col_status = Estado
desk_col_with = Lo tiene
desk_barred_row = Número { $handoff }: usted tiene un conflicto de interés y no puede abrirlo. Debe tomarlo un colega.
desk_conversation_number = Conversación { $number }
desk_unseen = sin ver
desk_unknown = lugar de trabajo sin saber
desk_nobody = nadie todavía
desk_chat_with_assistant = el asistente tiene el chat
desk_no_topic = sin tema
desk_urgency_P0 = ahora
desk_urgency_P1 = el mismo día
desk_urgency_P1-R = represalia
desk_urgency_P2 = grave
desk_urgency_P3 = lo demás
desk_reason_case = Queja
desk_reason_alarm_emergency = Alarma: peligro
desk_reason_alarm_self_harm = Alarma: habla de morir
desk_reason_asked_for_person = Pidió hablar con una persona
desk_reason_failed_message = Mensaje que el asistente no pudo resolver
desk_handoff_waiting = en espera
desk_handoff_claimed = una persona tiene el chat
desk_handoff_returned = devuelto
desk_status_received = recibido
desk_status_assessing = en evaluación
desk_status_addressing = en gestión
desk_status_concluded = concluido
desk_status_withdrawn = retirado

# la página de un caso
desk_received = Recibido
desk_channel = Canal
desk_channel_web = Chat web
desk_channel_telegram = Telegram
desk_channel_terminal = Terminal
desk_chat_with = El chat lo tiene
desk_case_with = El caso lo tiene
desk_you = usted
desk_the_assistant = el asistente
desk_flag_withdrawn = El trabajador retiró esta queja. Puede que alguien lo haya obligado: mírela con cuidado.
desk_flag_erased = El trabajador borró el chat. Nadie puede escribirle hasta que vuelva con su código de regreso.
desk_flag_declined = El trabajador eligió que nadie le escriba. No recibe nada desde aquí.
desk_flag_held = { $name } tiene ahora este chat.
desk_flag_other = Del mismo chat: { $reason }.
desk_open_other = Abrir el número { $number }
desk_news = Ha llegado algo nuevo.
desk_reload = Mostrarlo
desk_summary = Resumen
desk_not_confirmed = El trabajador no ha confirmado este resumen.
desk_source = mensaje { $n }
desk_value_declined = no quiso decirlo
desk_value_not_asked = no se preguntó
desk_by_assistant = leído en el relato
desk_by_worker = elegido por el trabajador
desk_by_staff = puesto por el personal
desk_reasons = Por qué { $urgency }, según las reglas
desk_rules_version = Reglas de la versión { $version }
desk_indicators = Indicios de trabajo forzoso, que debe mirar una persona
desk_unanswered = Sin respuesta
desk_contradictions = No concuerda
desk_covered = El lugar está en el registro del programa
desk_covered_yes = sí
desk_covered_no = no
desk_covered_unknown = no se sabe
desk_thread = Mensajes y notas
desk_thread_empty = Todavía no hay mensajes.
desk_entry_message = Trabajador
desk_entry_reply = { $name }, al trabajador
desk_entry_note = Nota de { $name }
desk_entry_urgency = { $name } cambió la urgencia
desk_entry_status = { $name } cambió el estado
desk_entry_conflict = Conflicto de interés, anotado por { $name }
desk_entry_withdrawal = El trabajador retiró la queja
desk_file_photo_kind = Foto
desk_file_voice_kind = Mensaje de voz
desk_file_file_kind = Archivo
desk_file_picture = Imagen del mensaje { $n }
desk_file_voice = Mensaje de voz del mensaje { $n }
desk_file_original = Descargar el original
desk_file_state_to_fetch = Todavía no está aquí: se está trayendo.
desk_file_state_too_large = Demasiado grande: no se guardó. El trabajador lo sabe.
desk_file_state_failed = No se pudo traer. El trabajador lo sabe.
desk_file_hint = La imagen que se ve es una copia sin datos ocultos. El original puede decir dónde y cuándo se tomó: guárdelo bien.

# líneas del resumen cuyo nombre para trabajadores le habla al trabajador
desk_label_pay_basis = Cómo le pagan
desk_label_remedy = Quiere
desk_label_identity = Identidad
desk_label_name_to_employer = Nombre al empleador
desk_label_contact = Se puede escribir

# lo que se puede hacer
desk_work = Lo que usted puede hacer
desk_work_chat = El chat
desk_work_mine = Usted tiene este chat. El asistente guarda silencio.
desk_claim = Tomar esta conversación
desk_claim_again = Tomar otra vez la conversación
desk_claim_hint = Se avisa al trabajador que entró una persona. El asistente guarda silencio hasta que usted devuelva el chat.
desk_claim_hint_declined = No se avisa al trabajador, y el asistente sigue hablando con él.
desk_return = Devolver el chat al asistente
desk_return_hint = Se avisa al trabajador. El caso sigue con usted.
desk_acknowledge = Lo he visto
desk_acknowledge_hint = Termina los avisos repetidos. A quien espera a una persona se le dice que alguien lo ha visto.
desk_decide_first_claim = Tome la conversación para cambiar el estado o la urgencia.
desk_move_assessing = Empezar o retomar la evaluación
desk_move_addressing = Pasar a la gestión
desk_move_hint = Se avisa al trabajador de cada nuevo estado.
desk_move_hint_declined = No se avisa al trabajador.
desk_conclude = Concluir el caso
desk_conclude_how = ¿Cómo terminó?
desk_conclude_why = Qué resultó, para los colegas
desk_conclude_do = Concluir
desk_disposition_resolved = resuelto
desk_disposition_partly_resolved = resuelto en parte
desk_disposition_not_covered = fuera del programa
desk_disposition_not_confirmed = no confirmado
desk_disposition_referred = pasado a otra entidad
desk_urgency_change = Cambiar la urgencia
desk_urgency_do = Cambiar urgencia
desk_why = Por qué
desk_assign = Asignar
desk_assign_to = A
desk_assign_do = Asignar
desk_conflict = Conflicto de interés
desk_conflict_hint = ¿Familia, amistades o dinero en este lugar de trabajo? Dígalo. El caso vuelve a la cola y esa persona ya no puede abrirlo.
desk_conflict_whom = Quién lo tiene
desk_conflict_me = Yo
desk_conflict_why = Por qué, en pocas palabras
desk_conflict_do = Declarar el conflicto
desk_reply_head = Escribir al trabajador
desk_reply_label = Su mensaje. No se traduce: el idioma de este trabajador es { $language }.
desk_reply_hint = Llega al chat del trabajador, en un teléfono que otros pueden leer. Su nombre no se muestra.
desk_reply_send = Enviar al trabajador
desk_reply_first_claim = Tome primero la conversación. Después puede escribir aquí al trabajador.
desk_reply_declined = Este trabajador eligió que nadie le escriba.
desk_reply_gone = Este trabajador borró el chat. Puede volver con su código de regreso.
desk_note_head = Nota para los colegas
desk_note_label = El trabajador nunca ve las notas.
desk_note_save = Guardar la nota
desk_trace = { $n ->
        [one] Quién leyó o hizo qué (1 entrada)
       *[other] Quién leyó o hizo qué ({ $n } entradas)
    }
desk_act_opened = lo abrió
desk_act_opened_file = abrió un archivo
desk_act_claimed = tomó la conversación
desk_act_acknowledged = confirmó el aviso
desk_act_returned = devolvió el chat
desk_act_assigned = lo asignó
desk_act_replied = escribió al trabajador
desk_act_noted = escribió una nota
desk_act_moved = cambió el estado
desk_act_concluded = concluyó el caso
desk_act_rated = cambió la urgencia
desk_act_declared_conflict = declaró un conflicto de interés
desk_act_barred_colleague = anotó el conflicto de interés de un colega
desk_act_exported = exportó el resumen
desk_act_was_refused = intentó abrirlo y no pudo

# avisos
desk_alerts_intro = Los avisos se repiten hasta que alguien pulsa el botón. Abrir esta página no confirma nada.
desk_alerts_none = Todos los avisos están confirmados.
desk_alert_subject = Amparo: { $urgency } en espera, número { $handoff }{ $round ->
        [1] {""}
       *[other] {" "}(aviso { $round })
    }
desk_alert_text =
    Algo de urgencia { $urgency } espera a una persona.
    Número: { $handoff }
    Desde: { $since }
    Este es el aviso { $round }. Se repite hasta que alguien lo confirme.

    Leerlo: { $desk }
    Confirmarlo: { $acknowledge }

# personal
desk_staff_intro = Quien administra maneja las cuentas. No lee ningún caso.
desk_staff_add = Añadir una cuenta
desk_role = Función
desk_role_investigator = Investigación
desk_role_trainer = Formación
desk_role_coordinator = Coordinación
desk_role_administrator = Administración
desk_disabled = desactivada
desk_disable = Desactivar
desk_enable = Activar
desk_reset_password = Nueva contraseña
desk_made = La contraseña de { $name }:
desk_made_once = Solo se muestra ahora. Entréguela en persona o por teléfono y pida que la cambien.
desk_conflicts = Conflictos de interés
desk_conflicts_none = Ninguno anotado.
desk_add_conflict = Añadir
desk_remove = Quitar
desk_name_unusable = Un nombre tiene de 1 a 80 caracteres.

# mi cuenta
desk_password_change = Cambiar la contraseña
desk_password_old = Contraseña actual
desk_password_new = Contraseña nueva
desk_password_again = Contraseña nueva otra vez
desk_password_rule = Al menos { $n } caracteres. Unas palabras seguidas son fáciles de recordar.
desk_password_hint = Al cambiarla se cierra su sesión en todas partes.
desk_passwords_differ = Las dos contraseñas nuevas no son iguales.
desk_old_password_wrong = La contraseña actual no es correcta.
desk_password_weak = La contraseña nueva necesita al menos { $n } caracteres y no puede ser su nombre.

# respuestas, para formación
desk_answers_intro = Las respuestas como las leen los trabajadores. Se cambian en la carpeta knowledge/.
desk_answers_rests = Se basa en
desk_answers_words = { $n } palabras
desk_answers_missing = –
desk_basis_code = el código de conducta
desk_basis_law = la ley
desk_basis_none = ningún dato comprobado

# lo que se hizo
desk_done_claim = Ahora usted tiene la conversación.
desk_done_acknowledge = Confirmado.
desk_done_return = El asistente tiene otra vez el chat.
desk_done_reply = Su mensaje va camino al trabajador.
desk_done_note = La nota está guardada.
desk_done_move = El estado ha cambiado.
desk_done_conclude = El caso está concluido.
desk_done_urgency = La urgencia ha cambiado.
desk_done_assign = Está asignado.
desk_done_conflict = El conflicto de interés está anotado.
desk_done_password = Su contraseña ha cambiado. Inicie sesión otra vez.
desk_done_signed_out = Se cerró la sesión.
desk_done_staff_disable = La cuenta está desactivada. Lo que tenía esta persona ha vuelto a la cola.
desk_done_staff_enable = La cuenta se puede usar otra vez.
desk_done_staff_add_conflict = El conflicto de interés está anotado.
desk_done_staff_remove_conflict = El conflicto de interés se ha quitado.

# errores
desk_error = No funcionó
desk_go_on = Seguir
desk_unsent = Lo que usted escribió no se guardó. Cópielo antes de seguir:
desk_error_forged = Este formulario es demasiado viejo o viene de otra página, así que no se hizo nada. Abra otra vez la página y repítalo.
desk_error_too_large = Es demasiado texto para un formulario. Acórtelo, por favor.
desk_error_not_allowed = Su función no permite esto. Si lo necesita, pregunte a quien administra las cuentas.
desk_error_conflict = Aquí hay un conflicto de interés y la página queda cerrada. Debe tomarlo un colega.
desk_error_taken = Otra persona fue más rápida y tiene ahora esta conversación. No se cambió nada.
desk_error_changed = Otra persona cambió esto hace un momento. No se guardó nada suyo: mire otra vez la página.
desk_error_not_yours = Usted no tiene esta conversación. Tómela primero e inténtelo otra vez.
desk_error_ended = Este caso ya terminó, así que su estado y su urgencia quedan como están.
desk_error_wrong_step = Ese paso no sigue al actual. Mire otra vez la página.
desk_error_no_case = Esta conversación no tiene una queja cuyo estado pueda cambiar.
desk_error_nothing_to_assign = Nadie tiene esta conversación y no tiene caso. Quien esté libre puede tomarla de la cola.
desk_error_nothing_changed = Ya tiene esa urgencia.
desk_error_declined = Este trabajador eligió que nadie le escriba, así que no se envió nada.
desk_error_gone = Este trabajador borró el chat, así que no se envió nada. Puede volver con su código de regreso.
desk_error_text_missing = Algo quedó vacío. Escriba unas palabras y envíelo otra vez.
desk_error_text_too_long = El texto es demasiado largo. Envíelo en partes más cortas.
desk_error_not_found = No hay nada en esta dirección.
desk_error_no_such_case = No hay ningún caso con ese número. Se escribe como A26-7KQ4M.
desk_error_no_file = Este archivo no está aquí (todavía).
desk_error_no_preview = Este archivo no se puede mostrar como imagen. Puede descargar el original.
desk_error_no_staff = No existe esa cuenta.
desk_error_name_taken = Ya hay una cuenta con ese nombre.
desk_error_no_workplace = Ningún programa tiene un lugar de trabajo con ese nombre.
desk_error_last_administrator = Es la última cuenta que administra. Haga otra primero.
desk_error_own_account = No puede desactivar su propia cuenta.
desk_error_signed_out = Su sesión se cerró porque no pasó nada durante un rato, así que no se guardó nada. Inicie sesión otra vez.
desk_error_full = El disco del servidor está lleno y no se guardó nada. Avise a quien lo opera.
desk_error_broken = Algo falló en el servidor y no se guardó nada. Inténtelo otra vez. Si vuelve a pasar, avise a quien lo opera.

# por qué una urgencia (reglas de clasificación)
reason_alarm_in_the_conversation = Hubo una alarma en el chat.
reason_danger_now = Alguien está en peligro ahora mismo.
reason_weapon = Se menciona un arma.
reason_people_inside_a_dangerous_building = Hay gente en un edificio que puede ser peligroso.
reason_hurt_without_care = Alguien está herido y no ha recibido atención.
reason_forced_labour_indicator_cannot_leave = Indicio de trabajo forzoso: la gente no puede irse.
reason_forced_labour_indicator_papers_withheld = Indicio de trabajo forzoso: alguien retiene los documentos.
reason_forced_labour_indicator_debt = Indicio de trabajo forzoso: deuda con el empleador o el reclutador.
reason_forced_labour_indicator_physical_violence = Indicio de trabajo forzoso: violencia física.
reason_forced_labour_indicator_sexual_violence = Indicio de trabajo forzoso: violencia sexual.
reason_two_weaker_forced_labour_indicators = Dos indicios más débiles de trabajo forzoso a la vez.
reason_child_at_work = Un menor trabajando.
reason_forced_labour_reported = La queja trata de trabajo forzoso.
reason_violence = Violencia.
reason_reprisal = Represalia por hablar.
reason_wages = Se trata de la paga.
reason_serious_fault = Una falta grave de seguridad, vivienda o conducta.
reason_five_or_more_people = Hay cinco o más personas afectadas.
reason_dismissal_or_departure_within_72_hours = Alguien es despedido o se va en menos de 72 horas.
reason_no_rule_raised_it = Ninguna regla pide más.
contradiction_violence_but_nobody_hurt = Se cuentan golpes o empujones, pero se dice que nadie está herido.
contradiction_only_me_but_several_told = Se eligió “solo yo”, pero se contó un número mayor.
contradiction_retaliation_reported_and_denied = El tema es la represalia, pero a “castigo o miedo” se contestó que no.
