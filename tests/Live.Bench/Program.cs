using Live.Bench;

return await BenchCommands.Root().Parse(args).InvokeAsync();
