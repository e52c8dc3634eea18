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

    /// <summary>The shape whose form this is.</summary>
    public FormShape Shape { get; }

    /// <summary>The six sections in printed order.</summary>
    public ImmutableArray<OfficialSection> Sections { get; }

    /// <summary>The form that a shape is printed as.</summary>
    /// <param name="shape">The shape.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is null.</exception>
    public static OfficialForm Of(FormShape shape) => All[(shape ?? throw new ArgumentNullException(nameof(shape))).Ordinal];

    private static OfficialSection Section(SectionKind kind, (string Zh, string En) title, OfficialTable? table) =>
        new(kind, new Message(title.Zh, title.En), table);
}
