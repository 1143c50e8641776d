using System.Globalization;
using System.Text;
using Live.Questions;

namespace Live.Tests;

/// <summary>A state as text, with everything that has no order in one order: equal texts are equal states.</summary>
internal static class StateText
{
    public static string Of(State state)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{state.Position} {state.Source} {state.ScheduleVersion}");
        foreach (var session in state.Programme?.Sessions ?? [])
            text.AppendLine(CultureInfo.InvariantCulture, $"{session} {string.Join(',', session.Chairs)} {state.PlannedAt(session.Id)}");
        foreach (var release in state.Releases)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{release.Version} {release.At} {release.Who} {release.Headline} {release.Undoes} {release.UndoneBy} {release.Batch}");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"{state.Settled} {string.Join(' ', state.Held)}");
        text.AppendJoin('\n', state.Broadcasts.Values.Select(broadcast => $"{broadcast with { Rooms = [] }} {string.Join(',', broadcast.Rooms)}").Order(StringComparer.Ordinal));

        foreach (var question in state.Questions.ById.Values.OrderBy(question => question.Id.Value, StringComparer.Ordinal))
            text.AppendLine(Of(question));
        foreach (var session in state.Programme?.Sessions ?? [])
            text.AppendLine(CultureInfo.InvariantCulture, $"{session.Id}: {string.Join(',', state.Questions.AllIn(session.Id).Select(question => question.Id))}");
        text.AppendJoin('\n', state.Moments.Values.Select(moment => moment.ToString()).Order(StringComparer.Ordinal));
        text.AppendJoin('\n', state.Left.Select(session => session.ToString()).Order(StringComparer.Ordinal));
        text.AppendJoin('\n', state.Posts.Select(post => post.ToString()).Order(StringComparer.Ordinal));
        text.AppendJoin('\n', state.Revoked.Select(person => person.ToString()).Order(StringComparer.Ordinal));
        text.AppendJoin('\n', state.Chairs.Here.Select(here => here.ToString()).Order(StringComparer.Ordinal));
        text.AppendJoin('\n', state.Chairs.Replacements).AppendJoin('\n', state.Chairs.Messages);
        text.AppendJoin('\n', state.Homes.Select(home => home.ToString()).Order(StringComparer.Ordinal));
        text.AppendJoin('\n', state.Reminders.Select(set => $"{set.Key} {string.Join(',', set.Value.Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal));
        return text.ToString();
    }

    private static string Of(Question question) => string.Create(CultureInfo.InvariantCulture,
        $"{question with { Voters = [], OwnVoters = [], Former = [], Merged = [] }} {string.Join(',', question.Voters.Order(StringComparer.Ordinal))} {string.Join(',', question.OwnVoters.Order(StringComparer.Ordinal))} {string.Join(',', question.Former)} {string.Join(',', question.Merged)}");
}
