using System.Numerics;
using System.Security.Cryptography;

namespace Clustering.Anonymization;

/// <summary>
/// Addresses of crypto currencies: Bitcoin and its kin in Base58Check (the last four bytes are the first four of the double SHA-256 of the
/// others) and Bech32 or Bech32m (BIP 173, BIP 350: the polynomial remainder is 1 or 0x2bc830a3), Ethereum (0x and 40 hexadecimal digits),
/// Monero by its form.
/// </summary>
internal static class CryptoAddress
{
    private const string Base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private const string Bech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    /// <summary>Whether a token is an address, to its last character.</summary>
    public static bool IsAddress(ReadOnlySpan<char> token) => token.Length switch
    {
        42 when token.StartsWith("0x", StringComparison.OrdinalIgnoreCase) => !token[2..].ContainsAnyExcept("0123456789abcdefABCDEF"),
        >= 26 and <= 35 when token[0] is '1' or '3' or 'L' or 'M' or 'D' => IsBase58Check(token),
        >= 14 and <= 74 when token.StartsWith("bc1", StringComparison.OrdinalIgnoreCase) || token.StartsWith("tb1", StringComparison.OrdinalIgnoreCase)
            || token.StartsWith("ltc1", StringComparison.OrdinalIgnoreCase) => IsBech32(token),
        95 when token[0] is '4' or '8' => !token.ContainsAnyExcept(Base58),
        _ => false,
    };

    private static bool IsBase58Check(ReadOnlySpan<char> token)
    {
        var number = BigInteger.Zero;
        foreach (var c in token)
        {
            var digit = Base58.IndexOf(c);
            if (digit < 0)
                return false;
            number = number * 58 + digit;
        }
        Span<byte> bytes = stackalloc byte[25];
        bytes.Clear();
        if (number.GetByteCount(isUnsigned: true) is var count && count > bytes.Length || !number.TryWriteBytes(bytes[^count..], out _, isUnsigned: true, isBigEndian: true))
            return false;
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes[..21], hash);
        SHA256.HashData(hash, hash);
        return hash[..4].SequenceEqual(bytes[21..]);
    }

    private static bool IsBech32(ReadOnlySpan<char> token)
    {
        if (token.ContainsAnyInRange('a', 'z') && token.ContainsAnyInRange('A', 'Z'))
            return false;
        var mark = token.LastIndexOf('1');
        var remainder = 1u;
        foreach (var c in token[..mark])
            remainder = Step(remainder) ^ (uint)(char.ToLowerInvariant(c) >> 5);
        remainder = Step(remainder);
        foreach (var c in token[..mark])
            remainder = Step(remainder) ^ (uint)(char.ToLowerInvariant(c) & 31);
        foreach (var c in token[(mark + 1)..])
        {
            var value = Bech32.IndexOf(char.ToLowerInvariant(c));
            if (value < 0)
                return false;
            remainder = Step(remainder) ^ (uint)value;
        }
        return remainder is 1 or 0x2BC830A3;
    }

    private static uint Step(uint remainder)
    {
        ReadOnlySpan<uint> generators = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];
        var top = remainder >> 25;
        remainder = (remainder & 0x1FFFFFF) << 5;
        for (var i = 0; i < generators.Length; i++)
            remainder ^= ((top >> i) & 1) != 0 ? generators[i] : 0;
        return remainder;
    }
}
