using System.Reflection;
using Live.Broadcasts;
using Live.Chairs;
using Live.Log;
using Live.Questions;
using Live.Schedule;
using Live.Server.Access;
using Live.Server.Reports;
using Live.Server.Screens;
using Live.Server.Screens.Views;
using Live.Server.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Server.Tests.Screens;

/// <summary>Every hub method for everybody who could call it. A new method has to be added here.</summary>
public sealed class HubPermissionTests
{
    private const string Yes = "ok";
    private const string NoLink = "link.missing";
    private const string NotChair = "role.chair-needed";
    private const string NotAttendee = "role.attendee-needed";
    private const string NotYours = "question.not-yours";
    private const string NotProjector = "code.projector";
    private const string NotOrganizer = "role.organizer-needed";

    private static readonly string[] Everybody = [Yes, Yes, Yes, Yes, Yes];
    private static readonly string[] Chairs = [NoLink, NotChair, NotChair, Yes, Yes];
    private static readonly string[] Organizers = [NoLink, NotOrganizer, NotOrganizer, NotOrganizer, Yes];
    private static readonly string[] OnlyOwn = [NoLink, NotYours, NotYours, NotYours, NotYours];
    private static readonly string[] AnyChair = [NotProjector, NotProjector, Yes, Yes, Yes];
    private static readonly string[] Attendees = [NoLink, Yes, NotAttendee, NotAttendee, NotAttendee];
    private static readonly ChangeRequest Late = new("late", ADay.Talk2.Value, 10, "auto");

    /// <summary>Method → what someone without a link, an attendee in the room, the chair of another session, the chair and an organizer hear.</summary>
    private static readonly Dictionary<string, string[]> Table = new()
    {
        [nameof(ScreenHub.Enter)] = Everybody,
        [nameof(ScreenHub.WatchChair)] = Chairs,
        [nameof(ScreenHub.WatchStage)] = Everybody,
        [nameof(ScreenHub.WatchAttendee)] = Everybody,
        [nameof(ScreenHub.RoomCode)] = AnyChair,
        [nameof(ScreenHub.WatchDesk)] = Organizers,
        [nameof(ScreenHub.ReadReport)] = Chairs,
        [nameof(ScreenHub.Ask)] = Attendees,
        [nameof(ScreenHub.Similar)] = Attendees,
        [nameof(ScreenHub.Vote)] = Attendees,
        [nameof(ScreenHub.Withdraw)] = OnlyOwn,
        [nameof(ScreenHub.AskInWriting)] = OnlyOwn,
        [nameof(ScreenHub.Queue)] = Chairs,
        [nameof(ScreenHub.Put)] = Chairs,
        [nameof(ScreenHub.Answer)] = Chairs,
        [nameof(ScreenHub.Dismiss)] = Chairs,
        [nameof(ScreenHub.Leave)] = Chairs,
        [nameof(ScreenHub.Back)] = Chairs,
        [nameof(ScreenHub.Pin)] = Chairs,
        [nameof(ScreenHub.Reword)] = Chairs,
        [nameof(ScreenHub.HandOver)] = Chairs,
        [nameof(ScreenHub.Merge)] = Chairs,
        [nameof(ScreenHub.Split)] = Chairs,
        [nameof(ScreenHub.Arrange)] = Chairs,
        [nameof(ScreenHub.TakeFromRoom)] = Chairs,
        [nameof(ScreenHub.Preview)] = Organizers,
        [nameof(ScreenHub.Release)] = Organizers,
        [nameof(ScreenHub.Undo)] = Organizers,
        [nameof(ScreenHub.Hold)] = Organizers,
        [nameof(ScreenHub.ReleaseHeld)] = Organizers,
        [nameof(ScreenHub.DropHeld)] = Organizers,
        [nameof(ScreenHub.PreviewBroadcast)] = Organizers,
        [nameof(ScreenHub.Broadcast)] = Organizers,
        [nameof(ScreenHub.SendHeldBroadcast)] = Organizers,
        [nameof(ScreenHub.TakeBackBroadcast)] = Organizers,
        [nameof(ScreenHub.RevokeLinks)] = Organizers,
        [nameof(ScreenHub.CheckIn)] = Chairs,
        [nameof(ScreenHub.SendToChair)] = Organizers,
        [nameof(ScreenHub.AcknowledgeMessage)] = Chairs,
        [nameof(ScreenHub.LeaveRest)] = Chairs, // what is asked from then on is left over already
        [nameof(ScreenHub.BringRestBack)] = Chairs,
        [nameof(ScreenHub.ReplaceChair)] = Organizers, // the last one: who is replaced is cut off
    };

