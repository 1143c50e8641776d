using Live.Server.Access;

namespace Live.Server.Tests.Access;

public sealed class PseudonymsTests
{
    private const string Mira = "slack:T0:U0MIRA";

    private readonly Pseudonyms pseudonyms = new(Secret.FromText("the secret of this deployment"));

    [Fact]
    public void One_person_has_one_pseudonym_and_others_have_others()
    {
        Assert.Equal(pseudonyms.Of(Mira), pseudonyms.Of(Mira));
        Assert.NotEqual(pseudonyms.Of(Mira), pseudonyms.Of("slack:T0:U0JON"));
    }

    [Fact]
    public void What_is_asked_anonymously_cannot_be_linked_to_what_is_asked_by_name()
    {
        var (named, anonymous) = (pseudonyms.Of(Mira), pseudonyms.Of(Mira, anonymous: true));
        Assert.NotEqual(named, anonymous);
        Assert.NotEqual(named[..8], anonymous[..8]);
        Assert.NotEqual(named[^8..], anonymous[^8..]);
    }

    [Fact]
    public void The_secret_finds_the_person_again_and_no_other_secret_does()
    {
        Assert.Equal(Mira, pseudonyms.Open(pseudonyms.Of(Mira)));
        Assert.Equal(Mira, pseudonyms.Open(pseudonyms.Of(Mira, anonymous: true)));
        Assert.Null(new Pseudonyms(Secret.FromText("the secret of another one")).Open(pseudonyms.Of(Mira)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("room:1")]
    [InlineData("AAAA")]
    [InlineData("not base64 at all!")]
    public void What_is_no_pseudonym_is_nobodys(string text) => Assert.Null(pseudonyms.Open(text));

    [Fact]
    public void A_pseudonym_tells_nothing_of_the_person() =>
        Assert.DoesNotContain("U0MIRA", pseudonyms.Of(Mira), StringComparison.OrdinalIgnoreCase);
}
