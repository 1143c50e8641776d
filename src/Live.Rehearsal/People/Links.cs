using Live.Rehearsal.People.Deeds;

namespace Live.Rehearsal.People;

/// <summary>"/live chair": how chairs and organizers come by their personal links.</summary>
internal static class Links
{
    /// <summary>The token of a link's address. A start that is still under way is waited for.</summary>
    /// <exception cref="InvalidOperationException">Live gives no link to this person.</exception>
    public static async Task<string> AskAsync(Scene scene, string user, CancellationToken cancellationToken)
    {
        var channel = scene.Day.Channels.Values.First();
        var outcome = await scene.Workspace.SlashCommandAsync(user, channel, Wire.LiveCommand, "chair", cancellationToken);
        var address = outcome.Response?.Elements.FirstOrDefault(element => element.ActionId == Wire.Link)?.Definition.GetProperty("url").GetString();
        return address is null
            ? throw new InvalidOperationException($"There is no link for {user}: {outcome.Error ?? outcome.Response?.ShownText} {string.Join(' ', scene.Workspace.Statistics().Notes)}")
            : new Uri(address).Fragment.TrimStart('#');
    }
}
