using System.Text;

namespace Clustering.Anonymization.Tests.Conversations;

public class CancellationTests
{
    private static readonly byte[] Lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Reading.Good + "\n", 10)));

    [Fact]
    public async Task Cancelled_before_nothing_is_read()
    {
        var stream = ConversationReader.ReadAsync(new MemoryStream(Lines), "input");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in stream.WithCancellation(new CancellationToken(canceled: true)))
                Assert.Fail("read on");
        });
    }

    [Fact]
    public async Task Cancelled_between_two_conversations_the_next_does_not_come()
    {
        using var source = new CancellationTokenSource();
        int count = 0;
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in ConversationReader.ReadAsync(new MemoryStream(Lines), "input").WithCancellation(source.Token))
            {
                count++;
                await source.CancelAsync();
            }
        });
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(1, count);
    }

    [Fact]
    public async Task Cancellation_that_comes_out_of_the_stream_is_the_same_object()
    {
        var cancelled = new TaskCanceledException();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Reading.Of(new DribbleStream(Lines, 50, () => cancelled)));
        Assert.Same(cancelled, error);
    }
}
