using System.Net;
using System.Numerics;

namespace Clustering.Testing.Tests;

public class IdentifierPlanterTests
{
    private static readonly IdentifierPlanter Planter = new(7);

    [Fact]
    public void There_are_twenty_kinds_and_more() => Assert.True(IdentifierPlanter.Kinds.Count >= 20);

    [Fact]
    public void Every_sentence_holds_its_value_and_the_value_is_the_same_in_both_languages()
    {
        foreach (var kind in IdentifierPlanter.Kinds)
        {
            for (var i = 0; i < 50; i++)
            {
                var english = Planter.Plant(kind, "en", i);
                var chinese = Planter.Plant(kind, "zh", i);
                Assert.Equal(english.Value, chinese.Value);
                Assert.NotEqual(english.Sentence, chinese.Sentence);
                Assert.Contains(english.Value, english.Sentence, StringComparison.Ordinal);
                Assert.Contains(chinese.Value, chinese.Sentence, StringComparison.Ordinal);
                Assert.DoesNotContain("{0}", english.Sentence + chinese.Sentence, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_and_indexes_differ()
    {
        foreach (var kind in IdentifierPlanter.Kinds)
        {
            Assert.Equal(Planter.Plant(kind).Sentence, new IdentifierPlanter(7).Plant(kind).Sentence);
            Assert.True(Values(kind, 40).Distinct().Count() > 20);
        }
    }

    [Fact]
    public void Cards_pass_Luhn() => Assert.All(Values(IdentifierKind.PaymentCard, 200), card =>
    {
        var digits = card.Replace(" ", "", StringComparison.Ordinal).Reverse().Select(c => c - '0').ToArray();
        Assert.Equal(16, digits.Length);
        Assert.Equal(0, digits.Select((d, i) => i % 2 == 0 ? d : d > 4 ? (2 * d) - 9 : 2 * d).Sum() % 10);
    });

    [Fact]
    public void Account_numbers_are_one_modulo_97() => Assert.All(Values(IdentifierKind.Iban, 200), iban =>
    {
        var plain = iban.Replace(" ", "", StringComparison.Ordinal);
        var digits = string.Concat((plain[4..] + plain[..4]).Select(c => char.IsAsciiDigit(c) ? c.ToString() : (c - 55).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(BigInteger.One, BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) % 97);
        Assert.Equal(plain[..2] switch { "GB" => 22, "NL" => 18, "DE" => 22, "ES" => 24, _ => 0 }, plain.Length);
    });

    [Fact]
    public void Chinese_identity_numbers_pass_modulo_11() => Assert.All(Values(IdentifierKind.ChineseIdentityNumber, 200), id =>
    {
        Assert.Equal(18, id.Length);
        var sum = 0;
        for (var i = 0; i < 18; i++)
            sum += (id[i] == 'X' ? 10 : id[i] - '0') * (int)BigInteger.ModPow(2, 17 - i, 11);
        Assert.Equal(1, sum % 11);
    });

    [Fact]
    public void Addresses_of_machines_parse()
    {
        Assert.All(Values(IdentifierKind.IPv4Address, 50), ip => Assert.Equal(4, IPAddress.Parse(ip).GetAddressBytes().Length));
        Assert.All(Values(IdentifierKind.IPv6Address, 50), ip => Assert.Equal(16, IPAddress.Parse(ip).GetAddressBytes().Length));
        Assert.All(Values(IdentifierKind.MacAddress, 50), mac => Assert.Equal(6, System.Net.NetworkInformation.PhysicalAddress.Parse(mac).GetAddressBytes().Length));
    }

    [Fact]
    public void Known_check_digits()
    {
        Assert.Equal("4111111111111111", CheckDigits.WithLuhn("411111111111111"));
        Assert.Equal("GB82WEST12345698765432", CheckDigits.WithIban("GB", "WEST12345698765432"));
        Assert.Equal("11010519491231002X", CheckDigits.WithChinese("11010519491231002"));
    }

    [Fact]
    public void Another_language_is_refused() =>
        Assert.Throws<ArgumentException>(() => Planter.Plant(IdentifierKind.Email, "fr"));

    private static IEnumerable<string> Values(IdentifierKind kind, int count) =>
        Enumerable.Range(0, count).Select(i => Planter.Plant(kind, "en", i).Value);
}
