using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

/// <summary>Formulas stay as they were typed: in the log letter by letter, in Slack as code, in which no star or underscore means anything.</summary>
public sealed class FormulasTests
{
    [Theory]
    [InlineData("Is $a_i * b_j$ < $c_k * d$?", "Is `$a_i * b_j$` &lt; `$c_k * d$`?")]
    [InlineData("$$\\sum_{i<j}\nx_i$$ holds", "`$$\\sum_{i&lt;j} x_i$$` holds")]
    [InlineData("between $5 and $10", "between $5 and $10")]
    [InlineData("$5-$10 or $ x $", "$5-$10 or $ x $")]
    [InlineData("no formula, 100 $", "no formula, 100 $")]
    [InlineData("$a`b$", "$a`b$")]
    [InlineData("$$", "$$")]
    public void A_formula_is_shown_as_code(string typed, string shown) => Assert.Equal(shown, Say.Words(typed));

    [Fact]
    public void A_text_is_never_cut_inside_a_formula()
    {
        Assert.Equal("abc…", Say.Words("abc $x_1 + x_2$ and so on", 8));
        Assert.Equal("abc `$x_1$`…", Say.Words("abc $x_1$ and so on", 10));
        Assert.EndsWith("…", Say.Words("$" + new string('x', 50) + "$", 10), StringComparison.Ordinal); // longer than all
    }

    [Fact]
    public async Task A_formula_comes_through_a_command_a_message_and_the_modal_as_it_was_typed()
    {
        await using var app = await LiveApp.StartAsync();
        const string formula = @"Is $a_i * b_j < \frac{1}{2} & x \to ~y$ so?";
        await app.Mira.AsksAsync(formula);
        await app.Jon.WritesAsync("@live " + formula);
        await app.UntilStateAsync(state => state.Questions.ById.Count == 2, () => "two questions");
        Assert.True((await app.Ana.SubmitsAsync(await app.Ana.OpensTheAskModalAsync("#hall-b"), formula)).IsAccepted);
        Assert.All(app.State.Questions.ById.Values, question => Assert.Equal(formula, question.Text));
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains(@"Is `$a_i * b_j &lt; \frac{1}{2} &amp; x \to ~y$` so?", StringComparison.Ordinal), "the formula as code");
    }
}
