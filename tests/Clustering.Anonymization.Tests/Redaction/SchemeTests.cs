namespace Clustering.Anonymization.Tests.Redaction;

/// <summary>Numbering schemes: each takes an identifier that passes its check, and none whose check character is another.</summary>
public class SchemeTests
{
    [Theory]
    [InlineData("US_SSN", "219-09-9999")]
    [InlineData("US_ITIN", "912-70-1234")]
    [InlineData("US_NPI", "1245319599")]
    [InlineData("US_MBI", "1EG4-TE5-MK73")]
    [InlineData("CA_SIN", "130 692 544")]
    [InlineData("BR_CPF", "529.982.247-25")]
    [InlineData("BR_CNPJ", "11.222.333/0001-81")]
    [InlineData("CL_RUT", "12.345.678-5")]
    [InlineData("UK_NHS", "943 476 5919")]
    [InlineData("UK_NINO", "AB 12 34 56 C")]
    [InlineData("UK_VEHICLE_REGISTRATION", "AB51 ABC")]
    [InlineData("ES_NIF", "12345678Z")]
    [InlineData("ES_NIE", "X9613851N")]
    [InlineData("IT_FISCAL_CODE", "RSSMRA85T10A562S")]
    [InlineData("FR_NIR", "1 84 12 76 451 089 46")]
    [InlineData("TR_NATIONAL_ID", "10000000146")]
    [InlineData("DE_TAX_ID", "12345678903")]
    [InlineData("DE_SOCIAL_SECURITY", "15070649C103")]
    [InlineData("DE_HEALTH_INSURANCE", "A123456780")]
    [InlineData("CH_AHV", "756.9217.0769.85")]
    [InlineData("PL_PESEL", "44051401458")]
    [InlineData("FI_PERSONAL_IDENTITY_CODE", "131052-308T")]
    [InlineData("SE_PERSONNUMMER", "811218-9876")]
    [InlineData("IN_AADHAAR", "2341 2341 2346")]
    [InlineData("IN_PAN", "ABCPL1234D")]
    [InlineData("IN_VEHICLE_REGISTRATION", "KA 01 AB 1234")]
    [InlineData("KR_RRN", "900101-1234568")]
    [InlineData("KR_BRN", "104-86-56659")]
    [InlineData("JP_MY_NUMBER", "123456789018")]
    [InlineData("TW_NATIONAL_ID", "A123456789")]
    [InlineData("HK_IDENTITY_CARD", "A123456(3)")]
    [InlineData("SG_NRIC_FIN", "S2740116C")]
    [InlineData("TH_TNIN", "1234567890121")]
    [InlineData("AU_ABN", "51 824 753 556")]
    [InlineData("AU_TFN", "876 543 210")]
    [InlineData("AU_MEDICARE", "2123 45670 1")]
    [InlineData("ZA_ID_NUMBER", "8001015009087")]
    [InlineData("NG_VEHICLE_REGISTRATION", "ABJ-123XY")]
    [InlineData("CN_ID", "11010519491231002X")]
    [InlineData("CN_CREDIT_CODE", "91350100M000100Y43")]
    [InlineData("CN_PLATE", "京A12345")]
    public void Identifier_IsOfItsScheme_ToTheLastCharacter(string scheme, string identifier)
    {
        var text = $"so, {identifier}, then";
        var span = Assert.Single(Redactor.Default.Find(text));
        Assert.Equal(scheme, span.Scheme);
        Assert.Equal(identifier, text.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("US_NPI", "1245319599")]
    [InlineData("CA_SIN", "130692544")]
    [InlineData("BR_CPF", "52998224725")]
    [InlineData("UK_NHS", "9434765919")]
    [InlineData("ES_NIF", "12345678Z")]
    [InlineData("FR_NIR", "184127645108946")]
    [InlineData("DE_TAX_ID", "12345678903")]
    [InlineData("PL_PESEL", "44051401458")]
    [InlineData("IN_AADHAAR", "234123412346")]
    [InlineData("JP_MY_NUMBER", "123456789018")]
    [InlineData("TH_TNIN", "1234567890121")]
    [InlineData("AU_ABN", "51824753556")]
    [InlineData("SG_NRIC_FIN", "S2740116C")]
    [InlineData("CN_ID", "110105194912310021")]
    public void OtherCheckCharacter_IsNotOfTheScheme(string scheme, string identifier)
    {
        var others = char.IsAsciiDigit(identifier[^1]) ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var accepted = others.Where(c => Redactor.Default.Find(identifier[..^1] + c).Any(s => s.Scheme == scheme)).ToList();
        Assert.True(accepted.Count <= 1, string.Concat(accepted));
    }

    [Theory]
    [InlineData("my passport number is 123456789", "my passport number is [DOCUMENT]")]
    [InlineData("driver's license H1223456", "driver's license [DOCUMENT]")]
    [InlineData("护照号E12345678", "护照号[DOCUMENT]")]
    [InlineData("routing number 021000021", "routing number [ACCOUNT]")]
    [InlineData("my order number is 40721", "my order number is [ACCOUNT]")]
    [InlineData("booking ref: XK4J9P", "booking ref: [ACCOUNT]")]
    [InlineData("订单号20240611077已发货", "订单号[ACCOUNT]已发货")]
    [InlineData("send it to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "send it to [CRYPTO]")]
    [InlineData("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "[CRYPTO]")]
    [InlineData("the wallet 0x52908400098527886E0F7030069857D2E4169EE7", "the wallet [CRYPTO]")]
    public void WordsNear_TellWhatItIs(string text, string expected) => Assert.Equal(expected, Redactor.Default.Redact(text).GetText());

    [Theory]
    [InlineData("BoatSLRHtKNngkdXEeobR76b53LETtpyT1")]
    [InlineData("1BoatSLRHtKNngkdXEeobR76b53LETtpyU")]
    [InlineData("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdz")]
    public void AddressOfACurrency_FailsItsCheck(string text) => Assert.DoesNotContain(Redactor.Default.Find(text), s => s.Kind == PiiKind.Crypto);
}
