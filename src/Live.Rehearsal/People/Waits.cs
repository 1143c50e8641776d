using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People;

/// <summary>Waiting for something that may not come.</summary>
internal static class Waits
{
    /// <summary>Waits until there is something in the workspace; null when it did not come within that real time.</summary>
    public static async Task<T?> FindAsync<T>(
        this StandInWorkspace workspace, Func<StandInWorkspace, T?> find, TimeSpan atMost, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await workspace.WaitForAsync(find, atMost, cancellationToken);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }
}
