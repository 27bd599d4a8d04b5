using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clustering.House.Tests;

/// <summary>Misuse that must not compile. Each snippet is headed by the error that must stop it.</summary>
public class CompileTests
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p))];

    public static TheoryData<string> Snippets()
    {
        var data = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
            data.Add(Path.GetFileNameWithoutExtension(file));
        return data;
    }

    private static string Folder => Path.Combine(Repository.Root, "tests/Clustering.House.Tests/MustNotCompile");

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Misuse_does_not_compile(string name)
    {
        var source = File.ReadAllText(Path.Combine(Folder, name + ".txt"));
        var expected = source[..source.IndexOf('\n', StringComparison.Ordinal)].Replace("// error ", "", StringComparison.Ordinal).Trim();
        Assert.Contains(expected, Errors(source));
    }

    [Fact]
    public void The_frame_of_the_snippets_compiles() =>
        Assert.Empty(Errors(Frame.Replace("BODY", "var length = message.Text.Length; _ = length;", StringComparison.Ordinal)));

    [Fact]
    public void There_are_snippets() => Assert.True(Snippets().Count >= 12);

    private const string Frame = """
        using System; using System.Collections.Generic; using Clustering.Anonymization; using Clustering.Reports;
        class Misuse { void Do(Message message, Report report) { BODY } }
        """;

    private static List<string> Errors(string source)
    {
        var full = source.Contains("class ", StringComparison.Ordinal) ? source : Frame.Replace("BODY", source, StringComparison.Ordinal);
        var compilation = CSharpCompilation.Create(
            "Misuse", [CSharpSyntaxTree.ParseText(full, new CSharpParseOptions(LanguageVersion.Latest))], References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id)];
    }
}
