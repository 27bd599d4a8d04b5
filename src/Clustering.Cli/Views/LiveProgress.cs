using Spectre.Console;

namespace Clustering.Cli;

/// <summary>Progress as bars, one for each stage, for a person who watches.</summary>
internal sealed class LiveProgress(ProgressContext context, TimeProvider clock) : IProgress<AnalysisProgress>
{
    private readonly Lock _lock = new();
    private AnalysisProgress? _last;
    private ProgressTask? _bar;
    private long _stageBegan;

    /// <inheritdoc />
    public void Report(AnalysisProgress value)
    {
        lock (_lock)
        {
            if (_last is not { } last || value.Stage > last.Stage)
            {
                EndStage();
                _stageBegan = clock.GetTimestamp();
                _bar = context.AddTask(StageText.Name(value.Stage));
            }
            else if (value.Stage < last.Stage || value.Completed < last.Completed)
            {
                return;
            }

            _last = value;
            _bar!.IsIndeterminate = value.Total is not > 0;
            _bar.MaxValue = value.Total is > 0 ? value.Total.Value : double.MaxValue;
            _bar.Value = value.Completed;
            Describe();
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
        if (_bar is null)
            return;
        Describe();
        _bar.IsIndeterminate = false;
        _bar.MaxValue = 1;
        _bar.Value = 1;
        _bar.StopTask();
        _bar = null;
    }

    private void Describe()
    {
        var amount = StageText.Amount(_last!.Value, clock.GetElapsedTime(_stageBegan));
        _bar!.Description = $"{StageText.Name(_last.Value.Stage)} {amount}".TrimEnd();
    }
}
