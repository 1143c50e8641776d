using System.Text;
using Live.Programmes;

namespace Live.Tests.Programmes;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Invited Talk 2", "invited-talk-2")]
    [InlineData("  Café — Übung! ", "cafe-ubung")]
    [InlineData("A/B  C", "a-b-c")]
    [InlineData("口頭発表", "口頭発表")]
    [InlineData("한국어", "한국어")]
    [InlineData("?!", "x")]
    [InlineData("", "x")]
    public void A_name_becomes_a_slug(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Theory]
    [InlineData("Café")]
    [InlineData("한국어")]
    [InlineData("ポスター")]
    public void A_slug_of_a_slug_is_the_same_and_is_as_people_type_it(string name)
    {
        var slug = Slug.Of(name);
        Assert.Equal(slug, Slug.Of(slug));
        Assert.True(slug.IsNormalized(NormalizationForm.FormC));
    }
}
