using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.Blocks;
using Live.Rehearsal.Workspace.Delivery;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace;

/// <summary>Filling in modals, submitting and closing them.</summary>
public sealed partial class StandInWorkspace
{
    /// <summary>Fills in a modal and submits it.</summary>
    /// <param name="values">Action id or block id → what is entered; what is not named keeps what it holds.</param>
    public async Task<SubmissionOutcome> SubmitViewAsync(
        string user, SlackView view, IReadOnlyDictionary<string, string>? values = null, CancellationToken cancellationToken = default)
    {
        var person = Person(user);
        if (views.Find(view.Id) is null || Fill(view.Id, values ?? ImmutableDictionary<string, string>.Empty) is not { } filled)
            return new(TimeSpan.Zero) { Error = Gone };

        var complaints = Complaints(filled);
        if (!complaints.IsEmpty)
            return new(TimeSpan.Zero) { FieldErrors = complaints, View = views.ShowErrors(view.Id, complaints) };

        var trigger = triggers.Issue(person.Id, filled.Id);
        var parcel = new Parcel(ParcelKind.Interaction, payloads.Submission(person, filled, trigger), TakesResponse: true);
        var receipt = await DeliverAsync(parcel, "view_submission", cancellationToken);
        return receipt.IsAcknowledged
            ? AfterSubmission(person, filled, receipt)
            : new(receipt.Elapsed) { Error = "We had some trouble connecting. Try again?", View = filled };
    }

    /// <summary>Closes a modal (the topmost if it is not the whole stack), and tells the bot if it asked to know.</summary>
    public async Task CloseViewAsync(string user, SlackView view, bool wholeStack = false, CancellationToken cancellationToken = default)
    {
        var person = Person(user);
        var closed = views.Close(person.Id, wholeStack ? null : view.Id);
        foreach (var one in closed.Reverse().Where(one => one.NotifyOnClose))
        {
            var payload = payloads.Closing(person, one, wholeStack);
            await DeliverAsync(new(ParcelKind.Interaction, payload, TakesResponse: false), "view_closed", cancellationToken);
        }
    }

    private SubmissionOutcome AfterSubmission(SlackPerson person, SlackView view, Receipt receipt)
    {
        var outcome = new SubmissionOutcome(receipt.Elapsed);
        switch (receipt.Response.Text("response_action"))
        {
            case "errors":
                var errors = (receipt.Response!["errors"] as JsonObject ?? [])
                    .ToImmutableDictionary(error => error.Key, error => error.Value?.ToString() ?? "");
                return outcome with { FieldErrors = errors, View = views.ShowErrors(view.Id, errors) };
            case "update" when Checked(receipt.Response) is { } next:
                return outcome with { View = views.Update(view.Id, next) };
            case "push" when Checked(receipt.Response) is { } next:
                return outcome with { View = views.Push(person.Id, next) ?? view };
            case "clear":
                views.Close(person.Id);
                return outcome;
            case null:
                views.Close(person.Id, view.Id);
                return outcome with { View = ViewOf(person.Id) };
            default:
                return outcome with { Error = "We had some trouble connecting. Try again?", View = view };
        }
    }

    private JsonElement? Checked(JsonNode? response)
    {
        if (response?["view"] is not JsonObject definition)
            return null;
        var mistakes = ViewRules.Check(definition, "modal");
        if (mistakes.Count == 0)
            return definition.Frozen();
        statistics.Note("The view in a response to a submission was refused: " + string.Join("; ", mistakes));
        return null;
    }

    /// <summary>Keeps what a person has entered so far, as Slack does before it reports a click in the same view.</summary>
    internal SlackView? Fill(string viewId, IReadOnlyDictionary<string, string> values)
    {
        if (views.Find(viewId) is not { } view)
            return null;
        var entered = from element in view.Elements
                      where element.Type is not ("button" or "overflow")
                      let value = values.GetValueOrDefault(element.ActionId) ?? values.GetValueOrDefault(element.BlockId)
                      where value is not null
                      let held = FieldValues.Of(element, value.Length == 0 ? null : value).Frozen()
                      select KeyValuePair.Create((element.BlockId, element.ActionId), held);
        return views.Fill(viewId, entered);
    }

    private static ImmutableDictionary<string, string> Complaints(SlackView view)
    {
        var complaints = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var field in view.Elements.Where(element => element.InputBlock is not null))
        {
            if (FieldValues.Complaint(field, view.Values[(field.BlockId, field.ActionId)]) is { } complaint)
                complaints[field.BlockId] = complaint;
        }

        return complaints.ToImmutable();
    }
}
