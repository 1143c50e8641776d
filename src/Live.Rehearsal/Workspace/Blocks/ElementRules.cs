using System.Text.Json.Nodes;

namespace Live.Rehearsal.Workspace.Blocks;

/// <summary>Rules for what people press, choose and fill in — https://docs.slack.dev/reference/block-kit/block-elements.</summary>
internal sealed class ElementRules(List<string> mistakes)
{
    private static readonly HashSet<string> Known =
    [
        "button", "static_select", "external_select", "users_select", "conversations_select", "channels_select", "multi_static_select",
        "multi_external_select", "multi_users_select", "multi_conversations_select", "multi_channels_select", "overflow", "radio_buttons",
        "checkboxes", "plain_text_input", "email_text_input", "url_text_input", "number_input", "datepicker", "timepicker",
        "datetimepicker", "rich_text_input", "file_input",
    ];

    public void Check(JsonNode? node, string at)
    {
        if (node is not JsonObject element || element.Text("type") is not { } type || !Known.Contains(type))
        {
            Wrong($"unsupported type: {node.Text("type") ?? "missing"}", at);
            return;
        }

        if (element["action_id"] is null)
            element["action_id"] = Guid.NewGuid().ToString("N")[..5];
        TextRules.CheckString(mistakes, element, "action_id", SlackLimits.IdLength, at);
        if (element["placeholder"] is not null)
            TextRules.Check(mistakes, element["placeholder"], SlackLimits.Placeholder, at + "/placeholder", plainOnly: true);
        if (element["confirm"] is JsonObject confirm)
            CheckConfirm(confirm, at + "/confirm");
        switch (type)
        {
            case "button":
                CheckButton(element, at);
                break;
            case "static_select" or "multi_static_select":
                CheckMenu(element, at);
                break;
            case "radio_buttons":
                CheckOptions(element["options"] as JsonArray, SlackLimits.RadioOptions, at);
                break;
            case "checkboxes":
                CheckOptions(element["options"] as JsonArray, SlackLimits.CheckboxOptions, at);
                break;
            case "overflow":
                CheckOptions(element["options"] as JsonArray, SlackLimits.OverflowOptions, at, plainOnly: true);
                break;
            case "plain_text_input":
                TextRules.CheckString(mistakes, element, "initial_value", SlackLimits.PlainTextInput, at);
                break;
        }
    }

    private void CheckButton(JsonObject button, string at)
    {
        TextRules.Check(mistakes, button["text"], SlackLimits.ButtonText, at + "/text", plainOnly: true);
        TextRules.CheckString(mistakes, button, "value", SlackLimits.ButtonValue, at);
        TextRules.CheckString(mistakes, button, "url", SlackLimits.Url, at);
        if (button["style"] is not null && button.Text("style") is not ("primary" or "danger"))
            Wrong("must be primary or danger", at + "/style");
    }

    private void CheckMenu(JsonObject menu, string at)
    {
        if (menu["option_groups"] is not JsonArray groups)
        {
            CheckOptions(menu["options"] as JsonArray, SlackLimits.SelectOptions, at, plainOnly: true);
            return;
        }

        TextRules.CheckCount(mistakes, groups, 1, SlackLimits.SelectOptions, at + "/option_groups");
        foreach (var (index, group) in groups.Index())
        {
            TextRules.Check(mistakes, group?["label"], SlackLimits.OptionText, $"{at}/option_groups/{index}/label", plainOnly: true);
            CheckOptions(group?["options"] as JsonArray, SlackLimits.SelectOptions, $"{at}/option_groups/{index}", plainOnly: true);
        }
    }

    private void CheckOptions(JsonArray? options, int most, string at, bool plainOnly = false)
    {
        if (options is null)
        {
            Wrong("missing required field: options", at);
            return;
        }

        TextRules.CheckCount(mistakes, options, 1, most, at + "/options");
        foreach (var (index, node) in options.Index())
        {
            var where = $"{at}/options/{index}";
            if (node is not JsonObject option)
            {
                Wrong("must be an object", where);
                continue;
            }

            TextRules.Check(mistakes, option["text"], SlackLimits.OptionText, where + "/text", plainOnly);
            TextRules.CheckString(mistakes, option, "value", SlackLimits.OptionValue, where, required: true);
            if (option["description"] is not null)
                TextRules.Check(mistakes, option["description"], SlackLimits.OptionText, where + "/description");
        }
    }

    private void CheckConfirm(JsonObject confirm, string at)
    {
        TextRules.Check(mistakes, confirm["title"], SlackLimits.ConfirmTitle, at + "/title", plainOnly: true);
        TextRules.Check(mistakes, confirm["text"], SlackLimits.ConfirmText, at + "/text");
        TextRules.Check(mistakes, confirm["confirm"], SlackLimits.ConfirmButton, at + "/confirm", plainOnly: true);
        TextRules.Check(mistakes, confirm["deny"], SlackLimits.ConfirmButton, at + "/deny", plainOnly: true);
    }

    private void Wrong(string what, string at) => mistakes.Add($"{what} [json-pointer:{at}]");
}
