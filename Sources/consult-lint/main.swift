// The terminal room: arguments, commands, files, exit status.
