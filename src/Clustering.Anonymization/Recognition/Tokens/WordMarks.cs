namespace Clustering.Anonymization;

/// <summary>What the lexicon says of a word. The names are the marks in <c>seeds/names/marks.tsv</c>.</summary>
[Flags]
internal enum WordMarks : uint
{
    /// <summary>Nothing: the word is in no list.</summary>
    None = 0,

    /// <summary>It stands in a list of English words.</summary>
    Word = 1 << 0,

    /// <summary>A word of every day.</summary>
    Everyday = 1 << 1,

    /// <summary>A word that only joins others.</summary>
    Function = 1 << 2,

    /// <summary>A given name.</summary>
    Given = 1 << 3,

    /// <summary>A surname.</summary>
    Surname = 1 << 4,

    /// <summary>A town, or the first word of its name.</summary>
    City = 1 << 5,

    /// <summary>A country, region or nationality, or the first word of one.</summary>
    Land = 1 << 6,

    /// <summary>An organisation, or the first word of its name.</summary>
    Organisation = 1 << 7,

    /// <summary>Ends the name of an organisation: inc, university.</summary>
    Firm = 1 << 8,

    /// <summary>Stands before a name: mr, dr.</summary>
    Title = 1 << 9,

    /// <summary>A person by relation or trade: brother, boss, nurse.</summary>
    Kin = 1 << 10,

    /// <summary>A month or day of the week.</summary>
    Calendar = 1 << 11,

    /// <summary>Ends the name of a street: street, ave.</summary>
    StreetEnd = 1 << 12,

    /// <summary>Begins the name of a street: rue, via.</summary>
    StreetLead = 1 << 13,

    /// <summary>A part of an address with a number: apt, suite, box.</summary>
    Unit = 1 << 14,

    /// <summary>Stands inside a surname: van, de.</summary>
    Particle = 1 << 15,

    /// <summary>What people do or are, right after their name: said, lives.</summary>
    Speech = 1 << 16,

    /// <summary>Stands before a name when one writes to somebody, or signs: hi, dear, regards.</summary>
    Greeting = 1 << 17,

    /// <summary>A digit as a word.</summary>
    Digit = 1 << 18,

    /// <summary>A sign of an address of the net as a word: dot.</summary>
    Spelled = 1 << 19,

    /// <summary>Told before a phone number.</summary>
    Phone = 1 << 20,

    /// <summary>Told before an order, booking or account number.</summary>
    Account = 1 << 21,

    /// <summary>Told before the number of a passport or licence.</summary>
    Document = 1 << 22,

    /// <summary>Told before a date of birth.</summary>
    Birth = 1 << 23,

    /// <summary>Told before a password or key.</summary>
    Secret = 1 << 24,

    /// <summary>Told before a user name.</summary>
    Handle = 1 << 25,

    /// <summary>Told before a bank account or routing number.</summary>
    Bank = 1 << 26,

    /// <summary>Told before a national number.</summary>
    Identity = 1 << 27,

    /// <summary>Told before an address or town: live, address.</summary>
    Dwelling = 1 << 28,

    /// <summary>Told with an age: aged, old.</summary>
    Age = 1 << 29,

    /// <summary>Two letters of a state or province.</summary>
    State = 1 << 30,

    /// <summary>Told before a name: named, called, meet.</summary>
    Naming = 1u << 31,
}
