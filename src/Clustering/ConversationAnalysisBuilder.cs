using Clustering.Anonymization;
using Clustering.Facets;
using Clustering.Grouping;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Clustering;

/// <summary>Puts an analysis together. Every part has a default.</summary>
public sealed class ConversationAnalysisBuilder
{
    internal ConversationAnalysisBuilder()
    {
    }

    /// <summary>Changes the options.</summary>
    public ConversationAnalysisBuilder Configure(Action<ConversationAnalysisOptions> configure) => throw new NotImplementedException();

    /// <summary>Redacts with another redactor.</summary>
    public ConversationAnalysisBuilder UseRedactor(Redactor redactor) => throw new NotImplementedException();

    /// <summary>Embeds with a generator instead of the offline embedder. It is handed redacted text only.</summary>
    public ConversationAnalysisBuilder UseEmbeddingGenerator(IEmbeddingGenerator<string, Embedding<float>> generator) => throw new NotImplementedException();

    /// <summary>Groups with another algorithm.</summary>
    public ConversationAnalysisBuilder UseClusterer(IClusterer clusterer) => throw new NotImplementedException();

    /// <summary>Adds a facet.</summary>
    public ConversationAnalysisBuilder AddFacet(IFacetExtractor extractor) => throw new NotImplementedException();

    /// <summary>Logs stages and counts.</summary>
    public ConversationAnalysisBuilder UseLogger(ILoggerFactory loggers) => throw new NotImplementedException();

    /// <summary>Builds.</summary>
    /// <exception cref="ArgumentException">Options are out of range; the message names all of them and how to mend each.</exception>
    public ConversationAnalysis Build() => throw new NotImplementedException();
}
