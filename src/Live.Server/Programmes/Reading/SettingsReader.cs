using System.Collections.Immutable;
using System.Globalization;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Programmes.Values;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes.Reading;

/// <summary>Reads what holds for the whole gathering: "announce" and "questions".</summary>
internal sealed class SettingsReader(Problems problems)
{
    private const int MostPerPerson = 1_000;

    /// <summary>What the file says, and the defaults for what it does not.</summary>
    public Settings Read(Fields file)
    {
        var settings = Settings.Default;
        if (Group(file, Keys.Announce, Keys.OfAnnounce) is { } announce)
        {
            var called = announce.Duration(Keys.Chairs) ?? settings.CallChairs;
            settings = settings with
            {
                Leads = announce.Has(Keys.Lead) ? Leads(announce) : settings.Leads,
                AnnounceStart = announce.Flag(Keys.Start) ?? settings.AnnounceStart,
                AnnounceQuestions = announce.Flag(Keys.Questions) ?? settings.AnnounceQuestions,
                AnnounceEnd = announce.Flag(Keys.End) ?? settings.AnnounceEnd,
                CallChairs = called,
                MissChairs = Missing(announce, called, settings.MissChairs),
                Settle = Settle(announce) ?? settings.Settle,
                Topics = announce.Flag(Keys.Topics) ?? settings.Topics,
            };
        }

        if (Group(file, Keys.Questions, Keys.OfQuestions) is { } questions)
        {
            settings = settings with { QuestionsPerPerson = PerPerson(questions) ?? settings.QuestionsPerPerson };
            QuestionTime = questions.Duration(Keys.Time);
        }

        return settings;
    }

    /// <summary>The question time of talks and panels that the file wants, once it has been read; null when it has no wish.</summary>
    public TimeSpan? QuestionTime { get; private set; }

    private Fields? Group(Fields file, string key, KeySet keys)
    {
        switch (file.Find(key))
        {
            case null:
                return null;
            case Mapping group:
                return new Fields(group, keys, problems);
            case var other:
                problems.Error(other, ProblemCodes.ValueShape, $"\"{key}\" is not a group of keys.",
                    $"Under it stand {Words.List(keys.Names)}, each with its value.");
                return null;
        }
    }

    private ImmutableArray<TimeSpan> Leads(Fields announce)
    {
        var leads = ImmutableArray.CreateBuilder<TimeSpan>();
        foreach (var text in announce.Texts(Keys.Lead))
        {
            if (Words.IsNo(text.Text) || announce.Duration(text) is not { } lead)
                continue;
            if (lead <= TimeSpan.Zero)
                problems.Error(text, ProblemCodes.ValueRange, $"A lead time of {text.Text} is not before the start.",
                    "Write minutes, 1 or more; the start itself is announced by \"start: true\".");
            else if (!leads.Contains(lead))
                leads.Add(lead);
        }

        return leads.ToImmutable();
    }

    /// <summary>A chair is missed only after having been called.</summary>
    private TimeSpan Missing(Fields announce, TimeSpan called, TimeSpan usual)
    {
        if (announce.Text(Keys.Missing) is not { } text)
            return called > usual ? usual : TimeSpan.Zero;
        if (announce.Duration(text) is not { } missing)
            return usual;
        if (missing > TimeSpan.Zero && missing >= called)
            problems.Error(text, ProblemCodes.ValueRange, $"Chairs would be missed {text.Text} before the start, but are not called before that.",
                "Write fewer minutes than under \"chairs\", or \"missing: none\".");
        return missing;
    }

    private TimeSpan? Settle(Fields announce)
    {
        var settle = announce.Duration(Keys.Settle);
        if (settle is null || settle <= ChangeBatch.Longest)
            return settle;
        problems.Error(announce.Text(Keys.Settle)!, ProblemCodes.ValueRange, "Nobody should wait so long to read what has changed.",
            $"Write {Durations.Say(ChangeBatch.Longest)} or less; 0 tells every change at once.");
        return null;
    }

    private int? PerPerson(Fields questions)
    {
        if (questions.Text(Keys.PerPerson) is not { } text)
            return null;
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostPerPerson)
            return count;
        problems.Error(text, ProblemCodes.ValueRange, $"\"{text.Text}\" is not a number of questions that a person can have.",
            $"Write a whole number from 1 to {MostPerPerson}.");
        return null;
    }
}
