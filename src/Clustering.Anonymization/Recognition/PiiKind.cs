namespace Clustering.Anonymization;

/// <summary>A kind of identifier, and the placeholder that takes its place.</summary>
public sealed class PiiKind
{
    private PiiKind(string name)
    {
        Name = name;
        Placeholder = "[" + name + "]";
    }

    /// <summary>Its name: ASCII capitals, digits and underscores.</summary>
    public string Name { get; }

    /// <summary>What stands in redacted text, for example <c>[EMAIL]</c>.</summary>
    public string Placeholder { get; }

    /// <summary>E-mail address.</summary>
    public static PiiKind Email { get; } = new("EMAIL");

    /// <summary>Web address.</summary>
    public static PiiKind Url { get; } = new("URL");

    /// <summary>User name: @name, u/name, or told as one.</summary>
    public static PiiKind Handle { get; } = new("HANDLE");

    /// <summary>Phone number.</summary>
    public static PiiKind Phone { get; } = new("PHONE");

    /// <summary>Payment card number.</summary>
    public static PiiKind Card { get; } = new("CARD");

    /// <summary>International bank account number.</summary>
    public static PiiKind Iban { get; } = new("IBAN");

    /// <summary>Number of an account, order, booking or policy, told as one; bank routing number.</summary>
    public static PiiKind Account { get; } = new("ACCOUNT");

    /// <summary>National number of a person or company: identity, tax, health (US social security, Chinese 18-digit identity number, ...).</summary>
    public static PiiKind NationalId { get; } = new("NATIONAL_ID");

    /// <summary>Number of a passport, licence or permit.</summary>
    public static PiiKind Document { get; } = new("DOCUMENT");

    /// <summary>Registration plate of a vehicle.</summary>
    public static PiiKind Plate { get; } = new("PLATE");

    /// <summary>IPv4 or IPv6 address.</summary>
    public static PiiKind IpAddress { get; } = new("IP");

    /// <summary>Hardware (MAC) address.</summary>
    public static PiiKind MacAddress { get; } = new("MAC");

    /// <summary>Address of a crypto currency.</summary>
    public static PiiKind Crypto { get; } = new("CRYPTO");

    /// <summary>Password, key or token.</summary>
    public static PiiKind Secret { get; } = new("SECRET");

    /// <summary>Date of birth.</summary>
    public static PiiKind BirthDate { get; } = new("BIRTH_DATE");

    /// <summary>Age of a person: the number, with 岁.</summary>
    public static PiiKind Age { get; } = new("AGE");

    /// <summary>Name of a person.</summary>
    public static PiiKind Person { get; } = new("PERSON");

    /// <summary>Street address.</summary>
    public static PiiKind Address { get; } = new("ADDRESS");

    /// <summary>Postcode.</summary>
    public static PiiKind Postcode { get; } = new("POSTCODE");

    /// <summary>Town that somebody lives in or comes from. Countries and regions are left.</summary>
    public static PiiKind Place { get; } = new("PLACE");

    /// <summary>Company, school or other body, by its form or where somebody works.</summary>
    public static PiiKind Organisation { get; } = new("ORGANISATION");

    /// <summary>A run of seven or more digits that is nothing else.</summary>
    public static PiiKind Number { get; } = new("NUMBER");

    /// <summary>A whole message that could not be redacted safely.</summary>
    public static PiiKind Message { get; } = new("MESSAGE");

    /// <summary>All kinds of the house.</summary>
    public static IReadOnlyList<PiiKind> BuiltIn { get; } =
    [
        Email, Url, Handle, Phone, Card, Iban, Account, NationalId, Document,
        Plate, IpAddress, MacAddress, Crypto, Secret, BirthDate, Age, Person, Address,
        Postcode, Place, Organisation, Number, Message,
    ];

    /// <summary>A kind of the caller's own.</summary>
    /// <param name="name">2 to 32 ASCII capitals, digits or underscores, starting with a letter.</param>
    /// <exception cref="ArgumentException">The name has another shape.</exception>
    public static PiiKind Custom(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var fits = name.Length is >= 2 and <= 32 && char.IsAsciiLetterUpper(name[0])
            && name.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_');
        return fits ? new PiiKind(name) : throw new ArgumentException("A kind is named by 2 to 32 ASCII capitals, digits or underscores, starting with a letter.", nameof(name));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
