using System.Globalization;
using Live.Log;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack.Writing;

/// <summary>"Answer" under a question that is to be answered in writing: a modal with the question in full.</summary>
public sealed class AnswerButton(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>, IViewSubmissionHandler
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        var state = node.State;
        var who = await people.WhoAsync(state.Programme, request.Team.Id, request.User.Id, request.User.Name);
        var question = state.Questions.Find(new QuestionId(action.Value ?? "")) is { } found ? state.Questions.Main(found) : null;
        var refusal = question is null ? Moderation.UnknownQuestion
            : !Answering.MayAnswer(state.Programme, who, question) ? Answering.NotYours
            : question.State is QuestionState.Dismissed or QuestionState.Withdrawn ? Moderation.Already(state, question)
            : null;
        if (refusal is not null)
            await slack.RespondAsync(request, SlackText.Escape(refusal.Sentence));
        else
            await slack.Views.Open(request.TriggerId, View(question!));
    }

    /// <inheritdoc />
    public async Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission)
    {
        var (view, user) = (viewSubmission.View, viewSubmission.User);
        if ((view.PrivateMetadata ?? "").Split(' ') is not [var id, var seen] || !long.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var basedOn))
            return Answers.No(Wire.TextInput, Moderation.UnknownQuestion);
        var text = view.State.GetValue<PlainTextInputValue>(Wire.TextInput, Wire.TextInput)?.Value ?? "";
        var who = await people.WhoAsync(node.State.Programme, viewSubmission.Team.Id, user.Id, user.Name);
        var outcome = await node.SubmitAsync(
            new AnswerInWriting(new QuestionId(id), text, basedOn), who, $"slack/view/{view.Id}/{view.Hash}");
        return outcome.Refusal is { } refusal ? Answers.No(Wire.TextInput, refusal) : ViewSubmissionResponse.Null;
    }

    /// <inheritdoc />
    public Task HandleClose(ViewClosed viewClosed) => Task.CompletedTask;

    private static ModalViewDefinition View(Question question) => new()
    {
        CallbackId = Wire.AnswerView,
        PrivateMetadata = string.Create(CultureInfo.InvariantCulture, $"{question.Id} {question.AnswerRevision}"),
        Title = "Answer in writing",
        Submit = "Send",
        Close = "Cancel",
        Blocks =
        [
            Say.Section($"“{Say.Fitting(question.Shown, Question.MaxLength)}”"),
            new InputBlock
            {
                BlockId = Wire.TextInput,
                Label = "Your answer",
                Hint = "It goes to the one who asked, into the session's thread and into the record, with your name.",
                Element = new PlainTextInput
                {
                    ActionId = Wire.TextInput,
                    Multiline = true,
                    FocusOnLoad = true,
                    MaxLength = AnswerInWriting.MaxLength,
                    InitialValue = question.Answer,
                },
            },
        ],
    };
}
