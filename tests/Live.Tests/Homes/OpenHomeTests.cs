using Live.Homes;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Homes;

public sealed class OpenHomeTests
{
    [Fact]
    public void An_opening_is_remembered_under_the_pseudonym() =>
        Given(Published).When(new OpenHome(), Asker).Then(new HomeOpened("asker"));

    [Fact]
    public void Opened_again_within_a_minute_the_log_stays_as_it_is()
    {
        var opened = Given(Published).Do(new OpenHome(), Asker, At(9, 0));
        opened.When(new OpenHome(), Asker, At(9, 0).AddSeconds(59)).ThenRefused("home.open");
        opened.When(new OpenHome(), Voter, At(9, 0).AddSeconds(1)).Then(new HomeOpened("voter"));
        Assert.Equal(At(9, 1), opened.Do(new OpenHome(), Asker, At(9, 1)).State.Homes["asker"]);
    }

    [Fact]
    public void Only_somebody_in_Slack_has_a_Home() => Given(Published).When(new OpenHome(), Olga).ThenRefused("role.attendee-needed");
}
