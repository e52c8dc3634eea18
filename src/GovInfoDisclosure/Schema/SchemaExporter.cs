namespace GovInfoDisclosure.Schema;

/// <summary>Exports what programs in other languages need: JSON Schemas (draft 2020-12), the rules as data.</summary>
/// <remarks>The same text on every machine, and the same as the files in the folder <c>schema</c> of the
/// repository. Safe to use from several threads.</remarks>
public static class SchemaExporter
{
    private static readonly ReportEdition[] Editions = [ReportEdition.Edition2019, ReportEdition.Edition2021];

    /// <summary>The schema of a report: it accepts what <see cref="Json.AnnualReportJson"/> reads, but for doubled properties, a fifth decimal and half
    /// surrogate pairs, which no schema sees.</summary>
    /// <param name="edition">The edition, all its shapes included; <see langword="null"/> for both, told apart by <c>edition</c>.</param>
    public static string Report(ReportEdition? edition = null) =>
        JsonText.Document(edition is ReportEdition known ? ReportSchema.OfEdition(known) : ReportSchema.OfAny());

    /// <summary>The schema of what <see cref="Json.FindingsJson"/> writes for one document.</summary>
    public static string Findings() => JsonText.Document(FindingsSchema.Make());

    /// <summary>The schema of what <see cref="Json.ComparisonJson"/> writes.</summary>
    public static string Comparison() => JsonText.Document(ComparisonSchema.Make());

    /// <summary>The schema of rule files, for editors.</summary>
    public static string RuleFiles() => JsonText.Document(RuleFileSchema.Make());

    /// <summary>The rules over the cells of one report as data: every instance with its terms, relation, constant and condition.</summary>
    /// <param name="edition">The edition, all its shapes included.</param>
    public static string Identities(ReportEdition edition) => JsonText.Document(IdentitiesExport.Make(edition));

    /// <summary>Every schema and the identities as files of the folder <c>schema</c>, in the order of their names. Its tables come from the package
    /// GovInfoDisclosure.Lake.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All()
    {
        var files = new List<KeyValuePair<string, string>>
        {
            new("annual-report.schema.json", Report()),
            new("findings.schema.json", Findings()),
            new("comparison.schema.json", Comparison()),
            new("rules.schema.json", RuleFiles()),
            new("identities.schema.json", JsonText.Document(IdentitiesSchema.Make())),
        };
        foreach (ReportEdition edition in Editions)
        {
            string name = edition == ReportEdition.Edition2019 ? "2019" : "2021";
            files.Add(new KeyValuePair<string, string>($"annual-report-{name}.schema.json", Report(edition)));
            files.Add(new KeyValuePair<string, string>($"identities-{name}.json", Identities(edition)));
        }

        return [.. files.OrderBy(file => file.Key, System.StringComparer.Ordinal)];
    }
}
