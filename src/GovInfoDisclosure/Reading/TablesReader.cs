using GovInfoDisclosure.Reading.Flows;
using GovInfoDisclosure.Reading.Tables;

namespace GovInfoDisclosure.Reading;

/// <summary>Reads the three tables of one report: their rows, the edition that these show, the value of each cell with its place, and what was lost.</summary>
/// <param name="lines">The lines of the document.</param>
/// <param name="source">The document that they are made of; null for a text.</param>
/// <param name="map">Where the tables stand.</param>
/// <param name="pageNumbers">The lines that hold a page number and nothing else.</param>
/// <param name="options">The limits.</param>
/// <param name="findings">Takes what is said whether a report comes of it or not.</param>
/// <param name="matchers">Takes those who know the labels: they count their work.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class TablesReader(List<TextLine> lines, SourceLines? source, SectionMap map, HashSet<int> pageNumbers, ReadOptions options,
    FindingList findings, List<LabelMatcher> matchers, CancellationToken cancellationToken)
{
    /// <summary>Fewer labels of rows may stand in any text.</summary>
    private const int FewestRowsOfAReport = 3;

    private readonly FindingList tableFindings = new();
    private readonly bool isFlowText = source is null && FlowText.Is(lines, map.TablesStart, map.TablesEnd);
    private ScannedTable table2 = null!;
    private ScannedTable table3 = null!;
    private ScannedTable table4 = null!;

    /// <summary>Whether tables 2 and 3 name rows of the form, with numbers or without.</summary>
    public bool NamesRows => table2.Runs.Count + table3.Runs.Count > FewestRowsOfAReport;

    /// <summary>Whether two years' tables stand side by side on the same lines, which is no report; it was said.</summary>
    public bool AreDoubled { get; private set; }

    /// <summary>What the tables say; null where that is no report.</summary>
    /// <param name="year">The year of the title: it may be all that tells the edition.</param>
    public ReadTables? Read(int? year)
    {
        Scan();
        if (Doubled.Find(table3, TableWidth.Requests) is Finding doubled)
        {
            AreDoubled = true;
            findings.Add(doubled);
            return null;
        }

        FormShape form = Shape(year);
        (CellSink sink, bool hasCases) = Fill(form);

        // Text in reading order names its rows, though it tells of none which values it has.
        if (!sink.HasInk && !(isFlowText && table3.Runs.Count > FewestRowsOfAReport))
        {
            return null;
        }

        HashSet<int> counted = BarePageNumbers.Find(lines, onOnePage: false);
        int Close(ScannedTable table, (int Start, int End) range) =>
            Ledger.Close(table, lines, range, counted, sink.Readings.OfType<CellReading>(), tableFindings);
        int lost = Close(table2, map.Table2) + Close(table3, map.Table3) + (hasCases ? Close(table4, map.Table4) : 0);
        SayWhatIsMissing(form, sink.Readings);
        return new ReadTables(form, sink.Readings, lost, tableFindings);
    }

    private void Scan()
    {
        HashSet<int> numbers = isFlowText ? BarePageNumbers.Find(lines, onOnePage: false) : pageNumbers;
        static int Lines((int Start, int End) range) => range.End - range.Start;
        int most = source is null ? Math.Max(Lines(map.Table2), Math.Max(Lines(map.Table3), Lines(map.Table4))) : 0;
        var scanner = new TableScanner(lines, source, numbers, isFlowText, most, options, findings, matchers, cancellationToken);
        table2 = scanner.Scan(2, map.Table2, LabelVocabulary.Table2, TableWidth.Actions);
        table3 = scanner.Scan(3, map.Table3, LabelVocabulary.Table3, TableWidth.Requests);
        table4 = scanner.Scan(4, map.Table4, LabelVocabulary.Table4, TableWidth.Cases);
        if (!isFlowText)
        {
            SlidRows.Pair(table2, LabelVocabulary.Table2.Table);
            SlidRows.Pair(table3, LabelVocabulary.Table3.Table);
            StackedLabels.Pair(table2, TableWidth.Actions, tableFindings);
            StackedLabels.Pair(table3, TableWidth.Requests, tableFindings);
            WrappedLabels.Join(table2, LabelVocabulary.Table2);
            WrappedLabels.Join(table3, LabelVocabulary.Table3);
            AlternatingRows.LeaveOut(table2, tableFindings);
            AlternatingRows.LeaveOut(table3, tableFindings);
            SlidRows.Doubt(table2);
            SlidRows.Doubt(table3);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Edition and shape: what tables 2 and 3 show, else the shape of （六）, else the year.</summary>
    private FormShape Shape(int? year)
    {
        (ReportEdition? told, bool isMixed, Place? place) = EditionTeller.Tell(table2);
        bool? single = EditionTeller.HasSingleOtherHandling(table3);
        ReportEdition edition = told
            ?? (single is bool shape ? (shape ? ReportEdition.Edition2019 : ReportEdition.Edition2021)
            : year is 2019 or 2020 ? ReportEdition.Edition2019 : ReportEdition.Edition2021);
        string name = edition == ReportEdition.Edition2019 ? "2019" : "2021";
        if (told is null)
        {
            tableFindings.Add(DocumentFindings.EditionAssumed(name, single is not null, year is not null, place));
        }
        else if (isMixed)
        {
            tableFindings.Add(DocumentFindings.EditionMixed(name, place));
        }

        bool hasOther = edition == ReportEdition.Edition2019 && EditionTeller.Shows(table2.Runs, "proactiveDisclosure.otherDocuments");
        return FormShape.Of(edition, single ?? edition == ReportEdition.Edition2019, hasOther);
    }

    /// <summary>Gives each row's values to its cells.</summary>
    private (CellSink Sink, bool HasCases) Fill(FormShape form)
    {
        // Only the text of pages has raised marks as digits.
        bool isOfPages = source is null && (isFlowText || table3.Grid.Layout == Grids.GridLayout.Spaced);
        var sink = new CellSink(form, tableFindings, isOfPages ? NoteMarks.Find(lines, map.TablesStart, map.TablesEnd) : "");
        FormTable form2 = FormTable.Of(form, 2);
        FormTable form3 = FormTable.Of(form, 3);
        new RowsReader(table2, form2, sink, tableFindings, isFlowText && IsByColumns(table3)).Read();
        new RowsReader(table3, form3, sink, tableFindings).Read();
        bool hasCases = HasEvidenceOfCases();
        if (hasCases)
        {
            bool hasOddRows = new OddRows(table2, form2).HasOddRows || new OddRows(table3, form3).HasOddRows;
            new CasesReader(table4, FormTable.Of(form, 4), sink, tableFindings, hasOddRows).Read();
        }

        if (source is null)
        {
            BlankTotals.Doubt(form3, sink.Readings, tableFindings);
            BlankTotals.Doubt(FormTable.Of(form, 4), sink.Readings, tableFindings);
        }

        if (isFlowText && form.Cells.Any(cell => cell.Table == 4 && sink.Readings[cell.Index] is { Value: not null } read
            && read.Place.Line > lines[map.Table4.End - 1].Number))
        {
            tableFindings.Add(DocumentFindings.ValuesBehindText(table4.Grid.Rows[0].Fields[0].Place));
        }

        return (sink, hasCases);
    }

    /// <summary>Whether labels without values follow one another: a page whose text tells one column after another may tell a row's values so, too.</summary>
    private static bool IsByColumns(ScannedTable table)
    {
        int alone = 0;
        foreach (LabelledRun run in table.Runs)
        {
            alone = run.Inked == 0 && run.Label.Entry is not null ? alone + 1 : 0;
            if (alone > FewestRowsOfAReport)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Fifteen numbers alone are no table 4: its heading, words of its head, or a row of another table must say that they are.</summary>
    private bool HasEvidenceOfCases() =>
        map.Heading(SectionKind.ReconsiderationAndLitigation) is not null
        || table4.Texts.Exists(text => text.Match.Entry is not null)
        || table3.HasRow(TableWidth.Requests)
        || table2.HasRow(TableWidth.Actions);

    /// <summary>A table that is not there, and one without a number.</summary>
    private void SayWhatIsMissing(FormShape form, CellReading?[] readings)
    {
        foreach ((int table, ScannedTable scan) in ((int, ScannedTable)[])[(2, table2), (3, table3), (4, table4)])
        {
            CellDefinition? first = form.Cells.FirstOrDefault(cell => cell.Table == table && readings[cell.Index] is not null);
            CellReading? shown = first is null ? null : readings[first.Index];
            LabelledRun? inked = scan.Runs.Find(run => run.Inked > 0);
            if (shown is null && inked is null)
            {
                tableFindings.Add(Picture(table) ?? Missing(table));
            }
            else if (form.Cells.All(cell => cell.Table != table || readings[cell.Index]?.Value is null))
            {
                tableFindings.Add(TableFindings.NoNumber(table, shown?.Place ?? inked?.Place));
            }
        }
    }

    private static SectionKind SectionOf(int table) =>
        table switch { 2 => SectionKind.ProactiveDisclosure, 3 => SectionKind.Requests, _ => SectionKind.ReconsiderationAndLitigation };

    /// <summary>A table that is not there; where its section prints its numbers in sentences, they are lost.</summary>
    private Finding Missing(int table)
    {
        LabelVocabulary vocabulary = table switch { 2 => LabelVocabulary.Table2, 3 => LabelVocabulary.Table3, _ => LabelVocabulary.Table4 };
        TextLine? printed = map.Heading(SectionOf(table)) is HeadingCandidate heading
            ? LabelledNumbers.Find(lines, heading.Index + 1, map.EndOf(SectionOf(table), lines.Count), vocabulary)
            : null;
        return DocumentFindings.TableMissing(table, printed is null ? null : new Place(printed.Value.Number, 1));
    }

    /// <summary>What is said where a table's section shows a picture in its place; null where it shows none.</summary>
    private Finding? Picture(int table)
    {
        SectionKind kind = SectionOf(table);
        if (source is null || map.Heading(kind) is not HeadingCandidate heading)
        {
            return null;
        }

        IReadOnlyList<SourcePicture> pictures = source.PicturesIn(heading.Index, map.EndOf(kind, lines.Count));
        return pictures.Count == 0 ? null
            : DocumentFindings.TableIsPicture(table, pictures[0].Place, [.. pictures.Select(picture => picture.Name).Where(name => name.Length > 0)]);
    }
}

/// <summary>What the tables of a report say.</summary>
/// <param name="Form">The form that they are.</param>
/// <param name="Readings">Its cells, in order; null where nothing was read.</param>
/// <param name="Lost">How many printed values have no cell.</param>
/// <param name="Findings">What there is to say of them.</param>
internal sealed record ReadTables(FormShape Form, CellReading?[] Readings, int Lost, FindingList Findings);
