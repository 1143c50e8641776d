using Live.Programmes;
using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class RoomTests
{
    [Fact]
    public void One_room_and_its_channel_are_two_lines() =>
        Assert.Equal([new Room(new RoomId("halle-a"), "Halle A", "bgpt")], Given.Head("room: Halle A\nslack: \"#bgpt\"").Good().Rooms.AsEnumerable());

    [Fact]
    public void Several_rooms_may_have_channels_and_ids_and_share_that_of_the_file()
    {
        var programme = Given.Sessions("  - 09:00 - 10:00: Talk\n    room: halle b", """
            slack: everyone
            rooms:
              - Halle A
              - name: Halle B
                slack: C0123ABCD
              - { name: Foyer, id: posters }
            """).Good();
        Assert.Equal([("halle-a", "everyone"), ("halle-b", "C0123ABCD"), ("posters", "everyone")], programme.Rooms.Select(room => (room.Id.Value, room.Channel)));
        Assert.Equal("halle-b", programme.Sessions[0].Room.Value);
    }

    [Fact]
    public void With_several_rooms_one_may_be_the_usual() =>
        Assert.Equal("b", Given.Head("rooms: [A, B]\nroom: B").GoodSession().Room.Value);

    [Fact]
    public void Of_several_rooms_a_session_says_which() =>
        Assert.Contains("one of A, B", Given.Head("rooms: [A, B]").OnlyError(ProblemCodes.RoomMissing).Mend, StringComparison.Ordinal);

    [Fact]
    public void A_room_that_is_not_there_is_told_with_the_nearest()
    {
        var problem = Given.Sessions("  - 09:00 - 10:00: Talk\n    room: Hale A", "rooms: [Halle A, Foyer]").OnlyError(ProblemCodes.RoomUnknown);
        Assert.Equal((7, 11), (problem.Line, problem.Column));
        Assert.StartsWith("Did you mean \"Halle A\"?", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_room_listed_twice_is_told() => Given.Head("rooms: [A, a]\nroom: A").OnlyError(ProblemCodes.IdTwice);

    [Theory]
    [InlineData("rooms: [[A]]", ProblemCodes.ValueShape)]
    [InlineData("rooms:\n  - slack: a", ProblemCodes.KeyMissing)]
    [InlineData("slack: \"#Halle A\"", ProblemCodes.ChannelMalformed)]
    [InlineData("slack: \"#\"", ProblemCodes.ChannelMalformed)]
    public void What_is_no_room_or_channel_is_told(string head, string code) => Given.Head(head).OnlyError(code);

    [Fact]
    public void Sessions_at_the_same_time_in_a_room_are_asked_about()
    {
        var problem = Given.Sessions("  - 09:00 - 10:00 A\n  - 10:00 - 11:00 B\n  - 09:30 - 09:40 C").OnlyWarning(ProblemCodes.RoomOverlap);
        Assert.Equal((8, 5, "\"C\" begins before \"A\" (line 6) ends, in the same room."), (problem.Line, problem.Column, problem.What));
    }

    [Fact]
    public void In_two_rooms_or_cancelled_they_are_in_nobodys_way()
    {
        Given.Sessions("  - 09:00 - 10:00: A\n    room: X\n  - 09:00 - 10:00: B\n    room: Y", "rooms: [X, Y]").Good();
        Given.Sessions("  - 09:00 - 10:00: A\n    cancelled: true\n  - 09:00 - 10:00 B").Good();
    }
}
