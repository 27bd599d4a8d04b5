using System.Text;

namespace Clustering.Reports;

/// <summary>The JSON Schema (draft 2020-12) of what <see cref="ReportJson"/> writes. <see cref="Report.Parse(Stream)"/> checks more than a schema can say.</summary>
public static class ReportSchema
{
    /// <summary>The schema, as JSON.</summary>
    public static string Json
    {
        get
        {
            using var reader = new StreamReader(Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The schema, as a stream of UTF-8 that the caller disposes.</summary>
    public static Stream Open() => typeof(ReportSchema).Assembly.GetManifestResourceStream("report.schema.json")!;
}
