using Live.Questions;

using static Live.Tests.Day;

namespace Live.Tests.Questions;

public sealed class LikenessIndexTests
{
    private static readonly string[] Words =
    [
        "Why does flatness predict generalization when it is not scale invariant?",
        "Why does flatness predict generalisation when it is not scale invariant?",
        "Does the bound hold for 12 layers?",
        "Does the bound hold for 24 layers?",
        "does the bound hold for 12 layers",
        "What about Adam?",
    ];

    [Fact]
    public void It_finds_what_a_comparison_of_all_with_all_finds()
    {
        var index = new LikenessIndex();
        for (var number = 0; number < Words.Length; number++)
            index.Put(Of(number, Words[number]));
        for (var one = 0; one < Words.Length; one++)
        {
            var alike = Enumerable.Range(0, Words.Length).Where(other => other != one
                && Wording.Of(Words[one]).Likeness(Wording.Of(Words[other])) >= SimilarQuestions.Threshold);
            Assert.Equal(alike.Select(Id), index.Alike(Id(one)));
        }

        Assert.Equal([Id(1)], index.Alike(Id(0)));
        Assert.Equal([Id(4)], index.Alike(Id(2)));
    }

    [Fact]
    public void Other_words_are_compared_anew_and_what_was_alike_is_remembered()
    {
        var index = new LikenessIndex();
        index.Put(Of(1, Words[2]));
        index.Put(Of(2, Words[4]));
        index.Put(Of(2, Words[5]));
        Assert.Empty(index.Alike(Id(1)));
        Assert.Equal([Id(2)], index.EverAlike(Id(1)));
        index.Put(Of(2, Words[5]) with { Original = Words[4] }); // the chair's words differ, the asker's are the same
        Assert.Equal([Id(2)], index.Alike(Id(1)));
    }

    [Fact]
    public void It_forgets_the_oldest_and_does_not_grow_without_end()
    {
        var index = new LikenessIndex();
        for (var number = 0; number <= LikenessIndex.Most; number++)
            index.Put(Of(number, number == 1 ? Words[2] : $"Is it {number} or not?"));
        Assert.Empty(index.EverAlike(Id(0)));
        index.Put(Of(5000, Words[2]));
        index.Put(Of(5001, Words[2]));
        Assert.Equal([Id(5001)], index.Alike(Id(5000)));
    }

    private static Question Of(int number, string text) => new(Id(number), Talk1, text, text, "a", null, Origin.Slack, Nine, 1);
}
