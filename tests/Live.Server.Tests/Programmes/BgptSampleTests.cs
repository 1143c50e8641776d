using Live.Programmes;
using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class BgptSampleTests
{
    private static readonly ProgrammeReading Reading = ProgrammeFile.Read(File.ReadAllText(Samples.Bgpt), "bgpt-iclr2024.yaml");

    private static Programme Programme => Reading.Programme!;

    private static Session Session(string id) => Programme.Find(new SessionId(id))!;

    [Fact]
    public void The_sample_has_no_problems() => Assert.Empty(Reading.Problems);

    [Fact]
    public void It_has_sixteen_sessions_from_nine_to_five_to_six_in_Vienna()
    {
        Assert.Equal(16, Programme.Sessions.Length);
        Assert.Equal(new DateTimeOffset(2024, 5, 11, 9, 0, 0, TimeSpan.FromHours(2)), Programme.Sessions[0].Start);
        Assert.Equal(new DateTimeOffset(2024, 5, 11, 17, 55, 0, TimeSpan.FromHours(2)), Programme.Sessions[^1].End);
        Assert.All(Programme.Sessions, session => Assert.Equal("Halle A", Programme.Room(session.Room).Name));
    }

    [Fact]
    public void An_invited_talk_is_25_minutes_and_then_5_of_questions()
    {
        var invited = Programme.Sessions.Where(session => session.Title.StartsWith("Invited", StringComparison.Ordinal)).ToArray();
        Assert.Equal(6, invited.Length);
        Assert.All(invited, session =>
        {
            Assert.Equal(SessionKind.Talk, session.Kind);
            Assert.Equal(TimeSpan.FromMinutes(25), session.QuestionsAt - session.Start);
            Assert.Equal(TimeSpan.FromMinutes(5), session.QuestionTime);
            Assert.Single(session.Speakers);
        });
    }

    [Fact]
    public void Posters_over_coffee_and_lunch_are_posters()
    {
        Assert.Equal(4, Programme.Sessions.Count(session => session.Kind == SessionKind.Poster));
        Assert.Equal(SessionKind.Remarks, Programme.Sessions[0].Kind);
        Assert.DoesNotContain(Programme.Sessions, session => session.Kind == SessionKind.Break);
    }

    [Fact]
    public void Its_posters_are_samples_and_two_of_their_authors_can_be_reached()
    {
        var posters = Programme.Sessions.SelectMany(session => session.Posters).ToArray();
        Assert.Equal([1, 2, 3, 4, 5, 6], posters.Select(poster => poster.Number));
        Assert.All(posters, poster => Assert.StartsWith("Sample poster: ", poster.Title, StringComparison.Ordinal));
        Assert.Equal(2, posters.SelectMany(poster => Programme.Called(poster.Authors)).Distinct().Count());
    }

    [Fact]
    public void Talks_are_streamed_and_posters_are_not()
    {
        Assert.NotNull(Session("contributed-talk-1").Stream);
        Assert.Null(Session("poster-session-4").Stream);
    }

    [Fact]
    public void Every_session_is_chaired_by_an_organizer()
    {
        Assert.Equal(10, Programme.People.Count(person => person.Organizer));
        Assert.All(Programme.Sessions, session => Assert.True(Programme.Find(Assert.Single(session.Chairs))!.Organizer));
        Assert.Equal("Invited Talk 2 · Ali Jadbabaie", Session("invited-talk-2").Label);
        Assert.Equal("hadi-daneshmand", Session("invited-talk-2").Chairs[0].Value);
    }

    [Fact]
    public void It_is_written_as_it_is_read() =>
        Assert.Equal(Programme, ProgrammeFile.Read(ProgrammeFile.Write(Programme), "again").Programme);
}
