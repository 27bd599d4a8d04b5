namespace Clustering.Cli;

/// <summary>Progress as lines: at most one a second within a stage, and one at the end of each.</summary>
internal sealed class PlainProgress(TextWriter error, TimeProvider clock) : IProgress<AnalysisProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private AnalysisProgress? _last;
    private long _stageBegan;
    private long _lastLine;

    /// <inheritdoc />
    public void Report(AnalysisProgress value)
    {
        lock (_lock)
        {
            if (_last is not { } last || value.Stage > last.Stage)
            {
                EndStage();
                _last = value;
                _stageBegan = _lastLine = clock.GetTimestamp();
            }
            else if (value.Stage == last.Stage && value.Completed >= last.Completed)
            {
                _last = value;
                if (clock.GetElapsedTime(_lastLine) >= Pause)
                {
                    _lastLine = clock.GetTimestamp();
                    error.WriteLine($"{StageText.Name(value.Stage)}: {StageText.AmountAndTime(value, clock.GetElapsedTime(_stageBegan))}");
                }
            }
        }
    }

    /// <summary>The last stage is over.</summary>
    internal void Complete()
    {
        lock (_lock)
        {
            EndStage();
            _last = null;
        }
    }

    private void EndStage()
    {
        if (_last is { } last)
            error.WriteLine($"{StageText.Name(last.Stage)}: done, {StageText.AmountAndTime(last, clock.GetElapsedTime(_stageBegan))}");
    }
}
