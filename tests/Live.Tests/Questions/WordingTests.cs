using FsCheck.Xunit;
using Live.Questions;

namespace Live.Tests.Questions;

public sealed class WordingTests
{
    /// <summary>Sample questions, made up, two and two, that mean the same.</summary>
    [Theory]
    [InlineData("Why does flatness predict generalization when it is not scale invariant?", "why does flatness predict generalization if it isn't scale-invariant")]
    [InlineData("Does the convergence rate depend on the initialization?", "does convergence rate depend on initialization")]
    [InlineData("What about Adam?", "And what about Adam?")]
    [InlineData("Is Theorem 2 tight for overparameterized networks?", "is theorem 2 tight for overparameterized networks??")]
    [InlineData("Wie hängt die Konvergenzrate von der Initialisierung ab?", "wie hangt die Konvergenzrate von Initialisierung ab")]
    [InlineData("Pourquoi la généralisation dépend-elle du modèle ?", "Pourquoi la generalisation depend elle du modele")]
    [InlineData("为什么平坦性可以预测泛化能力?", "为什么平坦性可以预测泛化")]
    public void Questions_that_mean_the_same_are_found(string one, string other) =>
        Assert.InRange(Wording.Of(one).Likeness(Wording.Of(other)), SimilarQuestions.Threshold, 1);

    /// <summary>Sample questions, made up, that share many words and ask different things.</summary>
    [Theory]
    [InlineData("Sample question 17: does the bound depend on the width?", "Sample question 23: does the bound depend on the width?")]
    [InlineData("Does the bound depend on the width?", "Does the bound depend on the depth?")]
    [InlineData("Is Theorem 2 tight?", "Is Theorem 3 tight?")]
    [InlineData("What about Adam?", "What about SGD?")]
    [InlineData("Is the rate tight?", "Is the bound tight?")]
    [InlineData("Why?", "Why not?")]
    [InlineData("Can you show slide 12 again?", "Can you explain slide 12 again?")]
    [InlineData("为什么平坦性可以预测泛化能力?", "宽度对泛化能力有什么影响?")]
    [InlineData("?", "?")]
    [InlineData("🎉", "🎉")]
    public void Different_questions_are_not_held_back(string one, string other) =>
        Assert.InRange(Wording.Of(one).Likeness(Wording.Of(other)), 0, SimilarQuestions.Threshold - 0.01);

    [Property]
    public void Likeness_is_the_same_from_both_sides_and_between_0_and_1(string? one, string? other)
    {
        var (a, b) = (Wording.Of(one ?? ""), Wording.Of(other ?? ""));
        Assert.Equal(a.Likeness(b), b.Likeness(a));
        Assert.InRange(a.Likeness(b), 0, 1);
    }

    [Property]
    public void Case_marks_and_the_order_of_words_do_not_matter(int[] seeds)
    {
        string[] words = [.. seeds.Select(seed => new[] { "flatness", "rate", "Bound", "naïve", "depth" }[(int)((uint)seed % 5)])];
        var (one, other) = (string.Join(' ', words), string.Join("? ", words.Reverse().Select(word => word.ToUpperInvariant())));
        Assert.Equal(words.Length == 0 ? 0 : 1, Wording.Of(one).Likeness(Wording.Of(other)));
    }
}
