namespace Clustering.Anonymization;

/// <summary>
/// Words of one conversation that may be names because they are written with a capital inside a sentence and stand in no list. Those that
/// are also written in lower case there, or joined to signs and digits, are none.
/// </summary>
internal sealed class WeakNames
{
    private readonly Dictionary<int, (List<(int Start, int Length, ulong Key)> Found, List<ulong> Lower)> _messages = [];
    private List<(int Start, int Length, ulong Key)>? _found;
    private List<ulong>? _lower;
    private int _message;

    /// <summary>Begins a message, or begins it again.</summary>
    public void Begin(int message)
    {
        _message = message;
        (_found, _lower) = _messages.TryGetValue(message, out var lists) ? lists : default;
        Restart();
    }

    /// <summary>Forgets what the message brought.</summary>
    public void Restart()
    {
        _found?.Clear();
        _lower?.Clear();
    }

    /// <summary>Takes in a word that may be a name.</summary>
    public void Add(int start, int length, ulong key)
    {
        Open();
        _found!.Add((start, length, key));
    }

    /// <summary>Takes in a word of no list that stands where no name would: in lower case, or in code.</summary>
    public void SeeElsewhere(ulong key)
    {
        Open();
        _lower!.Add(key);
    }

    /// <summary>The words that nothing in the conversation speaks against.</summary>
    public List<(int Message, int Start, int Length)> Confirmed()
    {
        var confirmed = new List<(int, int, int)>();
        if (!_messages.Values.Any(m => m.Found.Count > 0))
            return confirmed;
        var lower = _messages.Values.SelectMany(m => m.Lower).ToHashSet();
        foreach (var (message, (found, _)) in _messages.OrderBy(m => m.Key))
            foreach (var (start, length, key) in found)
                if (!lower.Contains(key))
                    confirmed.Add((message, start, length));
        return confirmed;
    }

    private void Open()
    {
        if (_found is null)
            _messages[_message] = (_found = [], _lower = []);
    }
}
