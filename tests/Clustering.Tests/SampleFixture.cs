using System.Text;
using Clustering.Anonymization;
using Clustering.Reports;
using Clustering.Testing;

namespace Clustering.Tests;

/// <summary>A generated corpus and its report, made once for the tests of a class.</summary>
public sealed class SampleFixture : IAsyncLifetime
{
    public IReadOnlyList<Conversation> Conversations { get; private set; } = [];

    public string[] Lines { get; private set; } = [];

    public Report Report { get; private set; } = null!;

    public string Json { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var generator = new ConversationGenerator(new GeneratorOptions { Seed = 5, Conversations = 1_500, Subjects = 450 });
        using var stream = new MemoryStream();
        generator.Write(stream);
        Lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Conversations = [.. generator.Generate().Select(g => g.Conversation)];
        Report = await ConversationAnalysis.CreateBuilder().Build().RunAsync(Conversations.ToAsyncEnumerable());
        Json = Write(Report);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal static string Write(Report report)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