    [Fact]
    public void The_table_names_every_method() => Assert.Equal(
        typeof(ScreenHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.GetBaseDefinition().DeclaringType == typeof(ScreenHub)).Select(method => method.Name).Order(),
        Table.Keys.Order());

    [Fact]
    public async Task Everybody_may_do_what_the_table_says_and_nothing_else()
    {
        await using var app = await LiveApp.StartAsync();
        await using var nobody = await app.ScreenAsync();
        await using var stranger = await app.ScreenAsync();
        await using var attendee = await app.ScreenInTheRoomAsync("somebody");
        await using var other = await app.ScreenOfAsync("hadi");
        await using var chair = await app.ScreenOfAsync("wei");
        await using var organizer = await app.ScreenOfAsync("olga");
        (Screen Screen, string Link)[] callers =
        [
            (nobody, app.LinkOf("otto")), (attendee, app.LinkInTheRoomOf("somebody")),
            (other, app.LinkOf("hadi")), (chair, app.LinkOf("wei")), (organizer, app.LinkOf("olga")),
        ];
        foreach (var (method, expected) in Table)
        {
            var heard = new List<string>();
            foreach (var (screen, link) in callers)
            {
                heard.Add(method == nameof(ScreenHub.Enter)
                    ? Said(await (screen == nobody ? stranger : screen).EnterAsync(link))
                    : await CallAsync(app, screen, organizer, method));
            }

            Assert.Equal((method, string.Join(' ', expected)), (method, string.Join(' ', heard)));
        }
    }

