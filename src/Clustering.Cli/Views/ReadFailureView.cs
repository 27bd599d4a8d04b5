using System.Globalization;
using Clustering.Anonymization;

namespace Clustering.Cli;

/// <summary>What could not be read: counts by reason and the first places. Never what stood there.</summary>
internal static class ReadFailureView
{
    private const int Places = 10;

    internal static void Write(TextWriter error, ReadFailures failures)
    {
        if (failures.Total == 0)
            return;
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Could not be read: {failures.Total:N0} conversations."));
        foreach (var (reason, count) in failures.Counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key))
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count:N0}: {Describe(reason)}"));
        foreach (var place in failures.Places.Take(Places))
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {place.File}:{place.Line} {Describe(place.Reason)}{(place.Field is null ? "" : " (" + place.Field + ")")}"));
        if (failures.Total > Places)
            error.WriteLine("  and others");
    }

    private static string Describe(ReadFailureReason reason) => reason switch
    {
        ReadFailureReason.NotJson => "not well-formed JSON",
        ReadFailureReason.NotUtf8 => "not UTF-8",
        ReadFailureReason.UnknownShape => "none of the known shapes",
        ReadFailureReason.WrongType => "a field of the wrong type",
        ReadFailureReason.UnknownRole => "an unknown role",
        ReadFailureReason.NoMessages => "no message with text",
        ReadFailureReason.LineTooLong => "line too long",
        ReadFailureReason.TooDeep => "nested too deep",
        ReadFailureReason.TooManyMessages => "too many messages",
        ReadFailureReason.MessageTooLong => "a message too long",
        _ => "file damaged or not readable",
    };
}
