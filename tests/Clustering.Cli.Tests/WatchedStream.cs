using System.Text;

namespace Clustering.Cli.Tests;

/// <summary>Keeps what is written; once a phrase has been written, somebody presses Ctrl-C.</summary>
internal sealed class WatchedStream(CancellationTokenSource cancel, string phrase) : MemoryStream
{
    public string Text => Encoding.UTF8.GetString(ToArray());

    public override void Write(byte[] buffer, int offset, int count)
    {
        base.Write(buffer, offset, count);
        Look();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        base.Write(buffer);
        Look();
    }

    private void Look()
    {
        if (Text.Contains(phrase, StringComparison.Ordinal))
            cancel.Cancel();
    }
}
