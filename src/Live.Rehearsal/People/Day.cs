namespace Live.Rehearsal.People;

/// <summary>Everything that people know before a gathering begins.</summary>
public sealed record Day
{
    /// <summary>All sessions, in order of start.</summary>
    public required IReadOnlyList<Slot> Slots { get; init; }

    /// <summary>Room id → the name of its Slack channel; rooms without one are left out.</summary>
    public required IReadOnlyDictionary<string, string> Channels { get; init; }

    /// <summary>Session id → the Slack id of who chairs it.</summary>
    public required IReadOnlyDictionary<string, string> Chairs { get; init; }

    /// <summary>The Slack id of an organizer.</summary>
    public required string Organizer { get; init; }

    /// <summary>The Slack ids of those who take part from afar.</summary>
    public required IReadOnlyList<string> Attendees { get; init; }

    /// <summary>The posters, those of the first session first.</summary>
    public IReadOnlyList<PosterOnWall> Posters { get; init; } = [];

    /// <summary>Session id → the Slack id of a speaker, where it names one.</summary>
    public IReadOnlyDictionary<string, string> Speakers { get; init; } = new Dictionary<string, string>();

    /// <summary>What is announced of each session.</summary>
    public required AnnouncementPlan Announcements { get; init; }

    /// <summary>Where the sessions that can be asked in have a channel to ask in.</summary>
    public IEnumerable<Slot> Askable => Slots.Where(slot => slot.TakesQuestions && !slot.Cancelled && Channels.ContainsKey(slot.Room));
}

/// <summary>A poster as people know it.</summary>
/// <param name="Session">The id of its session.</param>
/// <param name="Number">As printed on its wall.</param>
/// <param name="Title">Its title.</param>
/// <param name="Authors">The Slack ids of its authors.</param>
public sealed record PosterOnWall(string Session, int Number, string Title, IReadOnlyList<string> Authors);

/// <summary>What a programme's author wants announced.</summary>
/// <param name="Leads">How long before each start.</param>
/// <param name="Start">Each start.</param>
/// <param name="Questions">Each beginning of question time.</param>
/// <param name="End">Each end.</param>
public sealed record AnnouncementPlan(IReadOnlyList<TimeSpan> Leads, bool Start, bool Questions, bool End);
