using Live.Server.Programmes;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Hosting;

public sealed class LongNamesTests
{
    [Fact]
    public async Task A_talk_with_a_very_long_title_is_announced_and_can_be_asked()
    {
        var title = string.Join(' ', Enumerable.Repeat("generalization", 18));
        var reading = ProgrammeFile.Read($"""
            name: Long Names
            zone: Europe/Berlin
            date: 2026-05-04
            room: Hall A
            slack: "#hall-a"
            sessions:
              - 10:00 - 10:30: {title}
              - 10:30 - 11:00: {title} again
            """, "long.yaml");
        Assert.True(reading.Programme is not null, string.Join('\n', reading.Problems));
        await using var app = await LiveApp.StartAsync(new Setup { Programme = reading.Programme, Time = "09:40", Then = "09:50:01" });
        var session = app.Programme.Sessions[0].Id;
        await app.ChannelShowsAsync(session, $"*In 10 minutes: {title}*");
        Assert.True((await app.Mira.SubmitsAsync(await app.Mira.OpensTheAskModalAsync("#lounge"), "Long enough?", session)).IsAccepted);
        Assert.Equal(session, app.Question("Long enough?").Session);
    }
}
