using Live.Announcements;

namespace Live.Server.Mirror.Kinds;

/// <summary>How late it is at least, as the log tells it.</summary>
internal static class Clockwork
{
    /// <summary>When the last moment that came was due; null before the first.</summary>
    public static DateTimeOffset? Of(Live.State state) =>
        state.Moments.IsEmpty ? null : state.Moments.Values.Max(moment => moment.Due);
}
