using System.Text.Json;
using Live.Rehearsal.Workspace;
using Xunit.Abstractions;

namespace Live.Rehearsal.Tests.Bolt;

/// <summary>
/// The stand-in as a client sees it that nobody here wrote: what Slack's official one does not accept, the stand-in does wrong.
/// </summary>
public abstract class BoltContract(BoltScene scene, ITestOutputHelper output) : IDisposable
{
    private StandInWorkspace Workspace => scene.Workspace;

    private protected BoltApp App => scene.App;

    [Fact]
    public async Task A_command_is_answered_with_the_acknowledgement()
    {
        var outcome = await Workspace.SlashCommandAsync("mira", "#ask", "/ask", "Is a < b & c?");
        Assert.Null(outcome.Error);
        Assert.Equal("Sent: Is a &lt; b &amp; c?", outcome.Response!.Text);
        Assert.Equal("U0MIRA", outcome.Response.VisibleTo);
    }

    [Fact]
    public async Task A_modal_opens_takes_errors_and_options_and_is_submitted()
    {
        var command = await Workspace.SlashCommandAsync("mira", "#ask", "/ask");
        var opened = await App.SeesAsync("opened");
        var modal = Workspace.ViewOpenedBy(command.TriggerId)!;
        Assert.Equal((opened.GetProperty("view").GetString(), opened.GetProperty("hash").GetString()), (modal.Id, modal.Hash));

        var suggested = await Workspace.SuggestAsync("mira", modal, "session", "flatness");
        Assert.Equal(("Talk about flatness", "t1"), suggested.Options.Select(option => (option.Text, option.Value)).Single());

        var tooShort = await Workspace.SubmitViewAsync("mira", modal, Values("Why?"));
        Assert.Equal("Please say more.", tooShort.FieldErrors["question"]);

        var accepted = await Workspace.SubmitViewAsync("mira", modal, Values("Why does it hold?"));
        Assert.True(accepted.IsAccepted, accepted.Error);
        Assert.Equal("Sent", accepted.View!.Title);
        var submitted = await App.SeesAsync("submitted");
        Assert.Equal("U0MIRA", submitted.GetProperty("user").GetString());
        Assert.Equal(("Why does it hold?", "t1"), (submitted.GetProperty("text").GetString(), submitted.GetProperty("session").GetString()));

        static Dictionary<string, string> Values(string text) => new() { ["text"] = text, ["session"] = "t1" };
    }

    [Fact]
    public async Task A_button_in_a_modal_pushes_another()
    {
        var command = await Workspace.SlashCommandAsync("mira", "#ask", "/ask");
        await App.SeesAsync("opened");
        var modal = Workspace.ViewOpenedBy(command.TriggerId)!;

        Assert.Null((await Workspace.ClickAsync("mira", modal, "again")).Error);

        var pushed = await App.SeesAsync("pushed");
        Assert.Equal((modal.Id, modal.Id), (pushed.GetProperty("previous").GetString(), pushed.GetProperty("root").GetString()));
        Assert.Equal("Sent", Workspace.ViewOf("mira")!.Title);
    }

    [Fact]
    public async Task A_message_is_posted_updated_answered_and_its_button_pressed()
    {
        Assert.Equal("Working on post", (await Workspace.SlashCommandAsync("mira", "#post", "/live", "post")).Response!.Text);

        var posted = await App.SeesAsync("posted");
        var (ts, reply) = (posted.GetProperty("ts").GetString()!, posted.GetProperty("reply").GetString()!);
        var message = Workspace.Channel("#post").Find(ts)!;
        Assert.Equal(("second", ts), (message.Text, posted.GetProperty("updated").GetString()));
        Assert.Equal("board/1", message.Metadata!.Value.GetProperty("event_payload").GetProperty("key").GetString());
        Assert.Equal([ts, reply], posted.GetProperty("replies").EnumerateArray().Select(one => one.GetString()));
        Assert.Contains("C0POST", posted.GetProperty("permalink").GetString(), StringComparison.Ordinal);
        Assert.Equal("eyes", Assert.Single(message.Reactions).Name);

        Assert.Null((await Workspace.ClickAsync("mira", message, "vote")).Error);
        Assert.Equal("q1", (await App.SeesAsync("voted")).GetProperty("value").GetString());
        Assert.Equal("mira voted for q1", Workspace.Channel("#post").Find(ts)!.Text);
    }

