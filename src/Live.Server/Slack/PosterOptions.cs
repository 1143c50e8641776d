using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>Gives the options of the poster picker while one types, from memory.</summary>
public sealed class PosterOptions(Node node) : IBlockOptionProvider
{
    /// <inheritdoc />
    public Task<BlockOptionsResponse> GetOptions(BlockOptionsRequest request)
    {
        var state = node.State;
        return Task.FromResult(new BlockOptionsResponse
        {
            Options = state.Programme is { } programme ? PosterPicker.Options(state, programme, request.BlockId, request.Value, node.Now) : [],
        });
    }
}
