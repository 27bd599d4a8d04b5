using System.Text;

namespace Clustering.Cli.Tests;

/// <summary>One call of the command in this process, with what it said.</summary>
internal sealed record Call(int Code, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public static Task<Call> Of(params string[] args) => With(Stream.Null, CancellationToken.None, args);

    public static Task<Call> Reading(string input, params string[] args) =>
        With(new MemoryStream(Encoding.UTF8.GetBytes(input)), CancellationToken.None, args);

    public static async Task<Call> With(Stream input, CancellationToken cancellationToken, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = await CommandLine.RunAsync(args, Terminal.Over(input, output, error), cancellationToken);
        var call = new Call(code, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
        Assert.DoesNotContain("   at ", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception:", call.Error, StringComparison.Ordinal);
        return call;
    }
}
