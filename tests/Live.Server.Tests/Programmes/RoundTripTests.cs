using FsCheck;
using FsCheck.Fluent;
using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class RoundTripTests
{
    [Fact]
    public void What_is_written_reads_back_as_the_same_programme() =>
        Prop.ForAll(AnyProgramme.Gen.ToArbitrary(), programme =>
        {
            var text = ProgrammeFile.Write(programme);
            var reading = ProgrammeFile.Read(text, "written.yaml");
            return (programme.Equals(reading.Programme))
                .Label($"{string.Join('\n', reading.Problems)}\n{text}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
