using Live.Server.Commands;

return await LiveCommands.Root().Parse(args).InvokeAsync();
