using Live.Programmes;
using Live.Server.Access;
using Live.Server.Screens.Views;
using Live.Server.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Server.Tests.Slack;

public sealed class LiveCommandTests
{
    [Theory]
    [InlineData("now")]
    [InlineData("Now")]
    public async Task Now_says_what_is_on_and_what_is_next_in_every_room(string typed)
    {
        await using var app = await LiveApp.StartAsync();
        var shown = (await app.Mira.TypesLiveAsync(typed, "#lounge")).ShownText;
        Assert.Contains("*Now* in Hall A: *Invited Talk 1* · Ada Sample, until <!date^", shown, StringComparison.Ordinal);
        Assert.Contains("<https://stream.example.org/hall-a|watch live>", shown, StringComparison.Ordinal);
        Assert.Contains("|10:30>: *Coffee*", shown, StringComparison.Ordinal);
        Assert.Contains("*Now* in Hall B: *Panel*", shown, StringComparison.Ordinal);
        Assert.Contains("Nothing else is planned here.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Now_answers_also_where_many_rooms_have_much_to_say()
    {
        var rooms = Enumerable.Range(1, 30).Select(number => new Room(new($"room-{number}"), $"Room {number}", null)).ToArray();
        var programme = ADay.Programme with
        {
            Rooms = [.. ADay.Programme.Rooms, .. rooms],
            Sessions = Programme.InOrder([.. ADay.Programme.Sessions, .. rooms.Select(room =>
                ADay.Session(new($"in-{room.Id}"), new string('t', 150), "10:00", "11:00", room.Id.Value))]),
        };
        await using var app = await LiveApp.StartAsync(new Setup { Programme = programme });
        Assert.Contains("Room 30", (await app.Mira.TypesLiveAsync("now")).ShownText, StringComparison.Ordinal);
        Assert.Contains("Room 30", (await app.Mira.TypesLiveAsync("schedule")).ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schedule_shows_the_day_with_its_questions_and_what_is_on()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Counted?");
        var shown = (await app.Mira.TypesLiveAsync("schedule")).ShownText;
        Assert.Contains("*▸* <!date^", shown, StringComparison.Ordinal);
        Assert.Contains("*Invited Talk 1* · Ada Sample · Hall A · 1 question", shown, StringComparison.Ordinal);
        Assert.Contains("*Coffee*", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mira", false, false)]
    [InlineData("wei", true, false)]
    [InlineData("olga", true, true)]
    public async Task Help_tells_everybody_what_they_can_do(string who, bool link, bool delay)
    {
        await using var app = await LiveApp.StartAsync();
        foreach (var typed in new[] { "", "help" })
        {
            var shown = (await app.Attendee(who).TypesLiveAsync(typed)).ShownText;
            Assert.Contains("`/ask Your question`", shown, StringComparison.Ordinal);
            Assert.Equal(link, shown.Contains("`/live chair`", StringComparison.Ordinal));
            Assert.Equal(delay, shown.Contains("`/live delay 10`", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Something_unknown_is_answered_with_what_is_known()
    {
        await using var app = await LiveApp.StartAsync();
        Assert.Contains("“dance” is not something I know. Try /live now, /live schedule or /live help.",
            (await app.Mira.TypesLiveAsync("dance")).ShownText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wei", "You chair *Invited Talk 1* · Ada Sample at")]
    [InlineData("hadi", "*Invited Talk 2*")] // known by e-mail
    public async Task A_chair_gets_a_personal_link_that_works(string who, string sentence)
    {
        await using var app = await LiveApp.StartAsync();
        var answer = await app.Attendee(who).TypesLiveAsync("chair");
        Assert.Contains(sentence, answer.ShownText, StringComparison.Ordinal);
        var address = new Uri(Assert.Single(answer.Elements).Definition.GetProperty("url").GetString()!);
        Assert.Equal("/chair", address.AbsolutePath);
        await using var screen = await app.ScreenAsync();
        Assert.Equal(who, (await screen.EnterAsync(address.Fragment[1..])).Value?.Id);
    }

    [Fact]
    public async Task An_organizer_gets_the_desk_too()
    {
        await using var app = await LiveApp.StartAsync();
        var answer = await app.Olga.TypesLiveAsync("chair");
        Assert.Equal(["Open the chair's screen", "Open the organizers' desk"], answer.Elements.Select(element => element.Label));
    }

    [Fact]
    public async Task An_organizer_gets_what_to_hand_on_for_the_projector_and_for_people_from_afar()
    {
        await using var app = await LiveApp.StartAsync();
        var shown = (await app.Olga.TypesLiveAsync("desk")).ShownText;
        await using var projector = await app.ScreenAsync();
        Assert.Null((await projector.EnterAsync(After(shown, "https://live.example.org/stage#"))).Refusal);
        Assert.Null((await projector.CallAsync<RoomCodeView>("RoomCode")).Refusal);
        var code = After(shown, "https://live.example.org/#join=");
        Assert.Equal(PassKind.Remote, app.Services.GetRequiredService<JoinCodes>().Read(code, app.Programme.Id, app.Node.Now));
        Assert.DoesNotContain("#join=", (await app.Wei.TypesLiveAsync("chair")).ShownText, StringComparison.Ordinal);

        static string After(string text, string start) => text[(text.IndexOf(start, StringComparison.Ordinal) + start.Length)..].Split('`')[0];
    }

    [Fact]
    public async Task Who_is_not_in_the_programme_gets_no_link_and_hears_why()
    {
        await using var app = await LiveApp.StartAsync();
        var answer = await app.Mira.TypesLiveAsync("chair");
        Assert.Empty(answer.Elements);
        Assert.Contains("The programme does not name you as a chair or organizer.", answer.ShownText, StringComparison.Ordinal);
    }
}
