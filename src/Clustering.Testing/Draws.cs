namespace Clustering.Testing;

/// <summary>
/// Draws from a seed: SplitMix64 (Steele, Lea and Flood 2014), z = mix(s += 0x9E3779B97F4A7C15).
/// Only integer arithmetic and the four basic operations, so every platform draws the same.
/// </summary>
internal sealed class Draws
{
    private const ulong Golden = 0x9E3779B97F4A7C15UL;

    private ulong _state;

    /// <summary>Streams of one seed are independent.</summary>
    internal Draws(ulong seed, ulong stream) => _state = Mix(seed + Golden) ^ Mix((stream * Golden) + 1);

    internal ulong NextBits() => Mix(_state += Golden);

    /// <summary>Uniform in [0, bound); the bias is under bound / 2^64.</summary>
    internal int Next(int bound) => (int)Math.BigMul(NextBits(), (ulong)bound, out _);

    /// <summary>Uniform in [0, 1).</summary>
    internal double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    internal bool Happens(double probability) => NextDouble() < probability;

    /// <summary>Near to a standard normal: the sum of twelve uniform draws minus six.</summary>
    internal double NextBell()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
            sum += NextDouble();
        return sum;
    }

    internal T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>An index, with a probability in proportion to its weight. One weight at least is positive.</summary>
    internal int PickWeighted(ReadOnlySpan<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights)
            total += weight;
        var left = NextDouble() * total;
        var last = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] <= 0)
                continue;
            last = i;
            left -= weights[i];
            if (left < 0)
                return i;
        }

        return last;
    }

    /// <summary>Characters of an alphabet, one draw each.</summary>
    internal string Text(string alphabet, int length)
    {
        Span<char> text = length <= 256 ? stackalloc char[length] : new char[length];
        for (var i = 0; i < length; i++)
            text[i] = alphabet[Next(alphabet.Length)];
        return new string(text);
    }

    internal string Digits(int length) => Text("0123456789", length);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
