using FsCheck;
using FsCheck.Fluent;
using Live.Questions;

namespace Live.Tests.Questions;

public sealed class WordingTests
{
    /// <summary>Sample questions, made up, two and two, that mean the same.</summary>
    [Theory]
    [InlineData("Why does flatness predict generalization when it is not scale invariant?", "why does flatness predict generalization if it isn't scale-invariant")]
    [InlineData("Why does flatness predict generalization when it is not scale invariant?", "Why does flatness predict generalisation when it is not scale invariant")]
    [InlineData("Does the bound hold for infinitely wide networks?", "does the bound hold for infinitely wide network")]
    [InlineData("Does the convergence rate depend on the initialization?", "does convergence rate depend on initialization")]
    [InlineData("Does SGD find flat minima at all?", "does sgd find flat minima?")]
    [InlineData("Does the bound hold for non-convex losses?", "Does the bound hold for nonconvex losses")]
    [InlineData("Does the bound hold for non convex losses?", "Does the bound hold for nonconvex losses")]
    [InlineData("Would you use L-BFGS here, in practice?", "would you use LBFGS here in practice")]
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
    [InlineData("What about SGD at the start?", "What about GAN at the start?")]
    [InlineData("Why does training with SGD generalize better than theory predicts?", "Why does training with GANs generalize better than theory predicts?")]
    [InlineData("Does Ana agree with the proof?", "Does Jon agree with the proof?")]
    [InlineData("Is the rate tight?", "Is the bound tight?")]
    [InlineData("Does it hold for the convex case?", "Does it hold for the nonconvex case?")]
    [InlineData("Does it hold for the convex case?", "Does it hold for the non-convex case?")]
    [InlineData("Are the gradients bounded?", "Are the gradients unbounded?")]
    [InlineData("Why?", "Why not?")]
    [InlineData("Can you show slide 12 again?", "Can you explain slide 12 again?")]
    [InlineData("为什么平坦性可以预测泛化能力?", "宽度对泛化能力有什么影响?")]
    [InlineData("?", "?")]
    [InlineData("🎉", "🎉")]
    public void Different_questions_are_not_held_back(string one, string other) =>
        Assert.InRange(Wording.Of(one).Likeness(Wording.Of(other)), 0, SimilarQuestions.Threshold - 0.01);

    [Fact]
    public void Likeness_is_the_same_from_both_sides_and_between_0_and_1() => Holds(ArbMap.Default.GeneratorFor<string>().Two(), pair =>
    {
        var (a, b) = (Wording.Of(pair.Item1 ?? ""), Wording.Of(pair.Item2 ?? ""));
        return a.Likeness(b) is >= 0 and <= 1 && a.Likeness(b).Equals(b.Likeness(a));
    });

    [Fact]
    public void Case_marks_and_the_order_of_words_do_not_matter() =>
        Holds(Gen.NonEmptyListOf(Gen.Elements("flatness", "rate", "Bound", "naïve", "depth", "平坦性")), words =>
            Wording.Of(string.Join(' ', words)).Likeness(Wording.Of(string.Join("? ", Enumerable.Reverse(words).Select(word => word.ToUpperInvariant())))).Equals(1.0));

    private static void Holds<T>(Gen<T> any, Func<T, bool> rule) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(new Replay(new Rnd(17), null)).WithQuietOnSuccess(true),
        Prop.ForAll(Arb.From(any), rule));
}
