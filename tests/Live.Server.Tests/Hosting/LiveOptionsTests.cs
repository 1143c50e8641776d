using Live.Server.Hosting;
using Microsoft.Extensions.Configuration;

namespace Live.Server.Tests.Hosting;

public sealed class LiveOptionsTests
{
    [Fact]
    public void Nothing_at_all_is_a_good_configuration()
    {
        var (options, problems) = Read("");
        Assert.Empty(problems);
        Assert.Equal(("data", "http://localhost:5080"), (options.Data, options.ReachedAt.OriginalString));
    }

    [Theory]
    [InlineData("Urls=http://localhost:5077", "http://localhost:5077/")]
    [InlineData("Urls=http://0.0.0.0:8080;PublicUrl=https://live.example.org", "https://live.example.org/")]
    [InlineData("Urls=http://0.0.0.0:8080", "http://localhost:8080/")]
    [InlineData("Urls=http://+:80", "http://localhost/")]
    [InlineData("Urls=http://[::]:8080", "http://localhost:8080/")]
    public void Links_lead_to_where_browsers_reach_Live(string settings, string address) =>
        Assert.Equal(address, Read(settings).Options.ReachedAt.AbsoluteUri);

    [Theory]
    [InlineData("PublicUrl=live.example.org", "Live__PublicUrl is \"live.example.org\", which is no web address.")]
    [InlineData("PublicUrl=ftp://live.example.org", "which is no web address.")]
    [InlineData("Secret=short", "Live__Secret is too short. Give at least 16 characters")]
    [InlineData("Redis=localhost:6379", "Live__Redis is set without Live__Secret.")]
    [InlineData("Slack:BotToken=xapp-1;Slack:AppToken=xapp-1", "Live__Slack__BotToken does not begin with xoxb-.")]
    [InlineData("Slack:BotToken=xoxb-1;Slack:AppToken=xoxb-1", "Live__Slack__AppToken does not begin with xapp-.")]
    [InlineData("Slack:BotToken=xoxb-1", "Live__Slack__BotToken is set alone.")]
    [InlineData("Slack:AppToken=xapp-1", "Live__Slack__BotToken is missing.")]
    [InlineData("Slack:SigningSecret=abc", "Live__Slack__BotToken is missing.")]
    [InlineData("Programme=nowhere.yaml", "The programme file \"nowhere.yaml\" does not exist.")]
    public void Every_mistake_is_one_sentence_that_says_how_to_mend_it(string settings, string sentence)
    {
        var problem = Assert.Single(Read(settings).Problems);
        Assert.Contains(sentence, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Secret=a-secret-of-sixteen-and-more", "a-secret-of-sixteen-and-more")]
    [InlineData("Secret=tooshort1", "tooshort1")]
    [InlineData("Slack:BotToken=wrong-token;Slack:AppToken=wrong-too", "wrong-t")]
    public void No_problem_repeats_a_secret(string settings, string secret) =>
        Assert.DoesNotContain(Read(settings).Problems, problem => problem.Contains(secret, StringComparison.Ordinal));

    [Fact]
    public void All_mistakes_are_told_at_once() => Assert.Equal(3, Read("PublicUrl=x;Secret=x;Slack:AppToken=xapp-1").Problems.Count);

    private static (LiveOptions Options, IReadOnlyList<string> Problems) Read(string settings) =>
        LiveOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(
            settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=', 2))
                .Select(pair => KeyValuePair.Create("Live:" + pair[0], (string?)pair[1]))).Build());
}
