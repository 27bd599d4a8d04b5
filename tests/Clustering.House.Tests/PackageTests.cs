using System.Diagnostics;

namespace Clustering.House.Tests;

/// <summary>A stranger's project, in a temp folder, built from the packed packages, runs the README's first code block.</summary>
public class PackageTests
{
    private const string Version = "0.0.0-consumer";

    [Fact]
    public void A_consumer_of_the_packages_runs_the_code_of_the_readme()
    {
        var folder = Directory.CreateTempSubdirectory("clustering-consumer").FullName;
        try
        {
            var packages = Path.Combine(folder, "feed");
            foreach (var project in new[] { "Clustering.Anonymization", "Clustering.Reports", "Clustering", "Clustering.Testing" })
                Run(Repository.Root, $"pack src/{project}/{project}.csproj --no-build -c {Configuration} -o \"{packages}\" -p:PackageVersion={Version}");
            File.WriteAllText(Path.Combine(folder, "nuget.config"), """
                <configuration><packageSources><add key="feed" value="feed" /></packageSources></configuration>
                """);
            File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <InvariantGlobalization>true</InvariantGlobalization>
                    <RestorePackagesPath>packages</RestorePackagesPath>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="ConversationClustering" Version="{Version}" />
                    <PackageReference Include="ConversationClustering.Testing" Version="{Version}" />
                  </ItemGroup>
                </Project>
                """);
            File.WriteAllText(Path.Combine(folder, "Program.cs"), FirstBlockOfTheReadme());
            File.Copy(Path.Combine(Repository.Root, "seeds/conversations/sample.jsonl.gz"), Path.Combine(folder, "chats.jsonl"));
            var printed = Run(folder, "run");
            Assert.Matches(@"(?m)^coaching: \d+ % \(\d+ to \d+ %\), drift [+-]?\d", printed);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Configuration => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string FirstBlockOfTheReadme()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Run(string folder, string arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        foreach (var inherited in new[] { "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly" })
            start.Environment.Remove(inherited);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + errors.Result);
        return output;
    }
}
