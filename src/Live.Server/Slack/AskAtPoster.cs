using System.Globalization;
using System.Text.RegularExpressions;
using Live.Programmes;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>
/// "/ask poster 12 text" asks at that poster, "/ask poster 12" opens the modal for it, "/ask poster adam" for the posters
/// that are found so. Where the programme lists no posters, or none has the words, it is a question like any other.
/// </summary>
public sealed partial class AskAtPoster(Node node, ISlackApiClient slack, SlackPeople people, Asking asking)
{
    private const int MostListed = 8;

    /// <summary>Whether it is about a poster, and what to answer then; null when a modal opened.</summary>
    public async Task<(bool Taken, SlashCommandResponse? Answer)> TryAsync(SlashCommand command, Programme programme, RoomId? room, string typed)
    {
        var now = node.Now;
        if (Command().Match(typed) is not { Success: true } match || !Routing.Posters(programme, now).Any())
            return (false, null);
        var text = match.Groups["text"].Value;
        if (match.Groups["number"] is { Success: true } digits)
            return (true, await NumberAsync(command, programme, room, int.Parse(digits.Value, CultureInfo.InvariantCulture), text));
        var found = PosterSearch.Find(Routing.Posters(programme, now), text).ToArray();
        if (found.Length == 0)
            return (false, null);
        var only = found is [var one] ? one : ((Session Session, Poster Poster)?)null;
        await slack.Views.Open(command.TriggerId, AskModal.AtPoster(node.State, only?.Session, only?.Poster, only is null && text.Length > 0 ? Hint(text, found) : null));
        return (true, null);
    }

    private async Task<SlashCommandResponse?> NumberAsync(SlashCommand command, Programme programme, RoomId? room, int number, string text)
    {
        if (Routing.AtPoster(programme, number, room, node.Now) is not { } session)
        {
            var refusal = SessionRefusals.UnknownPoster(Routing.Posters(programme, node.Now).First().Session, number);
            return Answers.Blocks(refusal.Sentence,
                [Say.Section(SlackText.Escape(refusal.Sentence)), .. text.Length > 0 ? [Say.Small($"“{Say.Text(text, 500)}”")] : Array.Empty<Block>()]);
        }

        if (text.Length == 0)
        {
            await slack.Views.Open(command.TriggerId, AskModal.AtPoster(node.State, session, session.Poster(number), null));
            return null;
        }

        var member = await people.FindAsync(command.TeamId, command.UserId, command.UserName);
        var (question, refused) = await asking.AskAsync(member, session.Id, text, anonymous: false, command.TriggerId, number);
        if (refused is not null)
            return Answers.No(refused);
        var (summary, blocks) = Asking.Confirmation(node.State, question!);
        return Answers.Blocks(summary, blocks);
    }

    private static string Hint(string typed, (Session Session, Poster Poster)[] found)
    {
        var listed = found.Take(MostListed).Select(one => Say.Text(string.Create(CultureInfo.InvariantCulture, $"{one.Poster.Number} · {one.Poster.Title}"), 100));
        var more = found.Length > MostListed ? $"\nand {Say.Count(found.Length - MostListed, "other")}" : "";
        return $"{Say.Count(found.Length, "poster")} with “{Say.Text(typed, 50)}”:\n{string.Join('\n', listed)}{more}";
    }

    // "poster 12th" is no number, and "posters …" no poster.
    [GeneratedRegex(@"^poster(?:\s*#?(?<number>[0-9]{1,6})(?:[:,.]?\s+(?<text>.+)|[:,.]?)|\s+(?<text>.+))?$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
