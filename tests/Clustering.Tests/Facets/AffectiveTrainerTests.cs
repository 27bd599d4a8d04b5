using System.Text.Json;
using Clustering.Facets;
using Clustering.Reports;

namespace Clustering.Tests.Facets;

public sealed class AffectiveTrainerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("labelled").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_same_files_and_seed_give_the_same_bytes_and_a_working_model()
    {
        WriteSet();
        var first = AffectiveTrainer.Train(_folder, 7);
        var second = AffectiveTrainer.Train(_folder, 7);
        Assert.Equal(Bytes(first), Bytes(second));
        Assert.Equal(70, first.Conversations);
        Assert.Equal(7, first.Validation.Count);
        Assert.True(first.MacroF1 > 0.9, "Words that name the class are learnt.");
        var labels = new AffectiveClassifier(first.Model).Classify(Talk.Of("coaching word3 and word9 please"));
        Assert.Equal(Category.Coaching, labels.Primary);
        Assert.Equal(Category.None, new AffectiveClassifier(first.Model).Classify(Talk.Of("none word1 and word2 please")).Primary);
    }

    [Theory]
    [InlineData("{planted-secret", "not JSON")]
    [InlineData("[]", "object")]
    [InlineData("""{"id":"a","language":"en","labels":["none"]}""", "messages")]
    [InlineData("""{"id":"a","language":"en","labels":[],"messages":[{"role":"user","content":"planted-secret"}]}""", "labels")]
    [InlineData("""{"id":"a","language":"en","labels":["planted-secret"],"messages":[{"role":"user","content":"x"}]}""", "labels")]
    [InlineData("""{"id":"a","language":"en","labels":["none"],"messages":[{"role":"planted-secret","content":"x"}]}""", "role")]
    [InlineData("""{"id":"a","language":"en","labels":["none"],"messages":[{"role":"user"}]}""", "content")]
    [InlineData("""{"id":"a","language":"en","labels":["none"],"messages":[{"role":"user","content":"\ud800"}]}""", "content")]
    [InlineData("""{"language":"en","labels":["none"],"messages":[{"role":"user","content":"x"}]}""", "id")]
    public void An_error_names_file_line_and_field_and_quotes_nothing(string line, string field)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "en"));
        File.WriteAllText(Path.Combine(_folder, "en", "bad.jsonl"), "\n" + line + "\n");
        var error = Assert.Throws<LabelledDataException>(() => AffectiveTrainer.Train(_folder, 1));
        Assert.Equal(("en/bad.jsonl", 2), (error.File, error.Line));
        Assert.Contains(field, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("planted-secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_conversations_and_an_empty_or_missing_folder_are_said()
    {
        Assert.Throws<LabelledDataException>(() => AffectiveTrainer.Train(_folder, 1));
        Assert.Throws<LabelledDataException>(() => AffectiveTrainer.Train(Path.Combine(_folder, "nowhere"), 1));
        File.WriteAllText(Path.Combine(_folder, "a.jsonl"), Line("a", "coaching", "x"));
        Assert.Contains("interpersonalAdvice", Assert.Throws<LabelledDataException>(() => AffectiveTrainer.Train(_folder, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancellation_passes()
    {
        WriteSet();
        Assert.ThrowsAny<OperationCanceledException>(() => AffectiveTrainer.Train(_folder, 1, new CancellationToken(canceled: true)));
    }

    private static byte[] Bytes(AffectiveTraining training)
    {
        using var stream = new MemoryStream();
        training.Model.Save(stream);
        return stream.ToArray();
    }

    private static string Line(string id, string label, string text) =>
        $$"""{"id":{{JsonSerializer.Serialize(id)}},"language":"en","labels":[{{JsonSerializer.Serialize(label)}}],"messages":[{"role":"user","content":{{JsonSerializer.Serialize(text)}}}]}""";

    private void WriteSet()
    {
        foreach (var label in AffectiveModel.Names.Append("none"))
        {
            var lines = Enumerable.Range(0, 10).Select(i => Line($"{label}-{i}", label, $"{label} word{i} and word{(3 * i) + 1} please"));
            File.WriteAllLines(Path.Combine(_folder, label + ".jsonl"), lines);
        }
    }
}
