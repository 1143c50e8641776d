using System.Globalization;

namespace Live.Rehearsal.People.Deeds;

/// <summary>"/ask poster 3 text", or "/ask poster" and then the poster found in the menu by its number.</summary>
public sealed record AskAtPoster(
    DateTimeOffset At, string User, string Channel, int Number, string Text, int Poster, bool InForm) : Deed(At, User)
{
    /// <inheritdoc />
    public override string Way => InForm ? Ways.PosterForm : Ways.Poster;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        var typed = InForm ? "poster" : string.Create(CultureInfo.InvariantCulture, $"poster {Poster} {Text}");
        var question = new Asked(Number, User, Anonymous: false, Text, TimeProvider.System.GetTimestamp()) { Way = Way };
        scene.Notebook.Asking(question);
        var outcome = await scene.Workspace.SlashCommandAsync(User, Channel, Wire.AskCommand, typed, cancellationToken);
        if (outcome.View is { } form)
        {
            var found = await scene.Workspace.SuggestAsync(User, form, Wire.Poster, Poster.ToString(CultureInfo.InvariantCulture), cancellationToken);
            if (found.Options.IsEmpty)
                scene.Notebook.Trouble($"Nobody could find poster {Poster} in the menu. {found.Error}");
            await AskForm.SubmitAsync(scene, question, form, null, cancellationToken, found.Options.FirstOrDefault()?.Value);
        }
        else if (outcome.Response is { } response)
        {
            Told.Answer(scene, Number, response.ShownText, response);
        }
        else
        {
            Told.Refused(scene, outcome.Error ?? "did not respond");
        }
    }
}
