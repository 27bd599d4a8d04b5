using System.Reflection;
using System.Text;

namespace Clustering.House.Tests;

/// <summary>The public surface of each package stands in a reviewed text file. After a change that is meant, copy the printed file over it.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("Clustering.Anonymization", typeof(Anonymization.Redactor))]
    [InlineData("Clustering.Reports", typeof(Reports.Report))]
    [InlineData("Clustering", typeof(ConversationAnalysis))]
    [InlineData("Clustering.Testing", typeof(Testing.ConversationGenerator))]
    public void The_public_surface_is_the_reviewed_one(string name, Type member)
    {
        var file = Path.Combine(Repository.Root, "tests/Clustering.House.Tests/PublicApi", name + ".txt");
        var actual = Describe(member.Assembly);
        if (Environment.GetEnvironmentVariable("CLUSTERING_WRITE_PUBLIC_API") == "1")
            File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file), actual);
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append(type.IsEnum ? " (enum)" : type.IsInterface ? " (interface)" : type.IsValueType ? " (struct)" : "").Append('\n');
            foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(m => m is not MethodInfo { IsSpecialName: true } && m is not Type && !(type.IsEnum && m is FieldInfo { IsStatic: false }))
                .Select(m => m.ToString()!).Order(StringComparer.Ordinal))
                text.Append("  ").Append(member).Append('\n');
        }

        return text.ToString();
    }
}
