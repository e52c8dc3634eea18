using GovInfoDisclosure.Form.Editions;

namespace GovInfoDisclosure.Form;

/// <summary>The form as one report prints it: the edition (told by table 2), with （六）其他处理 as one row or three and with or without Hubei's extra row. It lists
/// the cells and leads from records to values and back.</summary>
/// <remarks>There are six shapes, all in <see cref="All"/>; immutable, made once, compared by reference.</remarks>
public sealed class FormShape
{
    private readonly ILayout<AnnualReport> layout;
    private readonly Action<AnnualReport, CellBuffer> write;
    private readonly Action<ProcessingFees, CellBuffer> writeFees = FeeReport.Layout.Writer;
    private readonly Dictionary<string, CellDefinition> byAddress;

    private FormShape(int ordinal, ReportEdition edition, bool hasSingleOtherHandling, bool hasOtherDocuments)
    {
        Ordinal = ordinal;
        Edition = edition;
        HasSingleOtherHandling = hasSingleOtherHandling;
        HasOtherDocuments = hasOtherDocuments;
        layout = edition == ReportEdition.Edition2021
            ? Edition2021.Report(hasSingleOtherHandling)
            : Edition2019.Report(hasSingleOtherHandling, hasOtherDocuments);

        write = layout.Writer;

        var catalog = new CellCatalog<AnnualReport>();
        layout.Describe(catalog, "", "", new RecordPath<AnnualReport, AnnualReport>(report => report, (_, report) => report));
        int count = catalog.Cells.Count;
        FeeReport.Describe(catalog);
        AllCells = Definitions(catalog);
        Cells = AllCells.RemoveRange(count, AllCells.Length - count);
        byAddress = new Dictionary<string, CellDefinition>(AllCells.Length, StringComparer.Ordinal);
        foreach (CellDefinition cell in AllCells)
        {
            byAddress.Add(cell.Address, cell);
        }
    }

    /// <summary>The 2021 edition as published: 200 cells.</summary>
    public static FormShape Of2021 { get; } = new(0, ReportEdition.Edition2021, false, false);

    /// <summary>The 2019 edition as published: 198 cells.</summary>
    public static FormShape Of2019 { get; } = new(1, ReportEdition.Edition2019, true, false);

    /// <summary>All six shapes: each edition as published first, then the mixed forms and those with Hubei's row.</summary>
    public static ImmutableArray<FormShape> All { get; } =
    [
        Of2021,
        Of2019,
        new(2, ReportEdition.Edition2021, true, false),
        new(3, ReportEdition.Edition2019, false, false),
        new(4, ReportEdition.Edition2019, true, true),
        new(5, ReportEdition.Edition2019, false, true),
    ];

    /// <summary>The edition, told by table 2.</summary>
    public ReportEdition Edition { get; }

    /// <summary>Whether （六）其他处理 is one row (as in the 2019 edition) and not three.</summary>
    public bool HasSingleOtherHandling { get; }

    /// <summary>Whether table 2 has Hubei's extra row 其他主动公开文件.</summary>
    public bool HasOtherDocuments { get; }

    /// <summary>The cells of tables 2, 3 and 4 in printed order.</summary>
    public ImmutableArray<CellDefinition> Cells { get; }

    /// <summary>The cells of the tables, then the three of the fee report (<c>processingFees</c>).</summary>
    public ImmutableArray<CellDefinition> AllCells { get; }

    /// <summary>The place in <see cref="All"/>, for tables by shape.</summary>
    internal int Ordinal { get; }

    /// <summary>The edition's year as JSON and rule files write it: <c>2019</c> or <c>2021</c>.</summary>
    public string Name => Edition == ReportEdition.Edition2019 ? "2019" : "2021";

    /// <summary>The shape that a report has.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static FormShape Of(AnnualReport report)
    {
        Argument.NotNull(report, nameof(report));
        return report.KnownValues?.Form ?? Of(report.Edition, report.Requests.Outcomes.OtherHandling is SingleOtherHandling,
            report.ProactiveDisclosure is ProactiveDisclosure2019 { OtherDocuments: not null });
    }

    /// <summary>The shape with the properties given.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="hasSingleOtherHandling">Whether （六）其他处理 is one row.</param>
    /// <param name="hasOtherDocuments">Whether table 2 has Hubei's row; only the 2019 edition can.</param>
    /// <exception cref="ArgumentException">There is no such shape.</exception>
    public static FormShape Of(ReportEdition edition, bool hasSingleOtherHandling, bool hasOtherDocuments = false)
    {
        foreach (FormShape form in All)
        {
            if (form.Edition == edition && form.HasSingleOtherHandling == hasSingleOtherHandling && form.HasOtherDocuments == hasOtherDocuments)
            {
                return form;
            }
        }

        throw new ArgumentException("No edition of the form has this shape.", nameof(hasOtherDocuments));
    }

