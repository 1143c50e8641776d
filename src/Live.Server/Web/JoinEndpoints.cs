using System.Security.Cryptography;
using Live.Server.Access;
using Live.Server.Screens.Views;
using Live.Server.State;
using Microsoft.AspNetCore.Mvc;

namespace Live.Server.Web;

/// <summary>Coming in without Slack: a code for a pass.</summary>
public static class JoinEndpoints
{
    /// <summary>A wrong or an old code.</summary>
    public static readonly Refusal UnknownCode = new(
        "code.unknown", "This code is not valid, or not any more. The projector shows a new one every few minutes: scan or type that one.");

    /// <summary>Too many from one address.</summary>
    public static readonly Refusal Busy = new("code.busy", "Very many people are coming in from this network right now. Please try again in a minute.");

    private static readonly Refusal Elsewhere = new("code.elsewhere", "Open Live's own page to come in.");

    private const int MaxBody = 1024;

    /// <summary>
    /// Maps POST /join. Only our own pages can use it in a browser: a body in JSON makes others ask first, and they are not
    /// answered.
    /// </summary>
    public static void MapJoin(this IEndpointRouteBuilder app) =>
        app.MapPost("/join", (JoinRequest join, HttpRequest request, Node node, Links links, JoinCodes codes, JoinLimit limit) =>
        {
            if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin"))
                return No(Elsewhere, StatusCodes.Status403Forbidden);
            if (!node.IsReady || node.State.Programme is not { } programme)
                return No(Node.Starting, StatusCodes.Status503ServiceUnavailable);
            if (!limit.Allows(request.HttpContext.Connection.RemoteIpAddress))
                return No(Busy, StatusCodes.Status429TooManyRequests);
            if (codes.Read(join.Code ?? "", programme.Id, node.Now) is not { } kind)
                return No(UnknownCode, StatusCodes.Status403Forbidden);
            var id = RandomNumberGenerator.GetHexString(Links.MaxAttendeeId, lowercase: true);
            return Results.Json<Reply<JoinView>>(new JoinView(links.MakeForAttendee(programme.Id, kind, id, node.Now)));
        }).WithMetadata(new RequestSizeLimitAttribute(MaxBody));

    private static IResult No(Refusal refusal, int status) => Results.Json<Reply<JoinView>>(refusal, statusCode: status);
}

/// <summary>Somebody at the door.</summary>
/// <param name="Code">The code as scanned or typed.</param>
public sealed record JoinRequest(string? Code);
