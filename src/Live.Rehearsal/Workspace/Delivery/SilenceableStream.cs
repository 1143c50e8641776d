using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Live.Rehearsal.Workspace.Delivery;

/// <summary>
/// The bytes under a WebSocket. Once silent it swallows what is written and never reads again: the half-open connection that a
/// pulled cable leaves, which only missing pongs give away.
/// </summary>
internal sealed class SilenceableStream(Stream inner) : Stream
{
    private readonly CancellationTokenSource silence = new();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public void GoSilent() => silence.Cancel();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, silence.Token);
        try
        {
            return await inner.ReadAsync(buffer, either.Token);
        }
        catch (OperationCanceledException) when (silence.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return 0;
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        silence.IsCancellationRequested ? ValueTask.CompletedTask : inner.WriteAsync(buffer, cancellationToken);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        silence.IsCancellationRequested ? Task.CompletedTask : inner.FlushAsync(cancellationToken);

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            silence.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Puts a silenceable stream under whatever WebSocket this request becomes.</summary>
    public sealed class Upgrade(IHttpUpgradeFeature inner) : IHttpUpgradeFeature
    {
        public bool IsUpgradableRequest => inner.IsUpgradableRequest;

        public SilenceableStream? Line { get; private set; }

        public async Task<Stream> UpgradeAsync() => Line = new(await inner.UpgradeAsync());

        public static Upgrade? Under(HttpContext context)
        {
            if (context.Features.Get<IHttpUpgradeFeature>() is not { } feature)
                return null;
            var upgrade = new Upgrade(feature);
            context.Features.Set<IHttpUpgradeFeature>(upgrade);
            return upgrade;
        }
    }
}
