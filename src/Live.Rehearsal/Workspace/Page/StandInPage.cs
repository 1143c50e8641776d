using System.Reflection;
using Live.Rehearsal.Workspace.Page;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Live.Rehearsal.Workspace;

/// <summary>The page on which one is anybody in the workspace: three static files and a small API of its own.</summary>
public static class StandInPage
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>Serves the page under a prefix of this host, e.g. <c>/slack</c>. Requests from foreign origins are refused.</summary>
    public static IEndpointConventionBuilder MapStandInPage(
        this IEndpointRouteBuilder routes, StandInWorkspace workspace, string prefix = "/slack")
    {
        var page = routes.MapGroup(prefix).AddEndpointFilter(PageGuard.CheckAsync).ExcludeFromDescription();
        var look = new PageLook(workspace);
        var act = new PageActions(workspace, look);

        page.MapGet("/", (HttpContext http) => http.Request.Path.Value!.EndsWith('/')
            ? (IResult)File("index.html", "text/html; charset=utf-8")
            : Results.Redirect(http.Request.PathBase + http.Request.Path + "/" + http.Request.QueryString));
        page.MapGet("/app.css", () => File("app.css", "text/css; charset=utf-8"));
        page.MapGet("/app.js", () => File("app.js", "text/javascript; charset=utf-8"));
        page.MapGet("/workspace", (string? @as) => look.Workspace(@as));
        page.MapGet("/messages", (string @as, string channel, string? before) => look.Messages(@as, channel, before));
        page.MapGet("/changes", (HttpContext http, string @as, long after) => new PageStream(workspace, look).WriteAsync(http, @as, after));
        page.MapPost("/act", (HttpRequest request, CancellationToken cancellationToken) => act.HandleAsync(request, cancellationToken));
        return page;
    }

    private static PageFile File(string name, string type)
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("StandInPage." + name)
            ?? throw new InvalidOperationException($"The page's file {name} is not embedded");
        return new(Results.Stream(stream, type));
    }

    // Nothing but its own files may run on the page: whatever somebody types stays text.
    private sealed class PageFile(IResult file) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ContentSecurityPolicy = Policy;
            httpContext.Response.Headers.XContentTypeOptions = "nosniff";
            httpContext.Response.Headers["Referrer-Policy"] = "no-referrer";
            httpContext.Response.Headers.CacheControl = "no-cache";
            return file.ExecuteAsync(httpContext);
        }
    }
}
