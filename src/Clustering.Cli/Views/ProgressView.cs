using Spectre.Console;

namespace Clustering.Cli;

/// <summary>Shows progress on standard error: bars where a person watches, lines elsewhere, nothing when asked to be quiet.</summary>
internal static class ProgressView
{
    /// <summary>Runs work while its progress is shown.</summary>
    internal static async Task<T> RunAsync<T>(Terminal terminal, bool quiet, Func<IProgress<AnalysisProgress>?, Task<T>> work)
    {
        if (quiet)
            return await work(null);
        if (!terminal.IsLive)
        {
            var lines = new PlainProgress(terminal.ErrorText, terminal.Clock);
            var result = await work(lines);
            lines.Complete();
            return result;
        }

        return await terminal.ErrorTables.Progress()
            .Columns(new SpinnerColumn(), new ProgressBarColumn { Width = 24 }, new ElapsedTimeColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async context =>
            {
                var bars = new LiveProgress(context, terminal.Clock);
                var result = await work(bars);
                bars.Complete();
                return result;
            });
    }
}
