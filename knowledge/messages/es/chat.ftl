# Lo que dice la asistente fuera de una queja. { $program } es el nombre del programa.
# Que cada mensaje sea corto: mucha gente lo lee en un teléfono pequeño, o alguien se lo lee.

utter_welcome =
    Hola. Soy Amparo, la asistente del { $program }. No soy una persona: soy una computadora.
    Puedo decirle qué dicen las reglas del programa sobre su trabajo. Puedo ayudarle a poner una queja. También puedo pedir que una persona le escriba.
    Escriba con sus propias palabras, a cualquier hora. ¿Qué quiere hacer?
utter_greet_again = Hola otra vez. ¿En qué le ayudo?
utter_goodbye = Cuídese. Puede escribirme a cualquier hora.
utter_thank = De nada.
utter_about_bot =
    Soy Amparo. No soy una persona: soy una computadora. No trabajo para su patrón.
    Le digo lo que dice el código de conducta: son las reglas del programa. Si usted pone una queja, la leen las personas del programa que investigan.
    Me puedo equivocar. Siempre puede pedir hablar con una persona.
utter_help =
    Usted puede:
    • preguntar por sus derechos en el trabajo. Por ejemplo: “¿Nos tienen que dar sombra?”
    • poner una queja: me cuenta qué pasó y le hago unas preguntas
    • preguntar por una queja que ya puso
    • pedir hablar con una persona
    • cambiar de idioma, o borrar lo que escribió
utter_learn = Todavía no tengo lecciones. Pero puede preguntarme por sus derechos. Por ejemplo, sobre estos temas:
utter_out_of_scope = Perdón, con eso no le puedo ayudar. Le puedo ayudar con sus derechos en el trabajo o con una queja al { $program }. Si le pasó algo en el trabajo, cuénteme.
utter_did_you_mean = Quiero entenderle bien. ¿Quiso decir algo de esto?
utter_something_else = Está bien. Dígalo con otras palabras, por favor. O escoja una de estas opciones:
utter_unclear = Perdón, no entendí. Dígalo con otras palabras, por favor. O escoja una de estas opciones:
utter_anything_else = ¿Necesita algo más?
utter_report_begin = Siento mucho que esté pasando por esto. Guardé sus palabras. Vamos a escribirlo como una queja, para que lo lea una persona del programa que investiga. Puede parar cuando quiera.
utter_language_ask = ¿Qué idioma prefiere?
utter_language_set = Muy bien. Seguimos en español.
utter_language_not_yet = Todavía no hablo este idioma. Una persona le puede ayudar.
utter_kept =
    Su mensaje está guardado. En este momento no puedo contestar. Le contesto en cuanto pueda.
    Si alguien está en peligro ahora, llame al { $emergency }.{ $line ->
        [none] {""}
       *[other] {" "}El teléfono del programa: { $line }.
    }
utter_gone_to_person = No pude entender su último mensaje. Está guardado. Lo puse en la lista para que lo lea una persona.
utter_page_expired = Ese botón es de antes y ya no sirve. Sigamos desde aquí.
utter_private_only = Solo contesto en chats privados, para que nadie más lea lo que usted escribe. Escríbame directamente, por favor.
utter_too_long = Ese mensaje es demasiado largo para leerlo de una vez. Mándelo en partes más cortas, por favor.

# personas
utter_person_offer = ¿Quiere que una persona del programa le escriba aquí?
utter_person_asked = Puse su pedido en la lista de las personas del programa. No puedo decirle cuándo van a contestar. Cuando alguien lo vea, le aviso aquí.
utter_person_waiting = Ya está anotado que usted quiere hablar con una persona. Todavía no le han contestado. Lo que escribió después también va incluido. Puede salir de este chat y volver: cuando haya respuesta, la va a ver aquí.
utter_person_asked_line = También puede llamar al teléfono del programa: { $line }.
utter_person_declined = Está bien.
utter_person_joined = Ahora hay una persona del programa en este chat. Yo me quedo callada hasta que termine.
utter_person_left = La persona ya salió del chat. Soy yo, Amparo, otra vez.
utter_person_saw = Alguien del programa ya vio su mensaje.
utter_person_here = Una persona del programa va a leer esto.

# archivos y otras cosas que no son texto
utter_photo_kept = Guardé su foto. Yo no puedo ver fotos, pero una persona que investiga sí.
utter_voice_kept = Guardé su mensaje de voz. Yo no puedo oírlo, pero una persona que investiga sí.
utter_file_kept = Guardé su archivo. Yo no puedo leerlo, pero una persona que investiga sí.
utter_location_kept = Guardé el lugar que mandó, como parte de su queja.
utter_contact_kept = Vi que mandó un contacto. Así no guardo nombres ni números de otras personas. Si es importante, escríbalo con palabras, por favor.
utter_sticker = No puedo leer stickers. Dígamelo con palabras, por favor.
utter_other_kept = Guardé lo que mandó, pero no lo puedo leer. Dígamelo también con palabras, por favor.
utter_edit_seen = Vi que cambió un mensaje. Guardo los dos: el de antes y el nuevo. Si algo de su queja debe cambiar, lo puede corregir antes de mandarla.
utter_file_too_large = Ese archivo es demasiado grande para mí (más de 20 MB) y no lo pude guardar. Mande uno más pequeño, por favor.
utter_file_lost = No pude recibir el archivo que mandó. Mándelo otra vez, por favor.
utter_file_tell = Cuénteme con palabras qué pasó, por favor.

