using BenchmarkDotNet.Running;
using Clustering.Benchmarks;

if (args is ["wall", var file])
{
    await WallClock.RunAsync(file, Console.Out);
    return 0;
}

if (args is ["redaction", var texts])
{
    RedactionClock.Run(texts, Console.Out);
    return 0;
}

string[] everything = ["--filter", "*"];
BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args.Length == 0 ? everything : args, BenchmarkConfig.Create());
return 0;
