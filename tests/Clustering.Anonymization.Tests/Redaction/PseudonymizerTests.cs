namespace Clustering.Anonymization.Tests.Redaction;

public class PseudonymizerTests
{
    private static readonly DateTimeOffset Time = new(2025, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Order_TellsApartWhatDiffersInAnyField()
    {
        using var pseudonymizer = new Pseudonymizer(new byte[16]);
        Conversation[] all =
        [
            Talk("hello", null, null, null), Talk("hello", "id", null, null), Talk("hello", null, "id", null), Talk("hello", null, null, Time),
            Talk("hello", null, null, Time.AddSeconds(1)), Talk("hello.", null, null, null),
        ];
        Assert.Distinct(all.Select(pseudonymizer.OrderOf));
        Assert.Equal(pseudonymizer.OrderOf(all[3]), pseudonymizer.OrderOf(Talk("hello", null, null, Time)));
    }

    [Fact]
    public void Subject_IsThePerson_ElseTheId_ElseTheContent()
    {
        using var pseudonymizer = new Pseudonymizer(new byte[16]);
        Assert.Equal(pseudonymizer.SubjectOf(Talk("a", "1", "ann", null)), pseudonymizer.SubjectOf(Talk("b", "2", "ann", Time)));
        Assert.NotEqual(pseudonymizer.SubjectOf(Talk("a", "1", null, null)), pseudonymizer.SubjectOf(Talk("a", "2", null, null)));
        Assert.Equal(pseudonymizer.SubjectOf(Talk("a", null, null, null)), pseudonymizer.SubjectOf(Talk("a", null, null, Time)));
        Assert.NotEqual(pseudonymizer.SubjectOf(Talk("x", null, "ann", null)), pseudonymizer.SubjectOf(Talk("x", "ann", null, null)));
    }

    [Fact]
    public void AnotherKey_GivesAnotherToken_AndNoKeyNone()
    {
        using var one = new Pseudonymizer(new byte[16]);
        var other = new Pseudonymizer([.. Enumerable.Repeat((byte)1, 16)]);
        Assert.NotEqual(one.SubjectOf(Talk("a", null, "ann", null)), other.SubjectOf(Talk("a", null, "ann", null)));
        other.Dispose();
        Assert.Throws<ObjectDisposedException>(() => other.SubjectOf(Talk("a", null, "ann", null)));
        Assert.Throws<ArgumentException>(() => new Pseudonymizer(new byte[15]));
    }

    private static Conversation Talk(string text, string? id, string? subject, DateTimeOffset? time) => new([new Message(MessageRole.Human, text)], id, subject, time);
}
