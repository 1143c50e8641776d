using Live.Programmes;
using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class PeopleTests
{
    private const string Organizers = """
        organizers:
          - Wei Chen
          - Hadi Daneshmand <hadi@example.org>
          - Zelda Mariet (U0123ABCD)
          - name: Bohan Wang
            id: bohan
            email: bohan@example.org
            slack: W0123ABCD
            affiliation: Sample Institute
        people: Jane Roe
        """;

    private static ProgrammeReading ChairedBy(string chairs) => Given.Sessions($"  - 09:00 - 10:00: Talk\n    chairs: {chairs}", Organizers);

    [Fact]
    public void People_have_a_name_and_perhaps_a_contact() => Assert.Equal(
        [
            new Person(new PersonId("wei-chen"), "Wei Chen", null, null, true),
            new Person(new PersonId("hadi-daneshmand"), "Hadi Daneshmand", null, "hadi@example.org", true),
            new Person(new PersonId("zelda-mariet"), "Zelda Mariet", "U0123ABCD", null, true),
            new Person(new PersonId("bohan"), "Bohan Wang", "W0123ABCD", "bohan@example.org", true, "Sample Institute"),
            new Person(new PersonId("jane-roe"), "Jane Roe", null, null, false),
        ],
        Given.Head(Organizers).Good().People.AsEnumerable());

    [Theory]
    [InlineData("Wei Chen, Jane Roe", "wei-chen jane-roe")]
    [InlineData("[wei chen, Wei Chen]", "wei-chen")]
    [InlineData("Bohan Wang", "bohan")]
    [InlineData("bohan", "bohan")]
    [InlineData("Hadi Daneshmand <hadi@example.org>", "hadi-daneshmand")]
    public void Chairs_are_found_by_name_or_id(string chairs, string ids) =>
        Assert.Equal(ids.Split(' '), ChairedBy(chairs).GoodSession().Chairs.Select(chair => chair.Value));

    [Theory]
    [InlineData("Hadi Danishmand", "Hadi Daneshmand")]
    [InlineData("Hadi", "Hadi Daneshmand")]
    [InlineData("Chen", "Wei Chen")]
    public void A_name_near_a_known_one_is_a_slip(string chair, string meant)
    {
        var problem = ChairedBy(chair).OnlyError(ProblemCodes.PersonUnknown);
        Assert.StartsWith($"Did you mean \"{meant}\"?", problem.Mend, StringComparison.Ordinal);
        Assert.Equal(13, problem.Column);
    }

    [Fact]
    public void A_speaker_with_a_contact_is_announced_by_name_and_can_be_reached()
    {
        var programme = Given.Sessions("""
              - 09:00 - 10:00: Talk
                speakers: [Jane Doe <jane@example.org>, Noname Nobody]
              - 10:00 - 11:00: Another talk
                speakers: Jane Doe <jane@example.org>
            """, Organizers).Good();

        Assert.Equal(["Jane Doe", "Noname Nobody"], programme.Sessions[0].Speakers.AsEnumerable());
        Assert.Equal(["Jane Doe"], programme.Sessions[1].Speakers.AsEnumerable());
        Assert.Equal([new Person(new PersonId("jane-doe"), "Jane Doe", null, "jane@example.org", false)], programme.Called(programme.Sessions[0].Speakers));
    }

    [Fact]
    public void A_name_like_no_other_is_a_new_person_with_a_warning()
    {
        var reading = ChairedBy("Grace Hopper");
        reading.OnlyWarning(ProblemCodes.PersonUnlisted);
        Assert.Equal(new Person(new PersonId("grace-hopper"), "Grace Hopper", null, null, false), reading.Programme!.People[^1]);
    }

    [Fact]
    public void A_new_person_with_a_contact_needs_no_warning() =>
        Assert.Equal("U7654321", ChairedBy("Grace Hopper (U7654321)").Good().People[^1].Slack);

    [Theory]
    [InlineData("organizers: Hadi (MIT)", ProblemCodes.PersonMalformed)]
    [InlineData("organizers: hadi@example.org", ProblemCodes.PersonMalformed)]
    [InlineData("organizers: { name: Hadi, email: hadi }", ProblemCodes.PersonMalformed)]
    [InlineData("organizers: { name: Hadi, slack: hadi }", ProblemCodes.PersonMalformed)]
    [InlineData("organizers: { email: hadi@example.org }", ProblemCodes.KeyMissing)]
    [InlineData("organizers: [[Hadi]]", ProblemCodes.ValueShape)]
    [InlineData("organizers: [Hadi, hadi]", ProblemCodes.IdTwice)]
    [InlineData("organizers: [Hadi]\npeople: [Hadi]", ProblemCodes.IdTwice)]
    public void What_is_no_person_or_twice_the_same_is_told(string head, string code) => Given.Head(head).OnlyError(code);

    [Fact]
    public void Two_people_of_one_name_are_chosen_by_id()
    {
        const string Two = "people:\n  - Bo Li\n  - { name: Bo Li, id: bo-li-mit }\n  - { name: Xu, id: x1 }\n  - { name: Xu, id: x2 }";
        Assert.Equal(["bo-li-mit"], Given.Sessions("  - 09:00 - 10:00: Talk\n    chair: bo-li-mit", Two).GoodSession().Chairs.Select(chair => chair.Value));
        var problem = Given.Sessions("  - 09:00 - 10:00: Talk\n    chair: Xu", Two).OnlyError(ProblemCodes.PersonUnknown);
        Assert.Contains("x1, x2", problem.Mend, StringComparison.Ordinal);
    }
}
