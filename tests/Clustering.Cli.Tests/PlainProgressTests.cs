namespace Clustering.Cli.Tests;

public class PlainProgressTests
{
    [Fact]
    public void AtMostOneLineASecondAndOneAtEachEnd()
    {
        var clock = new HandClock();
        var text = new StringWriter { NewLine = "\n" };
        var progress = new PlainProgress(text, clock);
        for (var i = 0; i <= 1_000; i++)
        {
            progress.Report(new AnalysisProgress(AnalysisStage.Reading, i * 12, null));
            clock.Advance(TimeSpan.FromMilliseconds(10));
        }

        progress.Report(new AnalysisProgress(AnalysisStage.Grouping, 0, null));
        clock.Advance(TimeSpan.FromSeconds(2));
        progress.Complete();

        var lines = text.ToString().TrimEnd().Split('\n');
        Assert.Equal(12, lines.Length);
        Assert.Equal("reading: 1,200 conversations, 1,200/s, 1.0 s", lines[0]);
        Assert.StartsWith("reading: done, 12,000 conversations", lines[10], StringComparison.Ordinal);
        Assert.Equal("grouping: done, 2.0 s", lines[11]);
    }

    [Fact]
    public void LateReportsOfAnEarlierStageAreDropped()
    {
        var text = new StringWriter { NewLine = "\n" };
        var progress = new PlainProgress(text, new HandClock());
        progress.Report(new AnalysisProgress(AnalysisStage.Embedding, 0, null));
        progress.Report(new AnalysisProgress(AnalysisStage.Reading, 5, null));
        progress.Complete();
        Assert.Equal("embedding: done, 0.0 s\n", text.ToString());
    }

    [Fact]
    public void CountsAreRoundedToTenAndClustersAreNotCounted()
    {
        Assert.Equal("1,230 conversations, 1,230/s", StageText.Amount(new(AnalysisStage.Reading, 1_234, 1_234), TimeSpan.FromSeconds(1)));
        Assert.Equal("", StageText.Amount(new(AnalysisStage.Grouping, 37, 37), TimeSpan.FromSeconds(1)));
        Assert.Equal("25 %", StageText.Amount(new(AnalysisStage.Grouping, 5, 20), TimeSpan.FromSeconds(1)));
    }

    private sealed class HandClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Advance(TimeSpan time) => _ticks += time.Ticks;

        public override long GetTimestamp() => _ticks;
    }
}
