using System.Text.Json;
using Live.Slack.Blocks;
using Live.Slack.Interaction;
using Live.Slack.Tests.Support;
using Live.Slack.WebApi;

namespace Live.Slack.Tests.WebApi;

public sealed class ApiClientTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private StandIn _slack = null!;
    private SlackApiClient _api = null!;

    public async Task InitializeAsync()
    {
        _slack = await StandIn.Start();
        _api = new SlackApiClient(_http, new SlackUrlBuilder(_slack.Api), SlackApp.BotToken);
    }

    public async Task DisposeAsync()
    {
        await _slack.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task A_message_is_posted_as_Slack_expects_it()
    {
        _slack.Answer("chat.postMessage", """{"ok":true,"channel":"C1","ts":"1732435200.000100","message":{"type":"message","text":"Questions","ts":"1732435200.000100"}}""");

        var posted = await _api.Chat.PostMessage(new Message
        {
            Channel = "C1",
            Text = "Questions",
            ThreadTs = "1732430000.000001",
            MetadataObject = new Posted("board/s2", 3),
            Blocks =
            {
                new HeaderBlock { Text = "Questions" },
                new SectionBlock { BlockId = "q1", Text = new Markdown("*1* Why?"), Accessory = new OverflowMenu { ActionId = "more", Options = { new OverflowOption { Text = "Hide", Value = "hide" } } } },
                new ContextBlock { Elements = { new Markdown("now"), new PlainText("then"), new Image { ImageUrl = "https://x/y.png", AltText = "a dot" } } },
                new DividerBlock(),
                new ActionsBlock
                {
                    Elements =
                    {
                        new Button { ActionId = "upvote", Text = "▲", Value = "q1" },
                        new Button
                        {
                            ActionId = "withdraw", Text = "Withdraw", Style = ButtonStyle.Danger,
                            Confirm = new ConfirmationDialog { Title = "Withdraw?", Text = "It is gone then.", Confirm = "Withdraw", Deny = "Keep" },
                        },
                    },
                },
            },
        });

        Assert.Equal(("C1", "1732435200.000100"), (posted.Channel, posted.Ts));
        var call = await _slack.Calls.Next();
        Assert.Equal(("POST", "chat.postMessage", "Bearer " + SlackApp.BotToken), (call.Verb, call.Method, call.Authorization));
        Assert.StartsWith("application/json", call.ContentType, StringComparison.Ordinal);
        AssertJson("""
            {"channel":"C1","text":"Questions","thread_ts":"1732430000.000001","reply_broadcast":false,"unfurl_links":false,"unfurl_media":true,
             "metadata":{"event_type":"live_message","event_payload":{"key":"board/s2","version":3}},
             "blocks":[
               {"type":"header","text":{"type":"plain_text","text":"Questions","emoji":true}},
               {"type":"section","block_id":"q1","text":{"type":"mrkdwn","text":"*1* Why?","verbatim":false},
                "accessory":{"type":"overflow","action_id":"more","options":[{"text":{"type":"plain_text","text":"Hide","emoji":true},"value":"hide"}]}},
               {"type":"context","elements":[{"type":"mrkdwn","text":"now","verbatim":false},{"type":"plain_text","text":"then","emoji":true},
                 {"type":"image","image_url":"https://x/y.png","alt_text":"a dot"}]},
               {"type":"divider"},
               {"type":"actions","elements":[
                 {"type":"button","action_id":"upvote","text":{"type":"plain_text","text":"▲","emoji":true},"value":"q1"},
                 {"type":"button","action_id":"withdraw","text":{"type":"plain_text","text":"Withdraw","emoji":true},"style":"danger",
                  "confirm":{"title":{"type":"plain_text","text":"Withdraw?","emoji":true},"text":{"type":"plain_text","text":"It is gone then.","emoji":true},
                    "confirm":{"type":"plain_text","text":"Withdraw","emoji":true},"deny":{"type":"plain_text","text":"Keep","emoji":true}}}]}]}
            """, call.Json);
    }

    [Fact]
    public async Task An_update_leaves_alone_what_is_null()
    {
        _slack.Answer("chat.update", """{"ok":true,"channel":"C1","ts":"1.2","text":"Done"}""");

        await _api.Chat.Update(new MessageUpdate { ChannelId = "C1", Ts = "1.2", Text = "Done" });

        AssertJson("""{"channel":"C1","ts":"1.2","text":"Done"}""", (await _slack.Calls.Next()).Json);
    }

    [Fact]
    public async Task A_history_brings_back_the_metadata()
    {
        _slack.Answer("conversations.history", """
            {"ok":true,"messages":[{"type":"message","bot_id":"B1","text":"Questions","ts":"1732435200.000100",
              "metadata":{"event_type":"live_message","event_payload":{"key":"board/s2","version":3}}},
              {"type":"message","subtype":"channel_join","user":"U1","text":"joined","ts":"1732435100.000100"}],
             "has_more":true,"pin_count":0,"response_metadata":{"next_cursor":"bmV4dA=="}}
            """);

        var history = await _api.Conversations.History("C1", oldestTs: "1732435000.000001", limit: 50, includeAllMetadata: true);

        var call = await _slack.Calls.Next();
        Assert.Equal("GET", call.Verb);
        Assert.Equal(("C1", "1732435000.000001", "50", "true"), (call.Query["channel"], call.Query["oldest"], call.Query["limit"], call.Query["include_all_metadata"]));
        Assert.DoesNotContain("cursor", call.Query.Keys);
        Assert.Equal(("live_message", new Posted("board/s2", 3)), (history.Messages[0].Metadata!.EventType, history.Messages[0].Metadata!.ToObject<Posted>()));
        Assert.Equal("channel_join", history.Messages[1].Subtype);
        Assert.Equal((true, "bmV4dA=="), (history.HasMore, history.ResponseMetadata.NextCursor));
    }

    [Fact]
    public async Task A_modal_is_opened_with_its_inputs()
    {
        _slack.Answer("views.open", """{"ok":true,"view":{"id":"V1","type":"modal","hash":"1.a","callback_id":"ask","state":{"values":[]}}}""");

        var opened = await _api.Views.Open("12345.1", new ModalViewDefinition
        {
            CallbackId = "ask",
            PrivateMetadata = "event-1",
            Title = "Ask a question",
            Submit = "Send",
            NotifyOnClose = true,
            Blocks =
            {
                new InputBlock { BlockId = "question", Label = "Your question", Element = new PlainTextInput { ActionId = "text", Multiline = true, MaxLength = 3000 } },
                new InputBlock { BlockId = "session", Label = "Session", Element = new ExternalSelectMenu { ActionId = "session", MinQueryLength = 0 } },
                new InputBlock { BlockId = "how", Label = "As", Optional = true, Element = new CheckboxGroup { ActionId = "how", Options = { new Option { Text = "Anonymous", Value = "anonymous" } } } },
            },
        });

        Assert.Equal(("V1", "1.a"), (opened.View.Id, opened.View.Hash));
        AssertJson("""
            {"trigger_id":"12345.1","view":{"type":"modal","callback_id":"ask","private_metadata":"event-1","clear_on_close":false,"notify_on_close":true,
             "title":{"type":"plain_text","text":"Ask a question","emoji":true},"submit":{"type":"plain_text","text":"Send","emoji":true},
             "blocks":[
               {"type":"input","block_id":"question","optional":false,"dispatch_action":false,"label":{"type":"plain_text","text":"Your question","emoji":true},
                "element":{"type":"plain_text_input","action_id":"text","multiline":true,"max_length":3000}},
               {"type":"input","block_id":"session","optional":false,"dispatch_action":false,"label":{"type":"plain_text","text":"Session","emoji":true},
                "element":{"type":"external_select","action_id":"session","min_query_length":0}},
               {"type":"input","block_id":"how","optional":true,"dispatch_action":false,"label":{"type":"plain_text","text":"As","emoji":true},
                "element":{"type":"checkboxes","action_id":"how","options":[{"text":{"type":"plain_text","text":"Anonymous","emoji":true},"value":"anonymous"}]}}]}}
            """, (await _slack.Calls.Next()).Json);
    }

    [Fact]
    public async Task A_direct_message_is_opened_with_people_in_one_text()
    {
        _slack.Answer("conversations.open", """{"ok":true,"channel":{"id":"D1"}}""");

        Assert.Equal("D1", await _api.Conversations.Open(["U1", "U2"]));

        AssertJson("""{"users":"U1,U2"}""", (await _slack.Calls.Next()).Json);
    }

    [Fact]
    public async Task Conversations_are_listed_by_their_kinds()
    {
        _slack.Answer("conversations.list", """{"ok":true,"channels":[{"id":"C1","name":"hall-a","is_channel":true,"num_members":412}],"response_metadata":{"next_cursor":""}}""");

        var list = await _api.Conversations.List(excludeArchived: true, types: [ConversationType.PublicChannel, ConversationType.PrivateChannel]);

        Assert.Equal(("C1", "hall-a", 412), (list.Channels[0].Id, list.Channels[0].Name, list.Channels[0].NumMembers));
        Assert.Equal("public_channel,private_channel", (await _slack.Calls.Next()).Query["types"]);
    }

    [Fact]
    public async Task A_refusal_has_its_code_its_sentences_and_no_token()
    {
        _slack.Answer("chat.postMessage", """{"ok":false,"error":"invalid_blocks","response_metadata":{"messages":["[ERROR] must be less than 3001 characters"]}}""");

        var refusal = await Assert.ThrowsAsync<SlackException>(() => _api.Chat.PostMessage(new Message { Channel = "C1", Text = "x" }));

        Assert.Equal("invalid_blocks", refusal.ErrorCode);
        Assert.Equal("[ERROR] must be less than 3001 characters", Assert.Single(refusal.ErrorMessages));
        Assert.DoesNotContain(SlackApp.BotToken, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_limit_is_seen_at_once_and_nothing_is_repeated()
    {
        _slack.Answer("chat.update", """{"ok":false,"error":"ratelimited"}""", status: 429, retryAfter: "7");

        var limit = await Assert.ThrowsAsync<SlackRateLimitException>(() => _api.Chat.Update(new MessageUpdate { ChannelId = "C1", Ts = "1.2" }));

        Assert.Equal(TimeSpan.FromSeconds(7), limit.RetryAfter);
        await _slack.Calls.Next();
        Assert.False(_slack.Calls.TryNext(out _));
    }

    [Fact]
    public async Task An_outage_is_no_refusal()
    {
        _slack.Answer("auth.test", "<h1>Server Error</h1>", status: 503, contentType: "text/html");

        var outage = await Assert.ThrowsAsync<HttpRequestException>(() => _api.Auth.Test());

        Assert.DoesNotContain(SlackApp.BotToken, outage.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_an_interaction_goes_to_its_own_address_without_the_token()
    {
        _slack.Answer("secret", "ok", contentType: "text/html");
        var request = new BlockActionRequest { ResponseUrl = new Uri(_slack.Address, "actions/secret").AbsoluteUri };

        await _api.Respond(request, new MessageResponse { ResponseType = ResponseType.Ephemeral, ReplaceOriginal = true, Message = new Message { Text = "Withdrawn." } });

        var call = await _slack.Calls.Next();
        Assert.Equal("", call.Authorization);
        AssertJson(
            """{"text":"Withdrawn.","response_type":"ephemeral","replace_original":true,"delete_original":false,"reply_broadcast":false,"unfurl_links":false,"unfurl_media":true}""",
            call.Json);
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_is_a_refusal()
    {
        _slack.Answer("secret", """{"ok":false,"error":"expired_url"}""", status: 404);
        var command = new SlashCommand { ResponseUrl = new Uri(_slack.Address, "commands/secret").AbsoluteUri };

        var refusal = await Assert.ThrowsAsync<SlackException>(
            () => _api.Respond(command, new SlashCommandResponse { Message = new Message { Text = "Sent." } }));

        Assert.Equal("expired_url", refusal.ErrorCode);
    }

    [Fact]
    public async Task Methods_that_only_say_ok_return()
    {
        _slack.Answer("reactions.add", """{"ok":true}""");

        await _api.Reactions.AddToMessage("eyes", "C1", "1.2");

        AssertJson("""{"name":"eyes","channel":"C1","timestamp":"1.2"}""", (await _slack.Calls.Next()).Json);
    }

    private static void AssertJson(string expected, JsonElement actual)
    {
        if (!JsonElement.DeepEquals(JsonSerializer.Deserialize<JsonElement>(expected), actual))
            Assert.Equal(expected, actual.GetRawText());
    }

    [SlackType("live_message")]
    private sealed record Posted(string Key, int Version);
}
