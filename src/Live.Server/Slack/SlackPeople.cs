using System.Collections.Concurrent;
using Live.Log;
using Live.Programmes;
using Live.Server.Access;
using Live.Server.Mirror;

namespace Live.Server.Slack;

/// <summary>Someone in Slack.</summary>
/// <param name="Identity">"slack:TEAM:USER"; never a name.</param>
/// <param name="Name">As shown to others.</param>
/// <param name="Email">When Slack tells it.</param>
/// <param name="Title">What the profile says that they do; null when it says nothing.</param>
public sealed record Member(string Identity, string Name, string? Email, string? Title = null);

/// <summary>Who is who: members of the workspace, attendees by pseudonym, and people of the programme.</summary>
public sealed partial class SlackPeople(ISlackApiClient slack, Pseudonyms pseudonyms, ILogger<SlackPeople> logger)
    : IRecipients
{
    private readonly ConcurrentDictionary<string, Member> members = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> users = new(StringComparer.OrdinalIgnoreCase); // by e-mail

    /// <summary>Learns the workspace's members, so that nobody's question waits for a look-up.</summary>
    public async Task LearnAsync(CancellationToken cancellationToken)
    {
        string? cursor = null;
        do
        {
            var page = await slack.Users.List(cursor: cursor, limit: 1000, cancellationToken: cancellationToken);
            foreach (var user in page.Members.Where(user => !user.IsBot && !user.Deleted))
                Keep(user);
            cursor = page.ResponseMetadata.NextCursor;
        }
        while (!string.IsNullOrEmpty(cursor));
        LogLearnt(members.Count);
    }

    /// <summary>The member; looked up when new here. When Slack does not answer in time, the handle serves as the name.</summary>
    public async Task<Member> FindAsync(string team, string user, string handle)
    {
        if (members.TryGetValue(user, out var known))
            return known;
        try
        {
            using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            return Keep(await slack.Users.Info(user, cancellationToken: bound.Token));
        }
        catch (Exception e) when (e is SlackException or SlackRateLimitException or HttpRequestException or OperationCanceledException)
        {
            LogUnknown(e.GetType().Name);
            return new Member(IdentityOf(team, user), handle, null);
        }
    }

    /// <summary>A member's name, when it is known here; never looked up.</summary>
    public string? NameOf(string user) => members.TryGetValue(user, out var known) ? known.Name : null;

    /// <summary>What is known of a member without asking Slack.</summary>
    public Member Known(string user) => members.GetValueOrDefault(user) ?? new Member(IdentityOf("", user), user, null);

    /// <summary>How the log names someone who asks or votes.</summary>
    public Who Attendee(Member member, bool anonymous = false) => Who.Attendee(pseudonyms.Of(member.Identity, anonymous));

    /// <summary>How the log names someone who answers: a person of the programme, or else an attendee.</summary>
    public async Task<Who> WhoAsync(Programme? programme, string team, string user, string? handle)
    {
        var member = await FindAsync(team, user, handle ?? user);
        return programme is not null && PersonOf(programme, member) is { } person ? Who.Person(person.Id) : Attendee(member);
    }

    /// <summary>The person of the programme that this member is, by Slack id or e-mail; null for everybody else.</summary>
    public static Person? PersonOf(Programme programme, Member member)
    {
        var user = member.Identity[(member.Identity.LastIndexOf(':') + 1)..];
        return programme.People.FirstOrDefault(person => person.Slack == user)
            ?? programme.People.FirstOrDefault(person => person.Email is { } email && IsEmail(member, email));
    }

    /// <summary>Who a member is beyond the name: as the programme says, else as their profile in Slack does; null when neither does.</summary>
    public static string? AffiliationOf(Programme? programme, Member member) =>
        (programme is null ? null : PersonOf(programme, member)?.Affiliation) ?? member.Title;

    /// <inheritdoc />
    public string? Attendee(string pseudonym) => pseudonyms.Open(pseudonym)?.Split(':') is ["slack", _, var user] ? user : null;

    /// <inheritdoc />
    public string? Person(Person person) => person.Slack
        ?? (person.Email is { } email && users.TryGetValue(email, out var user) ? user : null);

    private static bool IsEmail(Member member, string email) => string.Equals(member.Email, email, StringComparison.OrdinalIgnoreCase);

    private static string IdentityOf(string team, string user) => $"slack:{team}:{user}";

    private Member Keep(User user)
    {
        var name = new[] { user.Profile?.RealName, user.RealName, user.Profile?.DisplayName, user.Name } // the chair reads it aloud
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? user.Id;
        if (user.Profile?.Email is { } email)
            users[email] = user.Id;
        return members[user.Id] = new Member(IdentityOf(user.TeamId, user.Id), name, user.Profile?.Email, user.Profile?.Title);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Slack has {Count} members")]
    private partial void LogLearnt(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A member's name could not be looked up ({Reason}); using the handle")]
    private partial void LogUnknown(string reason);
}
