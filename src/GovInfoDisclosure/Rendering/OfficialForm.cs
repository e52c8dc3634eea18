using GovInfoDisclosure.Form.Editions;

namespace GovInfoDisclosure.Rendering;

/// <summary>The form as the notices print it, for one shape: six headed sections, three of them with tables. What draws, writes or fills in the form asks here
/// for rows, merged cells and labels.</summary>
/// <remarks>Immutable, made once for each shape, safe to share between threads.</remarks>
public sealed class OfficialForm
{
    private static readonly ImmutableArray<OfficialForm> All = [.. FormShape.All.Select(shape => new OfficialForm(shape))];

    private OfficialForm(FormShape shape)
    {
        Shape = shape;
        Sections =
        [
            Section(SectionKind.OverallSituation, PrintedHeads.OverallSituation, null),
            Section(SectionKind.ProactiveDisclosure, PrintedHeads.ProactiveDisclosure, OfficialTables.Table2(shape)),
            Section(SectionKind.Requests, PrintedHeads.Requests, OfficialTables.Table3(shape)),
            Section(SectionKind.ReconsiderationAndLitigation, PrintedHeads.Cases, OfficialTables.Table4(shape)),
            Section(SectionKind.ProblemsAndImprovements, PrintedHeads.Problems, null),
            Section(SectionKind.OtherMatters, PrintedHeads.OtherMatters, null),
        ];
    }

    /// <summary>The name of the property by which a document says that it was written as the official form, and under which title.</summary>
    public const string TitleProperty = ReportProperties.Title;

    /// <summary>The shape whose form this is.</summary>
    public FormShape Shape { get; }

    /// <summary>The six sections in printed order.</summary>
    public ImmutableArray<OfficialSection> Sections { get; }

    /// <summary>The form that a shape is printed as.</summary>
    /// <param name="shape">The shape.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is null.</exception>
    public static OfficialForm Of(FormShape shape) => All[(shape ?? throw new ArgumentNullException(nameof(shape))).Ordinal];

    /// <summary>The title of a report as it is printed: <c>XX局2024年政府信息公开工作年度报告</c>, without what the report does not say.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string TitleOf(AnnualReport report)
    {
        Argument.NotNull(report, nameof(report));
        return report.Agency.Name + PrintedHeads.TitleOfYear(report.Year);
    }

    /// <summary>What a document of the report says in its own properties, for the page does not print it: title, year, name, codes, level, date of publication.
    /// The reader of documents takes them from there, as long as the page still has the title.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ValueList<KeyValuePair<string, string>> PropertiesOf(AnnualReport report) => new(ReportProperties.Of(report, TitleOf(report)));

    private static OfficialSection Section(SectionKind kind, (string Zh, string En) title, OfficialTable? table) =>
        new(kind, new Message(title.Zh, title.En), table);
}
