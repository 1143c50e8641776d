using System.Net;
using Live.Slack.Blocks;
using Live.Slack.Events;
using Live.Slack.Interaction;
using Live.Slack.Tests.Fixtures;
using Live.Slack.Tests.Payloads;
using Live.Slack.Tests.Support;

namespace Live.Slack.Tests.AspNetCore;

public sealed class HttpTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private readonly HttpClient _http = new();
    private SlackApp _app = null!;

    public async Task InitializeAsync() => _app = await SlackApp.Start(slack => slack.UseSigningSecret(SlackApp.SigningSecret), _clock);

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task The_challenge_is_echoed()
    {
        using var response = await _http.PostJson(_app, _clock, "/slack/event", Fixture.Text("url-verification"));

        Assert.Equal("sampleChallenge", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_Slack_says_of_the_subscription_itself_is_acknowledged_and_no_event()
    {
        using var response = await _http.PostJson(_app, _clock, "/slack/event", Fixture.Text("app-rate-limited"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(_app.Script.Received.TryNext(out _));
    }

    [Fact]
    public async Task A_command_is_answered_with_what_its_handler_says()
    {
        _app.Script.Answer = _ => Task.FromResult<object?>(new SlashCommandResponse
        {
            Message = new() { Text = "Sent.", Blocks = { new SectionBlock { Text = new Markdown("*Sent.*") } } },
        });

        using var response = await _http.PostForm(_app, _clock, "/slack/command", Payload.CommandForm);

        Assert.Equal(
            """{"response_type":"ephemeral","text":"Sent.","blocks":[{"text":{"verbatim":false,"type":"mrkdwn","text":"*Sent.*"},"type":"section"}],"unfurl_links":false,"unfurl_media":true,"reply_broadcast":false}""",
            await response.Content.ReadAsStringAsync());
        var command = Assert.IsType<SlashCommand>(await _app.Script.Received.Next());
        Assert.Equal(("/ask", "Why is a &amp; b < c?"), (command.Command, command.Text));
        Assert.Equal(("T0001", "U2147", "C2147"), (command.TeamId, command.UserId, command.ChannelId));
        Assert.Equal("13345224609.738474920.8088930838d88f008e0", command.TriggerId);
    }

    [Fact]
    public async Task A_pressed_button_is_acknowledged_with_nothing()
    {
        using var response = await _http.PostPayload(_app, _clock, "/slack/action", Payload.ButtonPressed);

        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        var (action, request) = ((ButtonAction, BlockActionRequest))await _app.Script.Received.Next();
        Assert.Equal(("question-7", "12321.4232.8088"), (action.Value, request.TriggerId));
    }

    [Fact]
    public async Task A_button_nobody_handles_is_acknowledged_because_links_send_actions_too()
    {
        using var response = await _http.PostPayload(
            _app, _clock, "/slack/action", Payload.ButtonPressed.Replace("\"upvote\"", "\"watch\"", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(_app.Script.Received.TryNext(out _));
    }

    [Fact]
    public async Task A_submission_can_be_refused_field_by_field()
    {
        _app.Script.Answer = _ => Task.FromResult<object?>(new ViewErrorsResponse { Errors = { ["question"] = "Please type a question." } });

        using var response = await _http.PostPayload(_app, _clock, "/slack/action", Payload.Submitted);

        Assert.Equal(
            """{"errors":{"question":"Please type a question."},"response_action":"errors"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_submission_that_is_done_closes_its_view()
    {
        using var response = await _http.PostPayload(_app, _clock, "/slack/action", Payload.Submitted);

        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Equal("VNHU13V36", Assert.IsType<ViewSubmission>(await _app.Script.Received.Next()).View.Id);
    }

    [Fact]
    public async Task A_submission_can_be_followed_by_another_view()
    {
        _app.Script.Answer = _ => Task.FromResult<object?>(new UpdateViewResponse { View = new ModalViewDefinition { Title = "Done" } });

        using var response = await _http.PostPayload(_app, _clock, "/slack/action", Payload.Submitted);

        var body = await response.Content.ReadAsStringAsync();
        Assert.Contains("\"response_action\":\"update\"", body, StringComparison.Ordinal);
        Assert.Contains("\"title\":{\"emoji\":true,\"type\":\"plain_text\",\"text\":\"Done\"}", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_menu_gets_its_items()
    {
        _app.Script.Answer = _ => Task.FromResult<object?>(new BlockOptionsResponse { Options = [new Option { Text = "Invited Talk 2", Value = "s2" }] });

        using var response = await _http.PostPayload(_app, _clock, "/slack/options", Payload.Suggestion);

        Assert.Equal(
            """{"options":[{"text":{"emoji":true,"type":"plain_text","text":"Invited Talk 2"},"value":"s2"}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(Payload.MessageShortcut, typeof(MessageShortcut))]
    [InlineData(Payload.GlobalShortcut, typeof(GlobalShortcut))]
    [InlineData(Payload.Closed, typeof(ViewClosed))]
    public async Task Shortcuts_and_closed_views_reach_their_handlers(string payload, Type type)
    {
        using var response = await _http.PostPayload(_app, _clock, "/slack/action", payload);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.IsType(type, await _app.Script.Received.Next());
    }

    [Fact]
    public async Task An_event_reaches_the_handlers_of_its_kind_and_those_of_every_kind()
    {
        using var response = await _http.PostJson(_app, _clock, "/slack/event", Payload.Callback(Payload.ReactionAdded, "Ev0042"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.IsType<ReactionAdded>(await _app.Script.Received.Next());
        Assert.Equal("Ev0042", Assert.IsType<EventCallback>(await _app.Script.Received.Next()).EventId);
    }

    [Fact]
    public async Task An_event_nobody_knows_is_acknowledged()
    {
        using var response = await _http.PostJson(_app, _clock, "/slack/event", Payload.Callback(Payload.NeverHeardOf));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_retry_of_an_event_is_acknowledged_and_not_handled_again()
    {
        foreach (var _ in (int[])[0, 1])
        {
            using var response = await _http.PostJson(_app, _clock, "/slack/event", Payload.Callback(Payload.Message, "Ev0042"));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal("Ev0042", Assert.IsType<EventCallback>(await _app.Script.Received.Next()).EventId);
        Assert.False(_app.Script.Received.TryNext(out _));
    }

    [Fact]
    public async Task A_retry_of_an_event_whose_handler_failed_is_handled()
    {
        _app.Script.Answer = _ => throw new InvalidOperationException("not now");
        using var failed = await _http.PostJson(_app, _clock, "/slack/event", Payload.Callback(Payload.Message, "Ev0042"));
        _app.Script.Answer = _ => Task.FromResult<object?>(null);

        using var retried = await _http.PostJson(_app, _clock, "/slack/event", Payload.Callback(Payload.Message, "Ev0042"));

        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.OK), (failed.StatusCode, retried.StatusCode));
    }

    [Fact]
    public async Task A_handler_that_fails_is_logged_and_not_acknowledged_and_its_words_stay_here()
    {
        _app.Script.Answer = _ => throw new InvalidOperationException("the log is on fire");

        using var response = await _http.PostForm(_app, _clock, "/slack/command", Payload.CommandForm);

        Assert.Equal(
            (HttpStatusCode.InternalServerError, """{"error":"not_handled"}"""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        var trouble = await _app.Logbook.Trouble.Next();
        Assert.Contains("command /ask", trouble, StringComparison.Ordinal);
        Assert.Contains("the log is on fire", trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_may_answer_for_a_handler_that_failed()
    {
        await using var app = await SlackApp.Start(
            slack => slack.UseSigningSecret(SlackApp.SigningSecret), _clock, slack => slack.UseExceptionHandler<Apology>());
        app.Script.Answer = _ => throw new InvalidOperationException("the log is on fire");

        using var response = await _http.PostForm(app, _clock, "/slack/command", Payload.CommandForm);

        var body = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(Apology.Sentence, body, StringComparison.Ordinal);
        Assert.DoesNotContain("fire", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_takes_too_long_is_left_unacknowledged_and_its_end_is_seen()
    {
        var handling = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _app.Script.Answer = _ => handling.Task;

        var posting = _http.PostForm(_app, _clock, "/slack/command", Payload.CommandForm);
        await _app.Script.Received.Next();
        await _clock.Waiter(due => due == TimeSpan.FromSeconds(2.5));
        _clock.Advance(TimeSpan.FromSeconds(2.5));
        using var response = await posting.WaitAsync(Patience.Limit);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.StartsWith("Error: The handler of command /ask has not returned", await _app.Logbook.Trouble.Next(), StringComparison.Ordinal);
        handling.SetException(new InvalidOperationException("too late"));
        Assert.Contains("too late", await _app.Logbook.Trouble.Next(), StringComparison.Ordinal);
        Assert.Contains("ended after", await _app.Logbook.Trouble.Next(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_nobody_handles_fails_so_that_nobodys_words_vanish()
    {
        using var response = await _http.PostForm(
            _app, _clock, "/slack/command", Payload.CommandForm.Replace("%2Fask", "%2Fsing", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("No handler is registered for command /sing", await _app.Logbook.Trouble.Next(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/slack/event", "this is no JSON")]
    [InlineData("/slack/event", "[]")]
    [InlineData("/slack/action", "payload=%7B")]
    [InlineData("/slack/action", "no=payload")]
    public async Task What_is_signed_but_not_of_Slacks_shape_is_refused(string path, string body)
    {
        using var response = await _http.PostForm(_app, _clock, path, body);

        Assert.Equal((HttpStatusCode.BadRequest, """{"error":"malformed"}"""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Anything_but_a_post_is_refused()
    {
        using var response = await _http.GetAsync(new Uri(_app.Address, "/slack/event"));

        Assert.Equal(
            (HttpStatusCode.MethodNotAllowed, """{"error":"method_not_allowed"}"""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_body_beyond_all_measure_is_refused_unread()
    {
        using var response = await _http.PostForm(_app, _clock, "/slack/action", new string('x', (1024 * 1024) + 1));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, """{"error":"too_large"}"""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Other_paths_are_none_of_its_business()
    {
        using var response = await _http.GetAsync(new Uri(_app.Address, "/slack"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task No_secret_is_ever_logged()
    {
        await using var app = await SlackApp.Start(slack => slack.UseSigningSecret(SlackApp.SigningSecret), _clock);
        app.Script.Answer = _ => throw new InvalidOperationException();
        (await _http.PostForm(app, _clock, "/slack/command", Payload.CommandForm)).Dispose();
        (await _http.PostPayload(app, _clock, "/slack/action", Payload.ButtonPressed)).Dispose();

        var log = string.Join('\n', app.Logbook.Lines);
        foreach (var secret in (string[])[SlackApp.BotToken, SlackApp.AppToken, SlackApp.SigningSecret, "hooks.slack.example", "/secret"])
            Assert.DoesNotContain(secret, log, StringComparison.Ordinal);
    }
}
