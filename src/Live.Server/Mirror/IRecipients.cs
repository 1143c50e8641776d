using Live.Programmes;

namespace Live.Server.Mirror;

/// <summary>Who is whom in Slack.</summary>
public interface IRecipients
{
    /// <summary>The Slack user behind an attendee's pseudonym; null when it is none, or cannot be known any more.</summary>
    string? Attendee(string pseudonym);

    /// <summary>The Slack user that a person of the programme is; null when nothing says so, or not yet.</summary>
    string? Person(Person person);
}
