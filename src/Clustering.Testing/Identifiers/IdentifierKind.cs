namespace Clustering.Testing;

/// <summary>What an <see cref="IdentifierPlanter"/> can make.</summary>
public enum IdentifierKind
{
    /// <summary>E-mail address.</summary>
    Email,

    /// <summary>Web address with a personal path.</summary>
    Url,

    /// <summary>US phone number of a fictional 555-01xx line.</summary>
    UsPhone,

    /// <summary>Chinese mobile number, 11 digits.</summary>
    ChinesePhone,

    /// <summary>Number in E.164 form, lines set aside for fiction.</summary>
    InternationalPhone,

    /// <summary>Payment card number of a test range, with its Luhn digit.</summary>
    PaymentCard,

    /// <summary>International bank account number, with its check digits modulo 97.</summary>
    Iban,

    /// <summary>US social security number.</summary>
    SocialSecurityNumber,

    /// <summary>Chinese identity number of 18 characters, with its check character.</summary>
    ChineseIdentityNumber,

    /// <summary>IPv4 address of a range set aside for documentation.</summary>
    IPv4Address,

    /// <summary>IPv6 address of the range set aside for documentation.</summary>
    IPv6Address,

    /// <summary>Hardware address.</summary>
    MacAddress,

    /// <summary>Key of a service, told by its prefix.</summary>
    ApiKey,

    /// <summary>JSON web token.</summary>
    JsonWebToken,

    /// <summary>Password.</summary>
    Password,

    /// <summary>First and last name, given in introducing oneself.</summary>
    EnglishName,

    /// <summary>Chinese name of three characters, given in introducing oneself.</summary>
    ChineseName,

    /// <summary>Street address in English.</summary>
    StreetAddress,

    /// <summary>Street address in Chinese.</summary>
    ChineseAddress,

    /// <summary>Number of an order.</summary>
    OrderNumber,

    /// <summary>Number of a passport.</summary>
    PassportNumber,

    /// <summary>WeChat account.</summary>
    WeChatId,

    /// <summary>QQ account, 9 or 10 digits.</summary>
    QqNumber,

    /// <summary>Number of a bank account or payroll record.</summary>
    AccountNumber,

    /// <summary>Registration plate of a car.</summary>
    LicensePlate,

    /// <summary>Account on a social network, with its at sign.</summary>
    Handle,

    /// <summary>Code name of a secret project, an invented word.</summary>
    CodeName,

    /// <summary>Name written in lower case, without an introduction.</summary>
    LowerCaseName,

    /// <summary>Code of a product that few people own.</summary>
    ProductCode,
}