    [Fact]
    public async Task History_is_read_page_by_page()
    {
        foreach (var text in (string[])["one", "two", "three"])
            await Workspace.PostMessageAsync("mira", "#read", text);

        await Workspace.SlashCommandAsync("mira", "#read", "/live", "read");

        Assert.Equal("""[["three","two"],["one"]]""", (await App.SeesAsync("read")).GetProperty("pages").GetRawText());
    }

    [Fact]
    public async Task A_rate_limit_is_understood_and_waited_for()
    {
        await Workspace.SlashCommandAsync("mira", "#burst", "/live", "burst");

        Assert.Equal(1, (await App.SeesAsync("rate_limited")).GetProperty("seconds").GetInt32());
        Assert.True((await App.SeesAsync("burst")).GetProperty("ok").GetBoolean());
        Assert.Equal(
            ["burst 1", "burst 2", "burst 3", "burst 4"],
            Workspace.Channel("#burst").Messages.Select(message => message.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_message_a_mention_and_a_reaction_are_events()
    {
        var message = await Workspace.PostMessageAsync("mira", "#events", "@live why <!channel>?");

        const string heard = "<@U0LIVE> why &lt;!channel&gt;?";
        Assert.Equal(heard, (await App.SeesAsync("mention")).GetProperty("text").GetString());
        while ((await App.SeesAsync("message")).GetProperty("text").GetString() != heard)
        {
            // other tests speak, too
        }

        await Workspace.ReactAsync("mira", message, "question");
        var reaction = await App.SeesAsync("reaction");
        Assert.Equal(("question", message.Ts), (reaction.GetProperty("name").GetString(), reaction.GetProperty("ts").GetString()));
    }

    [Fact]
    public async Task A_message_shortcut_brings_its_message_and_opens_a_modal()
    {
        var message = await Workspace.PostMessageAsync("mira", "#events", "Does it hold for Adam?");

        Assert.Null((await Workspace.MessageShortcutAsync("mira", message, "ask_about")).Error);

        var shortcut = await App.SeesAsync("shortcut");
        Assert.Equal(
            (message.Text, "U0MIRA", "C0EVENTS"),
            (shortcut.GetProperty("text").GetString(), shortcut.GetProperty("author").GetString(), shortcut.GetProperty("channel").GetString()));
    }

    [Fact]
    public async Task The_home_tab_is_published_when_it_is_opened()
    {
        await Workspace.OpenHomeAsync("mira");

        var published = (await App.SeesAsync("home")).GetProperty("view").GetString();
        Assert.Equal(published, Workspace.HomeOf("mira")!.Id);
    }

    [Fact]
    public async Task People_and_channels_are_found()
    {
        await Workspace.SlashCommandAsync("mira", "#people", "/live", "people");

        var found = await App.SeesAsync("people");
        Assert.Equal(("Asia/Tokyo", Workspace.DirectChannel("mira").Id), (found.GetProperty("tz").GetString(), found.GetProperty("direct").GetString()));
        Assert.Equal(
            ["ask", "burst", "events", "later", "people", "post", "read"],
            found.GetProperty("names").EnumerateArray().Select(name => name.GetString()!).Order(StringComparer.Ordinal));
        Assert.Contains(Workspace.EphemeralMessages("mira"), message => message.Text == "only you see this");
        Assert.Contains(Workspace.DirectMessages("mira"), message => message.Text == "hello mira");
    }

    [Fact]
    public async Task A_refusal_is_the_platforms_error()
    {
        await Workspace.SlashCommandAsync("mira", "#later", "/live", "wrong");

        var refused = await App.SeesAsync("refused");
        Assert.Equal(
            ("slack_webapi_platform_error", "channel_not_found"),
            (refused.GetProperty("code").GetString(), refused.GetProperty("error").GetString()));
    }

    [Fact]
    public async Task A_response_url_takes_a_later_answer()
    {
        await Workspace.SlashCommandAsync("mira", "#later", "/live", "respond");

        await App.SeesAsync("responded");
        Assert.Contains(Workspace.Channel("#later").Messages, message => message.Text == "later");
    }

    /// <summary>Nothing that the app did was odd to the stand-in, and nothing that the stand-in did was an error to the app.</summary>
    public void Dispose()
    {
        output.WriteLine(App.Said);
        Assert.Empty(Workspace.Statistics().Notes);
        Assert.False(App.HasSeen("error"), App.Said);
        GC.SuppressFinalize(this);
    }
}
