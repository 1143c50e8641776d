using Live.Programmes;
using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class SessionFormTests
{
    [Fact]
    public void The_shortest_useful_file_is_four_lines_and_one_for_each_session()
    {
        var programme = Given.File("""
            name: A day
            zone: Europe/Vienna
            date: 2024-05-11
            sessions:
              - 09:00 - 09:10 Opening remarks
              - 09:10 - 09:40 Invited Talk
            """).Good();
        Assert.Equal(("a-day", "Europe/Vienna", Settings.Default), (programme.Id, programme.TimeZone, programme.Settings));
        Assert.Equal("Main room", Assert.Single(programme.Rooms).Name);
        Assert.Equal(["opening-remarks", "invited-talk"], programme.Sessions.Select(session => session.Id.Value));
        Assert.Equal(new DateTimeOffset(2024, 5, 11, 7, 10, 0, TimeSpan.Zero), programme.Sessions[1].Start);
        Assert.Equal(TimeSpan.Zero, programme.Sessions[1].Start.Offset);
    }

    [Theory]
    [InlineData("  - 09:40 - 10:10: On sharpness\n    speaker: Ali\n    chair: Hadi <h@example.org>")]
    [InlineData("  - 09:40 - 10:10 On sharpness:\n    speaker: Ali\n    chair: Hadi <h@example.org>")]
    [InlineData("  - 09:40 - 10:10 On sharpness:\n      speakers: [Ali]\n      chairs: [Hadi <h@example.org>]")]
    [InlineData("  - time: 09:40 - 10:10\n    title: On sharpness\n    speakers:\n      - Ali\n    Chairs: Hadi (U0123ABCD) ")]
    [InlineData("  - { time: 09:40 - 10:10, title: On sharpness, speakers: Ali, chair: Hadi <h@example.org> }")]
    public void A_session_may_be_written_in_several_natural_forms(string session)
    {
        var read = Given.Sessions(session).GoodSession();
        Assert.Equal(("On sharpness", "on-sharpness"), (read.Title, read.Id.Value));
        Assert.Equal(new DateTimeOffset(2024, 5, 11, 8, 10, 0, TimeSpan.Zero), read.End);
        Assert.Equal(["Ali"], read.Speakers.AsEnumerable());
        Assert.Equal(["hadi"], read.Chairs.Select(chair => chair.Value));
    }

    [Theory]
    [InlineData("  - 09:40 - 10:10 Keynote: what flatness says", "Keynote: what flatness says")]
    [InlineData("  - 09:40 - 10:10: \"Keynote: what #1 says\"", "Keynote: what #1 says")]
    [InlineData("  - \"09:40 - 10:10 Keynote\"", "Keynote")]
    [InlineData("  - 09:40 - 10:10   Two\n      lines", "Two lines")]
    public void A_title_may_have_a_colon_or_quotes_or_two_lines(string session, string title) =>
        Assert.Equal(title, Given.Sessions(session).GoodSession().Title);

    [Fact]
    public void Every_key_of_a_session_is_read()
    {
        var session = Given.Sessions("""
              - time: 09:00 - 10:00
                title: Lunch with the speakers
                id: lunch-talk
                kind: Panel
                room: Garden
                speakers: Ada Lovelace, Alan Turing
                questions: 20 min
                stream: https://example.org/garden
                cancelled: yes
            """, "rooms: [Hall, Garden]").GoodSession();
        Assert.Equal(("lunch-talk", SessionKind.Panel, "garden"), (session.Id.Value, session.Kind, session.Room.Value));
        Assert.Equal(["Ada Lovelace", "Alan Turing"], session.Speakers.AsEnumerable());
        Assert.Equal((TimeSpan.FromMinutes(20), new Uri("https://example.org/garden"), true), (session.QuestionTime, session.Stream, session.Cancelled));
    }

    [Fact]
    public void Several_days_have_their_own_dates_and_rooms()
    {
        var programme = Given.File("""
            name: A school
            zone: Europe/Vienna
            rooms: [Hall, Lab]
            days:
              - date: 2024-05-12
                room: Lab
                sessions:
                  - 09:00 - 10:00 Exercises
              - date: 2024-05-11
                room: Hall
                sessions:
                  - 09:00 - 10:00 Lecture
            """).Good();
        Assert.Equal(["lecture", "exercises"], programme.Sessions.Select(session => session.Id.Value));
        Assert.Equal(["hall", "lab"], programme.Sessions.Select(session => session.Room.Value));
        Assert.Equal(TimeSpan.FromDays(1), programme.Sessions[1].Start - programme.Sessions[0].Start);
    }

    [Fact]
    public void A_file_needs_no_date_when_every_time_has_its_own() =>
        Assert.Equal(new DateTimeOffset(2024, 5, 11, 9, 0, 0, TimeSpan.Zero), Given.File("""
            name: A day
            zone: UTC
            sessions:
              - 2024-05-11 09:00 - 10:00 Talk
            """).GoodSession().Start);

    [Theory]
    [InlineData("  - Talk", ProblemCodes.TimeMalformed)]
    [InlineData("  - 09:00 Talk", ProblemCodes.TimeMalformed)]
    [InlineData("  - 09:00 - 10:00", ProblemCodes.KeyMissing)]
    [InlineData("  - title: Talk", ProblemCodes.KeyMissing)]
    [InlineData("  - time: 09:00 - 10:00", ProblemCodes.KeyMissing)]
    [InlineData("  - time: 09:00 - 10:00 Talk\n    title: Talk", ProblemCodes.TimeMalformed)]
    [InlineData("  - 09:00 - 10:00: Talk\n    time: 09:00 - 10:00", ProblemCodes.KeyConflict)]
    [InlineData("  - 09:00 - 10:00: Talk\n    title: Talk", ProblemCodes.KeyConflict)]
    [InlineData("  - [09:00, Talk]", ProblemCodes.ValueShape)]
    [InlineData("  - 09:00 - 10:00: Talk\n    cancelled: perhaps", ProblemCodes.ValueShape)]
    [InlineData("  - 09:00 - 10:00: Talk\n    speakers:", ProblemCodes.ValueEmpty)]
    [InlineData("  - 09:00 - 10:00: Talk\n    speakers: [[A]]", ProblemCodes.ValueShape)]
    [InlineData("  - 09:00 - 10:00: Talk\n    speakers: \"\"", ProblemCodes.ValueShape)]
    [InlineData("  - 09:00 - 10:00: Talk\n    speakers: { a: b }", ProblemCodes.ValueShape)]
    [InlineData("  - 09:00 - 10:00: Talk\n    stream: example.org", ProblemCodes.LinkMalformed)]
    [InlineData("  - 09:00 - 10:00: Talk\n    stream: ftp://example.org/a", ProblemCodes.LinkMalformed)]
    [InlineData("  - 09:00 - 10:00: Talk\n    stream: javascript:alert(1)", ProblemCodes.LinkMalformed)]
    public void What_is_no_session_is_told(string session, string code) => Given.Sessions(session).OnlyError(code);

    [Fact]
    public void A_kind_that_nobody_knows_is_told_with_the_nearest()
    {
        var problem = Given.Sessions("  - 09:00 - 10:00: Talk\n    kind: pannel").OnlyError(ProblemCodes.ValueUnknown);
        Assert.Equal((7, 11), (problem.Line, problem.Column));
        Assert.Equal("Did you mean \"panel\"? Write one of talk, panel, poster, break, remarks.", problem.Mend);
    }

    [Fact]
    public void A_file_without_sessions_is_told()
    {
        Given.File("name: A\nzone: UTC\ndate: 2024-05-11").OnlyError(ProblemCodes.SessionsNone);
        Given.File("name: A\nzone: UTC\ndate: 2024-05-11\nsessions: []").OnlyError(ProblemCodes.SessionsNone);
    }

    [Fact]
    public void Days_and_sessions_beside_them_are_told() => Given.File("""
        name: A
        zone: UTC
        date: 2024-05-11
        days:
          - date: 2024-05-12
            sessions:
              - 09:00 - 10:00 Talk
        """).OnlyError(ProblemCodes.KeyConflict);

    [Fact]
    public void More_than_five_thousand_sessions_are_told()
    {
        var sessions = string.Concat(Enumerable.Range(0, 5_001).Select(number => $"  - {{ time: 09:00 - 10:00, title: Lunch {number}, cancelled: true }}\n"));
        Given.Sessions(sessions).OnlyError(ProblemCodes.SessionsTooMany);
    }
}
