namespace Clustering.Anonymization.Tests.Conversations;

public class GzipTests
{
    private static readonly string Lines = string.Concat(Enumerable.Range(0, 300).Select(
        i => Reading.Good.Replace("sleep", "number " + Hash(i), StringComparison.Ordinal) + "\n"));

    [Fact]
    public async Task A_file_cut_off_anywhere_keeps_what_was_read_and_says_so()
    {
        byte[] whole = Reading.Gzip(Lines);
        for (int length = 2; length < whole.Length; length += length < 40 || length > whole.Length - 40 ? 1 : 97)
        {
            var reading = await Reading.Of(whole[..length]);
            Assert.Equal(new ReadFailure("input", reading.Conversations.Count + 1, ReadFailureReason.Unreadable, null), reading.Failure);
        }
        Assert.Equal(300, (await Reading.Of(whole, new() { Strict = true })).Conversations.Count);
    }

    [Fact]
    public async Task A_damaged_checksum_is_one_failure()
    {
        byte[] bytes = Reading.Gzip(Lines);
        bytes[^6] ^= 1;
        var reading = await Reading.Of(bytes);
        Assert.Equal(ReadFailureReason.Unreadable, reading.Failure.Reason);
        Assert.Equal(ReadFailureReason.Unreadable, (await Reading.Of(bytes, new() { Strict = true })).Error?.Failure?.Reason);
    }

    [Fact]
    public async Task Several_members_in_a_row_are_one_file()
    {
        byte[] bytes = [.. Reading.Gzip(Reading.Good + "\n"), .. Reading.Gzip(""), .. Reading.Gzip(Reading.Good)];
        Assert.Equal(2, (await Reading.Of(bytes, new() { Strict = true })).Conversations.Count);
    }

    [Fact]
    public async Task A_stream_of_the_caller_stays_open()
    {
        foreach (byte[] bytes in new[] { Reading.Gzip(Lines), "{}"u8.ToArray() })
        {
            var stream = new DribbleStream(bytes, 1000);
            await Reading.Of(stream);
            Assert.False(stream.IsDisposed);
        }
    }

    private static string Hash(int i) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(i)));
}
