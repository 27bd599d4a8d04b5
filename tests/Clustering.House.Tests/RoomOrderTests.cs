using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Clustering.House.Tests;

public partial class RoomOrderTests
{
    private static readonly string[] Rooms = ["Facets", "Sentiment", "Embeddings", "Grouping", "Statistics", "PrivacyGate", "Hosting"];

    [Fact]
    public void A_room_of_the_workshop_uses_only_rooms_before_it()
    {
        foreach (var file in Repository.SourceFiles("src/Clustering"))
        {
            var own = Array.IndexOf(Rooms, Path.GetFileName(Path.GetDirectoryName(file)));
            if (own < 0)
                continue;
            foreach (Match use in Use().Matches(File.ReadAllText(file)))
                Assert.True(Array.IndexOf(Rooms, use.Groups["room"].Value) <= own, $"{Repository.Relative(file)} uses {use.Groups["room"].Value}");
        }
    }

    [Fact]
    public void Every_folder_of_the_workshop_is_a_room() =>
        Assert.Equal(
            Rooms.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Path.Combine(Repository.Root, "src/Clustering")).Select(d => Path.GetFileName(d)!)
                .Where(d => d is not ("bin" or "obj")).Order(StringComparer.Ordinal));

    [Fact]
    public void Only_the_gate_builds_what_is_released()
    {
        foreach (var file in Repository.SourceFiles("src/Clustering").Where(f => !Repository.Relative(f).Contains("/PrivacyGate/", StringComparison.Ordinal)))
            Assert.False(Wall().IsMatch(File.ReadAllText(file)), Repository.Relative(file));
    }

    [Theory]
    [InlineData("Clustering.Anonymization", "")]
    [InlineData("Clustering.Reports", "")]
    [InlineData("Clustering", "Clustering.Anonymization Clustering.Reports")]
    [InlineData("Clustering.Testing", "Clustering.Anonymization")]
    public void Projects_point_only_where_the_house_allows(string project, string allowed)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
        var references = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')));
        Assert.Equal(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries), references.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Clustering.Anonymization")]
    [InlineData("Clustering.Reports")]
    public void The_door_and_the_window_depend_on_no_package(string project) =>
        Assert.Empty(XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj")).Descendants("PackageReference"));

    [GeneratedRegex(@"\bClustering\.(?<room>Facets|Sentiment|Embeddings|Grouping|Statistics|PrivacyGate|Hosting)\b", RegexOptions.None, 1000)]
    private static partial Regex Use();

    [GeneratedRegex(@"new (Reports\.)?(Report|ReportedCluster|ReportedCategory|ReportedFacet|ReportedLabel|FunnelStep|Suppression|CategoryShare|PublicTerm)\(|\b(Cohort|Share|Rate|Mean)\.(Of|Released)\(", RegexOptions.None, 1000)]
    private static partial Regex Wall();
}
