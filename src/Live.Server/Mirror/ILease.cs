namespace Live.Server.Mirror;

/// <summary>Says which node may do what only one may do: talk to Slack's channels.</summary>
public interface ILease
{
    /// <summary>Whether this node holds it now. Two nodes never believe so at the same time for long: a holder that cannot renew stops first.</summary>
    bool Held { get; }

    /// <summary>Counts the times that the lease changed hands; a node that gets it back has another number than before.</summary>
    long Fence { get; }
}

/// <summary>The lease of a machine that is alone: the embedded log lets in one process only.</summary>
public sealed class SoleLease : ILease
{
    /// <inheritdoc />
    public bool Held => true;

    /// <inheritdoc />
    public long Fence => 1;
}
