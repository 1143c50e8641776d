using Microsoft.Playwright;

namespace Live.Server.Tests.Browser.Accessible;

/// <summary>The accessibility checker, at WCAG 2.2 AA. It comes with the screens' own packages.</summary>
internal static class Axe
{
    private const string Run =
        """
        async (only) => {
          const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
          const runOnly = only ? { type: 'rule', values: [only] } : { type: 'tag', values: levels };
          const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
          return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, any, all, none }) =>
            `${id} at ${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ') || help}`));
        }
        """;

    private static readonly Lazy<string> Source = new(() =>
        File.ReadAllText(Path.Combine(RunningSample.Root, "src/Live.Screen/node_modules/axe-core/axe.min.js")));

    /// <summary>What is wrong with a page, one line for each element; nothing when all is well.</summary>
    /// <param name="page">The page, in the state to look at.</param>
    /// <param name="only">One rule by its name; null for all of them.</param>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, string? only = null)
    {
        await page.EvaluateAsync(Source.Value); // not as a script element, which the pages' policy refuses
        return await page.EvaluateAsync<string[]>(Run, only);
    }
}
