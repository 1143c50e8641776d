using Live.Chairs;
using Live.Log;
using Live.Programmes;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Chairs;

public sealed class ChairMessageTests
{
    private static readonly ChairMessageId M = new("m1");
    private static readonly Scenario Sent = Given(Published).Do(new SendToChair(M, Talk1, "  Five minutes\nleft. "), Olga);

    [Fact]
    public void An_organizer_tells_the_chairs_of_a_session_one_line() => Assert.Equal(
        new ChairMessage(M, Talk1, "Five minutes left.", Nine, Olga), Sent.State.Chairs.To(Talk1).Single());

    [Theory]
    [InlineData("ada")]
    [InlineData("olga")]
    public void A_chair_of_the_session_or_an_organizer_acknowledges_it_once(string who)
    {
        var read = Sent.Do(new AcknowledgeMessage(M), Who.Person(new(who)), At(9, 5)).Do(new AcknowledgeMessage(M), Ada, At(9, 6));
        Assert.Equal(new Stamp(At(9, 5), Who.Person(new(who))), read.State.Chairs.Find(M)!.Read);
    }

    [Fact]
    public void Others_cannot_and_what_is_not_there_cannot_be()
    {
        Sent.When(new AcknowledgeMessage(M), Bob).ThenRefused("role.chair-needed");
        Sent.When(new AcknowledgeMessage(M), Asker).ThenRefused("role.chair-needed");
        Sent.When(new AcknowledgeMessage(new("m9")), Ada).ThenRefused("chair-message.unknown");
    }

    [Fact]
    public void The_same_message_twice_is_one() =>
        Assert.Single(Sent.And(new ChairMessageSent(M, Talk1, "Another text"), Olga).State.Chairs.Messages, message => message.Text == "Five minutes left.");

    [Theory]
    [InlineData("", "chair-message.empty")]
    [InlineData(" \n\u200B ", "chair-message.empty")]
    public void An_empty_one_is_refused(string text, string code) => Given(Published).When(new SendToChair(M, Talk1, text), Olga).ThenRefused(code);

    [Fact]
    public void A_long_one_is_refused()
    {
        Given(Published).When(new SendToChair(M, Talk1, new string('x', 301)), Olga).ThenRefused("chair-message.too-long");
        Given(Published).When(new SendToChair(M, Talk1, new string('x', 300)), Olga).Then<ChairMessageSent>();
    }

    [Fact]
    public void It_needs_an_organizer_a_session_and_a_chair()
    {
        Given(Published).When(new SendToChair(M, Talk1, "Hello."), Ada).ThenRefused("role.organizer-needed");
        Given(Published).When(new SendToChair(M, new("nowhere"), "Hello."), Olga).ThenRefused("session.unknown");
        Given(Published).When(new SendToChair(M, Talk3, "Hello."), Olga).ThenRefused("chair-message.no-chair");
    }

    [Fact]
    public void Its_id_is_its_request_s()
    {
        Assert.Equal(ChairMessageId.FromRequest("a"), ChairMessageId.FromRequest("a"));
        Assert.NotEqual(ChairMessageId.FromRequest("a"), ChairMessageId.FromRequest("b"));
    }
}
