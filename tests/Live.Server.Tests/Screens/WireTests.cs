using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Live.Server.Screens;
using Live.TypeScript;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Live.Server.Tests.Screens;

/// <summary>The screens' types are the server's: written from them, and the build stops when they differ.</summary>
public sealed partial class WireTests
{
    [Fact]
    public void A_view_is_written_with_what_may_be_null_listed_named_chosen_or_left_out()
    {
        var text = WireText.Of(typeof(SeatHub), [typeof(Hall)]);

        Assert.Contains("export type Mood = 'calm' | 'veryLoud';\n", text, StringComparison.Ordinal);
        Assert.Contains(
            """
            export interface Hall {
              readonly name: string;
              readonly since: string | null;
              readonly mood: Mood | null;
              readonly rows: readonly Seat[];
              readonly nicknames: readonly (string | null)[];
              readonly byNumber: Readonly<Record<string, Seat | null>>;
              readonly width: number | null;
              readonly link: string | null;
            }
            """, text, StringComparison.Ordinal);
        Assert.Contains("  Take(seat: Seat, why: string | null): Taken;\n", text, StringComparison.Ordinal);
        Assert.Contains("export interface Seat {\n  readonly number: number;\n  readonly note?: string | null;\n}", text, StringComparison.Ordinal);
        Assert.Contains("export interface Pushes {\n  News: Seat;\n}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_view_is_noticed_and_the_sentence_says_what_to_do()
    {
        var path = Path.GetTempFileName();
        var file = new WireFile(path);
        Assert.Null(file.Keep(WireText.Of(typeof(SeatHub), [typeof(Before.Door)]), write: true));
        Assert.Null(file.Keep(WireText.Of(typeof(SeatHub), [typeof(Before.Door)]), write: false));

        var problem = file.Keep(WireText.Of(typeof(SeatHub), [typeof(After.Door)]), write: false);

        Assert.Contains("here stands “readonly open: boolean;”, the server has “readonly open: boolean | null;”", problem, StringComparison.Ordinal);
        Assert.EndsWith("Write them anew with: dotnet build src/Live.Server -p:WriteWire=true", problem, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public void What_the_screens_have_no_type_for_is_refused_by_name()
    {
        var refused = Assert.Throws<UnknownOnTheWireException>(() => WireText.Of(typeof(SeatHub), [typeof(Odd)]));
        Assert.StartsWith("Odd.Left is a TimeSpan", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_view_has_the_properties_that_the_hub_writes()
    {
        var services = new ServiceCollection();
        services.AddScreens();
        var hub = services.BuildServiceProvider().GetRequiredService<IOptions<JsonHubProtocolOptions>>().Value;
        var json = new JsonSerializerOptions(hub.PayloadSerializerOptions) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        var text = WireText.Of(typeof(ScreenHub).Assembly);
        var views = typeof(ScreenHub).Assembly.GetExportedTypes()
            .Where(type => type is { Namespace: "Live.Server.Screens.Views", IsClass: true, IsGenericType: false, IsAbstract: false }).ToArray();

        Assert.NotEmpty(views);
        foreach (var view in views)
        {
            var written = json.GetTypeInfo(view).Properties.Select(property => property.Name).Order(StringComparer.Ordinal);
            Assert.Equal(written, Properties(text, view.Name).Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Properties(string text, string view)
    {
        var block = Regex.Match(text, $@"export interface {view}( extends (?<base>\w+))? {{(?<lines>.*?)\n}}", RegexOptions.Singleline);
        var own = Property().Matches(block.Groups["lines"].Value).Select(match => match.Groups[1].Value);
        return block.Groups["base"] is { Success: true, Value: var inherited } ? own.Concat(Properties(text, inherited)) : own;
    }

    [GeneratedRegex(@"\n  readonly (\w+)")]
    private static partial Regex Property();

    /// <summary>What a hub says to its screens here.</summary>
    public interface IScreenOfSeats
    {
        /// <summary>A seat changed.</summary>
        Task News(Seat seat);
    }

    /// <summary>A hub for seats.</summary>
    public sealed class SeatHub : Hub<IScreenOfSeats>
    {
        /// <summary>Takes a seat.</summary>
        public Task<Answer<Taken>> Take(Seat seat, string? why, CancellationToken cancel) => Task.FromCanceled<Answer<Taken>>(cancel);
    }

    public sealed record Answer<T>(T? Value);

    public sealed record Taken(long Position);

    public sealed record Seat(int Number, string? Note = null);

    public sealed record Odd(TimeSpan Left);

    public sealed record Hall(
        string Name, DateTimeOffset? Since, Mood? Mood, IReadOnlyList<Seat> Rows, IReadOnlyList<string?> Nicknames,
        IReadOnlyDictionary<string, Seat?> ByNumber, double? Width, Uri? Link);

    public enum Mood
    {
        Calm,
        VeryLoud,
    }

    public static class Before
    {
        public sealed record Door(bool Open);
    }

    public static class After
    {
        public sealed record Door(bool? Open);
    }
}
