using System.CommandLine;
using Live.Bench.Machine;

namespace Live.Bench.Load;

/// <summary>The process that makes the load.</summary>
internal static class LoadChild
{
    public const string Name = "load";

    public static Command Command()
    {
        var command = new Command(Name) { Hidden = true };
        command.SetAction(_ => new ChildLoop()
            .On<AskQuestions>(async request => await AskLoad.RunAsync(request))
            .On<WatchScreens>(async request => await ScreenLoad.RunAsync(request))
            .RunAsync());
        return command;
    }
}
