using System.Net;
using Microsoft.AspNetCore.Http;

namespace Live.Rehearsal.Workspace.Page;

/// <summary>
/// Keeps other web pages out. The stand-in has no sign-in, so whoever reaches it may be anybody; another site in the same browser
/// must not be able to.
/// </summary>
internal static class PageGuard
{
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return IsForeign(request)
            ? Results.Text("This page only answers to itself.", statusCode: StatusCodes.Status403Forbidden)
            : await next(context);
    }

    private static bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
            return true;

        // Over the loopback only its own names count: another name that leads here belongs to somebody who rebinds it.
        var isLoopback = request.HttpContext.Connection.LocalIpAddress is { } address && IPAddress.IsLoopback(address);
        if (isLoopback && !IsLoopbackName(request.Host.Host))
            return true;

        // A link from elsewhere may open the page itself, and nothing but the page.
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var isNavigation = request.Headers["Sec-Fetch-Mode"] == "navigate" && HttpMethods.IsGet(request.Method);
        return site is "cross-site" or "same-site" && !isNavigation;
    }

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
