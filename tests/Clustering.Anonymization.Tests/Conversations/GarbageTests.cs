using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Clustering.Anonymization.Tests.Conversations;

/// <summary>Whatever the bytes are, reading ends, nothing but the door's own exception comes out, and the cuts between reads change nothing.</summary>
public class GarbageTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\r\n", " ", "null", "1e9", "\\ud83d", "\uFEFF", "鸟", "\0", "\"messages\":", "\"conversations\":",
        "\"mapping\":", "\"chosen\":", "\"role\":\"user\"", "\"content\":\"a\"", "\"from\":\"human\",\"value\":\"b\"", "\"id\":", "\"user\":", "\"parts\":",
        "\"created_at\":\"2024-", "\"current_node\":\"a\"", "\"a\":{\"message\":", Reading.Good,
    ];

    [Fact]
    public void Random_bytes() => Check(ArbMap.Default.ArbFor<byte[]>().Generator);

    [Fact]
    public void Random_bytes_that_claim_to_be_gzip() =>
        Check(ArbMap.Default.ArbFor<byte[]>().Generator.Select(bytes => (byte[])[0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, .. bytes]));

    [Fact]
    public void Random_pieces_of_JSON() => Check(Gen.Elements(Pieces).ListOf().Select(list => Encoding.UTF8.GetBytes(string.Concat(list))));

    [Fact]
    public void Good_input_with_one_byte_changed()
    {
        byte[] good = Encoding.UTF8.GetBytes($"[{Reading.Good},\n{Reading.Good}]");
        Check(
            from at in Gen.Choose(0, good.Length - 1)
            from value in Gen.Choose(0, 255)
            select (byte[])[.. good[..at], (byte)value, .. good[(at + 1)..]]);
        byte[] packed = Reading.Gzip($"{Reading.Good}\n{Reading.Good}");
        Check(
            from at in Gen.Choose(0, packed.Length - 1)
            from value in Gen.Choose(0, 255)
            select (byte[])[.. packed[..at], (byte)value, .. packed[(at + 1)..]]);
    }

    // How much comes out of damaged gzip before the damage is noticed does depend on the cuts.
    private static void Check(Gen<byte[]> inputs) => Prop.ForAll(Arb.From(inputs), bytes =>
    {
        string whole = Summary(new MemoryStream(bytes));
        string cut = Summary(new DribbleStream(bytes, 3));
        return whole == cut || bytes is [0x1F, 0x8B, ..];
    }).QuickCheckThrowOnFailure();

    private static string Summary(Stream stream)
    {
        var reading = Reading.Of(stream, new() { MaxLineBytes = 2000 }).GetAwaiter().GetResult();
        return string.Join('|', reading.Conversations.Select(Reading.Script)) + string.Join('|', reading.Failures.Places) + reading.Error?.Message;
    }
}