# una queja que ya se puso
utter_no_case = En este chat no encuentro ninguna queja suya. Si la puso en otro chat, escriba el número de la queja y su código secreto. Por ejemplo: A26-ABCDE K7QF-2MXR-9TBH. Si le falta alguno de los dos, pida hablar con una persona.
utter_ask_for_code = Gracias. Ahora escriba su código secreto. Por ejemplo: K7QF-2MXR-9TBH. Si lo perdió, pida hablar con una persona.
utter_ask_for_number = Gracias. Ahora escriba el número de la queja. Por ejemplo: A26-ABCDE. Si lo perdió, pida hablar con una persona.
utter_code_wrong = Ese número y ese código secreto no van juntos. Revíselos, por favor. Si se equivoca varias veces, va a tener que esperar para probar otra vez.
utter_code_wait = Ya fueron demasiados intentos. Pruebe otra vez en una hora, o pida hablar con una persona.
utter_code_right = Gracias. Ya puede ver aquí la queja { $number }.
utter_case_status_received = Queja { $number }: ya llegó. Espera a que la lea una persona que investiga.
utter_case_status_assessing = Queja { $number }: una persona que investiga la está leyendo y revisando.
utter_case_status_addressing = Queja { $number }: ya se revisó. Hay personas trabajando en ella.
utter_case_status_concluded = Queja { $number }: el trabajo en ella ya terminó. Si le parece que algo no está bien, dígamelo. Puede agregar algo o pedir hablar con una persona.
utter_case_status_withdrawn = Queja { $number }: usted la retiró.
utter_case_since = Está así desde el { $date }.
utter_case_news = Hay noticias. { $status }
utter_ask_addition = ¿Qué quiere agregar a la queja { $number }? Escríbalo o mande una foto.
utter_added = Lo agregué a la queja { $number }. La persona que investiga lo va a ver.
utter_withdraw_sure = ¿De verdad quiere retirar la queja { $number }? Nadie debe obligarle a retirarla. Si alguien le está obligando, dígamelo.
utter_withdrawn = La queja { $number } está retirada. Ya le avisé a la persona que investiga. Puede poner otra cuando quiera.
utter_withdraw_kept = Está bien. La queja { $number } sigue como está.
utter_withdraw_impossible = La queja { $number } ya está cerrada. No hay nada que retirar.
utter_delete_sure = Puedo borrar todo este chat: sus mensajes y la queja que todavía no ha mandado. No se borra la queja que ya mandó, ni lo que ya le llegó a una persona del programa. Si borro el chat, ya no le podré escribir sobre la queja. Para preguntar por esa queja va a necesitar el número de la queja y su código secreto. Guárdelos bien antes de borrar. ¿Borro todo?
utter_deleted = Ya borré todo lo de este chat. Si otras personas pueden ver su teléfono, borre el chat ahí también.
utter_delete_kept = Está bien. No borro nada.
utter_draft_reminder = Usted empezó a escribir algo aquí y no terminó. Lo guardo hasta el { $date }. ¿Quiere seguir?

# botones (20 letras como máximo)
button_file_complaint = Poner una queja
button_talk_to_person = Hablar con alguien
button_change_language = Idioma / Language
button_help = ¿En qué me ayuda?
button_check_case = Mi queja
button_add_to_case = Agregar algo
button_withdraw_complaint = Retirar mi queja
button_something_else = Otra cosa
button_yes = Sí
button_no = No
button_yes_person = Sí, una persona
button_yes_erase = Sí, borrar
button_yes_withdraw = Sí, retirarla
button_resume_draft = Seguir
button_erase_draft = Borrar
button_skip = Saltar
button_go_back = Atrás
button_cancel = Parar por ahora
button_confirm = Sí, mandarla
button_correct = Corregir algo
button_done = Eso es todo

# la respuesta a una pregunta sobre derechos
answer_code_head = Lo que dice el código de conducta del { $program }:
answer_law_head = Lo que dice la ley:
answer_unknown_head = Sobre esto no tengo una respuesta comprobada.
answer_do_head = Lo que usted puede hacer:
answer_source = De dónde viene: { $sources }
answer_offer = ¿Quiere poner una queja sobre esto, o hablar con una persona?
answer_line_missing = Disculpe, no tengo aquí el número de teléfono de la línea de quejas.
answer_offer_person = ¿Quiere hablar con una persona sobre esto?
