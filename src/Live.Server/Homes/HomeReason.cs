namespace Live.Server.Homes;

/// <summary>Why a Home has to be looked at again; the smallest goes first.</summary>
internal enum HomeReason
{
    /// <summary>It was opened just now: somebody is looking at it.</summary>
    Opened,

    /// <summary>Something changed for a chair or an organizer.</summary>
    Staff,

    /// <summary>The reader's own question or reminder changed.</summary>
    Own,

    /// <summary>Something changed for everybody: the schedule, or what is on.</summary>
    Everybody,

    /// <summary>Votes for the reader's own question.</summary>
    Votes,

    /// <summary>Nothing but counts.</summary>
    Counts,
}
