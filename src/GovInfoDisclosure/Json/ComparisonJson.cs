using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Writes comparisons of reports as JSON (docs/compare.md): one object that holds them all, indented by two spaces.</summary>
/// <remarks>As canonical as <see cref="AnnualReportJson"/>: the same bytes on every machine. Safe to use from several threads.</remarks>
public static class ComparisonJson
{
    /// <summary>One comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Write(ReportComparison comparison)
    {
        using var stream = new MemoryStream();
        Write([comparison ?? throw new ArgumentNullException(nameof(comparison))], [], [], stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes comparisons, each as it comes, and who was compared with nobody.</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="oldAlone">The earlier reports without a later one; asked for after the last comparison.</param>
    /// <param name="newAlone">The later reports without an earlier one.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(
        IEnumerable<ReportComparison> comparisons, IEnumerable<UnpairedReport> oldAlone, IEnumerable<UnpairedReport> newAlone, Stream output)
    {
        Argument.NotNull(comparisons, nameof(comparisons));
        Argument.NotNull(oldAlone, nameof(oldAlone));
        Argument.NotNull(newAlone, nameof(newAlone));
        Argument.NotNull(output, nameof(output));
        var json = JsonOutput.Take(isIndented: true);
        json.Writer.WriteStartObject();
        json.Writer.WriteNumber("schemaVersion", ReportMembers.Version);
        json.Writer.WriteStartArray("comparisons");
        foreach (ReportComparison comparison in comparisons)
        {
            ComparisonJsonWriter.Write(json.Writer, comparison);
            json.CopyTo(output);
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteArray("oldAlone", oldAlone, ComparisonJsonWriter.Write);
        json.Writer.WriteArray("newAlone", newAlone, ComparisonJsonWriter.Write);
        json.Writer.WriteEndObject();
        json.EndLine(output);
    }
}
