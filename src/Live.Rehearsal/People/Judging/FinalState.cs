using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Live.Rehearsal.People.Judging;

/// <summary>What a node's export says in the end; only what is judged.</summary>
public sealed record FinalState(IReadOnlyList<FinalQuestion> Questions, IReadOnlyList<FinalAnnouncement> Announcements)
{
    /// <summary>Fetches it as an organizer would.</summary>
    public static async Task<FinalState> FetchAsync(Uri node, string token, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = node };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.GetFromJsonAsync<FinalState>(new Uri("export/json", UriKind.Relative), cancellationToken)
            ?? throw new InvalidOperationException("The export is empty.");
    }
}

/// <summary>A question as the log left it: with the state of the one that it is asked together with, and the votes for its own words.</summary>
public sealed record FinalQuestion(string Id, string Session, string State, int Votes, string Text, string AskedBy, int? Poster = null,
    string? MergedInto = null, int? OwnVotes = null);

/// <summary>An announcement as the log left it.</summary>
public sealed record FinalAnnouncement(string Session, string Kind, DateTimeOffset Due, double LeadMinutes, string? Channel, string Status, string? Reason);
