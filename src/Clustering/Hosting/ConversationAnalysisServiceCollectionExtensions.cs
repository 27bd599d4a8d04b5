using Clustering;
using Clustering.Anonymization;
using Clustering.Facets;
using Clustering.Grouping;
using Clustering.Hosting;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers conversation analysis.</summary>
public static class ConversationAnalysisServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="ConversationAnalysis"/> as a singleton. It takes a <see cref="Redactor"/>, an <see cref="IClusterer"/>, an embedding generator,
    /// <see cref="IFacetExtractor"/>s, a <see cref="TimeProvider"/> and logging from the services where they are registered.
    /// </summary>
    /// <exception cref="OptionsValidationException">On first use, where options are out of range; the message names all of them and how to mend each.</exception>
    public static IServiceCollection AddConversationAnalysis(this IServiceCollection services, Action<ConversationAnalysisOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<ConversationAnalysisOptions>();
        if (configure is not null)
            options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ConversationAnalysisOptions>, ConversationAnalysisOptionsValidator>());
        services.TryAddSingleton(Build);
        return services;
    }

    private static ConversationAnalysis Build(IServiceProvider services)
    {
        var builder = ConversationAnalysis.CreateBuilder(services.GetRequiredService<IOptions<ConversationAnalysisOptions>>().Value);
        if (services.GetService<Redactor>() is { } redactor)
            builder.UseRedactor(redactor);
        if (services.GetService<IClusterer>() is { } clusterer)
            builder.UseClusterer(clusterer);
        if (services.GetService<IEmbeddingGenerator<string, Embedding<float>>>() is { } generator)
            builder.UseEmbeddingGenerator(generator);
        if (services.GetService<ILoggerFactory>() is { } loggers)
            builder.UseLogger(loggers);
        if (services.GetService<TimeProvider>() is { } time)
            builder.UseTimeProvider(time);
        foreach (var extractor in services.GetServices<IFacetExtractor>())
            builder.AddFacet(extractor);
        return builder.Build();
    }
}
