# El menú de comandos de Telegram. Otras personas pueden ver el menú en el teléfono: nada aquí debe decir de qué trata
# el chat. 256 caracteres como máximo; los cortos se leen enteros.

command_start = Saludar y empezar
command_help = En qué le ayudo
command_language = Cambiar idioma
command_cancel = Parar por ahora
command_delete = Borrar este chat
