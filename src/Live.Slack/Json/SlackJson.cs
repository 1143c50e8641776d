using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Live.Slack.Blocks;
using Live.Slack.Events;
using Live.Slack.Interaction;

namespace Live.Slack;

/// <summary>
/// How Slack's JSON maps to this library's types: snake case, nothing for null, and the class chosen by <c>type</c>.
/// What Slack may add tomorrow (an unknown block, event or value) is read into an <c>Unknown…</c> class and never throws.
/// </summary>
public static class SlackJson
{
    /// <summary>The options every payload is read and written with.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmptyLists } },
            Converters =
            {
                new SlackTypeConverter<Block, UnknownBlock>(),
                new SlackTypeConverter<BlockElement, UnknownElement>(),
                new SlackTypeConverter<IActionElement, UnknownElement>(),
                new SlackTypeConverter<IInputBlockElement, UnknownElement>(),
                new SlackTypeConverter<IContextElement, UnknownElement>(),
                new SlackTypeConverter<TextObject, PlainText>(),
                new SlackTypeConverter<BlockAction, UnknownBlockAction>(),
                new SlackTypeConverter<ElementValue, UnknownElementValue>(),
                new SlackTypeConverter<ViewDefinition, ModalViewDefinition>(),
                new SlackTypeConverter<ViewInfo, UnknownViewInfo>(),
                new SlackTypeConverter<Event, UnknownEvent>(),
                new SlackTypeConverter<ReactionItem, UnknownReactionItem>(),
                new SlackTypeConverter<InteractionRequest, UnknownInteractionRequest>(),
                new SlackEnumConverterFactory(),
            },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider?.IsDefined(typeof(IgnoreIfEmptyAttribute), inherit: true) == true)
                property.ShouldSerialize = static (_, value) => value is ICollection { Count: > 0 };
        }
    }
}
