using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>A call's token and arguments, from a form, a query or JSON, as Slack takes them.</summary>
internal sealed class MethodCall(string? token, JsonObject arguments)
{
    public string? Token => token;

    /// <summary>What was wrong with reading the body, as Slack's code.</summary>
    public string? ReadError { get; private init; }

    /// <summary>Slack warns of JSON without a charset.</summary>
    public bool LacksCharset { get; private init; }

    public static async Task<MethodCall> ReadAsync(HttpRequest request, bool takesJson)
    {
        var bearer = request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header["Bearer ".Length..].Trim()
            : null;
        var arguments = new JsonObject();
        foreach (var (name, value) in request.Query)
            arguments[name] = value.ToString();

        if (request.HasFormContentType)
        {
            foreach (var (name, value) in await request.ReadFormAsync())
                arguments[name] = value.ToString();
            return new(bearer ?? arguments.Text("token"), arguments);
        }

        if (request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true)
        {
            try
            {
                // Methods that only read take no JSON: Slack looks for their arguments in the form and finds none.
                if (takesJson && await JsonNode.ParseAsync(request.Body) is JsonObject body)
                    arguments = body;
            }
            catch (JsonException)
            {
                return new(bearer, arguments) { ReadError = "invalid_json" };
            }

            var lacksCharset = !request.ContentType.Contains("charset", StringComparison.OrdinalIgnoreCase);
            return new(bearer, arguments) { LacksCharset = lacksCharset };
        }

        var isBodiless = request.ContentLength is null or 0;
        return new(bearer ?? arguments.Text("token"), arguments) { ReadError = isBodiless ? null : "invalid_post_type" };
    }

    public bool Has(string name) => arguments.ContainsKey(name);

    /// <summary>An argument as text; a number or a flag is taken as its text.</summary>
    public string? Text(string name) => arguments[name] is JsonValue value ? value.ToString() : null;

    public bool Flag(string name) => Text(name) is "true" or "True" or "1";

    public int Number(string name, int otherwise) =>
        int.TryParse(Text(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>A structured argument: JSON as it is, or JSON in a string, as forms carry it. False if it cannot be parsed.</summary>
    public bool TryJson(string name, out JsonNode? node)
    {
        node = arguments[name];
        if (node is not JsonValue text || text.GetValueKind() != JsonValueKind.String)
            return true;
        try
        {
            node = text.ToString() is { Length: > 0 } json ? JsonNode.Parse(json) : null;
            return true;
        }
        catch (JsonException)
        {
            node = null;
            return false;
        }
    }

    /// <summary>False with an answer that names what is missing.</summary>
    public bool TryRequire(string name, out string value, [NotNullWhen(false)] out Answer? refusal)
    {
        value = Text(name) ?? "";
        refusal = value.Length > 0 ? null : Answer.Fail("invalid_arguments", $"[ERROR] missing required field: {name}");
        return refusal is null;
    }
}
