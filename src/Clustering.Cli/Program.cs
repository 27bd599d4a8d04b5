using Clustering.Cli;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