    [Fact]
    public async Task A_projector_shows_the_code_of_the_room_and_does_nothing_else()
    {
        await using var app = await LiveApp.StartAsync();
        await using var projector = await app.ScreenAsync();
        var me = (await projector.EnterAsync(app.Services.GetRequiredService<Links>().MakeForProjector(app.Programme.Id, app.Node.Now))).Value!;
        Assert.Equal((null, null, false, 0), (me.Id, me.Name, me.Organizer, me.Sessions.Count));
        var shown = (await projector.CallAsync<RoomCodeView>(nameof(ScreenHub.RoomCode))).Value!;
        Assert.EndsWith($"/#join={shown.Code.Replace("-", "", StringComparison.Ordinal)}", shown.Address.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(PassKind.InTheRoom, app.Services.GetRequiredService<JoinCodes>().Read(shown.Code, app.Programme.Id, app.Node.Now));
        Assert.InRange(shown.Until - app.Node.Now, TimeSpan.Zero, JoinCodes.Period);
        var question = await QuestionAsync(app);
        foreach (var (method, arguments) in new (string, object?[])[]
        {
            ("Ask", [ADay.Talk1.Value, null, "May I?", null, "key"]), ("Vote", [question.Id.Value, true, "key"]), ("Queue", [question.Id.Value, "key"]),
        })
            Assert.Equal(NoLink, (await projector.CallAsync<Asked>(method, arguments)).Refusal?.Code);
    }

    [Fact]
    public async Task A_forged_link_opens_nothing()
    {
        await using var app = await LiveApp.StartAsync();
        await using var screen = await app.ScreenAsync();
        Assert.Equal("link.forged", (await screen.EnterAsync(app.LinkOf("olga")[..^2] + "xx")).Refusal?.Code);
        Assert.Equal("link.missing", (await screen.WatchDeskAsync()).Refusal?.Code);
    }

    [Fact]
    public async Task The_link_tells_who_one_is_and_what_one_may_moderate()
    {
        await using var app = await LiveApp.StartAsync();
        await using var screen = await app.ScreenAsync();
        var wei = (await screen.EnterAsync(app.LinkOf("wei"))).Value!;
        Assert.Equal(("wei", "Wei Chair", false, "panel talk-1"), (wei.Id, wei.Name, wei.Organizer, string.Join(' ', wei.Sessions.Order())));
        var olga = (await screen.EnterAsync(app.LinkOf("olga"))).Value!;
        Assert.Equal((true, "panel talk-1 talk-2"), (olga.Organizer, string.Join(' ', olga.Sessions.Order())));
    }

    private static async Task<string> CallAsync(LiveApp app, Screen screen, Screen organizer, string method)
    {
        var question = await QuestionAsync(app);
        var id = question.Id.Value;
        return method switch
        {
            nameof(ScreenHub.WatchChair) => Said(await screen.WatchChairAsync(ADay.Talk1)),
            nameof(ScreenHub.WatchStage) => Said(await screen.WatchStageAsync("hall-a")),
            nameof(ScreenHub.RoomCode) => Said(await screen.CallAsync<RoomCodeView>(method)),
            nameof(ScreenHub.WatchDesk) => Said(await screen.WatchDeskAsync()),
            nameof(ScreenHub.ReadReport) => Said(await screen.CallAsync<ReportView>(method, ADay.Talk1.Value)),
            nameof(ScreenHub.Ask) => Said(await screen.CallAsync<Asked>(method, ADay.Talk1.Value, null, "Allowed?", "Somebody", id)),
            nameof(ScreenHub.Similar) => Said(await screen.CallAsync<SimilarView>(method, ADay.Talk1.Value, null, "Anything alike?", null)),
            nameof(ScreenHub.WatchAttendee) => Said(await screen.WatchAttendeeAsync(null, ADay.Talk1)),
            nameof(ScreenHub.Vote) => Said(await screen.DoAsync(method, id, true)),
            nameof(ScreenHub.Dismiss) => Said(await screen.DoAsync(method, id, "asked already")),
            nameof(ScreenHub.Pin) => Said(await screen.DoAsync(method, id, true)),
            nameof(ScreenHub.Reword) => Said(await screen.DoAsync(method, id, "In other words?")),
            nameof(ScreenHub.LeaveRest) => Said(await screen.DoAsync(method, ADay.Talk1.Value)),
            nameof(ScreenHub.Merge) => Said(await screen.DoAsync(method, id, (await QuestionAsync(app)).Id.Value)),
            nameof(ScreenHub.Split) => Said(await Then(MergeAsync(app, organizer, id), () => screen.DoAsync(method, id))),
            nameof(ScreenHub.Arrange) => Said(await screen.DoAsync(method, ADay.Talk1.Value, new[] { id })),
            nameof(ScreenHub.TakeFromRoom) => Said(await screen.CallAsync<Asked>(method, ADay.Talk1.Value, null, id)),
            nameof(ScreenHub.BringRestBack) => Said(await Then(organizer.DoAsync(nameof(ScreenHub.LeaveRest), ADay.Talk1.Value), () => screen.DoAsync(method, ADay.Talk1.Value))),
            nameof(ScreenHub.HandOver) => Said(await screen.DoAsync(method, id, ADay.Panel.Value)),
            nameof(ScreenHub.Back) => Said(await Then(organizer.DoAsync("Queue", id), () => screen.DoAsync(method, id))),
            nameof(ScreenHub.Preview) => Said(await screen.PreviewAsync(Late)),
            nameof(ScreenHub.Release) => Said(await screen.ReleaseAsync(Late, (await organizer.PreviewAsync(Late)).Value!)),
            nameof(ScreenHub.Hold) => Said(await screen.HoldAsync(Late, (await organizer.PreviewAsync(Late)).Value!)),
            nameof(ScreenHub.ReleaseHeld) => Said(await ReleaseHeldAsync(app, screen, organizer)),
            nameof(ScreenHub.DropHeld) => Said(await screen.DoAsync(method, (await HeldAsync(app, organizer)).Id.Value)),
            nameof(ScreenHub.PreviewBroadcast) => Said(await screen.CallAsync<BroadcastPreview>(method, "Lunch.", new[] { "hall-a" })),
            nameof(ScreenHub.Broadcast) => Said(await screen.DoAsync(method, "Lunch.", new[] { "hall-a" }, false)),
            nameof(ScreenHub.SendHeldBroadcast) or nameof(ScreenHub.TakeBackBroadcast) =>
                Said(await screen.DoAsync(method, await HeldBroadcastAsync(app, organizer))),
            nameof(ScreenHub.Undo) => Said(await screen.DoAsync(method, app.State.ScheduleVersion)),
            nameof(ScreenHub.CheckIn) => Said(await screen.DoAsync(method, ADay.Talk1.Value, "wei")),
            nameof(ScreenHub.SendToChair) => Said(await screen.DoAsync(method, ADay.Talk1.Value, "Five minutes left.")),
            nameof(ScreenHub.AcknowledgeMessage) => Said(await screen.DoAsync(method, await MessageAsync(app))),
            nameof(ScreenHub.ReplaceChair) => Said(await screen.DoAsync(method, ADay.Talk2.Value, "hadi", "otto")),
            nameof(ScreenHub.RevokeLinks) => Said(await screen.DoAsync(method, "otto")),
            _ => Said(await screen.DoAsync(method, id)),
        };
    }

    private static async Task<Held> HeldAsync(LiveApp app, Screen organizer)
    {
        await organizer.HoldAsync(Late, (await organizer.PreviewAsync(Late)).Value!);
        return app.State.Held[^1];
    }

    private static async Task<Reply<Done>> ReleaseHeldAsync(LiveApp app, Screen screen, Screen organizer)
    {
        var held = await HeldAsync(app, organizer);
        var shown = (await organizer.PreviewAsync(Late)).Value!;
        return await screen.DoAsync("ReleaseHeld", held.Id.Value, shown.BasedOn, shown.Fingerprint);
    }

    private static async Task<string> HeldBroadcastAsync(LiveApp app, Screen organizer)
    {
        await organizer.DoAsync("Broadcast", "Later.", new[] { "hall-a" }, true);
        return app.State.Broadcasts.Values.First(broadcast => broadcast.State is BroadcastState.Held).Id.Value;
    }

    private static async Task<Reply<Done>> Then(Task first, Func<Task<Reply<Done>>> second)
    {
        await first;
        return await second();
    }

    private static async Task MergeAsync(LiveApp app, Screen organizer, string id) =>
        Assert.Null((await organizer.DoAsync(nameof(ScreenHub.Merge), id, (await QuestionAsync(app)).Id.Value)).Refusal);

    private static async Task<Question> QuestionAsync(LiveApp app)
    {
        var id = new QuestionId(Guid.NewGuid().ToString("N"));
        var outcome = await app.Node.SubmitAsync(
            new AskQuestion(id, ADay.Talk1, "May they?", null, Origin.Slack), Who.Attendee($"asker of {id}"), id.Value);
        return outcome.State.Questions.Find(id)!;
    }

    private static async Task<string> MessageAsync(LiveApp app)
    {
        var id = new ChairMessageId(Guid.NewGuid().ToString("N"));
        await app.Node.SubmitAsync(new SendToChair(id, ADay.Talk1, "Read this."), Who.Person(new("olga")), id.Value);
        return id.Value;
    }

    private static string Said<T>(Reply<T> reply) => reply.Refusal?.Code ?? Yes;
}
