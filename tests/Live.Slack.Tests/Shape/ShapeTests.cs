namespace Live.Slack.Tests.Shape;

/// <summary>
/// The edge has SlackNet's shape: what both have is the same, and what only the edge has stands here, so that the host asks for
/// it in one place (Slack/Edge of the host).
/// </summary>
public sealed class ShapeTests
{
    /// <summary>Members of shared types that our edge does without.</summary>
    private static readonly string[] OnlyInSlackNet =
    [
        "SlackNet.AspNetCore.AspNetSlackServiceConfiguration: SlackNet.AspNetCore.AspNetSlackServiceConfiguration UseSigningSecret(System.String signingSecret)",
        "SlackNet.Blocks.BlockAction: new()", // what an event or an item of no known kind is read into; ours has classes for those
        "SlackNet.Events.Event: new()",
        "SlackNet.ReactionItem: new()",
        "SlackNet.SlackApiClient: System.Boolean DisableRetryOnRateLimit get set", // ours never repeats a call
    ];

    /// <summary>Types and members that only our edge has. The host may use them in Slack/Edge/Own and nowhere else.</summary>
    private static readonly string[] OnlyInOurs =
    [
        "SlackNet.AspNetCore.AspNetSlackServiceConfiguration: SlackNet.AspNetCore.AspNetSlackServiceConfiguration UseBaseAddress(System.Uri baseAddress)",
        "SlackNet.AspNetCore.AspNetSlackServiceConfiguration: SlackNet.AspNetCore.AspNetSlackServiceConfiguration UseExceptionHandler`1()",
        "SlackNet.AspNetCore.AspNetSlackServiceConfiguration: SlackNet.AspNetCore.AspNetSlackServiceConfiguration UseHandlerTimeout(System.TimeSpan timeout)",
        "SlackNet.AspNetCore.SlackEndpointConfiguration: SlackNet.AspNetCore.SlackEndpointConfiguration UseSigningSecret(System.String signingSecret, System.String previousSigningSecret)",
        "SlackNet.Blocks.UnknownBlock",
        "SlackNet.Blocks.UnknownBlockAction",
        "SlackNet.Blocks.UnknownElement",
        "SlackNet.Events.UnknownEvent",
        "SlackNet.Handlers.ISlackExceptionHandler",
        "SlackNet.Handlers.SlackFailureAnswer",
        "SlackNet.IgnoreIfEmptyAttribute",
        "SlackNet.Interaction.BlockOptionsRequest: System.String ActionTs get set",
        "SlackNet.Interaction.BlockOptionsRequest: System.String ResponseUrl get set",
        "SlackNet.Interaction.BlockOptionsRequest: is SlackNet.Interaction.InteractionRequest",
        "SlackNet.Interaction.UnknownInteractionRequest",
        "SlackNet.MessageMetadata: SlackNet.MessageMetadata FromObject(System.Object payload)", // SlackNet's have a further, optional parameter
        "SlackNet.MessageMetadata: System.Text.Json.JsonElement EventPayload get set", // SlackNet's is of another JSON library
        "SlackNet.MessageMetadata: T ToObject`1()",
        "SlackNet.SlackApiClient: new(System.Net.Http.HttpClient http, SlackNet.ISlackUrlBuilder urlBuilder, System.String token)",
        "SlackNet.SlackJson",
        "SlackNet.SlackUrlBuilder",
        "SlackNet.SocketMode.SlackSocketException",
        "SlackNet.SocketMode.SocketModeConnectionOptions: System.TimeSpan ConnectTimeout get set",
        "SlackNet.SocketMode.SocketModeConnectionOptions: System.TimeSpan InitialBackOff get set",
        "SlackNet.SocketMode.SocketModeConnectionOptions: System.TimeSpan MaximumBackOff get set",
        "SlackNet.SocketMode.SocketModeConnectionOptions: System.TimeSpan RetirementLimit get set",
        "SlackNet.SocketMode.SocketModeConnectionOptions: System.TimeSpan SilenceLimit get set",
        "SlackNet.SocketMode.SocketModeConnectionOptions: System.TimeSpan StableAfter get set",
        "SlackNet.UnknownElementValue",
        "SlackNet.UnknownReactionItem",
        "SlackNet.UnknownViewInfo",
    ];

    private static readonly Surface Ours = new(typeof(ISlackApiClient).Assembly);
    private static readonly Surface SlackNets = new(typeof(global::SlackNet.ISlackApiClient).Assembly);

    [Fact]
    public void What_both_have_is_the_same() => Assert.Equal(OnlyInSlackNet.Order(StringComparer.Ordinal), SlackNets.Types
        .Where(type => Ours.Types.ContainsKey(type.Key))
        .SelectMany(type => type.Value.Except(Ours.Types[type.Key]).Where(Ours.Knows).Select(member => $"{type.Key}: {member}"))
        .Order(StringComparer.Ordinal));

    [Fact]
    public void What_only_our_edge_has_is_known() => Assert.Equal(OnlyInOurs.Order(StringComparer.Ordinal), Ours.Types
        .SelectMany(type => SlackNets.Types.TryGetValue(type.Key, out var members)
            ? type.Value.Except(members).Select(member => $"{type.Key}: {member}")
            : [type.Key])
        .Order(StringComparer.Ordinal));

    [Fact]
    public void The_comparison_sees_a_difference_of_names_and_defaults()
    {
        var members = Ours.Types["SlackNet.WebApi.IConversationsApi"];

        Assert.Contains("System.Threading.Tasks.Task`1<System.String> SetTopic(System.String channelId, System.String topic, System.Threading.CancellationToken cancellationToken = default)", members);
        Assert.DoesNotContain("System.Threading.Tasks.Task`1<System.String> SetTopic(System.String channel, System.String topic, System.Threading.CancellationToken cancellationToken = default)", members);
        Assert.Contains("InChannel = 0", Ours.Types["SlackNet.Interaction.ResponseType"]);
    }
}
