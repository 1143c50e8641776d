using Microsoft.Extensions.FileProviders;

namespace Live.Server.Screens;

/// <summary>The built screens: one page for all of them, and its files.</summary>
internal static class ScreenPages
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private static readonly string[] Paths = ["/", "/chair", "/chair/{session}", "/stage", "/stage/{room}", "/desk", "/report", "/report/{session}", "/design"];

    public static void Map(WebApplication app)
    {
        var root = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (!Directory.Exists(root))
            return; // built without the screens: the hub works all the same
        var compressed = new Compressed(root);
        app.Use((http, next) =>
        {
            if (Path.HasExtension(http.Request.Path.Value))
                http.Request.Path += compressed.Extension(http.Request, http.Request.Path.Value!);
            return next(http);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(root), ContentTypeProvider = compressed, OnPrepareResponse = Prepare,
        });
        var page = Path.Combine(root, "index.html");
        foreach (var path in Paths)
        {
            app.MapGet(path, (HttpContext http) =>
            {
                Guard(http.Response);
                http.Response.Headers.CacheControl = "no-cache";
                var form = page + compressed.Extension(http.Request, "index.html");
                Compressed.Label(http.Response, form);
                return Results.File(form, "text/html; charset=utf-8");
            });
        }
    }

    private static void Prepare(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext context)
    {
        Guard(context.Context.Response);
        Compressed.Label(context.Context.Response, context.File.Name);
        // Built files carry a hash of their content in their names.
        context.Context.Response.Headers.CacheControl =
            context.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static void Guard(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
