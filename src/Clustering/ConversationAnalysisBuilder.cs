using Clustering.Anonymization;
using Clustering.Embeddings;
using Clustering.Facets;
using Clustering.Grouping;
using Clustering.Hosting;
using Clustering.Reports;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Clustering;

/// <summary>Puts an analysis together. Every part has a default.</summary>
public sealed class ConversationAnalysisBuilder
{
    private readonly ConversationAnalysisOptions _options;
    private readonly List<(IFacetExtractor Extractor, Taxonomy Taxonomy)> _facets = [];
    private Redactor _redactor = Redactor.Default;
    private GeneratorEmbedder? _embedder;
    private IClusterer _clusterer = new SphericalKMeans();
    private ILoggerFactory _loggers = NullLoggerFactory.Instance;
    private TimeProvider _time = TimeProvider.System;

    internal ConversationAnalysisBuilder(ConversationAnalysisOptions options) => _options = options;

    /// <summary>Changes the options.</summary>
    public ConversationAnalysisBuilder Configure(Action<ConversationAnalysisOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(_options);
        return this;
    }

    /// <summary>Redacts with another redactor, for example one with recognisers of the caller's own.</summary>
    public ConversationAnalysisBuilder UseRedactor(Redactor redactor)
    {
        ArgumentNullException.ThrowIfNull(redactor);
        _redactor = redactor;
        return this;
    }

    /// <summary>Embeds with a generator instead of the offline embedder. It is handed redacted text only.</summary>
    public ConversationAnalysisBuilder UseEmbeddingGenerator(IEmbeddingGenerator<string, Embedding<float>> generator)
    {
        ArgumentNullException.ThrowIfNull(generator);
        _embedder = new GeneratorEmbedder(generator);
        return this;
    }

    /// <summary>Groups with another algorithm instead of spherical k-means.</summary>
    public ConversationAnalysisBuilder UseClusterer(IClusterer clusterer)
    {
        ArgumentNullException.ThrowIfNull(clusterer);
        _clusterer = clusterer;
        return this;
    }

    /// <summary>Adds a facet. Its taxonomy is read once, now; it must have another name than those before it, and not "language".</summary>
    public ConversationAnalysisBuilder AddFacet(IFacetExtractor extractor)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        _facets.Add((extractor, extractor.Taxonomy));
        return this;
    }

    /// <summary>Logs stages and counts.</summary>
    public ConversationAnalysisBuilder UseLogger(ILoggerFactory loggers)
    {
        ArgumentNullException.ThrowIfNull(loggers);
        _loggers = loggers;
        return this;
    }

    /// <summary>Measures durations by another clock.</summary>
    public ConversationAnalysisBuilder UseTimeProvider(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        _time = time;
        return this;
    }

    /// <summary>Builds.</summary>
    /// <exception cref="ArgumentException">Options are out of range; the message names all of them and how to mend each.</exception>
    public ConversationAnalysis Build()
    {
        var options = _options.Clone();
        OptionsValidation.ThrowIfInvalid(options);
        if (_facets.Select(f => f.Taxonomy.Name).Append(ReportedFacet.LanguageName).GroupBy(n => n, StringComparer.Ordinal).Any(g => g.Count() > 1))
            throw new ArgumentException("Two facets have the same name. Give each taxonomy a name of its own; \"language\" is taken.");
        var telemetry = new AnalysisTelemetry(_loggers.CreateLogger(AnalysisTelemetry.Name), _time);
        return new ConversationAnalysis(new ConversationAnalysisParts(_redactor, [.. _facets], _embedder, _clusterer, telemetry), options);
    }
}
