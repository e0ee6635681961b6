# La página del chat: todo lo que rodea a la conversación.
# { $program } es el nombre del programa, { $emergency } el número de emergencia, { $line } la línea telefónica.

page_title = Chat
page_name = Amparo
page_language = Español

# lo que está arriba
page_leave = Salir rápido
page_leave_hint = Cierra y olvida este chat al instante, y muestra el clima. Apretar dos veces la tecla Esc hace lo mismo.
page_danger = ¿Peligro?
page_who = ¿Quién puede leer esto?

# la nota detrás de «¿Quién puede leer esto?»
page_who_people = Usted le escribe a una computadora. Las personas que investigan en el { $program } leen sus palabras en estos casos: si pone una queja, si pide hablar con una persona, si parece que alguien está en peligro o si yo no pude contestarle.
page_who_employer = Su patrón no tiene cómo entrar a este chat. Pero quien controle este teléfono, esta computadora o el wifi podría ver que usted abrió esta página.
page_who_screen = Mientras esta página está abierta, la puede leer quien tenga este teléfono o computadora.
page_who_server = Lo que usted escribe se guarda cifrado, es decir, en clave. Las personas que cuidan el servidor (la computadora donde se guarda) tienen la llave de este chat.
page_who_close = Cuando cierre esta página, el chat desaparece de aquí y no podrá volver a él, a menos que marque la casilla de abajo. Si manda una queja, recibe un número y un código secreto. Con ellos siempre puede preguntar por ella.
page_keep = Guardar este chat en este teléfono
page_keep_hint = Márquelo solo si nadie más usa el teléfono.
page_keep_impossible = Este navegador no me deja guardarlo.
page_kept_here = Este chat está guardado en este teléfono.
page_forget = Olvidarlo
page_forgotten = Listo. Cuando cierre esta página, el chat desaparece de este teléfono.
page_erase = Borrar lo que escribí

# el comienzo
page_hello = ¿En qué le ayudo?
page_intro = Soy Amparo, la asistente del { $program }. No soy una persona: soy una computadora. Pregunte por sus derechos en el trabajo, o cuénteme qué pasó, con sus propias palabras. No tiene que decir su nombre.
page_start_rights = Conocer mis derechos
page_start_complaint = Poner una queja
page_start_person = Hablar con alguien
page_start_help = ¿En qué me ayuda?

# escribir y mandar
page_message = Su mensaje
page_write = Escriba aquí…
page_send = Mandar
page_you = Usted
page_person = Una persona
page_writing = Amparo está escribiendo
page_sending = Mandando…
page_kept = Guardado
page_retrying = Todavía no se manda. Sigo intentando.
page_try_now = Intentar ya
page_too_fast = Todavía no se manda. Lo mando en un momento.
page_refused = Este mensaje no se pudo mandar.
page_offline = Sin conexión. Lo que escriba se manda cuando vuelva la conexión.
page_ended = El chat anterior terminó. Este es uno nuevo.
page_not_kept = Esto NO se guardó: algo falló aquí. Por favor, mándelo otra vez en un momento. Si alguien está en peligro ahora, llame al { $emergency }.
page_no_script = Este chat necesita JavaScript, y en este navegador está apagado. Puede prenderlo en la configuración o usar otro navegador.
page_no_script_numbers = Si alguien está en peligro ahora, llame al { $emergency }.{ $line ->
        [none] {""}
       *[other] {" "}El teléfono del programa: { $line }.
    }

# el chat en una terminal (`amparo chat`)
terminal_begin = Escriba y apriete Enter. Para un botón, escriba su número. Para mandar un número como mensaje, ponga un espacio antes. Para salir: /quit
terminal_unreachable = Nadie contesta en { $url }. ¿Está funcionando Amparo ahí?
terminal_refused = El servidor en { $url } no empezó un chat: { $error }
terminal_retrying = Todavía no se manda. Sigo intentando. Para parar: Ctrl-C
terminal_refused_message = Esto no se pudo mandar: { $error }
terminal_ended = Este chat terminó.
