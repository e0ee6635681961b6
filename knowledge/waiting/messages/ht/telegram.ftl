# Lis kòmand Telegram. Lòt moun ka wè lis la sou telefòn nan: pa gen anyen la ki dwe di sou kisa konvèsasyon an ye.
# Pa plis pase 256 karaktè; moun li sa ki kout nèt.

command_start = Di bonjou epi kòmanse
command_help = Sa mwen ka fè
command_language = Chwazi lang lan
command_cancel = Kanpe pou kounye a
command_delete = Efase konvèsasyon sa a
