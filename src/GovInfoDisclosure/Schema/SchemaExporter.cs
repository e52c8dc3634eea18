namespace GovInfoDisclosure.Schema;

/// <summary>Exports what programs in other languages need: JSON Schemas (draft 2020-12), the rules as data.</summary>
/// <remarks>The same text on every machine, and the same as the files in the folder <c>schema</c> of the
/// repository. Safe to use from several threads.</remarks>
public static class SchemaExporter
{
    private static readonly ReportEdition[] Editions = [ReportEdition.Edition2019, ReportEdition.Edition2021];

    private static readonly SchemaTarget[] Targets =
        [SchemaTarget.Validation, SchemaTarget.Generators, SchemaTarget.Quicktype, SchemaTarget.TypeScript, SchemaTarget.Python];

    /// <summary>The schema of a report: it accepts what <see cref="Json.AnnualReportJson"/> reads, but for doubled properties, a fifth decimal and half
    /// surrogate pairs, which no schema sees.</summary>
    /// <param name="edition">The edition, all its shapes included; <see langword="null"/> for both, told apart by <c>edition</c>.</param>
    /// <param name="target">Whom it is written for.</param>
    public static string Report(ReportEdition? edition = null, SchemaTarget target = SchemaTarget.Validation) => edition is ReportEdition known
        ? Write(ReportSchema.OfEdition(known), "AnnualReport" + NameOf(known), target)
        : Write(ReportSchema.OfAny(), "AnnualReport", target);

    /// <summary>The schema of what <see cref="Json.FindingsJson"/> writes for one document.</summary>
    /// <param name="target">Whom it is written for.</param>
    public static string Findings(SchemaTarget target = SchemaTarget.Validation) => Write(FindingsSchema.Make(), "Findings", target);

    /// <summary>The schema of what <see cref="Json.ComparisonJson"/> writes.</summary>
    /// <param name="target">Whom it is written for.</param>
    public static string Comparison(SchemaTarget target = SchemaTarget.Validation) => Write(ComparisonSchema.Make(), "Comparisons", target);

    /// <summary>The schema of rule files, for editors.</summary>
    /// <param name="target">Whom it is written for.</param>
    public static string RuleFiles(SchemaTarget target = SchemaTarget.Validation) => Write(RuleFileSchema.Make(), "RuleFile", target);

    /// <summary>The schema of <see cref="Identities"/>.</summary>
    /// <param name="target">Whom it is written for.</param>
    public static string IdentitiesData(SchemaTarget target = SchemaTarget.Validation) => Write(IdentitiesSchema.Make(), "Identities", target);

    /// <summary>The rules over the cells of one report as data: every instance with its terms, relation, constant and condition.</summary>
    /// <param name="edition">The edition, all its shapes included.</param>
    public static string Identities(ReportEdition edition) => JsonText.Document(IdentitiesExport.Make(edition));

    /// <summary>The data dictionary, a page in both languages (Markdown): every cell of every shape with its label, meaning, unit, address, name in SQL, the
    /// rules that touch it, and what the other edition has of it.</summary>
    public static string Dictionary() => DataDictionary.Write();

    /// <summary>Every schema, the dictionary and the identities as files of the folder <c>schema</c>, in the order of their names, with the names of the
    /// folders below it (<c>generators/annual-report.schema.json</c>). Its tables come from the package
    /// GovInfoDisclosure.Lake.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All()
    {
        var files = new List<KeyValuePair<string, string>>();
        foreach (SchemaTarget target in Targets)
        {
            void Add(string name, string text) => files.Add(new KeyValuePair<string, string>(FileOf(name, target), text));
            Add("annual-report", Report(null, target));
            Add("findings", Findings(target));
            Add("comparison", Comparison(target));
            Add("rules", RuleFiles(target));
            Add("identities", IdentitiesData(target));
            foreach (ReportEdition edition in Editions)
            {
                Add("annual-report-" + NameOf(edition), Report(edition, target));
            }
        }

        files.Add(new KeyValuePair<string, string>("dictionary.md", Dictionary()));
        files.AddRange(Editions.Select(edition => new KeyValuePair<string, string>($"identities-{NameOf(edition)}.json", Identities(edition))));
        return [.. files.OrderBy(file => file.Key, StringComparer.Ordinal)];
    }

    private static string NameOf(ReportEdition edition) => edition == ReportEdition.Edition2019 ? "2019" : "2021";

    private static string FileOf(string name, SchemaTarget target) => target switch
    {
        SchemaTarget.Validation => name + ".schema.json",
        SchemaTarget.Generators => "generators/" + name + ".schema.json",
        SchemaTarget.Quicktype => "quicktype/" + name + ".schema.json",
        SchemaTarget.TypeScript => "types/" + name + ".d.ts",
        _ => "types/" + name.Replace('-', '_') + ".py",
    };

    private static string Write(JsonMap schema, string name, SchemaTarget target) => target switch
    {
        SchemaTarget.Validation => JsonText.Document(schema),
        SchemaTarget.Generators or SchemaTarget.Quicktype => JsonText.Document(GeneratorForm.Of(schema, name, target)),
        SchemaTarget.TypeScript => TypeScriptTypes.Write(GeneratorForm.Types(schema, name)),
        SchemaTarget.Python => PythonTypes.Write(GeneratorForm.Types(schema, name)),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };
}
