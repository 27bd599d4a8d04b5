using System.Reflection;
using System.Runtime.CompilerServices;
using Clustering.Anonymization;
using Clustering.Reports;

namespace Clustering.House.Tests;

public class SurfaceTests
{
    /// <summary>Every string of a report: one field that came near the data, and names given by developers or builds.</summary>
    private static readonly string[] StringsOfReports =
    [
        "PublicTerm.Value", "ReportedFacet.Name", "ReportedLabel.Name", "ResourceHash.Name", "ResourceHash.Sha256", "Provenance.Version",
    ];

    private static readonly Type[] Released =
    [
        typeof(Report), typeof(Provenance), typeof(FunnelStep), typeof(ReportedCategory), typeof(ReportedCluster), typeof(ReportedFacet),
        typeof(ReportedLabel), typeof(CategoryShare), typeof(Suppression), typeof(Cohort), typeof(Share), typeof(Rate), typeof(Mean),
        typeof(PublicTerm), typeof(ResourceHash), typeof(Thresholds),
    ];

    [Fact]
    public void Only_known_fields_of_a_report_can_hold_text() =>
        Assert.Equal(
            StringsOfReports.Order(StringComparer.Ordinal),
            Reachable().SelectMany(t => Fields(t).Where(f => f.FieldType == typeof(string) || f.FieldType == typeof(object) || f.FieldType == typeof(char[]))
                .Select(f => t.Name + "." + Plain(f.Name))).Order(StringComparer.Ordinal));

    [Fact]
    public void A_report_reaches_no_type_but_the_known_ones() =>
        Assert.Equal(
            Released.Select(t => t.Name).Order(StringComparer.Ordinal),
            Reachable().Where(t => t.Assembly == typeof(Report).Assembly && t.IsClass).Select(t => t.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Wall_types_are_sealed_classes_without_public_constructors_or_setters()
    {
        foreach (var type in Released)
        {
            Assert.True(type.IsClass && type.IsSealed, type.Name);
            Assert.True(type == typeof(Thresholds) || type.GetConstructors().Length == 0, type.Name);
            Assert.Null(type.GetMethod("<Clone>$"));
            Assert.All(Fields(type), f => Assert.True(f.IsInitOnly, type.Name + "." + f.Name));
        }
    }

    [Fact]
    public void The_workshop_is_no_friend_of_the_door_and_the_window_trusts_the_workshop_alone()
    {
        Assert.Equal(["Clustering.Anonymization.Tests"], Friends(typeof(Redactor)));
        Assert.Equal(["Clustering"], Friends(typeof(Report)).Where(f => !f.EndsWith(".Tests", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Friends(Type type) =>
        type.Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(a => a.AssemblyName);

    [Theory]
    [InlineData(typeof(Message))]
    [InlineData(typeof(Conversation))]
    [InlineData(typeof(RedactedText))]
    [InlineData(typeof(RedactedMessage))]
    [InlineData(typeof(RedactedConversation))]
    public void A_type_that_bears_text_has_no_public_string_and_says_a_fixed_word(Type type)
    {
        Assert.True(type.IsSealed && type.GetMethod("<Clone>$") is null);
        Assert.DoesNotContain(type.GetProperties(), p => p.PropertyType == typeof(string));
        Assert.Equal(type, type.GetMethod("ToString", [])!.DeclaringType);
    }

    [Fact]
    public void Text_that_came_in_does_not_come_out_of_ToString()
    {
        var message = new Message(MessageRole.Human, "marker-one");
        var conversation = new Conversation([message], "marker-two", "marker-three");
        var redacted = Redactor.Default.Redact(conversation);
        var said = string.Join(' ', message, conversation, redacted, redacted.Messages[0], redacted.Messages[0].Text);
        Assert.DoesNotContain("marker", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_of_a_raw_or_redacted_conversation_holds_no_text()
    {
        var conversation = new Conversation([new Message(MessageRole.Human, "marker-one")], "marker-two", "marker-three");
        Assert.ThrowsAny<Exception>(() => System.Text.Json.JsonSerializer.Serialize(conversation));
        Assert.DoesNotContain("marker", System.Text.Json.JsonSerializer.Serialize(Redactor.Default.Redact(conversation)), StringComparison.Ordinal);
    }

    private static List<Type> Reachable()
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([typeof(Report)]);
        while (open.TryPop(out var type))
            foreach (var field in Fields(type))
                foreach (var part in Parts(field.FieldType))
                    if (part.Assembly == typeof(Report).Assembly && seen.Add(part))
                        open.Push(part);
        seen.Add(typeof(Report));
        return [.. seen];
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : type.IsArray ? Parts(type.GetElementType()!) : [type];

    private static FieldInfo[] Fields(Type type) => type.IsEnum ? [] : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    private static string Plain(string field) => field.StartsWith('<') ? field[1..field.IndexOf('>', StringComparison.Ordinal)] : field;
}
