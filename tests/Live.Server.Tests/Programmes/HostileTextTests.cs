using System.Globalization;
using System.Text;
using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class HostileTextTests
{
    private const string Odd = "[]{}:,-#&*!|>'\"%@`?\t\n \\~\0\uD800\uFEFF\uFFFEé99:-";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_mutated_file_never_throws_and_always_has_a_programme_or_an_error(int seed)
    {
        var sample = File.ReadAllText(Samples.Bgpt);
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var text = Mutate(sample, random);
            var reading = ProgrammeFile.Read(text, "mutated.yaml");
            Assert.True(reading.Programme is null == reading.Errors.Any(), text);
            Assert.All(reading.Problems, problem => Assert.True(problem.Line >= 1 && problem.Column >= 1, text));
            if (reading.Programme is { } programme)
                Assert.Equal(programme, ProgrammeFile.Read(ProgrammeFile.Write(programme), "again.yaml").Programme);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void A_file_says_the_same_in_every_culture(string culture)
    {
        const string Wrong = "NAME: A\nZone: cet\nDATE: 2024-05-11\nsessions:\n  - 9:10 AM - 10:10 AM: INTRODUCTION\n    KIND: TALK\n    questions: 5 MIN\n  - 10:00 - 09:00 I\n";
        var sample = File.ReadAllText(Samples.Bgpt);
        var (good, wrong) = (ProgrammeFile.Read(sample, "a"), ProgrammeFile.Read(Wrong, "b"));
        var written = ProgrammeFile.Write(good.Programme!);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(good.Programme, ProgrammeFile.Read(sample, "a").Programme);
            Assert.Equal(written, ProgrammeFile.Write(good.Programme!));
            Assert.Equal(wrong.Problems.Select(problem => problem.ToString()), ProgrammeFile.Read(Wrong, "b").Problems.Select(problem => problem.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Mutate(string sample, Random random)
    {
        var text = new StringBuilder(sample);
        for (var change = random.Next(1, 12); change > 0; change--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Insert(at, Odd[random.Next(Odd.Length)]);
                    break;
                case 1:
                    text.Remove(at, Math.Min(random.Next(30), text.Length - at));
                    break;
                case 2:
                    text[at] = Odd[random.Next(Odd.Length)];
                    break;
                default:
                    text.Insert(at, sample.AsSpan(random.Next(sample.Length - 60), random.Next(60)));
                    break;
            }
        }

        return text.ToString();
    }
}
