namespace Clustering.Anonymization;

/// <summary>The recognisers of the house, in the order in which they win where spans are equally long.</summary>
internal static class BuiltInRecognizers
{
    /// <summary>Recognisers of identifiers with a form of their own.</summary>
    public static IReadOnlyList<IPiiRecognizer> Specific { get; } =
    [
        new EmailRecognizer(), new UrlRecognizer(), new PemRecognizer(), new SecretRecognizer(), new CredentialRecognizer(), new CardRecognizer(),
        new IbanRecognizer(), new ChineseIdRecognizer(), new SocialSecurityRecognizer(), new IpAddressRecognizer(), new MacAddressRecognizer(),
        new PhoneRecognizer(), new IntroductionRecognizer(),
    ];

    /// <summary>Takes what the others leave.</summary>
    public static IPiiRecognizer Remainder { get; } = new NumberRecognizer();
}
