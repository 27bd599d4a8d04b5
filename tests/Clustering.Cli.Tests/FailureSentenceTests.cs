namespace Clustering.Cli.Tests;

public class FailureSentenceTests
{
    private const string Secret = "jane.roe@example.org";

    public static TheoryData<Exception, string> Foreign => new()
    {
        { new FileNotFoundException(Secret), "not found" },
        { new DirectoryNotFoundException(Secret), "not found" },
        { new UnauthorizedAccessException(Secret), "denied" },
        { new IOException(Secret, 28), "disk is full" },
        { new IOException(Secret, unchecked((int)0x80070070)), "disk is full" },
        { new IOException(Secret), "read or written" },
        { new InvalidDataException(Secret), "damaged" },
        { new FormatException(Secret), "FormatException" },
        { new KeyNotFoundException(Secret), "KeyNotFoundException" },
        { new AggregateException(new UnauthorizedAccessException(Secret)), "denied" },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void ForeignMessagesNeverPass(Exception failure, string expected)
    {
        var sentence = FailureSentence.Of(failure);
        Assert.Contains(expected, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence);
    }
}
