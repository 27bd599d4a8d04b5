namespace Clustering.Facets;

/// <summary>A labelled file cannot be used for training. The message says where and which field, never what stands there.</summary>
public sealed class LabelledDataException : Exception
{
    internal LabelledDataException(string file, int line, string problem)
        : base(FormattableString.Invariant($"{file}, line {line}: {problem}"))
    {
        File = file;
        Line = line;
    }

    internal LabelledDataException(string problem)
        : base(problem) => File = "";

    /// <summary>The file, relative to the folder; empty where the whole folder is meant.</summary>
    public string File { get; }

    /// <summary>The line, from 1 on; 0 where the whole folder is meant.</summary>
    public int Line { get; }
}
