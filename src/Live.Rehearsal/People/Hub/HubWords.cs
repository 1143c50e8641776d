namespace Live.Rehearsal.People.Hub;

/// <summary>What a hub call answers, as it comes over the wire: a value or a refusal.</summary>
public sealed record HubReply<T>(T? Value, HubRefusal? Refusal);

/// <summary>Why not: a stable code, and a sentence for people.</summary>
public sealed record HubRefusal(string Code, string Sentence);

/// <summary>A change that was made, and its place in the log.</summary>
public sealed record HubDone(long Position);

/// <summary>Who the link belongs to.</summary>
public sealed record HubMe(string? Id, string? Name, IReadOnlyList<string> Sessions);

/// <summary>What a chair's screen gets; only what a rehearsal looks at.</summary>
public sealed record ChairSees(
    string Epoch, long Position, bool Whole, Slot Session, IReadOnlyList<QuestionSeen> Questions, IReadOnlyList<string> Gone);

/// <summary>A question on a chair's screen.</summary>
public sealed record QuestionSeen(string Id, string Text, string? Name, string State, int Votes, bool Pinned, int? Poster = null, string? MergedInto = null)
{
    /// <summary>Where nobody has moved it yet.</summary>
    public const string Waiting = "waiting";

    /// <summary>Taken by the chair.</summary>
    public const string Queued = "queued";

    /// <summary>Being put to the speaker.</summary>
    public const string Asking = "asking";

    /// <summary>Answered.</summary>
    public const string Answered = "answered";

    /// <summary>Set aside.</summary>
    public const string Dismissed = "dismissed";

    /// <summary>Left for an answer in writing.</summary>
    public const string Later = "later";

    /// <summary>Taken back by its asker.</summary>
    public const string Withdrawn = "withdrawn";
}

/// <summary>What the organizers' desk gets.</summary>
public sealed record DeskSees(long Position, int Version, IReadOnlyList<DeskRow> Sessions);

/// <summary>A session on the desk.</summary>
public sealed record DeskRow(Slot Session);

/// <summary>A change that an organizer asks for.</summary>
public sealed record ChangeWish(string Kind, string Session, int Minutes, string? Absorb);

/// <summary>What it would do.</summary>
public sealed record PreviewSeen(int BasedOn, string Fingerprint, string Headline);
