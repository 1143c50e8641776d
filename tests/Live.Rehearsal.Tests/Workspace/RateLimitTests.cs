using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.Tests.Workspace;

public sealed class RateLimitTests
{
    [Fact]
    public async Task A_channel_takes_a_short_burst_and_then_one_message_a_second()
    {
        await using var scene = await Scene.StartAsync();
        for (var i = 0; i < SlackLimits.PostBurst; i++)
            Assert.True((await scene.Bot.PostAsync("C0HALLA", "hello")).Ok);

        var over = await scene.Bot.PostAsync("C0HALLA", "hello");
        Assert.Equal(429, over.Status);
        Assert.Equal("ratelimited", over.Error);
        Assert.Equal(TimeSpan.FromSeconds(1), over.RetryAfter);
        Assert.True((await scene.Bot.PostAsync("C0HALLB", "another channel")).Ok);

        scene.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await scene.Bot.PostAsync("C0HALLA", "hello")).Ok);
        Assert.Equal(429, (await scene.Bot.PostAsync("C0HALLA", "hello")).Status);
    }

    [Fact]
    public async Task A_workspace_takes_some_hundreds_of_messages_a_minute()
    {
        var people = Enumerable.Range(0, SlackLimits.PostsPerMinute + 1)
            .Select(i => new PersonOptions($"U{i:D5}", $"p{i}", $"Person {i} (sample)", $"p{i}@example.org"))
            .ToArray();
        await using var scene = await Scene.StartAsync(Scene.Options with { People = people, Channels = [] });
        foreach (var person in people.SkipLast(1))
            Assert.True((await scene.Bot.PostAsync(person.Id, "hello")).Ok);

        Assert.Equal(429, (await scene.Bot.PostAsync(people[^1].Id, "one too many")).Status);
        scene.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True((await scene.Bot.PostAsync(people[^1].Id, "a minute later")).Ok);
    }

    [Theory]
    [InlineData("conversations.list", SlackLimits.Tier2PerMinute)]
    [InlineData("chat.update", SlackLimits.Tier3PerMinute)]
    [InlineData("conversations.history", SlackLimits.Tier3PerMinute)]
    [InlineData("users.info", SlackLimits.Tier4PerMinute)]
    [InlineData("views.publish", SlackLimits.Tier4PerMinute)]
    public async Task A_method_takes_the_calls_of_its_tier_in_a_minute(string method, int limit)
    {
        await using var scene = await Scene.StartAsync();
        for (var i = 0; i < limit; i++)
            Assert.Equal(200, (await scene.Bot.FormAsync(method)).Status);
        scene.Clock.Advance(TimeSpan.FromSeconds(12));

        var over = await scene.Bot.FormAsync(method);
        Assert.Equal(429, over.Status);
        Assert.Equal(TimeSpan.FromSeconds(48), over.RetryAfter);

        scene.Clock.Advance(over.RetryAfter!.Value);
        Assert.Equal(200, (await scene.Bot.FormAsync(method)).Status);
        var note = Assert.Single(scene.Workspace.Statistics().RateLimited);
        Assert.Equal((method, $"{limit} a minute"), (note.Method, note.Limit));
    }

    [Fact]
    public async Task After_thirty_thousand_events_in_an_hour_the_rest_is_withheld_with_a_warning()
    {
        await using var scene = await Scene.StartAsync();
        var warned = new TaskCompletionSource();
        await scene.Bot.ConnectAsync(envelope =>
        {
            if ((string?)envelope["payload"]!["type"] == "app_rate_limited")
                warned.TrySetResult();
            return null;
        });
        var message = await scene.Workspace.PostMessageAsync("mira", "#hall-a", "hello");
        for (var i = 1; i < SlackLimits.EventsPerHour; i += 2)
        {
            await scene.Workspace.ReactAsync("jon", message, "eyes");
            await scene.Workspace.UnreactAsync("jon", message, "eyes");
        }

        await scene.Workspace.PostMessageAsync("mira", "#hall-a", "one too many");

        await warned.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(scene.Workspace.Statistics().WithheldEvents > 0);
    }
}
