using System.Security.Cryptography;
using Clustering.Facets;

namespace Clustering.Tests.Facets;

public class AffectiveModelTests
{
    [Fact]
    public void Saving_gives_back_the_bytes_that_were_loaded()
    {
        var bytes = Shipped();
        var model = AffectiveModel.Load(new MemoryStream(bytes));
        using var saved = new MemoryStream();
        model.Save(saved);
        Assert.Equal(bytes, saved.ToArray());
        Assert.True(bytes.Length <= 700_000);
    }

    [Fact]
    public void Files_that_are_no_model_are_refused()
    {
        var bytes = Shipped();
        Assert.Throws<InvalidDataException>(() => AffectiveModel.Load(new MemoryStream(bytes[..^1])));
        Assert.Throws<InvalidDataException>(() => AffectiveModel.Load(new MemoryStream([])));
        bytes[8]++;
        Assert.Throws<InvalidDataException>(() => AffectiveModel.Load(new MemoryStream(bytes)));
        bytes[0]++;
        Assert.Throws<InvalidDataException>(() => AffectiveModel.Load(new MemoryStream(bytes)));
    }

    [Fact]
    public void The_shipped_weights_name_the_files_that_they_were_trained_from()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Clustering.sln")))
            root = Path.GetDirectoryName(root)!;
        LabelledReader.Read(Path.Combine(root, "seeds", "labelled"), out var sha256, default);
        var model = AffectiveModel.Load(new MemoryStream(Shipped()));
        Assert.True(Convert.ToHexStringLower(AffectiveTrainer.HashOf(sha256)) == model.TrainingSha256, "seeds/labelled or lexicons/classes changed: run `clustering train`.");
    }

    [Fact]
    public void Every_shipped_resource_has_its_hash()
    {
        var all = ShippedResources.All;
        Assert.Contains(all, r => r.Name == "affective.model" && r.Sha256 == Convert.ToHexStringLower(SHA256.HashData(Shipped())));
        foreach (var lexicon in (string[])["sentiment.en.tsv", "sentiment.zh.tsv", "sentiment.emoji.tsv", "modifiers.en.tsv", "modifiers.zh.tsv", "pushback.en.tsv", "pushback.zh.tsv", "classes.en.tsv", "classes.zh.tsv"])
            Assert.Contains(all, r => r.Name == lexicon);
        Assert.Equal(all.OrderBy(r => r.Name, StringComparer.Ordinal), all);
    }

    private static byte[] Shipped()
    {
        using var stream = ShippedResources.Open(ShippedResources.AffectiveModel);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
