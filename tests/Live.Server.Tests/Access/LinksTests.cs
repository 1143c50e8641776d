using Live.Log;
using Live.Programmes;
using Live.Server.Access;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Access;

public sealed class LinksTests
{
    private static readonly DateTimeOffset Now = ADay.At("09:00");
    private static readonly PersonId Wei = new("wei");
    private static readonly Live.State State = Folded(new ProgrammePublished(ADay.Programme, "file"));

    private readonly Links links = new(Secret.FromText("the secret of this deployment"));

    [Fact]
    public void A_link_stands_for_its_person_for_36_hours()
    {
        var (pass, refusal) = links.Read(links.Make("sample-day", Wei, Now), State, Now.AddHours(36).AddMilliseconds(-1));
        Assert.Null(refusal);
        Assert.Equal((Who.Person(Wei), Now, Now.AddHours(36)), (pass!.Who, pass.IssuedAt, pass.ExpiresAt));
    }

    [Fact]
    public void A_link_expires() => Refused("link.expired", links.Make("sample-day", Wei, Now), State, Now.AddHours(36));

    [Fact]
    public void A_link_of_another_gathering_is_refused() => Refused("link.other-event", links.Make("other-day", Wei, Now), State, Now);

    [Fact]
    public void A_link_made_with_another_secret_is_refused() =>
        Refused("link.forged", new Links(Secret.FromText("the secret of another one")).Make("sample-day", Wei, Now), State, Now);

    [Fact]
    public void A_link_changed_in_any_character_is_refused()
    {
        var token = links.Make("sample-day", Wei, Now);
        for (var at = 0; at < token.Length; at++)
        {
            foreach (var other in "AQgw-_.4 \n".Where(other => other != token[at]))
                Refused("link.forged", token[..at] + other + token[(at + 1)..], State, Now);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.b")]
    [InlineData("x.x.x")]
    [InlineData("\0.\uD800")]
    public void What_is_no_link_is_refused(string token) => Refused("link.forged", token, State, Now);

    [Fact]
    public void A_link_cut_or_continued_is_refused()
    {
        var token = links.Make("sample-day", Wei, Now);
        Refused("link.forged", token[..^1], State, Now);
        Refused("link.forged", token + "A", State, Now);
        Refused("link.forged", token + new string('A', 10_000), State, Now);
    }

    [Fact]
    public void A_revoked_link_is_refused_and_a_new_one_works()
    {
        var old = links.Make("sample-day", Wei, Now);
        var revoked = Folded(new ProgrammePublished(ADay.Programme, "file"), new LinksRevoked(Wei));
        Refused("link.revoked", old, revoked, Now);
        Assert.Null(links.Read(links.Make("sample-day", Wei, Now.AddSeconds(1)), revoked, Now.AddSeconds(1)).Refusal);
        Assert.Null(links.Read(links.Make("sample-day", new("hadi"), Now), revoked, Now).Refusal);
    }

    [Fact]
    public void Who_has_left_the_programme_is_refused()
    {
        var without = ADay.Programme with { People = [.. ADay.Programme.People.Where(person => person.Id != Wei)] };
        Refused("person.unknown", links.Make("sample-day", Wei, Now), Folded(new ProgrammePublished(without, "file")), Now);
    }

    private void Refused(string code, string token, Live.State state, DateTimeOffset now)
    {
        var (pass, refusal) = links.Read(token, state, now);
        Assert.Null(pass);
        Assert.Equal(code, refusal?.Code);
    }

    private static Live.State Folded(params Fact[] facts) => Fold.Apply(Live.State.Empty,
        facts.Select((fact, index) => new Entry(index + 1, Now, Who.System, fact, $"{index}")));
}
