using Live.Programmes;

using static Live.Tests.Day;

namespace Live.Tests.Programmes;

public sealed class SessionSearchTests
{
    private static readonly Programme Named = Plan.With([
        Of(Talk1) with { Title = "Invited Talk 1", Speakers = ["José Sample"] },
        Of(Talk2) with { Title = "Invited Talk 2", Speakers = ["Ann Example"] },
        Of(Talk3) with { Title = "Invited Talk 12" },
        Of(Evening) with { Title = "Coffee with Ann" }, Of(Coffee) with { Title = "Coffee" }]);

    [Theory]
    [InlineData("talk-2", "talk-2")]
    [InlineData("Invited talk 2", "talk-2")]
    [InlineData("talk 2", "talk-2")]
    [InlineData("jose", "talk-1")]
    [InlineData("sample", "talk-1")]
    [InlineData("coffee", "coffee")]
    [InlineData("ann", "talk-2 evening")]
    [InlineData("invited", "talk-1 talk-2 talk-3")]
    [InlineData("invit 1", "talk-1 talk-3")]
    [InlineData("nothing of this", "")]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData("now", "talk-1 posters")]
    [InlineData("Next", "coffee panel")]
    public void Sessions_are_found_by_what_people_type(string typed, string found) => Assert.Equal(found,
        string.Join(' ', SessionSearch.Find(Named, typed, null, At(9, 10)).Select(session => session.Id)));

    [Fact]
    public void What_is_over_is_meant_only_when_nothing_else_can_be() => Assert.Equal(
        [Evening], SessionSearch.Find(Named, "ann", null, At(12, 0)).Select(session => session.Id));

    [Fact]
    public void Now_in_a_room_is_one() => Assert.Equal([Posters], SessionSearch.Find(Named, "now", Annex, At(9, 10)).Select(session => session.Id));

    [Theory]
    [InlineData("hall", "hall")]
    [InlineData("#hall", "hall")]
    [InlineData("ANNEX", "annex")]
    [InlineData("anne", "annex")]
    [InlineData("n", "annex")]
    [InlineData("a", null)]
    [InlineData("", null)]
    public void A_room_is_found_by_name_id_channel_or_part(string typed, string? found) =>
        Assert.Equal(found, RoomSearch.Find(Plan, typed)?.Id.Value);
}
