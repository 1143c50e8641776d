using System.Collections.Immutable;
using System.Text.Json;

namespace Live.Rehearsal.Workspace;

/// <summary>What a person got for a command, a click or a shortcut.</summary>
/// <param name="AckTime">Real time until the bot acknowledged, or until it was given up.</param>
/// <param name="TriggerId">Ask <see cref="StandInWorkspace.ViewOpenedBy"/> with it for a modal that opens after the acknowledgement.</param>
public sealed record InteractionOutcome(TimeSpan AckTime, string TriggerId)
{
    /// <summary>What Slack told the person instead of a response; null if the bot acknowledged in time.</summary>
    public string? Error { get; init; }

    /// <summary>The message that came with the acknowledgement of a command.</summary>
    public SlackMessage? Response { get; init; }

    /// <summary>The modal that was open by the time of the acknowledgement because of this.</summary>
    public SlackView? View { get; init; }

    public bool IsAcknowledged => Error is null;

    public bool HasOpenedModal => View is not null;
}

/// <summary>What became of a form.</summary>
public sealed record SubmissionOutcome(TimeSpan AckTime)
{
    /// <summary>Complaints at the fields, by block id: of the client (a required field) or of the bot (response_action errors).</summary>
    public ImmutableDictionary<string, string> FieldErrors { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What Slack told the person if the bot did not acknowledge.</summary>
    public string? Error { get; init; }

    /// <summary>What the person sees now: the next view, the same one with errors, or null if the modal closed.</summary>
    public SlackView? View { get; init; }

    public bool IsAccepted => Error is null && FieldErrors.IsEmpty;
}

/// <summary>The options for an external menu.</summary>
public sealed record SuggestionOutcome(TimeSpan AckTime, ImmutableArray<SuggestedOption> Options, string? Error);

public sealed record SuggestedOption(string Text, string Value, JsonElement Definition);
