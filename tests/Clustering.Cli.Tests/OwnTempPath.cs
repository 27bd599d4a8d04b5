namespace Clustering.Cli.Tests;

/// <summary>Makes the temporary folder of the process an empty one of its own, for tests that run alone.</summary>
internal sealed class OwnTempPath : IDisposable
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["TMP", "TEMP"] : ["TMPDIR"];

    private readonly TemporaryFolder _folder = new();
    private readonly string?[] _before = [.. Names.Select(Environment.GetEnvironmentVariable)];

    public OwnTempPath()
    {
        foreach (var name in Names)
            Environment.SetEnvironmentVariable(name, _folder.Path);
        Assert.StartsWith(_folder.Path, Path.GetTempPath(), StringComparison.Ordinal);
    }

    public string[] Content() => _folder.Content();

    public void Dispose()
    {
        foreach (var (name, value) in Names.Zip(_before))
            Environment.SetEnvironmentVariable(name, value);
        _folder.Dispose();
    }
}
