using System.Text.Json;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People.Deeds;

/// <summary>Filling in the modal in which one asks.</summary>
internal static class AskForm
{
    /// <summary>Fills it in and submits it.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="form">The modal.</param>
    /// <param name="session">The session that the asker wants; when it is not offered, the one chosen already, or the first.</param>
    /// <param name="cancellationToken">Ends the rehearsal.</param>
    /// <param name="poster">The value of the poster that was found in the menu, or null.</param>
    /// <param name="typed">Whether the asker types the words; else they stand there already.</param>
    public static async Task SubmitAsync(
        Scene scene, Asked question, SlackView form, string? session, CancellationToken cancellationToken, string? poster = null, bool typed = true)
    {
        var values = new Dictionary<string, string>();
        if (typed)
            values[Wire.Text] = question.Text;
        if (poster is not null)
            values[Wire.Poster] = poster;
        if (Choose(form, session) is { } chosen)
            values[Wire.Session] = chosen;
        if (question.Anonymous)
            values[Wire.Anonymous] = Wire.Anonymous;
        var outcome = await scene.Workspace.SubmitViewAsync(question.User, form, values, cancellationToken);
        if (outcome is { IsAccepted: true, View: { } sent })
            Told.Answer(scene, question.Number, sent.ShownText, null);
        else
            Told.Refused(scene, outcome.Error ?? string.Join(' ', outcome.FieldErrors.Values));
        if (outcome.View is { } left)
            await scene.Workspace.CloseViewAsync(question.User, left, cancellationToken: cancellationToken);
    }

    private static string? Choose(SlackView form, string? wanted)
    {
        if (form.Elements.FirstOrDefault(element => element.ActionId == Wire.Session)?.Definition is not { } menu)
            return null; // the poster says which session it is
        string[] offered = [.. menu.GetProperty("options").EnumerateArray().Select(Value)];
        if (wanted is not null && offered.Contains(wanted))
            return wanted;
        return menu.TryGetProperty("initial_option", out var initial) && initial.ValueKind is JsonValueKind.Object
            ? null : offered.FirstOrDefault();
    }

    private static string Value(JsonElement option) => option.GetProperty("value").GetString()!;
}
