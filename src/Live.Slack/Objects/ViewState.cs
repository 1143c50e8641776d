using System.Text.Json.Serialization;

namespace Live.Slack;

/// <summary>What stands in the inputs of a view or a message.</summary>
public sealed class ViewState
{
    /// <summary>Block id → action id → value.</summary>
    [JsonConverter(typeof(IgnoreArrayConverter<Dictionary<string, Dictionary<string, ElementValue>>>))]
    public Dictionary<string, Dictionary<string, ElementValue>> Values { get; set; } = [];

    /// <summary>The value of one input; null if there is none or it is of another kind.</summary>
    public TValue? GetValue<TValue>(string blockId, string actionId)
        where TValue : ElementValue =>
        Values.GetValueOrDefault(blockId)?.GetValueOrDefault(actionId) as TValue;

    /// <summary>The same by the action id alone, which must then be unique in the view.</summary>
    public TValue? GetValue<TValue>(string actionId)
        where TValue : ElementValue =>
        Values.Values.Select(block => block.GetValueOrDefault(actionId)).FirstOrDefault(value => value is not null) as TValue;
}