    /// <summary>The cell at an address.</summary>
    /// <param name="address">The address, as in <c>requests.received.total</c>.</param>
    /// <exception cref="ArgumentException">This shape of the form has no such cell.</exception>
    public CellDefinition Find(string address) =>
        TryFind(address)
            ?? throw new ArgumentException($"The {Name} form has no cell '{address}'{Addresses.Suggestion(address, byAddress.Keys)}", nameof(address));

    /// <summary>The cell at an address, or <see langword="null"/> where this shape of the form has none.</summary>
    /// <param name="address">The address.</param>
    public CellDefinition? TryFind(string address) =>
        byAddress.TryGetValue(address ?? throw new ArgumentNullException(nameof(address)), out CellDefinition? cell) ? cell : null;

    /// <summary>The numbers of a report of this shape.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentException">The report has another shape.</exception>
    public CellValues ToValues(AnnualReport report)
    {
        if (Of(report) != this)
        {
            throw new ArgumentException("The report has another shape than this form.", nameof(report));
        }

        return report.KnownValues ?? ToValues(report, new long[AllCells.Length]);
    }

    /// <summary>The numbers of a report of this very shape, in an array that the caller has at hand.</summary>
    /// <param name="report">The report, known to have this shape.</param>
    /// <param name="storage">At least as long as <see cref="AllCells"/>. It belongs to the values from now on, until nobody uses them, but where the report
    /// knows its numbers.</param>
    internal CellValues ToValues(AnnualReport report, long[] storage)
    {
        if (report.KnownValues is CellValues known)
        {
            return known;
        }

        var buffer = new CellBuffer(storage, null);
        write(report, buffer);
        writeFees(report.ProcessingFees ?? FeeReport.Layout.Empty, buffer);
        return new CellValues(this, buffer.Stored, buffer.Oversized);
    }

    /// <summary>A report of this shape with the numbers given and nothing else: no year, no agency, no prose.</summary>
    /// <param name="values">The numbers, made for this shape.</param>
    /// <exception cref="ArgumentException">The values were made for another shape.</exception>
    public AnnualReport ToReport(CellValues values)
    {
        Argument.NotNull(values, nameof(values));
        if (values.Form != this)
        {
            throw new ArgumentException("The values were made for another shape of the form.", nameof(values));
        }

        var buffer = new CellBuffer(values.Stored, values.Oversized);
        AnnualReport report = layout.Read(buffer);
        ProcessingFees fees = FeeReport.Layout.Read(buffer);
        return (fees == FeeReport.Layout.Empty ? report : report with { ProcessingFees = fees }).Knowing(values);
    }

    /// <summary>Values for this shape, cell by cell.</summary>
    /// <param name="values">One value for each of <see cref="Cells"/>, or for each of <see cref="AllCells"/>; blanks are <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The number of values is another, or a count is a fraction.</exception>
    public CellValues Values(IReadOnlyList<decimal?> values)
    {
        Argument.NotNull(values, nameof(values));
        if (values.Count != Cells.Length && values.Count != AllCells.Length)
        {
            throw new ArgumentException($"The form has {Cells.Length} cells (or {AllCells.Length} with the fee report), not {values.Count}.", nameof(values));
        }

        var stored = new long[AllCells.Length];
        decimal[]? oversized = null;
        for (int i = 0; i < stored.Length; i++)
        {
            CellStorage.Store(stored, ref oversized, i, i < values.Count ? values[i] : null, AllCells[i].Scale, AllCells[i].Address);
        }

        return new CellValues(this, stored, oversized);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Name + (HasSingleOtherHandling ? ", one row of 其他处理" : ", three rows of 其他处理") + (HasOtherDocuments ? ", with 其他主动公开文件" : "");

    private static ImmutableArray<CellDefinition> Definitions(CellCatalog<AnnualReport> catalog)
    {
        var rows = new Dictionary<RowLine, RowDefinition>();
        ImmutableArray<CellDefinition>.Builder cells = ImmutableArray.CreateBuilder<CellDefinition>(catalog.Cells.Count);
        foreach (CellLine<AnnualReport> line in catalog.Cells)
        {
            if (!rows.TryGetValue(line.Row, out RowDefinition? row))
            {
                rows.Add(line.Row, row = new RowDefinition(line.Row));
            }

            cells.Add(new CellDefinition(cells.Count, row, line));
        }

        return cells.MoveToImmutable();
    }
}
