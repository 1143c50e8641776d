namespace Live.Programmes;

/// <summary>The room that somebody means by what they type.</summary>
public static class RoomSearch
{
    /// <summary>By id, name or channel, whole; null when none is called so.</summary>
    public static Room? Exact(Programme programme, string typed)
    {
        var (name, slug) = (typed.Trim(), Slug.Of(typed));
        return name.Length == 0 ? null : programme.Rooms.FirstOrDefault(room => room.Id.Value == slug || Slug.Of(room.Name) == slug
            || string.Equals(room.Channel, name.TrimStart('#'), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The same, or the only room with this in its name.</summary>
    public static Room? Find(Programme programme, string typed)
    {
        if (Exact(programme, typed) is { } exact)
            return exact;
        if (typed.Trim().Length == 0)
            return null;
        var rooms = programme.Rooms.Where(room => room.Name.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase)).Take(2).ToArray();
        return rooms is [var only] ? only : null;
    }
}
