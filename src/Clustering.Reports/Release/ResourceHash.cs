namespace Clustering.Reports;

/// <summary>A shipped resource and the hash of its bytes.</summary>
public sealed class ResourceHash
{
    internal ResourceHash(string name, string sha256)
    {
        if (!ReleaseRules.IsName(name) || sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
            throw new ReleaseException("a resource has a plain name and a SHA-256 in lower-case hexadecimal");
        Name = name;
        Sha256 = sha256;
    }

    /// <summary>Name of the resource.</summary>
    public string Name { get; }

    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    public string Sha256 { get; }
}
