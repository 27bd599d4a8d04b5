namespace Clustering.Grouping;

/// <summary>
/// Class-based TF-IDF (Grootendorst 2022) over subjects: p * ln(p / r) * ln(1 + N / f). p is the share of a cluster's subjects
/// that use the word, r its share among the other subjects who write in its script, and f / N its public frequency over that of
/// the commonest word of its script, so that everyday words rank low. Support counts distinct subjects.
/// </summary>
internal sealed class TermRanking
{
    /// <summary>Words kept of a cluster.</summary>
    internal const int Kept = 60;

    private const double Floor = 0.002;
    private const double RarestPublic = 0.02;

    private readonly IReadOnlyList<int[]> _terms;
    private readonly int[] _subjects;
    private readonly TermBackground _background;
    private readonly int[] _overall;
    private readonly Writers _writers;
    private readonly int[] _stamps;
    private readonly int[] _counts;
    private int _stamp;

    internal TermRanking(IReadOnlyList<int[]> terms, int[] subjects, TermBackground background)
    {
        _terms = terms;
        _subjects = subjects;
        _background = background;
        _stamps = new int[background.Count];
        _counts = new int[background.Count];
        _overall = new int[background.Count];
        (_writers, var used) = Count([.. Enumerable.Range(0, subjects.Length)]);
        foreach (var term in used)
            (_overall[term], _counts[term]) = (_counts[term], 0);
    }

    /// <summary>The best words of a cluster, ties by index; among the first ten no two say the same.</summary>
    internal TermCandidate[] Rank(int[] rows)
    {
        var (writers, used) = Count(rows);
        var scored = new List<(double Score, TermCandidate Term)>();
        foreach (var term in used)
        {
            var candidate = new TermCandidate(term, _counts[term], _overall[term]);
            _counts[term] = 0;
            if (Score(candidate, writers) is > 0 and var score)
                scored.Add((score, candidate));
        }

        var ranked = scored.OrderByDescending(s => s.Score).ThenBy(s => s.Term.Term).Take(Kept).Select(s => s.Term);
        return TermVariety.Spread([.. ranked], t => _background.Word(t.Term));
    }

    private double Score(TermCandidate candidate, Writers writers)
    {
        var han = _background.IsHan(candidate.Term);
        var share = (double)candidate.SubjectsInCluster / writers.All;
        var others = Math.Max(1, _writers.Of(han) - writers.Of(han));
        var elsewhere = Math.Min(1, (double)(candidate.SubjectsOverall - candidate.SubjectsInCluster) / others);
        var rarity = Math.Log(1 + (1 / Math.Max(RarestPublic, _background.Share(candidate.Term))));
        return share * Math.Log((share + Floor) / (elsewhere + Floor)) * rarity;
    }

    /// <summary>Counts distinct subjects by word; the caller clears the counts of the words used.</summary>
    private (Writers Writers, List<int> Used) Count(int[] rows)
    {
        var (all, han, other) = (0, 0, 0);
        var (writesHan, writesOther) = (false, false);
        var used = new List<int>();
        var previous = -1;
        foreach (var row in rows.OrderBy(r => _subjects[r]).ThenBy(r => r))
        {
            if (_subjects[row] != previous)
            {
                previous = _subjects[row];
                (writesHan, writesOther) = (false, false);
                all++;
                _stamp++;
            }

            foreach (var term in _terms[row])
            {
                if (_stamps[term] == _stamp)
                    continue;
                _stamps[term] = _stamp;
                if (_counts[term]++ == 0)
                    used.Add(term);
                if (_background.IsHan(term))
                    (han, writesHan) = (writesHan ? han : han + 1, true);
                else
                    (other, writesOther) = (writesOther ? other : other + 1, true);
            }
        }

        return (new Writers(all, han, other), used);
    }

    /// <summary>Distinct subjects: all, and those who use words in Han and in other script.</summary>
    private readonly record struct Writers(int All, int Han, int Other)
    {
        internal int Of(bool han) => han ? Han : Other;
    }
}
