using System.ComponentModel;
using System.Diagnostics;

namespace Live.Bench.Machine;

/// <summary>
/// Who runs where. The server that is measured has a core of its own; the load and Redis, which stand for other
/// machines, share the other one, in the same way on both sides of every figure.
/// </summary>
internal static class Cores
{
    /// <summary>The server's.</summary>
    public const int Server = 0;

    /// <summary>Everybody else's.</summary>
    public const int Others = 1;

    /// <summary>Whether this machine has both.</summary>
    public static void Check()
    {
        if (Environment.ProcessorCount < 2)
            throw new CannotMeasureException("Two cores are needed: one for the server, one for the load.");
    }

    /// <summary>Starts a program on one core.</summary>
    public static Process Start(int core, string program, IEnumerable<string> arguments, bool input = false)
    {
        var start = new ProcessStartInfo("taskset", ["--cpu-list", $"{core}", program, .. arguments])
        {
            RedirectStandardInput = input,
            RedirectStandardOutput = true,
        };
        try
        {
            return Process.Start(start)!; // taskset becomes the program, so its process id is the program's
        }
        catch (Win32Exception e)
        {
            throw new CannotMeasureException("taskset was not found. On Debian it is in util-linux.", e);
        }
    }
}
