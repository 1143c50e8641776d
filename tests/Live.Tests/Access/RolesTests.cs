using Live.Log;
using Live.Programmes;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Access;

public sealed class RolesTests
{
    [Fact]
    public void Organizers_are_who_the_programme_says()
    {
        Assert.True(Roles.IsOrganizer(Plan, Olga));
        Assert.False(Roles.IsOrganizer(Plan, Ada));
        Assert.False(Roles.IsOrganizer(Plan, Who.Attendee("olga")));
        Assert.False(Roles.IsOrganizer(Plan, Who.System));
        Assert.False(Roles.IsOrganizer(null, Olga));
    }

    [Fact]
    public void Chairs_moderate_their_own_sessions_and_organizers_every_one()
    {
        Assert.True(Roles.MayModerate(Plan, Ada, Talk1));
        Assert.False(Roles.MayModerate(Plan, Ada, Talk2));
        Assert.True(Roles.MayModerate(Plan, Olga, Talk3));
        Assert.False(Roles.MayModerate(Plan, Asker, Talk1));
        Assert.False(Roles.MayModerate(Plan, Ada, new("nowhere")));
        Assert.False(Roles.MayModerate(null, Ada, Talk1));
    }

    [Fact]
    public void A_changed_programme_changes_roles_at_once()
    {
        var swapped = Plan.With([Of(Talk1) with { Chairs = [new("bob")] }]);
        Assert.False(Roles.MayModerate(swapped, Ada, Talk1));
        Assert.True(Roles.MayModerate(swapped, Bob, Talk1));
    }

    [Fact]
    public void Links_are_revoked_by_oneself_and_by_organizers()
    {
        var ada = new PersonId("ada");
        Given(Published).When(new RevokeLinks(ada), Ada).Then(new LinksRevoked(ada));
        Given(Published).When(new RevokeLinks(ada), Olga).Then(new LinksRevoked(ada));
        Given(Published).When(new RevokeLinks(ada), Bob).ThenRefused("role.organizer-needed");
        Given(Published).When(new RevokeLinks(ada), Who.Attendee("ada")).ThenRefused("role.organizer-needed");
        Given(Published).When(new RevokeLinks(new("nobody")), Olga).ThenRefused("person.unknown");
        Assert.Equal(At(9, 30), Given(Published).Do(new RevokeLinks(ada), Ada, At(9, 30)).State.Revoked[ada]);
    }
}
