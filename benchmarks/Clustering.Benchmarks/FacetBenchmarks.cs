using BenchmarkDotNet.Attributes;
using Clustering.Facets;
using Clustering.Sentiment;

namespace Clustering.Benchmarks;

/// <summary>Taking facets of the redacted corpus on one thread.</summary>
public class FacetBenchmarks
{
    [GlobalSetup]
    public void Setup() => _ = Corpus.Redacted;

    [Benchmark]
    public int Categories() => Corpus.Redacted.Count(c => AffectiveClassifier.Default.Classify(c).IsAffective);

    [Benchmark]
    public int Languages() => Corpus.Redacted.Count(c => LanguageDetector.Detect(c) == Language.English);

    [Benchmark]
    public int Pushback() => Corpus.Redacted.Count(PushbackDetector.Default.Detect);

    [Benchmark]
    public double Drift() => Corpus.Redacted.Sum(c => SentimentDrift.Of(c) ?? 0);
}
