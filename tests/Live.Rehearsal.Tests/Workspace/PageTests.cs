using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Live.Rehearsal.Tests.Workspace;

/// <summary>The page in a real browser. CHROMIUM names the browser if it is not where Debian puts it.</summary>
public sealed class PageTests : IAsyncLifetime
{
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--no-first-run",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    [Fact]
    public async Task A_newcomer_lands_in_a_channel_asks_by_command_and_sees_the_private_answer()
    {
        await using var scene = await Scene.StartAsync();
        await scene.Bot.ConnectAsync(_ => new JsonObject { ["text"] = "Sent to *Invited Talk 2*." });
        var page = await OpenAsync(scene, "U0MIRA");
        Assert.Equal("composer-text", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Contains("/ask followed by your question", await page.Locator("#composer-hint").InnerTextAsync(), StringComparison.Ordinal);

        await page.Keyboard.TypeAsync("/a");
        await page.Locator("#commands [aria-selected=true]").WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Why is that so?");
        await page.Keyboard.PressAsync("Enter");

        var answer = page.Locator(".message.private");
        await answer.WaitForAsync();
        Assert.Contains("Only visible to you", await answer.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Invited Talk 2", await answer.Locator("b").Last.InnerTextAsync());
    }

    [Fact]
    public async Task A_button_opens_a_form_that_shows_the_bots_complaint_and_then_closes()
    {
        await using var scene = await Scene.StartAsync();
        var trigger = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await scene.Bot.ConnectAsync(envelope =>
        {
            var payload = envelope["payload"]!;
            if ((string?)payload["type"] == "block_actions")
                trigger.SetResult((string)payload["trigger_id"]!);
            return (string?)payload["view"]?["state"]!["values"]!["question"]!["text"]!["value"] == "no"
                ? new JsonObject { ["response_action"] = "errors", ["errors"] = new JsonObject { ["question"] = "A few more words, please." } }
                : null;
        });
        await scene.Bot.CallAsync("chat.postMessage", new()
        {
            ["channel"] = "C0HALLA",
            ["text"] = "board",
            ["blocks"] = new JsonArray(Scene.Section("*Board*"), Scene.Actions(Scene.Button("ask", "Ask a question"))),
        });
        var page = await OpenAsync(scene, "U0MIRA");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask a question" }).ClickAsync();
        await scene.Bot.CallAsync("views.open", new() { ["trigger_id"] = await trigger.Task, ["view"] = Scene.View() });

        await page.Locator("#modal[open]").WaitForAsync();
        await page.Keyboard.TypeAsync("no");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("A few more words, please.").WaitForAsync();
        Assert.Equal("no", await page.Locator("#modal input").InputValueAsync());
        await page.Locator("#modal input").FillAsync("Why is that so?");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#modal").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.Null(scene.Workspace.ViewOf("mira"));
    }

    [Fact]
    public async Task Whatever_is_written_stays_text()
    {
        await using var scene = await Scene.StartAsync();
        const string nasty = "<img src=x onerror=document.title='owned'>";
        await scene.Workspace.PostMessageAsync("mira", "#hall-a", nasty);
        await scene.Bot.CallAsync("chat.postMessage", new()
        {
            ["channel"] = "C0HALLA",
            ["text"] = "x",
            ["blocks"] = new JsonArray(
                Scene.Section($"{nasty} <javascript:document.title='owned'|press me> <!date^1752742800^{{time}}|{nasty}>"),
                new JsonObject { ["type"] = "header", ["text"] = Scene.Plain(nasty) },
                Scene.Actions(Scene.Button("a", nasty))),
        });
        var page = await OpenAsync(scene, "U0JON");
        await page.Locator(".message").Nth(1).WaitForAsync();

        Assert.Equal(0, await page.Locator("#log img, #log script, #log [onerror], #log a[href^='javascript']").CountAsync());
        Assert.Contains(nasty, await page.Locator(".message").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("owned", await page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happens_appears_without_a_reload_also_after_the_server_was_gone()
    {
        await using var scene = await Scene.StartAsync();
        var page = await OpenAsync(scene, "U0JON");
        var posted = await scene.Bot.PostAsync("C0HALLA", "first version");
        await page.GetByText("first version").WaitForAsync();
        await scene.Bot.CallAsync("chat.update", new() { ["channel"] = "C0HALLA", ["ts"] = posted.Ts, ["text"] = "second version" });
        await page.GetByText("second version").WaitForAsync();
        await page.GetByText("(edited)").WaitForAsync();

        await scene.Workspace.KillAsync();
        await page.GetByText("Not connected").WaitForAsync();
        await scene.Workspace.RestartAsync();
        await scene.Workspace.PostMessageAsync("mira", "#hall-a", "are we back");
        await page.GetByText("are we back").WaitForAsync();
    }

    [Fact]
    public async Task One_can_become_somebody_else_with_the_keyboard_alone()
    {
        await using var scene = await Scene.StartAsync();
        var page = await OpenAsync(scene, "U0MIRA");
        await page.Locator("#me").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("new york");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#me-name", new() { HasText = "Jon (sample)" }).WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "chairs" }).WaitForAsync();
    }

    private async Task<IPage> OpenAsync(Scene scene, string user)
    {
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        await page.GotoAsync(new Uri(scene.Workspace.Address, $"slack?as={user}&in=C0HALLA").ToString());
        await page.Locator("#place-name", new() { HasText = "hall-a" }).WaitForAsync();
        return page;
    }
}
