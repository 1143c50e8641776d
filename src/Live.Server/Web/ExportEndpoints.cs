using Live.Server.Access;
using Live.Server.Exports;
using Live.Server.State;

namespace Live.Server.Web;

/// <summary>The export for organizers, while Live runs.</summary>
public static class ExportEndpoints
{
    /// <summary>Maps GET /export/{format}?what= with a personal link's token as the bearer.</summary>
    public static void MapExports(this IEndpointRouteBuilder app) =>
        app.MapGet("/export/{format}", (string format, string? what, HttpRequest request, Node node, Links links) =>
        {
            if (!ExportWriter.Formats.Contains(format))
                return No(new Refusal("export.format", "This format is not known. Choose md, csv or json."), StatusCodes.Status404NotFound);
            if (what is not null && !ExportWriter.Parts.Contains(what))
                return No(new Refusal("export.what", "This part is not known. Choose questions or report, or leave it out."), StatusCodes.Status404NotFound);
            if (!node.IsReady)
                return No(Node.Starting, StatusCodes.Status503ServiceUnavailable);
            var token = request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal);
            var (pass, refusal) = links.Read(token, node.State, node.Now);
            if (pass is null)
                return No(refusal!, StatusCodes.Status401Unauthorized);
            if (!Roles.IsOrganizer(node.State.Programme, pass.Who))
                return No(AccessRefusals.OrganizerNeeded, StatusCodes.Status403Forbidden);
            return Results.Text(
                ExportWriter.Write(Export.Of(node.State, node.Now), format, what),
                format switch { "md" => "text/markdown; charset=utf-8", "csv" => "text/csv; charset=utf-8", _ => "application/json; charset=utf-8" });
        });

    private static IResult No(Refusal refusal, int status) => Results.Json(refusal, statusCode: status);
}
