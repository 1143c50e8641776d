using FsCheck;
using FsCheck.Fluent;
using Live.Programmes;

using static Live.Tests.Day;

namespace Live.Tests.Programmes;

public sealed class PosterTests
{
    private static readonly Poster Flat = new(12, "Flat minima, revisited", ["Ada Müller", "Bo Sample"], "Generalization", new Uri("https://example.org/12"));

    private static readonly Session Session = Of(Posters) with
    {
        Posters = [new Poster(1, "Twelve ways to descend", ["Cy Sample"]), Flat, new Poster(120, "Scaling laws", ["Di Sample"])],
    };

    private static int[] Found(string typed) =>
        [.. PosterSearch.Find(Session.Posters.Select(poster => (Session, poster)), typed).Select(found => found.Poster.Number)];

    [Theory]
    [InlineData("12", "12 120")]
    [InlineData("#12", "12 120")]
    [InlineData("poster 12", "12 120")]
    [InlineData("twelve", "1")]
    [InlineData("FLAT", "12")]
    [InlineData("minima flat", "12")]
    [InlineData("muller", "12")]
    [InlineData("generalization", "12")]
    [InlineData("sample", "1 12 120")]
    [InlineData("", "1 12 120")]
    [InlineData("flat descend", "")]
    public void A_poster_is_found_by_number_title_author_and_topic(string typed, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Found(typed)));

    [Fact]
    public void Every_poster_is_found_by_its_number_first_and_by_each_word_of_its_title() =>
        Prop.ForAll(Some.ToArbitrary(), posters =>
        {
            var all = posters.Select(poster => (Session, poster)).ToArray();
            return posters.All(poster =>
                PosterSearch.Find(all, $"{poster.Number}").First().Poster == poster
                && poster.Title.Split(' ').All(word => PosterSearch.Find(all, word).Any(found => found.Poster == poster)));
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Posters_and_their_sessions_are_equal_when_all_parts_are()
    {
        Assert.Equal(Flat, Flat with { Authors = ["Ada Müller", "Bo Sample"] });
        Assert.NotEqual(Flat, Flat with { Authors = ["Ada Müller"] });
        Assert.NotEqual(Flat, Flat with { Link = null });
        Assert.Equal(Session, Session with { Posters = [.. Session.Posters] });
        Assert.NotEqual(Session, Session with { Posters = [Flat] });
        Assert.Empty(Of(Talk1).Posters);
    }

    private static Gen<Poster[]> Some =>
        from titles in Gen.Elements("deep", "Naïve", "深層学習", "(PAC-Bayes)", "12", "#3", "C++", "İ", "🦀", "of", "SGD:").NonEmptyListOf().Select(words => string.Join(' ', words)).ListOf()
        from first in Gen.Choose(1, 200)
        select titles.Select((title, index) => new Poster(first + index, title, [])).ToArray();
}
