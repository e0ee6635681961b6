# Telegram's menu of commands. Others may see the menu on the phone: nothing here should say what the chat is about.
# 256 characters at most; short ones are read in full.

command_start = Say hello and begin
command_help = What I can do
command_language = Choose the language
command_cancel = Stop for now
command_delete = Erase this chat
