using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class YamlTests
{
    [Theory]
    [InlineData("name: A\n\tzone: UTC", 2, "tab")]
    [InlineData("name: A: b", 1, "quotes")]
    [InlineData("name: @home", 1, "quotes")]
    [InlineData("name: \"A\nzone: UTC", 1, "quotation mark")]
    [InlineData("name: A\n  zone: UTC", 2, "same column")]
    public void Broken_YAML_is_told_with_a_guess_why(string text, int line, string guess)
    {
        var problem = Given.File(text).OnlyError(ProblemCodes.YamlSyntax);
        Assert.Equal(line, problem.Line);
        Assert.Contains(guess, problem.Mend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    public void An_empty_file_is_told(string text) => Given.File(text).OnlyError(ProblemCodes.FileEmpty);

    [Theory]
    [InlineData("- a")]
    [InlineData("just text")]
    public void A_file_without_keys_is_told(string text) => Given.File(text).OnlyError(ProblemCodes.ValueShape);

    [Fact]
    public void A_file_of_more_than_a_megabyte_is_told() =>
        Given.File(new string('#', ProgrammeFile.LongestText + 1)).OnlyError(ProblemCodes.FileTooLarge);

    [Fact]
    public void Aliases_are_not_followed()
    {
        var problem = Given.Head("room: &a Hall\nslack: *a").OnlyError(ProblemCodes.YamlUnsupported);
        Assert.Equal((5, 8), (problem.Line, problem.Column));
    }

    [Fact]
    public void A_second_document_is_told() =>
        Assert.Equal(4, Given.Sessions("  - 09:00 - 10:00 Talk\n---\nname: B").OnlyError(ProblemCodes.YamlUnsupported).Line - 3);

    [Fact]
    public void Nesting_without_end_is_cut_off() => Given.File(new string('[', 100_000)).OnlyError(ProblemCodes.YamlUnsupported);

    [Fact]
    public void A_key_given_twice_is_told_also_by_its_other_name()
    {
        var problem = Given.Sessions("  - 09:00 - 10:00: Talk\n    speaker: A\n    speakers: B").OnlyError(ProblemCodes.KeyTwice);
        Assert.Equal((8, 5), (problem.Line, problem.Column));
    }

    [Fact]
    public void A_key_that_is_a_list_is_told() => Given.Head("[a]: b").OnlyError(ProblemCodes.YamlUnsupported);

    [Theory]
    [InlineData("dates: 2024-05-12", "Did you mean \"date\"?")]
    [InlineData("colour: red", "Its keys are id, name, zone, date, days, room, rooms, slack, stream, organizers, people, announce, questions, sessions.")]
    public void A_key_that_nobody_knows_is_told_with_the_nearest_or_with_all(string head, string mend) =>
        Assert.Equal(mend, Given.Head(head).OnlyError(ProblemCodes.KeyUnknown).Mend);

    [Fact]
    public void A_channel_that_became_a_comment_is_told()
    {
        var problems = Given.Head("slack: #bgpt").Problems;
        Assert.Equal([ProblemCodes.ValueEmpty, ProblemCodes.YamlComment], problems.Select(problem => problem.Code));
        Assert.Equal((4, 8, "YAML takes \"#bgpt\" for a comment."), (problems[1].Line, problems[1].Column, problems[1].What));
    }

    [Fact]
    public void A_title_that_was_cut_off_is_asked_about() =>
        Assert.Equal(27, Given.Sessions("  - 09:00 - 10:00 Session #2").OnlyWarning(ProblemCodes.YamlComment).Column);

    [Fact]
    public void A_comment_with_a_space_is_a_comment() => Given.Sessions("  - 09:00 - 10:00 Session # to be confirmed").Good();

    [Fact]
    public void Half_a_character_is_replaced() =>
        Assert.Equal("Talk \uFFFD", Given.Sessions("  - 09:00 - 10:00: Talk \uD800").GoodSession().Title);
}
