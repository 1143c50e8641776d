using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Live.Rehearsal.Workspace.State;

/// <summary>What a person puts into an element, in the form in which Slack reports it (<c>state.values</c> and <c>actions</c>).</summary>
internal static class FieldValues
{
    /// <summary>Of every field of a view, what it holds before anybody touches it.</summary>
    public static ImmutableDictionary<(string Block, string Action), JsonElement> Initial(SlackView view)
    {
        var values = ImmutableDictionary.CreateBuilder<(string, string), JsonElement>();
        foreach (var element in view.Elements.Where(element => element.Type is not ("button" or "overflow")))
            values[(element.BlockId, element.ActionId)] = Of(element, InitialOf(element)).Frozen();
        return values.ToImmutable();
    }

    /// <summary>
    /// The state of an element after a person entered a value: an option's <c>value</c>, a user or channel id, a date, or text.
    /// Several choices are separated by line breaks. An unknown option counts as typed into an external menu.
    /// </summary>
    public static JsonObject Of(SlackElement element, string? value)
    {
        var state = new JsonObject { ["type"] = element.Type };
        switch (element.Type)
        {
            case "static_select" or "radio_buttons" or "external_select" or "overflow":
                state["selected_option"] = value is null ? null : Option(element, value);
                break;
            case "checkboxes" or "multi_static_select" or "multi_external_select":
                state["selected_options"] = new JsonArray([.. Several(value).Select(one => (JsonNode)Option(element, one))]);
                break;
            case "users_select":
                state["selected_user"] = value;
                break;
            case "conversations_select":
                state["selected_conversation"] = value;
                break;
            case "channels_select":
                state["selected_channel"] = value;
                break;
            case "multi_users_select":
                state["selected_users"] = new JsonArray([.. Several(value).Select(one => (JsonNode)one)]);
                break;
            case "multi_conversations_select":
                state["selected_conversations"] = new JsonArray([.. Several(value).Select(one => (JsonNode)one)]);
                break;
            case "multi_channels_select":
                state["selected_channels"] = new JsonArray([.. Several(value).Select(one => (JsonNode)one)]);
                break;
            case "datepicker":
                state["selected_date"] = value;
                break;
            case "timepicker":
                state["selected_time"] = value;
                break;
            case "datetimepicker":
                state["selected_date_time"] = value is null ? null : long.Parse(value, CultureInfo.InvariantCulture);
                break;
            default:
                state["value"] = value;
                break;
        }

        return state;
    }

    /// <summary>Whether nothing was entered or chosen.</summary>
    public static bool IsEmpty(JsonElement state) => state.EnumerateObject().Where(property => !property.NameEquals("type")).All(property =>
        property.Value.ValueKind switch
        {
            JsonValueKind.Null => true,
            JsonValueKind.String => property.Value.GetString()!.Trim().Length == 0,
            JsonValueKind.Array => property.Value.GetArrayLength() == 0,
            _ => false,
        });

    /// <summary>What Slack's own client says about a field before it submits a form; null if all is well.</summary>
    public static string? Complaint(SlackElement field, JsonElement state)
    {
        var isOptional = field.InputBlock?.Inner("optional")?.ValueKind == JsonValueKind.True;
        if (IsEmpty(state))
            return isOptional ? null : "Please complete this required field.";
        if (state.Text("value") is not { } text)
            return null;
        if (Limit(field, "min_length") is { } least && text.Length < least)
            return $"This field needs at least {least} characters.";
        var most = Limit(field, "max_length") ?? SlackLimits.PlainTextInput;
        return text.Length > most ? $"This field takes at most {most} characters." : null;
    }

    private static int? Limit(SlackElement field, string name) =>
        field.Definition.Inner(name) is { ValueKind: JsonValueKind.Number } limit ? limit.GetInt32() : null;

    private static string[] Several(string? value) => value?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static JsonObject Option(SlackElement element, string value)
    {
        foreach (var option in Options(element.Definition))
        {
            if (option.Text("value") == value)
                return JsonObject.Create(option)!;
        }

        return new() { ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = value, ["emoji"] = true }, ["value"] = value };
    }

    private static IEnumerable<JsonElement> Options(JsonElement element)
    {
        if (element.Inner("options") is { ValueKind: JsonValueKind.Array } options)
            return options.EnumerateArray();
        return element.Inner("option_groups") is { ValueKind: JsonValueKind.Array } groups
            ? groups.EnumerateArray().SelectMany(group => group.GetProperty("options").EnumerateArray())
            : [];
    }

    private static string? InitialOf(SlackElement element)
    {
        var definition = element.Definition;
        if (definition.Inner("initial_option") is { } option)
            return option.Text("value");
        if (definition.Inner("initial_options") is { ValueKind: JsonValueKind.Array } several)
            return string.Join('\n', several.EnumerateArray().Select(one => one.Text("value")));
        if (definition.Inner("initial_date_time") is { ValueKind: JsonValueKind.Number } moment)
            return moment.GetRawText();
        string[] names =
            ["initial_value", "initial_user", "initial_conversation", "initial_channel", "initial_date", "initial_time"];
        return names.Select(name => definition.Text(name)).FirstOrDefault(value => value is not null);
    }
}
