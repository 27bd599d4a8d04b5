using System.Text.Json;
using Clustering.Anonymization;
using Clustering.Facets;
using Clustering.Testing;

namespace Clustering.Cli.Tests;

public class TrainCategoriesTests
{
    private const string Good = """{"id":"a","labels":["none"],"language":"en","messages":[{"role":"user","content":"hello"}]}""";

    [Fact]
    public async Task ASmallFolderGivesWeightsAndACrossValidation()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["labelled"]);
        folder.Write("labelled/all.jsonl", Labelled());

        var call = await Call.Of("train", "categories", "--from", folder["labelled"], "--out", folder["made/weights"]);

        Assert.Equal(0, call.Code);
        Assert.Equal(["labelled", "labelled/all.jsonl", "made", "made/weights"], folder.Content());
        foreach (var part in new[] { "Cross-validation", "precision", "counseling", "contentCreation", "macro F1" })
            Assert.Contains(part, call.Output, StringComparison.Ordinal);
        Assert.Contains("Written: ", call.Error, StringComparison.Ordinal);
        using var weights = File.OpenRead(folder["made/weights"]);
        Assert.NotNull(AffectiveModel.Load(weights));
    }

    [Theory]
    [InlineData("planted-secret", "not JSON")]
    [InlineData("""["planted-secret"]""", "a JSON object")]
    [InlineData("""{"id":1,"planted-secret":2}""", "field id")]
    [InlineData(Good, "field id comes twice")]
    [InlineData("""{"id":"b","labels":["planted-secret"],"language":"en","messages":[{"role":"user","content":"hello"}]}""", "field labels")]
    [InlineData("""{"id":"b","labels":["none"],"messages":[{"role":"user","content":"planted-secret"}]}""", "field language")]
    [InlineData("""{"id":"b","labels":["none"],"language":"en","messages":"planted-secret"}""", "field messages")]
    [InlineData("""{"id":"b","labels":["none"],"language":"en","messages":[{"role":"planted-secret","content":"hello"}]}""", "field role")]
    [InlineData("""{"id":"b","labels":["none"],"language":"en","messages":[{"role":"user","content":["planted-secret"]}]}""", "field content")]
    public async Task AnErrorNamesFileLineAndFieldNeverContent(string line, string problem)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["labelled/en"]);
        folder.Write("labelled/en/bad.jsonl", Good + "\n\n" + line + "\n");

        var call = await Call.Of("train", "categories", "--from", folder["labelled"], "--out", folder["weights"]);

        Assert.Equal(1, call.Code);
        Assert.Empty(call.Output);
        Assert.StartsWith("en/bad.jsonl, line 3: ", call.Error, StringComparison.Ordinal);
        Assert.Contains(problem, call.Error, StringComparison.Ordinal);
        Assert.Single(call.Error.TrimEnd().Split('\n'));
        Assert.DoesNotContain("planted", call.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["weights"]));
    }

    [Fact]
    public async Task AClassWithTooFewConversationsIsNamed()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["labelled"]);
        folder.Write("labelled/one.jsonl", Good);
        var call = await Call.Of("train", "categories", "--from", folder["labelled"], "--out", folder["weights"]);
        Assert.Equal(1, call.Code);
        Assert.Matches("^The class [a-zA-Z]+ has fewer than [0-9]+ conversations.\n$", call.Error);
    }

    private static string Labelled() => string.Join('\n', new ConversationGenerator(new GeneratorOptions { Seed = 2, Conversations = 700, Subjects = 700 }).Generate()
        .GroupBy(g => g.Category).SelectMany(c => c.Take(15))
        .Select(g => JsonSerializer.Serialize(new
        {
            id = g.Id,
            labels = new[] { g.Category },
            language = g.Language,
            messages = g.Messages.Select(m => new { role = m.Role == MessageRole.Human ? "user" : "assistant", content = m.Text }),
        })));
}
