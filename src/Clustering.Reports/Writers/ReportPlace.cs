namespace Clustering.Reports;

/// <summary>A place in the JSON of a report, told by names that the format defines and by positions.</summary>
internal sealed class ReportPlace
{
    internal static readonly ReportPlace Root = new(null, "report", -1);

    private readonly ReportPlace? _parent;
    private readonly string _name;
    private readonly int _index;

    private ReportPlace(ReportPlace? parent, string name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    internal ReportPlace At(string name) => new(this, name, -1);

    internal ReportPlace At(int index) => new(this, "", index);

    /// <summary>For example "clusters[3].title".</summary>
    public override string ToString() =>
        _parent is null ? _name
        : _index >= 0 ? FormattableString.Invariant($"{_parent}[{_index}]")
        : _parent._parent is null ? _name
        : FormattableString.Invariant($"{_parent}.{_name}");
}
