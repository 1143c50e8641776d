using System.Globalization;
using System.Text.Json;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Schedule;
using Live.Server.Screens.Views;
using Live.Server.Slack.Organizing;

namespace Live.Server.Slack;

/// <summary>The modals of "running late": what to fill in, what would happen, and that it was sent.</summary>
internal static class DelayForm
{
    private const int Most = 90; // a menu holds 100
    private const string NowOn = "now";

    private static readonly int[] minutes = [5, 10, 15, 20, 25, 30, 45, 60, 90, 120];

    /// <summary>What can run late: what is on or to come.</summary>
    public static IEnumerable<Session> Sessions(Programme programme, DateTimeOffset now) =>
        programme.Sessions.Where(session => !session.Cancelled && session.End > now).OrderBy(session => session.IsOn(now) ? 0 : 1);

    /// <summary>The form.</summary>
    public static ModalViewDefinition Form(Programme programme, DateTimeOffset now)
    {
        var sessions = Sessions(programme, now).Take(Most).ToArray();
        Option[] sessionOptions = [.. sessions.Select(session => Choice(Named(programme, session, now), session.Id.Value))];
        Option[] minuteOptions = [.. minutes.Select(each => Choice(Say.Count(each, "minute"), each.ToString(CultureInfo.InvariantCulture)))];
        Option[] absorbers =
        [
            Choice("The first break that stays long enough", "auto"),
            Choice("Nothing: the rest of the day moves", "none"),
            .. sessions.Where(session => session.Kind is SessionKind.Break or SessionKind.Poster)
                .Select(session => Choice(Named(programme, session, now), session.Id.Value)),
        ];
        return new ModalViewDefinition
        {
            CallbackId = Wire.DelayView,
            Title = "Running late",
            Submit = "Preview",
            Close = "Cancel",
            Blocks =
            [
                Menu(Wire.SessionInput, "What runs late?", sessionOptions, sessions is [var first, ..] && first.IsOn(now) ? sessionOptions[0] : null),
                Menu(Wire.MinutesInput, "By how much?", minuteOptions, minuteOptions[1]),
                Menu(Wire.AbsorbInput, "What takes it up?", absorbers, absorbers[0]),
                Say.Small("Nothing is sent yet: you see first what would change."),
            ],
        };
    }

    /// <summary>What was filled in; null when a field is empty.</summary>
    public static ChangeRequest? Read(ViewState state) =>
        Chosen(state, Wire.SessionInput) is { } session && Chosen(state, Wire.AbsorbInput) is { } absorb
        && int.TryParse(Chosen(state, Wire.MinutesInput), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ChangeRequest("late", session, number, absorb) : null;

    /// <summary>What would happen; submitting sends exactly this.</summary>
    public static ModalViewDefinition Preview(Live.State state, ChangeRequest change, ScheduleDraft draft, DateTimeOffset now, Refusal? note = null)
    {
        var programme = state.Programme!;
        var preview = SchedulePreview.Of(state, draft, now);
        var view = ScheduleText.Preview(programme, preview);
        List<Block> blocks = note is null ? [] : [Say.Section(SlackText.Escape(note.Sentence))];
        blocks.AddRange(ChangePreview.Messages(programme, preview));
        blocks.Add(Say.Small(ChangePreview.Effects(view)));
        return new ModalViewDefinition
        {
            CallbackId = Wire.SendDelayView,
            PrivateMetadata = JsonSerializer.Serialize(new DelayShown(change, view.BasedOn, view.Fingerprint)),
            Title = "Send this?",
            Submit = "Send",
            Close = "Cancel",
            Blocks = blocks,
        };
    }

    /// <summary>It was sent; submitting takes it back.</summary>
    public static ModalViewDefinition Sent(Live.State state, Release release) => new()
    {
        CallbackId = Wire.UndoDelayView,
        PrivateMetadata = release.Version.ToString(CultureInfo.InvariantCulture),
        Title = "Sent",
        Submit = "Undo",
        Close = "Done",
        Blocks = [.. ChangePreview.Sent(state, release).Blocks.Where(block => block is not ActionsBlock)],
    };

    /// <summary>A sentence in place of the modal.</summary>
    public static UpdateViewResponse Sentence(string sentence) =>
        new()
    {
        View = new ModalViewDefinition { Title = "Running late", Close = "Close", Blocks = [Say.Section(SlackText.Escape(sentence))] },
    };

    private static string? Chosen(ViewState state, string input) => state.GetValue<StaticSelectValue>(input, input)?.SelectedOption?.Value;

    private static InputBlock Menu(string input, string label, Option[] options, Option? initial) => new()
    {
        BlockId = input,
        Label = label,
        Element = new StaticSelectMenu { ActionId = input, Placeholder = "Choose", Options = options, InitialOption = initial },
    };

    private static Option Choice(string text, string value) => new() { Text = new PlainText(Say.Cut(text, 75)), Value = value };

    private static string Named(Programme programme, Session session, DateTimeOffset now) => Say.Join(
        session.IsOn(now) ? NowOn : Say.Local(programme, session.Start).ToString("HH:mm", CultureInfo.InvariantCulture),
        programme.Rooms.Length > 1 ? programme.Room(session.Room).Name : null, session.Title);
}

/// <summary>A delay as an organizer saw it.</summary>
/// <param name="Change">What was asked for.</param>
/// <param name="BasedOn">The version that it was computed on.</param>
/// <param name="Fingerprint">Of the draft.</param>
internal sealed record DelayShown(ChangeRequest Change, int BasedOn, string Fingerprint);
