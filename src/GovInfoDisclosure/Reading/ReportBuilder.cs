using GovInfoDisclosure.Reading.Flows;
using GovInfoDisclosure.Reading.Tables;

namespace GovInfoDisclosure.Reading;

/// <summary>Builds the report of one document: lines, sections, grids, labels, values, report.</summary>
internal sealed class ReportBuilder(string text, ReadOptions options, FindingList findings, CancellationToken cancellationToken, SourceLines? source = null)
{
    /// <summary>A page of a district's townships has some twenty reports; of more the first tell enough.</summary>
    private const int MostReportsNamed = 50;

    /// <summary>Fewer labels of rows may stand in any text.</summary>
    private const int FewestRowsOfAReport = 3;

    private readonly List<LabelMatcher> matchers = [];
    private IReadOnlyList<TextLine> lines = [];
    private HashSet<int> pageNumbers = [];

    /// <summary>How many labels were compared with texts: nearly all the work of a document that is large.</summary>
    public long Comparisons => matchers.Sum(matcher => matcher.Comparisons);

    public ReadResult Read()
    {
        lines = source?.Lines ?? LineSplitter.Split(text, options.MaxLines);
        if (lines.Count > options.MaxLines)
        {
            findings.Add(DocumentFindings.TooManyLines(options.MaxLines));
            return new ReadResult { Findings = findings.InOrder() };
        }

        pageNumbers = BarePageNumbers.Find(lines);
        TableAnchors anchors = Anchors();
        List<int> starts = new ReportStarts(lines, anchors, cancellationToken).Find();
        bool isOne = TakeReport(starts);
        if (isOne && starts.Count > 1)
        {
            anchors = Anchors();
        }

        SectionMap map = SectionMap.Make(lines, anchors, cancellationToken);
        int appended = ReportStarts.Appended(anchors, map) ?? lines.Count;
        ValueList<DocumentSection> sections = SectionBuilder.Build(lines, map, appended);
        ReadResult result = isOne ? ReadTables(map, sections) : new ReadResult();
        if (result.IsSuccess && appended < lines.Count)
        {
            findings.Add(DocumentFindings.TablesAppended(new Place(lines[appended].Number, 1)));
        }

        return result with { Sections = sections, Findings = findings.InOrder() };
    }

    private TableAnchors Anchors()
    {
        TableAnchors anchors = TableAnchors.Find(lines, options.MaxLineLength, cancellationToken);
        return source is null ? anchors : anchors.OfTables(line => source.RowAt(line) is not null);
    }

