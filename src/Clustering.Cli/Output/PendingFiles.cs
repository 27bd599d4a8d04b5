namespace Clustering.Cli;

/// <summary>Files that appear whole or not at all: written under a temporary name beside their place, renamed together at the end.</summary>
internal sealed class PendingFiles : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<Pending> _files = [];
    private readonly List<Stream> _devices = [];
    private readonly List<string> _newFolders = [];

    /// <summary>Starts with no file. What is still pending when the process exits is removed.</summary>
    internal PendingFiles() => AppDomain.CurrentDomain.ProcessExit += Discard;

    /// <summary>Makes a folder, and its parents, if it is not there.</summary>
    internal void MakeFolder(string folder)
    {
        var missing = new Stack<string>();
        for (var path = Path.GetFullPath(folder); path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path))
            missing.Push(path);
        lock (_lock)
            _newFolders.AddRange(missing);
        Directory.CreateDirectory(folder);
    }

    /// <summary>Makes a folder if it is not there, and tries whether a file can be written to it: better to fail before a long run than after it.</summary>
    internal void Prepare(string folder)
    {
        MakeFolder(folder);
        var probe = Path.Combine(folder, $".{Path.GetRandomFileName()}.tmp");
        using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
    }

    /// <summary>Opens a file for writing; its folder is made if it is not there. Commit closes the stream. A device is written in place, never replaced.</summary>
    internal Stream Create(string path)
    {
        var full = Path.GetFullPath(path);
        if (IsDevice(full))
            return CreateInPlace(full);
        var folder = Path.GetDirectoryName(full)!;
        MakeFolder(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}.tmp");
        lock (_lock)
        {
            var pending = new Pending(temporary, full, new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024));
            _files.Add(pending);
            return pending.Stream;
        }
    }

    /// <summary>Gives every file its name.</summary>
    internal void Commit()
    {
        lock (_lock)
        {
            _devices.ForEach(d => d.Dispose());
            foreach (var file in _files)
            {
                file.Stream.Flush(flushToDisk: true);
                file.Stream.Dispose();
            }

            while (_files is [var first, ..])
            {
                File.Move(first.Temporary, first.Final, overwrite: true);
                _files.RemoveAt(0);
            }

            _newFolders.Clear();
        }
    }

    /// <summary>Removes what was not committed.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Discard;
        Discard(null, EventArgs.Empty);
    }

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && File.Exists(path) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private FileStream CreateInPlace(string device)
    {
        var stream = new FileStream(device, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        lock (_lock)
            _devices.Add(stream);
        return stream;
    }

    private void Discard(object? sender, EventArgs e)
    {
        lock (_lock)
        {
            foreach (var file in _files)
            {
                Try(file.Stream.Dispose);
                Try(() => File.Delete(file.Temporary));
            }

            foreach (var device in _devices)
                Try(device.Dispose);
            foreach (var folder in Enumerable.Reverse(_newFolders))
                Try(() => Directory.Delete(folder));
            _files.Clear();
            _devices.Clear();
            _newFolders.Clear();
        }
    }

    /// <summary>Cleaning up never hides the failure that made it necessary; a folder that is no longer empty stays.</summary>
    private static void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

    private sealed record Pending(string Temporary, string Final, FileStream Stream);
}
