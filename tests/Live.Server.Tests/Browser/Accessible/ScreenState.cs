using Microsoft.Playwright;

namespace Live.Server.Tests.Browser.Accessible;

/// <summary>One state of one screen.</summary>
/// <param name="Name">As tests and pictures call it.</param>
/// <param name="Address">Where the screen is.</param>
/// <param name="Enter">How one gets into the state, and waits until it is there.</param>
internal sealed record ScreenState(string Name, Func<RunningSample, string> Address, Func<IPage, Task> Enter)
{
    /// <summary>A page of its own in that state.</summary>
    public async Task<IPage> OpenAsync(RunningSample sample, IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address(sample));
        await Enter(page);
        return page;
    }
}
