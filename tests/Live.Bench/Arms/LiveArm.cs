using System.CommandLine;
using Live.Bench.Machine;
using Live.Programmes;
using Live.Server.Commands;
using Live.Server.Hosting;
using Live.Server.Log.Redis;
using Live.Server.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;

namespace Live.Bench.Arms;

/// <summary>Asks for a new gathering.</summary>
/// <param name="Gathering">Its slug; one that never was.</param>
/// <param name="Redis">Where its log is.</param>
internal sealed record OpenGathering(string Gathering, string Redis);

/// <summary>A gathering that takes questions.</summary>
/// <param name="Port">Where its hub listens on this machine.</param>
/// <param name="Gathering">Its slug.</param>
/// <param name="Organizer">Id of an organizer.</param>
/// <param name="Sessions">Ids of the sessions that take questions.</param>
internal sealed record Gathering(int Port, string Slug, string Organizer, IReadOnlyList<string> Sessions);

/// <summary>Asks to close the gathering.</summary>
internal sealed record CloseGathering;

/// <summary>Asks for the processor time that the process has used.</summary>
internal sealed record ReadProcessorTime;

/// <summary>
/// Live itself, as it is deployed, with its log in Redis. A new gathering for every round in a process that stays, so
/// that each round begins with the same state and with code that is compiled.
/// </summary>
internal sealed class LiveArm
{
    public const string Name = "serve-live";

    private WebApplication? app;

    public static Command Command()
    {
        var command = new Command(Name) { Hidden = true };
        var arm = new LiveArm();
        command.SetAction(_ => new ChildLoop()
            .On<OpenGathering>(async request => await arm.OpenAsync(request))
            .On<CloseGathering>(async _ => await arm.CloseAsync())
            .On<ReadProcessorTime>(_ => Task.FromResult<object>(Environment.CpuUsage.TotalTime.TotalSeconds))
            .RunAsync());
        return command;
    }

    private async Task<Gathering> OpenAsync(OpenGathering request)
    {
        var time = TimeProvider.System;
        var sample = await ProgrammeSource.ReadAsync(ProgrammeSource.SamplePath, Console.Error, CancellationToken.None);
        // An hour from now, so that no announcement falls into the measurement.
        var moved = SampleDay.MoveTo(sample!.Programme, sample.Programme.Sessions[0].Id, time.GetUtcNow().AddHours(1));
        var programme = moved with { Id = request.Gathering };
        var parts = new HostParts
        {
            Programme = programme,
            Source = sample.Source,
            Log = await RedisLog.OpenAsync(request.Redis, programme.Id, time, NullLogger<RedisLog>.Instance, CancellationToken.None),
            Secret = Passes.Secret,
            Urls = "http://127.0.0.1:0",
        };
        app = LiveHost.Build(parts);
        await LiveHost.StartAsync(app, parts);
        return new Gathering(
            LiveHost.Address(app.Services).Port, programme.Id, programme.People.First(person => person.Organizer).Id.Value,
            [.. programme.Sessions.Where(session => session.TakesQuestions).Select(session => session.Id.Value)]);
    }

    private async Task<object> CloseAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        return true;
    }
}