    private ReadResult ReadTables(SectionMap map, ValueList<DocumentSection> sections)
    {
        var tableFindings = new FindingList();
        bool isFlowText = source is null && FlowText.Is(lines, map.TablesStart, map.TablesEnd);
        pageNumbers = isFlowText ? BarePageNumbers.Find(lines, onOnePage: false) : pageNumbers;
        var scanner = new TableScanner(lines, source, pageNumbers, isFlowText, options, findings, matchers, cancellationToken);
        ScannedTable table2 = scanner.Scan(2, map.Table2, LabelVocabulary.Table2, TableWidth.Actions);
        ScannedTable table3 = scanner.Scan(3, map.Table3, LabelVocabulary.Table3, TableWidth.Requests);
        ScannedTable table4 = scanner.Scan(4, map.Table4, LabelVocabulary.Table4, TableWidth.Cases);
        if (!isFlowText)
        {
            StackedLabels.Pair(table2, TableWidth.Actions, tableFindings);
            StackedLabels.Pair(table3, TableWidth.Requests, tableFindings);
            WrappedLabels.Join(table2, LabelVocabulary.Table2);
            WrappedLabels.Join(table3, LabelVocabulary.Table3);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (Doubled.Find(table3, TableWidth.Requests) is Finding doubled)
        {
            findings.Add(doubled);
            return new ReadResult();
        }

        // The title is read first, for its year may be all that tells the edition; what it has to say of itself comes only with a report.
        var titleFindings = new FindingList();
        var titles = new TitleReader(lines, map.BodyStart, titleFindings);
        (int? year, string? agency) = titles.Read();
        FormShape form = Shape(table2, table3, year, tableFindings);

        // Only the text of pages has raised marks as digits.
        bool isOfPages = source is null && (isFlowText || table3.Grid.Layout == Grids.GridLayout.Spaced);
        var sink = new CellSink(form, tableFindings, isOfPages ? NoteMarks.Find(lines, map.TablesStart, map.TablesEnd) : "");
        FormTable form2 = FormTable.Of(form, 2);
        FormTable form3 = FormTable.Of(form, 3);
        new RowsReader(table2, form2, sink, tableFindings).Read();
        new RowsReader(table3, form3, sink, tableFindings).Read();
        bool hasCases = HasEvidenceOfCases(map, table2, table3, table4);
        if (hasCases)
        {
            bool hasOddRows = new OddRows(table2, form2).HasOddStreams || new OddRows(table3, form3).HasOddStreams;
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

        // Text in reading order names its rows, though it tells of none which values it has.
        if (!sink.HasInk && !(isFlowText && table3.Runs.Count > FewestRowsOfAReport))
        {
            NoReport(table2.Runs.Count + table3.Runs.Count > FewestRowsOfAReport);
            return new ReadResult();
        }

        int Close(ScannedTable table, (int Start, int End) range) => Ledger.Close(table, lines, range, sink.Readings.OfType<CellReading>(), tableFindings);
        int lost = Close(table2, map.Table2) + Close(table3, map.Table3) + (hasCases ? Close(table4, map.Table4) : 0);

        findings.AddAll(titleFindings);
        findings.AddAll(tableFindings);
        CellReading?[] readings = sink.Readings;
        foreach ((int table, ScannedTable scan) in ((int, ScannedTable)[])[(2, table2), (3, table3), (4, table4)])
        {
            CellDefinition? first = form.Cells.FirstOrDefault(cell => cell.Table == table && readings[cell.Index] is not null);
            CellReading? shown = first is null ? null : readings[first.Index];
            if (shown is null && !scan.Runs.Exists(run => run.Inked > 0))
            {
                findings.Add(Picture(map, table) ?? Missing(map, table));
            }
            else if (form.Cells.All(cell => cell.Table != table || readings[cell.Index]?.Value is null))
            {
                findings.Add(TableFindings.NoNumber(table, shown?.Place ?? scan.Runs.Find(run => run.Inked > 0)?.Place));
            }
        }

        if (Garbled.Find(text) is int at)
        {
            findings.Add(DocumentFindings.Mojibake(false, PlaceOf(at)));
        }

        ProseReading prose = ProseReader.Read(sections, agency, year);
        ProcessingFees? fees = prose.ProcessingFees;
        var numbers = new decimal?[form.AllCells.Length];
        for (int i = 0; i < readings.Length; i++)
        {
            numbers[i] = readings[i]?.Value;
        }

        (numbers[readings.Length], numbers[readings.Length + 1], numbers[readings.Length + 2]) = (fees?.Notices, fees?.NoticedYuan, fees?.CollectedYuan);
        CellValues values = form.Values(numbers);
        AnnualReport report = form.ToReport(values) with
        {
            Year = year,
            Published = PublicationDate.Stated(lines, map.BodyStart),
            Agency = new Agency { Name = agency },
            Narrative = SectionBuilder.Narrative(sections),
        };
        return new ReadResult
        {
            Numbers = new ReportValues(report, values),
            Prose = prose.Texts,
            Claims = prose.Claims,
            Titles = new ValueList<DocumentTitle>(titles.Printed),
            ClaimSections = prose.Sections,
            Lost = lost,
            Cells = new ValueList<CellReading>(readings.OfType<CellReading>()),
        };
    }

    private static SectionKind SectionOf(int table) =>
        table switch { 2 => SectionKind.ProactiveDisclosure, 3 => SectionKind.Requests, _ => SectionKind.ReconsiderationAndLitigation };

    /// <summary>A table that is not there; where its section prints its numbers in sentences, they are lost.</summary>
    private Finding Missing(SectionMap map, int table)
    {
        LabelVocabulary vocabulary = table switch { 2 => LabelVocabulary.Table2, 3 => LabelVocabulary.Table3, _ => LabelVocabulary.Table4 };
        TextLine? printed = map.Heading(SectionOf(table)) is HeadingCandidate heading
            ? LabelledNumbers.Find(lines, heading.Index + 1, map.EndOf(SectionOf(table), lines.Count), vocabulary)
            : null;
        return DocumentFindings.TableMissing(table, printed is null ? null : new Place(printed.Number, 1));
    }

    /// <summary>What is said where a table's section shows a picture in its place; null where it shows none.</summary>
    private Finding? Picture(SectionMap map, int table)
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

    /// <summary>Fifteen numbers alone are no table 4: its heading, words of its head, or a row of another table must say that they are.</summary>
    private static bool HasEvidenceOfCases(SectionMap map, ScannedTable table2, ScannedTable table3, ScannedTable table4) =>
        map.Heading(SectionKind.ReconsiderationAndLitigation) is not null
        || table4.Texts.Exists(text => text.Match.Entry is not null)
        || table3.HasRow(TableWidth.Requests)
        || table2.HasRow(TableWidth.Actions);

    /// <summary>Edition and shape: what tables 2 and 3 show, else the shape of （六）, else the year.</summary>
    private static FormShape Shape(ScannedTable table2, ScannedTable table3, int? year, FindingList tableFindings)
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

    /// <summary>Leaves the lines of the report that is to be read; false where there are several and none was asked for, or fewer than that.</summary>
    private bool TakeReport(List<int> starts)
    {
        if (options.Report is null && starts.Count == 1)
        {
            return true;
        }

        int chosen = options.Report ?? 0;
        if (chosen < 1 || chosen > starts.Count)
        {
            findings.Add(DocumentFindings.SeveralReports(options.Report, [.. starts.Take(MostReportsNamed).Select(start =>
            {
                var place = new Place(lines[start].Number, 1);
                return (lines[start].Content.Trim(), place, source?.PlaceOf(place) ?? place);
            })], starts.Count));
            return false;
        }

        // What stands before keeps its lines, for places are counted by them, and loses its words.
        int end = chosen < starts.Count ? starts[chosen] : lines.Count;
        lines = [.. lines.Take(end).Select((line, i) => i < starts[chosen - 1] ? line with { Content = "" } : line)];
        return true;
    }

    private void NoReport(bool hasLabels)
    {
        if (Garbled.Find(text) is int at)
        {
            findings.Add(DocumentFindings.Mojibake(true, PlaceOf(at)));
        }
        else
        {
            bool isScript = text.IndexOf("function", StringComparison.Ordinal) >= 0 && text.Contains('{') && text.Contains(';');
            findings.Add(DocumentFindings.NoTable(hasLabels, isScript));
        }
    }

    private Place PlaceOf(int index)
    {
        int before = 0;
        int start = 0;
        for (int i = 0; i < index; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                before++;
                start = i + 1;
            }
        }

        return new Place(before + 1, index - start + 1);
    }
}
