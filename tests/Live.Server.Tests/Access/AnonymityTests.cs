using System.Text;
using System.Text.Json;
using Live.Server.Exports;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Access;

/// <summary>Who asks anonymously is known to nobody: not to chairs, organizers, the audience, nor to a reader of the log.</summary>
public sealed class AnonymityTests
{
    [Fact]
    public async Task Nothing_anywhere_tells_who_asked_anonymously()
    {
        await using var app = await LiveApp.StartAsync();
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        await using var desk = await app.ScreenOfAsync("olga");
        await using var stage = await app.ScreenAsync();
        await desk.WatchDeskAsync();
        await stage.WatchStageAsync(null);
        var question = await app.Mira.HasAskedAnonymouslyAsync("Who am I?");
        await app.Jon.VotesForAsync(question);
        foreach (var action in new[] { "Queue", "Put", "Answer" })
            Assert.Null((await chair.DoAsync(action, question.Id.Value)).Refusal);
        await app.Mira.DirectMessageShowsAsync("● *answered*");
        await chair.UntilChairShowsAsync(shown => shown.Find("Who am I?")?.State is Live.Questions.QuestionState.Answered, "the answer");
        await app.SlackIsUpToDateAsync();

        var export = Export.Of(app.State, app.Node.Now);
        Assert.Equal("Anonymous", Assert.Single(export.Questions).AskedBy);
        foreach (var format in ExportWriter.Formats)
            TellsNobody(format, ExportWriter.Write(export, format));
        TellsNobody("the chair's frames", JsonSerializer.Serialize(chair.ChairFrames.All));
        TellsNobody("the stage's frames", JsonSerializer.Serialize(stage.StageFrames.All));
        TellsNobody("the desk's frames", JsonSerializer.Serialize(desk.DeskFrames.All));
        TellsNobody("the channel", JsonSerializer.Serialize(app.InChannelOf(ADay.Talk1)));
        var direct = app.Workspace.DirectChannel("mira").Id;
        await app.StopAsync();
        TellsNobody("the log", Encoding.UTF8.GetString(await File.ReadAllBytesAsync(app.LogFile)), direct);
    }

    [Fact]
    public async Task A_reader_of_the_log_cannot_link_what_one_person_asked_anonymously_and_by_name()
    {
        await using var app = await LiveApp.StartAsync();
        var named = await app.Mira.HasAskedAsync("By name?");
        var anonymous = await app.Mira.HasAskedAnonymouslyAsync("Without?");
        await app.UntilAsync(workspace => workspace.DirectMessages("mira").Length == 2 ? workspace : null, () => "both direct messages");
        await app.SlackIsUpToDateAsync();
        Assert.NotEqual(named.Asker, anonymous.Asker);
        Assert.NotEqual(app.State.Posts[$"asker/{named.Id}"].Channel, app.State.Posts[$"asker/{anonymous.Id}"].Channel);
    }

    private static void TellsNobody(string what, string text, string direct = "U0MIRA")
    {
        foreach (var trace in new[] { "U0MIRA", "Mira Attendee", "\"mira\"", "mira@example.org", direct })
            Assert.False(text.Contains(trace, StringComparison.OrdinalIgnoreCase), $"{what} tells {trace}");
    }
}
